package token

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// TestForms has each phrase cut at the bars and spaces of the wanted text.
func TestForms(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		// Clitics, with either apostrophe; other apostrophes stay.
		{"They don't know, she'll ask; we've seen what he'd do.", "They do n't know , she 'll ask ; we 've seen what he 'd do ."},
		{"They don’t know, I’m sure it’s Norway’s.", "They do n’t know , I ’m sure it ’s Norway ’s ."},
		{"DON'T ask for JAPAN'S", "DO N'T ask for JAPAN 'S"},
		{"O'Hara flew to Sana'a at 5 o'clock", "O'Hara flew to Sana'a at 5 o'clock"},
		{"a coup d'état in Côte d’Ivoire", "a coup d'état in Côte d’Ivoire"},
		{"the parties' demands", "the parties ' demands"},
		{"the U.S.'s and Acme Inc.’s 20%'s; he said.'So be it.'", "the U.S. 's and Acme Inc. ’s 20 % 's ; he said . ' So be it . '"},
		{"They cannot wait, he's gonna go; a canoe", "They can not wait , he 's gon na go ; a canoe"},
		{"the '90s and '68 but 'yes'", "the '90s and '68 but ' yes '"},
		{"Wouldn't've", "Would n't 've"},

		// Hyphens, dashes and slashes.
		{"a well-known long-range plan", "a well - known long - range plan"},
		{"co-chairs of a non-binding, anti-war e-mail", "co-chairs of a non-binding , anti-war e-mail"},
		{"over-the-counter but overdone, anti-money-laundering", "over - the - counter but overdone , anti - money - laundering"},
		{"mid-March, pro-Warsaw", "mid-March , pro-Warsaw"},
		{"the Franco-German F-16 in post-2015 Oslo", "the Franco - German F - 16 in post - 2015 Oslo"},
		{"10-12 days since 2025-05-16; call 555-0199 or 212-555-0199", "10 - 12 days since 2025-05-16 ; call 555-0199 or 212-555-0199"},
		{"terms—which they reject – stay -- for now", "terms — which they reject – stay -- for now"},
		{"and/or 1/2 of 24/7", "and / or 1/2 of 24/7"},

		// Periods.
		{"The U.S. and the U.N. met at 5 a.m. in Washington, D.C.", "The U.S. and the U.N. met at 5 a.m. in Washington , D.C."},
		{"Gen. Mark A. Miles of Acme Inc. and Mrs. Hall", "Gen. Mark A. Miles of Acme Inc. and Mrs. Hall"},
		{"Is the vitamin A. Yes", "Is the vitamin A. Yes"},
		{"He (b. 1936) and plan b. And so", "He ( b. 1936 ) and plan b . And so"},
		{"They left on a Sat. Oct. 5 is no date. No. 7 is.", "They left on a Sat. Oct. 5 is no date . No. 7 is ."},
		{"They sat. He said no.", "They sat . He said no ."},
		{"They left.The rest stayed.", "They left . The rest stayed ."},
		{"Well... I see.... and so on…", "Well ... I see .... and so on …"},
		{"He holds a Ph.D.", "He holds a Ph.D."},

		// Numbers, money and units.
		{"$1,200.50 and US$5bn, €3m or 20%", "$ 1,200.50 and US$ 5 bn , € 3 m or 20 %"},
		{"at 9:30pm on the 20th, 5km away, in the 1980s", "at 9:30 pm on the 20th , 5 km away , in the 1980s"},
		{"5.5, .5 and +1", "5.5 , .5 and +1"},
		{"0930 GMT,3 days", "0930 GMT , 3 days"},

		// Quotation marks and brackets.
		{`"Stop," he said. ("No.")`, `" Stop , " he said . ( " No . " )`},
		{"“Stop,” she said—‘now’.", "“ Stop , ” she said — ‘ now ’ ."},
		{"``Stop,'' he said", "`` Stop , '' he said"},
		{"[sic] {x} «oui»", "[ sic ] { x } « oui »"},

		// Addresses, tags and symbols.
		{"See https://example.org/a-b?c=d, or www.example.com.", "See https://example.org/a-b?c=d , or www.example.com ."},
		{"Read example.org/about-us, not this/that", "Read example.org/about-us , not this / that"},
		{"Write to jane.doe-smith@mail.example.org.", "Write to jane.doe-smith@mail.example.org ."},
		{"#Ceasefire is # 1 for @envoy", "#Ceasefire is # 1 for @envoy"},
		{"example.com and AT&T, B&B but bread&butter", "example.com and AT&T , B&B but bread & butter"},
		{"Great!!! Really?! :-)", "Great !!! Really ?! :-)"},
		{"Good👍🏽 👨‍👩‍👧 🇺🇦", "Good 👍🏽 👨‍👩‍👧 🇺🇦"},

		// White space, invisible characters and other scripts.
		{"10 days", "10 days"},
		{"\ufeffPeace\u200b talks\u200e, now\x00here", "Peace talks , now here"},
		{"so\u00adft", "so\u00adft"},
		{"President (习近平) met Путин", "President ( 习近平 ) met Путин"},
		{"naïve cafe\u0301s", "naïve cafe\u0301s"},
		{"", ""},
		{" \n\t ", ""},
	} {
		if d := cmp.Diff(strings.Fields(c.want), forms(c.text)); d != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, d)
		}
	}
}

// forms is the forms of the tokens of text.
func forms(text string) []string {
	a := annotate(text)
	out := []string{}
	for i := range a.Tokens {
		out = append(out, a.Form(i))
	}
	return out
}

func annotate(text string) *store.Text {
	a := &store.Text{Article: event.Article{Text: text}}
	Annotate(a)
	return a
}

func TestGlued(t *testing.T) {
	a := annotate("“It’s 5%,” he said (twice).\nEnd\u200b.")
	var got []string
	for i, k := range a.Tokens {
		if k.Glued {
			got = append(got, a.Form(i))
		}
	}
	want := []string{"It", "’s", "%", ",", "”", "twice", ")", "."}
	if d := cmp.Diff(want, got); d != "" {
		t.Errorf("glued tokens (-want +got):\n%s", d)
	}
}

func TestPartsBoundTokens(t *testing.T) {
	a := &store.Text{Article: event.Article{Text: "Oslo talks, Разговоры, end"}}
	for _, s := range []event.Span{{Start: 0, End: 7}, {Start: 12, End: 30}, {Start: 32, End: 35}} {
		a.Parts = append(a.Parts, event.Part{Kind: event.PartBody, Span: s})
	}
	a.Foreign = []bool{false, true, false}
	Annotate(a)
	var got []string
	for i := range a.Tokens {
		got = append(got, a.Form(i))
	}
	if d := cmp.Diff([]string{"Oslo", "ta", "end"}, got); d != "" {
		t.Errorf("tokens of parts (-want +got):\n%s", d)
	}
}

// TestLists protects the form of the data files.
func TestLists(t *testing.T) {
	w := load()
	if w.class("Gen") != title || w.class("gen") != noClass || w.class("GEN") != title || w.class("etc") != general || w.class("No") != numbered {
		t.Error("abbreviations have lost their classes")
	}
	for name, n := range map[string]int{"prefixes": len(w.prefixes), "units": len(w.units), "dollars": len(w.dollars), "elisions": len(w.elisions), "labels": len(w.labels), "contractions": len(w.contractions)} {
		if n == 0 {
			t.Errorf("no %s", name)
		}
	}
}
