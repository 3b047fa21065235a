package token

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// FuzzAnnotate protects what later stages rely on: tokens in order that do not
// overlap, none empty or with white space inside, all on rune boundaries, no
// letter or digit outside of them, and the same twice.
func FuzzAnnotate(f *testing.F) {
	f.Add("They don’t, can't: $5bn—U.S. e-mail a.b@c.de http://x.y/z 👍🏽 '90s :-) #a @b 1-800-555-0199")
	f.Add("\xff\u200b\u200d\ufeff'\u00ad'\u0301a\u2019s.\x00\u2028🇺🇦🇺x\ufe0f")
	f.Add("n't 't 's ’ll ‘em www. mailto: a@b . .. -- a-b-c-d 1-2-3-4-5")
	f.Fuzz(func(t *testing.T, text string) {
		a := annotate(text)
		if d := cmp.Diff(a.Tokens, annotate(text).Tokens); d != "" {
			t.Fatalf("not the same twice:\n%s", d)
		}
		end := 0
		for i, k := range a.Tokens {
			if k.Start < end || k.End > len(text) || k.Len() <= 0 {
				t.Fatalf("%q: token %d is %v after %d", text, i, k.Span, end)
			}
			checkGap(t, text[end:k.Start], i > 0 && k.Glued)
			checkForm(t, text, k)
			end = k.End
		}
		checkGap(t, text[end:], false)
	})
}

// checkForm checks the bytes of token k.
func checkForm(t *testing.T, text string, k store.Token) {
	t.Helper()
	form := text[k.Start:k.End]
	if strings.ContainsFunc(form, unicode.IsSpace) {
		t.Fatalf("%q: white space in token %q", text, form)
	}
	if !boundary(text, k.Start) || !boundary(text, k.End) {
		t.Fatalf("%q: token %q is not on rune boundaries", text, form)
	}
}

// boundary reports whether no valid rune of text straddles i.
func boundary(text string, i int) bool {
	for at := max(0, i-utf8.UTFMax+1); at < i; at++ {
		if r, n := utf8.DecodeRuneInString(text[at:]); at+n > i && r != utf8.RuneError {
			return false
		}
	}
	return true
}

// checkGap checks the bytes between two tokens.
func checkGap(t *testing.T, gap string, glued bool) {
	t.Helper()
	for _, r := range gap {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			t.Fatalf("%q is in no token", gap)
		}
	}
	if glued && strings.ContainsFunc(gap, unicode.IsSpace) {
		t.Fatalf("token is glued over %q", gap)
	}
}

// article is some prose of the density of marks that news has.
const article = "The envoys of Norway and Chile didn’t sign the U.S.-backed deal on Friday, but “talks will go on,” Gen. A. B. Miles said; he’d spent $5bn (20% of it abroad) since 9:30 a.m. in co-chaired, well-known halls.\n"

func BenchmarkAnnotate(b *testing.B) { benchmark(b, strings.Repeat(article, 1000)) }

// BenchmarkHostile has texts that invite quadratic time, each in two sizes: the
// rates of the two must agree.
func BenchmarkHostile(b *testing.B) {
	for _, c := range []struct{ name, unit string }{
		{"letters", "a"}, {"spaces", " "}, {"quotes", `"`}, {"apostrophes", "don't'"}, {"hyphens", "a-"}, {"digits", "1-2"},
		{"periods", "a."}, {"domains", "ab.cd"}, {"mail", "a@b"}, {"address", "www."}, {"hebrew", "שלום "}, {"emoji", "👍🏽\u200d"}, {"nul", "\x00"}, {"joiners", "\u200d"}, {"initials", "A."},
	} {
		b.Run(c.name+"/1MB", func(b *testing.B) { benchmark(b, strings.Repeat(c.unit, 1<<20/len(c.unit))) })
		b.Run(c.name+"/4MB", func(b *testing.B) { benchmark(b, strings.Repeat(c.unit, 4<<20/len(c.unit))) })
	}
}

func benchmark(b *testing.B, text string) {
	a := &store.Text{Article: event.Article{Text: text}}
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Annotate(a)
	}
	b.ReportMetric(float64(len(a.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
