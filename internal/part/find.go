package part

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/parley-news/parley/event"
)

// finder tells the kinds of the paragraphs of one text.
type finder struct {
	text       string
	title      string // letters of Article.Title
	phrases    *phrases
	paragraphs []event.Span
	prose      int // index of the last paragraph of prose, or -1
	speakers   int // paragraphs that begin with capitals and a colon
	headlines  int // found so far
	bodies     int // found so far
	parts      []event.Part
}

// find tells the kind of every paragraph and returns the parts.
func (f *finder) find() []event.Part {
	f.prose = -1
	for k, p := range f.paragraphs {
		if isProse(f.slice(p)) {
			f.prose = k
		}
		if colon(f.slice(p)) > 0 {
			f.speakers++
		}
	}
	for k, p := range f.paragraphs {
		if kind := f.kind(k); kind != event.PartBody {
			f.add(kind, p)
		} else {
			f.body(k, p)
		}
	}
	return f.parts
}

func (f *finder) slice(s event.Span) string { return f.text[s.Start:s.End] }

// add appends a part, without the white space at its ends.
func (f *finder) add(kind event.PartKind, s event.Span) {
	text := f.slice(s)
	s.Start += len(text) - len(strings.TrimLeftFunc(text, unicode.IsSpace))
	s.End = s.Start + len(strings.TrimSpace(text))
	if s.Len() == 0 {
		return
	}
	switch kind {
	case event.PartHeadline:
		f.headlines++
	case event.PartBody:
		f.bodies++
	}
	f.parts = append(f.parts, event.Part{Kind: kind, Span: s})
}

// kind is the kind of the whole paragraph k.
func (f *finder) kind(k int) event.PartKind {
	s := f.slice(f.paragraphs[k])
	before := f.bodies == 0
	edge := before && k < 6 || k >= len(f.paragraphs)-4
	switch {
	case f.title != "" && before && f.headlines == 0 && letters(s) == f.title:
		return event.PartHeadline
	case f.phrases.credit(s, edge), f.phrases.lines[letters(s[:min(len(s), 60)])], edge && f.phrases.agencyLine(s):
		return event.PartCredit
	case edge && byline(s):
		return event.PartByline
	case f.phrases.caption(s):
		return event.PartCaption
	case before && (f.phrases.dateLine(s) || f.phrases.dateline(s, true) == len(s) || k < f.prose && f.phrases.placeLine(s)):
		return event.PartDateline
	case before && f.headline(k):
		return event.PartHeadline
	}
	return event.PartBody
}

// body adds the body paragraph k, with the dateline before it and the credit
// after it as parts of their own.
func (f *finder) body(k int, p event.Span) {
	n := f.phrases.dateline(f.slice(p), f.bodies == 0)
	if c := colon(f.slice(p)); n == 0 && f.bodies == 0 && f.speakers == 1 && c >= 5 && !f.phrases.slug(f.slice(p)[:c]) {
		n = c
	}
	if n > 0 {
		f.add(event.PartDateline, event.Span{Start: p.Start, End: p.Start + n})
		p.Start += n
	}
	n = f.phrases.creditTail(f.slice(p), k == len(f.paragraphs)-1)
	f.add(event.PartBody, event.Span{Start: p.Start, End: p.End - n})
	if n > 0 {
		f.add(event.PartCredit, event.Span{Start: p.End - n, End: p.End})
	}
}

// headline reports whether paragraph k can be a headline: a short line without
// the end of a sentence, with prose below it.
func (f *finder) headline(k int) bool {
	s := f.slice(f.paragraphs[k])
	if f.headlines == 3 || f.prose <= k || len(s) > 150 || bullet(s) || strings.HasSuffix(s, ",") || strings.HasSuffix(s, "—") {
		return false
	}
	if lowerStart(f.slice(f.paragraphs[k+1])) || f.phrases.dateline(s, true) > 0 {
		return false
	}
	words := len(strings.Fields(s))
	if strings.HasSuffix(s, "?") {
		return words <= 15 && colon(s) == 0 && !strings.HasPrefix(s, "Q ")
	}
	return words <= 20 && (!finished(s) || initialism(s))
}

// initialism reports whether the last word of s has a period inside and one at
// its end, as "U.S.".
func initialism(s string) bool {
	w, ok := strings.CutSuffix(s[strings.LastIndexByte(s, ' ')+1:], ".")
	return ok && strings.Contains(w, ".")
}

// isProse reports whether s is at least a short sentence with its period.
func isProse(s string) bool {
	return finished(s) && strings.Count(s, " ") >= 3
}

// letters is s in lower case without what is no letter and no digit.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// byline reports whether s is "By" and names: "By Jane Doe and John Roe".
func byline(s string) bool {
	rest, ok := strings.CutPrefix(s, "By ")
	if !ok {
		rest, ok = strings.CutPrefix(s, "BY ")
	}
	if !ok || len(s) > 150 {
		return false
	}
	words := 0
	for w := range strings.FieldsFuncSeq(rest, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;|/&()•–—-", r) }) {
		words++
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && !bylineWord(w) {
			return false
		}
	}
	return words >= 2 && words <= 16 && (!finished(s) || strings.HasSuffix(s, "."))
}

// bylineWord reports whether w stands in lower case among the names of a byline.
func bylineWord(w string) bool {
	switch w {
	case "and", "of", "for", "in", "the", "with", "at", "from", "de", "van", "von", "der", "al", "bin", "el", "la", "di", "da":
		return true
	}
	return false
}
