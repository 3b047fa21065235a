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
	switch e.(type) {
	case *Negotiation:
		return KindNegotiation
	case *Delegation:
		return KindDelegation
	case *Demand:
		return KindDemand
	case *Offer:
		return KindOffer
	case *Refusal:
		return KindRefusal
	case *Agreement:
		return KindAgreement
	case *Territory:
		return KindTerritory
	case *Statement:
		return KindStatement
	case *Visit:
		return KindVisit
	case *Act:
		return KindAct
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
	switch kind {
	case KindNegotiation:
		return new(Negotiation)
	case KindDelegation:
		return new(Delegation)
	case KindDemand:
		return new(Demand)
	case KindOffer:
		return new(Offer)
	case KindRefusal:
		return new(Refusal)
	case KindAgreement:
		return new(Agreement)
	case KindTerritory:
		return new(Territory)
	case KindStatement:
		return new(Statement)
	case KindVisit:
		return new(Visit)
	case KindAct:
		return new(Act)
	}
	return nil
}
