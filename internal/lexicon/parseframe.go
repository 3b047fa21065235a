package lexicon

import (
	"slices"
	"strings"
)

// kindNames are the first words of frames, and roleNames the positions that are
// no preposition, each at its own value.
var (
	kindNames = [...]string{Verb: "verb", Noun: "noun", Adjective: "adj"}
	roleNames = [...]string{Subject: "subject", Object: "object", Indirect: "indirect", Possessor: "possessor", Inner: "inner"}
)

func isKind(word string) bool { return word != "" && slices.Contains(kindNames[:], word) }

// frame reads "outer verb threaten: subject > inner; needs recipient".
func (p *parser) frame(s string) error {
	if p.code.Type == "" {
		return p.errorf("a frame stands above the first heading")
	}
	f := &Frame{Code: p.code, File: p.path, Line: p.line}
	s, f.Outer = strings.CutPrefix(s, "outer ")
	word, s, _ := strings.Cut(s, " ")
	if !isKind(word) {
		return p.errorf("outer stands before verb, noun or adj, not before %q", word)
	}
	f.Kind = Kind(slices.Index(kindNames[:], word))
	predicates, rest, ok := strings.Cut(s, ":")
	if !ok {
		return p.errorf("a frame needs a colon between its predicates and its positions")
	}
	parts := strings.Split(rest, ";")
	if err := p.predicates(f, predicates); err != nil {
		return err
	}
	if err := p.positions(f, parts[0]); err != nil {
		return err
	}
	for _, c := range parts[1:] {
		if err := p.condition(f, strings.TrimSpace(c)); err != nil {
			return err
		}
	}
	p.frames = append(p.frames, f)
	return p.once(f, predicates, strings.Join(parts[1:], ";"))
}

// once reports a predicate that is given twice under the same conditions.
func (p *parser) once(f *Frame, predicates, conditions string) error {
	_, nouns, _ := strings.Cut(predicates, "+")
	for _, pr := range f.Predicates {
		words := strings.Join(append([]string{pr.Head}, pr.Rest...), " ")
		k := seenKey{f.Kind, f.Outer, words, nouns, conditions}
		if first := p.seen[k]; first != nil {
			return p.errorf("%s is given at %s:%d too", words, first.File, first.Line)
		}
		p.seen[k] = f
	}
	return nil
}

// predicates reads "launch, carry out + raid, @missile".
func (p *parser) predicates(f *Frame, s string) error {
	heads, nouns, light := strings.Cut(s, "+")
	for item := range strings.SplitSeq(heads, ",") {
		words, err := p.phrase(item)
		if err != nil {
			return err
		}
		if f.Kind == Verb {
			f.Predicates = append(f.Predicates, Predicate{words[0], words[1:]})
		} else {
			last := len(words) - 1
			f.Predicates = append(f.Predicates, Predicate{words[last], words[:last]})
		}
	}
	if !light {
		return nil
	}
	if f.Kind != Verb {
		return p.errorf("only a verb has nouns after +")
	}
	f.Nouns = &Words{}
	return p.words(f.Nouns, nouns)
}

// positions reads "subject > object, against".
func (p *parser) positions(f *Frame, s string) (err error) {
	actor, recipient, ok := strings.Cut(s, ">")
	if !ok {
		return p.errorf("positions are written ACTOR > RECIPIENT")
	}
	if f.Actor, err = p.positionList(actor); err == nil {
		f.Recipient, err = p.positionList(recipient)
	}
	return err
}

// positionList reads one side of the positions; "-" is none.
func (p *parser) positionList(s string) ([]Position, error) {
	var out []Position
	for item := range strings.SplitSeq(s, ",") {
		item = strings.TrimSpace(item)
		role := slices.Index(roleNames[:], item)
		switch {
		case item == "-":
		case item != "" && role >= 0:
			out = append(out, Position{Role: Role(role)})
		case isPreposition(item):
			out = append(out, Position{Role: Prep, Prep: item})
		default:
			return nil, p.errorf("no position is named %q", item)
		}
	}
	return out, nil
}

// condition reads one condition.
func (p *parser) condition(f *Frame, s string) error {
	word, rest, _ := strings.Cut(s, " ")
	rest = strings.TrimSpace(rest)
	switch {
	case s == "mutual":
		f.Mutual = true
	case s == "alone":
		f.Alone = true
	case s == "needs recipient":
		f.NeedsRecipient = true
	case s == "party object":
		f.PartyObject = true
	case s == "intransitive":
		f.Intransitive = true
	case s == "domestic":
		f.Domestic = true
	case s == "infinitive":
		f.Infinitive = true
	case s == "passive":
		f.Voice = Passive
	case s == "active":
		f.Voice = Active
	case word == "prep" && isPreposition(rest):
		f.Prep = rest
	default:
		return p.wordCondition(f, word, rest)
	}
	return nil
}

// wordCondition reads a condition on the words of the clause.
func (p *parser) wordCondition(f *Frame, word, rest string) error {
	into := map[string]**Words{"object": &f.ObjectIn, "subject": &f.SubjectIn, "clause": &f.ClauseIn, "without": &f.ClauseWithout}[word]
	if into == nil {
		return p.errorf("no condition is written %q", strings.TrimSpace(word+" "+rest))
	}
	if *into == nil {
		*into = &Words{}
	}
	return p.words(*into, rest)
}
