// Package entity finds the mentions of actors and places.
package entity

import "github.com/parley-news/parley/internal/store"

// Annotate fills the group of stage entity in t.
func Annotate(t *store.Text) {}
