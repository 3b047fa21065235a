package quantity

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// bounds are the words before a number that say how it stands to what is meant,
// the longer before the shorter that end like them.
var bounds = [...]struct {
	words [3]numeral.Class // nearest last
	bound event.Bound
}{
	{[3]numeral.Class{no, more, than}, event.BoundAtMost},
	{[3]numeral.Class{no, less, than}, event.BoundAtLeast},
	{[3]numeral.Class{as, many, as}, event.BoundAtMost},
	{[3]numeral.Class{as, lowWord, as}, event.BoundAtLeast},
	{[3]numeral.Class{as, less, as}, event.BoundAtLeast},
	{[3]numeral.Class{0, more, than}, event.BoundMore},
	{[3]numeral.Class{0, less, than}, event.BoundLess},
	{[3]numeral.Class{0, at, least}, event.BoundAtLeast},
	{[3]numeral.Class{0, at, most}, event.BoundAtMost},
	{[3]numeral.Class{0, up, to}, event.BoundAtMost},
	{[3]numeral.Class{0, upwards, numeral.Of}, event.BoundMore},
	{[3]numeral.Class{0, closeTo, to}, event.BoundAlmost},
	{[3]numeral.Class{0, just, over}, event.BoundMore},
	{[3]numeral.Class{0, well, over}, event.BoundMore},
	{[3]numeral.Class{0, just, under}, event.BoundAlmost},
	{[3]numeral.Class{0, well, under}, event.BoundLess},
	{[3]numeral.Class{numeral.Article, maximum, numeral.Of}, event.BoundAtMost},
	{[3]numeral.Class{numeral.Article, minimum, numeral.Of}, event.BoundAtLeast},
	{[3]numeral.Class{0, numeral.Article, estimated}, event.BoundAbout},
	{[3]numeral.Class{0, 0, estimated}, event.BoundAbout},
	{[3]numeral.Class{0, 0, almost}, event.BoundAlmost},
	{[3]numeral.Class{0, 0, over}, event.BoundMore},
	{[3]numeral.Class{0, 0, under}, event.BoundLess},
	{[3]numeral.Class{0, 0, about}, event.BoundAbout},
	{[3]numeral.Class{0, 0, around}, event.BoundAbout},
	{[3]numeral.Class{0, 0, some}, event.BoundAbout},
}

// boundBefore is the bound that the words before token i give, and where they
// begin.
func (f *finder) boundBefore(i int) (from int, b event.Bound) {
	if f.Is(i-1, between) {
		return i - 1, event.BoundExact
	}
	for k := range bounds {
		w := &bounds[k].words
		n := 0
		for n < 3 && w[2-n] != 0 && i-1-n >= f.floor && f.Class(i-1-n) == w[2-n] {
			n++
		}
		if n == 3 || n > 0 && w[2-n] == 0 {
			return i - n, bounds[k].bound
		}
	}
	return i, event.BoundExact
}

// boundAfter is the bound that the words behind a quantity give: "or so", "or
// more", "1,000-plus", "1,000+". It is empty when there is none.
func (f *finder) boundAfter(j int) (to int, b event.Bound) {
	switch {
	case f.Is(j, or) && f.Is(j+1, so):
		return j + 2, event.BoundAbout
	case f.Is(j, or) && f.Is(j+1, more):
		return j + 2, event.BoundAtLeast
	case f.Is(j, or) && f.Is(j+1, less):
		return j + 2, event.BoundAtMost
	case f.Mark(j, '+') && f.Joined(j):
		return j + 1, event.BoundAtLeast
	}
	return j, ""
}
