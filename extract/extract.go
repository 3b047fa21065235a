package extract

import (
	"context"
	"runtime/debug"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/extract/model"
	"github.com/parley-news/parley/extract/model/fast"
	"github.com/parley-news/parley/internal/assemble"
	"github.com/parley-news/parley/internal/entity"
	"github.com/parley-news/parley/internal/store"
)

// Extractor finds events in articles. It is immutable and safe for concurrent
// use.
type Extractor struct {
	model    *model.Model
	rules    []Rule
	maxBytes int
	workers  int
	entities func(*store.Text) // the stage that knows the user's actors
	made     event.Made
}

// New returns an Extractor with the default tier of language models. The error is
// a *ConfigError.
func New(c Config) (*Extractor, error) { return NewWithModel(fast.Model(), c) }

// NewWithModel is New with another tier. A program that only calls NewWithModel
// links only the tiers it names.
func NewWithModel(m *model.Model, c Config) (*Extractor, error) {
	rules, err := c.rules()
	if err != nil {
		return nil, err
	}
	x := &Extractor{model: m, rules: rules, maxBytes: c.MaxBytes, workers: max(c.Workers, 1), entities: entity.With(c.Known, c.Places)}
	if x.maxBytes == 0 {
		x.maxBytes = DefaultMaxBytes
	}
	x.made = event.Made{
		Schema: event.Schema,
		Module: moduleVersion(),
		Model:  m.Name() + "-" + m.Version(),
		Data:   assemble.DataVersion(),
		Config: c.fingerprint(),
	}
	return x, nil
}

// Article extracts the events of one article. The error is an *InputError, a
// *RuleError or that of ctx, which is checked at every sentence.
func (x *Extractor) Article(ctx context.Context, a event.Article) (*event.Document, error) {
	s, err := x.annotate(ctx, a)
	if err != nil {
		return nil, err
	}
	t := annot.New(s)
	var found []event.Event
	for _, r := range x.rules {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		events, err := run(r, t)
		if err != nil {
			return nil, err
		}
		found = append(found, events...)
	}
	doc := assemble.Document(s, t, found)
	if err := ctx.Err(); err != nil {
		return nil, err
	}
	doc.Made = x.made
	return doc, nil
}

// run applies one rule. A panic, and an event that is none, is a *RuleError.
func run(r Rule, t *annot.Text) (found []event.Event, err error) {
	defer func() {
		if v := recover(); v != nil {
			err = &RuleError{t.Article().ID, r.Name, v, debug.Stack()}
		}
	}()
	for n, e := range r.Find(t) {
		if err := checkEvent(n, e, len(t.Article().Text)); err != nil {
			return nil, &RuleError{ID: t.Article().ID, Rule: r.Name, Value: err}
		}
		if h := e.EventHeader(); h.Rule == "" {
			h.Rule = r.Name
		}
		found = append(found, e)
	}
	return found, nil
}
