package part

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// opening are marks that may stand before the phrase of a credit or a caption.
const opening = "([{*_-–—• "

// credit reports whether the paragraph s is a credit. Some phrases are one only
// at the edge of the article, where no sentence begins with them.
func (p *phrases) credit(s string, edge bool) bool {
	if len(s) > 600 {
		return false
	}
	head := strings.TrimLeft(s, opening)
	if begins(head, p.credits) || edge && len(s) < 160 && begins(head, p.makers) {
		return true
	}
	return len(s) < 200 && strings.HasSuffix(strings.ToLower(strings.TrimRight(s, ".)]")), "contributed to this report")
}

// caption reports whether s is the caption of a photograph: it says so or ends in
// its credit.
func (p *phrases) caption(s string) bool {
	if len(s) > 600 {
		return false
	}
	if begins(strings.TrimLeft(s, opening), p.captions) {
		return true
	}
	k := strings.LastIndexAny(s, "([")
	if k < 0 || !strings.ContainsAny(s[len(s)-1:], ")]") {
		return false
	}
	tail := strings.ToLower(s[k+1 : len(s)-1])
	for _, mark := range p.photos {
		if strings.Contains(tail, mark) {
			return true
		}
	}
	return false
}

// begins reports whether s starts with one of the phrases, in any case, and no
// letter after it.
func begins(s string, list []string) bool {
	for _, p := range list {
		if len(s) < len(p) || !strings.EqualFold(s[:len(p)], p) {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(s[len(p):]); !unicode.IsLetter(r) || !unicode.IsLetter(rune(p[len(p)-1])) {
			return true
		}
	}
	return false
}

// agencyLine reports whether s is nothing but names of agencies and initials:
// "Reuters", "(AP)", "AFP/dpa", "Reuter/K.L".
func (p *phrases) agencyLine(s string) bool {
	if len(s) > 60 {
		return false
	}
	words, agencies := 0, 0
	for w := range strings.FieldsFuncSeq(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("/,;&|()[]–—-:*", r) }) {
		words++
		switch {
		case p.agencies[strings.ToLower(strings.Trim(w, "."))]:
			agencies++
		case !p.fillers[strings.ToLower(w)] && !initials(w):
			return false
		}
	}
	return agencies > 0 && words <= 6
}

// initials reports whether w is two to four letters with periods between, as
// "K.L".
func initials(w string) bool {
	w = strings.TrimSuffix(w, ".")
	if len(w) < 3 || len(w) > 7 {
		return false
	}
	for i := 0; i < len(w); i++ {
		if isLetter := w[i]|0x20 >= 'a' && w[i]|0x20 <= 'z'; isLetter != (i%2 == 0) || !isLetter && w[i] != '.' {
			return false
		}
	}
	return true
}

// creditTail is the length of the credit at the end of the paragraph s, or 0: one
// in brackets that says so, and in the last paragraph an agency after a dash or
// in brackets.
func (p *phrases) creditTail(s string, last bool) int {
	end := strings.TrimRight(s, ". ")
	if strings.HasSuffix(end, ")") || strings.HasSuffix(end, "]") {
		for i := max(0, len(s)-600); i < len(s); i++ {
			if (s[i] == '(' || s[i] == '[') && (begins(s[i+1:], p.credits) || begins(s[i+1:], p.makers)) {
				return len(s) - i
			}
		}
	}
	if !last {
		return 0
	}
	for _, mark := range [...]string{"(", "[", "—", "–", "--", " - "} {
		k := strings.LastIndex(s, mark)
		if k > 0 && len(s)-k < 60 && finished(strings.TrimSpace(s[:k])) && p.agencyLine(s[k:]) {
			return len(s) - k
		}
	}
	return 0
}
