package translit

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/parley-news/parley/normalize/fold"
)

// Origin is a system that could have produced a spelling.
type Origin struct {
	System   System
	Exact    bool // it gives the spelling to the last sign, capitals but for the first letters of words
	Distance int  // letters that are put in, left out or changed, both sides folded
}

// maxDetect is the longest text that Detect looks at, in bytes: longer ones are cut.
const maxDetect = 256

// Detect ranks the systems that could have produced latin from native: those that give
// it to the last sign first, then those that give it but for diacritics and signs, then
// those that come near, up to one letter in four. Among equals the one for the language
// that the letters and the news make more likely goes first, then the newer one.
//
//	Detect("Зеленський", "Zelenskyi") // ua-ukr-Cyrl-Latn-2010, un-ukr-Cyrl-Latn-2012, ...
//
// Nothing is returned for a text in a script that no system reads. The distance is
// Levenshtein's. It takes some hundred microseconds, since every
// system for the script is tried.
func Detect(native, latin string) []Origin {
	native, latin = cut(fold.Unmask(native)), cut(latin)
	var buf, folded [2 * maxDetect]byte
	want := fold.AppendFold(folded[:0], latin)
	if len(want) == 0 {
		return nil
	}
	scripts := codesOf(native)
	var found []Origin
	for s := range Systems() {
		if !strings.Contains(scripts, s.From()) || s.To() != "Latn" {
			continue
		}
		out := s.Append(buf[:0], native)
		o := Origin{System: s, Exact: same(string(out), latin)}
		if !o.Exact {
			var got [2 * maxDetect]byte
			o.Distance = distance(fold.AppendFold(got[:0], string(out)), want)
		}
		if o.Distance <= len(want)/4 {
			found = append(found, o)
		}
	}
	likely := likelyLanguages(native)
	slices.SortFunc(found, func(a, b Origin) int {
		return cmp.Or(exactFirst(a, b), a.Distance-b.Distance,
			languageRank(likely, a.System)-languageRank(likely, b.System), b.System.Year()-a.System.Year(), strings.Compare(a.System.Code(), b.System.Code()))
	})
	return found
}

func exactFirst(a, b Origin) int {
	switch {
	case a.Exact == b.Exact:
		return 0
	case a.Exact:
		return -1
	}
	return 1
}

// cut is s up to maxDetect bytes, at the beginning of a letter.
func cut(s string) string {
	if len(s) <= maxDetect {
		return s
	}
	n := maxDetect
	for n > 0 && s[n]&0xC0 == 0x80 {
		n--
	}
	return s[:n]
}

// same reports whether two texts are the same but for capitals.
func same(a, b string) bool { return a == b || strings.EqualFold(a, b) }

// languages orders languages of one script by how often news has names in them.
const languages = "rus ukr ara fas zho jpn kor ell hin bul srp mkd bel kaz heb urd "

// ownLetters holds languages and letters that neighbours in their script do not have.
const ownLetters = "ukr їєґі bel ўі rus ыэъё bel ыэё kaz әғқңөұүһі kir ңөү srp ђћљњџј mkd ѓќѕљњџј tgk ғӣқӯҳҷ uzb ўқғҳ mon өү fas پچژگیک urd ٹڈڑےںھہ pus ټډړښځڅ"

// likelyLanguages is languages behind those that have the spellings of text, or all the
// letters of it, which only some languages have.
func likelyLanguages(text string) string {
	likely := ""
	for _, ending := range [...]string{"ськ", "цьк", "зьк"} {
		if strings.Contains(strings.ToLower(text), ending) {
			likely = "ukr " // Russian and Belarusian write it otherwise
		}
	}
	for list := ownLetters; list != ""; {
		language, rest, _ := strings.Cut(list, " ")
		own, rest, _ := strings.Cut(rest, " ")
		list = rest
		some, all := false, true
		for _, r := range text {
			r = unicode.ToLower(r)
			some = some || strings.ContainsRune(own, r)
			all = all && (!strings.ContainsRune(ownLetters, r) || strings.ContainsRune(own, r))
		}
		if some && all {
			likely += language + " "
		}
	}
	return likely + languages
}

// languageRank is the place of the language of s in a list.
func languageRank(list string, s System) int {
	if k := strings.Index(list, s.Language()+" "); k >= 0 {
		return k
	}
	return len(list)
}

// codesOf is the ISO 15924 codes under which systems read the script of the first
// letter of s that is not Latin.
func codesOf(s string) string {
	for _, r := range s {
		switch code := fold.Script(r); code {
		case "", "Latn":
		case "Hani":
			return "Hani Hans Hant Jpan Kore"
		case "Hang":
			return "Hang Kore"
		case "Kana", "Hira":
			return code + " Hrkt Jpan"
		case "Geor":
			return "Geor Geok"
		default:
			return code
		}
	}
	return ""
}

// distance is the distance of Levenshtein of two folded texts, in bytes.
func distance(a, b []byte) int {
	var row [2*maxDetect + 1]int
	a, b = a[:min(len(a), 2*maxDetect)], b[:min(len(b), 2*maxDetect)]
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := range a {
		diagonal := row[0]
		row[0] = i + 1
		for j := range b {
			next := diagonal
			if a[i] != b[j] {
				next = 1 + min(diagonal, row[j], row[j+1])
			}
			diagonal, row[j+1] = row[j+1], next
		}
	}
	return row[len(b)]
}
