package rule

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"math"
)

// demand makes one Demand for each of the coordinated contents. by and of are who
// demands and who is to act; where by is empty two or more demand together whom the
// context has to name.
func demand(t *annot.Text, trigger annot.Token, contents []annot.Token, by, of []event.ActorRef, strength event.Strength) []event.Event {
	by, of = t.Expand(by), t.Expand(of)
	var found []event.Event
	for i, c := range contents {
		d := &event.Demand{By: by, Of: of, Strength: strength}
		d.Kind, d.Trigger, d.Status = event.KindDemand, trigger.Span(), event.Demanded
		body := contentSpan(c)
		if trigger.Is("nsubj") && trigger.Head() == c {
			body = c.PhraseWithout("nsubj", "cop", "conj", "cc", "punct", "advmod", "parataxis") // "its demand is the release of"
		}
		if o := c.Head().Child("obj"); c.Is("ccomp") && !c.Child("nsubj").OK() && o.OK() && o.Index() < c.Index() && o.Index() > trigger.Index() {
			body = cover(o.Phrase(), body) // "insists any deal must", with the subject hung on the verb
		}
		if s := trigger.Next().Span().Start; strength == event.StrengthCondition && body.Contains(trigger.Span()) {
			body.Start = s // "only if Iran stops"
		}
		if i > 0 && shares(contents[i-1], c) {
			prev := found[len(found)-1].(*event.Demand)
			prev.Content, prev.Spans[0] = contentWords(t, cover(prev.Content.Spans[0], body)), cover(prev.Spans[0], body)
			prev.Subject = subject(t, prev.Content.Spans[0])
			continue
		}
		d.Content = contentWords(t, body)
		d.Subject = subject(t, body)
		d.Spans = []event.Span{body}
		if i == 0 && (c.Under(trigger) || strength == event.StrengthCondition) {
			d.Spans = []event.Span{cover(trigger.Span(), body)}
		}
		d.Past = past(t, trigger)
		d.Time = raisedAt(t, trigger)
		if len(d.Of) == 0 {
			d.Of = addressee(c, by)
		}
		if len(d.Of) == 0 && len(found) > 0 {
			d.Of = found[len(found)-1].(*event.Demand).Of // "it" of a list's later items
			if c.UPOS() == "NOUN" {
				d.Of = t.Sides(d.Of) // who is to withdraw its troops frees the prisoners
			}
		}
		found = append(found, d)
	}
	return found
}

// contentWords is the text of a span as a field.
func contentWords(t *annot.Text, s event.Span) event.Field[string] { return event.State(t.Words(s), s) }

// shares reports whether two coordinated verbs have one object, which stands behind
// the second: "solidify and expand the truce". A comma alone sets them apart:
// "disarm, leave the alliance and".
func shares(a, b annot.Token) bool {
	return a.UPOS() == "VERB" && b.Child("cc").OK() && !a.Child("obj", "obl", "xcomp", "ccomp", "advcl").OK() && b.Child("obj", "obl").OK() && b.Head() == a
}

// speaker is who speaks the words around k: all whom the subject of the verb of
// saying names ("Germany and France said"), else its one speaker or the narrator.
func speaker(k annot.Token) []event.ActorRef {
	q := k.Quote()
	if who := (annot.Clause{Predicate: q.CueHead()}).Agent(); q.Source().Contains(who.Span()) && who.OK() {
		if refs := who.Actors(); len(refs) > 1 {
			return refs
		}
	}
	if s := k.Voice(); s.OK() {
		return []event.ActorRef{s}
	}
	return nil
}

// jointVoice reports whether the words around k are those of two or more together that
// their source does not name: "they reaffirmed that", "both sides said".
func jointVoice(k annot.Token) bool {
	who := annot.Clause{Predicate: k.Quote().CueHead()}.Agent()
	return who.OK() && len(who.Actors()) == 0 && (jointly(who) || who.LemmaIn("they"))
}

// beforeConjunct is where the last word before the first word coordinated with c
// ends, so that what hangs on c behind the whole coordination stays out.
func beforeConjunct(c annot.Token) int {
	for x := range c.Children("conj") {
		if x.Index() < c.Index() {
			continue
		}
		k := c
		for n := c.Next(); n.OK() && n.Span().Start < x.Phrase().Start; n = n.Next() {
			if n.UPOS() != "PUNCT" && n.UPOS() != "CCONJ" {
				k = n
			}
		}
		return k.Span().End
	}
	return math.MaxInt
}

// dash reports whether a word is a dash between phrases.
func dash(k annot.Token) bool { return oneOf(k.Text(), []string{"—", "–", "--"}) }

