package act

import (
	"iter"
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/lexicon"
)

// parties fills actors and recipients of h, gives it its code and reports whether
// they suffice for an act.
func (c *coder) parties(h *hit) bool {
	c.fill(h)
	c.recode(h)
	f := h.frame
	switch {
	case f.Mutual:
		return len(c.t.Expand(join(h.actors, h.recipients))) > 1
	case f.NeedsRecipient && len(h.recipients) == 0:
		return false
	case f.Kind == lexicon.Noun && !h.verb.OK() && !f.Alone:
		return len(h.actors) > 0 && (len(h.recipients) > 0 || h.where.OK())
	case len(h.recipients) == 0 && !h.where.OK() && (c.twoSided(h.code) || h.aimless()):
		return false
	}
	return len(h.actors) > 0 || len(h.recipients) > 0 && h.orphan()
}

// aimless reports whether a verb of violence has nothing that it is done to: "their
// part in killing".
func (h *hit) aimless() bool {
	return h.code.Type == event.Assault && h.frame.Kind == lexicon.Verb && !h.frame.Outer && !h.noun.OK() && !h.object().OK() && !h.word.Child("obl").OK()
}

// orphan reports whether an act may stand without its actor: in the passive, where
// it is the country's own, and violence, which may be told of bombs and unknown
// men.
func (h *hit) orphan() bool {
	switch {
	case h.code.Type == event.Assault:
		return true
	case h.frame.Kind != lexicon.Verb:
		return false
	}
	return isPassive(h.word) || h.frame.Domestic && h.code.Type != event.Protest
}

// twoSided reports whether an act of that code says little without its recipient:
// praise and blame of things, help to nobody.
func (c *coder) twoSided(code lexicon.Code) bool {
	switch code.Type {
	case event.Consult, event.Support, event.Cooperate, event.Aid, event.Sanction:
		return true
	case event.Accuse:
		return code.Mode == "disapprove"
	}
	return false
}

// fill finds the parties of h.
func (c *coder) fill(h *hit) {
	h.actors = c.side(h, h.frame.Actor, nil)
	if h.frame.Kind == lexicon.Noun && h.verb.OK() && len(h.actors) == 0 {
		h.actors = subjectActors(annot.Clause{Predicate: h.verb}.Agent())
	}
	h.recipients = c.side(h, h.frame.Recipient, h.actors)
	if len(h.recipients) == 0 {
		c.place(h)
	}
	h.first = h.actors
	if h.frame.Mutual {
		all := join(h.actors, h.recipients)
		h.actors, h.recipients = all, all
	}
}

// side is the actors of the first of positions that holds any which are not among
// others.
func (c *coder) side(h *hit, positions []lexicon.Position, others []event.ActorRef) []event.ActorRef {
	for _, p := range positions {
		if refs := without(c.at(h, p), others); len(refs) > 0 {
			return refs
		}
	}
	return nil
}

// at is the actors at position p of h.
func (c *coder) at(h *hit, p lexicon.Position) []event.ActorRef {
	switch p.Role {
	case lexicon.Subject:
		return subjectActors(h.subject())
	case lexicon.Object:
		return named(h.object())
	case lexicon.Indirect:
		if o := h.word.Child("iobj"); o.OK() {
			return named(o)
		}
		return h.atPrep("to")
	case lexicon.Possessor:
		return h.possessor()
	case lexicon.Inner:
		return h.innerParties()
	}
	return h.atPrep(p.Prep)
}

// place notes where the phrases of h's recipient lie, of which none names an
// actor: "shelled Aleppo". Where the text names the country as an actor elsewhere
// that one is the recipient.
func (c *coder) place(h *hit) {
	for _, p := range h.frame.Recipient {
		for k := range h.phrases(p) {
			ref, country := placeIn(k, depth)
			if !ref.OK() {
				continue
			}
			h.where = ref
			if id := c.states[country]; id != "" && country != "" && !contains(h.actors, id) {
				h.recipients = []event.ActorRef{event.Infer(id, ref.Spans...)}
			}
			return
		}
	}
	if h.below != nil {
		h.where = h.below.where
	}
}

