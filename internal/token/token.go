// Package token finds the words of an article, as Universal Dependencies cuts them.
package token

import "github.com/parley-news/parley/internal/store"

// Annotate fills the group of stage token in t.
func Annotate(t *store.Text) {}
