package name

import (
	"unicode"

	"github.com/parley-news/parley/normalize/fold"
)

// Explanation says how two names were compared.
type Explanation struct {
	Result
	Alignments []Alignment // every word of both names stands in one
	Reasons    []Reason    // what counted for and against, each once
}

// Alignment is words of the two names that were taken for each other, folded; one side
// is empty for a word without partner.
type Alignment struct {
	A, B       string
	Similarity float64 // 0 to 1
	Reason     Reason
}

// Reason is what speaks for or against two names or words being one.
type Reason uint8

const (
	NoReason          Reason = iota
	Exact                    // the words are the same but for case, diacritics and punctuation
	Transliteration          // they sound alike in two scripts
	Spelling                 // they sound alike in one script
	SameMeaning              // forms of one given name, or words with one meaning: Bill and William
	Initial                  // one is the first letter of the other
	Abbreviated              // one is the beginning of the other
	Merged                   // one is written as several words on the other side
	Reordered                // the words stand in another order
	TitleLeftOut             // a title or a form of address without partner
	ParticleLeftOut          // a particle or article without partner
	LegalFormLeftOut         // a legal form or a word such as "and" without partner
	PatronymicLeftOut        // a father's name without partner
	Extra                    // another word that only one name has
	ConflictingWord          // both names have words without partner
	ConflictingNumber        // the names have different numbers
	SamePlace                // both are names of one known place
	OtherPlace               // both are names of known places, and these are two
	Homoglyphs               // a word has letters of another script that look like its own
)

var reasonNames = [...]string{"none", "exact", "transliteration", "spelling", "same_meaning", "initial", "abbreviated", "merged", "reordered", "title_left_out",
	"particle_left_out", "legal_form_left_out", "patronymic_left_out", "extra", "conflicting_word", "conflicting_number", "same_place", "other_place", "homoglyphs"}

// String is the name of r: "same_meaning".
func (r Reason) String() string {
	if int(r) < len(reasonNames) {
		return reasonNames[r]
	}
	return "reason?"
}

// Explain compares two names as Match does and says how.
func Explain(a, b string) Explanation { return Options{}.Explain(a, b) }

// Explain compares two names as the options say and says how.
func (o Options) Explain(a, b string) Explanation {
	x, y := Prepare(a), Prepare(b)
	e := Explanation{Result: o.MatchNames(x, y)}
	p := new(pairing)
	best := -1.0
	scripts := scriptCode(a) != scriptCode(b)
	for i := range x.readings {
		for j := range y.readings {
			r, s := &x.readings[i], &y.readings[j]
			if score := p.judge(r, s, o); score > best {
				best = score
				e.Alignments = p.alignments(r, s, scripts)
			}
		}
	}
	e.Reasons = reasonsOf(e.Alignments, p)
	if disguised(a) || disguised(b) {
		e.Reasons = append(e.Reasons, Homoglyphs)
	}
	if o.Kind == KindPlace || o.Kind == KindCountry {
		switch acquainted(a, b) {
		case onePlace:
			e.Reasons = append(e.Reasons, SamePlace)
		case twoPlaces:
			e.Reasons = append(e.Reasons, OtherPlace)
		}
	}
	return e
}

// scriptCode is the script of the first letter of s as a whole; letters that are there
// in disguise count as what they look like.
func scriptCode(s string) string {
	for _, r := range fold.Unmask(s) {
		if unicode.IsLetter(r) {
			return fold.Script(r)
		}
	}
	return ""
}

// disguised reports whether a word of s has letters of several scripts.
func disguised(s string) bool {
	for range fold.MixedWords(s) {
		return true
	}
	return false
}

// alignments pairs the words of a and b anew, in the order of a.
func (p *pairing) alignments(a, b *reading, scripts bool) (out []Alignment) {
	weak := a.weak || b.weak
	for i := range a.words {
		p.left[i] = -1
		for j := range b.words {
			p.similar[i][j] = int16(similarity(a, b, &a.words[i], &b.words[j], weak))
		}
	}
	for j := range b.words {
		p.right[j] = -1
	}
	p.pairUp(a, b, weak)
	taken := make([]bool, len(b.words))
	for i := range a.words {
		j := int(p.left[i])
		if j < 0 {
			out = append(out, Alignment{A: a.text(i), Reason: a.words[i].leftOut()})
			continue
		}
		if taken[j] { // several words of a are one of b
			out[len(out)-1].A += " " + a.text(i)
			out[len(out)-1].Reason = Merged
			continue
		}
		al := Alignment{A: a.text(i), Similarity: float64(p.similar[i][j]) / 1000, Reason: pairReason(a, b, i, j, scripts)}
		for k := range b.words {
			if int(p.right[k]) == i || k == j {
				if al.B != "" {
					al.B, al.Reason = al.B+" ", Merged
				}
				al.B += b.text(k)
				taken[k] = true
			}
		}
		out = append(out, al)
	}
	for j := range b.words {
		if !taken[j] && p.right[j] < 0 {
			out = append(out, Alignment{B: b.text(j), Reason: b.words[j].leftOut()})
		}
	}
	return out
}

// text is the folded word k.
func (r *reading) text(k int) string { return r.letter[r.words[k].from:r.words[k].to] }

// leftOut is the reason of a word without partner.
func (w *word) leftOut() Reason {
	switch w.kind {
	case titleWord:
		return TitleLeftOut
	case particleWord:
		return ParticleLeftOut
	case stopWord, legalWord:
		return LegalFormLeftOut
	case patronymicWord:
		return PatronymicLeftOut
	case numberWord:
		return ConflictingNumber
	}
	return Extra
}

// pairReason is why two words are paired.
func pairReason(a, b *reading, i, j int, scripts bool) Reason {
	x, y := &a.words[i], &b.words[j]
	switch {
	case a.text(i) == b.text(j):
		return Exact
	case x.group != 0 && x.group == y.group:
		return SameMeaning
	case x.kind == initialWord || y.kind == initialWord:
		return Initial
	case scripts:
		return Transliteration
	case begins(a.text(i), b.text(j)):
		return Abbreviated
	}
	return Spelling
}

// reasonsOf are the reasons of alignments, each once, and those of the whole.
func reasonsOf(all []Alignment, p *pairing) (out []Reason) {
	seen := make(map[Reason]bool)
	add := func(r Reason) {
		if !seen[r] {
			seen[r] = true
			out = append(out, r)
		}
	}
	onlyA, onlyB := false, false
	for _, al := range all {
		add(al.Reason)
		onlyA = onlyA || al.B == "" && al.Reason == Extra
		onlyB = onlyB || al.A == "" && al.Reason == Extra
	}
	last := int8(-1)
	for i := range p.left {
		if p.left[i] >= 0 && i < len(all) {
			if p.left[i] < last {
				add(Reordered)
			}
			last = p.left[i]
		}
	}
	if onlyA && onlyB {
		add(ConflictingWord)
	}
	return out
}