// home is the government of the country that the actors are of.
func (c *coder) home(actors []event.ActorRef) []event.ActorRef {
	for _, r := range actors {
		if a, _ := c.t.Actor(r.Value); a.Country != "" && c.states[a.Country] != "" {
			return []event.ActorRef{event.Infer(c.states[a.Country], r.Spans...)}
		}
	}
	return nil
}

// placeIn is the place that the phrase of k names, and its country.
func placeIn(k annot.Token, depth int) (event.PlaceRef, string) {
	if p, ok := k.Mention().Place(); ok {
		return k.Mention().PlaceRef(), p.Country
	}
	if depth > 0 {
		for d := range k.Children("nmod", "compound", "appos", "amod") {
			if ref, country := placeIn(d, depth-1); ref.OK() {
				return ref, country
			}
		}
	}
	return event.PlaceRef{}, ""
}

// phrases yields the words at a position where a place may stand.
func (h *hit) phrases(p lexicon.Position) iter.Seq[annot.Token] {
	return func(yield func(annot.Token) bool) {
		switch p.Role {
		case lexicon.Object:
			if o := h.object(); o.OK() {
				yield(o)
			}
		case lexicon.Indirect:
			h.eachAfter("to", yield)
		case lexicon.Prep:
			h.eachAfter(p.Prep, yield)
		}
	}
}

// subject is who does it: the agent of the verb. A predicate noun or adjective has
// a subject by its copula.
func (h *hit) subject() annot.Token {
	if !h.verb.OK() {
		return annot.Token{}
	}
	c := annot.Clause{Predicate: h.verb}
	if misread(h.verb) {
		return misreadSubject(h.verb)
	}
	if isPassive(h.verb) && !h.strays() {
		if h.frame.Kind == lexicon.Noun && h.word.Is("obl") {
			return c.Subject() // "were engaged in an attack"
		}
		return c.Agent()
	}
	if s := c.Subject(); s.OK() || !isFinite(h.verb) {
		return s
	}
	return nameBefore(h.verb)
}

// isPassive reports whether the verb k is passive.
func isPassive(k annot.Token) bool {
	return annot.Clause{Predicate: k}.Passive() && !misread(k) && !(k.Is("acl") && particleObject(k).OK())
}

func isFinite(k annot.Token) bool {
	switch k.XPOS() {
	case "VBD", "VBZ", "VBP":
		return true
	}
	a := auxiliary(k)
	return k.Child("aux").OK() || a.LemmaIn("have") || a.LemmaIn("be") && k.XPOS() == "VBG"
}

// auxiliary is the word before k that may be its auxiliary, adverbs left out.
func auxiliary(k annot.Token) annot.Token {
	w := k.Prev()
	for w.UPOS() == "ADV" || w.UPOS() == "PART" {
		w = w.Prev()
	}
	return w
}

// nameBefore is the head of the name or description that ends before the verb k,
// adverbs, auxiliaries and days between them left out: its subject, where the tree
// gives it none.
func nameBefore(k annot.Token) annot.Token {
	for w := k.Prev(); w.OK(); w = w.Prev() {
		if r := w.Mention().Ref(); r.OK() && !isTime(w) {
			if w.Child("case").OK() {
				return annot.Token{}
			}
			return w
		}
		if !isTime(w) && !w.Is("flat") && !slices.Contains(between, w.UPOS()) && !w.LemmaIn("have") {
			return annot.Token{}
		}
	}
	return annot.Token{}
}

// between are the parts of speech that may stand between a subject and its verb.
var between = []string{"ADV", "AUX", "PART"}

// strays reports whether the verb was read as a participle behind its own subject:
// "Thousands of people demonstrated". A verb without object has no passive.
func (h *hit) strays() bool {
	return h.frame.Intransitive && h.verb.Is("acl") && !h.verb.Is("acl:relcl")
}

