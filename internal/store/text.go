package store

import (
	"context"

	"github.com/parley-news/parley/event"
)

// None is the index of nothing: no head, no actor, no place.
const None = -1

// Text is one article with all that the stages found in it.
type Text struct {
	Article event.Article // as given; Article.Text is what every byte offset counts in

	// Context is that of the call that annotates, nil afterwards. Stages ask
	// Stopped at every sentence or paragraph and return early when it says so.
	Context context.Context

	// Written by stage part.
	Parts   []event.Part // sorted, not overlapping; each body part is one paragraph
	Wrapped bool         // lines are broken at a fixed width: a newline inside a part is a space

	// Written by stage language.
	Language string // BCP 47 tag of the article, as given or as found; "und" when unknown
	Foreign  []bool // as long as Parts: the part is not in English, no tokens are made of it; nil when all are

	// Written by stage token.
	Tokens []Token

	// Written by stage sentence.
	Sentences []Sentence

	// Written by the model's Syntax; each as long as Tokens.
	UPOS  []UPOS
	XPOS  []XPOS
	Lemma []string
	Head  []int // token index of the head; None for a root
	Rel   []Rel

	// Written by stage entity, completed by stage coref.
	Mentions []Mention // sorted by First, then by falling Last
	Actors   []Actor
	Places   []event.Place // Mentions left empty until assembly

	// Written by stage timex.
	Times []Time

	// Written by stage measure.
	Quantities []Quantity

	// Written by stage coref: what else is named more than once, each as the head
	// tokens of its mentions in text order.
	Things [][]int

	// Written by stage quote.
	Quotes []Quote

	// Written by any stage.
	Notes []event.Note
}

// Stopped reports whether the call that annotates t was called off. What the
// stages have written by then is thrown away.
func (t *Text) Stopped() bool { return t.Context != nil && t.Context.Err() != nil }

// Token is one syntactic word.
type Token struct {
	event.Span
	Sentence int  // index in Text.Sentences
	Glued    bool // no white space between the token before and this one
}

// Sentence is a run of tokens, [First, Last).
type Sentence struct {
	First, Last int
	Part        int // index in Text.Parts
}

// Mention is one place where an actor or a place is named. The tokens are
// [First, Last) and lie in one sentence.
//
// A name that can be both, as "Moscow", has both: Place is the city, Actor the
// government it stands for, and Acts says which of the two the syntax asks for.
type Mention struct {
	First, Last int
	Head        int // the token that carries the grammatical function
	Form        event.MentionForm
	Actor       int  // index in Text.Actors, or None
	Place       int  // index in Text.Places, or None
	Acts        bool // used as an actor here; false for a name used as a place
}

// Actor is an actor with what only the pipeline needs. Its Mentions are left
// empty until assembly. IDs are set: rules refer to them.
type Actor struct {
	event.Actor
	Gender Gender
	Plural bool
}

// Gender is what a pronoun must agree with.
type Gender uint8

const (
	GenderUnknown Gender = iota
	Female
	Male
	Neuter
)

// Time is a time expression over the tokens [First, Last).
type Time struct {
	First, Last int
	event.TimeMention
}

// Quantity is a quantity over the tokens [First, Last).
type Quantity struct {
	First, Last int
	event.QuantityMention
}

// Quote is one attribution of words, thoughts or feelings to a source.
type Quote struct {
	Source        event.Span // the whole source phrase; zero when there is none
	SourceMention int        // the mention that is the source, or None
	Speaker       int        // index in Text.Actors, or None
	Unnamed       bool
	Cue           event.Span
	CueHead       int // token index of the cue's head, or None for a bare quotation
	Content       []event.Span
	Speech        event.Speech
	Act           event.SpeechAct
	Parent        int // index of the quote whose content holds this one, or None
}
