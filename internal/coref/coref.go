// Package coref finds what pronouns and definite descriptions refer to.
package coref

import "github.com/parley-news/parley/internal/store"

// Annotate fills the group of stage coref in t.
func Annotate(t *store.Text) {}
