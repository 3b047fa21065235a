package conllutest

import (
	"bufio"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// Text is the one document that conllu holds. It panics on malformed input: it
// is for tests with trees written into them.
func Text(conllu string) *store.Text {
	ts, err := Read(strings.NewReader(conllu))
	if err != nil {
		panic(err)
	}
	if len(ts) != 1 {
		panic(fmt.Sprintf("conllutest: %d documents, want 1", len(ts)))
	}
	return ts[0]
}

// Read returns the documents of r in their order. Lines of a document before
// the first "# newdoc" make a document of their own.
func Read(r io.Reader) ([]*store.Text, error) {
	var b builder
	in := bufio.NewScanner(r)
	in.Buffer(nil, 1<<20)
	for n := 1; in.Scan(); n++ {
		if err := b.line(strings.TrimRight(in.Text(), " \r")); err != nil {
			return nil, fmt.Errorf("conllutest: line %d: %w", n, err)
		}
	}
	if err := in.Err(); err != nil {
		return nil, err
	}
	b.endDocument()
	return b.done, nil
}

// builder gathers one document.
type builder struct {
	done   []*store.Text
	t      *store.Text
	text   strings.Builder
	first  int  // first token of the open sentence
	open   bool // a sentence is open
	newpar bool // the next sentence starts a paragraph
	glue   bool // no space before the next token
	until  int  // last word of the open multiword token
	spaced bool // a space follows the open multiword token
	named  []string
}

func (b *builder) line(s string) error {
	switch {
	case s == "":
		b.endSentence()
	case strings.HasPrefix(s, "#"):
		b.comment(s)
	default:
		return b.word(s)
	}
	return nil
}

func (b *builder) comment(s string) {
	switch {
	case strings.HasPrefix(s, "# newdoc"):
		b.endDocument()
	case s == "# newpar":
		b.newpar = true
	case strings.HasPrefix(s, "# actor\t"), strings.HasPrefix(s, "# group\t"), strings.HasPrefix(s, "# place\t"):
		b.named = append(b.named, s[2:])
	}
}

// word adds the line of one word or of a multiword token.
func (b *builder) word(s string) error {
	short := !strings.Contains(s, "\t")
	var c []string
	if short {
		if c = strings.Fields(s); len(c) != 7 {
			return fmt.Errorf("want 7 fields: %q", s)
		}
		c = []string{c[0], c[1], c[2], c[3], c[4], "_", c[5], c[6], "_", "_"}
	} else if c = strings.Split(s, "\t"); len(c) != 10 {
		return fmt.Errorf("want 10 columns: %q", s)
	}
	if strings.Contains(c[0], ".") {
		return nil // an empty node of the enhanced graph
	}
	spaced := !strings.Contains(c[9], "SpaceAfter=No")
	if _, last, ok := strings.Cut(c[0], "-"); ok {
		b.until, _ = strconv.Atoi(last)
		b.spaced = spaced
		return nil
	}
	b.openSentence()
	if short {
		b.glue = b.glue || gluedLeft(c[1])
	}
	if err := b.token(c); err != nil {
		return err
	}
	id, _ := strconv.Atoi(c[0])
	switch {
	case short:
		b.glue = gluedRight(c[1])
	case id < b.until:
		b.glue = true
	case id == b.until:
		b.glue, b.until = !b.spaced, 0
	default:
		b.glue = !spaced
	}
	return nil
}

func (b *builder) token(c []string) error {
	t := b.t
	head, err := strconv.Atoi(c[6])
	if err != nil {
		return err
	}
	upos, ok := store.ParseUPOS(c[3])
	if !ok {
		return fmt.Errorf("no UPOS %q", c[3])
	}
	xpos, ok := store.ParseXPOS(c[4])
	if !ok && c[4] != "_" {
		return fmt.Errorf("no XPOS %q", c[4])
	}
	rel, ok := store.ParseRel(c[7])
	if !ok {
		if rel, ok = store.ParseRel(strings.SplitN(c[7], ":", 2)[0]); !ok {
			return fmt.Errorf("no relation %q", c[7])
		}
	}
	glued := b.glue && len(t.Tokens) > b.first
	if len(t.Tokens) > b.first && !b.glue {
		b.text.WriteByte(' ')
	}
	start := b.text.Len()
	b.text.WriteString(c[1])
	t.Tokens = append(t.Tokens, store.Token{Span: event.Span{Start: start, End: b.text.Len()}, Sentence: len(t.Sentences) - 1, Glued: glued})
	t.UPOS, t.XPOS, t.Rel = append(t.UPOS, upos), append(t.XPOS, xpos), append(t.Rel, rel)
	t.Lemma = append(t.Lemma, c[2])
	if head == 0 {
		t.Head = append(t.Head, store.None)
	} else {
		t.Head = append(t.Head, b.first+head-1)
	}
	return nil
}

func (b *builder) openSentence() {
	if b.open {
		return
	}
	if b.t == nil {
		b.t = &store.Text{}
		b.newpar = true
	}
	if b.newpar {
		if b.text.Len() > 0 {
			b.text.WriteString("\n\n")
		}
		b.t.Parts = append(b.t.Parts, event.Part{Kind: event.PartBody, Span: event.Span{Start: b.text.Len()}})
	} else {
		b.text.WriteByte(' ')
	}
	b.first = len(b.t.Tokens)
	b.t.Sentences = append(b.t.Sentences, store.Sentence{First: b.first, Part: len(b.t.Parts) - 1})
	b.open, b.newpar, b.glue = true, false, false
}

func (b *builder) endSentence() {
	if !b.open {
		return
	}
	b.t.Sentences[len(b.t.Sentences)-1].Last = len(b.t.Tokens)
	b.t.Parts[len(b.t.Parts)-1].Span.End = b.text.Len()
	for _, s := range b.named {
		b.name(strings.Split(s, "\t"))
	}
	b.named = b.named[:0]
	b.open = false
}

func (b *builder) endDocument() {
	b.endSentence()
	if b.t == nil {
		return
	}
	b.t.Article.Text = b.text.String()
	sortMentions(b.t)
	b.done = append(b.done, b.t)
	*b = builder{done: b.done}
}

// gluedLeft reports whether a word of the short form follows the one before
// without a space.
func gluedLeft(form string) bool {
	switch form {
	case ",", ".", ";", ":", "?", "!", "”", ")", "'s", "’s", "n't", "n’t", "'", "’":
		return true
	}
	return false
}

// gluedRight reports whether the word after form follows without a space.
func gluedRight(form string) bool { return form == "“" || form == "(" || form == "$" }
