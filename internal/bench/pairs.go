package main

import "github.com/parley-news/parley/normalize/name"

type pairLine struct {
	A    string `json:"a"`
	B    string `json:"b"`
	Kind string `json:"kind"`
}

type pairOut struct {
	Score float64 `json:"score"`
	Match bool    `json:"match"`
}

// pairKinds are the kinds of names as the pairs call them.
var pairKinds = map[string]name.Kind{"person": name.KindPerson, "org": name.KindOrganisation, "place": name.KindPlace, "country": name.KindCountry, "vessel": name.KindVessel, "token": name.KindToken}

// pairs answers whether two names may be one.
func pairs(l pairLine) (any, error) {
	r := name.Options{Kind: pairKinds[l.Kind]}.Match(l.A, l.B)
	return pairOut{r.Score, r.Same}, nil
}
