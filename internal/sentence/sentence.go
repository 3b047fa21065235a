// Package sentence finds the sentences of an article.
package sentence

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/parley-news/parley/internal/store"
)

// Annotate fills the group of stage sentence in t.
func Annotate(t *store.Text) {
	first, part := 0, 0
	for i := range t.Tokens {
		for part < len(t.Parts)-1 && t.Tokens[i].Start >= t.Parts[part].Span.End {
			part++
		}
		if i+1 == len(t.Tokens) || part < len(t.Parts) && t.Tokens[i+1].Start >= t.Parts[part].Span.End || ends(t, i) || i+1-first >= 160 {
			for j := first; j <= i; j++ {
				t.Tokens[j].Sentence = len(t.Sentences)
			}
			t.Sentences = append(t.Sentences, store.Sentence{First: first, Last: i + 1, Part: part})
			first = i + 1
		}
	}
}

// ends reports whether a sentence ends between token i and the next.
func ends(t *store.Text, i int) bool {
	gap := t.Article.Text[t.Tokens[i].End:t.Tokens[i+1].Start]
	if !t.Wrapped && strings.ContainsAny(gap, "\n\r\u2028\u2029") {
		return true
	}
	next, _ := utf8.DecodeRuneInString(t.Form(i + 1))
	if t.Tokens[i+1].Glued && !unicode.IsUpper(next) || unicode.IsLower(next) || strings.ContainsRune(".,;:!?)]}”’'\"…", next) {
		return false
	}
	k := i
	for k > 0 && strings.Contains("\"”’')]''", t.Form(k)) && t.Tokens[k].Glued {
		k--
	}
	w := t.Form(k)
	switch w[len(w)-1] {
	case '!', '?':
		return true
	case '.':
		return len(w) == 1 || w == "..." || w == "etc." || w == "p.m." || w == "a.m." || w == "Inc." || w == "Corp."
	}
	return false
}
