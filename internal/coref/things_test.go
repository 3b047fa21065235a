package coref

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/store"
)

// A thing must be found under the noun or the name it had before, and each near-miss
// must stay by itself.
func TestThings(t *testing.T) {
	for _, c := range conllutest.Cases(t, "testdata/things.conllu") {
		Annotate(c.Text)
		if d := cmp.Diff(c.Wants, showThings(c.Text)); d != "" {
			t.Errorf("%s\n%s", c.Text.Article.Text, d)
		}
	}
}

// showThings are the things of x, each as the heads of its mentions.
func showThings(x *store.Text) []string {
	var out []string
	for _, heads := range x.Things {
		var words []string
		for _, i := range heads {
			words = append(words, x.Form(i))
		}
		out = append(out, strings.Join(words, " = "))
	}
	return out
}
