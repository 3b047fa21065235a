// Package timex finds the time expressions of an article.
package timex

import "github.com/parley-news/parley/internal/store"

// Annotate fills the group of stage timex in t.
func Annotate(t *store.Text) {}
