package event

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBuilder(t *testing.T) {
	tests := []struct {
		name  string
		build func(*Builder)
		text  string
		parts []Part
	}{
		{"nothing", func(b *Builder) {}, "", nil},
		{"one paragraph", func(b *Builder) { b.Add(PartBody, "They met.") }, "They met.", []Part{{PartBody, Span{0, 9}}}},
		{"headline and dateline", func(b *Builder) {
			b.Add(PartHeadline, "Envoys meet")
			b.Add(PartDateline, "ZILAH, May 2 -")
			b.Add(PartBody, "They met.")
			b.Add(PartBody, "They left.")
		}, "Envoys meet\nZILAH, May 2 - They met.\nThey left.",
			[]Part{{PartHeadline, Span{0, 11}}, {PartDateline, Span{12, 26}}, {PartBody, Span{27, 36}}, {PartBody, Span{37, 47}}}},
		{"empty parts", func(b *Builder) {
			b.Add(PartHeadline, "")
			b.Add(PartBody, "They met.")
			b.Add(PartBody, "")
			b.Add(PartCredit, "")
		}, "They met.", []Part{{PartBody, Span{0, 9}}}},
		{"a dateline without a paragraph", func(b *Builder) {
			b.Add(PartDateline, "ZILAH -")
			b.Add(PartBody, "")
		}, "ZILAH -", []Part{{PartDateline, Span{0, 7}}}},
		{"an empty paragraph behind a dateline", func(b *Builder) {
			b.Add(PartDateline, "ZILAH -")
			b.Add(PartBody, "")
			b.Add(PartCredit, "By wire")
		}, "ZILAH -\nBy wire", []Part{{PartDateline, Span{0, 7}}, {PartCredit, Span{8, 15}}}},
		{"text before any part", func(b *Builder) { b.Append("They met.", Span{70, 79}) }, "They met.", []Part{{PartBody, Span{0, 9}}}},
	}
	for _, test := range tests {
		var b Builder
		test.build(&b)
		a := b.Article()
		if a.Text != test.text {
			t.Errorf("%s: text is %q, want %q", test.name, a.Text, test.text)
		}
		if diff := cmp.Diff(test.parts, a.Parts); diff != "" {
			t.Errorf("%s: parts (-want +got):\n%s", test.name, diff)
		}
	}
}

// A paragraph with an entity, taken from a page, leads back to it.
func TestBuilderSource(t *testing.T) {
	const page = `<h1>Talks</h1><p>Salt &amp; grain: <b>both</b> sides met.</p>`
	at := func(words string) int { return spanOf(t, page, words, 0).Start }
	var b Builder
	b.AddFrom(PartHeadline, "Talks", at("Talks"))
	b.AddFrom(PartBody, "Salt ", at("Salt"))
	b.Append("&", spanOf(t, page, "&amp;", 0))
	b.Append(" grain: ", spanOf(t, page, " grain: ", 0))
	b.Append("both", spanOf(t, page, "both", 0))
	b.Append(" sides met.", spanOf(t, page, " sides met.", 0))
	b.Add(PartCredit, "(not from the page)")
	text := b.Article().Text
	for words, want := range map[string]string{
		"Talks":             "Talks",
		"alt":               "alt",
		"&":                 "&amp;",
		"t & g":             "t &amp; g",
		"both sides":        "both</b> sides",
		"met.":              "met.",
		"Talks\nSalt":       "Talks</h1><p>Salt",
		"met.\n(not":        "met.",
		"grain: both sides": "grain: <b>both</b> sides",
	} {
		got, ok := b.Source(spanOf(t, text, words, 0))
		if !ok || page[got.Start:got.End] != want {
			t.Errorf("%q comes from %q, %t; want %q", words, page[got.Start:got.End], ok, want)
		}
	}
	for _, words := range []string{"\n", "page"} {
		if got, ok := b.Source(spanOf(t, text, words, 0)); ok {
			t.Errorf("%q comes from %v", words, got)
		}
	}
	if _, ok := new(Builder).Source(Span{0, 4}); ok {
		t.Error("an empty builder has a source")
	}
}