// misread reports whether the tree makes a verb the modifier of its own object:
// "jets struck targets", with "jets" the subject of either, or the head of both.
func misread(k annot.Token) bool {
	if !k.Is("amod") || k.XPOS() != "VBN" && k.XPOS() != "VBD" && !strings.HasSuffix(k.Text(), "ed") {
		return false
	}
	o, s := k.Head(), misreadSubject(k)
	if !s.OK() || s.Index() > k.Index() || k.Index() > o.Index() || o.Child("cop").OK() {
		return false
	}
	for w := k.Prev(); w.OK() && w != s; w = w.Prev() {
		if w.UPOS() == "CCONJ" || w.UPOS() == "PUNCT" || w.UPOS() == "DET" {
			return false
		}
	}
	return true
}

func misreadSubject(k annot.Token) annot.Token {
	if s := k.Child("nsubj"); s.OK() {
		return s
	}
	if s := k.Head().Child("nsubj"); s.OK() {
		return s
	}
	if s := k.Head().Head(); s.Is("root", "conj") && kindOf(s) == lexicon.Noun && k.Head().Is("obj", "conj", "obl", "appos", "dep", "list") {
		return s
	}
	return annot.Token{}
}

// particleObject is the object of a verb whose particle the tree takes for a
// preposition: "handed over their rifles".
func particleObject(k annot.Token) annot.Token {
	switch p := k.Next(); p.Text() {
	case "over", "off", "up", "down", "in", "out", "back", "away", "aside":
		if o := p.Head(); p.Is("case") && o.Is("obl") && o.Head() == k && !k.Child("obj").OK() && !isTime(o) {
			return o
		}
	}
	return annot.Token{}
}

// subjectActors is the actors of a subject. A day that was read as one has the
// subject beside it: "Norway today protested".
func subjectActors(k annot.Token) []event.ActorRef {
	if isTime(k) {
		return k.Modifiers()
	}
	return named(k)
}

// object is the object of the verb. A day that was read as one gives way to what
// stands behind it, "rejected Monday an offer", and the first of two nouns to the
// second, "weapons inspectors".
func (h *hit) object() annot.Token {
	if misread(h.word) {
		return h.word.Head()
	}
	if o := particleObject(h.word); o.OK() {
		return o
	}
	o := annot.Clause{Predicate: h.word}.Object()
	for d := range h.word.Children("obj", "ccomp") {
		if isTime(o) && !isTime(d) || d.Is("obj") && d.Index() == o.Index()+1 {
			return d
		}
	}
	return o
}

// possessor is who has the noun of h: the noun itself, that of a verb + noun
// frame, or the object.
func (h *hit) possessor() []event.ActorRef {
	n := h.word
	if h.frame.Kind == lexicon.Verb {
		if n = h.noun; !n.OK() {
			n = h.object()
		}
	}
	if p := n.Child("nmod:poss"); p.OK() {
		return named(p)
	}
	return n.Modifiers()
}

// hosts are the words on which a prepositional phrase of h may hang.
func (h *hit) hosts() []annot.Token {
	hosts := []annot.Token{h.word}
	for _, k := range []annot.Token{h.noun, h.verb, h.object()} {
		if k.OK() && !slices.Contains(hosts, k) {
			hosts = append(hosts, k)
		}
	}
	if v := h.word.Head(); h.frame.Kind == lexicon.Noun && h.word.Is("nsubj") && v.LemmaIn("come", "go", "arrive", "continue", "begin", "resume", "erupt") {
		hosts = append(hosts, v) // "criticism of Spain came from"
	}
	for _, k := range hosts {
		for d := range k.Children("nmod", "obl") {
			if c := d.Case(); d.Is("nmod") && (c == "of" || c == "by") || c == "" && !isTime(d) {
				hosts = append(hosts, d) // "a state of emergency in", "raids by rebels on"
			}
		}
	}
	return hosts
}

// atPrep is the actors after the preposition prep.
func (h *hit) atPrep(prep string) []event.ActorRef {
	var refs []event.ActorRef
	h.eachAfter(prep, func(k annot.Token) bool {
		refs = named(k)
		return len(refs) == 0
	})
	return refs
}

