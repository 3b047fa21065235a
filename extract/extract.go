// Package extract turns a news article into typed events.
package extract

import (
	"context"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/extract/model"
	"github.com/parley-news/parley/extract/model/fast"
	"github.com/parley-news/parley/internal/coref"
	"github.com/parley-news/parley/internal/entity"
	"github.com/parley-news/parley/internal/measure"
	"github.com/parley-news/parley/internal/part"
	"github.com/parley-news/parley/internal/quote"
	"github.com/parley-news/parley/internal/sentence"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/timex"
	"github.com/parley-news/parley/internal/token"
)

// Config holds the settings of an Extractor. The zero Config works.
type Config struct{}

// Extractor finds events in articles. It is immutable and safe for concurrent
// use.
type Extractor struct{ model *model.Model }

// New returns an Extractor with the fast tier.
func New(c Config) (*Extractor, error) { return &Extractor{fast.Model()}, nil }

// Annotate runs the language pipeline alone.
func (x *Extractor) Annotate(ctx context.Context, a event.Article) (*annot.Text, error) {
	t := &store.Text{Article: a}
	part.Annotate(t)
	token.Annotate(t)
	sentence.Annotate(t)
	n := len(t.Tokens)
	t.UPOS, t.XPOS, t.Lemma = make([]store.UPOS, n), make([]store.XPOS, n), make([]string, n)
	t.Head, t.Rel = make([]int, n), make([]store.Rel, n)
	for s := range t.Sentences {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		x.model.Syntax().Analyze(t, s)
	}
	entity.Annotate(t)
	timex.Annotate(t)
	measure.Annotate(t)
	coref.Annotate(t)
	quote.Annotate(t)
	return annot.New(t), nil
}
