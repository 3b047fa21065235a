package event

import "reflect"

// Kind names a kind of event. Kinds other than the constants are users' own.
type Kind string

const (
	KindNegotiation Kind = "negotiation"
	KindDelegation  Kind = "delegation"
	KindDemand      Kind = "demand"
	KindOffer       Kind = "offer"
	KindRefusal     Kind = "refusal"
	KindAgreement   Kind = "agreement"
	KindTerritory   Kind = "territory"
	KindStatement   Kind = "statement"
	KindVisit       Kind = "visit"
	KindAct         Kind = "act"
)

// kinds has the Go type of each kind of this package.
var kinds = [...]struct {
	kind Kind
	typ  Event // a nil pointer
}{
	{KindNegotiation, (*Negotiation)(nil)},
	{KindDelegation, (*Delegation)(nil)},
	{KindDemand, (*Demand)(nil)},
	{KindOffer, (*Offer)(nil)},
	{KindRefusal, (*Refusal)(nil)},
	{KindAgreement, (*Agreement)(nil)},
	{KindTerritory, (*Territory)(nil)},
	{KindStatement, (*Statement)(nil)},
	{KindVisit, (*Visit)(nil)},
	{KindAct, (*Act)(nil)},
}

// KindOf returns the kind of e: what its header says or, where that is empty,
// the kind that its Go type stands for. It is "" for nil and for a type of a
// user's own whose header does not say.
func KindOf(e Event) Kind {
	if absent(e) {
		return ""
	}
	if kind := e.EventHeader().Kind; kind != "" {
		return kind
	}
	for _, k := range kinds {
		if reflect.TypeOf(k.typ) == reflect.TypeOf(e) {
			return k.kind
		}
	}
	return ""
}

// absent reports whether e is nil or a nil pointer.
func absent(e Event) bool {
	v := reflect.ValueOf(e)
	return !v.IsValid() || v.Kind() == reflect.Pointer && v.IsNil()
}

// newEvent returns an empty event of a kind of this package, nil for any other.
func newEvent(kind Kind) Event {
	for _, k := range kinds {
		if k.kind == kind {
			return reflect.New(reflect.TypeOf(k.typ).Elem()).Interface().(Event)
		}
	}
	return nil
}