// contentSpan is the bytes of a demanded thing: a clause without its
// subordinator, or a noun phrase, without what is coordinated with it. A bare time
// at the end of a noun phrase is that of the verb: "suggested talks last week".
func contentSpan(c annot.Token) event.Span {
	body := c.PhraseWithout("conj", "cc", "mark", "case", "parataxis", "acl:relcl", "discourse", "appos")
	body.End = min(body.End, beforeConjunct(c))
	first, last := annot.Token{}, c
	for k := range c.Sentence().Tokens() {
		if k.Span().Start == body.Start {
			first = k
		}
		if dash(k) && k.Index() > c.Index() && k.Span().Start < body.End {
			body.End = k.Prev().Span().End // an aside
		}
		if k.Span().End == body.End {
			last = k
		}
	}
	if lower(first) == "that" && first.Next() != c {
		body.Start = first.Next().Span().Start // the parser took the conjunction for a pronoun
	}
	if n := nounsBehind(c, last); n.OK() {
		body.End = n.Span().End
	}
	m, ok := last.Time()
	if ok && c.UPOS() == "NOUN" && m.Span.Start > c.Span().End && m.Span.End == body.End {
		if before := last; before.Case() == "" {
			for before.OK() && before.Span().Start >= m.Span.Start {
				before = before.Prev()
			}
			if before.UPOS() != "ADP" {
				body.End = before.Span().End
			}
		}
	}
	return body
}

// nounsBehind is the last noun of a run of adjectives and nouns that goes on right
// behind the phrase of c, where the parser broke it: "high-level | political and
// military talks".
func nounsBehind(c, last annot.Token) annot.Token {
	var n annot.Token
	if c.UPOS() != "NOUN" || last != c {
		return n
	}
	for w := last.Next(); w.OK(); w = w.Next() {
		switch w.XPOS() {
		case "NN", "NNS":
			n = w
		case "JJ":
		case "CC":
			if w.Next().XPOS() != "JJ" || n.OK() {
				return n
			}
		default:
			return n
		}
	}
	return n
}

// cover is the smallest span that holds a and b.
func cover(a, b event.Span) event.Span {
	return event.Span{Start: min(a.Start, b.Start), End: max(a.End, b.End)}
}

// addressee is who a content says is to act: the subject of a clause, the possessor
// of a deed ("Israel's withdrawal"); nobody where that is the demander.
func addressee(c annot.Token, by []event.ActorRef) []event.ActorRef {
	if c.UPOS() == "VERB" || c.Child("cop").OK() {
		cl := annot.Clause{Predicate: c}
		if cl.Passive() {
			return annot.Without(cl.Agent().Actors(), by)
		}
		return annot.Without(clauseActor(cl).Actors(), by)
	}
	of := c.Child("nmod:poss").Actors()
	if len(of) == 0 && in(c, "deeds of") {
		of = beneath(c, "of")
	}
	return annot.Without(annot.Join(of, beneath(c, "by", "from")), by)
}

// clauseActor is the subject of a demanded clause. "that" is none, though parsers take it for
// the pronoun.
func clauseActor(c annot.Clause) annot.Token {
	if c.Predicate.Is("acl:relcl") {
		for s := range c.Predicate.Children("nsubj") {
			if !s.LemmaIn("that") {
				return s
			}
		}
	}
	return c.Subject()
}

// past reports whether a verb or noun tells of an earlier time than the article's:
// one that the text dates at least two months back or names as such ("at the
// time", "an earlier demand", "had initially demanded").
func past(t *annot.Text, k annot.Token) bool {
	for m := range k.Children("amod", "advmod") {
		if among(m, "past words") {
			return true
		}
	}
	published := t.Article().Published
	for d := range k.Clause().Predicate.Children("obl", "advmod", "advcl") {
		m, ok := d.Time()
		if oneOf(d.Case(), []string{"until", "by", "before", "since"}) {
			continue
		}
		if ok && m.Time.TIMEX() == "PAST_REF" && d.LemmaIn("time", "then", "past") {
			return true // "at the time": the time of what was told before
		}
		if ok && !published.IsZero() && m.Time.Resolved() && !m.Time.OpenEnd() && m.Time.Before(published.Shift(-2, event.PrecisionMonth)) {
			return true
		}
	}
	return false
}

// raisedAt is when a demand is raised, by the adverbials of its verb. "At the time"
// is the time that it takes up.
func raisedAt(t *annot.Text, k annot.Token) event.Field[event.Time] {
	for d := range k.Clause().Predicate.Children("obl", "advmod") {
		m, ok := d.Time()
		if !ok || m.Antecedent.IsZero() {
			continue
		}
		if a, ok := t.TokenAt(m.Antecedent.Start).Time(); ok && a.Time.Resolved() {
			return event.Infer(a.Time, m.Span, a.Span)
		}
	}
	return event.Field[event.Time]{}
}
