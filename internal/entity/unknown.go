package entity

import (
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/name"
)

// maxUnknown bounds the words of a name that nothing but its deeds explains.
const maxUnknown = 3

// findUnknown learns names that no table and no word explains but that say, ask
// or refuse something: "Kopano refused". Whether they are persons or bodies is left
// open. Their mentions are added with those by surname.
func (a *annotator) findUnknown() {
	for s, sen := range a.t.Sentences {
		if a.t.Stopped() {
			return
		}
		if a.silent(s) || a.capitalized(sen) {
			continue
		}
		for i := sen.First; i < sen.Last; i++ {
			if run := a.runEnd(i, sen.Last); run > i {
				a.learnUnknown(i, run)
				i = run - 1
			}
		}
	}
}

// learnUnknown makes the name over [first, run) an actor when it does what actors
// do.
func (a *annotator) learnUnknown(first, run int) {
	if run-first == 1 && first == a.t.Sentences[a.t.Tokens[first].Sentence].First && !a.recurs(a.t.Form(first)) {
		return // any word has a capital there
	}
	if run-first > maxUnknown || !a.does(a.headOf(first, run)) || !a.nameless(first, run) {
		return
	}
	text := a.clean(a.t.Bytes(first, run))
	key := name.Key(text)
	if _, ok := a.surnames[key]; ok || key == "" {
		return
	}
	id := event.ActorID("name:" + slug(text))
	a.surnames[key] = a.actor(id, func() store.Actor {
		return store.Actor{Actor: event.Actor{Name: text, Key: string(id), Side: id}}
	})
}

// recurs reports whether the text has the word inside a sentence too.
func (a *annotator) recurs(word string) bool {
	if a.inner == nil {
		a.inner = make(map[string]bool)
		for _, sen := range a.t.Sentences {
			for i := sen.First + 1; i < sen.Last; i++ {
				if f := a.t.Form(i); a.taken[i] == store.None && capital(f) && a.t.UPOS[i] == store.PROPN {
					a.inner[f] = true
				}
			}
		}
	}
	return a.inner[word]
}

// does reports whether the word at token i is the subject of a verb for what only
// actors do.
func (a *annotator) does(i int) bool {
	h := a.t.Head[i]
	return h >= 0 && a.t.Rel[i] == store.RelNsubj && a.t.UPOS[h] == store.VERB && is(a.t.Lemma[h], doing)
}

// nameless reports whether [first, run) holds no word that is more likely part of
// something else: an office, a medium, a thing, a single letter.
func (a *annotator) nameless(first, run int) bool {
	for i := first; i < run; i++ {
		f := a.t.Form(i)
		if len(f) < 2 || !isLetter(f[0]) && f[0] < 0x80 || is(f, unlike) || cueOf(f).kind != "" {
			return false
		}
		if r, _ := name.FindRole(f); r != nil {
			return false
		}
		if _, ok := name.Honorific(f); ok {
			return false
		}
	}
	return true
}
