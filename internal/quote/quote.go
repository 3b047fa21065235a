package quote

import (
	"cmp"
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// Annotate fills the group of stage quote in t and adds mentions of the speakers
// to that of stage entity.
func Annotate(t *store.Text) {
	if len(t.Tokens) == 0 {
		return
	}
	f := newFinder(t)
	for s := range t.Sentences {
		if t.Stopped() {
			return
		}
		f.sentence(s)
	}
	f.joinQuotations()
	f.completeByPosition()
	t.Quotes = f.quotes()
	f.voices()
}

// finder holds what the search needs beside the text.
type finder struct {
	t          *store.Text
	forest     *store.Forest
	words      *lexicon
	mention    []int // by head token: the longest mention, or None
	quotations []quotation
	inside     []int // by token: the quotation that holds it, or None
	found      []attribution
	speech     []int // by token: the attribution whose cue it heads, or None
	seen       []bool
	stack      []int
}

// attribution is a quote in the making.
type attribution struct {
	cue        run
	head       int // the cue's head
	source     run
	sourceHead int // None when there is no source
	content    []run
	act        event.SpeechAct
	quotes     bool // the cue is no verb of speech and takes quotations only
	waits      bool // a verb of speech that has no content yet
	minor      bool // not worth reporting inside the words of another
}

func newFinder(t *store.Text) *finder {
	n := len(t.Tokens)
	f := &finder{t: t, forest: store.NewForest(t), words: words(), seen: make([]bool, n)}
	f.mention, f.inside, f.speech = filled(n), filled(n), filled(n)
	for k, m := range t.Mentions {
		if o := f.mention[m.Head]; o == store.None || m.Last-m.First > t.Mentions[o].Last-t.Mentions[o].First {
			f.mention[m.Head] = k
		}
	}
	f.quotations = quotations(t)
	for k, q := range f.quotations {
		for i := q.first; i < q.last; i++ {
			f.inside[i] = k
		}
	}
	return f
}

// filled is n times None.
func filled(n int) []int {
	s := make([]int, n)
	for i := range s {
		s[i] = store.None
	}
	return s
}

func (f *finder) sentence(s int) {
	x := f.t.Sentences[s]
	f.colonLabel(x)
	for i := x.First; i < x.Last; i++ {
		f.according(i)
		f.cue(i)
	}
}

// add keeps a when it says something.
func (f *finder) add(a attribution) {
	a.content = f.trim(f.withinMarks(a, a.content))
	if len(a.content) == 0 && !a.waits {
		return
	}
	if f.speech[a.head] != store.None || a.minor && f.quotedSpeech(a.head) {
		return
	}
	f.speech[a.head] = len(f.found)
	f.found = append(f.found, a)
}

// withinMarks is the runs of content c of a that lie between the quotation marks which
// a stands in: what somebody is quoted as saying tells nothing of the words around it.
// A cue alone in marks ("demanded") goes on behind them.
func (f *finder) withinMarks(a attribution, c []run) []run {
	k := f.inside[a.head]
	if k == store.None || !f.quotations[k].closed || !f.quotedSpeech(a.head) && (a.sourceHead == store.None || f.inside[a.sourceHead] != k) {
		return c
	}
	out := c[:0]
	for _, r := range c {
		q := f.quotations[k].run
		if r = (run{max(r.first, q.first), min(r.last, q.last)}); !r.empty() {
			out = append(out, r)
		}
	}
	return out
}

// quotedSpeech reports whether token i stands in a quotation of some length.
func (f *finder) quotedSpeech(i int) bool {
	k := f.inside[i]
	return k != store.None && f.quotations[k].last-f.quotations[k].first > 8
}

// quotes is what was found, in the order of the text, without those that found
// no content.
func (f *finder) quotes() []store.Quote {
	var out []store.Quote
	for k := range f.found {
		if a := &f.found[k]; !a.waits && len(a.content) > 0 {
			out = append(out, f.quote(a))
		}
	}
	order(out)
	nest(out)
	out = slices.DeleteFunc(out, func(q store.Quote) bool { return q.Parent != store.None && f.minor(q) })
	nest(out)
	return out
}

// minor reports whether q says too little to be reported inside the words of
// another.
func (f *finder) minor(q store.Quote) bool {
	return q.CueHead != store.None && f.found[f.speech[q.CueHead]].minor
}

// order sorts quotes by where they start; of two that start together the longer
// comes first.
func order(qs []store.Quote) {
	slices.SortStableFunc(qs, func(a, b store.Quote) int {
		return cmp.Or(start(&a)-start(&b), end(&b)-end(&a))
	})
}

// quote is a in the form of the store.
func (f *finder) quote(a *attribution) store.Quote {
	q := store.Quote{SourceMention: store.None, Speaker: store.None, Act: a.act, CueHead: store.None, Parent: store.None}
	if !a.cue.empty() {
		q.Cue, q.CueHead = f.t.Bytes(a.cue.first, a.cue.last), a.head
	}
	if a.sourceHead != store.None {
		q.Source = f.t.Bytes(a.source.first, a.source.last)
		f.identify(&q, a.source, a.sourceHead)
	}
	marked, all := 0, 0
	for _, r := range a.content {
		q.Content = append(q.Content, f.t.Bytes(r.first, r.last))
		for i := r.first; i < r.last; i++ {
			if f.t.UPOS[i] != store.PUNCT {
				all++
				if f.inside[i] != store.None {
					marked++
				}
			}
		}
	}
	switch {
	case marked == all:
		q.Speech = event.SpeechDirect
	case marked == 0:
		q.Speech = event.SpeechIndirect
	default:
		q.Speech = event.SpeechMixed
	}
	return q
}

// start is where q's content or cue begins, whichever comes first.
func start(q *store.Quote) int {
	s := q.Content[0].Start
	if !q.Cue.IsZero() {
		s = min(s, q.Cue.Start)
	}
	return s
}

func end(q *store.Quote) int { return q.Content[len(q.Content)-1].End }

// nest sets Parent: the innermost quote whose content holds the cue, or the
// content of a quote without one.
func nest(qs []store.Quote) {
	var open []int
	for k := range qs {
		q := &qs[k]
		q.Parent = store.None
		at := q.Cue
		if at.IsZero() {
			at = q.Content[0]
		}
		for len(open) > 0 && end(&qs[open[len(open)-1]]) < at.End {
			open = open[:len(open)-1]
		}
		for n := len(open) - 1; n >= max(0, len(open)-16) && q.Parent == store.None; n-- {
			if holds(qs[open[n]].Content, at) {
				q.Parent = open[n]
			}
		}
		open = append(open, k)
	}
}

// holds reports whether one of the sorted parts contains s.
func holds(parts []event.Span, s event.Span) bool {
	k, _ := slices.BinarySearchFunc(parts, s, func(p, s event.Span) int { return p.End - s.End })
	return k < len(parts) && parts[k].Contains(s)
}
