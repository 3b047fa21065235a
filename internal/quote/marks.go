package quote

import "github.com/parley-news/parley/internal/store"

// quotation is a stretch of tokens between quotation marks. The marks are
// included; a quotation that goes on in the next paragraph has no closing one.
type quotation struct {
	run
	closed   bool
	goesOn   bool // the next quotation continues it
	attached int  // index in finder.found of its attribution, or None
}

// markKind says what a quotation mark can do.
type markKind uint8

const (
	noMark markKind = iota
	openMark
	closeMark
	plainMark // a typewriter's mark, which does both
)

func markOf(form string) markKind {
	switch form {
	case "“", "``", "«", "„":
		return openMark
	case "”", "»":
		return closeMark
	case "\"", "''":
		return plainMark
	}
	return noMark
}

// quotations pairs the double quotation marks of each paragraph. Marks inside a
// quotation are not paired again: a nested quotation belongs to the outer one.
func quotations(t *store.Text) []quotation {
	var out []quotation
	for s := 0; s < len(t.Sentences); {
		part := t.Sentences[s].Part
		end := s + 1
		for end < len(t.Sentences) && t.Sentences[end].Part == part {
			end++
		}
		out = pairMarks(t, out, run{t.Sentences[s].First, t.Sentences[end-1].Last})
		s = end
	}
	for k := range out {
		if k > 0 && !out[k-1].closed && opensNext(t, out[k-1], out[k]) {
			out[k-1].goesOn = true
		}
	}
	return out
}

// pairMarks appends the quotations of one paragraph.
func pairMarks(t *store.Text, out []quotation, par run) []quotation {
	open := store.None
	for i := par.first; i < par.last; i++ {
		switch k := markOf(t.Form(i)); {
		case k == noMark:
		case open == store.None && k != closeMark:
			open = i
		case open != store.None && k != openMark:
			out = append(out, quotation{run: run{open, i + 1}, closed: true, attached: store.None})
			open = store.None
		}
	}
	if open != store.None && par.last-open > 3 {
		out = append(out, quotation{run: run{open, par.last}, attached: store.None})
	}
	return out
}

// opensNext reports whether b opens the paragraph after the one that a, which is
// not closed, ends.
func opensNext(t *store.Text, a, b quotation) bool {
	return a.last == b.first && t.Sentences[t.Tokens[b.first].Sentence].First == b.first
}
