package plover

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"strings"

	"github.com/parley-news/parley/event"
)

// columns are the names of the columns that WriteTSV writes.
const columns = "document\tevent\tkind\tpublished\tdate\tstatus\tactors\trecipients\ttype\tmode\tcontexts\tcameo\tstart\tend\n"

// WriteTSV writes the tuples of d as tab-separated lines below a line of column
// names. Parties are written by their codes, or by their names when they have
// none; start and end are the bytes of the trigger.
func WriteTSV(w io.Writer, d *event.Document) error {
	b := bufio.NewWriter(w)
	b.WriteString(columns)
	blank := strings.NewReplacer("\t", " ", "\n", " ", "\r", " ") // keeps an ID or a name within its cell
	for t := range Tuples(d) {
		fields := []string{
			t.Document, string(t.Event), string(t.Kind), t.Published, t.Date, string(t.Status),
			cell(t.Actors), cell(t.Recipients), string(t.Type), t.Mode, strings.Join(t.Contexts, ","), t.CAMEO,
		}
		for i := range fields {
			fields[i] = blank.Replace(fields[i])
		}
		fmt.Fprintf(b, "%s\t%d\t%d\n", strings.Join(fields, "\t"), t.Trigger.Start, t.Trigger.End)
	}
	return b.Flush()
}

// cell is the codes or names of parties.
func cell(parties []Party) string {
	var out []string
	for _, p := range parties {
		c := p.Code()
		if c == "" {
			c = p.Name
		}
		out = append(out, c)
	}
	return strings.Join(out, ",")
}

// WriteJSON writes the tuples of d as JSON, one a line.
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
