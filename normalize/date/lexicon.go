package date

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

//go:embed words.tsv
var words string

// The classes of the words of time, in the order of classNames.
const (
	weekday numeral.Class = numeral.Own + iota
	weekdayShort
	weekdays
	month
	monthShort
	unit
	units
	second
	quarterUnit
	season
	dayPart
	dayParts
	noon
	overnight
	dawn
	dayWord
	tonight
	present
	presentAdjective
	pastWord
	pastAdjective
	soon
	future
	past
	the
	this
	that
	these
	last
	next
	previous
	following
	coming
	same
	latest
	each
	early
	late
	mid
	earlier
	later
	start
	middle
	end
	ago
	before
	after
	from
	old
	ampm
	letterOf
	suffix
	zone
	local
	timeWord
	clockWord
	freq
	fiscal
	feastWord
	in
	on
	at
	since
	until
	by
	to
	through
	between
	forWord
	over
	around
	about
	some
	almost
	more
	less
	than
	least
	most
	up
	under
	no
	just
	or
	so
	another
	many
	era
	period
	trading
	ended
	here
	moment
	term
	near
	then
	decadeWord
	iso
	rest
	other
	quarterLetter
)

// classNames are the names of the classes in words.tsv.
var classNames = []string{"weekday", "weekday_short", "weekdays", "month", "month_short", "unit", "units", "second", "quarter_unit", "season",
	"day_part", "day_parts", "noon", "overnight", "dawn", "day_word", "tonight", "present", "present_adjective", "past_word", "past_adjective", "soon",
	"future", "past", "the", "this", "that", "these", "last", "next", "previous", "following", "coming", "same", "latest", "each", "early", "late", "mid",
	"earlier", "later", "start", "middle", "end", "ago", "before", "after", "from", "old", "ampm", "letter", "suffix", "zone", "local", "time",
	"clock", "freq", "fiscal", "feast", "in", "on", "at", "since", "until", "by", "to", "through", "between",
	"for", "over", "around", "about", "some", "almost", "more", "less", "than", "least", "most", "up", "under", "no", "just", "or", "so", "another", "many",
	"era", "period", "trading", "ended", "here", "moment", "term", "near", "then", "decade_word", "iso", "rest", "other", "quarter_letter"}

var table struct {
	once   sync.Once
	lex    *numeral.Lexicon
	feasts feastTable
}

func lexicon() *numeral.Lexicon {
	table.once.Do(func() {
		table.lex = numeral.NewLexicon(words, classNames)
		table.feasts.load(feasts)
		for i := range table.feasts.all {
			addWords(table.lex, table.feasts.all[i].spelt)
		}
	})
	return table.lex
}

// addWords makes tokens of the words of the name of a feast that are in no class
// yet. "Mother's" is two of them, and "mothers" a third.
func addWords(lex *numeral.Lexicon, name string) {
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return r == ' ' || r == '-' }) {
		lex.Add(strings.ReplaceAll(word, "'", ""), feastWord, 0)
		for part := range strings.SplitSeq(word, "'") {
			lex.Add(part, feastWord, 0)
		}
	}
}

// unitOf describes the units of words.tsv by their number there.
var unitOf = [...]struct {
	unit      event.Unit
	precision event.Precision
	times     int // a fortnight is two weeks
}{
	{event.Seconds, event.PrecisionSecond, 1},
	{event.Minutes, event.PrecisionMinute, 1},
	{event.Hours, event.PrecisionHour, 1},
	{event.Days, event.PrecisionDay, 1},
	{event.Weeks, event.PrecisionWeek, 1},
	{event.Months, event.PrecisionMonth, 1},
	{event.Years, event.PrecisionYear, 1},
	{event.Decades, event.PrecisionDecade, 1},
	{event.Centuries, event.PrecisionCentury, 1},
	{event.Quarters, event.PrecisionQuarter, 1},
	{event.Weekends, event.PrecisionWeekend, 1},
	{event.Weeks, event.PrecisionWeek, 2},
}

// Indices of unitOf.
const (
	secondNumber  = 0
	minuteNumber  = 1
	hourNumber    = 2
	dayUnit       = 3
	weekNumber    = 4
	monthNumber   = 5
	yearNumber    = 6
	centuryNumber = 8
	quarterNumber = 9
)
