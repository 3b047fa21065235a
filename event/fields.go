package event

import (
	"iter"
	"reflect"
)

// Slot is a Field of any type under its name.
type Slot struct {
	Name  string // as in JSON: "venue"; "answers.by" for a field of a list's elements
	Value any    // the field's Value
	Spans []Span
	Basis Basis
}

// Fields yields the fields of e that hold a value, those of its header
// among them, in the order of the struct. A list of fields yields each element under the
// name of the list. It works for every struct, users' kinds too.
func Fields(e Event) iter.Seq[Slot] {
	return func(yield func(Slot) bool) {
		walk(reflect.ValueOf(e), nil, 0, func(v reflect.Value, p *path) next {
			slot, ok := slotOf(v)
			if !ok {
				return inside
			}
			slot.Name = p.names()
			if slot.Basis != "" && !yield(slot) {
				return stop
			}
			return past
		})
	}
}

// slotOf returns the field that v holds. The second result is false when v is no
// Field.
func slotOf(v reflect.Value) (Slot, bool) {
	type field interface{ slot() Slot }
	if v.Kind() != reflect.Struct || !v.CanInterface() || !v.Type().Implements(reflect.TypeFor[field]()) {
		return Slot{}, false
	}
	return v.Interface().(field).slot(), true
}

// Role is the part that an actor has in an event.
type Role struct {
	Name  string // as in JSON: "parties", "answers.by"
	Actor ActorID
	Spans []Span // the words that name the actor in this role
}

// Roles yields the roles that actors have in e, in the order of the struct. It
// finds every ActorID in e, in a Field or alone, and works for every struct,
// users' kinds too. Who says what e reports is no role: see Attribution.
func Roles(e Event) iter.Seq[Role] {
	return func(yield func(Role) bool) {
		walk(reflect.ValueOf(e), nil, 0, func(v reflect.Value, p *path) next {
			if v.IsValid() && v.Type() == reflect.TypeFor[Attribution]() {
				return past
			}
			role, ok := roleOf(v)
			if !ok {
				return inside
			}
			role.Name = p.names()
			if role.Actor != "" && !yield(role) {
				return stop
			}
			return past
		})
	}
}

// roleOf returns the actor that v is or that the field v holds. The second result is false
// when v is something else.
func roleOf(v reflect.Value) (Role, bool) {
	if !v.IsValid() {
		return Role{}, false
	}
	if v.Type() == reflect.TypeFor[ActorID]() {
		return Role{Actor: ActorID(v.String())}, true
	}
	slot, ok := slotOf(v)
	actor, isActor := slot.Value.(ActorID)
	return Role{Actor: actor, Spans: slot.Spans}, ok && isActor
}
