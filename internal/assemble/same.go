package assemble

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// negotiations collects the negotiations of a text, each once.
type negotiations struct {
	t           *annot.Text
	all         []*event.Negotiation
	former      map[*event.Negotiation]bool // earlier ones that others are set against: "the last round"
	commitments map[commitment]bool
}

// commitment is a status that the narrator, or somebody else, commits a negotiation to.
// A second claim of the same changes nothing.
type commitment struct {
	of       *event.Negotiation
	status   event.Status
	narrator bool
}

// add joins n to the negotiation it speaks of again, or keeps it as a new one. Of
// several, the last one told counts when it stands right before; else the one with
// the most evidence.
func (c *negotiations) add(n *event.Negotiation) {
	var best *event.Negotiation
	for _, o := range slices.Backward(c.all[max(0, len(c.all)-lookBack):]) {
		if !c.same(o, n) {
			continue
		}
		if best == nil {
			best = o
			if len(n.Sides) > 0 || c.near(o, n) {
				break
			}
		}
		if len(o.Spans) > len(best.Spans) {
			best = o
		}
	}
	if best != nil {
		c.join(best, n)
		return
	}
	c.all = append(c.all, n)
	c.commit(n, n.Claims)
	c.former[n] = n.Time.Basis == event.Inferred || c.modified(n, "last", "previous", "earlier", "former", "past") || c.longAgo(n)
}

// same reports whether n, named later, is the negotiation o again. Stages of one
// meeting are the same; a next round, a meeting of other people, another day or
// another town is not.
func (c *negotiations) same(o, n *event.Negotiation) bool {
	definite := c.definite(n)
	switch {
	case c.former[o] && (len(n.Sides) == 0 || !n.Time.OK()): // what is spoken of now is not what was
		return false
	case c.novel(n), conflicting(o, n), c.longAgo(n) && !o.Time.OK(), c.agreed(n) && o.Status != event.Planned:
		return false
	case c.proposed(o, n):
		return true
	case c.personal(o) != c.personal(n) && len(n.Parties) > 0 && len(o.Parties) > 0:
		return false
	case c.personal(o) && c.personal(n) && !meets(o.Parties, n.Parties):
		return false
	case len(n.Sides) == 0:
		return definite
	case len(o.Sides) == 0:
		return c.near(o, n)
	case sameRefs(o.Sides, n.Sides):
		return definite || compatible(o.Status, n.Status)
	case contains(o.Sides, n.Sides) || contains(n.Sides, o.Sides):
		return (definite || len(n.Sides) == 1 && len(o.Sides) > 1 || len(o.Sides) == 1) && compatible(o.Status, n.Status)
	}
	return false
}

// definite reports whether the noun of n takes up something known.
func (c *negotiations) definite(n *event.Negotiation) bool {
	k := c.t.TokenAt(n.Trigger.Start)
	return k.Child("det").LemmaIn("the", "this", "these", "that", "those") || k.Child("nmod:poss").OK()
}

// novel reports whether the words of n say that it is another one: "the next
// round", "meet again".
func (c *negotiations) novel(n *event.Negotiation) bool {
	if len(n.Spans) > 0 && n.Time.Basis == event.Inferred && n.Time.OK() {
		return true
	}
	return n.Stage.OK() || c.t.TokenAt(n.Trigger.Start).LemmaIn("reconvene") ||
		c.modified(n, "next", "another", "again", "further", "future", "upcoming", "second", "third", "fourth", "fifth", "follow-up", "separate",
			"previous", "earlier", "last", "past", "former", "new", "additional", "subsequent")
}

// agreed reports whether n is what the parties of another meeting agree to hold:
// "agreed to continue consultations".
func (c *negotiations) agreed(n *event.Negotiation) bool {
	if n.Status != event.Planned {
		return false
	}
	for k := range c.t.TokenAt(n.Trigger.Start).Ancestors() {
		if k.LemmaIn("agree", "commit", "decide", "pledge", "undertake") {
			return true
		}
	}
	return false
}

// modified reports whether one of words modifies the trigger of n.
func (c *negotiations) modified(n *event.Negotiation, words ...string) bool {
	for m := range c.t.TokenAt(n.Trigger.Start).Children("amod", "advmod", "det") {
		if slices.Contains(words, strings.ToLower(m.Text())) {
			return true
		}
	}
	return false
}

