package quote

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// joinQuotations gives every quotation to its attribution: the one whose content
// it shares, the verb of speech beside it, or whoever was speaking.
func (f *finder) joinQuotations() {
	for k := range f.quotations {
		f.joinClosed(&f.quotations[k])
	}
	f.joinByContent()
	last := store.None // the quotation before
	for k := range f.quotations {
		q := &f.quotations[k]
		if q.attached == store.None {
			f.joinBySpeech(q)
		}
		if q.attached == store.None && (f.isSpeech(q) || f.interrupted(last, q)) {
			f.joinBySpeaker(q, last)
		}
		last = k
	}
	f.joinBackwards()
}

// joinBackwards gives quotations that go on in the next paragraph to the
// attribution that stands at the end of the last one.
func (f *finder) joinBackwards() {
	for k := len(f.quotations) - 1; k > 0; k-- {
		n := f.quotations[k].attached
		if n == store.None || !f.opensUp(k-1) {
			continue
		}
		a := &f.found[n]
		for ; k > 0 && f.opensUp(k-1); k-- {
			q := &f.quotations[k-1]
			q.attached = n
			a.content = append(a.content, f.trim([]run{q.run})...)
		}
		slices.SortFunc(a.content, func(x, y run) int { return x.first - y.first })
	}
}

// opensUp reports whether quotation k waits for the attribution of the next.
func (f *finder) opensUp(k int) bool {
	return f.quotations[k].goesOn && f.quotations[k].attached == store.None
}

// interrupted reports whether q goes on with the quotation last in one sentence
// after a verb of speech: “I thought,” he said, “that it was over.”
func (f *finder) interrupted(last int, q *quotation) bool {
	if last == store.None || f.quotations[last].attached == store.None {
		return false
	}
	p := &f.quotations[last]
	h := f.found[p.attached].head
	return h >= p.last && h < q.first && q.first-p.last <= reach && f.t.Tokens[q.first].Sentence == f.t.Tokens[h].Sentence
}

// joinByContent extends contents that share most of a quotation to the whole of
// it.
func (f *finder) joinByContent() {
	for k := range f.found {
		a := &f.found[k]
		for _, r := range a.content {
			for i := r.first; i < r.last; i++ {
				n := f.inside[i]
				if n == store.None {
					continue
				}
				if q := &f.quotations[n]; q.attached == store.None && !q.holds(a.head) && f.shares(a, q) {
					q.attached = k
				}
				i = f.quotations[n].last - 1
			}
		}
	}
	for k := range f.quotations {
		if q := &f.quotations[k]; q.attached != store.None {
			f.extend(q.attached, q)
		}
	}
}

// shares reports whether the content of a begins with quotation q, or has a part
// of it that is no mere word.
func (f *finder) shares(a *attribution, q *quotation) bool {
	n := 0
	for _, r := range a.content {
		n += overlap(r, q.run)
		if r.first == q.first+1 && a.head < q.first {
			return true
		}
	}
	return n >= 3 || n*2 >= q.last-q.first
}

// extend adds quotation q to the content of attribution k.
func (f *finder) extend(k int, q *quotation) {
	q.attached = k
	a := &f.found[k]
	a.waits = false
	for _, r := range f.trim([]run{q.run}) {
		a.content = addRun(a.content, r)
	}
}

// reach is the number of tokens between a quotation and its verb of speech.
const reach = 12

// joinBySpeech looks for a verb of speech without content right behind and
// right before q.
func (f *finder) joinBySpeech(q *quotation) {
	if k := f.speechBehind(q); k != store.None {
		f.extend(k, q)
		return
	}
	if k := f.speechBefore(q); k != store.None {
		f.extend(k, q)
	}
}

// speechBehind is the waiting verb of speech that follows q in its sentence, or
// opens the next one.
func (f *finder) speechBehind(q *quotation) int {
	if !q.closed || q.last >= len(f.t.Tokens) || f.embedded(q) || !f.sameParagraph(q.last-1, q.last) {
		return store.None
	}
	s := f.t.Tokens[q.last].Sentence
	for i := q.last; i < min(q.last+reach, f.t.Sentences[s].Last); i++ {
		if f.inside[i] != store.None {
			return store.None
		}
		if k := f.speech[i]; k != store.None && f.found[k].waits {
			return k
		}
		if f.stops(i) {
			return store.None
		}
	}
	return store.None
}

