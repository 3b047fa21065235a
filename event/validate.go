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
// error is nil or joins an *InvalidError for each problem.
func (d *Document) Validate() error {
	c := check{doc: d, rows: map[any]int{}, kinds: map[EventID]Kind{}}
	c.count()
	c.tables()
	walk(reflect.ValueOf(d), c.value)
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
	for i := range c.doc.Actors {
		c.rows[c.doc.Actors[i].ID]++
	}
	for i := range c.doc.Places {
		c.rows[c.doc.Places[i].ID]++
	}
	for _, e := range c.doc.Events {
		if !absent(e) {
			h := e.EventHeader()
			c.rows[h.ID]++
			c.kinds[h.ID] = KindOf(e)
		}
	}
}

func (c *check) report(path, problem string) {
	c.problems = append(c.problems, &InvalidError{path, problem})
}

// at returns the path of a row.
func at(table string, i int) string { return table + "[" + strconv.Itoa(i) + "]" }

// tables checks what the rows of each table must have.
func (c *check) tables() {
	for i, p := range c.doc.Parts {
		c.filled(at("parts", i)+".kind", string(p.Kind))
		if i > 0 && p.Span.Start < c.doc.Parts[i-1].Span.End {
			c.report(at("parts", i), "begins before the end of the part before")
		}
	}
	for i := range c.doc.Actors {
		a := &c.doc.Actors[i]
		c.row(at("actors", i), a.ID, string(a.ID))
		c.filled(at("actors", i)+".name", a.Name)
	}
	for i := range c.doc.Places {
		p := &c.doc.Places[i]
		c.row(at("places", i), p.ID, string(p.ID))
		c.filled(at("places", i)+".name", p.Name)
	}
	for i, e := range c.doc.Events {
		c.event(at("events", i), e)
	}
	for i, n := range c.doc.Notes {
		c.filled(at("notes", i)+".code", n.Code)
	}
}

// event checks one event.
func (c *check) event(path string, e Event) {
	if absent(e) {
		c.report(path, "is nil")
		return
	}
	h := e.EventHeader()
	c.row(path, h.ID, string(h.ID))
	c.filled(path+".kind", string(h.Kind))
	c.link(path+".attribution.statement", h.Attribution.Statement, KindStatement)
	for i, claim := range h.Claims {
		c.link(path+at(".claims", i)+".attribution.statement", claim.Attribution.Statement, KindStatement)
	}
	switch e := e.(type) {
	case *Negotiation:
		c.link(path+".continues", e.Continues.Value, KindNegotiation)
	case *Delegation:
		c.link(path+".for", e.For.Value, KindNegotiation)
	case *Demand:
		c.link(path+".for", e.For.Value, KindNegotiation)
		c.answers(path, e.Answers)
	case *Offer:
		c.answers(path, e.Answers)
	}
}

func (c *check) answers(path string, answers []Answer) {
	for i, a := range answers {
		c.filled(path+at(".answers", i)+".answer", string(a.Kind))
	}
}

// row checks the identifier id of a row, which reads s.
func (c *check) row(path string, id any, s string) {
	c.filled(path+".id", s)
	if n := c.rows[id]; n > 1 && s != "" {
		c.report(path+".id", "stands for "+strconv.Itoa(n)+" rows")
	}
}

func (c *check) filled(path, s string) {
	if s == "" {
		c.report(path, "is empty")
	}
}

// link checks that the event id, if there is one, is of the kind want.
func (c *check) link(path string, id EventID, want Kind) {
	if kind := c.kinds[id]; id != "" && kind != "" && kind != want {
		c.report(path, strconv.Quote(string(id))+" is a "+string(kind)+", not a "+string(want))
	}
}

// value checks what can stand anywhere: spans, identifiers and fields. It is the
// visitor of a walk.
func (c *check) value(w *walker, v reflect.Value) next {
	switch v.Type() {
	case reflect.TypeFor[Span]():
		c.span(w, toSpan(v))
	case reflect.TypeFor[ActorID](), reflect.TypeFor[PlaceID](), reflect.TypeFor[EventID]():
		if v.Len() > 0 && v.CanInterface() && c.rows[v.Interface()] == 0 {
			c.report(w.path(), strconv.Quote(v.String())+" belongs to no row")
		}
	default:
		if isField(v) && basisOf(v) == "" && (v.Field(1).Len() > 0 || !v.Field(0).IsZero()) {
			c.report(w.path(), "has a value but no basis")
		}
		return inside
	}
	return past
}

// toSpan returns the Span that v is.
func toSpan(v reflect.Value) Span { return Span{int(v.Field(0).Int()), int(v.Field(1).Int())} }

// span checks s, which may be zero only where JSON omits it.
func (c *check) span(w *walker, s Span) {
	text, size := c.doc.text, c.doc.TextLen
	switch {
	case s.IsZero() && w.optional():
	case s.Start < 0 || s.End <= s.Start:
		c.report(w.path(), s.String()+" is not a range of bytes")
	case size > 0 && s.End > size:
		c.report(w.path(), s.String()+" ends outside the text of "+strconv.Itoa(size)+" bytes")
	case s.End <= len(text) && !(boundary(text, s.Start) && boundary(text, s.End)):
		c.report(w.path(), s.String()+" cuts a character: "+strconv.Quote(text[s.Start:s.End]))
	}
}

// boundary reports whether offset i of text stands between two characters.
func boundary(text string, i int) bool { return i == len(text) || utf8.RuneStart(text[i]) }
