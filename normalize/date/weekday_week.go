package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// weekdayOfWeek reads "Tuesday next week", "Friday of last week" and "Monday this
// week": the day of the week that is counted from the reference.
func (f *finder) weekdayOfWeek(i, j int) (reading, bool) {
	k := j
	if f.Is(k, numeral.Of) {
		k++
	}
	n, ok := f.step(k)
	if !ok || !f.Is(k, this, last, next) || !f.weekAt(k+1) || !f.ref.Resolved() {
		return reading{}, false
	}
	return f.withDayPart(f.relative(i, k+2, f.dayOfWeek(n, f.Run[i].Value), event.Time{})), true
}

// weekAt reports whether token i is the word "week", and not one of "week's".
func (f *finder) weekAt(i int) bool {
	return f.Is(i, unit) && f.Run[i].Value == weekNumber && !(f.Mark(i+1, '\'') && f.Joined(i+1))
}

// dayOfWeek is the weekday wd in the week that is n weeks from that of the
// reference.
func (f *finder) dayOfWeek(n, wd int) event.Time {
	monday := f.ref.In(event.PrecisionWeek).Floating().Shift(n, event.PrecisionWeek)
	return monday.In(event.PrecisionDay).Shift(wd-1, event.PrecisionDay)
}
