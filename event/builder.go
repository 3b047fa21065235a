package event

import (
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
}

// piece is a stretch of the text and the stretch of the source it stands for.
type piece struct{ text, source Span }

// Add begins a part with text. A newline separates it from the part before; a
// dateline and the paragraph that follows it share a line. A part without text is
// left out.
func (b *Builder) Add(kind PartKind, text string) {
	b.begin(kind)
	b.text.WriteString(text)
	b.extend()
}

// AddFrom is Add for text that stands, byte for byte, at the offset at of the
// source.
func (b *Builder) AddFrom(kind PartKind, text string, at int) {
	b.begin(kind)
	b.Append(text, Span{at, at + len(text)})
}

// Append adds text to the last part, which is a body part when there is none.
// The text stands for the stretch source of the source: byte for byte when both
// are equally long, else, as "&" for "&amp;", as a whole.
func (b *Builder) Append(text string, source Span) {
	if len(b.parts) == 0 {
		b.begin(PartBody)
	}
	start := b.text.Len()
	b.text.WriteString(text)
	b.pieces = append(b.pieces, piece{Span{start, b.text.Len()}, source})
	b.extend()
}

// begin starts a part of no length. It takes the place of one before it that has
// remained empty.
func (b *Builder) begin(kind PartKind) {
	last := len(b.parts) - 1
	switch {
	case last >= 0 && b.parts[last].Span.Len() == 0:
		b.parts[last].Kind = kind
		return
	case last >= 0 && b.parts[last].Kind == PartDateline && kind == PartBody:
		b.text.WriteByte(' ')
	case last >= 0:
		b.text.WriteByte('\n')
	}
	b.parts = append(b.parts, Part{kind, Span{b.text.Len(), b.text.Len()}})
}

// extend lets the last part reach to the end of the text.
func (b *Builder) extend() { b.parts[len(b.parts)-1].Span.End = b.text.Len() }

// Article returns an Article with the text and its parts; the caller fills in
// what else is known.
func (b *Builder) Article() Article {
	parts := slices.Clone(b.parts)
	if last := len(parts) - 1; last >= 0 && parts[last].Span.Len() == 0 {
		parts = parts[:last]
	}
	end := 0
	if len(parts) > 0 {
		end = parts[len(parts)-1].Span.End
	}
	return Article{Text: b.text.String()[:end], Parts: parts}
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
