package conllutest

import (
	"os"
	"testing"

	"github.com/parley-news/parley/internal/store"
)

func TestText(t *testing.T) {
	got := Text(`
# actor	Maria Cole	person	female	1-2
1 Maria Maria PROPN NNP 3 nsubj
2 Cole Cole PROPN NNP 1 flat
3 left leave VERB VBD 0 root
4 . . PUNCT . 3 punct

# newpar
# actor	Maria Cole	person	female	1-1
1 She she PRON PRP 2 nsubj
2 smiled smile VERB VBD 0 root
3 . . PUNCT . 2 punct
`)
	if want := "Maria Cole left.\n\nShe smiled."; got.Article.Text != want {
		t.Errorf("text is %q, want %q", got.Article.Text, want)
	}
	if len(got.Actors) != 1 || len(got.Mentions) != 2 || got.Mentions[0].Head != 0 || got.Mentions[1].First != 4 {
		t.Errorf("actors %v, mentions %v", got.Actors, got.Mentions)
	}
	if len(got.Parts) != 2 || got.Sentences[1].Part != 1 || got.Head[4] != 5 || got.Head[5] != store.None {
		t.Errorf("parts %v, heads %v", got.Parts, got.Head)
	}
}

func TestReadTreebank(t *testing.T) {
	const path = "../../../shared/ud/en_gum-dev.conllu"
	f, err := os.Open(path)
	if err != nil {
		t.Skip("no treebank at ", path)
	}
	defer f.Close()
	ts, err := Read(f)
	if err != nil {
		t.Fatal(err)
	}
	for _, x := range ts {
		for i, tok := range x.Tokens {
			if x.Form(i) == "" || tok.Glued != (i > 0 && x.Tokens[i-1].End == tok.Start) {
				t.Fatalf("token %d %q: glued %v", i, x.Form(i), tok.Glued)
			}
		}
	}
}
