package name

import (
	_ "embed"
	"strconv"
	"sync"
	"unicode/utf8"

	"github.com/parley-news/parley/internal/gazetteer"
)

//go:embed data/sounds.tsv
var soundsTSV string

//go:embed data/sound_costs.tsv
var soundCostsTSV string

// A sound is one of some forty classes that spellings of one name share whatever
// script they are in, written as a letter: K for the sound of kh, Х and خ, S for
// that of sh, Ш and ש. A, W, Y and H are letters of Hebrew and Arabic that may
// stand for a vowel, B the Hebrew one that is b or v, ~ a vowel that languages put
// between consonants of foreign names.
type sound = byte

// soundRule says that letters, which begin with the letter that it is filed under,
// make sounds.
type soundRule struct{ letters, sounds string }

// sounding is what the files of sounds hold.
var sounding struct {
	once  sync.Once
	latin [26][]soundRule
	other map[rune][]soundRule
	cost  [64][64]int8 // of one sound for another, in hundredths
	plain [64]int8     // of a sound too many
	cheap [64]int8     // the like when a script leaves vowels out or puts them in
	core  [64]uint8    // the number of the group of likes of a consonant, from 1; 0 for vowels
}

const soundMask = 63

// sounds decodes the files once.
func loadSounds() {
	sounding.other = make(map[rune][]soundRule)
	for f := range gazetteer.TSV(soundsTSV) {
		first, _ := utf8.DecodeRuneInString(f[0])
		rule := soundRule{f[0], f[1]}
		if rule.sounds == "-" {
			rule.sounds = ""
		}
		list := sounding.other[first]
		if first < utf8.RuneSelf {
			list = sounding.latin[first-'a']
		}
		at := 0
		for at < len(list) && len(list[at].letters) >= len(rule.letters) {
			at++
		}
		list = append(list[:at], append([]soundRule{rule}, list[at:]...)...)
		if first < utf8.RuneSelf {
			sounding.latin[first-'a'] = list
		} else {
			sounding.other[first] = list
		}
	}
	loadCosts()
}

// Costs, in hundredths of a consonant.
const (
	costOther = 120
	costGap   = 100
)

func loadCosts() {
	for a := range sounding.cost {
		for b := range sounding.cost {
			sounding.cost[a][b] = costOther
		}
		sounding.cost[a][a] = 0
		sounding.plain[a] = costGap
	}
	for f := range gazetteer.TSV(soundCostsTSV) {
		n, _ := strconv.Atoi(f[2])
		a, b := f[0][0]&soundMask, f[1][0]&soundMask
		sounding.cost[a][b], sounding.cost[b][a] = int8(n), int8(n)
	}
	for _, g := range gaps {
		for _, s := range []byte(g.sounds) {
			sounding.plain[s&soundMask] = g.cost
		}
	}
	sounding.cheap = sounding.plain
	for _, g := range cheapGaps {
		for _, s := range []byte(g.sounds) {
			sounding.cheap[s&soundMask] = g.cost
		}
	}
	for group, like := range likes {
		for _, s := range []byte(like) {
			sounding.core[s&soundMask] = uint8(group + 1)
		}
	}
}

// gapCost is the cost of sounds that the other spelling lacks.
type gapCost struct {
	sounds string
	cost   int8
}

// cheapGaps are those costs that are other ones in scripts that leave vowels out or
// put them in.
var cheapGaps = [...]gapCost{{"aeiou", 8}, {"hHy", 15}, {"r", 40}}

// gaps are the costs in scripts that write vowels.
var gaps = [...]gapCost{{"aeiou", 45}, {"~", 10}, {"A", 12}, {"WY", 35}, {"H", 15}, {"h", 25}, {"y", 30}, {"rn", 60}, {"w", 60}}

// likes are groups of consonants that stand for each other; names that differ in too
// many groups are not compared further.
var likes = [...]string{"bBpfvwW", "dtQDTszCjZS", "gGkKh", "lr", "mn"}

// vocalic reports whether s is a vowel or may be one.
func vocalic(s sound) bool {
	switch s {
	case 'a', 'e', 'i', 'o', 'u', '~', 'A', 'W', 'Y', 'H', 'y', 'h':
		return true
	}
	return false
}

// appendSounds appends the sounds of a folded word; the same sound twice in a row is
// there once.
func appendSounds(dst []sound, word string) []sound {
	sounding.once.Do(loadSounds)
	start := len(dst)
	for i := 0; i < len(word); {
		r, n := rune(word[i]), 1
		var rules []soundRule
		switch {
		case r >= 'a' && r <= 'z':
			rules = sounding.latin[r-'a']
		case r < utf8.RuneSelf:
		default:
			if r, n = utf8.DecodeRuneInString(word[i:]); r >= 0xAC00 && r < 0xAC00+11172 {
				dst = appendHangul(dst, r)
				i += n
				continue
			}
			rules = sounding.other[hiragana(r)]
		}
		for _, rule := range rules {
			if l := len(rule.letters); l <= n || l <= len(word)-i && sameKana(word[i:i+l], rule.letters) {
				n = max(n, l)
				dst = appendSound(dst, start, rule.sounds)
				break
			}
		}
		i += n
	}
	if n := len(dst); n > start+2 && dst[n-1] == 'e' && word[len(word)-1] == 'e' && !vocalic(dst[n-2]) {
		dst[n-1] = '~' // silent in English and French
	}
	return dst
}

func appendSound(dst []sound, start int, sounds string) []sound {
	for k := range len(sounds) {
		if len(dst) == start || dst[len(dst)-1] != sounds[k] {
			dst = append(dst, sounds[k])
		}
	}
	return dst
}

// sameKana reports whether word is letters, katakana being hiragana.
func sameKana(word, letters string) bool {
	if word == letters {
		return true
	}
	if word[0] < 0xE3 || word[0] > 0xE3 {
		return false
	}
	for i, want := range letters {
		if r, _ := utf8.DecodeRuneInString(word[i:]); hiragana(r) != want {
			return false
		}
	}
	return true
}

// hiragana is the hiragana for a katakana, or r.
func hiragana(r rune) rune {
	if r >= 0x30A1 && r <= 0x30F6 {
		return r - 0x60
	}
	return r
}

// appendHangul appends the sounds of a syllable.
func appendHangul(dst []sound, r rune) []sound {
	s := r - 0xAC00
	for _, jamo := range [...]rune{0x1100 + s/588, 0x1161 + s%588/28, 0x11A7 + s%28} {
		if rules := sounding.other[jamo]; len(rules) > 0 && jamo != 0x11A7 {
			dst = append(dst, rules[0].sounds...)
		}
	}
	return dst
}
