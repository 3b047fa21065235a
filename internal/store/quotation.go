package store

// Quotation is a stretch of tokens [First, Last) between double quotation marks,
// the marks included.
type Quotation struct {
	First, Last int
	Closed      bool // it ends with a mark; false when it runs to the end of its paragraph
	GoesOn      bool // it is not closed and the next quotation, in the next paragraph, continues it
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

// Quotations pairs the double quotation marks of each paragraph. Marks inside a
// quotation are not paired again: a nested quotation belongs to the outer one.
func Quotations(t *Text) []Quotation {
	var out []Quotation
	for s := 0; s < len(t.Sentences); {
		part := t.Sentences[s].Part
		end := s + 1
		for end < len(t.Sentences) && t.Sentences[end].Part == part {
			end++
		}
		out = pairMarks(t, out, t.Sentences[s].First, t.Sentences[end-1].Last)
		s = end
	}
	for k := 1; k < len(out); k++ {
		a, b := &out[k-1], out[k]
		a.GoesOn = !a.Closed && a.Last == b.First
	}
	return out
}

// pairMarks appends the quotations of the paragraph of tokens [first, last).
func pairMarks(t *Text, out []Quotation, first, last int) []Quotation {
	open := None
	for i := first; i < last; i++ {
		switch k := markOf(t.Form(i)); {
		case k == noMark:
		case open == None && k != closeMark:
			open = i
		case open != None && k != openMark:
			out = append(out, Quotation{First: open, Last: i + 1, Closed: true})
			open = None
		}
	}
	if open != None && last-open > 3 {
		out = append(out, Quotation{First: open, Last: last})
	}
	return out
}