// speechBefore is the waiting verb of speech in front of q.
func (f *finder) speechBefore(q *quotation) int {
	if q.first == 0 || !f.sameOrColon(q.first-1, q.first) || f.embedded(q) && f.t.UPOS[q.first-1] != store.SCONJ {
		return store.None
	}
	s := f.t.Tokens[q.first-1].Sentence
	for i := q.first - 1; i >= max(f.t.Sentences[s].First, q.first-reach); i-- {
		if f.inside[i] != store.None {
			return store.None
		}
		if k := f.speech[i]; k != store.None && f.found[k].waits {
			return k
		}
		if f.t.Form(i) == ";" {
			return store.None
		}
	}
	return store.None
}

// stops reports whether a search for the verb of speech ends at token i.
func (f *finder) stops(i int) bool {
	switch f.t.Form(i) {
	case ".", ";", ":", "?", "!":
		return true
	}
	return false
}

// sameParagraph reports whether tokens a and b lie in one paragraph.
func (f *finder) sameParagraph(a, b int) bool {
	return f.t.Sentences[f.t.Tokens[a].Sentence].Part == f.t.Sentences[f.t.Tokens[b].Sentence].Part
}

// sameOrColon reports whether a is in the sentence of b, or ends its own with a
// colon or a comma.
func (f *finder) sameOrColon(a, b int) bool {
	if f.t.Tokens[a].Sentence == f.t.Tokens[b].Sentence {
		return true
	}
	form := f.t.Form(a)
	return form == ":" || form == ","
}

// isSpeech reports whether q is a sentence of speech and not a quoted word or
// title.
func (f *finder) isSpeech(q *quotation) bool {
	if q.last-q.first < 6 || f.t.Tokens[q.first].Sentence == f.t.Tokens[q.last-1].Sentence && !f.wholeSentence(q) {
		return false
	}
	for i := q.first; i < q.last; i++ {
		if f.t.UPOS[i] == store.VERB || f.t.UPOS[i] == store.AUX {
			return true
		}
	}
	return false
}

// wholeSentence reports whether q begins like a sentence where one begins.
func (f *finder) wholeSentence(q *quotation) bool {
	r, _ := utf8.DecodeRuneInString(f.t.Form(q.first + 1))
	if !unicode.IsUpper(r) {
		return false
	}
	return q.first == 0 || f.t.Tokens[q.first-1].Sentence != f.t.Tokens[q.first].Sentence || f.t.Sentences[f.t.Tokens[q.first].Sentence].First == q.first || f.t.Form(q.first-1) == ":"
}

// joinBySpeaker gives q, which has no verb of speech, to the speaker of the
// quotation before it. Where nothing but a verb of speech parts the two, it is
// one utterance.
func (f *finder) joinBySpeaker(q *quotation, last int) {
	if last == store.None || f.quotations[last].attached == store.None {
		f.joinByTopic(q)
		return
	}
	p := &f.quotations[last]
	a := &f.found[p.attached]
	switch {
	case p.goesOn, f.sameParagraph(p.last-1, q.first) && f.continues(a, p, q):
		f.extend(p.attached, q)
	case f.sameParagraph(p.last-1, q.first):
		f.bare(q, a.source, a.sourceHead)
	default:
		f.joinByTopic(q)
	}
}

// continues reports whether the tokens between p and q hold nothing but the cue
// and the source of a.
func (f *finder) continues(a *attribution, p, q *quotation) bool {
	if q.first == p.last {
		return true
	}
	s := f.t.Tokens[p.last].Sentence
	return a.head >= p.last && a.head < q.first && f.t.Tokens[q.first-1].Sentence == s || q.first-p.last <= 1
}

// joinByTopic gives q to the subject of the sentence in front of it in the same
// paragraph when that can speak.
func (f *finder) joinByTopic(q *quotation) {
	if q.first == 0 || !f.sameOrColon(q.first-1, q.first) && !f.sameParagraph(q.first-1, q.first) {
		return
	}
	s := f.t.Sentences[f.t.Tokens[q.first-1].Sentence]
	for i := s.First; i < s.Last; i++ {
		if f.t.Head[i] != store.None {
			continue
		}
		if n := f.ownSubject(i); n != store.None && f.canSpeak(n) && f.inside[n] == store.None {
			f.bare(q, f.sourceRun(n), n)
		}
		return
	}
}

// bare adds quotation q without a cue.
func (f *finder) bare(q *quotation, source run, head int) {
	q.attached = len(f.found)
	f.found = append(f.found, attribution{head: store.None, source: source, sourceHead: head, content: f.trim([]run{q.run}), act: event.ActState})
}
