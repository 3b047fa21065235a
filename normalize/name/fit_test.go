package name

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"math"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// fit writes data/forest.tsv anew from labelled pairs of names:
//
//	go test ./normalize/name -run Fit -fit PAIRS.jsonl
//
// A line has "a", "b", "kind", "match" and "set". Names of persons from different
// lines, paired at random, are added as pairs that do not match.
var fit = flag.String("fit", "", "fit the forest to the pairs of names in this file")

// pair is a labelled pair.
type pair struct {
	A, B, Kind, Set string
	Match           bool
	a, b            *Name
}

var kinds = map[string]Kind{"person": KindPerson, "org": KindOrganisation, "place": KindPlace, "country": KindCountry, "vessel": KindVessel, "token": KindToken}

func readPairs(path string) (pairs []pair, err error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	for in := bufio.NewScanner(f); in.Scan(); {
		var p pair
		if err := json.Unmarshal(in.Bytes(), &p); err != nil {
			return nil, err
		}
		p.a, p.b = Prepare(p.A), Prepare(p.B)
		pairs = append(pairs, p)
	}
	return pairs, nil
}

func TestFit(t *testing.T) {
	if *fit == "" {
		t.Skip("no pairs to fit to")
	}
	pairs, err := readPairs(*fit)
	if err != nil {
		t.Fatal(err)
	}
	pairs = slices.DeleteFunc(pairs, func(p pair) bool { return p.Kind == "country" })
	pairs = append(pairs, strangersAmong(pairs, 90_000)...)
	var out strings.Builder
	out.WriteString(strings.Repeat("question\t", questions) + strings.Repeat("leaf\t", leaves-1) + "leaf\n")
	for _, t := range boost(samplesOf(pairs), 150) {
		for k, ask := range t.ask {
			fmt.Fprintf(&out, "%s:%d\t", evidenceNames[ask], t.from[k])
		}
		for k, leaf := range t.leaf {
			fmt.Fprintf(&out, "%d%s", leaf, map[bool]string{true: "\n", false: "\t"}[k == leaves-1])
		}
	}
	if err := os.WriteFile(filepath.Join("data", "forest.tsv"), []byte(out.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

// strangersAmong pairs names of persons from n random pairs of lines.
func strangersAmong(pairs []pair, n int) (out []pair) {
	r := rand.New(rand.NewSource(1))
	for range n {
		p, q := pairs[r.Intn(len(pairs))], pairs[r.Intn(len(pairs))]
		if p.Kind == "person" && q.Kind == "person" && p.A != q.A && p.A != q.B && p.B != q.A && p.B != q.B {
			out = append(out, pair{Kind: "person", Set: "strangers", a: p.a, b: q.b})
		}
	}
	return out
}

// sample is the evidence on a pair.
type sample struct {
	e             evidence
	match, weight float64
	sum           float64
}

// samplesOf gathers the evidence; large sets of pairs count less for each pair.
func samplesOf(pairs []pair) (samples []sample) {
	size := make(map[string]float64)
	for _, p := range pairs {
		size[p.Set]++
	}
	w := new(pairing)
	for _, p := range pairs {
		for i := range p.a.readings {
			for j := range p.b.readings {
				a, b := &p.a.readings[i], &p.b.readings[j]
				if len(a.words) == 0 || len(b.words) == 0 || a.letter == b.letter {
					continue
				}
				if swapped(a, b) {
					a, b = b, a
				}
				e, alike := w.compare(a, b, Options{Kind: kinds[p.Kind]})
				if !alike {
					continue
				}
				s := sample{e: e, weight: 83 / math.Pow(size[p.Set], 0.75) / float64(len(p.a.readings)*len(p.b.readings))}
				switch {
				case p.Set == "strangers":
					s.weight *= 120
				case p.Match:
					s.match = 1
					s.weight *= 1.25
				}
				samples = append(samples, s)
			}
		}
	}
	return samples
}

// boost fits n trees one after another, each to what those before leave.
func boost(samples []sample, n int) (trees []tree) {
	bins := binsOf(samples)
	for range n {
		t := grow(samples, bins)
		for k := range samples {
			samples[k].sum += float64(t.leaf[t.leafOf(&samples[k].e)]) / 1000
		}
		trees = append(trees, t)
	}
	return trees
}

func (t *tree) leafOf(e *evidence) int {
	n := 0
	for range treeDepth {
		n = 2*n + 1
		if e[t.ask[n/2]] >= t.from[n/2] {
			n++
		}
	}
	return n - questions
}

// binsOf are up to 40 values of each kind of evidence at which it is cut.
func binsOf(samples []sample) (bins [evidences][]int16) {
	for k := range bins {
		var values []int16
		for i := range samples {
			values = append(values, samples[i].e[k])
		}
		slices.Sort(values)
		for q := 1; q <= 40; q++ {
			if v := values[q*(len(values)-1)/40]; v > values[0] {
				bins[k] = append(bins[k], v)
			}
		}
		bins[k] = slices.Compact(bins[k])
	}
	return bins
}

const (
	shrink = 0.15
	ridge  = 3.0
	least  = 4.0 // weight of a side of a cut
)

// grow is the tree that fits best what is left.
func grow(samples []sample, bins [evidences][]int16) (t tree) {
	for k := range t.from {
		t.from[k] = math.MaxInt16
	}
	type moments struct{ g, h float64 }
	at := make([]int, len(samples))
	moment := func(s *sample) moments {
		p := 1 / (1 + math.Exp(-s.sum))
		return moments{s.weight * (s.match - p), s.weight * p * (1 - p)}
	}
	for depth := range treeDepth {
		first, count := 1<<depth-1, 1<<depth
		sums := make([][evidences][42]moments, count)
		for i := range samples {
			m := moment(&samples[i])
			for k := range bins {
				bin, found := slices.BinarySearch(bins[k], samples[i].e[k])
				if found {
					bin++
				}
				c := &sums[at[i]-first][k][bin]
				c.g, c.h = c.g+m.g, c.h+m.h
			}
		}
		for node := range sums {
			var all moments
			for _, m := range sums[node][0] {
				all.g, all.h = all.g+m.g, all.h+m.h
			}
			best := 1e-3
			for k := range bins {
				var left moments
				for bin, from := range bins[k] {
					m := sums[node][k][bin]
					left.g, left.h = left.g+m.g, left.h+m.h
					right := moments{all.g - left.g, all.h - left.h}
					if left.h < least || right.h < least {
						continue
					}
					gain := left.g*left.g/(left.h+ridge) + right.g*right.g/(right.h+ridge) - all.g*all.g/(all.h+ridge)
					if gain > best {
						best = gain
						t.ask[first+node], t.from[first+node] = uint8(k), from
					}
				}
			}
		}
		for i := range samples {
			n := at[i]
			at[i] = 2*n + 1
			if samples[i].e[t.ask[n]] >= t.from[n] {
				at[i]++
			}
		}
	}
	var sums [leaves]moments
	for i := range samples {
		m := moment(&samples[i])
		c := &sums[at[i]-questions]
		c.g, c.h = c.g+m.g, c.h+m.h
	}
	for k, m := range sums {
		t.leaf[k] = int16(math.Round(1000 * shrink * m.g / (m.h + ridge)))
	}
	return t
}
