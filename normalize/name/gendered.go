package name

import "github.com/parley-news/parley/normalize/fold"

// genderedEndings are the endings, folded, that surnames of men and women of one
// family have.
var genderedEndings = [...][2]string{
	{"skiy", "skaya"}, {"skii", "skaia"}, {"sky", "skaya"}, {"sky", "ska"}, {"skyi", "ska"}, {"skyy", "ska"}, {"skiy", "ska"}, {"ski", "ska"}, {"cki", "cka"}, {"ckyi", "cka"}, {"zki", "zka"}, {"tsky", "tska"}, {"tskyi", "tska"},
	{"ov", "ova"}, {"ev", "eva"}, {"in", "ina"}, {"yn", "yna"}, {"iy", "aya"}, {"y", "aya"}, {"yi", "a"}, {"y", "a"},
	{"opoulos", "opoulou"}, {"akis", "aki"}, {"idis", "idou"}, {"iadis", "iadou"}, {"os", "ou"}, {"as", "a"}, {"is", "i"},
	{"ak", "akova"}, {"ek", "kova"}, {"a", "ova"}, {"", "ova"}, {"as", "iene"}, {"as", "aite"}, {"is", "iene"}, {"is", "yte"}, {"s", "a"},
	{"ский", "ская"}, {"скии", "ская"}, {"ькии", "ька"}, {"ов", "ова"}, {"ев", "ева"}, {"ин", "ина"},
}

// GenderForms reports whether two surnames are those of a man and a woman of one
// family by the habits of Slavic, Baltic and Greek languages: Zelenskiy and Zelenska,
// Ivanov and Ivanova, Papadopoulos and Papadopoulou. Case and diacritics do not count.
// It says nothing of whether the bearers are related.
func GenderForms(a, b string) bool {
	var bufA, bufB [64]byte
	x, y := string(fold.AppendFold(bufA[:0], a)), string(fold.AppendFold(bufB[:0], b))
	return x != y && (genderForms(x, y) || genderForms(y, x))
}

// genderForms reports whether the second is the woman's form.
func genderForms(man, woman string) bool {
	for _, e := range genderedEndings {
		stem := len(man) - len(e[0])
		if stem >= minStem && len(woman) == stem+len(e[1]) && man[stem:] == e[0] && woman[stem:] == e[1] && man[:stem] == woman[:stem] {
			return true
		}
	}
	return false
}

// minStem is the least number of bytes that both forms share.
const minStem = 3
