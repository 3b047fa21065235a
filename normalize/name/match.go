package name

import "sync"

// Threshold is the score from which two names may be one: of Match, for all kinds of
// names and all scripts.
const Threshold = 0.5

// Kind is what names are of. It changes what counts: organisations share words such as
// "bank", places are looked up.
type Kind uint8

const (
	AnyKind Kind = iota // not known; as for persons
	KindPerson
	KindOrganisation
	KindPlace   // cities, regions, countries: known ones are told apart whatever they are called
	KindCountry //
	KindVessel
	KindToken // one word of a name
)

// Options say how to match. The zero Options take names of any kind and treat both
// sides alike.
type Options struct {
	Kind Kind

	// Query makes the first name a query: words that only the second has cost no
	// more than if they were not there. Without it the order of the names changes
	// nothing.
	Query bool
}

// Result is the outcome of comparing two names.
type Result struct {
	Score float64 // 0 for nothing in common, 1 for the same name
	Same  bool    // Score reaches Threshold
}

// Match compares two names in any script: case, diacritics, punctuation and titles
// count nothing, the order of the words little, ways to write a sound less than other
// letters. An initial may stand for a name, "Bill" for "William". What one name has
// beyond the other costs little, what both have beyond each other much: then they
// contradict. A program that compares a name with many prepares it: see Prepare and
// Index.
func Match(a, b string) Result { return Options{}.Match(a, b) }

// Match compares two names as the options say.
func (o Options) Match(a, b string) Result {
	w := raws.Get().(*raw)
	w.a.read(a)
	w.b.read(b)
	r := o.MatchNames(&w.a, &w.b)
	raws.Put(w)
	return r
}

// MatchNames compares two prepared names. It allocates nothing.
func (o Options) MatchNames(a, b *Name) Result {
	p := pairings.Get().(*pairing)
	best := 0.0
	for i := range a.readings {
		for j := range b.readings {
			best = max(best, p.judge(&a.readings[i], &b.readings[j], o))
		}
	}
	pairings.Put(p)
	if o.Kind == KindPlace || o.Kind == KindCountry {
		switch acquainted(a.text, b.text) {
		case onePlace:
			best = max(best, known)
		case twoPlaces:
			best = min(best, 1-known)
		}
	}
	return Result{best, best >= Threshold}
}

// known is the score of two names of one known place.
const known = 0.95

// judge is the score of two readings.
func (p *pairing) judge(a, b *reading, o Options) float64 {
	if len(a.words) == 0 || len(b.words) == 0 {
		return 0
	}
	if a.letter == b.letter {
		return 1
	}
	if !o.Query && swapped(a, b) {
		a, b = b, a
	}
	e, alike := p.compare(a, b, o)
	if !alike {
		return 0
	}
	score := e.score()
	if score < Threshold && (p.titled(a, b, p.left[:]) || p.titled(b, a, p.right[:])) {
		return titledScore
	}
	if score >= Threshold && p.contradict(a, b, o) {
		return vetoed
	}
	return score
}

// titledScore is the score of a surname behind a title and a full name with it.
const titledScore = 0.6

// titled reports whether a is a title and a surname, as news has them, and the surname
// is the last word of b.
func (p *pairing) titled(a, b *reading, partner []int8) bool {
	first, last := plainEnds(a)
	_, end := plainEnds(b)
	if first < 0 || first != last || int(partner[last]) != end || len(a.words) < 2 || len(b.words) < 2 {
		return false
	}
	for k := range a.words {
		if k != last && a.words[k].kind != titleWord {
			return false
		}
	}
	return a.letter[a.words[last].from:a.words[last].to] == b.letter[b.words[end].from:b.words[end].to]
}

// vetoed is the score of names that would be one but for a plain contradiction.
const vetoed = 0.45

// contradict reports whether the pairs leave a plain contradiction: different numbers;
// an initial that stands for none of the other's words; or, in names of persons with
// as many words of one script, one short word each that have nothing in common.
func (p *pairing) contradict(a, b *reading, o Options) bool {
	left, right := p.alone(a, p.left[:]), p.alone(b, p.right[:])
	switch {
	case left.count != 1 || right.count != 1:
		return false
	case left.kind == numberWord && right.kind == numberWord:
		return true
	case left.kind == initialWord || right.kind == initialWord:
		return left.kind != numberWord && right.kind != numberWord
	}
	return o.Kind <= KindPerson && len(a.words) == len(b.words) && len(a.words) <= 3 && !a.weak && !b.weak && a.short(left.at) && b.short(right.at) &&
		left.kind == plainWord && right.kind == plainWord && phonetic(a, b, &a.words[left.at], &b.words[right.at], false, 300) == 0
}

// short reports whether word k has three letters or fewer.
func (r *reading) short(k int) bool { return r.words[k].to-r.words[k].from <= 3 }

// lonely is the words without partner other than titles and the like.
type lonely struct {
	count, at int // how many; the last
	kind      wordKind
}

func (p *pairing) alone(r *reading, partner []int8) (l lonely) {
	for k := range r.words {
		switch kind := r.words[k].kind; kind {
		case plainWord, commonWord, numberWord, initialWord, patronymicWord:
			if partner[k] < 0 {
				l = lonely{l.count + 1, k, kind}
			}
		}
	}
	return l
}

// swapped reports whether two readings are taken the other way round, so that their
// order does not matter.
func swapped(a, b *reading) bool {
	if len(a.words) != len(b.words) {
		return len(a.words) > len(b.words)
	}
	return a.letter > b.letter
}

// raw is two names that are prepared for one comparison.
type raw struct{ a, b Name }

var raws = sync.Pool{New: func() any { return new(raw) }}
