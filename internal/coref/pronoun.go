package coref

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// agreement is what a pronoun asks of its antecedent.
type agreement struct {
	gender     store.Gender
	plural     bool
	person     bool
	reflexive  bool
	possessive bool
}

// agreementOf is what the pronoun form asks for; ok is false for pronouns that
// are not resolved.
func agreementOf(form string) (a agreement, ok bool) {
	switch form {
	case "he", "him":
		return agreement{gender: store.Male, person: true}, true
	case "his":
		return agreement{gender: store.Male, person: true, possessive: true}, true
	case "himself":
		return agreement{gender: store.Male, person: true, reflexive: true}, true
	case "she":
		return agreement{gender: store.Female, person: true}, true
	case "her":
		return agreement{gender: store.Female, person: true, possessive: true}, true
	case "herself":
		return agreement{gender: store.Female, person: true, reflexive: true}, true
	case "it":
		return agreement{gender: store.Neuter}, true
	case "its":
		return agreement{gender: store.Neuter, possessive: true}, true
	case "itself":
		return agreement{gender: store.Neuter, reflexive: true}, true
	case "they", "them":
		return agreement{plural: true}, true
	case "their":
		return agreement{plural: true, possessive: true}, true
	case "themselves":
		return agreement{plural: true, reflexive: true}, true
	}
	return agreement{}, false
}

// pronoun links the pronoun at token i.
func (r *reader) pronoun(i, s int) {
	if x := r.t.XPOS[i]; x == store.TagWP || x == store.TagWDT || x == store.TagWPS {
		r.relative(i, s)
		return
	}
	a, ok := agreementOf(strings.ToLower(r.t.Form(i)))
	if !ok || r.expletive(i) {
		return
	}
	if a.possessive && r.t.Rel[i] != store.RelNmodPoss {
		a.possessive = false
	}
	var c candidate
	switch {
	case a.reflexive:
		c, ok = r.binder(i, a)
	case a.possessive:
		if c, ok = r.ahead(i, a); !ok {
			c, ok = r.antecedent(i, s, a)
		}
	default:
		c, ok = r.antecedent(i, s, a)
	}
	if !ok && a.plural && !a.reflexive {
		c, ok = r.both(s)
	}
	if ok && c.actor == store.None && c.place == store.None {
		if c.actor, ok = r.people(c, a); !ok {
			r.take(i, c.token)
		}
	}
	if ok {
		r.link(i, i, i+1, s, event.FormPronoun, c.actor, c.place)
	}
}

// ahead is the subject that follows the phrase of the possessive at token i, as in
// "In her speech, Cole said".
func (r *reader) ahead(i int, a agreement) (candidate, bool) {
	for k, n := i, 0; r.t.Head[k] != store.None && n < 12; k, n = r.t.Head[k], n+1 {
		p := r.t.Head[k]
		if p < i || r.t.Rel[k] != store.RelObl && r.t.Rel[k] != store.RelAdvcl {
			continue
		}
		for _, c := range r.forest.Children(p) {
			if c > i && r.t.Rel[c].Base() == store.RelNsubj && r.resolved(c) {
				m := r.t.Mentions[r.named[c]]
				found := candidate{token: c, actor: m.Actor, place: m.Place}
				return found, m.Actor != store.None && r.agrees(found, a)
			}
		}
	}
	return candidate{}, false
}

// speaks reports whether the candidate c, which stands before the quotation of
// token i, is the subject of the verb that opens it, and so its "I".
func (r *reader) speaks(i int, c candidate) bool {
	q := r.inside[i]
	if q == store.None || c.role != subjectRole || c.token >= r.quotes[q].First || !r.opens(r.quotes[q].First) {
		return false
	}
	return r.quotes[q].First-c.token <= opening
}

// opening is the number of tokens between a speaker and the quotation he opens.
const opening = 14

// opens reports whether a verb's comma or colon stands before the quotation that
// begins at token i.
func (r *reader) opens(i int) bool {
	if i == 0 {
		return false
	}
	f := r.t.Form(i - 1)
	return f == "," || f == ":"
}

// relative links a relative pronoun to the mention that its clause hangs on.
func (r *reader) relative(i, s int) {
	for p, n := r.t.Head[i], 0; p != store.None && n < 8; p, n = r.t.Head[p], n+1 {
		if r.t.Rel[p] != store.RelAclRelcl {
			continue
		}
		h := r.t.Head[p]
		if h == store.None || h >= i {
			return
		}
		if c, ok := r.candidateAt(h); ok && (c.actor != store.None || c.place != store.None) {
			r.link(i, i, i+1, s, event.FormPronoun, c.actor, c.place)
		}
		return
	}
}

// candidateAt is the candidate at token h.
func (r *reader) candidateAt(h int) (candidate, bool) {
	for k := len(r.recent) - 1; k >= 0; k-- {
		if r.recent[k].token == h {
			return r.recent[k], true
		}
	}
	return candidate{}, false
}

