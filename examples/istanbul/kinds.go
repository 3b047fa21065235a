package main

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
)

func (r reporter) negotiation(n *event.Negotiation) entry {
	who := r.actors(n.Parties)
	if who == "" {
		who = "parties not named"
	}
	sides := r.actors(n.Sides)
	if sides == who {
		sides = ""
	}
	return entry{who + in(string(n.Status)), []row{
		{"sides", sides},
		{"where", r.places(n.Venue, n.City, n.Country)},
		{"when", r.times(append([]event.Field[event.Time]{n.Time}, n.Clock...)...)},
		{"host", r.actors(n.Hosts)},
		{"mediator", r.actors(n.Mediators)},
		{"observer", r.actors(n.Observers)},
		{"format", string(n.Format.Value)},
		{"level", n.Level.Value},
		{"about", n.Topic.Value},
		{"stage", n.Stage.Value},
		{"outcome", n.Outcome.Value},
		{"first since", r.times(n.FirstSince)},
		{"first in", n.FirstIn.Value.String()},
		{"claims", r.claims(n.Claims)},
	}, n}
}

// claims lists the statuses of an event, and who says so, where the text gives
// several.
func (r reporter) claims(claims []event.Claim) string {
	var all []string
	for _, c := range claims {
		claim := string(c.Status) + after("according to", r.actor(c.Attribution.Speaker))
		if !slices.Contains(all, claim) {
			all = append(all, claim)
		}
	}
	if len(all) < 2 {
		return ""
	}
	return strings.Join(all, "; ")
}

func (r reporter) delegation(d *event.Delegation) entry {
	return entry{some(r.actor(d.Of.Value)) + " sends a delegation" + in(string(d.Status)), []row{
		{"head", r.actor(d.Head.Value)},
		{"members", r.actors(d.Members)},
		{"level", d.Level.Value},
		{"size", r.quantity(d.Size)},
		{"arrives", r.times(d.Arrival)},
	}, d}
}

func (r reporter) demand(d *event.Demand) entry {
	rows := []row{
		{"about", string(d.Subject.Value)},
		{"strength", string(d.Strength)},
		{"since", r.times(d.Since)},
		{"when", r.times(d.Time)},
	}
	rows = append(rows, r.answers(d.Answers)...)
	verb := " demands"
	if d.Past {
		verb = " demanded in the past"
	}
	return entry{some(r.actors(d.By)) + verb + after("of", r.actors(d.Of)) + ": " + r.content(d.Content), rows, d}
}

func (r reporter) offer(o *event.Offer) entry {
	return entry{some(r.actors(o.By)) + " offers" + after("to", r.actors(o.To)) + ": " + r.content(o.Content),
		append([]row{{"about", string(o.Subject.Value)}}, r.answers(o.Answers)...), o}
}

// answers has one row for each answer to a demand or an offer.
func (r reporter) answers(answers []event.Answer) []row {
	var rows []row
	for _, a := range answers {
		rows = append(rows, row{"answer", some(r.actor(a.By.Value)) + " " + string(a.Kind) + after("it:", r.quotes(a.Spans))})
	}
	return rows
}

// content is what is demanded, offered or agreed, in the words of the article.
func (r reporter) content(f event.Field[string]) string {
	if len(f.Spans) > 0 {
		return r.quotes(f.Spans)
	}
	return f.Value
}

func (r reporter) refusal(f *event.Refusal) entry {
	return entry{some(r.actors(f.By)) + " refuses" + after("to", r.actors(f.To)) + ": " + r.content(f.Content), nil, f}
}

func (r reporter) agreement(a *event.Agreement) entry {
	return entry{some(r.actors(a.Parties)) + in(string(a.Stage.Value)), []row{
		{"content", r.content(a.Content)},
		{"about", string(a.Subject.Value)},
		{"when", r.times(a.Time)},
	}, a}
}

func (r reporter) territory(t *event.Territory) entry {
	return entry{some(r.actor(t.Holder.Value)) + ": " + string(t.Relation.Value) + " " + r.places(t.Territory), []row{
		{"owner", r.actor(t.Owner.Value)},
		{"share", r.quantity(t.Share)},
		{"since", r.times(t.Since)},
	}, t}
}

func (r reporter) visit(v *event.Visit) entry {
	return entry{some(r.actors(v.Who)) + after("in", r.places(v.Where)) + in(string(v.Status)), []row{
		{"from", r.places(v.From)},
		{"when", r.times(v.Time)},
		{"host", r.actor(v.Host.Value)},
	}, v}
}

func (r reporter) act(a *event.Act) entry {
	return entry{some(r.actors(a.Actors)) + ": " + string(a.Type) + after("towards", r.actors(a.Recipients)) + in(string(a.Status)), []row{
		{"mode", a.Mode},
		{"victims", r.quantity(a.Victims)},
		{"amount", r.quantity(a.Amount)},
		{"when", r.times(a.Time)},
	}, a}
}

// statement needs no evidence below: its head line quotes the words.
func (r reporter) statement(s *event.Statement) entry {
	who := r.actor(s.Speaker.Value)
	if s.Unnamed || who == "" {
		who = r.quote(s.Source)
	}
	return entry{some(who) + after("to", r.actor(s.Addressee.Value)) + ": " + r.quotes(s.Content), []row{
		{"how", string(s.Speech) + " speech, " + string(s.Act) + r.words(s.Cue)},
		{"when", r.times(s.Time)},
	}, nil}
}
