package extract

import (
	"context"
	"iter"

	"github.com/parley-news/parley/event"
)

// Result is what became of one article: a document or an error.
type Result struct {
	Article  event.Article
	Document *event.Document
	Err      error // as of Extractor.Article
}

// Articles extracts the events of every article of seq and yields the results in
// the same order. A document that fails is a Result with an Err and does not end
// the run; a ctx that ends does, after a Result that says so. seq is read in the
// caller's goroutine; once the caller stops, no goroutine is left.
func (x *Extractor) Articles(ctx context.Context, seq iter.Seq[event.Article]) iter.Seq[Result] {
	return func(yield func(Result) bool) {
		ctx, cancel := context.WithCancel(ctx)
		flight := make([]chan Result, 0, x.workers)
		defer func() {
			cancel()
			for _, c := range flight {
				<-c
			}
		}()
		land := func() bool {
			r := <-flight[0]
			flight = append(flight[:0], flight[1:]...)
			return yield(r) && ctx.Err() == nil
		}
		for a := range seq {
			flight = append(flight, x.launch(ctx, a))
			if len(flight) == x.workers && !land() {
				return
			}
		}
		for len(flight) > 0 {
			if !land() {
				return
			}
		}
	}
}

// launch works on one article in a goroutine of its own.
func (x *Extractor) launch(ctx context.Context, a event.Article) chan Result {
	c := make(chan Result, 1)
	go func() {
		doc, err := x.Article(ctx, a)
		c <- Result{a, doc, err}
	}()
	return c
}
