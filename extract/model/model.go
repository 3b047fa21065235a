// Package model holds what a tier of language models is to an Extractor.
//
// The tiers themselves are the packages below: fast and accurate. Each
// embeds its own weights, so that a program links only the tiers it names.
//
// # Concurrency
//
// A Model never changes. Any number of goroutines may use one.
package model

import "github.com/parley-news/parley/internal/store"

// Model is a decoded tier: a tagger, a lemmatizer and a parser. It is immutable
// and safe for concurrent use.
type Model struct {
	name, version string
	syntax        store.Syntax
}

// New returns the model of the given name and version that analyzes sentences
// with syntax. It is for the packages of the tiers.
func New(name, version string, syntax store.Syntax) *Model {
	return &Model{name, version, syntax}
}

// Name is the tier's name: "fast" or "accurate".
func (m *Model) Name() string { return m.name }

// Version identifies the weights.
func (m *Model) Version() string { return m.version }

// Syntax is the analyzer of the tier.
func (m *Model) Syntax() store.Syntax { return m.syntax }
