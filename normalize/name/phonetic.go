package name

import "math/bits"

// similarity compares two words.
func similarity(a, b *reading, x, y *word, weak bool) int {
	if a.letter[x.from:x.to] == b.letter[y.from:y.to] {
		return same
	}
	if x.group != 0 && x.group == y.group {
		return sameMeaning
	}
	if x.kind == numberWord || y.kind == numberWord {
		return 0
	}
	if x.kind == initialWord || y.kind == initialWord {
		if x.first < x.last && y.first < y.last && sounding.cost[a.sounds[x.first]&soundMask][b.sounds[y.first]&soundMask] <= 20 {
			return sameInitial
		}
		return 0
	}
	s := phonetic(a, b, x, y, weak, lowest)
	if s < beginning && !weak && begins(a.letter[x.from:x.to], b.letter[y.from:y.to]) {
		return beginning
	}
	if s < otherGiven && x.given && y.given && !weak {
		return 0
	}
	return s
}

// otherGiven is the similarity below which two known given names are two.
const otherGiven = 800

// begins reports whether one word is the beginning of the other, cut off.
func begins(s, t string) bool {
	n := min(len(s), len(t))
	return n >= 4 && s[:n] == t[:n]
}

// maxSounds bounds the sounds of a word that are compared.
const maxSounds = 40

// phonetic compares the sounds of two words: 1000 for the same, less the cost of the
// edits by the length; 0 for less than least.
func phonetic(a, b *reading, x, y *word, weak bool, least int) int {
	if differ(x.core, y.core) {
		return 0
	}
	s, t := a.sounds[x.first:x.last], b.sounds[y.first:y.last]
	s, t = s[:min(len(s), maxSounds)], t[:min(len(t), maxSounds)]
	if len(s) == 0 || len(t) == 0 {
		return 0
	}
	scale := 60
	if weak {
		scale = 82
	}
	length := int(x.loudness+y.loudness) / 2
	budget := length * (1000 - least) / (10 * scale)
	cost := distance(s, t, weak, budget)
	if cost > budget || !weak && min(x.to-x.from, y.to-y.from) <= 3 && cost > 77 {
		return 0
	}
	return 1000 - cost*scale*10/length
}

// differ reports whether the consonants of two words differ in more than half.
func differ(a, b uint64) bool {
	return bits.OnesCount64(a^b) > 1+(bits.OnesCount64(a)+bits.OnesCount64(b))/4
}

// distance is the weighted edit distance of two words; more than budget is some
// number beyond it. What both begin and end with costs nothing.
func distance(s, t []sound, weak bool, budget int) int {
	start := 0
	for start < len(s) && start < len(t) && s[start] == t[start] {
		start++
	}
	s, t = s[start:], t[start:]
	for len(s) > 0 && len(t) > 0 && s[len(s)-1] == t[len(t)-1] {
		s, t = s[:len(s)-1], t[:len(t)-1]
	}
	plain := &sounding.plain
	if weak {
		plain = &sounding.cheap
	}
	if len(s) == 0 || len(t) == 0 {
		return gapsOf(s, plain) + gapsOf(t, plain)
	}
	return edit(s, t, plain, start == 0, budget)
}

// gapsOf is the cost of all of s.
func gapsOf(s []sound, plain *[64]int8) (sum int) {
	for _, c := range s {
		sum += int(plain[c&soundMask])
	}
	return sum
}

// edit is the distance of two words of which neither is empty.
func edit(s, t []sound, plain *[64]int8, initial bool, budget int) int {
	var memory [maxSounds + 1]int32
	row := memory[:len(t)+1]
	for j, c := range t {
		row[j+1] = row[j] + int32(plain[c&soundMask])
	}
	for i, c := range s {
		g := int32(plain[c&soundMask])
		cost := &sounding.cost[c&soundMask]
		diagonal, left := row[0], row[0]+g
		row[0] = left
		least := left
		for j, d := range t {
			change := int32(cost[d&soundMask])
			if initial && i|j == 0 {
				change += change * 3 / 10
			}
			up := row[j+1]
			left = min(diagonal+change, up+g, left+int32(plain[d&soundMask]))
			diagonal, row[j+1] = up, left
			least = min(least, left)
		}
		if int(least) > budget {
			return int(least)
		}
	}
	return int(row[len(t)])
}
