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
		walk(reflect.ValueOf(e), func(w *walker, v reflect.Value) next {
			switch {
			case !isField(v):
				return inside
			case basisOf(v) == "":
				return past
			}
			slot := Slot{Name: w.names(), Value: v.Field(0).Interface(), Spans: spansOf(v), Basis: basisOf(v)}
			if !yield(slot) {
				return stop
			}
			return past
		})
	}
}

// isField reports whether v is a Field: a struct of a value, spans and a Basis.
func isField(v reflect.Value) bool {
	return v.Kind() == reflect.Struct && v.NumField() == 3 && v.CanInterface() &&
		v.Field(1).Type() == reflect.TypeFor[[]Span]() && v.Field(2).Type() == reflect.TypeFor[Basis]()
}

// spansOf returns the Spans of the Field v.
func spansOf(v reflect.Value) []Span { return v.Field(1).Interface().([]Span) }

// basisOf returns the Basis of the Field v.
func basisOf(v reflect.Value) Basis { return Basis(v.Field(2).String()) }

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
		walk(reflect.ValueOf(e), func(w *walker, v reflect.Value) next {
			if v.Type() == reflect.TypeFor[Attribution]() {
				return past
			}
			role, ok := roleOf(v)
			if !ok {
				return inside
			}
			if role.Actor == "" {
				return past
			}
			role.Name = w.names()
			if !yield(role) {
				return stop
			}
			return past
		})
	}
}

// roleOf returns the actor that v is or that the Field v holds. The second result
// is false when v is something else.
func roleOf(v reflect.Value) (Role, bool) {
	switch {
	case v.Type() == reflect.TypeFor[ActorID]():
		return Role{Actor: ActorID(v.String())}, true
	case isField(v) && v.Field(0).Type() == reflect.TypeFor[ActorID]():
		return Role{Actor: ActorID(v.Field(0).String()), Spans: spansOf(v)}, true
	}
	return Role{}, false
}
