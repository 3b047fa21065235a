package numeral

import "testing"

func TestRead(t *testing.T) {
	lex := NewLexicon("", nil)
	for _, c := range []struct{ text, want, rest string }{
		{"1,234.5", "1234.5", ""},
		{"5 1/2", "5.5", ""},
		{"1/3 of", "1/3", " of"},
		{"2½", "2.5", ""},
		{"¾", "0.75", ""},
		{"twenty-six", "26", ""},
		{"two hundred and fifty thousand", "250000", ""},
		{"a hundred and one", "101", ""},
		{"one hundred thirty million", "130000000", ""},
		{"half a million", "500000", ""},
		{"a quarter of a million", "", "a quarter of a million"},
		{"quarter of a million", "250000", ""},
		{"half a dozen", "6", ""},
		{"a dozen", "12", ""},
		{"three dozen", "36", ""},
		{"two and a half", "2.5", ""},
		{"one and a half million", "1500000", ""},
		{"1.2 billion", "1200000000", ""},
		{"40bn", "40000000000", ""},
		{"0.05", "0.05", ""},
		{"nineteen ninety", "19", " ninety"},
		{"two three", "2", " three"},
		{"a few", "", "a few"},
		{"a", "", "a"},
		{"and two", "", "and two"},
		{"1234567890123456789012", "", "1234567890123456789012"},
		{"five and a quarter", "5.25", ""},
		{"six and three quarters", "6.75", ""},
		{"one hundred and three quarters", "100.75", ""},
		{"three and a fifth", "3", " and a fifth"},
		{"zero", "0", ""},
		{"seven point six five", "7.65", ""},
		{"one point", "1", " point"},
		{"13 billion—and", "13000000000", "—and"},
		{"13 billionär", "13", " billionär"},
		{"hundred", "", "hundred"},
	} {
		var s Scanner
		s.Reset(c.text, lex)
		run := s.Next()
		n, j := Read(c.text, run, 0)
		got, rest := "", c.text
		if j > 0 {
			got, rest = n.String(), c.text[run[j-1].End:]
		}
		if got != c.want || rest != c.rest {
			t.Errorf("%q: got %q and %q left, want %q and %q", c.text, got, rest, c.want, c.rest)
		}
	}
}