// eachAfter calls yield for the nouns after the preposition prep, until it returns
// false.
func (h *hit) eachAfter(prep string, yield func(annot.Token) bool) {
	for _, host := range h.hosts() {
		for d := range host.Children("obl", "nmod") {
			if hasCase(d, prep) && !yield(d) {
				return
			}
		}
	}
}

func (h *hit) hasPrep(prep string) bool {
	for _, host := range h.hosts() {
		for d := range host.Children("obl", "nmod", "advcl") {
			if hasCase(d, prep) || d.Is("advcl") && lemma(d.Child("mark")) == prep {
				return true
			}
		}
	}
	return false
}

// hasCase reports whether the phrase of d begins with prep. "out of Gaza" and
// "inside of Gaza" are phrases with "of".
func hasCase(d annot.Token, prep string) bool {
	for k := range d.Children("case") {
		if lemma(k) == prep {
			return true
		}
		for f := range k.Children("fixed") {
			if lemma(f) == prep {
				return true
			}
		}
	}
	return false
}

// innerParties are who takes part in the clause below an outer predicate: its own
// subject if it has one, else the recipients of what it codes as, else its object
// and its phrases.
func (h *hit) innerParties() []event.ActorRef {
	k := h.inner
	for s := range k.Children("nsubj") {
		if refs := without(named(s), h.actors); len(refs) > 0 {
			return refs
		}
	}
	if h.below != nil {
		if refs := without(h.below.recipients, h.actors); len(refs) > 0 {
			return refs
		}
	}
	for d := range k.Children("obj", "iobj", "obl") {
		if refs := without(named(d), h.actors); len(refs) > 0 {
			return refs
		}
	}
	return nil
}

// depth bounds how far below the head of a phrase an actor is looked for.
const depth = 2

// inside are the prepositions by which a phrase names whose its head is.
var inside = []string{"", "of", "from", "in", "at", "by", "for", "to", "with", "on", "against", "between"}

// named is the actors of the phrase of k: those it names, else those that modify
// it, else those of the phrases that hang on it.
func named(k annot.Token) []event.ActorRef { return namedTo(k, depth) }

func namedTo(k annot.Token, depth int) []event.ActorRef {
	if !k.OK() || isTime(k) {
		return nil
	}
	if refs := k.Actors(); len(refs) > 0 {
		return refs
	}
	var refs []event.ActorRef
	for _, n := range k.Conjuncts() {
		refs = join(refs, n.Modifiers())
	}
	if len(refs) > 0 || depth == 0 {
		return refs
	}
	if k.UPOS() == "VERB" { // a noun misread: "rejected a French offer"
		if refs := k.Child("nsubj").Actors(); len(refs) > 0 {
			return refs
		}
	}
	for d := range k.Children("nmod", "appos", "nmod:desc", "acl") {
		switch {
		case d.Is("acl"):
			d = d.Child("obl", "obj")
		case d.Is("nmod") && !slices.Contains(inside, d.Case()):
			continue
		}
		if refs := namedTo(d, depth-1); len(refs) > 0 {
			return refs
		}
	}
	return nil
}

func isTime(k annot.Token) bool {
	_, ok := k.Time()
	return ok
}

// join is refs with those of more that are not in it.
func join(refs, more []event.ActorRef) []event.ActorRef {
	out := slices.Clone(refs)
	for _, r := range more {
		if !contains(out, r.Value) {
			out = append(out, r)
		}
	}
	return out
}

// without is refs less those that are in others.
func without(refs, others []event.ActorRef) []event.ActorRef {
	var out []event.ActorRef
	for _, r := range refs {
		if !contains(others, r.Value) {
			out = append(out, r)
		}
	}
	return out
}

func contains(refs []event.ActorRef, id event.ActorID) bool {
	return slices.ContainsFunc(refs, func(r event.ActorRef) bool { return r.Value == id })
}
