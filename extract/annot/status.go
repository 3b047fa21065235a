package annot

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/parley-news/parley/event"
)

// statusData lists the words that decide what a text commits to; see its head.
//
//go:embed status.tsv
var statusData string

// statusWords is the decoded statusData: position and word to status.
var statusOnce sync.Once
var statusTable map[string]event.Status

func statusWord(position, word string) event.Status {
	statusOnce.Do(func() {
		statusTable = make(map[string]event.Status)
		for line := range strings.Lines(statusData) {
			f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if len(f) == 3 && !strings.HasPrefix(line, "#") {
				statusTable[f[0]+"\t"+f[1]] = event.Status(f[2])
			}
		}
	})
	return statusTable[position+"\t"+word]
}

// Status is what the text commits to about the event that the word names, a verb
// or a noun, where the word stands. It looks at the word's own tense, modality and
// modifiers, then outwards at what governs it, up to the narrator. What a quoted
// speaker commits to counts as it stands; who says so is a matter of attribution.
func (k Token) Status() event.Status {
	if !k.OK() {
		return ""
	}
	return k.status(0)
}

func (k Token) status(depth int) event.Status {
	if depth > borrowLimit {
		return event.Happened
	}
	if k.UPOS() == "VERB" || k.Child("cop").OK() {
		return k.verbStatus(depth)
	}
	return k.nounStatus(depth)
}

// verbStatus is the status of the event of a clause.
func (k Token) verbStatus(depth int) event.Status {
	c := Clause{k}
	own := c.own()
	switch own {
	case event.Happened, event.Ongoing:
		if outer := k.governed(depth); outer != "" {
			return outer
		}
	case event.Planned: // "hopes that they will meet"
		if outer := k.governed(depth); outer != "" && outer != event.Happened && outer != event.Ongoing {
			return outer
		}
	}
	return own
}

// own is the status by the clause's own words.
func (c Clause) own() event.Status {
	switch c.Modal() {
	case "will", "shall", "is to":
		if c.Negated() {
			return event.Refused
		}
		return event.Planned
	case "must", "should", "have to", "need to", "ought":
		return event.Demanded
	case "would":
		switch {
		case c.Negated():
			return event.Refused
		case c.reported():
			return event.Planned
		}
		return event.Hypothetical
	case "could", "may", "might", "can":
		return event.Hypothetical
	}
	if c.Negated() {
		return event.Denied
	}
	switch c.Predicate.Child("mark").lower() {
	case "if", "unless", "whether":
		return event.Hypothetical
	}
	if c.Predicate.XPOS() == "VBG" && c.presentProgressive() {
		return event.Ongoing
	}
	return event.Happened
}

// reported reports whether the clause is the content of a verb in the past tense, so
// that its "would" is the "will" of the speaker: "said it would attend". A
// condition beside it keeps the "would".
func (c Clause) reported() bool {
	p := c.Predicate.FirstConjunct()
	if !p.Is("ccomp") || p.Head().XPOS() != "VBD" && p.Head().XPOS() != "VBN" {
		return false
	}
	for a := range c.Predicate.Children("advcl") {
		if a.Child("mark").LemmaIn("if", "unless") {
			return false
		}
	}
	return true
}

func (c Clause) presentProgressive() bool {
	for a := range c.Predicate.Children("aux") {
		if x := a.XPOS(); a.Lemma() == "be" && (x == "VBZ" || x == "VBP") {
			return true
		}
	}
	return false
}

// governed is the status that the words above a verb impose on it; "" when they
// impose none.
func (k Token) governed(depth int) event.Status {
	h := k.Head()
	switch {
	case k.Is("xcomp", "ccomp"), k.Is("advcl") && k.XPOS() == "VB" && statusWord("governs", h.Lemma()) != "":
		return h.imposes(depth)
	case k.Is("acl") && k.XPOS() == "VB":
		if s := statusWord("governs", h.Lemma()); s != "" {
			return s
		}
		return event.Planned
	case k.Is("conj"):
		if (Clause{k}).Modal() == "" && !k.finite() {
			return h.status(depth + 1)
		}
	case k.Is("advcl") && k.XPOS() == "VB":
		return event.Planned // purpose: "flew to Doha to meet"
	case k.Is("advcl"):
		return statusWord("before", k.Child("mark").lower())
	}
	return ""
}

// imposes is the status that a verb gives what it governs.
func (h Token) imposes(depth int) event.Status {
	s := statusWord("governs", h.Lemma())
	if s == "" {
		return ""
	}
	c := Clause{h}
	if c.Negated() {
		switch s {
		case event.Refused, event.Denied, event.Cancelled:
			return event.Hypothetical
		}
		return event.Denied
	}
	if s == event.Happened || s == event.Ongoing {
		if own := h.status(depth + 1); own != event.Happened {
			return own
		}
	}
	return s
}

// nounStatus is the status of the event that a noun names; "" when it is only
// spoken of: "criticised the talks".
func (k Token) nounStatus(depth int) event.Status {
	for m := range k.Children("amod", "compound", "det", "nmod:desc") {
		if s := statusWord("modifies", m.lower()); s != "" {
			return s
		}
	}
	for p := range k.Children("acl") {
		if s := p.participleStatus(depth); s != "" {
			return s
		}
	}
	if s := statusWord("before", k.Case()); s != "" {
		return s
	}
	h := k.Head()
	switch {
	case k.Is("conj"):
		return h.status(depth + 1)
	case h.UPOS() == "NOUN" && k.Is("nmod", "compound"):
		return statusWord("governs", h.Lemma())
	case k.Is("nsubj") && !k.Is("nsubj:pass"):
		return h.subjectStatus(depth)
	case k.Is("obj", "obl", "nsubj"):
		return k.argumentStatus(depth)
	}
	return ""
}

// participleStatus is the status that a participle or infinitive behind an event
// noun gives it: "talks scheduled for May", "a meeting to be held".
func (p Token) participleStatus(depth int) event.Status {
	switch {
	case p.Is("acl:relcl"):
		return ""
	case p.XPOS() == "VBN" && p.Child("mark").LemmaIn("to"):
		return event.Planned
	case p.XPOS() == "VBN":
		if s := p.imposes(depth); s != "" {
			return s
		}
		return statusWord("carries", p.Lemma())
	}
	return ""
}

// subjectStatus is the status that a verb gives the event that is its subject.
func (h Token) subjectStatus(depth int) event.Status {
	own := (Clause{h}).own()
	if own == event.Planned || own == event.Hypothetical || own == event.Demanded {
		return own
	}
	s := statusWord("befalls", h.Lemma())
	if s == "" || h.UPOS() != "VERB" {
		return ""
	}
	if outer := h.status(depth + 1); outer != event.Happened && outer != event.Ongoing {
		return outer
	}
	return s
}

// argumentStatus is the status of an event noun that is the object of a verb or
// hangs on it by a preposition: what the verb imposes, or the verb's own where it
// does no more than carry the noun ("held talks").
func (k Token) argumentStatus(depth int) event.Status {
	h := k.Head()
	if k.Is("obl") && setting(k.Case()) {
		return ""
	}
	if s := h.imposes(depth); s != "" {
		return s
	}
	if s := statusWord("carries", h.Lemma()); s != "" {
		return h.status(depth + 1)
	}
	return ""
}

// setting are prepositions that make a noun the setting of what the verb tells: at
// a meeting that somebody "agreed at" something was agreed, the meeting took place.
func setting(word string) bool {
	switch word {
	case "at", "in", "during", "after", "following", "since":
		return true
	}
	return false
}
