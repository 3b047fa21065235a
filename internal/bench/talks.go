package main

import (
	"github.com/parley-news/parley/event"
)

// talks answers with the document's negotiations and what belongs to them, in the
// form of the annotation guide: actors as names, one string where a slot holds one.
func talks(a article) (any, error) {
	d, err := a.document()
	if err != nil {
		return nil, err
	}
	out := map[string]any{"id": a.ID}
	for list, items := range map[string][]map[string]any{
		"negotiations": collect(d, negotiationItem),
		"delegations":  collect(d, delegationItem),
		"demands":      collect(d, demandItem),
		"offers":       collect(d, offerItem),
		"refusals":     collect(d, refusalItem),
		"agreements":   collect(d, agreementItem),
		"territories":  collect(d, territoryItem),
	} {
		out[list] = items
	}
	return out, nil
}

// collect is the items of the events of one kind.
func collect[T event.Event](d *event.Document, item func(*event.Document, T) map[string]any) []map[string]any {
	items := []map[string]any{}
	for e := range event.All[T](d) {
		m := item(d, e)
		m["spans"] = e.EventHeader().Spans
		items = append(items, m)
	}
	return items
}

// talksStatus names statuses as the guide does.
var talksStatus = map[event.Status]string{event.Happened: "held", event.Demanded: "proposed", event.Denied: "refused"}

func negotiationItem(d *event.Document, n *event.Negotiation) map[string]any {
	status := talksStatus[n.Status]
	if status == "" {
		status = string(n.Status)
	}
	return map[string]any{
		"id":        n.ID,
		"parties":   names(d, n.Parties),
		"sides":     names(d, n.Sides),
		"mediators": sideNames(d, n.Mediators),
		"hosts":     sideNames(d, n.Hosts),
		"venue":     placeName(d, n.Venue),
		"city":      placeName(d, n.City),
		"country":   placeName(d, n.Country),
		"date":      day(n.Time),
		"format":    text(string(n.Format.Value)),
		"status":    status,
		"topic":     text(n.Topic.Value),
	}
}

func delegationItem(d *event.Document, e *event.Delegation) map[string]any {
	return map[string]any{
		"of":      text(d.Name(e.Of.Value)),
		"for":     text(string(e.For.Value)),
		"head":    text(d.Name(e.Head.Value)),
		"members": names(d, e.Members),
		"level":   text(e.Level.Value),
		"size":    number(e.Size),
	}
}

func demandItem(d *event.Document, e *event.Demand) map[string]any {
	status, by := "open", []event.ActorRef{}
	for _, a := range e.Answers {
		switch a.Kind {
		case event.Rejects:
			status, by = "rejected", append(by, a.By)
		case event.Accepts:
			status = "accepted"
		case event.Withdraws:
			status = "withdrawn"
		}
	}
	return map[string]any{
		"by":          joined(d, e.By),
		"of":          joined(d, e.Of),
		"content":     e.Content.Value,
		"kind":        e.Subject.Value,
		"status":      status,
		"rejected_by": sideNames(d, by),
		"past":        e.Past,
	}
}

func offerItem(d *event.Document, e *event.Offer) map[string]any {
	return map[string]any{"by": joined(d, e.By), "to": joined(d, e.To), "content": e.Content.Value}
}

func refusalItem(d *event.Document, e *event.Refusal) map[string]any {
	return map[string]any{"by": joined(d, e.By), "what": e.Content.Value}
}

func agreementItem(d *event.Document, e *event.Agreement) map[string]any {
	return map[string]any{
		"parties": sideNames(d, e.Parties),
		"content": e.Content.Value,
		"date":    day(e.Time),
		"status":  e.Stage.Value,
	}
}

func territoryItem(d *event.Document, e *event.Territory) map[string]any {
	var share any
	if e.Share.OK() {
		share = d.Quote(e.Share.Spans...)
	}
	return map[string]any{
		"territory": writtenName(d, e.Territory),
		"owner":     sideName(d, e.Owner),
		"holder":    sideName(d, e.Holder),
		"relation":  e.Relation.Value,
		"share":     share,
	}
}
