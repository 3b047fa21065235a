package part

import "github.com/parley-news/parley/event"

// layout says how the lines of a text make paragraphs.
type layout struct {
	spacing spacing
	width   int // where lines of a wrapped text are broken, in characters
	indent  int // white space before the lines that begin no paragraph
}

// spacing says what lies between two lines of a paragraph.
type spacing uint8

const (
	unwrapped   spacing = iota // a line is a paragraph
	singleSpace                // a newline
	doubleSpace                // a newline and a blank line
)

// widest is the widest column in which archives were set, in characters.
const widest = 120

// wrapped reports whether a paragraph has several lines.
func (l layout) wrapped() bool { return l.spacing != unwrapped }

// layoutOf tells the layout of a text from its lines.
//
// In a wrapped text most lines end within a sentence: no punctuation ends them,
// and the next line goes on in lower case. That is also so between the items of
// a list; but there the first word of the next line would have had room.
func layoutOf(lines []line) layout {
	l := layout{width: column(lines), indent: leastIndent(lines)}
	if l.width > widest || len(lines) < 3 {
		return l
	}
	var pairs, broken, forced [2]int // by blank lines between
	for k := 1; k < len(lines); k++ {
		g := lines[k].blanks
		if g > 1 {
			continue
		}
		pairs[g]++
		if !finished(lines[k-1].text) && lowerStart(lines[k].text) {
			broken[g]++
			if l.forced(lines[k-1], lines[k]) {
				forced[g]++
			}
		}
	}
	for g, s := range [...]spacing{singleSpace, doubleSpace} {
		mostly := g == 0 || pairs[0]*9 <= pairs[1]
		if mostly && broken[g] >= 2 && broken[g]*5 >= pairs[g]*2 && forced[g]*2 >= broken[g] {
			l.spacing = s
			break
		}
	}
	return l
}

// forced reports whether the line a had no room for the first word of b.
func (l layout) forced(a, b line) bool {
	return a.indent-l.indent+a.width+1+firstWord(b.text) > l.width
}

// column is the width that nineteen of twenty lines keep to.
func column(lines []line) int {
	var count [widest + 1]int
	for _, l := range lines {
		if l.width <= widest {
			count[l.width]++
		}
	}
	within := 0
	for w, n := range count {
		if within += n; within*20 >= len(lines)*19 {
			return w
		}
	}
	return widest + 1
}

// leastIndent is the smallest indent of the lines.
func leastIndent(lines []line) int {
	if len(lines) == 0 {
		return 0
	}
	least := lines[0].indent
	for _, l := range lines {
		least = min(least, l.indent)
	}
	return least
}

// paragraphs joins the lines to paragraphs.
func (l layout) paragraphs(lines []line) []event.Span {
	var out []event.Span
	for k, b := range lines {
		if k == 0 || l.spacing == unwrapped || l.separate(lines[k-1], b) {
			out = append(out, b.Span)
			continue
		}
		out[len(out)-1].End = b.End
	}
	return out
}

// separate reports whether a paragraph of a wrapped text ends between the lines a
// and b.
func (l layout) separate(a, b line) bool {
	if b.blanks >= int(l.spacing) || bullet(b.text) || load().agencyLine(b.text) {
		return true
	}
	if b.indent >= l.indent+2 && b.indent > a.indent && !lowerStart(b.text) {
		return true
	}
	if lowerStart(b.text) || l.forced(a, b) {
		return false
	}
	if finished(a.text) {
		return a.width*10 < l.width*9
	}
	return l.spacing == singleSpace && a.width*10 < l.width*6
}
