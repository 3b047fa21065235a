// Package mend repairs trees that no English sentence has but that a parser builds: a
// verb with two subjects that an "and" joins, a sentence whose only verb was taken for a
// plural noun or a participle, a date that hangs on people; and lemmas that lost a final
// e. Each repair is one function that says by an example what it repairs.
//
// # Concurrency
//
// Annotate may run for several texts at once.
package mend

import "github.com/parley-news/parley/internal/store"

// Annotate repairs the trees of t.
func Annotate(t *store.Text) {
	for _, s := range t.Sentences {
		if t.Stopped() {
			return
		}
		restoreLemmas(t, s)
		restoreRoot(t, s)
		raiseSpeaker(t, s)
		restorePresent(t, s)
		restoreParticiple(t, s)
		restoreSubjunctive(t, s)
		restoreInfinitive(t, s)
		freeSubject(t, s)
		lowerOblique(t, s)
		lowerWhose(t, s)
		lendSubjects(t, s)
		joinTitle(t, s)
		joinSubjects(t, s)
		joinBetween(t, s)
		restoreCompound(t, s)
		partSubjects(t, s)
		raiseConjuncts(t, s)
		restoreVerb(t, s)
		restoreRelatives(t, s)
		restoreNouns(t, s)
		restoreParts(t, s)
		restoreClause(t, s)
		restoreBare(t, s)
		restoreConjunct(t, s)
		restoreFractions(t, s)
		restoreReceivers(t, s)
		joinSeries(t, s)
		joinItems(t, s)
		lowerModifiers(t, s)
		lowerFor(t, s)
		raiseParallel(t, s)
		raiseOutOf(t, s)
		raiseSince(t, s)
	}
}

// joinSubjects makes the second of two subjects of one verb a conjunct of the first
// where a conjunction that hangs on the verb stands between them: "Peru and the
// rebels met".
func joinSubjects(t *store.Text, s store.Sentence) {
	for i := s.First; i < s.Last; i++ {
		if t.Rel[i] != store.RelNsubj && t.Rel[i] != store.RelNsubjPass {
			continue
		}
		verb := t.Head[i]
		if verb == store.None || verb < i {
			continue
		}
		conjunction := store.None
		for j := i + 1; j < verb; j++ {
			if t.UPOS[j] == store.CCONJ && (t.Head[j] == verb || t.Head[j] == i) {
				conjunction = j
				continue
			}
			if conjunction != store.None && t.Head[j] == verb && t.Rel[j] == t.Rel[i] {
				t.Head[j], t.Rel[j] = i, store.RelConj
				t.Head[conjunction], t.Rel[conjunction] = j, store.RelCc
				break
			}
		}
	}
}
