package event

import (
	"reflect"
	"strconv"
	"strings"
)

// path is the way from the top of a model to a value below it.
type path struct {
	up       *path
	name     string // JSON name of a struct's field; "" for an element
	index    int    // of an element, when name is ""
	optional bool   // JSON omits the value when it is zero
}

// String returns p with indexes: "events[3].by[0].spans[1]".
func (p *path) String() string {
	var b strings.Builder
	p.write(&b, true)
	return b.String()
}

// names returns p without indexes: "answers.by".
func (p *path) names() string {
	var b strings.Builder
	p.write(&b, false)
	return b.String()
}

func (p *path) write(b *strings.Builder, indexes bool) {
	if p == nil {
		return
	}
	p.up.write(b, indexes)
	switch {
	case p.name == "" && indexes:
		b.WriteString("[" + strconv.Itoa(p.index) + "]")
	case p.name != "" && b.Len() > 0:
		b.WriteString("." + p.name)
	case p.name != "":
		b.WriteString(p.name)
	}
}

// next is what a visitor wants after a value.
type next int

const (
	inside next = iota // go on inside the value
	past               // go on after it
	stop
)

// visitor is called for every value of a walk.
type visitor func(reflect.Value, *path) next

// maxDepth ends a walk over pointers that lead back to themselves.
const maxDepth = 64

// walk visits v and the values in its exported struct fields, elements and
// pointers, in their order, but not in maps. It reports false when visit stopped
// it. This is the one place where the package looks into events by reflection:
// so it works for kinds of users, too.
func walk(v reflect.Value, p *path, depth int, visit visitor) bool {
	if depth > maxDepth {
		return true
	}
	switch visit(v, p) {
	case stop:
		return false
	case past:
		return true
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		return v.IsNil() || walk(v.Elem(), p, depth+1, visit)
	case reflect.Slice, reflect.Array:
		return walkElements(v, p, depth, visit)
	case reflect.Struct:
		return walkStruct(v, p, depth, visit)
	}
	return true
}

func walkElements(v reflect.Value, p *path, depth int, visit visitor) bool {
	if flat(v.Type().Elem().Kind()) {
		return true
	}
	for i := range v.Len() {
		if !walk(v.Index(i), &path{up: p, index: i}, depth+1, visit) {
			return false
		}
	}
	return true
}

// flat reports whether values of kind k hold no identifiers and no structs.
func flat(k reflect.Kind) bool { return k <= reflect.Complex128 }

func walkStruct(v reflect.Value, p *path, depth int, visit visitor) bool {
	for i := range v.NumField() {
		f := v.Type().Field(i)
		name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
		below := p
		switch {
		case f.Anonymous && name == "": // its fields count as the struct's own
		case !f.IsExported():
			continue
		default:
			if name == "" || name == "-" {
				name = f.Name
			}
			below = &path{up: p, name: name, optional: strings.Contains(options, "omit")}
		}
		if !walk(v.Field(i), below, depth+1, visit) {
			return false
		}
	}
	return true
}
