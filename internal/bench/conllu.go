package main

import (
	"context"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/conllu"
)

// conlluTask reads raw text, one article, and writes its sentences, words and
// trees with the byte offsets of every word.
func conlluTask(in io.Reader, out io.Writer) error {
	text, err := io.ReadAll(in)
	if err != nil {
		return err
	}
	x, err := newExtractor(extract.Config{})
	if err != nil {
		return err
	}
	t, err := x.Annotate(context.Background(), event.Article{Text: string(text)})
	if err != nil {
		return err
	}
	paragraph := -1
	for s := range t.Sentences() {
		lines := conllu.Sentence{}
		if p := s.Paragraph(); p != paragraph {
			paragraph = p
			lines = append(lines, conllu.Line{Comment: "# newpar"})
		}
		lines = append(lines, conllu.Line{Comment: "# text = " + oneLine(t.Slice(s.Span()))})
		first := -1
		for k := range s.Tokens() {
			if first < 0 {
				first = k.Index()
			}
			lines = append(lines, wordLine(t, k, first))
		}
		if err := conllu.Write(out, lines); err != nil {
			return err
		}
	}
	return nil
}

// wordLine is the line of the word k of a sentence whose first word has the index
// first.
func wordLine(t *annot.Text, k annot.Token, first int) conllu.Line {
	l := conllu.Line{Word: true, Columns: [10]string{
		conllu.ID: strconv.Itoa(k.Index() - first + 1), conllu.Form: k.Text(), conllu.Lemma: k.Lemma(),
		conllu.UPOS: k.UPOS(), conllu.XPOS: k.XPOS(), conllu.Feats: "_",
		conllu.Head: "0", conllu.Deprel: k.Rel(), conllu.Deps: "_",
	}}
	if h := k.Head(); h.OK() {
		l.Columns[conllu.Head] = strconv.Itoa(h.Index() - first + 1)
	}
	misc := fmt.Sprintf("TokenRange=%d:%d", k.Span().Start, k.Span().End)
	if n := t.Token(k.Index() + 1); n.OK() && n.Span().Start == k.Span().End {
		misc = "SpaceAfter=No|" + misc
	}
	l.Columns[conllu.Misc] = misc
	return l
}

// oneLine is s with a space for every run of white space.
func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
