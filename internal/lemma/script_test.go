package lemma

import "testing"

// A script derived from one pair gives back its lemma and serves other forms.
func TestScripts(t *testing.T) {
	for _, c := range []struct{ form, lemma, other, want string }{
		{"talks", "talk", "envoys", "envoy"},
		{"Talks", "talk", "ENVOYS", "envoy"},
		{"Geneva", "Geneva", "Oslo", "Oslo"},
		{"met", "meet", "sat", "saet"},
		{"was", "be", "was", "be"},
		{"parties", "party", "treaties", "treaty"},
		{"cafés", "café", "élites", "élite"},
		{"s", "be", "x", "be"},
		{"it", "it", "IT", "it"},
		{"parties", "party", "es", "es"},  // nothing would be left
		{"talks", "talk", "café", "café"}, // half a rune would be left
	} {
		s := derive(c.form, c.lemma)
		for _, p := range [][2]string{{c.form, c.lemma}, {c.other, c.want}} {
			buf, own := s.apply([]byte("before"), p[0])
			if got := own + string(buf[len("before"):]); got != p[1] {
				t.Errorf("script %q of %q -> %q: apply(%q) = %q, want %q", s, c.form, c.lemma, p[0], got, p[1])
			}
		}
		if back, err := parseScript(s.String()); err != nil || back != s {
			t.Errorf("parseScript(%q) = %v, %v", s, back, err)
		}
	}
}
