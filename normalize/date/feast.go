package date

import (
	_ "embed"
	"strconv"
	"strings"

	"github.com/parley-news/parley/internal/numeral"
)

//go:embed feasts.tsv
var feasts string

// feast is a holiday or a feast that has a day in every year.
type feast struct {
	spelt  string   // as in feasts.tsv: "mother's day"
	name   string   // without apostrophes and hyphens: "mothers day"
	of     []string // the country and its adjective, for days such as "Independence Day"
	shared bool     // another country has a day of this name
	rule   rule
}

// feastTable has the feasts in the order of their names.
type feastTable struct {
	all      []feast
	byLetter [27]int // where the names of a letter begin
}

// load reads lines of name, kind of rule, arguments and countries. A line that is
// not one of these is a mistake in the table, which the tests find.
func (t *feastTable) load(table string) {
	for line := range strings.Lines(table) {
		f := strings.Split(strings.TrimRight(line, "\n"), "\t")
		fe := feast{spelt: f[0], name: strings.ReplaceAll(strings.ReplaceAll(f[0], "'", ""), "-", " "), rule: rule{kind: f[1]}}
		if f[3] != "" {
			fe.of = strings.Split(f[3], ", ")
		}
		for i, arg := range strings.Fields(f[2]) {
			n, err := strconv.Atoi(arg)
			if err != nil {
				fe.rule.table = arg
			}
			fe.rule.args[i] = n
		}
		t.all = append(t.all, fe)
	}
	for i := len(t.all) - 1; i >= 0; i-- {
		if i > 0 && t.all[i-1].name == t.all[i].name {
			t.all[i-1].shared, t.all[i].shared = true, true
		}
		t.byLetter[t.all[i].name[0]-'a'] = i
	}
	t.byLetter[26] = len(t.all)
	for c := 25; c > 0; c-- {
		if t.byLetter[c] == 0 {
			t.byLetter[c] = t.byLetter[c+1]
		}
	}
}

// match is how many bytes at the beginning of s the name of fe takes; 0 when it
// does not stand there. Apostrophes and full stops count for nothing.
func (fe *feast) match(s string) int {
	k, i := 0, 0
	for k < len(fe.name) && i < len(s) {
		c := s[i]
		switch {
		case c == '\'' || c == '.':
			i++
			continue
		case c >= 0x80 && strings.HasPrefix(s[i:], "’"):
			i += len("’")
			continue
		case c == '-' || c <= ' ':
			c = ' '
		case c-'A' <= 'Z'-'A':
			c |= 0x20
		}
		if c != fe.name[k] {
			return 0
		}
		i, k = i+1, k+1
	}
	if k < len(fe.name) || i < len(s) && s[i]|0x20 >= 'a' && s[i]|0x20 <= 'z' {
		return 0
	}
	return i
}

// feastAt is the feast with the longest name that begins at token i, and the index
// after it; nil when there is none.
func (f *finder) feastAt(i int) (fe *feast, j int) {
	start := f.Run[i].Start
	c := f.text[start] | 0x20 - 'a'
	if c > 25 {
		return nil, i
	}
	t := &table.feasts
	longest := 0
	for k := t.byLetter[c]; k < t.byLetter[c+1]; k++ {
		n := t.all[k].match(f.text[start:])
		own := n > 0 && len(t.all[k].of) > 0
		if own && !f.belongs(i, start+n, &t.all[k]) {
			continue
		}
		if n > longest || own && n == longest {
			fe, longest = &t.all[k], n
		}
	}
	if longest == 0 {
		return nil, i
	}
	for j = i; j < len(f.Run) && f.Run[j].End <= start+longest; j++ {
	}
	if j == i || f.Run[j-1].End != start+longest {
		return nil, i
	}
	return fe, j
}

// belongs reports whether the words before token i or after byte end name a
// country of fe: "Ukraine's Independence Day", "Independence Day of Ukraine".
func (f *finder) belongs(i, end int, fe *feast) bool {
	before, after := f.text[:f.Run[i].Start], f.text[end:]
	before = strings.TrimSuffix(strings.TrimSuffix(strings.TrimRight(before, " "), "'s"), "’s")
	before = strings.TrimRight(before, "'")
	after, _ = strings.CutPrefix(after, " of ")
	after, _ = strings.CutPrefix(after, "the ")
	for _, country := range fe.of {
		if endsWithWord(before, country) || len(after) < len(f.text)-end && strings.HasPrefix(after, country) {
			return true
		}
	}
	return false
}