// longAgo reports whether n is dated at least two months before the article.
func (c *negotiations) longAgo(n *event.Negotiation) bool {
	published := c.t.Article().Published
	return n.Time.OK() && n.Time.Value.Resolved() && !published.IsZero() && n.Time.Value.Before(published.Shift(-2, event.PrecisionMonth))
}

// personal reports whether people that are named, not sides, meet.
func (c *negotiations) personal(n *event.Negotiation) bool {
	for _, r := range n.Parties {
		if a, ok := c.t.Actor(r.Value); ok && a.Kind == event.ActorPerson && strings.HasPrefix(a.Key, "person:") {
			return true
		}
	}
	return false
}

// proposed reports whether n is the proposal of what o tells to have come about: by
// a side of o, in the country of o.
func (c *negotiations) proposed(o, n *event.Negotiation) bool {
	return n.Status == event.Proposed && len(n.Sides) > 0 && contains(o.Sides, n.Sides) && c.country(n) != "" && c.country(n) == c.country(o)
}

// country is the code of the country that a negotiation is set in.
func (c *negotiations) country(n *event.Negotiation) string {
	p, _ := c.t.Place(n.Place.Value)
	return p.Country
}

// near reports whether n stands in the sentence of the last evidence of o or in the
// next.
func (c *negotiations) near(o, n *event.Negotiation) bool {
	a := c.t.TokenAt(o.Spans[len(o.Spans)-1].Start).Sentence().Index()
	b := c.t.TokenAt(n.Trigger.Start).Sentence().Index()
	return b-a <= 1
}

// conflicting reports whether time, town or form of two negotiations exclude each
// other.
func conflicting(o, n *event.Negotiation) bool {
	if o.Time.OK() && n.Time.OK() && o.Time.Value.Resolved() && n.Time.Value.Resolved() && !o.Time.Value.Overlaps(n.Time.Value) {
		return true
	}
	if o.City.OK() && n.City.OK() && o.City.Value != n.City.Value {
		return true
	}
	phone := func(n *event.Negotiation) bool { return n.Format.Value == event.FormatPhone }
	return phone(o) != phone(n)
}

// compatible reports whether two statuses may be stages of one event: what is
// planned may be what then happened; what is refused is not.
func compatible(a, b event.Status) bool {
	real := func(s event.Status) bool {
		switch s {
		case event.Happened, event.Ongoing, event.Planned, event.Suspended, "":
			return true
		}
		return false
	}
	return a == b || real(a) && real(b)
}

// meets reports whether an actor is among both.
func meets(a, b []event.ActorRef) bool { return len(annot.Without(b, a)) < len(b) }

// contains reports whether every actor of b is among a.
func contains(a, b []event.ActorRef) bool {
	for _, r := range b {
		if !annot.Among(a, r.Value) {
			return false
		}
	}
	return true
}

// join adds to o what n, the same negotiation, says.
func (c *negotiations) join(o, n *event.Negotiation) {
	addSpans(&o.Header, &n.Header)
	if len(n.Sides) > len(o.Sides) {
		o.Parties, o.Sides = n.Parties, n.Sides
	}
	o.Mediators, o.Hosts, o.Observers = annot.Join(o.Mediators, n.Mediators), annot.Join(o.Hosts, n.Hosts), annot.Join(o.Observers, n.Observers)
	fill(&o.Venue, n.Venue)
	fill(&o.City, n.City)
	fill(&o.Country, n.Country)
	fill(&o.Place, n.Place)
	fill(&o.Time, n.Time)
	fill(&o.Level, n.Level)
	fill(&o.Topic, n.Topic)
	fill(&o.Stage, n.Stage)
	fill(&o.FirstSince, n.FirstSince)
	fill(&o.FirstIn, n.FirstIn)
	if !o.Format.OK() || o.Format.Basis == event.Inferred {
		if n.Format.OK() && n.Format.Basis == event.Stated {
			o.Format = n.Format
		}
		fill(&o.Format, n.Format)
	}
	o.Clock = append(o.Clock, n.Clock...)
	if c.commit(o, n.Claims) {
		o.Status = event.DeriveStatus(o.Claims)
	}
}

// commit notes the claims about n and reports whether one of them is new.
func (c *negotiations) commit(n *event.Negotiation, claims []event.Claim) bool {
	fresh := false
	for _, m := range claims {
		k := commitment{n, m.Status, m.Attribution.IsZero()}
		fresh = fresh || !c.commitments[k]
		c.commitments[k] = true
	}
	return fresh
}
