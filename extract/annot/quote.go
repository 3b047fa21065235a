package annot

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// Quote is an attribution of words, thoughts or feelings to a source. The zero
// Quote is none.
type Quote struct {
	t *Text
	n int // 1 + index
}

// OK reports whether there is a quote.
func (q Quote) OK() bool { return q.n > 0 }

// Index is the number of the quote in its text, from 0, or -1.
func (q Quote) Index() int { return q.n - 1 }

func (q Quote) raw() store.Quote {
	if !q.OK() {
		return store.Quote{Speaker: store.None, CueHead: store.None, Parent: store.None, SourceMention: store.None}
	}
	return q.t.s.Quotes[q.n-1]
}

// Source is the bytes of the whole source phrase; zero when no source is given.
func (q Quote) Source() event.Span { return q.raw().Source }

// Speaker is a reference to the actor who speaks, by the source phrase.
func (q Quote) Speaker() event.ActorRef {
	r := q.raw()
	if r.Speaker == store.None {
		return event.ActorRef{}
	}
	ref := event.State(q.t.s.Actors[r.Speaker].ID)
	if !r.Source.IsZero() {
		ref.Spans = []event.Span{r.Source}
	}
	return ref
}

// Unnamed reports whether the source is not named.
func (q Quote) Unnamed() bool { return q.raw().Unnamed }

// Cue is the bytes of the cue: "said"; zero for a bare quotation.
func (q Quote) Cue() event.Span { return q.raw().Cue }

// CueHead is the head word of the cue.
func (q Quote) CueHead() Token {
	if r := q.raw(); r.CueHead != store.None {
		return q.t.Token(r.CueHead)
	}
	return Token{}
}

// Content is the parts of what is said, in text order.
func (q Quote) Content() []event.Span { return q.raw().Content }

// Speech is the form in which it is given.
func (q Quote) Speech() event.Speech { return q.raw().Speech }

// Act is what the speaker does by saying it.
func (q Quote) Act() event.SpeechAct { return q.raw().Act }

// Parent is the quote whose content holds this one.
func (q Quote) Parent() Quote {
	if r := q.raw(); r.Parent != store.None {
		return Quote{q.t, r.Parent + 1}
	}
	return Quote{}
}

// Quote is the innermost quote whose content holds the word; none where the
// narrator speaks.
func (k Token) Quote() Quote {
	if !k.OK() {
		return Quote{}
	}
	return Quote{k.t, int(k.t.quotes[k.n-1])}
}
