package event

import (
	"errors"
	"reflect"
	"strconv"
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
//   - an attribution leads to a statement, what is "for" a negotiation or
//     continues one to a negotiation;
//   - every actor and place has a name, every event, part and answer a kind,
//     every note a code;
//   - every Field with a value or spans has a Basis;
//   - parts follow one another and do not overlap.
//
// Values of enumerations that this package does not define are allowed. The
// error is nil or joins an *InvalidError for each problem, in the order of d.
func (d *Document) Validate() error {
	c := check{doc: d, rows: map[any]int{}, kinds: map[EventID]Kind{}}
	c.count()
	walk(reflect.ValueOf(d), nil, 0, c.value)
	return errors.Join(c.problems...)
}

// check is a Validate under way.
type check struct {
	doc      *Document
	rows     map[any]int      // how many rows have an ActorID, PlaceID or EventID
	kinds    map[EventID]Kind // of the events
	problems []error
}

// count fills rows and kinds.
func (c *check) count() {
	for _, a := range c.doc.Actors {
		c.rows[a.ID]++
	}
	for _, p := range c.doc.Places {
		c.rows[p.ID]++
	}
	for _, e := range c.doc.Events {
		if !absent(e) {
			c.rows[e.EventHeader().ID]++
			c.kinds[e.EventHeader().ID] = KindOf(e)
		}
	}
}

// report adds a problem with the member name of what stands at p, or with that
// itself when name is "".
func (c *check) report(p *path, name, problem string) {
	if name != "" {
		p = &path{up: p, name: name}
	}
	c.problems = append(c.problems, &InvalidError{p.String(), problem})
}

// value checks one value of the document; it is the visitor of a walk.
func (c *check) value(v reflect.Value, p *path) next {
	if !v.CanInterface() {
		return past
	}
	switch x := v.Interface().(type) {
	case Actor:
		c.row(p, x.ID, len(x.ID))
		c.filled(p, "name", len(x.Name))
	case Place:
		c.row(p, x.ID, len(x.ID))
		c.filled(p, "name", len(x.Name))
	case Header:
		c.row(p, x.ID, len(x.ID))
		c.filled(p, "kind", len(x.Kind))
	case Note:
		c.filled(p, "code", len(x.Code))
	case Answer:
		c.filled(p, "answer", len(x.Kind))
	case Part:
		c.filled(p, "kind", len(x.Kind))
		if i := p.index; i > 0 && i < len(c.doc.Parts) && x.Span.Start < c.doc.Parts[i-1].Span.End {
			c.report(p, "", "begins before the end of the part before")
		}
	case Attribution:
		c.link(p, "statement", x.Statement, KindStatement)
	case Demand:
		c.link(p, "for", x.For.Value, KindNegotiation)
	case Delegation:
		c.link(p, "for", x.For.Value, KindNegotiation)
	case Negotiation:
		c.link(p, "continues", x.Continues.Value, KindNegotiation)
	case Span:
		c.span(x, p)
	case ActorID, PlaceID, EventID:
		if v.Len() > 0 && c.rows[x] == 0 {
			c.report(p, "", strconv.Quote(v.String())+" belongs to no row")
		}
	default:
		return c.other(v, p)
	}
	return inside
}

// other checks a value of a type that has no rules by itself: a Field needs a
// basis, an event must not be nil.
func (c *check) other(v reflect.Value, p *path) next {
	slot, ok := slotOf(v)
	e, _ := v.Interface().(Event)
	switch {
	case v.Type() == reflect.TypeFor[Event]() && absent(e):
		c.report(p, "", "is nil")
		return past
	case ok && slot.Basis == "" && (len(slot.Spans) > 0 || !reflect.ValueOf(slot.Value).IsZero()):
		c.report(p, "", "has a value but no basis")
	}
	return inside
}

// row checks the identifier of the row at p, which has size bytes.
func (c *check) row(p *path, id any, size int) {
	c.filled(p, "id", size)
	if n := c.rows[id]; n > 1 && size > 0 {
		c.report(p, "id", "stands for "+strconv.Itoa(n)+" rows")
	}
}

// link checks that the event id, if there is one, is of the kind want.
func (c *check) link(p *path, name string, id EventID, want Kind) {
	if kind := c.kinds[id]; id != "" && kind != "" && kind != want {
		c.report(p, name, strconv.Quote(string(id))+" is a "+string(kind)+", not a "+string(want))
	}
}

// filled checks that the member name of what stands at p has a size.
func (c *check) filled(p *path, name string, size int) {
	if size == 0 {
		c.report(p, name, "is empty")
	}
}

// span checks s, which may be zero only where JSON omits it.
func (c *check) span(s Span, p *path) {
	text, size := c.doc.text, c.doc.TextLen
	switch {
	case s.IsZero() && p.optional:
	case s.Start < 0 || s.End <= s.Start:
		c.report(p, "", s.String()+" is not a range of bytes")
	case size > 0 && s.End > size:
		c.report(p, "", s.String()+" ends outside the text of "+strconv.Itoa(size)+" bytes")
	case s.End <= len(text) && !(boundary(text, s.Start) && boundary(text, s.End)):
		c.report(p, "", s.String()+" cuts a character: "+strconv.Quote(text[s.Start:s.End]))
	}
}

// boundary reports whether offset i of text stands between two characters.
func boundary(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }
