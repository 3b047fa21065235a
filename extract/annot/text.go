// Package annot holds the read-only views through which rules see an article.
package annot

import "github.com/parley-news/parley/internal/store"

// Text is one annotated article. It never changes and may be read from any
// number of goroutines.
type Text struct{ s *store.Text }

// New returns the view of s. It is for package extract.
func New(s *store.Text) *Text { return &Text{s} }
