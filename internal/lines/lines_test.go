package lines_test

import (
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/parley-news/parley/internal/lines"
)

// collect writes what is read in one string.
func collect(r io.Reader) string {
	var b strings.Builder
	for l, err := range lines.All(r) {
		text := string(l.Text)
		if len(text) > 9 {
			text = text[:9]
		}
		fmt.Fprintf(&b, "%d %q %d %s %v|", l.N, text, l.Column, l.Fault, err)
	}
	return b.String()
}

func TestAll(t *testing.T) {
	for in, want := range map[string]string{
		"":                     ``,
		"\n":                   `1 "" 0  <nil>|`,
		"a\r\n\nb":             `1 "a" 0  <nil>|2 "" 0  <nil>|3 "b" 0  <nil>|`,
		"\xEF\xBB\xBFa\nb\xFF": `1 "a" 0  <nil>|2 "b\xff" 2 invalid UTF-8 <nil>|`,
	} {
		if got := collect(strings.NewReader(in)); got != want {
			t.Errorf("%q: %s", in, got)
		}
	}
}

// A line beyond the limit takes no memory beyond it; what follows is read.
func TestLong(t *testing.T) {
	got := collect(strings.NewReader("a\n" + strings.Repeat("x", lines.Max+5) + "\nb"))
	if want := `1 "a" 0  <nil>|2 "xxxxxxxxx" 4194305 line is too long <nil>|3 "b" 0  <nil>|`; got != want {
		t.Error(got)
	}
}

// An error of the reader is not lost, and comes last.
func TestReaderFails(t *testing.T) {
	got := collect(io.MultiReader(strings.NewReader("a\n"), iotest.ErrReader(io.ErrUnexpectedEOF)))
	if want := `1 "a" 0  <nil>|0 "" 0  unexpected EOF|`; got != want {
		t.Error(got)
	}
}
