package event

import "slices"

// Status says what the text commits to about an event. The empty Status is
// "not determined".
type Status string

const (
	Happened     Status = "happened"     // it took place, or held
	Ongoing      Status = "ongoing"      // it has begun and goes on
	Planned      Status = "planned"      // it is arranged, scheduled or expected
	Proposed     Status = "proposed"     // somebody suggests it
	Demanded     Status = "demanded"     // somebody wants it of somebody
	Refused      Status = "refused"      // somebody will not do it
	Denied       Status = "denied"       // somebody says that it is not so, or the text negates it
	Cancelled    Status = "cancelled"    // it was arranged and is off
	Suspended    Status = "suspended"    // it is interrupted
	Hypothetical Status = "hypothetical" // a condition, a wish or a possibility
)

// Claim is one commitment of the text to a status of an event.
type Claim struct {
	Status      Status      `json:"status"`
	Attribution Attribution `json:"attribution,omitzero"` // who says so; zero when the narrator does
	Spans       []Span      `json:"spans,omitempty"`      // the words that say so
}

// Attribution names who is said to say a thing. The zero Attribution is the
// narrator, that is, the article itself.
type Attribution struct {
	Statement EventID `json:"statement,omitempty"` // the Statement event that holds the words
	Speaker   ActorID `json:"speaker,omitempty"`   // who says it
	Cue       Span    `json:"cue,omitzero"`        // "said", "according to"
}

// IsZero reports whether a is the narrator.
func (a Attribution) IsZero() bool { return a == Attribution{} }

// DeriveStatus returns the status that claims amount to, the one that belongs in
// Header.Status. The rule has three steps:
//
//  1. What the narrator says has come about (happened, suspended, ongoing) or
//     has come to nothing (cancelled, refused, denied) decides, the first of that
//     order that is claimed. A meeting that convened in one paragraph and is
//     expected in another has happened.
//  2. Else the same from anybody else decides: a later stage is never taken
//     back by a plan. Two exceptions: a denial does not outweigh a plan, and
//     where one voice says that it came about and another denies it, neither
//     counts.
//  3. Else the one furthest on of planned, proposed, demanded and hypothetical
//     decides, whoever claims it.
//
// No claims, or only claims that cancel out, give the empty Status. The order of
// claims has no influence. A status that this package does not define counts
// after all others, in the order of claims.
func DeriveStatus(claims []Claim) Status {
	if s := strongest(claims, func(c Claim) bool { return c.Attribution.IsZero() && settled(c.Status) }); s != "" {
		return s
	}
	view := strongest(claims, func(c Claim) bool { return !settled(c.Status) })
	reported := strongest(claims, func(c Claim) bool { return settled(c.Status) })
	switch {
	case reported == "", reported == Denied && view != "", realised(reported) && denied(claims):
		return view
	}
	return reported
}

// statusOrder has the statuses by the weight that DeriveStatus gives them.
var statusOrder = [...]Status{
	Happened, Suspended, Ongoing, // come about
	Cancelled, Refused, Denied, // come to nothing
	Planned, Proposed, Demanded, Hypothetical, // in view
}

const (
	lastRealised = 2 // index in statusOrder
	lastSettled  = 5
)

// rank is the place of s in statusOrder, or after its end.
func rank(s Status) int {
	if i := slices.Index(statusOrder[:], s); i >= 0 {
		return i
	}
	return len(statusOrder)
}

func realised(s Status) bool { return rank(s) <= lastRealised }
func settled(s Status) bool  { return rank(s) <= lastSettled }

func denied(claims []Claim) bool {
	return slices.ContainsFunc(claims, func(c Claim) bool { return c.Status == Denied })
}

// strongest returns the status of lowest rank among the claims that keep takes.
func strongest(claims []Claim, keep func(Claim) bool) Status {
	var best Status
	for _, c := range claims {
		if c.Status != "" && keep(c) && (best == "" || rank(c.Status) < rank(best)) {
			best = c.Status
		}
	}
	return best
}
