package name

import (
	"strings"

	"github.com/parley-news/parley/normalize/fold"
)

// Key reduces a name in Latin letters to what its usual spellings in English
// have in common: Zelenskiy, Zelensky and Zelenskyy have one key, and so have
// Erdogan and Erdoğan, Gaddafi and Gadafi. Different names may share a key; use
// it to find candidates, not to decide.
func Key(s string) string {
	var buf [64]byte
	f := fold.AppendFold(buf[:0], s)
	out := make([]byte, 0, len(f))
	for i := 0; i < len(f); {
		n, sound := spelling(f[i:])
		i += n
		for k := 0; k < len(sound); k++ {
			if len(out) == 0 || out[len(out)-1] != sound[k] {
				out = append(out, sound[k])
			}
		}
	}
	return strings.TrimSpace(string(out))
}

// spellings lists groups of letters that spell one sound, longest first. Vowels
// and glides come together in one letter where transliterations differ.
var spellings = [...][2]string{
	{"shch", "sh"}, {"iya", "ia"}, {"iyy", "i"},
	{"kh", "h"}, {"ph", "f"}, {"ck", "k"}, {"gh", "g"}, {"dj", "j"}, {"dh", "d"}, {"ts", "c"}, {"tz", "c"}, {"oo", "u"}, {"ou", "u"}, {"ee", "i"},
	{"iy", "i"}, {"yi", "i"}, {"yy", "i"}, {"ij", "i"}, {"ii", "i"}, {"yo", "io"}, {"yu", "iu"}, {"ya", "ia"}, {"ye", "e"}, {"ie", "e"},
	{"q", "k"}, {"w", "v"}, {"x", "ks"}, {"y", "i"}, {"j", "j"},
}

// spelling reads the sound that b starts with and returns how many bytes spell
// it.
func spelling(b []byte) (int, string) {
	for k := range spellings {
		if p := spellings[k][0]; len(b) >= len(p) && string(b[:len(p)]) == p {
			return len(p), spellings[k][1]
		}
	}
	return 1, string(b[:1])
}
