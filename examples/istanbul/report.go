package main

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/parley-news/parley/event"
)

// entry is one event as the report shows it.
type entry struct {
	head     string      // one line: who does what
	rows     []row       // what else is known, one fact a line
	evidence event.Event // its spans are quoted; nil when the head line does so
}

type row struct{ name, value string }

// writeReport writes the events of doc, the kinds in the order in which a
// journalist asks for them.
func writeReport(w io.Writer, doc *event.Document) error {
	b := bufio.NewWriter(w)
	r := reporter{doc}
	r.writeTop(b)
	writeSection(b, r, "Negotiations", r.negotiation)
	writeSection(b, r, "Delegations", r.delegation)
	writeSection(b, r, "Demands and answers", r.demand)
	writeSection(b, r, "Offers", r.offer)
	writeSection(b, r, "Refusals", r.refusal)
	writeSection(b, r, "Agreements", r.agreement)
	writeSection(b, r, "Territory", r.territory)
	writeSection(b, r, "Visits", r.visit)
	writeSection(b, r, "Other acts", r.act)
	writeSection(b, r, "Who said what", r.statement)
	r.writeNotes(b)
	return b.Flush()
}

// writeSection writes the events of type T under a title, or nothing without any.
func writeSection[T event.Event](w io.Writer, r reporter, title string, describe func(T) entry) {
	n := 0
	for e := range event.All[T](r.doc) {
		if n == 0 {
			fmt.Fprintf(w, "\n%s\n", strings.ToUpper(title))
		}
		n++
		r.writeEntry(w, n, describe(e))
	}
}

func (r reporter) writeTop(w io.Writer) {
	title := r.doc.Title
	for _, p := range r.doc.Parts {
		if p.Kind == event.PartHeadline && title == "" {
			title = r.quote(p.Span)
		}
	}
	if title != "" {
		fmt.Fprintln(w, title)
	}
	if !r.doc.Published.IsZero() {
		fmt.Fprintln(w, "published", r.doc.Published)
	}
}

func (r reporter) writeEntry(w io.Writer, n int, e entry) {
	fmt.Fprintf(w, "\n%2d. %s\n", n, e.head)
	for _, row := range e.rows {
		if row.value != "" {
			fmt.Fprintf(w, "    %-12s %s\n", row.name, row.value)
		}
	}
	if e.evidence == nil {
		return
	}
	h := e.evidence.EventHeader()
	for _, s := range h.Spans {
		fmt.Fprintf(w, "    > %s\n", r.quote(s))
	}
	if speaker := r.actor(h.Attribution.Speaker); speaker != "" && !strings.HasPrefix(e.head, speaker) {
		fmt.Fprintf(w, "    according to %s\n", speaker)
	}
}

func (r reporter) writeNotes(w io.Writer) {
	if len(r.doc.Notes) == 0 {
		return
	}
	fmt.Fprint(w, "\nLEFT OPEN\n\n")
	for _, n := range r.doc.Notes {
		fmt.Fprintf(w, "    %s: %s", n.Code, n.Message)
		if !n.Span.IsZero() {
			fmt.Fprintf(w, " (%s)", r.quote(n.Span))
		}
		fmt.Fprintln(w)
	}
}
