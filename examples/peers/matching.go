package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/agnivade/levenshtein"
	"github.com/antzucaro/matchr"
	"github.com/hbollon/go-edlib"
	mozillazg "github.com/mozillazg/go-unidecode"
	"github.com/xrash/smetrics"

	"github.com/parley-news/parley/normalize/name"
)

// pair is two names that are, or are not, of one bearer.
type pair struct {
	A, B, Kind, Set string
	Match           bool
}

// group is pairs that are scored together.
type group struct {
	name string
	has  func(set string) bool
}

var groups = []group{
	{"persons, Latin", func(s string) bool {
		return s == "nk_bench" || s == "ofac_person" || s == "un_person" || s == "phoenix_person"
	}},
	{"organisations", func(s string) bool { return s == "ofac_org" || s == "phoenix_org" }},
	{"persons, two scripts", func(s string) bool {
		return s == "un_xscript_person" || s == "watchman_xscript" || strings.HasPrefix(s, "wd_full")
	}},
	{"words, two scripts", func(s string) bool { return s == "popnames" || strings.HasPrefix(s, "wd_token") }},
	{"places", func(s string) bool { return strings.HasPrefix(s, "cldr_city") }},
	{"countries", func(s string) bool { return s == "cldr_country" }},
}

// scorer gives two names a score from 0 to 1.
type scorer struct {
	name      string
	threshold float64 // what its documents, or its users, take; one for all kinds
	score     func(p *pair) float64
}

var kinds = map[string]name.Kind{"person": name.KindPerson, "org": name.KindOrganisation, "place": name.KindPlace, "country": name.KindCountry, "vessel": name.KindVessel, "token": name.KindToken}

var scorers = []scorer{
	{"parley", name.Threshold, func(p *pair) float64 { return name.Options{Kind: kinds[p.Kind]}.Match(p.A, p.B).Score }},
	{"antzucaro/matchr, Jaro-Winkler", .85, folded(func(a, b string) float64 { return matchr.JaroWinkler(a, b, false) })},
	{"xrash/smetrics, Jaro-Winkler", .85, folded(func(a, b string) float64 { return smetrics.JaroWinkler(a, b, .7, 4) })},
	{"hbollon/go-edlib, Jaro-Winkler", .85, folded(edlibScore(edlib.JaroWinkler))},
	{"hbollon/go-edlib, Levenshtein", .80, folded(edlibScore(edlib.Levenshtein))},
	{"hbollon/go-edlib, cosine", .80, folded(edlibScore(edlib.Cosine))},
	{"agnivade/levenshtein", .80, folded(func(a, b string) float64 {
		n := max(len([]rune(a)), len([]rune(b)), 1)
		return 1 - float64(levenshtein.ComputeDistance(a, b))/float64(n)
	})},
	{"antzucaro/matchr, Double Metaphone", 1, folded(func(a, b string) float64 {
		a1, a2 := matchr.DoubleMetaphone(a)
		b1, b2 := matchr.DoubleMetaphone(b)
		if a1 != "" && (a1 == b1 || a1 == b2 || a2 == b1 && a2 != "") {
			return 1
		}
		return 0
	})},
}

// folded lets a peer compare small Latin letters, which all of them need: anyascii
// stands in front.
func folded(f func(a, b string) float64) func(*pair) float64 {
	return func(p *pair) float64 {
		return f(strings.ToLower(mozillazg.Unidecode(p.A)), strings.ToLower(mozillazg.Unidecode(p.B)))
	}
}

func edlibScore(a edlib.Algorithm) func(x, y string) float64 {
	return func(x, y string) float64 {
		s, err := edlib.StringsSimilarity(x, y, a)
		if err != nil {
			return 0
		}
		return float64(s)
	}
}

// matching compares verdicts at one threshold for all groups, and beside them the best
// that a threshold of each group's own would give.
func matching(w io.Writer, s source) error {
	all, err := rows[pair](s, "names/pairs_dev")
	if err != nil {
		return err
	}
	t := table{head: []string{"F1 at one threshold (at the group's own best)"}}
	for _, g := range groups {
		t.head = append(t.head, g.name)
	}
	t.head = append(t.head, "a pair")
	for _, x := range scorers {
		cells := []string{fmt.Sprintf("%s, %.2f", x.name, x.threshold)}
		for _, g := range groups {
			cells = append(cells, g.f1(all, x))
		}
		t.add(append(cells, cost(len(all), func(k int) { x.score(&all[k]) }))...)
	}
	t.write(w, "Matching names")
	return nil
}

// f1 is the F1 of a scorer in g, and the best by a threshold of its own.
func (g group) f1(all []pair, x scorer) string {
	type scored struct {
		score float64
		match bool
	}
	var in []scored
	positive := 0
	for k := range all {
		if g.has(all[k].Set) {
			in = append(in, scored{x.score(&all[k]), all[k].Match})
			if all[k].Match {
				positive++
			}
		}
	}
	if positive == 0 {
		return "-"
	}
	slices.SortStableFunc(in, func(a, b scored) int {
		switch {
		case a.score > b.score:
			return -1
		case a.score < b.score:
			return 1
		}
		return 0
	})
	right, fixed, best := 0, 0.0, 0.0
	for k, p := range in {
		if p.match {
			right++
		}
		if k+1 < len(in) && in[k+1].score == p.score {
			continue
		}
		f := 2 * float64(right) / float64(k+1+positive)
		best = max(best, f)
		if p.score >= x.threshold {
			fixed = f
		}
	}
	return fmt.Sprintf("%.3f (%.3f)", fixed, best)
}
