package event

import (
	"errors"
	"fmt"
	"reflect"
	"strings"
	"unicode/utf8"
)

// InvalidError says what is wrong at one place of a Document.
type InvalidError struct {
	Path    string // as in JSON: "events[3].by[0].spans[1]"
	Problem string
}

func (e *InvalidError) Error() string { return "event: " + e.Path + ": " + e.Problem }

// Validate checks that d holds together:
//
//   - every span has a start before its end and ends inside the text, and, when
//     the text is known, both stand between characters;
//   - every ActorID, PlaceID and EventID, in users' kinds too, belongs to a row
//     of d, and no two rows share one;
//   - every actor and place has a name, every event, part and answer a kind,
//     every note a code;
//   - every Field with a value or spans has a Basis;
//   - parts follow one another and do not overlap.
//
// Values of enumerations that this package does not define are allowed. The
// error is nil or joins an *InvalidError for each problem, in the order of d.
func (d *Document) Validate() error {
	c := check{doc: d, ids: map[any]bool{}}
	c.rows()
	c.parts()
	walk(reflect.ValueOf(d), nil, 0, c.value)
	return errors.Join(c.problems...)
}

// check is a Validate under way.
type check struct {
	doc      *Document
	ids      map[any]bool // ActorID, PlaceID and EventID of every row
	problems []error
}

func (c *check) report(path, format string, args ...any) {
	c.problems = append(c.problems, &InvalidError{path, fmt.Sprintf(format, args...)})
}

// rows checks what identifies the rows of the tables.
func (c *check) rows() {
	for i, a := range c.doc.Actors {
		c.row(fmt.Sprintf("actors[%d]", i), a.ID)
		c.text(fmt.Sprintf("actors[%d].name", i), a.Name)
	}
	for i, p := range c.doc.Places {
		c.row(fmt.Sprintf("places[%d]", i), p.ID)
		c.text(fmt.Sprintf("places[%d].name", i), p.Name)
	}
	for i, e := range c.doc.Events {
		path := fmt.Sprintf("events[%d]", i)
		if absent(e) {
			c.report(path, "is nil")
			continue
		}
		c.row(path, e.EventHeader().ID)
	}
	for i, n := range c.doc.Notes {
		c.text(fmt.Sprintf("notes[%d].code", i), n.Code)
	}
}

func (c *check) row(path string, id any) {
	switch {
	case reflect.ValueOf(id).Len() == 0:
		c.report(path+".id", "is empty")
	case c.ids[id]:
		c.report(path+".id", "%q stands for two rows", id)
	}
	c.ids[id] = true
}

func (c *check) text(path, s string) {
	if s == "" {
		c.report(path, "is empty")
	}
}

func (c *check) parts() {
	for i, p := range c.doc.Parts {
		if i > 0 && p.Span.Start < c.doc.Parts[i-1].Span.End {
			c.report(fmt.Sprintf("parts[%d]", i), "begins before the end of the part before")
		}
	}
}

// value checks one value of the document; it is the visitor of a walk.
func (c *check) value(v reflect.Value, p *path) next {
	if !v.IsValid() || !v.CanInterface() {
		return past
	}
	switch x := v.Interface().(type) {
	case Span:
		c.span(x, p)
		return past
	case ActorID, PlaceID, EventID:
		if v.Len() > 0 && !c.ids[x] {
			c.report(p.String(), "%q belongs to no row", x)
		}
	case Kind, PartKind, AnswerKind:
		if v.Len() == 0 {
			c.report(p.String(), "is empty")
		}
	default:
		c.field(v, p)
	}
	return inside
}

// field checks that a Field with content has a basis.
func (c *check) field(v reflect.Value, p *path) {
	slot, ok := slotOf(v)
	if ok && slot.Basis == "" && (len(slot.Spans) > 0 || !reflect.ValueOf(slot.Value).IsZero()) {
		c.report(p.String(), "has a value but no basis")
	}
}

// span checks s, which may be zero only where JSON omits it.
func (c *check) span(s Span, p *path) {
	text, size := c.doc.text, c.doc.TextLen
	switch {
	case s.IsZero() && p.optional:
	case s.Start < 0 || s.End <= s.Start:
		c.report(p.String(), "%v is not a range of bytes", s)
	case size > 0 && s.End > size:
		c.report(p.String(), "%v ends outside the text of %d bytes", s, size)
	case len(text) >= s.End && !(boundary(text, s.Start) && boundary(text, s.End)):
		c.report(p.String(), "%v cuts a character of %q", s, excerpt(text, s))
	}
}

// boundary reports whether offset i of text stands between two characters.
func boundary(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }

// excerpt is the text of s and of what it cuts, in valid UTF-8.
func excerpt(text string, s Span) string {
	for !boundary(text, s.Start) && s.Start > 0 {
		s.Start--
	}
	for !boundary(text, s.End) {
		s.End++
	}
	return strings.ToValidUTF8(text[s.Start:s.End], "\uFFFD")
}
