package translit

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// directFinder finds the direct letters of a system.
type directFinder struct {
	g     *program
	whole bool // they are for texts of which all letters are direct
	small rune // a letter with isSmall, 0 while there is none
}

// find is the direct letters; nil when there are none beyond ASCII.
func (f *directFinder) find() *direct {
	g := f.g
	d := &direct{base: g.passes[0].mostUsed(utf8.RuneSelf)}
	var letters [directBlock]outcome
	size := 0
	for range 2 { // small letters, and capitals when a small one is known
		for k := range letters {
			r := d.base + rune(k)
			if letters[k] == 0 && r >= utf8.RuneSelf && g.passes[0].rules(lower(r)) != 0 {
				letters[k] = f.outcome(r)
			}
			if letters[k] != 0 {
				size = max(size, k+1)
			}
			if letters[k]&isSmall != 0 && f.small == 0 {
				f.small = r
			}
		}
	}
	if size == 0 {
		return nil
	}
	d.letters = append(d.letters, letters[:size]...)
	for k := range d.ascii {
		d.ascii[k] = f.outcome(rune(k))
	}
	return d
}

// outcome is that of the letter r, as it is written.
func (f *directFinder) outcome(r rune) outcome {
	c := newCell(r, 0, 0)
	if r >= 0x0300 && unsettled(r) || !f.direct(c.r) {
		return 0
	}
	if c.capital {
		return f.capital(r, c.r)
	}
	text := f.g.sample(string(r))
	flags := outcome(isDirect)
	if first, _ := utf8.DecodeRuneInString(text); cased(r) && cased(first) {
		flags |= isSmall
	}
	return newOutcome(text, flags)
}

// capital is the outcome of the capital r of small.
func (f *directFinder) capital(r, small rune) outcome {
	if f.small == 0 {
		return 0
	}
	beside := string(f.small)
	text, ok := strings.CutSuffix(f.g.sample(string(r)+beside), f.g.sample(beside))
	if !ok {
		return 0
	}
	flags := outcome(isDirect)
	if alone := f.g.sample(string(small)); utf8.RuneCountInString(text) > 1 || utf8.RuneCountInString(alone) > 1 {
		flags |= beforeSmall
	}
	return newOutcome(text, flags)
}

// newOutcome is text with flags; 0 when text is too long or might join what is
// before it.
func newOutcome(text string, flags outcome) outcome {
	first, _ := utf8.DecodeRuneInString(text)
	if len(text) > outcomeLength || text != "" && !composed(first) {
		return 0
	}
	o := flags | outcome(len(text))
	for k := range len(text) {
		o |= outcome(text[k]) << (8 * (k + 1))
	}
	return o
}

// direct reports whether r, small, and what becomes of it have one rule without
// context or none in each pass.
func (f *directFinder) direct(r rune) bool {
	letters := []rune{r}
	for k := range f.g.passes {
		p := &f.g.passes[k]
		switch {
		case p.kind == passCompose:
			last := k == len(f.g.passes)-1
			if !last && slices.ContainsFunc(letters, func(r rune) bool { return !composed(r) }) {
				return false
			}
			continue
		case p.kind != passRules || p.insert != 0:
			return false
		}
		var next []rune
		for _, r := range letters {
			became, ok := f.single(p, r)
			if !ok {
				return false
			}
			next = append(next, became...)
		}
		letters = next
	}
	return true
}

// single is what r and its capital become by rules of one letter without context; ok
// is false when other rules begin with them.
func (f *directFinder) single(p *pass, r rune) (became []rune, ok bool) {
	became, ok = f.rules(p, nil, r, p.rules(r))
	if capital := upper(r); ok && p.written && capital != r {
		return f.rules(p, became, capital, p.rules(capital))
	}
	return became, ok
}

// rules appends what r becomes by the rules at k.
func (f *directFinder) rules(p *pass, became []rune, r rune, k int) ([]rune, bool) {
	for k != 0 {
		head := int(p.words[k])
		at := k + max(head&ruleLength, 1)
		out := p.output(match{at: at + contextCount(head)})
		switch {
		case f.never(p.words[k+1 : at]):
		case head&(ruleLength|ruleLeft|ruleRight) != 1:
			return nil, false
		default:
			for _, x := range out {
				became = append(became, newCell(rune(x), 0, 0).r)
			}
			if head&ruleCapital == 0 {
				return became, true
			}
		}
		if head&ruleLast != 0 {
			break
		}
		k = at + contextCount(head) + 1 + len(out)
	}
	return append(became, r), true
}

// never reports whether a rule with these letters after its first does not fit where
// all letters are direct.
func (f *directFinder) never(rest []uint16) bool {
	return f.whole && slices.ContainsFunc(rest, func(r uint16) bool { return r >= 0x0300 && unsettled(rune(r)) })
}
