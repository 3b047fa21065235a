package actor

import (
	"bytes"
	"fmt"
	"io"
	"iter"
	"strings"

	"github.com/parley-news/parley/internal/lines"
)

// ReadPETRARCH reads the actor dictionaries of TABARI and PETRARCH. A name stands at
// the beginning of a line, with _ for spaces; lines that begin with + hold synonyms of
// the last name; CAMEO codes stand in brackets, behind the name or on lines of their
// own, with the dates in which they hold: [RUSGOV 19991231-20080507], [RUSELI
// <991231], [RUSGOV >20120507]. Years of two digits to 30 are of this century. What
// follows # or ; is a comment.
//
// A name whose code is a bare country is a Government; one with dated codes is a
// Person, whose Offices have no titles; one in arms is an ArmedGroup. Roles of CAMEO
// that PLOVER has under another name get that name. The codes as they stand are in
// Refs: "cameo:RUSGOV".
//
// A malformed line yields a *LineError, and the rest loads: an entry with a malformed
// code keeps its others. Codes of agents ([~GOV]) and of sets (!NAME!) are no actors
// and such lines are errors. An error of r is yielded last.
func ReadPETRARCH(r io.Reader) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		d := dictionary{yield: yield}
		for l, err := range soundLines(r) {
			switch {
			case err != nil:
				d.fail(err)
			default:
				d.line(l)
			}
			if d.stopped {
				return
			}
		}
		d.flush()
	}
}

// dictionary is the state of reading an actor dictionary.
type dictionary struct {
	yield   func(Entry, error) bool
	stopped bool
	entry   dictionaryEntry
}

// dictionaryEntry is a name that is being read. It is the zero one between names.
type dictionaryEntry struct {
	line  int
	names []string
	codes []datedCode
	bad   bool // a code of it was an error
}

func (d *dictionary) fail(err error) { d.stopped = d.stopped || !d.yield(Entry{}, err) }

// line reads one line.
func (d *dictionary) line(l lines.Line) {
	text := l.Text
	if k := bytes.IndexAny(text, "#;"); k >= 0 {
		text = text[:k]
	}
	name, codes := string(text), ""
	if k := bytes.IndexByte(text, '['); k >= 0 {
		name, codes = string(text[:k]), string(text[k:])
	}
	word := strings.TrimSpace(name)
	switch {
	case word == "":
	case strings.Contains(word, "!"):
		d.flush()
		d.fail(&LineError{l.N, 1 + strings.IndexByte(name, '!'), "sets and agents are no actors"})
		return
	case word[0] == '+':
		if d.entry.names == nil {
			d.fail(&LineError{l.N, 1 + strings.IndexByte(name, '+'), "synonym of no name"})
			return
		}
		d.synonym(word[1:])
	default:
		d.flush()
		d.entry = dictionaryEntry{line: l.N}
		d.synonym(word)
	}
	d.codes(l.N, len(name), codes)
}

// synonym adds a name to the entry. A plural in braces is a name of its own.
func (d *dictionary) synonym(word string) {
	word, plural, _ := strings.Cut(word, "{")
	for _, w := range [...]string{word, strings.TrimSuffix(strings.TrimSpace(plural), "}")} {
		if w = readable(w); w != "" {
			d.entry.names = append(d.entry.names, w)
		}
	}
}

// codes reads the codes in brackets in text, which begins at byte at of line n.
func (d *dictionary) codes(n, at int, text string) {
	for text != "" {
		inside, rest, ok := strings.Cut(text[1:], "]")
		if !ok {
			d.entry.bad = true
			d.fail(&LineError{n, at + 1, "bracket is not closed"})
			return
		}
		code, reason := parseCode(inside)
		switch {
		case d.entry.names == nil:
			d.fail(&LineError{n, at + 1, "code of no name"})
		case reason != "":
			d.entry.bad = true
			d.fail(&LineError{n, at + 2, reason})
		default:
			d.entry.codes = append(d.entry.codes, code)
		}
		at += len(text) - len(rest)
		next := strings.IndexByte(rest, '[')
		if next < 0 {
			return
		}
		at += next
		text = rest[next:]
	}
}

// flush yields the entry.
func (d *dictionary) flush() {
	e := d.entry
	d.entry = dictionaryEntry{}
	switch {
	case d.stopped || e.names == nil:
	case e.codes != nil:
		if out, ok := e.make(); ok {
			d.stopped = !d.yield(out, nil)
		}
	case !e.bad:
		d.fail(&LineError{e.line, 1, fmt.Sprintf("%q has no code", e.names[0])})
	}
}

// readable is a name of a dictionary with spaces, and with capitals only at the
// beginnings of words where it has several and all are capitals.
func readable(word string) string {
	word = strings.Join(strings.Fields(strings.ReplaceAll(word, "_", " ")), " ")
	if word != strings.ToUpper(word) || !strings.Contains(word, " ") && len(word) < 6 {
		return word
	}
	fields := strings.Fields(word)
	for k, f := range fields {
		switch low := strings.ToLower(f); {
		case k > 0 && (low == "of" || low == "the" || low == "and" || low == "for" || low == "in" || low == "de" || low == "al" || low == "bin"):
			fields[k] = low
		case strings.ContainsAny(f, "()."):
		default:
			fields[k] = capitalized(low)
		}
	}
	return strings.Join(fields, " ")
}

// capitalized is a word in small letters with a capital at its beginning and behind
// each hyphen, but for Arabic articles.
func capitalized(low string) string {
	parts := strings.Split(low, "-")
	for k, p := range parts {
		if p != "" && (p != "al" && p != "el" || len(parts) == 1) {
			parts[k] = strings.ToUpper(p[:1]) + p[1:]
		}
	}
	return strings.Join(parts, "-")
}
