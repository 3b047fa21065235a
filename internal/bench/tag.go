package main

import (
	"io"
	"strconv"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/conllu"
	"github.com/parley-news/parley/internal/store"
)

// tagTask fills the columns LEMMA to DEPREL of CoNLL-U with gold tokens. It reads
// none of them.
func tagTask(in io.Reader, out io.Writer) error {
	m, err := tier()
	if err != nil {
		return err
	}
	syntax := m.Syntax()
	r := conllu.NewReader(in)
	for {
		s, err := r.Read()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
		words := s.Words()
		t := textOf(words)
		syntax.Analyze(t, 0)
		for i, w := range words {
			fillColumns(w, t, i)
		}
		if err := conllu.Write(out, s); err != nil {
			return err
		}
	}
}

// textOf is a text of one sentence with the words as its tokens.
func textOf(words []*conllu.Line) *store.Text {
	t := &store.Text{}
	var text strings.Builder
	glued := false
	for _, w := range words {
		if text.Len() > 0 && !glued {
			text.WriteByte(' ')
		}
		begin := text.Len()
		text.WriteString(w.Columns[conllu.Form])
		t.Tokens = append(t.Tokens, store.Token{Span: event.Span{Start: begin, End: text.Len()}, Glued: glued})
		glued = w.Glued()
	}
	t.Article.Text = text.String()
	t.Sentences = []store.Sentence{{First: 0, Last: len(words)}}
	t.MakeSyntax()
	return t
}

// fillColumns writes the analysis of token i to the columns of w.
func fillColumns(w *conllu.Line, t *store.Text, i int) {
	c := &w.Columns
	c[conllu.Lemma], c[conllu.UPOS], c[conllu.XPOS] = t.Lemma[i], t.UPOS[i].String(), t.XPOS[i].String()
	c[conllu.Feats] = "_"
	head := 0
	if t.Head[i] != store.None {
		head = t.Head[i] + 1
	}
	c[conllu.Head], c[conllu.Deprel] = strconv.Itoa(head), t.Rel[i].String()
}
