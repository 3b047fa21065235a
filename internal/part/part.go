// Package part finds the parts of an article: headline, dateline, byline, credit, caption and body paragraphs.
package part

import "github.com/parley-news/parley/internal/store"

// Annotate fills the group of stage part in t.
func Annotate(t *store.Text) {}
