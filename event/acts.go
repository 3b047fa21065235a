package event

// Acting is an event that is an act in PLOVER's sense.
//
// The kinds of this package code as follows, all by their own status:
//
//   - A Negotiation that takes place is CONSULT, one that is planned AGREE, one
//     that is cancelled REJECT; mediators CONSULT with the parties.
//   - A Visit is CONSULT or, when planned, AGREE.
//   - A Demand is REQUEST, an Offer AGREE, a Refusal REJECT.
//   - An Agreement that is reached is AGREE, one that is signed SUPPORT.
//   - An Act is itself; a planned CONSULT, SUPPORT, COOPERATE or AID is AGREE, a
//     planned RETREAT is CONCEDE.
//
// What is denied or hypothetical is no act. What somebody only proposes,
// demands or refuses is none either: the Offer, Demand or Refusal is, which says
// who does it.
type Acting interface {
	Event
	// Acts returns the acts that the event codes as, without headers of
	// their own.
	Acts() []Act
}

// Modes of PLOVER that the kinds of this package code as.
const (
	modeVisit        = "visit"
	modeThirdParty   = "third-party"
	modeMultilateral = "multilateral"
	modePhone        = "phone"
	modeAssist       = "assist"
	modeChange       = "change"
	modeYield        = "yield"
	modeMeet         = "meet"
)

// Acts returns the meeting of the parties and the mediation between them.
func (n *Negotiation) Acts() []Act {
	meeting := Act{Type: Consult, Mode: n.mode(), Actors: n.Parties, Recipients: n.Parties}
	if n.Status == Cancelled {
		meeting.Type, meeting.Mode = Reject, modeMeet
		return []Act{meeting}
	}
	acts := []Act{meeting}
	if len(n.Mediators) > 0 {
		acts = append(acts, Act{Type: Consult, Mode: modeThirdParty, Actors: n.Mediators, Recipients: n.Parties})
	}
	return counted(n.Status, acts...)
}

// mode returns PLOVER's mode of the meeting.
func (n *Negotiation) mode() string {
	switch {
	case n.Format.Value == FormatPhone:
		return modePhone
	case len(n.Mediators) > 0 || n.hostedByThird():
		return modeThirdParty
	case len(n.Parties) > 2 || n.Format.Value == FormatMultilateral:
		return modeMultilateral
	}
	return ""
}

// hostedByThird reports whether there is a host that is no party.
func (n *Negotiation) hostedByThird() bool {
	for _, host := range n.Hosts {
		if !names(n.Parties, host.Value) && !names(n.Sides, host.Value) {
			return true
		}
	}
	return false
}

func names(refs []ActorRef, id ActorID) bool {
	for _, r := range refs {
		if r.Value == id {
			return true
		}
	}
	return false
}

// Acts returns the visit to the host.
func (v *Visit) Acts() []Act {
	return counted(v.Status, Act{Type: Consult, Mode: modeVisit, Actors: v.Who, Recipients: list(v.Host)})
}

// Acts returns the demand as a request.
func (d *Demand) Acts() []Act {
	return uttered(d.Status, Act{Type: Request, Mode: d.Subject.Value.mode(), Actors: d.By, Recipients: d.Of})
}

// mode returns PLOVER's mode of a demand about s.
func (s Subject) mode() string {
	switch s {
	case SubjectSecurity, SubjectHumanitarian, SubjectMoney, SubjectTrade:
		return modeAssist
	case SubjectAlliance, SubjectPolitical, SubjectRecognition:
		return modeChange
	case SubjectTerritory, SubjectTroops, SubjectCeasefire, SubjectPrisoners, SubjectSanctions:
		return modeYield
	case SubjectTalks:
		return modeMeet
	}
	return ""
}

// Acts returns the offer as a promise.
func (o *Offer) Acts() []Act {
	return uttered(o.Status, Act{Type: Agree, Actors: o.By, Recipients: o.To})
}

// Acts returns the refusal. Its mode is empty: it follows from what is refused,
// which only the document knows.
func (r *Refusal) Acts() []Act {
	return uttered(r.Status, Act{Type: Reject, Actors: r.By, Recipients: r.To})
}

// Acts returns the accord of the parties. One that is near, has failed, is
// violated or has ended is none.
func (a *Agreement) Acts() []Act {
	act := Act{Type: Agree, Actors: a.Parties, Recipients: a.Parties}
	switch a.Stage.Value {
	case AgreementSigned:
		act.Type = Support
	case AgreementReached, "":
	default:
		return nil
	}
	return counted(a.Status, act)
}

// Acts returns a without its header.
func (a *Act) Acts() []Act {
	if a.Type == "" {
		return nil
	}
	act := *a
	act.Header = Header{}
	return counted(a.Status, act)
}

// counted returns acts as they count for an event of status s: planned ones by
// what a plan amounts to, those that come to nothing or are only in view not at
// all.
func counted(s Status, acts ...Act) []Act {
	switch s {
	case Happened, Ongoing, Suspended, "":
		return acts
	case Planned:
		for i := range acts {
			acts[i].plan()
		}
		return acts
	}
	return nil
}

// plan turns a into what planning it amounts to.
func (a *Act) plan() {
	switch a.Type {
	case Consult, Support, Cooperate, Aid:
		a.Type, a.Mode = Agree, ""
	case Retreat:
		a.Type, a.Mode = Concede, ""
	}
}

// uttered returns the act of an utterance, whose status is that of what it calls
// for, unless the utterance itself is denied or hypothetical.
func uttered(s Status, act Act) []Act {
	if s == Denied || s == Hypothetical {
		return nil
	}
	return []Act{act}
}

func list(r ActorRef) []ActorRef {
	if !r.OK() {
		return nil
	}
	return []ActorRef{r}
}
