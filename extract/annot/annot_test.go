package annot_test

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/conllutest"
)

// word is the first token of the tree with the given form.
func word(t *testing.T, conllu, form string) annot.Token {
	t.Helper()
	for k := range annot.New(conllutest.Text(conllu)).Tokens() {
		if k.Text() == form {
			return k
		}
	}
	t.Fatalf("no word %q", form)
	return annot.Token{}
}

const refusedToMeet = `
1 Peru Peru PROPN NNP 2 nsubj
2 refused refuse VERB VBD 0 root
3 to to PART TO 4 mark
4 meet meet VERB VB 2 xcomp
5 envoys envoy NOUN NNS 4 obj
6 from from ADP IN 7 case
7 Chile Chile PROPN NNP 5 nmod
8 . . PUNCT . 2 punct
`

const urgedToLeave = `
1 Peru Peru PROPN NNP 2 nsubj
2 urged urge VERB VBD 0 root
3 Chile Chile PROPN NNP 2 obj
4 to to PART TO 5 mark
5 leave leave VERB VB 2 xcomp
6 the the DET DT 7 det
7 islands island NOUN NNS 5 obj
`

const forcesHolding = `
1 Troops troop NOUN NNS 4 nsubj
2 holding hold VERB VBG 1 acl
3 Arica Arica PROPN NNP 2 obj
4 left leave VERB VBD 0 root
`

const islandsSeized = `
1 The the DET DT 2 det
2 islands island NOUN NNS 4 nsubj:pass
3 were be AUX VBD 4 aux:pass
4 seized seize VERB VBN 0 root
5 by by ADP IN 6 case
6 Chile Chile PROPN NNP 4 obl:agent
`

const termsRejected = `
1 terms term NOUN NNS 0 root
2 Lima Lima PROPN NNP 3 nsubj
3 rejects reject VERB VBZ 1 acl:relcl
`

const whoSpoke = `
1 The the DET DT 2 det
2 envoy envoy NOUN NN 6 nsubj
3 who who PRON WP 4 nsubj
4 spoke speak VERB VBD 2 acl:relcl
5 has have AUX VBZ 6 aux
6 left leave VERB VBN 0 root
`

func TestClauseArguments(t *testing.T) {
	for _, c := range []struct{ tree, predicate, subject, agent, object string }{
		{refusedToMeet, "refused", "Peru", "Peru", ""},
		{refusedToMeet, "meet", "Peru", "Peru", "envoys"},
		{urgedToLeave, "leave", "Chile", "Chile", "islands"},
		{forcesHolding, "holding", "Troops", "Troops", "Arica"},
		{islandsSeized, "seized", "islands", "Chile", "islands"},
		{termsRejected, "rejects", "Lima", "Lima", "terms"},
		{whoSpoke, "spoke", "envoy", "envoy", ""},
	} {
		cl := annot.Clause{Predicate: word(t, c.tree, c.predicate)}
		if s := cl.Subject().Text(); s != c.subject {
			t.Errorf("%s: subject %q, want %q", c.predicate, s, c.subject)
		}
		if a := cl.Agent().Text(); a != c.agent {
			t.Errorf("%s: agent %q, want %q", c.predicate, a, c.agent)
		}
		if o := cl.Object().Text(); o != c.object {
			t.Errorf("%s: object %q, want %q", c.predicate, o, c.object)
		}
	}
}

func TestStatus(t *testing.T) {
	for _, c := range []struct {
		name, tree, word string
		want             event.Status
	}{
		{"past tense", refusedToMeet, "refused", event.Happened},
		{"under a refusal", refusedToMeet, "meet", event.Refused},
		{"under an appeal", urgedToLeave, "leave", event.Demanded},
		{"passive", islandsSeized, "seized", event.Happened},
		{"will", `
1 They they PRON PRP 3 nsubj
2 will will AUX MD 3 aux
3 meet meet VERB VB 0 root
`, "meet", event.Planned},
		{"negation", `
1 They they PRON PRP 4 nsubj
2 did do AUX VBD 4 aux
3 not not PART RB 4 advmod
4 meet meet VERB VB 0 root
`, "meet", event.Denied},
		{"object of a refusal", `
1 Peru Peru PROPN NNP 2 nsubj
2 declined decline VERB VBD 0 root
3 a a DET DT 4 det
4 meeting meeting NOUN NN 2 obj
`, "meeting", event.Refused},
		{"object of a negated refusal", `
1 Peru Peru PROPN NNP 4 nsubj
2 did do AUX VBD 4 aux
3 not not PART RB 4 advmod
4 reject reject VERB VB 0 root
5 a a DET DT 6 det
6 meeting meeting NOUN NN 4 obj
`, "meeting", event.Hypothetical},
		{"behind without", `
1 Nothing nothing PRON NN 3 nsubj
2 would would AUX MD 3 aux
3 happen happen VERB VB 0 root
4 without without ADP IN 6 case
5 a a DET DT 6 det
6 meeting meeting NOUN NN 3 obl
`, "meeting", event.Hypothetical},
		{"has begun", `
1 The the DET DT 2 det
2 talks talk NOUN NNS 4 nsubj
3 had have AUX VBD 4 aux
4 begun begin VERB VBN 0 root
`, "talks", event.Ongoing},
		{"planned", `
1 planned plan VERB VBN 2 amod
2 talks talk NOUN NNS 0 root
`, "talks", event.Planned},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := word(t, c.tree, c.word).Status(); got != c.want {
				t.Errorf("status of %q is %q, want %q", c.word, got, c.want)
			}
		})
	}
}

// The zero views stand for "none": every chain of steps may run into one.
func TestZeroViews(t *testing.T) {
	var k annot.Token
	if k.OK() || k.Head().OK() || k.Next().OK() || k.Mention().OK() || k.Quote().OK() || k.Sentence().OK() || k.Clause().OK() {
		t.Error("the zero token leads to something")
	}
	if k.Text() != "" || k.Lemma() != "" || k.UPOS() != "" || k.Rel() != "" || k.Status() != "" || !k.Phrase().IsZero() {
		t.Error("the zero token says something")
	}
	var c annot.Clause
	if c.Subject().OK() || c.Object().OK() || c.Agent().OK() || c.Negated() || c.Passive() || c.Modal() != "" {
		t.Error("the zero clause says something")
	}
	if m := (annot.Mention{}); m.OK() || m.Ref().OK() || m.PlaceRef().OK() || m.Head().OK() {
		t.Error("the zero mention names something")
	}
}

func TestPhraseLeavesPunctuationOut(t *testing.T) {
	k := word(t, `
1 " " PUNCT `+"``"+` 3 punct
2 Peace peace NOUN NN 3 compound
3 talks talk NOUN NNS 0 root
4 , , PUNCT , 3 punct
`, "talks")
	s := k.Phrase()
	if s.Len() != len("Peace talks") {
		t.Errorf("phrase is %v", s)
	}
}

// A thing that is named again comes as the heads of its mentions.
func TestThings(t *testing.T) {
	s := conllutest.Text(islandsSeized + "\n" + urgedToLeave)
	s.Things = [][]int{{1, 12}}
	var got []string
	for thing := range annot.New(s).Things() {
		for _, head := range thing {
			got = append(got, head.Text())
		}
	}
	if d := cmp.Diff([]string{"islands", "islands"}, got); d != "" {
		t.Error(d)
	}
}
