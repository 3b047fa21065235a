package main

import "github.com/parley-news/parley/normalize/translit"

type usualLine struct {
	Lang   string `json:"lang"` // a country
	Source string `json:"source"`
}

// usual answers with the customary Latin spelling of a name.
func usual(l usualLine) (any, error) {
	return resultLine{translit.Usual(l.Lang, l.Source)}, nil
}
