package event

import (
	"reflect"
	"strconv"
	"strings"
)

// walker goes over a model and all that is in it: struct fields, elements and
// what pointers lead to, in their order, but not maps. This is the one place where
// the package looks into events by reflection, so that it works for kinds of
// users, too.
type walker struct {
	visit func(*walker, reflect.Value) next
	way   []step // from the top to the value that is visited
	depth int
}

// step leads to a struct field of the type owner, or to an element when owner is
// nil.
type step struct {
	owner reflect.Type
	index int
}

// next is what a visitor wants after a value.
type next int

const (
	inside next = iota // go on inside the value
	past               // go on after it
	stop
)

// maxDepth ends a walk over pointers that lead back to themselves.
const maxDepth = 64

// walk calls visit for v and for every value in it.
func walk(v reflect.Value, visit func(*walker, reflect.Value) next) {
	if v.IsValid() {
		(&walker{visit: visit}).value(v)
	}
}

// value walks over v. It reports false when the visitor stopped the walk.
func (w *walker) value(v reflect.Value) bool {
	if w.depth == maxDepth {
		return true
	}
	w.depth++
	defer func() { w.depth-- }()
	switch w.visit(w, v) {
	case stop:
		return false
	case past:
		return true
	}
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		return v.IsNil() || w.value(v.Elem())
	case reflect.Slice, reflect.Array:
		return w.elements(v)
	case reflect.Struct:
		return w.fields(v)
	}
	return true
}

func (w *walker) elements(v reflect.Value) bool {
	if k := v.Type().Elem().Kind(); k <= reflect.Complex128 {
		return true // numbers hold nothing
	}
	for i := range v.Len() {
		if !w.down(step{index: i}, v.Index(i)) {
			return false
		}
	}
	return true
}

func (w *walker) fields(v reflect.Value) bool {
	for i := range v.NumField() {
		f := v.Field(i)
		if !f.CanInterface() && !v.Type().Field(i).Anonymous {
			continue // not exported
		}
		if !w.down(step{v.Type(), i}, f) {
			return false
		}
	}
	return true
}

func (w *walker) down(s step, v reflect.Value) bool {
	w.way = append(w.way, s)
	defer func() { w.way = w.way[:len(w.way)-1] }()
	return w.value(v)
}

// name returns the JSON name of a struct field, and whether JSON omits the field
// when it is zero. An element, and an embedded struct, whose fields count as
// those of the struct around it, have none.
func (s step) name() (name string, optional bool) {
	if s.owner == nil {
		return "", false
	}
	f := s.owner.Field(s.index)
	name, options, _ := strings.Cut(f.Tag.Get("json"), ",")
	switch {
	case name == "" && f.Anonymous:
		return "", false
	case name == "" || name == "-":
		name = f.Name
	}
	return name, strings.Contains(options, "omit")
}

// optional reports whether the visited value is a struct field that JSON omits
// when it is zero.
func (w *walker) optional() bool {
	if len(w.way) == 0 {
		return false
	}
	_, optional := w.way[len(w.way)-1].name()
	return optional
}

// path returns the way to the visited value: "events[3].by[0].spans[1]".
func (w *walker) path() string {
	return w.join(func(i int) string { return "[" + strconv.Itoa(i) + "]" })
}

// names returns the path without indexes: "answers.by".
func (w *walker) names() string {
	return w.join(func(int) string { return "" })
}

func (w *walker) join(element func(int) string) string {
	var b strings.Builder
	for _, s := range w.way {
		name, _ := s.name()
		switch {
		case s.owner == nil:
			name = element(s.index)
		case name != "" && b.Len() > 0:
			name = "." + name
		}
		b.WriteString(name)
	}
	return b.String()
}
