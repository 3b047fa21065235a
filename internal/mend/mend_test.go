package mend

import (
	"testing"

	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/store"
)

func TestTwoSubjectsBecomeOne(t *testing.T) {
	got := conllutest.Text(`
1 Peru Peru PROPN NNP 5 nsubj
2 and and CCONJ CC 5 cc
3 the the DET DT 4 det
4 rebels rebel NOUN NNS 5 nsubj
5 met meet VERB VBD 0 root
`)
	Annotate(got)
	if got.Head[3] != 0 || got.Rel[3] != store.RelConj || got.Head[1] != 3 || got.Rel[1] != store.RelCc {
		t.Errorf("heads %v, relations %v", got.Head, got.Rel)
	}
}

// A clause coordinated with the verb keeps its own subject.
func TestOtherSubjectsStay(t *testing.T) {
	for _, tree := range []string{`
1 Peru Peru PROPN NNP 2 nsubj
2 left leave VERB VBD 0 root
3 and and CCONJ CC 5 cc
4 Chile Chile PROPN NNP 5 nsubj
5 stayed stay VERB VBD 2 conj
`, `
1 That that PRON DT 4 nsubj:outer
2 Peru Peru PROPN NNP 4 nsubj
3 has have AUX VBZ 4 aux
4 left leave VERB VBN 0 root
`} {
		got, want := conllutest.Text(tree), conllutest.Text(tree)
		Annotate(got)
		for i := range want.Head {
			if got.Head[i] != want.Head[i] || got.Rel[i] != want.Rel[i] {
				t.Errorf("word %d changed: head %d, %s", i, got.Head[i], got.Rel[i])
			}
		}
	}
}

func TestVerbTakenForNoun(t *testing.T) {
	got := conllutest.Text(`
1 Peru Peru PROPN NNP 2 compound
2 demands demand NOUN NNS 0 root
3 that that PRON WDT 5 nsubj
4 Chile Chile PROPN NNP 5 nsubj
5 withdraw withdraw VERB VB 2 acl:relcl
`)
	Annotate(got)
	if got.UPOS[1] != store.VERB || got.Rel[0] != store.RelNsubj || got.Rel[4] != store.RelCcomp || got.Rel[2] != store.RelMark {
		t.Errorf("tags %v, relations %v", got.UPOS, got.Rel)
	}
}

func TestNounStaysNoun(t *testing.T) {
	got := conllutest.Text(`
1 The the DET DT 2 det
2 demands demand NOUN NNS 0 root
3 that that PRON WDT 5 obj
4 Chile Chile PROPN NNP 5 nsubj
5 made make VERB VBD 2 acl:relcl
`)
	Annotate(got)
	if got.UPOS[1] != store.NOUN || got.Rel[4] != store.RelAclRelcl {
		t.Errorf("tags %v, relations %v", got.UPOS, got.Rel)
	}
}

func TestNounIsRaisedFromOfPhrase(t *testing.T) {
	got := conllutest.Text(`
1 presidents president NOUN NNS 9 nsubj
2 of of ADP IN 3 case
3 Egypt Egypt PROPN NNP 1 nmod
4 and and CCONJ CC 6 cc
5 the the DET DT 6 det
6 premier premier NOUN NN 3 conj
7 of of ADP IN 8 case
8 Chad Chad PROPN NNP 6 nmod
9 met meet VERB VBD 0 root
`)
	Annotate(got)
	if got.Head[5] != 0 {
		t.Errorf("the premier hangs on word %d", got.Head[5])
	}
}

func TestLemmaGetsItsFinalE(t *testing.T) {
	got := conllutest.Text(`
1 They they PRON PRP 2 nsubj
2 convened conven VERB VBD 0 root
3 and and CCONJ CC 4 cc
4 walked walk VERB VBD 2 conj
`)
	Annotate(got)
	if got.Lemma[1] != "convene" || got.Lemma[3] != "walk" {
		t.Errorf("lemmas %v", got.Lemma)
	}
}

func TestNounTakenForVerb(t *testing.T) {
	got := conllutest.Text(`
1 Peru Peru PROPN NNP 2 nsubj
2 seeks seek VERB VBZ 0 root
3 firm firm ADJ JJ 4 amod
4 guarantees guarantee VERB VBZ 2 ccomp
`)
	Annotate(got)
	if got.UPOS[3] != store.NOUN || got.Rel[3] != store.RelObj {
		t.Errorf("tags %v, relations %v", got.UPOS, got.Rel)
	}
}

func TestBareRelativeIsRestored(t *testing.T) {
	for _, tree := range []string{`
1 terms term NOUN NNS 4 nsubj
2 Peru Peru PROPN NNP 1 obj
3 firmly firmly ADV RB 4 advmod
4 rejects reject VERB VBZ 0 root
`, `
1 neutrality neutrality NOUN NN 0 root
2 , , PUNCT , 3 punct
3 terms term NOUN NNS 1 appos
4 Peru Peru PROPN NNP 3 appos
5 rejects reject VERB VBZ 1 parataxis
`} {
		got := conllutest.Text(tree)
		Annotate(got)
		verb := len(got.Head) - 1
		noun := got.Head[verb]
		if got.Rel[verb] != store.RelAclRelcl || got.Form(noun) != "terms" || got.Dominates(verb, noun) {
			t.Errorf("heads %v, relations %v", got.Head, got.Rel)
		}
	}
}

// A noun in front of a name that is its title leaves the clause alone.
func TestMainClauseIsNoRelative(t *testing.T) {
	got := conllutest.Text(`
1 Envoy envoy NOUN NN 2 nmod:desc
2 Cole Cole PROPN NNP 3 nsubj
3 left leave VERB VBD 0 root
`)
	Annotate(got)
	if got.Rel[2] != store.RelRoot {
		t.Errorf("relations %v", got.Rel)
	}
}
