package rule

import (
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
)

// subject classifies a content by its words. The head noun decides when it is in a
// list, or the object of a head verb; else the narrowest list with a word of the
// content does.
func subject(t *annot.Text, body event.Span) event.Field[event.Subject] {
	best, kind := subjectRanks, ""
	for k := t.TokenAt(body.Start); k.OK() && k.Span().End <= body.End; k = k.Next() {
		s, ok := words("subjects")[strings.ToLower(k.Lemma())]
		if !ok {
			continue
		}
		if h := k.Head(); k.UPOS() == "NOUN" && (!h.OK() || !body.Contains(h.Span())) {
			return event.Infer(event.Subject(s), body)
		}
		if r := subjectRank(s); r < best {
			best, kind = r, s
		}
	}
	if kind == "" {
		return event.Infer(event.SubjectOther, body)
	}
	return event.Infer(event.Subject(kind), body)
}

// subjectRank orders the subjects: a narrow one goes before a broad one.
func subjectRank(s string) int {
	for i, name := range [subjectRanks]event.Subject{
		event.SubjectPrisoners, event.SubjectCeasefire, event.SubjectAlliance, event.SubjectSanctions, event.SubjectHumanitarian,
		event.SubjectTroops, event.SubjectTerritory, event.SubjectTrade, event.SubjectRecognition, event.SubjectTalks,
		event.SubjectMoney, event.SubjectSecurity, event.SubjectPolitical,
	} {
		if string(name) == s {
			return i
		}
	}
	return subjectRanks
}

// subjectRanks is the number of subjects that a word can tell.
const subjectRanks = 13
