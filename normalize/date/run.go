package date

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/numeral"
)

// reading is what a rule of the grammar makes of the tokens [from, to) of a run.
type reading struct {
	from, to int
	core     int // first token behind the modifiers
	typ      event.TimeType
	time     event.Time
	other    event.Time
	dur      event.Duration
	anchor   event.Anchor
}

// readRun reads the expressions of one run from left to right, each as long as
// the grammar allows.
func (f *finder) readRun(run numeral.Run) {
	f.Run = run
	for i := 0; i < len(run); {
		if !f.begins(i) {
			i++
			continue
		}
		r, ok := f.read(i)
		if !ok || r.to <= i {
			i++
			continue
		}
		f.emit(r)
		i = r.to
	}
}

// begins reports, cheaply, whether an expression can begin at token i: not with a
// preposition, a conjunction or a mark, nor with an article or a number in words that
// ends the run.
func (f *finder) begins(i int) bool {
	switch t := &f.Run[i]; t.Kind {
	case numeral.Mark:
		return t.Mark == '\'' || t.Mark == 'f'
	case numeral.Word:
		switch t.Class {
		case numeral.Article, numeral.Ones, numeral.Tens, numeral.Ordinal, numeral.Scale, numeral.Few, numeral.Half, second, some, many, another, the, this, that, last, next, past, early, late, start, end:
			return i+1 < len(f.Run) || t.Class == past
		case numeral.And, numeral.Of, numeral.Point, in, on, at, since, until, by, to, through, between, forWord, over, around, about, more, less, than, or, so, after, before, from, no, just, up, under:
			return false
		}
	}
	return true
}

// read is the expression that begins at token i, if any does.
func (f *finder) read(i int) (reading, bool) {
	if i >= len(f.Run) || f.glued(i) {
		return reading{}, false
	}
	switch c := f.Class(i); c {
	case numeral.None:
		if f.Run[i].Kind == numeral.Digits {
			return f.digits(i)
		}
		if f.Mark(i, 'f') {
			return f.duration(i)
		}
		return f.shortYear(i)
	case month, monthShort:
		if r, ok := f.namedDay(i); ok {
			return r, true
		}
		return f.month(i)
	case weekday, weekdayShort:
		return f.weekday(i)
	case numeral.Ones, numeral.Tens, numeral.Ordinal, numeral.Article, numeral.Few, numeral.Half, numeral.Scale, second, another, some, many:
		return f.counted(i)
	case unit, units, numeral.Plural:
		if r, ok := f.namedDay(i); ok {
			return r, true
		}
		return f.bareUnits(i)
	case early, mid, late, start, middle, end, earlier, later:
		return f.modified(i)
	case the:
		return f.definite(i)
	case this, that, these, last, next, previous, following, coming, same, latest, past:
		return f.deictic(i)
	case dayWord, tonight, noon, overnight, dawn, dayPart:
		return f.day(i)
	case season:
		return f.season(i)
	case fiscal:
		return f.fiscal(i)
	case rest:
		return f.rest(i)
	case quarterLetter:
		if n, j := f.letterQuarter(i); j > i {
			return f.quarter(i, j, n)
		}
	case feastWord:
		return f.holiday(i)
	case suffix:
		return f.namedDay(i)
	case each, freq, weekdays, dayParts:
		return f.set(i)
	case present, presentAdjective, pastWord, pastAdjective, soon, then:
		return f.pointer(i)
	}
	return reading{}, false
}

// glued reports whether token i continues a word or a number that is cut before
// it: the 16 of F16, the 2 of 3.1.2.
func (f *finder) glued(i int) bool {
	t := f.Run[i]
	if t.Space || t.Start == 0 || t.Kind == numeral.Mark {
		return false
	}
	if i > 0 && f.Run[i-1].Kind != numeral.Mark {
		return true
	}
	switch c := f.text[t.Start-1]; {
	case c >= '0' && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' || c == '_' || c == '$' || c == '#' || c == '@' || c == '&' || c == '=' || c == '%':
		return true
	case c == '.' || c == ',' || c == '/' || c == ':':
		return t.Kind == numeral.Digits && t.Start > 1 && f.text[t.Start-2] > ' '
	case c == '-':
		return !f.prefixed(i)
	case c >= 0x80:
		return i > 0 && f.Run[i-1].Mark == '$'
	}
	return false
}

// prefixed reports whether the hyphen before token i joins it to a prefix of
// time, as "mid-" or "post-", or to another expression.
func (f *finder) prefixed(i int) bool {
	if i >= 2 && (f.Run[i-2].Class >= numeral.Own || f.Run[i-2].Kind == numeral.Digits) {
		return true
	}
	e := f.Run[i].Start - 1
	for _, p := range [...]string{"pre", "post", "Post", "Pre", "non", "-", " ", "ex"} {
		if e >= len(p) && f.text[e-len(p):e] == p {
			return true
		}
	}
	return i >= 1 && f.Run[i-1].Space
}

// number is the value of the plain digits at token i when it lies in [low, high].
func (f *finder) number(i, low, high int) (int, bool) {
	if i < 0 || i >= len(f.Run) || f.Run[i].Kind != numeral.Digits || !f.Run[i].Plain {
		return 0, false
	}
	v := f.Run[i].Value
	return v, v >= low && v <= high
}

// width is the number of digits of token i.
func (f *finder) width(i int) int { return f.Run[i].End - f.Run[i].Start }

// span is the bytes of the tokens [i, j).
func (f *finder) span(i, j int) event.Span {
	return event.Span{Start: f.Run[i].Start, End: f.Run[j-1].End}
}

