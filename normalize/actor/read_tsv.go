package actor

import (
	"fmt"
	"io"
	"iter"
	"slices"
	"strings"

	"github.com/parley-news/parley/internal/gazetteer"
	"github.com/parley-news/parley/normalize/name"
)

// columns are the columns that ReadTSV knows.
const columns = "name kind gender country sectors variants offices refs"

// ReadTSV reads entries from a table of tab-separated values. Its first line names
// the columns, in any order: name, which must be there, and kind, gender, country,
// sectors, variants, offices, refs. Values of one field are separated by semicolons;
// an office is "country:title:sector:from:to", as "RUS:president:GOV:2012-05-07:".
// Empty lines and lines that begin with # are passed over.
//
// A malformed line yields a *LineError, and the rest loads; an error of r is yielded
// last.
func ReadTSV(r io.Reader) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		var head []string
		for l, err := range soundLines(r) {
			if err != nil {
				if !yield(Entry{}, err) {
					return
				}
				continue
			}
			if len(l.Text) == 0 || l.Text[0] == '#' {
				continue
			}
			fields := strings.Split(string(l.Text), "\t")
			if head == nil {
				head = fields
				if fault := checkHead(l.N, head); fault != nil && !yield(Entry{}, fault) {
					return
				}
				continue
			}
			if !yield(entryOf(l.N, head, fields)) {
				return
			}
		}
	}
}

// checkHead is the fault of a line that names columns, or nil.
func checkHead(n int, head []string) error {
	at := 1
	for _, h := range head {
		if !slices.Contains(strings.Fields(columns), h) {
			return &LineError{n, at, fmt.Sprintf("no column is called %q, only %s", h, columns)}
		}
		at += len(h) + 1
	}
	if !slices.Contains(head, "name") {
		return &LineError{n, 1, "no column is called name"}
	}
	return nil
}

// entryOf is the entry in the fields of line n. Fields of unknown columns are passed
// over.
func entryOf(n int, head, fields []string) (Entry, error) {
	var e Entry
	at := 1
	for k, f := range fields {
		if k >= len(head) {
			return Entry{}, &LineError{n, at, fmt.Sprintf("more than %d fields", len(head))}
		}
		if reason := e.set(head[k], f); reason != "" {
			return Entry{}, &LineError{n, at, reason}
		}
		at += len(f) + 1
	}
	if e.Name == "" {
		return Entry{}, &LineError{n, 1, "no name"}
	}
	if e.Kind == "" {
		e.Kind = Organisation
		if len(e.Offices) > 0 || e.Gender != "" {
			e.Kind = Person
		}
	}
	return e, nil
}

// set sets one column of e and says what is wrong with its value.
func (e *Entry) set(column, value string) (reason string) {
	switch column {
	case "name":
		e.Name = strings.TrimSpace(value)
	case "kind":
		e.Kind = Kind(value)
		if value != "" && !e.Kind.known() {
			return fmt.Sprintf("unknown kind %q", value)
		}
	case "gender":
		e.Gender = name.Gender(value)
		if value != "" && e.Gender != name.Male && e.Gender != name.Female {
			return fmt.Sprintf("unknown gender %q", value)
		}
	case "country":
		e.Country = value
	case "sectors":
		e.Sectors = gazetteer.List(value)
	case "variants":
		e.Variants = gazetteer.List(value)
	case "refs":
		e.Refs = gazetteer.List(value)
	case "offices":
		e.Offices = parseOffices(gazetteer.List(value))
		for _, o := range e.Offices {
			if fault := o.fault(); fault != "" {
				return fault
			}
		}
	}
	return ""
}

// fault says what is wrong with o, or nothing.
func (o Office) fault() string {
	for _, day := range [...]string{o.From, o.To} {
		if !isoDate(day) {
			return fmt.Sprintf("%q is no date", day)
		}
	}
	if o.From != "" && o.To != "" && before(o.To, o.From) {
		return fmt.Sprintf("office ends on %s, before it begins on %s", o.To, o.From)
	}
	return ""
}

// isoDate reports whether s is a year, a month or a day, or nothing.
func isoDate(s string) bool {
	switch len(s) {
	case 0:
		return true
	case 4:
		return digits(s)
	case 7:
		return s[4] == '-' && digits(s[:4]) && digits(s[5:]) && within(s[5:], 12)
	case 10:
		return s[4] == '-' && s[7] == '-' && digits(s[:4]) && digits(s[5:7]) && digits(s[8:]) && within(s[5:7], 12) && within(s[8:], 31)
	}
	return false
}

// within reports whether two digits are a number from 1 to most.
func within(s string, most byte) bool {
	v := (s[0]-'0')*10 + s[1] - '0'
	return 1 <= v && v <= most
}

func digits(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
