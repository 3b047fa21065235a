package name

import "sync"

// pairing is the memory of one comparison.
type pairing struct {
	similar [maxWords][maxWords]int16 // in thousandths
	left    [maxWords]int8            // the partner of each word, or -1
	right   [maxWords]int8
	sum     int // of the similarities by weight
	matched int // weight of the pairs
	joins   int // words that were written as several
}

var pairings = sync.Pool{New: func() any { return new(pairing) }}

// Similarities in thousandths.
const (
	same        = 1000
	sameMeaning = 940
	sameInitial = 675
	beginning   = 850 // of a word that is cut off
	lowest      = 560 // below it words are not paired
)

// compare gathers the evidence that two readings are of one name; there is none when
// nothing in them is alike.
func (p *pairing) compare(a, b *reading, o Options) (e evidence, any bool) {
	weak := a.weak || b.weak
	for i := range a.words {
		p.left[i] = -1
		for j := range b.words {
			s := similarity(a, b, &a.words[i], &b.words[j], weak)
			p.similar[i][j] = int16(s)
			any = any || s >= lowest
		}
	}
	for j := range b.words {
		p.right[j] = -1
	}
	together := p.joined(a, b, weak)
	if !any && together < lowest {
		return e, false
	}
	p.pairUp(a, b, weak)
	e[whole] = int16(together)
	p.weigh(&e, a, b, weak, o)
	return e, true
}

// pairUp pairs the words of a and b, the most similar and weighty first.
func (p *pairing) pairUp(a, b *reading, weak bool) {
	p.sum, p.matched, p.joins = 0, 0, 0
	for {
		best, bi, bj := 0, -1, -1
		for i := range a.words {
			if p.left[i] >= 0 {
				continue
			}
			for j := range b.words {
				s := int(p.similar[i][j])
				if p.right[j] >= 0 || s < lowest {
					continue
				}
				if v := s * int(min(a.words[i].weight, b.words[j].weight)) * 16 / (16 + abs(i-j)); v > best {
					best, bi, bj = v, i, j
				}
			}
		}
		if bi < 0 {
			break
		}
		p.left[bi], p.right[bj] = int8(bj), int8(bi)
		p.add(pairWeight(&a.words[bi], &b.words[bj]), int(p.similar[bi][bj]))
	}
	p.joinSide(a, b, p.left[:], p.right[:], weak, false)
	p.joinSide(b, a, p.right[:], p.left[:], weak, true)
}

// add counts a pair of some weight and similarity.
func (p *pairing) add(weight, similarity int) {
	p.sum, p.matched = p.sum+weight*similarity, p.matched+weight
}

// pairWeight is the weight of a pair: that of the weightier word, and of the initial
// where one is.
func pairWeight(a, b *word) int {
	if a.kind == initialWord || b.kind == initialWord {
		return 30
	}
	return int(max(a.weight, b.weight))
}

// rest is the weight of the words without partner.
func (p *pairing) rest(r *reading, partner []int8) (sum int) {
	for k := range r.words {
		if partner[k] < 0 {
			sum += int(r.words[k].weight)
		}
	}
	return sum
}

// joinSide looks for a word of one that two or three neighbouring words of many make
// together: "Abd Al Rahman" and "Abdalrahman". At least one of these has no partner
// and the word has none or the other of them.
func (p *pairing) joinSide(one, many *reading, oneTo, manyTo []int8, weak, turned bool) {
	if complete(manyTo[:len(many.words)]) {
		return
	}
	for i := range one.words {
		old := 0
		if oneTo[i] >= 0 {
			old = p.at(i, int(oneTo[i]), turned)
		}
		s, from, to := p.bestJoin(one, many, manyTo, i, weak, max(old, 640))
		if to == 0 {
			continue
		}
		if j := int(oneTo[i]); j >= 0 {
			p.add(-pairWeight(&one.words[i], &many.words[j]), old)
			manyTo[j] = -1
		}
		for k := from; k < to; k++ {
			manyTo[k] = int8(i)
		}
		oneTo[i] = int8(from)
		p.add(int(one.words[i].weight), s)
		p.joins++
	}
}

// complete reports whether every word has a partner.
func complete(partner []int8) bool {
	for _, x := range partner {
		if x < 0 {
			return false
		}
	}
	return true
}

// bestJoin is the similarity of word i of one and the words [from, to) of many that
// are most like it, when it is more than least; to is 0 otherwise.
func (p *pairing) bestJoin(one, many *reading, manyTo []int8, i int, weak bool, least int) (best, from, to int) {
	best = least
	for k := range many.words {
		for l := k + 2; l <= min(len(many.words), k+3); l++ {
			if !free(manyTo, k, l, i) {
				continue
			}
			if unlike(many.words[l-1].to-many.words[k].from, one.words[i].to-one.words[i].from) {
				continue
			}
			w := joinedWord(many, k, l)
			if s := phonetic(one, many, &one.words[i], &w, weak, best) * 97 / 100; s > best {
				best, from, to = s, k, l
			}
		}
	}
	return best, from, to
}

func (p *pairing) at(i, j int, turned bool) int {
	if turned {
		return int(p.similar[j][i])
	}
	return int(p.similar[i][j])
}

// free reports whether the words [from, to) have no partner but i, and one has none.
func free(partner []int8, from, to, i int) bool {
	none := false
	for _, x := range partner[from:to] {
		if x >= 0 && int(x) != i {
			return false
		}
		none = none || x < 0
	}
	return none
}

// joinedWord is the words [from, to) as one. Their sounds follow one another.
func joinedWord(r *reading, from, to int) word {
	w := r.words[from]
	w.kind, w.group = plainWord, 0
	w.to, w.last = r.words[to-1].to, r.words[to-1].last
	for _, x := range r.words[from+1 : to] {
		w.loudness += x.loudness
	}
	w.core = cores(r.sounds[w.first:w.last])
	return w
}

// joined is the similarity of the two names as one word each; 0 when their lengths
// differ much.
func (p *pairing) joined(a, b *reading, weak bool) int {
	if len(a.words) > 4 || len(b.words) > 4 {
		return 0
	}
	if len(a.words) == 1 && len(b.words) == 1 {
		return int(p.similar[0][0])
	}
	if unlike(int16(len(a.sounds)), int16(len(b.sounds))) {
		return 0
	}
	x, y := joinedWord(a, 0, len(a.words)), joinedWord(b, 0, len(b.words))
	return phonetic(a, b, &x, &y, weak, lowest)
}

// unlike reports whether two lengths are too different for the same name.
func unlike(m, n int16) bool { return 2*max(m, n) > 3*min(m, n) }

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
