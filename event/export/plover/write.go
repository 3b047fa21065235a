package plover

import (
	"bufio"
	"encoding/json"
	"io"
	"strconv"
	"strings"

	"github.com/parley-news/parley/event"
)

// columns are the names of the columns that TSV writes.
const columns = "document\tevent\tkind\tpublished\tdate\tstatus\tactors\trecipients\ttype\tmode\tcontexts\tcameo\tstart\tend\tactor_names\trecipient_names\n"

// uncoded stands in lists of codes for a party without one, as in other event data.
const uncoded = "---"

// WriteTSV writes the tuples of the documents as tab-separated lines below one
// line of column names. For documents that come one by one there is [TSV].
func WriteTSV(w io.Writer, docs ...*event.Document) error {
	t := NewTSV(w)
	if err := t.header(); err != nil {
		return err
	}
	for _, d := range docs {
		if err := t.Write(d); err != nil {
			return err
		}
	}
	return nil
}

// TSV writes the tuples of many documents as one table of tab-separated values.
//
// Parties stand in two columns for each side: their codes, separated by commas, in
// actors and recipients, with "---" for one that has none; and their names in the
// same order, separated by semicolons, in actor_names and recipient_names. The
// date is the day on which the act happens or begins. Start and end are the bytes
// of the trigger in the text of the document.
//
// A TSV is for one goroutine at a time.
type TSV struct {
	w      *bufio.Writer
	headed bool
}

// NewTSV is a TSV that writes to w.
func NewTSV(w io.Writer) *TSV { return &TSV{w: bufio.NewWriter(w)} }

// Write writes the tuples of d, before those of the first document the line of
// column names.
func (t *TSV) Write(d *event.Document) error {
	if err := t.header(); err != nil {
		return err
	}
	for x := range Tuples(d) {
		t.row(x)
	}
	return t.w.Flush()
}

// header writes the column names unless they are written.
func (t *TSV) header() error {
	if !t.headed {
		t.headed = true
		t.w.WriteString(columns)
	}
	return t.w.Flush()
}

// row writes the line of x.
func (t *TSV) row(x Tuple) {
	actors, actorNames := cells(x.Actors)
	recipients, recipientNames := cells(x.Recipients)
	fields := []string{
		x.Document, string(x.Event), string(x.Kind), x.Published, x.Date, string(x.Status), actors, recipients,
		string(x.Type), x.Mode, strings.Join(x.Contexts, ","), x.CAMEO,
		strconv.Itoa(x.Trigger.Start), strconv.Itoa(x.Trigger.End), actorNames, recipientNames,
	}
	for i := range fields {
		fields[i] = strings.Map(blank, fields[i])
	}
	t.w.WriteString(strings.Join(fields, "\t") + "\n")
}

// blank turns a character that would end the cell of an ID or a name into a space.
func blank(r rune) rune {
	switch r {
	case '\t', '\n', '\r':
		return ' '
	}
	return r
}

// cells are the codes and the names of parties.
func cells(parties []Party) (codes, names string) {
	var c, n []string
	for _, p := range parties {
		code := p.Code()
		if code == "" {
			code = uncoded
		}
		c = append(c, code)
		n = append(n, strings.ReplaceAll(p.Name, ";", ","))
	}
	return strings.Join(c, ","), strings.Join(n, "; ")
}

// WriteJSON writes the tuples of d as JSON, one a line, with all that a Tuple
// holds. Calls for many documents may follow each other.
func WriteJSON(w io.Writer, d *event.Document) error {
	b := bufio.NewWriter(w)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	for t := range Tuples(d) {
		if err := enc.Encode(t); err != nil {
			return err
		}
	}
	return b.Flush()
}