// emit appends r with what the words before it add.
func (f *finder) emit(r reading) {
	m := event.TimeMention{Type: r.typ, Time: r.time, Other: r.other, Duration: r.dur, Anchor: r.anchor}
	if m.Anchor == event.AnchorMention {
		m.Antecedent = f.antecedent(m.Time.Precision())
	}
	span := r.from
	full := f.lookLeft(&m, &span)
	m.Span, m.Core, m.Full = f.span(span, r.to), f.span(max(r.core, r.from), r.to), f.span(full, r.to)
	if !m.Time.Resolved() {
		m.Other = event.Time{}
	}
	f.dst = append(f.dst, m)
	f.remember(m)
}

// remember keeps what later expressions may refer to.
func (f *finder) remember(m event.TimeMention) {
	t := m.Time.Closed().WithMod(event.NoMod).WithQualifier(0)
	if !t.Resolved() || m.Type == event.TypeDuration || m.Type == event.TypeSet {
		return
	}
	if f.o.Policy == Narrative && (m.Anchor == event.AnchorReference && f.told.Resolved() || f.aside(t)) {
		return
	}
	f.told = told{t.First(), m.Span}
	if t.Precision() >= event.PrecisionDay {
		f.toldDay = told{t.First().In(event.PrecisionDay), m.Span}
	}
	if t.Precision() == event.PrecisionQuarter && m.Duration.IsZero() {
		f.toldQuarter = told{t, m.Span}
	}
}

// antecedent is the span that told the time to which one of precision p refers.
func (f *finder) antecedent(p event.Precision) event.Span {
	switch {
	case p >= event.PrecisionDay && f.toldDay.Resolved():
		return f.toldDay.span
	case p == event.PrecisionQuarter && f.toldQuarter.Resolved():
		return f.toldQuarter.span
	}
	return f.told.span
}

// aside reports whether t is a look far back or ahead that a history makes, after
// which it goes on where it was.
func (f *finder) aside(t event.Time) bool {
	if !f.toldDay.Resolved() || t.Precision() > event.PrecisionYear {
		return false
	}
	y, _, _ := t.Date()
	here, _, _ := f.toldDay.Date()
	return y < here-asideYears || y > here+asideYears
}

const asideYears = 10

// bounds are the approximators before an expression. Those that TimeML takes
// into the expression are inside; a longer one stands before its own end.
var bounds = [...]struct {
	words  [3]numeral.Class // nearest last
	bound  event.Bound
	inside bool
}{
	{[3]numeral.Class{no, more, than}, event.BoundAtMost, true},
	{[3]numeral.Class{no, less, than}, event.BoundAtLeast, true},
	{[3]numeral.Class{0, more, than}, event.BoundMore, true},
	{[3]numeral.Class{0, less, than}, event.BoundLess, true},
	{[3]numeral.Class{0, at, least}, event.BoundAtLeast, true},
	{[3]numeral.Class{0, at, most}, event.BoundAtMost, true},
	{[3]numeral.Class{0, up, to}, event.BoundAtMost, true},
	{[3]numeral.Class{0, just, over}, event.BoundMore, false},
	{[3]numeral.Class{0, just, under}, event.BoundAlmost, false},
	{[3]numeral.Class{0, 0, almost}, event.BoundAlmost, true},
	{[3]numeral.Class{0, 0, over}, event.BoundMore, false},
	{[3]numeral.Class{0, 0, under}, event.BoundLess, false},
	{[3]numeral.Class{0, 0, about}, event.BoundAbout, false},
	{[3]numeral.Class{0, 0, around}, event.BoundAbout, false},
	{[3]numeral.Class{0, 0, some}, event.BoundAbout, false},
}

// lookLeft applies the approximator and the preposition before token *span to m.
// It moves *span to what belongs to the expression and returns where the words
// begin that change its value.
func (f *finder) lookLeft(m *event.TimeMention, span *int) (full int) {
	full = *span
	for k := range bounds {
		if m.Type == event.TypeDuration && f.Is(full, the, last, past, next, these) {
			break
		}
		b := &bounds[k]
		n := 0
		for n < 3 && b.words[2-n] != 0 && f.Class(full-1-n) == b.words[2-n] {
			n++
		}
		if n == 0 || n < 3 && b.words[2-n] != 0 || !applyBound(m, b.bound) {
			continue
		}
		full -= n
		if b.inside {
			*span = full
		}
		break
	}
	switch {
	case m.Type == event.TypeDuration || m.Type == event.TypeSet:
	case f.Is(full-1, since):
		m.Time = m.Time.Since()
		return full - 1
	case f.Is(full-1, until):
		m.Time = m.Time.Until()
		return full - 1
	}
	return full
}

// applyBound gives m the bound b, and reports whether m can have one.
func applyBound(m *event.TimeMention, b event.Bound) bool {
	if m.Type == event.TypeDuration {
		if m.Duration.Bound != event.BoundExact {
			return false
		}
		m.Duration = bounded(m.Duration, b)
		return true
	}
	if m.Type == event.TypeSet {
		return false
	}
	switch b {
	case event.BoundAbout:
		m.Time = m.Time.WithQualifier(event.Approximate)
	case event.BoundAlmost, event.BoundLess:
		if m.Duration.IsZero() {
			return false
		}
		m.Time = m.Time.WithMod(event.ModAfter)
	case event.BoundMore:
		if m.Duration.IsZero() {
			return false
		}
		m.Time = m.Time.WithMod(event.ModBefore)
	default:
		if m.Duration.IsZero() {
			return false
		}
	}
	return true
}

// bounded is the exact duration d with the bound b.
func bounded(d event.Duration, b event.Bound) event.Duration {
	d.Bound = b
	switch b {
	case event.BoundMore, event.BoundAtLeast:
		d.High = ""
	case event.BoundLess, event.BoundAtMost, event.BoundAlmost:
		d.Low = ""
	}
	return d
}
