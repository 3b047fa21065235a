package name

// weigh fills e from the pairs.
func (p *pairing) weigh(e *evidence, a, b *reading, weak bool, o Options) {
	extraA, extraB := p.rest(a, p.left[:]), p.rest(b, p.right[:])
	if o.Query {
		extraB = min(extraA, extraB)
	}
	all := (2*p.matched+extraA+extraB)/2 + 1
	if p.matched > 0 {
		e[likeness] = int16(p.sum / p.matched)
	}
	e[contradiction], e[surplus] = int16(yes*min(extraA, extraB)/all), int16(yes*max(extraA, extraB)/all)
	e[weakly], e[han] = truth(weak), truth(a.han || b.han)
	e[single] = truth(len(a.words) == 1 && len(b.words) == 1)
	e[organisation], e[placely] = truth(o.Kind == KindOrganisation), truth(o.Kind == KindPlace)
	p.weighPairs(e, a, b, weak)
	p.weighRest(e, a, b)
	e[lastWords], e[firstWords] = p.ends(a, b)
	e[numbers], e[legalConflict] = p.conflict(a, b, numberWord), p.conflict(a, b, legalWord)
	e[bones], e[firstSound] = skeleton(a, b)
	e[acronym] = truth(abbreviates(a, b) || abbreviates(b, a))
	x, y := len(a.sounds)+1, len(b.sounds)+1
	e[lengthRatio] = int16(yes * min(x, y) / max(x, y))
}

// weighPairs counts the pairs of plain words and how they differ.
func (p *pairing) weighPairs(e *evidence, a, b *reading, weak bool) {
	plain, equal, letters, edited, rare, kept, before := p.joins, 0, 6*p.joins, 0, 0, 0, -1
	e[worst] = same
	for i := range a.words {
		j := int(p.left[i])
		if j < 0 {
			continue
		}
		x, y := &a.words[i], &b.words[j]
		if j < before {
			e[turned] = yes
		}
		before = j
		if x.kind == initialWord || y.kind == initialWord {
			e[initials]++
			continue
		}
		if x.kind != plainWord && x.kind != patronymicWord {
			continue
		}
		plain++
		letters += int(x.to - x.from)
		e[worst] = min(e[worst], p.similar[i][j])
		if !x.given && !y.given {
			rare++
		}
		switch s, t := a.letter[x.from:x.to], b.letter[y.from:y.to]; {
		case s == t:
			equal++
		case !weak:
			edited++
			kept += keptLetters(s, t)
		}
	}
	e[plainPairs], e[rarePairs], e[editedPairs] = int16(min(plain, 4)), int16(min(rare, 3)), int16(edited)
	e[length] = int16(min(letters, 60))
	e[exactPairs] = int16(yes * equal / max(len(a.words), len(b.words)))
	e[keptShare] = yes
	if edited > 0 {
		e[keptShare] = int16(kept / edited)
	}
}

// keptLetters is the share of the letters of two words that stand in both in the same
// order.
func keptLetters(s, t string) int {
	var row [maxSounds + 1]int
	s, t = s[:min(len(s), maxSounds)], t[:min(len(t), maxSounds)]
	for i := range len(s) {
		diagonal := 0
		for j := range len(t) {
			next := max(row[j+1], row[j])
			if s[i] == t[j] {
				next = diagonal + 1
			}
			diagonal, row[j+1] = row[j+1], next
		}
	}
	return yes * 2 * row[len(t)] / (len(s) + len(t))
}

// weighRest counts the plain words without partner.
func (p *pairing) weighRest(e *evidence, a, b *reading) {
	bareA, lettersA := bare(a, p.left[:])
	bareB, lettersB := bare(b, p.right[:])
	e[bareBoth], e[bareMore] = int16(min(bareA, bareB, 2)), int16(min(max(bareA, bareB), 3))
	e[contradicted] = truth(bareA > 0 && bareB > 0)
	e[lettersLeft] = int16(min(lettersA, lettersB, 20))
}

// bare counts the words without partner that are no given names, titles and the like,
// and the letters of those with given names.
func bare(r *reading, partner []int8) (words, letters int) {
	for k := range r.words {
		if w := &r.words[k]; partner[k] < 0 && w.kind == plainWord {
			letters += int(w.to - w.from)
			if !w.given {
				words++
			}
		}
	}
	return words, letters
}

// ends are the similarities of the last and of the first plain words.
func (p *pairing) ends(a, b *reading) (last, first int16) {
	firstA, lastA := plainEnds(a)
	firstB, lastB := plainEnds(b)
	if firstA < 0 || firstB < 0 {
		return 0, 0
	}
	return p.similar[lastA][lastB], p.similar[firstA][firstB]
}

func plainEnds(r *reading) (first, last int) {
	first = -1
	for k := range r.words {
		if r.words[k].kind == plainWord {
			if first < 0 {
				first = k
			}
			last = k
		}
	}
	return first, last
}

// conflict reports whether the names have words of a kind and no two of them pair;
// for numbers one side is enough.
func (p *pairing) conflict(a, b *reading, kind wordKind) int16 {
	var inA, inB bool
	for k := range a.words {
		if a.words[k].kind == kind {
			inA = true
			if p.left[k] >= 0 {
				return 0
			}
		}
	}
	for k := range b.words {
		inB = inB || b.words[k].kind == kind
	}
	return truth(inA && inB || kind == numberWord && inA != inB)
}

// skeleton compares two names by their consonants, and by the first sound.
func skeleton(a, b *reading) (bones, first int16) {
	if len(a.sounds) == 0 || len(b.sounds) == 0 {
		return 0, 0
	}
	first = truth(sounding.cost[a.sounds[0]&soundMask][b.sounds[0]&soundMask] <= 30)
	all := len(a.bones) + len(b.bones)
	if all == 0 {
		return yes, first
	}
	cost := distance(a.bones, b.bones, false, 100*all)
	return int16(max(0, yes-yes*2*cost/(100*all))), first
}

// consonants appends the sounds that are no vowels, as far as they are compared.
func consonants(dst, s []sound) []sound {
	for _, c := range s {
		if !vocalic(c) && len(dst) < maxSounds {
			dst = append(dst, c)
		}
	}
	return dst
}

// abbreviates reports whether a word of a is made of the first letters of the words of
// b that are no stop words.
func abbreviates(a, b *reading) bool {
	if len(b.words) < 3 {
		return false
	}
	for k := range a.words {
		w := a.letter[a.words[k].from:a.words[k].to]
		if len(w) < 3 || len(w) > len(b.words) {
			continue
		}
		n := 0
		for i := range b.words {
			if x := &b.words[i]; n < len(w) && b.letter[x.from] == w[n] {
				n++
			} else if x.kind != stopWord && x.kind != legalWord {
				n = -1
				break
			}
		}
		if n == len(w) {
			return true
		}
	}
	return false
}
