package quote

import "github.com/parley-news/parley/internal/store"

// quotation is a stretch of tokens between quotation marks with the attribution
// that it was joined to.
type quotation struct {
	run
	closed   bool
	goesOn   bool // the next quotation continues it
	attached int  // index in finder.found of its attribution, or None
}

// quotations is those of t, joined to nothing yet.
func quotations(t *store.Text) []quotation {
	qs := store.Quotations(t)
	out := make([]quotation, len(qs))
	for k, q := range qs {
		out[k] = quotation{run{q.First, q.Last}, q.Closed, q.GoesOn, store.None}
	}
	return out
}
