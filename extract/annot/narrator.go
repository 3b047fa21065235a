package annot

import "github.com/parley-news/parley/event"

// Narrator is the actor in whose name a statement, a readout or a joint
// declaration is written: a text that says "we" or "I" outside of any quotation.
// It is the country or organisation whose stance such a text most often states in
// its own sentences: that welcomes, reaffirms, stands by. A report, which has no first person, has no narrator
// that could be named.
func (t *Text) Narrator() event.ActorRef {
	t.narratorOnce.Do(func() { t.narrator = t.findNarrator() })
	return t.narrator
}

// stance are verbs by which a declaration states where its author stands.
func stance(word string) bool {
	switch word {
	case "welcome", "commend", "condemn", "urge", "call", "support", "reaffirm", "reiterate", "express", "stand",
		"remain", "believe", "appreciate", "thank", "applaud", "underscore", "affirm", "encourage", "continue",
		"commit", "recognize", "regret", "deplore", "look", "proud", "committed", "grateful", "ready", "pleased", "concerned", "determined":
		return true
	}
	return false
}

func (t *Text) findNarrator() event.ActorRef {
	var first event.Span
	count := make(map[event.ActorID]int)
	var best event.ActorID
	for k := range t.Tokens() {
		if !k.Is("nsubj") || k.Quote().OK() {
			continue
		}
		if k.LemmaIn("we", "I") {
			if first.IsZero() {
				first = k.Span()
			}
			continue
		}
		r := k.Mention().Ref()
		if !r.OK() || !stance(k.Head().Lemma()) {
			continue
		}
		for _, side := range t.Sides([]event.ActorRef{r}) {
			count[side.Value]++
			if count[side.Value] > count[best] {
				best = side.Value
			}
		}
	}
	if first.IsZero() || best == "" {
		return event.ActorRef{}
	}
	return event.Infer(best, first)
}

// Voice is who speaks where the word stands: the speaker of the quotation around
// it, else the narrator of the text; the zero ActorRef when that is nobody with a
// name.
func (k Token) Voice() event.ActorRef {
	if !k.OK() {
		return event.ActorRef{}
	}
	q := k.Quote()
	if !q.OK() {
		return k.t.Narrator()
	}
	if s := q.Speaker(); s.OK() {
		return s
	}
	if source := k.t.TokenAt(q.Source().Start); source.LemmaIn("we", "I") && !source.Quote().OK() {
		return k.t.Narrator()
	}
	return event.ActorRef{}
}
