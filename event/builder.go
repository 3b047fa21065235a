package event

import (
	"cmp"
	"slices"
	"strings"
)

// Builder joins the parts of an article into one text, so that spans can cite the
// headline as well as the body, and keeps where each piece stands in the source
// that it was taken from: a web page, a feed. The zero Builder is empty.
//
//	var b event.Builder
//	b.Add(event.PartHeadline, "Envoys meet in Geneva")
//	b.Add(event.PartBody, "Envoys of both countries met on Monday.")
//	article := b.Article()
type Builder struct {
	text   strings.Builder
	parts  []Part
	pieces []piece
	next   PartKind // of the part that the next text begins; "" to go on with the last
}

// piece is a stretch of the text and the stretch of the source it stands for.
type piece struct{ text, source Span }

// Add begins a part with text. A newline separates it from the part before; a
// dateline and the paragraph that follows it share a line. A part that remains
// without text is left out.
func (b *Builder) Add(kind PartKind, text string) {
	b.next = kind
	b.write(text)
}

// AddFrom is Add for text that stands, byte for byte, at the offset at of the
// source.
func (b *Builder) AddFrom(kind PartKind, text string, at int) {
	b.next = kind
	b.Append(text, Span{at, at + len(text)})
}

// Append adds text to the part that was begun last, or to a body part when there
// is none. The text stands for the stretch source of the source: byte for byte
// when both are equally long, else, as "&" for "&amp;", as a whole.
func (b *Builder) Append(text string, source Span) {
	if at := b.write(text); at.Len() > 0 {
		b.pieces = append(b.pieces, piece{at, source})
	}
}

// write adds text and returns where it stands.
func (b *Builder) write(text string) Span {
	if text == "" {
		return Span{}
	}
	if b.next != "" || len(b.parts) == 0 {
		b.begin(cmp.Or(b.next, PartBody))
		b.next = ""
	}
	at := Span{b.text.Len(), b.text.Len() + len(text)}
	b.text.WriteString(text)
	b.parts[len(b.parts)-1].Span.End = at.End
	return at
}

// begin starts a part behind what separates it from the one before.
func (b *Builder) begin(kind PartKind) {
	if last := len(b.parts) - 1; last >= 0 {
		if b.parts[last].Kind == PartDateline && kind == PartBody {
			b.text.WriteByte(' ')
		} else {
			b.text.WriteByte('\n')
		}
	}
	b.parts = append(b.parts, Part{kind, Span{b.text.Len(), b.text.Len()}})
}

// Article returns an Article with the text and its parts; the caller fills in
// what else is known.
func (b *Builder) Article() Article {
	return Article{Text: b.text.String(), Parts: slices.Clone(b.parts)}
}

// Source returns the stretch of the source that s, a span of the article's text,
// was taken from: from the begin of the first piece it touches to the end of the
// last. The second result is false when s touches no piece with a known source.
func (b *Builder) Source(s Span) (Span, bool) {
	first, _ := slices.BinarySearchFunc(b.pieces, s.Start, func(p piece, at int) int { return p.text.End - at - 1 })
	end := first
	for end < len(b.pieces) && b.pieces[end].text.Start < s.End {
		end++
	}
	if first == end {
		return Span{}, false
	}
	out := b.pieces[first].back(s)
	for _, p := range b.pieces[first+1 : end] {
		q := p.back(s)
		out = Span{min(out.Start, q.Start), max(out.End, q.End)}
	}
	return out, true
}

// back returns the stretch of the source that the part of s inside p stands for.
func (p piece) back(s Span) Span {
	if p.text.Len() != p.source.Len() {
		return p.source
	}
	shift := p.source.Start - p.text.Start
	return Span{max(s.Start, p.text.Start) + shift, min(s.End, p.text.End) + shift}
}
