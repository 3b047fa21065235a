package entity

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/name"
)

// learnSurname enters the surname of person k, named over [first, last): the last
// name with the particles before it, and without them; for names in East Asian
// order the first.
func (a *annotator) learnSurname(first, last, k int) {
	if last-first < 2 {
		a.learn(first, last, k)
		return
	}
	if name.Eastern(a.t.Form(first)) || last-first == 4 && a.joins(last-2) && !capital(a.t.Form(last-1)) {
		a.learn(first, first+1, k)
		return
	}
	end := last
	if f := a.t.Form(end - 1); generation(f) || f == "II" || f == "III" {
		end--
	}
	i := end - 1
	for i-1 > first && a.joins(i-1) && i-2 >= first && !name.Particle(a.t.Form(i-2)) {
		i -= 2 // a double name
	}
	a.learn(i, end, k)
	for i-1 > first && (name.Particle(a.t.Form(i-1)) || a.joins(i-1)) {
		i--
		a.learn(i, end, k)
	}
}

// learn lets the words [first, last) alone mean person k.
func (a *annotator) learn(first, last, k int) {
	if first < last {
		if key := name.Key(a.t.Slice(a.t.Bytes(first, last))); key != "" {
			a.surnames[key] = k
		}
	}
}

// findSurnames gives the names that stand alone the persons they mean, first
// those with a title, then all others.
func (a *annotator) findSurnames() {
	for _, p := range a.pending {
		m := &a.t.Mentions[p.mention]
		text := a.t.Slice(a.t.Bytes(m.First, m.Last))
		k, ok := a.surnames[name.Key(text)]
		if !ok {
			k = a.person(a.clean(a.t.Bytes(m.First, m.Last)), nil)
			a.surnames[name.Key(text)] = k
		}
		a.t.Mentions[p.mention].Actor = k
		if x := &a.t.Actors[k]; x.Kind == "" {
			x.Kind, x.Side = event.ActorPerson, ""
		}
		a.addTitles(k, p.titles)
		if p.realm != nil {
			a.sideWith(k, a.country(a.ofDay(p.realm)))
		}
	}
	if len(a.surnames) == 0 {
		return
	}
	for s := range a.t.Sentences {
		if a.t.Stopped() {
			return
		}
		if !a.silent(s) {
			a.findAlone(a.t.Sentences[s])
		}
	}
}

// findHalves lets "the North" and "the South" mean the Koreas where the text
// names both, and finds "the two Koreas".
func (a *annotator) findHalves() {
	a.findKoreas()
	north, ok := a.actors["country:PRK"]
	south, also := a.actors["country:KOR"]
	if !ok || !also {
		return
	}
	for i := range a.t.Tokens {
		k := store.None
		switch a.t.Form(i) {
		case "North":
			k = north
		case "South":
			k = south
		}
		if k == store.None || a.taken[i] != store.None || i+1 < len(a.t.Tokens) && a.properAt(i+1) || a.silent(a.t.Tokens[i].Sentence) {
			continue
		}
		if u := a.t.UPOS[i]; u == store.PROPN || u == store.NOUN {
			a.cover(i, i+1, store.Mention{Form: event.FormMetonym, Actor: k, Place: store.None, Acts: true})
		}
	}
}

// findKoreas adds the mentions of both Koreas in one word.
func (a *annotator) findKoreas() {
	for i := range a.t.Tokens {
		if a.t.Form(i) != "Koreas" || a.taken[i] != store.None || a.silent(a.t.Tokens[i].Sentence) {
			continue
		}
		k := a.actor("group:kor_prk", func() store.Actor {
			x := store.Actor{Plural: true, Actor: event.Actor{Kind: event.ActorGroup, Name: "the two Koreas", Key: "group:kor_prk"}}
			for _, code := range [...]string{"KOR", "PRK"} {
				x.Members = append(x.Members, a.t.Actors[a.countryOf(code)].ID)
			}
			return x
		})
		a.cover(i, i+1, store.Mention{Form: event.FormName, Actor: k, Place: store.None, Acts: true})
	}
}

// findAlone adds the mentions by surname or acronym in a sentence.
func (a *annotator) findAlone(sen store.Sentence) {
	for i := sen.First; i < sen.Last; {
		run := a.aloneEnd(i, sen)
		if run == i {
			i++
			continue
		}
		if k, ok := a.surnames[name.Key(a.t.Slice(a.t.Bytes(i, run)))]; ok {
			a.cover(i, run, store.Mention{Form: event.FormName, Actor: k, Place: store.None, Acts: true})
		}
		i = run
	}
}

// aloneEnd is the end of the run of name tokens at token i. A word at the start of
// a sentence whose tag is wrong counts too: "Putin" is often one there.
func (a *annotator) aloneEnd(i int, sen store.Sentence) int {
	run := a.runEnd(i, sen.Last)
	if run == i && i == sen.First && a.taken[i] == store.None && capital(a.t.Form(i)) && len(a.t.Form(i)) > 3 {
		return i + 1
	}
	if run == i && i+1 < sen.Last && name.Particle(a.t.Form(i)) {
		for j := i + 1; j < min(i+4, sen.Last); j++ {
			if e := a.runEnd(j, sen.Last); e > j {
				return e
			}
		}
	}
	return run
}
