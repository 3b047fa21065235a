package translit

import (
	_ "embed"
	"strings"
	"sync"
)

// The lists of names: a name and its spellings, the most common first, on a line.
// data/SOURCES.md says where each comes from.
var (
	//go:embed data/usual/ara.tsv
	usualAraTSV string
	//go:embed data/usual/ben.tsv
	usualBenTSV string
	//go:embed data/usual/fas.tsv
	usualFasTSV string
	//go:embed data/usual/heb.tsv
	usualHebTSV string
	//go:embed data/usual/hin.tsv
	usualHinTSV string
	//go:embed data/usual/jpn-family.tsv
	usualJpnFamilyTSV string
	//go:embed data/usual/jpn-given.tsv
	usualJpnGivenTSV string
	//go:embed data/usual/jpn-kanji.tsv
	usualJpnKanjiTSV string
	//go:embed data/usual/kat.tsv
	usualKatTSV string
	//go:embed data/usual/khm.tsv
	usualKhmTSV string
	//go:embed data/usual/kor.tsv
	usualKorTSV string
	//go:embed data/usual/kor-family.tsv
	usualKorFamilyTSV string
	//go:embed data/usual/kor-given.tsv
	usualKorGivenTSV string
	//go:embed data/usual/kor-hanja.tsv
	usualKorHanjaTSV string
	//go:embed data/usual/prk.tsv
	usualPrkTSV string
	//go:embed data/usual/rus.tsv
	usualRusTSV string
	//go:embed data/usual/twn.tsv
	usualTwnTSV string
	//go:embed data/usual/vie.tsv
	usualVieTSV string
	//go:embed data/usual/yue-family.tsv
	usualYueFamilyTSV string
	//go:embed data/usual/yue-given.tsv
	usualYueGivenTSV string
	//go:embed data/usual/yue-traditional.tsv
	usualYueTraditionalTSV string
	//go:embed data/usual/zho.tsv
	usualZhoTSV string
	//go:embed data/usual/zho-family.tsv
	usualZhoFamilyTSV string
)

// The lists, indexed when they are first used.
var (
	usualAra            = nameList{text: &usualAraTSV}
	usualBen            = nameList{text: &usualBenTSV}
	usualFas            = nameList{text: &usualFasTSV}
	usualHeb            = nameList{text: &usualHebTSV}
	usualHin            = nameList{text: &usualHinTSV}
	usualJpnFamily      = nameList{text: &usualJpnFamilyTSV}
	usualJpnGiven       = nameList{text: &usualJpnGivenTSV}
	usualJpnKanji       = nameList{text: &usualJpnKanjiTSV}
	usualKat            = nameList{text: &usualKatTSV}
	usualKhm            = nameList{text: &usualKhmTSV}
	usualKor            = nameList{text: &usualKorTSV}
	usualKorFamily      = nameList{text: &usualKorFamilyTSV}
	usualKorGiven       = nameList{text: &usualKorGivenTSV}
	usualKorHanja       = nameList{text: &usualKorHanjaTSV}
	usualPrk            = nameList{text: &usualPrkTSV}
	usualRus            = nameList{text: &usualRusTSV}
	usualTwn            = nameList{text: &usualTwnTSV}
	usualVie            = nameList{text: &usualVieTSV}
	usualYueFamily      = nameList{text: &usualYueFamilyTSV}
	usualYueGiven       = nameList{text: &usualYueGivenTSV}
	usualYueTraditional = nameList{text: &usualYueTraditionalTSV}
	usualZho            = nameList{text: &usualZhoTSV}
	usualZhoFamily      = nameList{text: &usualZhoFamilyTSV}
)

// nameList is a list of rows whose first column is a name.
type nameList struct {
	text  *string
	once  sync.Once
	slots []int32 // one more than where a row begins, at the hash of its name or after it
}

// row finds the row of a name and returns its other columns. A nil list has none.
func (l *nameList) row(name string) (columns string, ok bool) {
	if l == nil || name == "" {
		return "", false
	}
	l.once.Do(l.index)
	text := *l.text
	for k := l.slot(name); l.slots[k] != 0; k = (k + 1) % len(l.slots) {
		row := text[l.slots[k]-1:]
		if len(row) > len(name) && row[len(name)] == '\t' && row[:len(name)] == name {
			row = row[len(name)+1:]
			return row[:strings.IndexByte(row, '\n')], true
		}
	}
	return "", false
}

