// Package sentence finds the sentences of an article.
package sentence

import "github.com/parley-news/parley/internal/store"

// Annotate fills the group of stage sentence in t.
func Annotate(t *store.Text) {}
