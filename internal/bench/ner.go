package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/conllu"
	"github.com/parley-news/parley/internal/entity"
	"github.com/parley-news/parley/internal/mend"
	"github.com/parley-news/parley/internal/store"
)

// nerTask reads CoNLL-U with gold tokens and writes each token with its entity tag,
// IOB2 over PER, LOC and ORG. A document is what stands between two lines "# newdoc".
func nerTask(in io.Reader, out io.Writer) error {
	m, err := tier()
	if err != nil {
		return err
	}
	r := conllu.NewReader(in)
	var doc []conllu.Sentence
	flush := func() error {
		t := textOfAll(doc)
		for s := range t.Sentences {
			m.Syntax().Analyze(t, s)
		}
		mend.Annotate(t)
		entity.Annotate(t)
		doc = doc[:0]
		return writeTags(out, t)
	}
	for {
		s, err := r.Read()
		if err == io.EOF {
			return flush()
		}
		if err != nil {
			return err
		}
		if opensDocument(s) && len(doc) > 0 {
			if err := flush(); err != nil {
				return err
			}
		}
		doc = append(doc, s)
	}
}

func opensDocument(s conllu.Sentence) bool {
	for _, l := range s {
		if strings.HasPrefix(l.Comment, "# newdoc") {
			return true
		}
	}
	return false
}

// textOfAll is a text of the sentences, a line each.
func textOfAll(doc []conllu.Sentence) *store.Text {
	all := &store.Text{}
	for _, s := range doc {
		one := textOf(s.Words())
		shift, first := len(all.Article.Text), len(all.Tokens)
		for _, k := range one.Tokens {
			k.Start, k.End, k.Sentence = k.Start+shift, k.End+shift, len(all.Sentences)
			all.Tokens = append(all.Tokens, k)
		}
		all.Article.Text += one.Article.Text + "\n"
		all.Sentences = append(all.Sentences, store.Sentence{First: first, Last: len(all.Tokens)})
	}
	all.Parts = []event.Part{{Kind: event.PartBody, Span: event.Span{End: len(all.Article.Text)}}}
	all.MakeSyntax()
	return all
}

// writeTags writes the tokens of t with their tags, a blank line behind a sentence.
func writeTags(out io.Writer, t *store.Text) error {
	tags := make([]string, len(t.Tokens))
	for _, m := range t.Mentions {
		kind := entityKind(t, m)
		if kind == "" || tags[m.First] != "" {
			continue
		}
		tags[m.First] = "B-" + kind
		for i := m.First + 1; i < m.Last; i++ {
			tags[i] = "I-" + kind
		}
	}
	for _, s := range t.Sentences {
		for i := s.First; i < s.Last; i++ {
			if tags[i] == "" {
				tags[i] = "O"
			}
			if _, err := fmt.Fprintf(out, "%s\t%s\n", t.Form(i), tags[i]); err != nil {
				return err
			}
		}
		if _, err := fmt.Fprintln(out); err != nil {
			return err
		}
	}
	return nil
}

// entityKind is the class of the name m, or "" for what is no name.
func entityKind(t *store.Text, m store.Mention) string {
	if m.Form != event.FormName && m.Form != event.FormMetonym {
		return ""
	}
	if m.Place != store.None {
		return "LOC"
	}
	if m.Actor == store.None {
		return ""
	}
	switch t.Actors[m.Actor].Kind {
	case event.ActorPerson:
		return "PER"
	case event.ActorGovernment:
		return "LOC"
	case event.ActorOrganisation, event.ActorArmedGroup:
		return "ORG"
	}
	return ""
}