// index enters all rows into the slots.
func (l *nameList) index() {
	l.slots = make([]int32, 2*strings.Count(*l.text, "\n")+1)
	at := 0
	for line := range strings.Lines(*l.text) {
		k := l.slot(first(line))
		for l.slots[k] != 0 {
			k = (k + 1) % len(l.slots)
		}
		l.slots[k] = int32(at + 1)
		at += len(line)
	}
}

// slot is where the search for a name begins: its FNV-1a hash.
func (l *nameList) slot(name string) int {
	h := uint32(2166136261)
	for k := range len(name) {
		h = (h ^ uint32(name[k])) * 16777619
	}
	return int(h % uint32(len(l.slots)))
}

// custom is how a country spells names.
type custom struct {
	names  *nameList // names and words
	family *nameList // family names, in East Asia
	given  *nameList // given names, or the syllables of given names
	rules  string    // code of a system for what the lists lack
	kind   nameKind
}

// nameKind is how a name is put together that stands in no list.
type nameKind int

const (
	byRules nameKind = iota
	chinese
	cantonese
	taiwanese
	japanese
	korean
	northKorean
)

// customOf is the custom of a country; the zero custom changes nothing.
func customOf(country string) custom {
	switch country {
	case "AE", "BH", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "MR", "OM", "PS", "QA", "SA", "SD", "SY", "TN", "YE":
		return custom{names: &usualAra, rules: "usual-ara-Arab-Latn"}
	case "AF", "IR", "PK":
		return custom{names: &usualFas, rules: "usual-ara-Arab-Latn"}
	case "AM":
		return custom{rules: "usual-hye-Armn-Latn"}
	case "AZ":
		return custom{rules: "usual-aze-Latn-Latn"}
	case "BD":
		return custom{names: &usualBen, rules: "usual-ben-Beng-Latn"}
	case "BG":
		return custom{rules: "usual-bul-Cyrl-Latn"}
	case "BY":
		return custom{rules: "usual-bel-Cyrl-Latn"}
	case "CY", "GR":
		return custom{rules: "usual-ell-Grek-Latn"}
	case "GE":
		return custom{names: &usualKat, rules: "usual-kat-Geor-Latn"}
	case "IL":
		return custom{names: &usualHeb, rules: "usual-heb-Hebr-Latn"}
	case "IN", "NP":
		return custom{names: &usualHin, rules: "usual-hin-Deva-Latn"}
	case "KG":
		return custom{rules: "usual-kir-Cyrl-Latn"}
	case "KZ":
		return custom{rules: "usual-kaz-Cyrl-Latn"}
	case "ME", "RS", "BA":
		return custom{rules: "usual-srp-Cyrl-Latn"}
	case "MK":
		return custom{rules: "usual-mkd-Cyrl-Latn"}
	case "MN":
		return custom{rules: "usual-mon-Cyrl-Latn"}
	case "RU":
		return custom{names: &usualRus, rules: "usual-rus-Cyrl-Latn"}
	case "TJ":
		return custom{rules: "usual-tgk-Cyrl-Latn"}
	case "UA":
		return custom{rules: "usual-ukr-Cyrl-Latn"}
	case "UZ":
		return custom{rules: "usual-uzb-Cyrl-Latn"}
	}
	return eastAsia(country)
}

// eastAsia is the custom of a country of East and South-East Asia.
func eastAsia(country string) custom {
	switch country {
	case "CN", "SG":
		return custom{names: &usualZho, family: &usualZhoFamily, kind: chinese}
	case "HK", "MO":
		return custom{names: &usualZho, family: &usualYueFamily, given: &usualYueGiven, kind: cantonese}
	case "JP":
		return custom{family: &usualJpnFamily, given: &usualJpnGiven, rules: "usual-jpn-Hrkt-Latn", kind: japanese}
	case "KH":
		return custom{names: &usualKhm, rules: "usual-khm-Khmr-Latn"}
	case "KP":
		return custom{names: &usualPrk, family: &usualPrk, rules: "usual-kor-Hang-Latn-kp", kind: northKorean}
	case "KR":
		return custom{names: &usualKor, family: &usualKorFamily, given: &usualKorGiven, rules: "usual-kor-Hang-Latn", kind: korean}
	case "TW":
		return custom{names: &usualTwn, family: &usualZhoFamily, rules: "usual-zho-Latn-Latn-tw", kind: taiwanese}
	case "VN":
		return custom{names: &usualVie, rules: "usual-vie-Latn-Latn"}
	}
	return custom{}
}

// first is the first of the columns of a line.
func first(columns string) string {
	column, _, _ := strings.Cut(columns, "\t")
	return column
}