// expletive reports whether the "it" at token i stands for a clause or for
// nothing.
func (r *reader) expletive(i int) bool {
	if !strings.EqualFold(r.t.Form(i), "it") {
		return false
	}
	if r.t.Rel[i] == store.RelExpl {
		return true
	}
	h := r.t.Head[i]
	if h == store.None {
		return true
	}
	for _, c := range r.forest.Children(h) {
		switch r.t.Rel[c] {
		case store.RelCsubj, store.RelCsubjPass:
			return true
		case store.RelCop:
			// "it is clear that", "it is time to"
			for _, k := range r.forest.Children(h) {
				if rel := r.t.Rel[k]; rel == store.RelCcomp || rel == store.RelXcomp || rel == store.RelAdvcl || rel == store.RelAcl || rel == store.RelAclRelcl {
					return true
				}
			}
		}
	}
	return false
}

// binder is the subject that the reflexive at token i refers to: that of its
// clause, or that of the next clause above which agrees.
func (r *reader) binder(i int, a agreement) (candidate, bool) {
	at := i
	for range 6 {
		subject, predicate := r.subjectOf(at)
		if subject == store.None {
			break
		}
		if c, ok := r.candidateAt(subject); ok && r.agrees(c, a) {
			return c, c.actor != store.None || c.place != store.None
		}
		at = predicate
	}
	return candidate{}, false
}

// antecedent is the best candidate for the pronoun at token i of sentence s; ok
// is false when none agrees, or when the best has a rival. The best may be a noun
// that is no known actor.
func (r *reader) antecedent(i, s int, a agreement) (best candidate, ok bool) {
	most, second := -1000, -1000
	subject, _ := r.subjectOf(i)
	for k := len(r.recent) - 1; k >= 0 && k >= len(r.recent)-window; k-- {
		c := r.recent[k]
		if s-c.sentence > reachOf(a) {
			break
		}
		if !r.agrees(c, a) || r.bound(i, c, a) {
			continue
		}
		w := r.weight(i, s, c, a, subject)
		if most == -1000 && c.sentence == s {
			w += 2 // the nearest
		}
		switch {
		case w > most:
			if most > -1000 && !same(best, c) {
				second = most
			}
			best, most = c, w
		case !same(best, c):
			second = max(second, w)
		}
	}
	return best, most > -1000 && most-second >= 2
}

// reachOf is the number of sentences that a pronoun looks back.
func reachOf(a agreement) int {
	if a.person {
		return 3
	}
	return 1
}

// same reports whether a and b are one actor or place.
func same(a, b candidate) bool {
	if a.actor != store.None || b.actor != store.None {
		return a.actor == b.actor
	}
	return a.place == b.place && a.place != store.None
}

// weight ranks candidate c for the pronoun at token i.
func (r *reader) weight(i, s int, c candidate, a agreement, subject int) int {
	w := -8*(s-c.sentence) + 4*int(c.role)
	if c.token == subject {
		w += 3
	}
	if c.actor != store.None {
		w += min(r.seen[c.actor], 4)
		if g := r.t.Actors[c.actor].Gender; a.person && g == a.gender {
			w += 3
		}
	}
	if r.t.Rel[i].Base() == store.RelNsubj && c.role == subjectRole {
		w += 2
	}
	return w
}

// bound reports whether syntax forbids that the pronoun at token i means c: they
// are arguments of one verb, or c is what the pronoun belongs to.
func (r *reader) bound(i int, c candidate, a agreement) bool {
	if c.token > i || r.speaks(i, c) {
		return true
	}
	if a.possessive {
		for h, n := r.t.Head[i], 0; h != store.None && n < 6; h, n = r.t.Head[h], n+1 {
			if h == c.token {
				return true
			}
			if r.t.UPOS[h] == store.VERB {
				break
			}
		}
		return false
	}
	h := r.t.Head[c.token]
	return h != store.None && h == r.t.Head[i] && r.t.Rel[i].Base() != store.RelNsubj && c.role == subjectRole
}

// agrees reports whether c can be what a asks for.
func (r *reader) agrees(c candidate, a agreement) bool {
	if c.actor == store.None {
		switch {
		case r.t.UPOS[c.token] == store.PROPN && c.place == store.None:
			return !a.plural // a name that nobody knows
		case a.person:
			return c.human && !c.plural
		case a.plural:
			return c.plural
		default:
			return !c.human && !c.plural
		}
	}
	x := &r.t.Actors[c.actor]
	switch {
	case a.person:
		return x.Kind == event.ActorPerson && !x.Plural && (x.Gender == a.gender || x.Gender == store.GenderUnknown)
	case a.plural:
		switch x.Kind {
		case event.ActorPeople, event.ActorGroup:
			return true
		case event.ActorArmedGroup, event.ActorOrganisation:
			return x.Plural || c.role == subjectRole && r.t.XPOS[c.token] != store.TagNN
		}
		return x.Plural
	default:
		return x.Kind != event.ActorPerson && x.Kind != event.ActorPeople && x.Kind != event.ActorGroup && !x.Plural
	}
}
