package coref

import (
	"slices"
	"strings"

	"github.com/parley-news/parley/internal/store"
)

// thing is something that is no actor and no place, with its mentions so far.
type thing struct {
	first  int      // head token of the first mention; None when it was found to be an actor
	more   []int    // those of the others
	traits []string // the lemmas that narrow it, of all mentions; the words of a name
	owner  int      // the token that possesses it, or None
	plural bool
}

// things are what a text names beside actors and places.
type things struct {
	all    []thing
	latest map[string]int // by a word of the name, or by the lemma of the noun: index of files
	files  []file
	of     []int    // by head token: index of all, or None
	dates  []bool   // by token: part of a time expression
	traits []string // room for those of all things
}

// file is a thing under a word, with the one filed under that word before.
type file struct{ thing, before int }

// alike is the number of things with one noun that a mention is compared with.
const alike = 8

func newThings(t *store.Text) things {
	x := things{latest: map[string]int{}, of: slices.Repeat([]int{store.None}, len(t.Tokens)), dates: make([]bool, len(t.Tokens))}
	for _, m := range t.Times {
		for i := m.First; i < m.Last; i++ {
			x.dates[i] = true
		}
	}
	return x
}

// find is the latest thing filed under word of which same is true.
func (x *things) find(word string, same func(*thing) bool) (k int, ok bool) {
	at, ok := x.latest[word]
	for n := 0; ok && n < alike; n++ {
		f := x.files[at]
		if n := &x.all[f.thing]; n.first != store.None && same(n) {
			return f.thing, true
		}
		at, ok = f.before, f.before != store.None
	}
	return store.None, false
}

// add makes a thing of its first mention.
func (x *things) add(n thing) int {
	x.all = append(x.all, n)
	x.of[n.first] = len(x.all) - 1
	return len(x.all) - 1
}

// file files thing k under word.
func (x *things) file(k int, word string) {
	before, ok := x.latest[word]
	switch {
	case !ok:
		before = store.None
	case x.files[before].thing == k:
		return
	}
	x.latest[word] = len(x.files)
	x.files = append(x.files, file{k, before})
}

// join adds the mention with head token i to thing k.
func (x *things) join(k, i int, traits []string) {
	n := &x.all[k]
	n.more = append(n.more, i)
	for _, w := range traits {
		if !slices.Contains(n.traits, w) {
			n.traits = append(n.traits, w)
		}
	}
	x.of[i] = k
}

// release takes the thing that token i names out of the things and returns its head
// tokens, or i alone.
func (x *things) release(i int) []int {
	k := x.of[i]
	if k == store.None {
		return []int{i}
	}
	heads := append(x.all[k].more, x.all[k].first)
	for _, h := range heads {
		x.of[h] = store.None
	}
	x.all[k] = thing{first: store.None, owner: store.None}
	return heads
}

// repeated are the head tokens of each thing that is named more than once.
func (x *things) repeated() [][]int {
	var out [][]int
	for _, n := range x.all {
		if len(n.more) > 0 {
			heads := append(n.more, n.first)
			slices.Sort(heads)
			out = append(out, heads)
		}
	}
	return out
}

// name files the proper noun at token i, the head of a name that nobody knows, with
// the thing that has borne the name, or a longer one, before.
func (r *reader) name(i int) {
	x := &r.things
	if x.dates[i] || r.inName(i) {
		return
	}
	from := len(x.traits)
	x.traits = append(x.traits, strings.ToLower(r.t.Form(i)))
	for _, c := range r.forest.Children(i) {
		if r.t.UPOS[c] == store.PROPN && r.inName(c) {
			x.traits = append(x.traits, strings.ToLower(r.t.Form(c)))
		}
	}
	words := slices.Clip(x.traits[from:])
	if k, ok := x.find(words[0], func(old *thing) bool { return subset(words, old.traits) }); ok {
		x.join(k, i, nil)
		x.traits = x.traits[:from]
		return
	}
	k := x.add(thing{first: i, traits: words, owner: store.None})
	for _, w := range words {
		x.file(k, w)
	}
}

// inName reports whether token i is a part of the name that its head heads.
func (r *reader) inName(i int) bool {
	h := r.t.Head[i]
	return h != store.None && r.t.UPOS[h] == store.PROPN && (r.t.Rel[i] == store.RelCompound || r.t.Rel[i] == store.RelFlat)
}

// common files the noun at token i with the thing that it names again. A definite
// noun may leave out what narrowed the thing before; one without article says the same
// words again.
func (r *reader) common(i int) {
	x := &r.things
	if x.dates[i] {
		return
	}
	n := thing{first: i, owner: store.None, plural: r.t.XPOS[i] == store.TagNNS}
	article, from := "", len(x.traits)
	for _, c := range r.forest.Children(i) {
		switch r.t.Rel[c] {
		case store.RelDet:
			article = r.t.Lemma[c]
		case store.RelNmodPoss:
			n.owner = c
		case store.RelAmod, store.RelCompound, store.RelNummod, store.RelNmodDesc, store.RelNmod:
			x.traits = append(x.traits, r.t.Lemma[c])
		}
	}
	n.traits = slices.Clip(x.traits[from:])
	if k, ok := x.find(r.t.Lemma[i], func(old *thing) bool { return r.repeats(&n, old, article) }); ok {
		x.join(k, i, n.traits)
		x.traits = x.traits[:from]
		return
	}
	x.file(x.add(n), r.t.Lemma[i])
}

// repeats reports whether n, a noun with this article, names the thing old again.
func (r *reader) repeats(n, old *thing, article string) bool {
	if n.plural != old.plural || n.owner != store.None && old.owner != store.None && !r.sameOwner(n.owner, old.owner) {
		return false
	}
	switch article {
	case "the", "this", "that", "these", "those":
	case "":
		if n.owner == store.None && len(n.traits) != len(old.traits) {
			return false
		}
	default:
		return false
	}
	return subset(n.traits, old.traits)
}

// sameOwner reports whether tokens a and b, possessors, may stand for the same: an open
// pronoun for anything.
func (r *reader) sameOwner(a, b int) bool {
	m, n := r.named[a], r.named[b]
	if m == store.None || n == store.None {
		return r.t.Lemma[a] == r.t.Lemma[b] || m == store.None && r.t.UPOS[a] == store.PRON || n == store.None && r.t.UPOS[b] == store.PRON
	}
	return r.t.Mentions[m].Actor == r.t.Mentions[n].Actor && r.t.Mentions[m].Place == r.t.Mentions[n].Place
}

// take links the pronoun at token i to the thing that token c names.
func (r *reader) take(i, c int) {
	if k := r.things.of[c]; k != store.None {
		r.things.join(k, i, nil)
	}
}

// subset reports whether all words of a are in b.
func subset(a, b []string) bool {
	for _, w := range a {
		if !slices.Contains(b, w) {
			return false
		}
	}
	return true
}
