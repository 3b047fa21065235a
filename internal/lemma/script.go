package lemma

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// script is an edit from a form to its lemma.
type script struct {
	lower bool   // begin with the form in lower case
	strip int    // bytes to take off the end
	add   string // then to be appended
}

// derive returns the script from form to lemma: of the two that begin with the
// form and with its lower case the one that adds less, the latter on a tie.
func derive(form, lemma string) script {
	lower := strings.ToLower(form)
	k, l := common(form, lemma), common(lower, lemma)
	if k > l {
		return script{false, len(form) - k, lemma[k:]}
	}
	return script{true, len(lower) - l, lemma[l:]}
}

// common is the length of the common prefix of a and b, in whole runes.
func common(a, b string) int {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	for n > 0 && (n < len(a) && !utf8.RuneStart(a[n]) || n < len(b) && !utf8.RuneStart(b[n])) {
		n--
	}
	return n
}

// String is the script as one line of a model, without the line end.
func (s script) String() string {
	kind := "keep"
	if s.lower {
		kind = "lower"
	}
	return fmt.Sprintf("%s\t%d\t%s", kind, s.strip, s.add)
}

func parseScript(line string) (script, error) {
	f := strings.Split(line, "\t")
	if len(f) != 3 {
		return script{}, fmt.Errorf("lemma: script %q", line)
	}
	n, err := strconv.Atoi(f[1])
	if err != nil || n < 0 {
		return script{}, fmt.Errorf("lemma: script %q", line)
	}
	return script{f[0] == "lower", n, f[2]}, nil
}

// apply appends the lemma to buf, unless it is a part of the form or of the script,
// which it then returns as own. A form that the script would leave nothing of, or
// half a rune, is kept whole.
func (s script) apply(buf []byte, form string) (out []byte, own string) {
	if s.strip == len(form) && s.add != "" {
		return buf, s.add
	}
	if s.lower && !isLower(form) {
		begin := len(buf)
		buf = appendLower(buf, form)
		if n := len(buf) - s.strip; n > begin && (s.strip == 0 || utf8.RuneStart(buf[n])) {
			buf = append(buf[:n], s.add...)
		}
		return buf, ""
	}
	n := len(form) - s.strip
	switch {
	case n <= 0 || s.strip > 0 && !utf8.RuneStart(form[n]):
		return buf, form
	case s.add == "":
		return buf, form[:n]
	}
	return append(append(buf, form[:n]...), s.add...), ""
}

// isLower reports whether form is its own lower case.
func isLower(form string) bool {
	for _, r := range form {
		if 'A' <= r && r <= 'Z' || r >= utf8.RuneSelf && unicode.ToLower(r) != r {
			return false
		}
	}
	return true
}

func appendLower(buf []byte, form string) []byte {
	for _, r := range form {
		buf = utf8.AppendRune(buf, unicode.ToLower(r))
	}
	return buf
}