func endsWithWord(s, word string) bool {
	rest, ok := strings.CutSuffix(s, word)
	return ok && (rest == "" || rest[len(rest)-1] <= ' ' || rest[len(rest)-1] == '(')
}

// holiday reads the name of a feast at i and its year, or takes the nearest one. A
// day that each country has for itself is that of the country named beside it, and
// without one that of the United States.
func (f *finder) holiday(i int) (reading, bool) {
	fe, j := f.feastAt(i)
	if fe == nil || !f.celebrated(i, j, fe) {
		return reading{}, false
	}
	if y, k := f.yearAfter(j); k > j {
		t := fe.rule.in(y)
		return f.withDayPart(f.done(i, k, fe.rule.whole(t))), !t.IsZero()
	}
	a := f.anchor()
	if !a.Resolved() {
		t := fe.rule.anyYear()
		return f.done(i, j, t), !t.IsZero()
	}
	last, this, next := fe.rule.around(a)
	t, other := f.nearest(a, f.direction(i, j), 183, last, this, next)
	if t.IsZero() {
		return reading{}, false
	}
	return f.withDayPart(f.relative(i, j, fe.rule.whole(t), fe.rule.whole(other))), true
}

// namedDay is holiday for the words that are as a rule something else, and begin a
// name with a capital letter only: "May Day", "St. Patrick's Day".
func (f *finder) namedDay(i int) (reading, bool) {
	if !f.Run[i].Upper {
		return reading{}, false
	}
	return f.holiday(i)
}

// steppedHoliday reads "last Christmas", "next Halloween".
func (f *finder) steppedHoliday(i, j int) (reading, bool) {
	n, ok := f.step(i)
	if !ok || !f.ref.Resolved() {
		return reading{}, false
	}
	r, ok := f.holiday(j)
	if !ok || !r.time.Resolved() {
		return reading{}, false
	}
	if n != 0 && !r.other.IsZero() && (n < 0) != r.time.Before(f.ref) {
		r.time, r.other = r.other, r.time
	}
	r.from, r.core = i, i
	return r, true
}

// celebrated reports whether the name of fe over the tokens [i, j) means the day,
// and not a title, an island or a treaty that is called after it, nor the day of a
// country that we do not know.
func (f *finder) celebrated(i, j int, fe *feast) bool {
	start, end := f.Run[i].Start, f.Run[j-1].End
	switch before, _, _ := f.wordBefore(start); {
	case quoted(f.text, start, end), f.eponym(i, j):
		return false
	case fe.shared && fe.of == nil && before != "" && (before[0] < 'a' || before == "s") && f.Class(i-1) != feastWord:
		return before == "On" || before == "By" || before == "Since"
	}
	if f.Run[i].Upper && (f.Run[j-1].Upper || f.Is(j-1, suffix) || j == i+1) {
		return true
	}
	return f.Is(i-1, on, by, since, until) || f.clauseEnds(j) || f.Digits(j)
}

// quoted reports whether the bytes [start, end) stand in quotation marks by
// themselves.
func quoted(text string, start, end int) bool {
	for _, q := range [...][2]string{{"\"", "\""}, {"“", "”"}, {"‘", "’"}, {"'", "'"}} {
		if strings.HasSuffix(text[:start], q[0]) && strings.HasPrefix(text[end:], q[1]) {
			return true
		}
	}
	return false
}

// eponym reports whether a name goes on behind the feast over the tokens [i, j), as
// in "Christmas Island" and "the Good Friday Agreement". A subject may follow where
// a preposition of time leads the feast: "On Good Friday Israel".
func (f *finder) eponym(i, j int) bool {
	w := f.wordAfter(j)
	if w == "" || w[0] >= 'a' || f.Class(j) != numeral.None || f.clauseEnds(j) {
		return false
	}
	switch w {
	case "Island", "Islands", "Islander", "Rising", "Uprising", "Agreement", "Accord", "Accords", "War", "Offensive", "Massacre", "Truce", "Seals", "Bunny", "Carol",
		"Movement", "Proclamation", "Road", "Street", "Avenue", "Park", "Lake", "Tree", "Festival", "Foundation", "Commission", "Committee", "Festivities":
		return true
	}
	return !f.Is(i-1, on, by, since, until, at, before, after)
}
