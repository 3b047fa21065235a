package assemble

import (
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// claim is a demand or an offer as something that can be answered.
type claim struct {
	header   *event.Header
	by, of   []event.ActorRef // sides
	content  []event.Span
	answers  *[]event.Answer
	sentence int
	offer    bool
}

// claims are the demands and offers of a text that can still be answered, by the
// sentences in which they end.
func claims(t *annot.Text, events []event.Event) []claim {
	var all []claim
	for _, e := range events {
		var c claim
		switch e := e.(type) {
		case *event.Demand:
			c = claim{header: &e.Header, by: t.Sides(e.By), of: t.Sides(e.Of), content: e.Content.Spans, answers: &e.Answers}
		case *event.Offer:
			c = claim{header: &e.Header, by: t.Sides(e.By), of: t.Sides(e.To), content: e.Content.Spans, answers: &e.Answers, offer: true}
		default:
			continue
		}
		if len(c.content) == 0 {
			continue
		}
		c.sentence = t.TokenAt(c.content[0].Start).Sentence().Index()
		all = append(all, c)
	}
	slices.SortStableFunc(all, func(a, b claim) int { return a.header.Trigger.Compare(b.header.Trigger) })
	for i := len(all) - 2; i >= 0; i-- { // a list is answered as a whole, behind its last item
		if all[i].header.Trigger == all[i+1].header.Trigger {
			all[i].sentence = max(all[i].sentence, all[i+1].sentence)
		}
	}
	slices.SortStableFunc(all, func(a, b claim) int { return a.sentence - b.sentence })
	return all
}

// answerReach is how many sentences behind a claim its answers are looked for.
const answerReach = 2

// near is the claims of all that an answer in the sentence may be to: those of it and
// of the sentences before it.
func near(all []claim, sentence int) []claim {
	at := func(n int) int {
		i, _ := slices.BinarySearchFunc(all, n, func(c claim, n int) int { return c.sentence - n })
		return i
	}
	return all[at(sentence-answerReach):at(sentence+1)]
}

// answer enters the refusals, acceptances and withdrawals of a text on the demands and
// offers that they answer.
func answer(t *annot.Text, events []event.Event) {
	all := claims(t, events)
	for _, e := range events {
		if r, ok := e.(*event.Refusal); ok && len(r.Content.Spans) > 0 && len(r.By) > 0 {
			refused(t, r, all)
		}
	}
	for k := range t.Tokens() {
		if k.UPOS() != "VERB" {
			continue
		}
		if kind := answering(k); kind != "" {
			takenUp(t, k, kind, all)
		}
	}
}

// refused enters a refusal on the claims that it covers: those whose words it refuses,
// or of its own sentence before it when it refuses "terms" or "demands", else those
// that it takes up.
func refused(t *annot.Text, r *event.Refusal, all []claim) {
	by := t.Sides(r.By)
	what := phrase{t, r.Content.Spans[0]}
	sentence := t.TokenAt(r.Trigger.Start).Sentence().Index()
	var here, before []claim
	for _, c := range near(all, sentence) {
		if !c.answerable(by) {
			continue
		}
		switch {
		case overlap(r.Content.Spans, c.content),
			c.sentence == sentence && c.header.Trigger.Start < r.Trigger.Start && what.means(c.offer):
			here = append(here, c)
		case c.sentence < sentence && what.takesUp(c, sentence):
			before = append(before, c)
		}
	}
	if len(here) == 0 {
		here = what.counted(before)
	}
	for _, c := range here {
		c.enter(r.By, event.Rejects, r.Spans)
		r.Refuses = append(r.Refuses, event.Infer(c.header.ID, r.Trigger))
	}
}

// answerable reports whether a claim can be rejected or accepted by sides: it is put to
// them, or to nobody by name, and is not their own.
func (c claim) answerable(by []event.ActorRef) bool {
	return len(by) > 0 && !contains(by, c.by) && (len(c.of) == 0 || contains(c.of, by) || meets(c.of, by))
}

// enter adds an answer by each of by to the claim, once.
func (c claim) enter(by []event.ActorRef, kind event.AnswerKind, words []event.Span) {
	for _, r := range by {
		old := func(a event.Answer) bool { return a.By.Value == r.Value && a.Kind == kind }
		if slices.ContainsFunc(*c.answers, old) {
			continue
		}
		*c.answers = append(*c.answers, event.Answer{By: r, Kind: kind, Spans: words})
	}
	if len(words) > 0 && !overlap(words, c.header.Spans) {
		c.header.Spans = append(c.header.Spans, words...)
	}
}

// answering is the kind of answer that a verb gives, if it gives one.
func answering(k annot.Token) event.AnswerKind {
	c := annot.Clause{Predicate: k}
	if s := k.Status(); c.Negated() || s != event.Happened && s != event.Planned && s != event.Ongoing {
		return ""
	}
	switch k.Lemma() {
	case "refuse", "decline": // what they take up is a Refusal of its own
		if what, bare := answered(k); bare && !what.OK() {
			return event.Rejects
		}
		return ""
	case "accept", "agree", "comply", "consent", "bow", "yield", "accede", "acquiesce", "meet", "fulfil", "fulfill", "satisfy", "grant", "heed", "concede":
		return event.Accepts
	case "drop", "withdraw", "abandon", "retract", "rescind", "waive", "relent":
		return event.Withdraws
	case "give":
		if particle(k, "up") {
			return event.Withdraws
		}
		if particle(k, "in") {
			return event.Accepts
		}
	case "back":
		if particle(k, "down", "off") {
			return event.Withdraws
		}
	}
	return ""
}

func particle(k annot.Token, words ...string) bool {
	for p := range k.Children("compound:prt", "advmod") {
		if p.LemmaIn(words...) {
			return true
		}
	}
	return false
}

// takenUp enters the answer that a verb gives on the claims that it takes up: "accepted
// the demand", "agreed to reopen the border", "dropped its demand that", "agreed".
func takenUp(t *annot.Text, k annot.Token, kind event.AnswerKind, all []claim) {
	agent := annot.Clause{Predicate: k}.Agent()
	what, bare := answered(k)
	sentence := k.Sentence().Index()
	var found []claim
	for _, c := range near(all, sentence) {
		if c.header.Trigger.Overlaps(k.Span()) || !c.concerns(kind, t.Sides(c.answerers(kind, agent))) {
			continue
		}
		p := phrase{t, what.Phrase()}
		switch {
		case what.OK() && c.header.Trigger == what.Span(): // the claim itself is the object
			found = append(found[:0], c)
		case c.header.Trigger.Start > k.Span().Start:
		case bare && c.sentence < sentence && sentence-c.sentence <= 1,
			what.OK() && p.means(c.offer) && !p.other(),
			what.OK() && !p.means(c.offer) && p.shared(c.content[0]) >= 2:
			found = append(found, c)
		}
	}
	if what.OK() {
		found = phrase{t, what.Phrase()}.counted(found)
	}
	words := []event.Span{k.PhraseWithout("mark", "cc", "conj", "parataxis", "discourse")}
	for _, c := range found {
		c.enter(c.answerers(kind, agent), kind, words)
	}
}

// answerers are who gives an answer of the kind to the claim. A pronoun stands for the
// side that can: "Peru demanded that Chile leave. It agreed."
func (c claim) answerers(kind event.AnswerKind, agent annot.Token) []event.ActorRef {
	if agent.UPOS() != "PRON" || agent.LemmaIn("I", "we", "you", "who", "which", "that") {
		return agent.Actors()
	}
	sides := c.of
	if kind == event.Withdraws {
		sides = c.by
	}
	var refs []event.ActorRef
	for _, r := range sides {
		refs = append(refs, event.Infer(r.Value, agent.Span()))
	}
	return refs
}

// concerns reports whether an answer of the kind can be given to the claim by sides:
// who demanded withdraws, whom it is put to accepts.
func (c claim) concerns(kind event.AnswerKind, by []event.ActorRef) bool {
	if len(c.content) == 0 || len(by) == 0 {
		return false
	}
	if kind == event.Withdraws {
		return contains(c.by, by) && !c.offer
	}
	return c.answerable(by)
}

// answered is the head of what a verb of answering takes up, and whether it stands
// alone: "Peru agreed.", "Peru refused."
func answered(k annot.Token) (what annot.Token, bare bool) {
	if c := (annot.Clause{Predicate: k}); c.Object().OK() {
		return c.Object(), false
	}
	for d := range k.Children("xcomp", "ccomp", "obl", "advcl") {
		if d.Index() < k.Index() {
			continue
		}
		if _, time := d.Time(); time {
			continue
		}
		return d, false
	}
	return annot.Token{}, !k.LemmaIn("meet", "grant", "drop", "withdraw", "give", "waive") || particle(k, "in")
}
