package assemble

import (
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// context is what an article as a whole is about, from which slots are inferred
// that its sentences leave open.
type context struct {
	t          *annot.Text
	principals []event.ActorID // see principals
	talks      []*event.Negotiation
	main       *event.Negotiation // the negotiation with the most evidence; nil without any of two sides
}

func newContext(t *annot.Text, events []event.Event) *context {
	c := &context{t: t, principals: principals(t)}
	for _, e := range events {
		n, ok := e.(*event.Negotiation)
		if !ok {
			continue
		}
		c.talks = append(c.talks, n)
		if len(n.Sides) >= 2 && (c.main == nil || len(n.Spans) > len(c.main.Spans)) {
			c.main = n
		}
	}
	for _, n := range c.talks {
		if len(n.Sides) == 0 && len(n.Mediators) == 0 {
			n.Sides = c.participants(n)
			n.Parties = n.Sides
		}
	}
	return c
}

// principals are the two countries or organisations that an article is about: those
// whose sides it names most, when no third comes near. Anything else gives none.
func principals(t *annot.Text) []event.ActorID {
	count := make(map[event.ActorID]int)
	var order []event.ActorID
	for m := range t.Mentions() {
		r := m.Ref()
		if !r.OK() || !m.Acts() {
			continue
		}
		for _, side := range t.Sides([]event.ActorRef{r}) {
			if a, _ := t.Actor(side.Value); a.Country == "" {
				continue
			}
			if count[side.Value]++; count[side.Value] == 1 {
				order = append(order, side.Value)
			}
		}
	}
	slices.SortStableFunc(order, func(a, b event.ActorID) int { return count[b] - count[a] })
	if len(order) < 2 || count[order[1]] < 3 || len(order) > 2 && 2*count[order[2]] > count[order[1]] {
		return nil
	}
	return order[:2]
}

// participants are who takes part in a negotiation that names nobody: the
// principals, else the sides of the main negotiation.
func (c *context) participants(n *event.Negotiation) []event.ActorRef {
	var refs []event.ActorRef
	for _, side := range c.principals {
		refs = append(refs, event.Infer(side, n.Trigger))
	}
	if len(refs) == 0 && c.main != nil {
		for _, side := range c.main.Sides {
			refs = append(refs, event.Infer(side.Value, n.Trigger))
		}
	}
	return refs
}

// infer fills the parties and addressees that events leave open, and drops
// agreements that nobody can be found for.
func (c *context) infer(events []event.Event) []event.Event {
	return slices.DeleteFunc(events, func(e event.Event) bool {
		switch e := e.(type) {
		case *event.Negotiation:
			c.settle(e)
			return !c.held(e)
		case *event.Agreement:
			return !c.parties(e)
		case *event.Offer:
			if len(e.To) == 0 {
				e.To = c.counterpart(e.By, e.Trigger)
			}
		case *event.Demand:
			if e.By = c.together(e); len(e.By) == 0 {
				return true
			}
			if len(e.Of) == 0 {
				e.Of = c.fromWhom(e)
			}
			if len(e.Of) == 0 {
				e.Of = c.counterpart(e.By, e.Trigger)
			}
		}
		return false
	})
}

// held reports whether a negotiation is worth telling: between sides of which one at
// least is a country or a body, not just people who meet; or, where nobody is named,
// with a mediator, a topic or a town.
func (c *context) held(n *event.Negotiation) bool {
	if len(n.Sides) == 0 {
		return len(n.Mediators) > 0 || n.Topic.OK() || n.City.OK()
	}
	return slices.ContainsFunc(n.Sides, func(r event.ActorRef) bool {
		a, _ := c.t.Actor(r.Value)
		return a.Country != "" || a.Kind == event.ActorOrganisation || a.Kind == event.ActorArmedGroup || a.Kind == event.ActorGovernment
	})
}

// settle gives a negotiation that the text only speaks of its status, and its one
// named principal the other as counterpart.
func (c *context) settle(n *event.Negotiation) {
	if n.Status == "" {
		n.Status = event.Happened
		n.Claims = append(n.Claims, event.Claim{Status: n.Status, Attribution: n.Attribution, Spans: n.Spans[:1:1]})
	}
	if len(n.Sides) != 1 || len(c.principals) != 2 || !slices.Contains(c.principals, n.Sides[0].Value) {
		return
	}
	for _, p := range c.principals {
		if p != n.Sides[0].Value {
			n.Sides = append(n.Sides, event.Infer(p, n.Trigger))
			n.Parties = append(n.Parties, event.Infer(p, n.Trigger))
		}
	}
	if !n.Format.OK() {
		n.Format = event.Infer(event.FormatDirect, n.Trigger)
	}
}

// parties fills the parties of an agreement that names none, or one, with the sides
// that negotiate nearest to it.
func (c *context) parties(a *event.Agreement) bool {
	sides := c.t.Sides(a.Parties)
	if len(sides) >= 2 {
		c.madeAt(a, sides[0].Value)
		return true
	}
	n := c.main
	if len(sides) == 1 {
		n = nearest(c.t, a.Trigger, c.talks, sides[0].Value)
	}
	if n == nil || len(n.Sides) < 2 {
		return len(sides) == 1 || truce(c.t, a)
	}
	for _, s := range n.Sides {
		if !contains(sides, []event.ActorRef{s}) {
			a.Parties = append(a.Parties, event.Infer(s.Value, a.Trigger))
		}
	}
	c.madeAt(a, n.Sides[0].Value)
	return true
}

// madeAt dates an agreement that its parties reached by the meeting at which they
// did: the nearest that took place and has a date.
func (c *context) madeAt(a *event.Agreement, side event.ActorID) {
	if a.Time.OK() || a.Stage.Value != event.AgreementReached {
		return
	}
	held := slices.DeleteFunc(slices.Clone(c.talks), func(n *event.Negotiation) bool { return !n.Time.OK() || n.Status != event.Happened })
	if n := nearest(c.t, a.Trigger, held, side); n != nil {
		a.Time = event.Infer(n.Time.Value, n.Time.Spans...)
	}
}

// together is who makes a demand: where it is two or more together who are not named
// ("the two sides called for"), the sides of the main negotiation.
func (c *context) together(d *event.Demand) []event.ActorRef {
	if c.main == nil || len(d.By) > 1 || len(d.By) == 1 && !c.unnamed(d.By[0]) {
		return d.By
	}
	var refs []event.ActorRef
	for _, side := range c.main.Sides {
		refs = append(refs, event.Infer(side.Value, d.Trigger))
	}
	return refs
}

// unnamed reports whether an actor is a group without known members that means those
// who negotiate: "both leaders".
func (c *context) unnamed(r event.ActorRef) bool {
	a, _ := c.t.Actor(r.Value)
	if a.Kind != event.ActorGroup || len(a.Members) > 0 || len(r.Spans) == 0 {
		return false
	}
	for k := c.t.TokenAt(r.Spans[0].Start); k.OK() && k.Span().End <= r.Spans[0].End; k = k.Next() {
		if k.LemmaIn("side", "party", "leader", "delegation", "president", "minister") {
			return true
		}
	}
	return false
}

// fromWhom is the actor behind a "from" that follows a verb of demanding in its
// sentence, however far from it the parser hangs it: "seeks guarantees, above all from
// the United States".
func (c *context) fromWhom(d *event.Demand) []event.ActorRef {
	trigger := c.t.TokenAt(d.Trigger.Start)
	if trigger.UPOS() != "VERB" {
		return nil
	}
	for k := trigger.Next(); k.OK(); k = k.Next() {
		if k.Lemma() != "from" {
			continue
		}
		for n, w := 0, k.Next(); n < 4 && w.OK(); n, w = n+1, w.Next() {
			if m := w.Mention(); m.Acts() && m.Ref().OK() && !annot.Among(d.By, m.Ref().Value) {
				return []event.ActorRef{m.Ref()}
			}
		}
	}
	return nil
}

// counterpart is the other side of a negotiation of two in which by takes part.
func (c *context) counterpart(by []event.ActorRef, at event.Span) []event.ActorRef {
	sides := c.t.Sides(by)
	if len(sides) != 1 {
		return nil
	}
	n := nearest(c.t, at, c.talks, sides[0].Value)
	if n == nil || len(n.Sides) != 2 || !contains(n.Sides, sides) {
		return nil
	}
	for _, s := range n.Sides {
		if s.Value != sides[0].Value {
			return []event.ActorRef{event.Infer(s.Value, at)}
		}
	}
	return nil
}
