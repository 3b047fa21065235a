package main

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/parley-news/parley/normalize/name"
)

// writeGroups reads names, one a line, and prints groups of those that may be one.
func writeGroups(w io.Writer, r io.Reader, kind name.Kind) error {
	var names []string
	lines := bufio.NewScanner(r)
	for lines.Scan() {
		if s := strings.TrimSpace(lines.Text()); s != "" && !slices.Contains(names, s) {
			names = append(names, s)
		}
	}
	if err := lines.Err(); err != nil {
		return err
	}
	for _, g := range groups(names, name.Options{Kind: kind}) {
		fmt.Fprintln(w, name.Pick(g))
		for _, s := range g {
			fmt.Fprintln(w, "  "+s)
		}
	}
	return nil
}

// groups puts each name to the group with whose members it scores best in the mean, if
// that reaches the threshold; otherwise it begins a group. Groups come in the order of
// their first names. An index finds the few names that each is compared with.
func groups(names []string, o name.Options) [][]string {
	const near = 20
	at := make(map[string]int, len(names)) // group of a name
	x := name.NewIndex(names, o)
	var out [][]string
	for _, s := range names {
		best, most := -1, name.Threshold
		tried := map[int]bool{}
		for _, h := range x.Search(s, near) {
			g, ok := at[h.Name]
			if !ok || tried[g] {
				continue
			}
			tried[g] = true
			if mean := meanScore(s, out[g], o); mean >= most {
				best, most = g, mean
			}
		}
		if best < 0 {
			best = len(out)
			out = append(out, nil)
		}
		out[best] = append(out[best], s)
		at[s] = best
	}
	return out
}

// meanScore is how well s matches the members of a group in the mean.
func meanScore(s string, group []string, o name.Options) float64 {
	sum := 0.0
	for _, member := range group {
		sum += o.Match(s, member).Score
	}
	return sum / float64(len(group))
}
