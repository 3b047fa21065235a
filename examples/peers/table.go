package main

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// table is a table of markdown.
type table struct {
	head []string
	rows [][]string
}

func (t *table) add(cells ...string) { t.rows = append(t.rows, cells) }

// write writes the table under a title.
func (t *table) write(w io.Writer, title string) {
	fmt.Fprintf(w, "\n## %s\n\n| %s |\n|%s\n", title, strings.Join(t.head, " | "), strings.Repeat("---|", len(t.head)))
	for _, r := range t.rows {
		fmt.Fprintf(w, "| %s |\n", strings.Join(r, " | "))
	}
}

// share is n of all, as .123.
func share(n, all int) string { return fmt.Sprintf("%.3f", float64(n)/float64(max(all, 1))) }

// cost measures f, which takes one case, over the first cases, and says what one takes.
func cost(cases int, f func(k int)) string {
	cases = min(cases, 2000)
	if cases == 0 {
		return "-"
	}
	r := testing.Benchmark(func(b *testing.B) {
		b.ReportAllocs()
		for k := range b.N {
			f(k % cases)
		}
	})
	return fmt.Sprintf("%d ns, %d allocs", r.NsPerOp(), r.AllocsPerOp())
}

// plain is s in small letters without diacritics, signs and spaces: the form in which
// results are compared.
func plain(s string) string {
	var b strings.Builder
	for _, r := range norm.NFKD.String(s) {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			b.WriteRune(unicode.ToLower(r))
		}
	}
	return b.String()
}
