package lemma

import (
	"slices"
	"testing"

	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/word"
)

func wordsOf(forms ...string) []word.Word {
	words := make([]word.Word, len(forms))
	for k, f := range forms {
		(&word.Describer{}).Describe(&words[k], f)
	}
	return words
}

func trained(t testing.TB) *Lemmatizer {
	t.Helper()
	var examples []Example
	for _, p := range []struct {
		form, lemma string
		x           store.XPOS
	}{
		{"talks", "talk", store.TagNNS}, {"boats", "boat", store.TagNNS}, {"envoys", "envoy", store.TagNNS},
		{"treaties", "treaty", store.TagNNS}, {"parties", "party", store.TagNNS}, {"cities", "city", store.TagNNS},
		{"went", "go", store.TagVBD}, {"seized", "seize", store.TagVBD}, {"Lima", "Lima", store.TagNNP},
		{"Oslo", "Oslo", store.TagNNP}, {"NATO", "NATO", store.TagNNP}, {"the", "the", store.TagDT},
	} {
		examples = append(examples, Example{wordsOf(p.form)[0], p.x, p.lemma})
	}
	m, err := Train(examples, word.Clusters{}, Options{Epochs: 10, RowBits: 4, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	l, err := Open(m, word.Clusters{})
	if err != nil {
		t.Fatal(err)
	}
	return l
}

// Known forms come from the lexicon, also at the start of a sentence; unknown ones
// by script; a tag never seen keeps the form.
func TestLemmatize(t *testing.T) {
	l := trained(t)
	forms := []string{"The", "went", "Talks", "duties", "boats", "Quito", "it"}
	tags := []store.XPOS{store.TagDT, store.TagVBD, store.TagNNS, store.TagNNS, store.TagNNS, store.TagNNP, store.TagPRP}
	want := []string{"the", "go", "talk", "duty", "boat", "Quito", "it"}
	got := make([]string, len(forms))
	l.Lemmatize(&Workspace{}, wordsOf(forms...), tags, got)
	if !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestOpenRefuses(t *testing.T) {
	for _, m := range []Model{{}, {Scripts: "keep\tx\t\n"}, {Scripts: "keep\t0\t\n", Usual: "NN 7\n"}, {Usual: "NONSENSE 0\n"}} {
		if _, err := Open(m, word.Clusters{}); err == nil {
			t.Errorf("Open(%+v) succeeds", m)
		}
	}
}

// Any form with any tag gives a lemma that is not empty, unless the form is.
func FuzzLemmatize(f *testing.F) {
	l := trained(f)
	f.Add("Talks", uint8(store.TagNNS))
	f.Add("é", uint8(store.TagNNS))
	f.Add("\xff", uint8(0))
	f.Fuzz(func(t *testing.T, form string, x uint8) {
		got := make([]string, 1)
		l.Lemmatize(&Workspace{}, wordsOf(form), []store.XPOS{store.XPOS(x % 50)}, got)
		if got[0] == "" && form != "" {
			t.Errorf("%q has no lemma", form)
		}
	})
}
