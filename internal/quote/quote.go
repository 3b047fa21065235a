// Package quote finds who is said to have said what.
package quote

import "github.com/parley-news/parley/internal/store"

// Annotate fills the group of stage quote in t.
func Annotate(t *store.Text) {}
