package main

import (
	"fmt"

	"github.com/parley-news/parley/extract"
	"github.com/parley-news/parley/extract/model"
	"github.com/parley-news/parley/extract/model/accurate"
	"github.com/parley-news/parley/extract/model/fast"
)

var tierName = flags.String("model", "fast", "the tier of language models: fast or accurate")

// tier is the tier that was asked for.
func tier() (*model.Model, error) {
	switch *tierName {
	case "fast":
		return fast.Model(), nil
	case "accurate":
		return accurate.Model(), nil
	}
	return nil, fmt.Errorf("no tier %q", *tierName)
}

// newExtractor is an Extractor of that tier.
func newExtractor(c extract.Config) (*extract.Extractor, error) {
	m, err := tier()
	if err != nil {
		return nil, err
	}
	return extract.NewWithModel(m, c)
}
