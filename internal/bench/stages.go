package main

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/model/fast"
	"github.com/parley-news/parley/internal/coref"
	"github.com/parley-news/parley/internal/entity"
	"github.com/parley-news/parley/internal/part"
	"github.com/parley-news/parley/internal/quote"
	"github.com/parley-news/parley/internal/sentence"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/token"
)

// discourseIn is a line of the tasks attribution and coref.
type discourseIn struct {
	ID   any    `json:"id"`
	Text string `json:"text"`
}

// annotate runs the stages that attribution and coreference rest on.
func (a discourseIn) annotate() *store.Text {
	t := &store.Text{Article: event.Article{Text: a.Text}}
	part.Annotate(t)
	token.Annotate(t)
	sentence.Annotate(t)
	n := len(t.Tokens)
	t.UPOS, t.XPOS, t.Lemma = make([]store.UPOS, n), make([]store.XPOS, n), make([]string, n)
	t.Head, t.Rel = make([]int, n), make([]store.Rel, n)
	syntax := fast.Model().Syntax()
	for s := range t.Sentences {
		syntax.Analyze(t, s)
	}
	entity.Annotate(t)
	coref.Annotate(t)
	quote.Annotate(t)
	return t
}
