package translit

import (
	_ "embed"
	"strings"
)

// The lists of names: a name and its spellings, the most common first, on a line,
// by rising name. data/SOURCES.md says where each comes from.
var (
	//go:embed data/usual/ara.tsv
	usualAra string
	//go:embed data/usual/ben.tsv
	usualBen string
	//go:embed data/usual/heb.tsv
	usualHeb string
	//go:embed data/usual/hin.tsv
	usualHin string
	//go:embed data/usual/jpn-family.tsv
	usualJpnFamily string
	//go:embed data/usual/jpn-given.tsv
	usualJpnGiven string
	//go:embed data/usual/jpn-kanji.tsv
	usualJpnKanji string
	//go:embed data/usual/kat.tsv
	usualKat string
	//go:embed data/usual/khm.tsv
	usualKhm string
	//go:embed data/usual/kor-family.tsv
	usualKorFamily string
	//go:embed data/usual/kor-given.tsv
	usualKorGiven string
	//go:embed data/usual/kor-hanja.tsv
	usualKorHanja string
	//go:embed data/usual/prk.tsv
	usualPrk string
	//go:embed data/usual/rus.tsv
	usualRus string
	//go:embed data/usual/twn.tsv
	usualTwn string
	//go:embed data/usual/vie.tsv
	usualVie string
	//go:embed data/usual/yue-family.tsv
	usualYueFamily string
	//go:embed data/usual/yue-traditional.tsv
	usualYueTraditional string
	//go:embed data/usual/zho.tsv
	usualZho string
	//go:embed data/usual/zho-family.tsv
	usualZhoFamily string
)

// custom is how a country spells names.
type custom struct {
	names   string // list of names and words
	family  string // list of family names, in East Asia
	given   string // list of given names, or of the syllables of given names
	rules   string // code of a system for what the lists lack
	compose func(c custom, dst []byte, word string) ([]byte, bool)
}

// customOf is the custom of a country; the zero custom changes nothing.
func customOf(country string) custom {
	switch country {
	case "AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SY", "TN", "YE":
		return custom{names: usualAra, rules: "usual-ara-Arab-Latn"}
	case "AM":
		return custom{rules: "usual-hye-Armn-Latn"}
	case "AZ":
		return custom{rules: "usual-aze-Latn-Latn"}
	case "BD":
		return custom{names: usualBen, rules: "usual-ben-Beng-Latn"}
	case "BG":
		return custom{rules: "usual-bul-Cyrl-Latn"}
	case "BY":
		return custom{rules: "usual-bel-Cyrl-Latn"}
	case "CN", "SG":
		return custom{names: usualZho, family: usualZhoFamily, compose: chinese}
	case "CY", "GR":
		return custom{rules: "usual-ell-Grek-Latn"}
	case "GE":
		return custom{names: usualKat, rules: "usual-kat-Geor-Latn"}
	case "HK", "MO":
		return custom{names: usualZho, family: usualYueFamily, compose: cantonese}
	case "IL":
		return custom{names: usualHeb, rules: "usual-heb-Hebr-Latn"}
	case "IN", "NP":
		return custom{names: usualHin, rules: "usual-hin-Deva-Latn"}
	case "JP":
		return custom{family: usualJpnFamily, given: usualJpnGiven, rules: "usual-jpn-Hrkt-Latn", compose: japanese}
	case "KG":
		return custom{rules: "usual-kir-Cyrl-Latn"}
	case "KH":
		return custom{names: usualKhm, rules: "usual-khm-Khmr-Latn"}
	case "KP":
		return custom{family: usualPrk, rules: "usual-kor-Hang-Latn-kp", compose: northKorean}
	case "KR":
		return custom{family: usualKorFamily, given: usualKorGiven, rules: "usual-kor-Hang-Latn", compose: korean}
	case "KZ":
		return custom{rules: "usual-kaz-Cyrl-Latn"}
	case "ME", "RS", "BA":
		return custom{rules: "usual-srp-Cyrl-Latn"}
	case "MK":
		return custom{rules: "usual-mkd-Cyrl-Latn"}
	case "MN":
		return custom{rules: "usual-mon-Cyrl-Latn"}
	case "RU":
		return custom{names: usualRus, rules: "usual-rus-Cyrl-Latn"}
	case "TW":
		return custom{names: usualTwn, family: usualZhoFamily, rules: "usual-zho-Latn-Latn-tw", compose: taiwanese}
	case "UA":
		return custom{rules: "usual-ukr-Cyrl-Latn"}
	case "VN":
		return custom{names: usualVie, rules: "usual-vie-Latn-Latn"}
	}
	return custom{}
}

// row finds the line of a sorted list whose first column is key and returns its
// other columns.
func row(table, key string) (columns string, ok bool) {
	for key != "" && table != "" {
		mid := len(table) / 2
		start := strings.LastIndexByte(table[:mid], '\n') + 1
		end := mid + strings.IndexByte(table[mid:], '\n')
		name, rest, _ := strings.Cut(table[start:end], "\t")
		switch {
		case name == key:
			return rest, true
		case name < key:
			table = table[end+1:]
		default:
			table = table[:start]
		}
	}
	return "", false
}

// first is the first of the columns of a line.
func first(columns string) string {
	column, _, _ := strings.Cut(columns, "\t")
	return column
}
