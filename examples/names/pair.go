package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/parley-news/parley/normalize/fold"
	"github.com/parley-news/parley/normalize/name"
	"github.com/parley-news/parley/normalize/place"
	"github.com/parley-news/parley/normalize/translit"
)

// writePair explains how two names compare.
func writePair(w io.Writer, kind name.Kind, a, b string) {
	e := name.Options{Kind: kind}.Explain(a, b)
	verdict := "not the same"
	if e.Same {
		verdict = "may be the same"
	}
	fmt.Fprintf(w, "%s | %s\n  %s, score %.2f (threshold %.2f)\n", a, b, verdict, e.Score, name.Threshold)
	for _, x := range e.Alignments {
		fmt.Fprintf(w, "    %-14s %-14s %v\n", orDash(x.A), orDash(x.B), x.Reason)
	}
	for _, s := range []string{a, b} {
		writeDisguise(w, s)
	}
	writeOrigins(w, a, b)
	writeOrigins(w, b, a)
	if kind == name.KindPlace || kind == name.KindCountry {
		writeExonyms(w, a)
		writeExonyms(w, b)
	}
	fmt.Fprintln(w)
}

func orDash(s string) string {
	if s == "" {
		return "-"
	}
	return s
}

// writeDisguise names the letters of s that are of another script.
func writeDisguise(w io.Writer, s string) {
	for m := range fold.MixedWords(s) {
		var letters []string
		for _, h := range m.Foreign {
			letters = append(letters, fmt.Sprintf("%s %c at byte %d", h.Script, h.Letter, h.Start))
		}
		fmt.Fprintf(w, "  %s is of several scripts: %s\n", m.Word, strings.Join(letters, ", "))
	}
}

// writeOrigins names the systems that make latin of native, word by word.
func writeOrigins(w io.Writer, native, latin string) {
	words := strings.Fields(latin)
	for word := range strings.FieldsSeq(native) {
		for _, l := range words {
			var codes []string
			for _, o := range translit.Detect(word, l) {
				if o.Exact && len(codes) < 4 {
					codes = append(codes, o.System.Code())
				}
			}
			if codes != nil {
				fmt.Fprintf(w, "  %s is %s by %s\n", word, l, strings.Join(codes, ", "))
			}
		}
	}
}

// writeExonyms says what s is another name of.
func writeExonyms(w io.Writer, s string) {
	for x := range place.Exonyms(s) {
		fmt.Fprintf(w, "  %s is a name of %s: %s", x.Name, x.Place, x.Status)
		if x.From != "" {
			fmt.Fprintf(w, " from %s", x.From)
		}
		if x.Until != "" {
			fmt.Fprintf(w, " until %s", x.Until)
		}
		fmt.Fprintln(w)
	}
}
