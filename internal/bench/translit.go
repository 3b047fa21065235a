package main

import (
	"fmt"

	"github.com/parley-news/parley/normalize/translit"
)

type translitLine struct {
	System string `json:"system"`
	Source string `json:"source"`
}

type resultLine struct {
	Result string `json:"result"`
}

// transliterate answers with a name by one system.
func transliterate(l translitLine) (any, error) {
	s, ok := translit.Lookup(l.System)
	if !ok {
		return nil, fmt.Errorf("no system %q", l.System)
	}
	return resultLine{s.String(l.Source)}, nil
}
