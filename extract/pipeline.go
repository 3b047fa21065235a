package extract

import (
	"context"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/coref"
	"github.com/parley-news/parley/internal/language"
	"github.com/parley-news/parley/internal/measure"
	"github.com/parley-news/parley/internal/mend"
	"github.com/parley-news/parley/internal/part"
	"github.com/parley-news/parley/internal/quote"
	"github.com/parley-news/parley/internal/sentence"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/timex"
	"github.com/parley-news/parley/internal/token"
)

// before is the stages before the model, in their order.
var before = [...]func(*store.Text){part.Annotate, language.Annotate, token.Annotate, sentence.Annotate}

// after is the stages behind the model, in their order; entities is what finds actors
// and places.
func after(entities func(*store.Text)) [6]func(*store.Text) {
	return [...]func(*store.Text){mend.Annotate, entities, timex.Annotate, measure.Annotate, coref.Annotate, quote.Annotate}
}

// Annotate runs the language pipeline without the rules. Errors are as those of
// Article.
func (x *Extractor) Annotate(ctx context.Context, a event.Article) (*annot.Text, error) {
	s, err := x.annotate(ctx, a)
	if err != nil {
		return nil, err
	}
	s.Context = nil
	return annot.New(s), nil
}

// annotate runs the stages and returns their arrays, which nothing writes from then
// on.
func (x *Extractor) annotate(ctx context.Context, a event.Article) (*store.Text, error) {
	if err := checkInput(a, x.maxBytes); err != nil {
		return nil, err
	}
	t := &store.Text{Article: a, Context: ctx}
	for _, stage := range before {
		if stage(t); ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	if err := x.analyze(ctx, t); err != nil {
		return nil, err
	}
	for _, stage := range after(x.entities) {
		if stage(t); ctx.Err() != nil {
			return nil, ctx.Err()
		}
	}
	return t, nil
}

// analyze has the model tag and parse every sentence.
func (x *Extractor) analyze(ctx context.Context, t *store.Text) error {
	t.MakeSyntax()
	for s := range t.Sentences {
		if err := ctx.Err(); err != nil {
			return err
		}
		x.model.Syntax().Analyze(t, s)
	}
	return nil
}
