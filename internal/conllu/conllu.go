// Package conllu reads and writes the CoNLL-U format of Universal Dependencies.
//
// # Concurrency
//
// A Reader belongs to one goroutine.
package conllu

import (
	"bufio"
	"fmt"
	"io"
	"strings"
)

// The columns of a line.
const (
	ID = iota
	Form
	Lemma
	UPOS
	XPOS
	Feats
	Head
	Deprel
	Deps
	Misc
	columns
)

// Line is one line of a sentence: a comment, a multiword token, an empty node or
// a word.
type Line struct {
	Comment string          // the whole line, when it is a comment
	Columns [columns]string // otherwise
	Word    bool            // an ordinary word: its ID is a plain number
}

// Sentence is the lines of one sentence in order.
type Sentence []Line

// Words are the lines of s that are ordinary words, to be read or changed.
func (s Sentence) Words() []*Line {
	var words []*Line
	for k := range s {
		if s[k].Word {
			words = append(words, &s[k])
		}
	}
	return words
}

// Glued reports whether no white space stands between the word l and the one
// after it, by its MISC column.
func (l *Line) Glued() bool { return strings.Contains(l.Columns[Misc], "SpaceAfter=No") }

// Reader reads sentences.
type Reader struct {
	in   *bufio.Reader
	line int
}

// NewReader returns a reader of in.
func NewReader(in io.Reader) *Reader { return &Reader{in: bufio.NewReader(in)} }

// Read returns the next sentence, or io.EOF after the last.
func (r *Reader) Read() (Sentence, error) {
	var s Sentence
	for {
		text, err := r.in.ReadString('\n')
		if err != nil && err != io.EOF {
			return nil, fmt.Errorf("conllu: line %d: %w", r.line+1, err)
		}
		r.line++
		end := err == io.EOF
		text = strings.TrimRight(text, "\r\n")
		if text == "" {
			if len(s) > 0 {
				return s, nil
			}
			if end {
				return nil, io.EOF
			}
			continue
		}
		l, ok := parse(text)
		if !ok {
			return nil, fmt.Errorf("conllu: line %d: want %d columns", r.line, columns)
		}
		if s = append(s, l); end {
			return s, nil
		}
	}
}

// ReadAll returns all sentences of in.
func ReadAll(in io.Reader) ([]Sentence, error) {
	r := NewReader(in)
	var all []Sentence
	for {
		s, err := r.Read()
		if err == io.EOF {
			return all, nil
		}
		if err != nil {
			return nil, err
		}
		all = append(all, s)
	}
}

func parse(text string) (Line, bool) {
	if text[0] == '#' {
		return Line{Comment: text}, true
	}
	fields := strings.Split(text, "\t")
	if len(fields) != columns {
		return Line{}, false
	}
	l := Line{Columns: [columns]string(fields)}
	l.Word = strings.Trim(l.Columns[ID], "0123456789") == ""
	return l, true
}

// Write writes s and the blank line after it.
func Write(out io.Writer, s Sentence) error {
	for k := range s {
		text := s[k].Comment
		if text == "" {
			text = strings.Join(s[k].Columns[:], "\t")
		}
		if _, err := io.WriteString(out, text+"\n"); err != nil {
			return err
		}
	}
	_, err := io.WriteString(out, "\n")
	return err
}
