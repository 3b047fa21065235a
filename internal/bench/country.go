package main

import (
	"slices"

	"github.com/parley-news/parley/normalize/place"
)

type countryLine struct {
	Name string `json:"name"`
}

// country answers with the alpha-2 code of the country that a name means, or with
// those that it may mean.
func country(l countryLine) (any, error) {
	if code, ok := place.Identify(l.Name); ok {
		return resultLine{code}, nil
	}
	return map[string]any{"result": nil, "candidates": append([]string{}, slices.Collect(place.Candidates(l.Name))...)}, nil
}
