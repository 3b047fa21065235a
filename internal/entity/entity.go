package entity

import (
	"cmp"
	"slices"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/place"
)

// Annotate fills the group of stage entity in t.
func Annotate(t *store.Text) { annotate(t, known()) }

// With is Annotate with a user's own actors and places, which go before those that are
// built in. What is built in is indexed in the background meanwhile.
func With(own *actor.Table, land *place.Table) func(*store.Text) {
	if own == nil && land == nil {
		go known()
		return Annotate
	}
	x := new(index)
	x.build(own, land)
	return func(t *store.Text) { annotate(t, x) }
}

// annotate is Annotate with what is known.
func annotate(t *store.Text, known *index) {
	if len(t.Tokens) == 0 {
		return
	}
	a := newAnnotator(t, known)
	for s := range t.Sentences {
		if t.Stopped() {
			return
		}
		if a.silent(s) {
			continue
		}
		a.findNames(s)
	}
	a.findUnknown()
	a.findSurnames()
	a.findHalves()
	a.findHeads()
	a.findHome()
	a.houseOfficers()
	a.houseBodies()
	a.findOffices()
	for s := range t.Sentences {
		if t.Stopped() {
			return
		}
		if !a.silent(s) {
			a.findNominals(s)
		}
	}
	a.finish()
}

// annotator is the work on one text.
type annotator struct {
	t      *store.Text
	forest *store.Forest
	index  *index
	day    string // ISO date of publication, or ""

	taken      []int  // by token: index in mentions of the outermost name over it, or store.None
	titled     []bool // by token: part of a title that was read with a name
	nominal    []bool // by token: part of the words of a description
	headline   bool   // the sentence at hand is written with capitals throughout
	home       home
	heads      map[string][]int        // by noun, or "sector " and a sector: the bodies named so
	incumbents map[string]*actor.Entry // by office: its known holder at home, or nil
	told       map[string]int          // by noun: the only actor described with it so far, or several
	since      map[int]int             // by body: the first token that names it
	inner      map[string]bool         // proper nouns without a mention inside sentences; nil before they are asked for
	pending    []pending
	sided      map[int]bool     // by actor: the text says which side a person is on
	offices    map[int][]string // by actor: the words for the offices of a person
	officers   []int            // the keys of offices in the order of the text
	// surnames maps a name that stands alone to its actor: the key of a
	// surname, or an acronym that the text explains.
	surnames map[string]int
	topics   map[string]bool    // by code: the text names the country
	meanings map[string]meaning // of the ambiguous names read so far
	actors   map[event.ActorID]int
	places   map[event.PlaceID]int
	buf      []byte // scratch for folding
}

// newAnnotator prepares the reading of t. The day stays unknown where the article
// is not dated to the day.
func newAnnotator(t *store.Text, known *index) *annotator {
	n := len(t.Tokens)
	a := &annotator{
		t: t, forest: store.NewForest(t), index: known,
		taken: slices.Repeat([]int{store.None}, n), titled: make([]bool, n), nominal: make([]bool, n),
		actors: make(map[event.ActorID]int), places: make(map[event.PlaceID]int), surnames: make(map[string]int),
		offices: make(map[int][]string), incumbents: make(map[string]*actor.Entry), sided: make(map[int]bool),
		told: make(map[string]int), meanings: make(map[string]meaning), topics: make(map[string]bool),
	}
	if !t.Article.Published.IsZero() {
		if v := t.Article.Published.TIMEX(); len(v) >= 10 {
			a.day = v[:10]
		}
	}
	return a
}

// silent reports whether nobody acts in sentence s because it is no running
// text: a dateline, a byline or a credit.
func (a *annotator) silent(s int) bool {
	p := a.t.Sentences[s].Part
	if p < 0 || p >= len(a.t.Parts) {
		return false
	}
	switch a.t.Parts[p].Kind {
	case event.PartDateline, event.PartByline, event.PartCredit:
		return true
	}
	return false
}

// parsed reports whether the tokens of sentence s have a tree.
func (a *annotator) parsed(s int) bool {
	for i := a.t.Sentences[s].First; i < a.t.Sentences[s].Last; i++ {
		if a.t.Rel[i] != store.NoRel {
			return true
		}
	}
	return false
}

// mention adds a mention over [first, last) and returns its index.
func (a *annotator) mention(first, last int, m store.Mention) int {
	m.First, m.Last = first, last
	m.Head = a.headOf(first, last)
	k := len(a.t.Mentions)
	a.t.Mentions = append(a.t.Mentions, m)
	return k
}

// mentionBy adds the mention of actor k by the common noun head over [first, last).
func (a *annotator) mentionBy(first, last, head, k int) {
	m := a.mention(first, last, store.Mention{Form: event.FormNominal, Actor: k, Place: store.None, Acts: true})
	a.t.Mentions[m].Head = head
}

// cover adds a mention and marks its tokens as taken by it.
func (a *annotator) cover(first, last int, m store.Mention) int {
	k := a.mention(first, last, m)
	for i := first; i < last; i++ {
		a.taken[i] = k
	}
	return k
}

// headOf is the token of [first, last) whose head lies outside; the last token
// when there is no tree.
func (a *annotator) headOf(first, last int) int {
	for i := first; i < last; i++ {
		if h := a.t.Head[i]; a.t.Rel[i] != store.NoRel && (h < first || h >= last) && a.t.UPOS[i] != store.PUNCT {
			return i
		}
	}
	return last - 1
}

// finish decides how names are used, orders the mentions and completes the
// table of actors.
func (a *annotator) finish() {
	a.findLeaders()
	a.decideUse()
	slices.SortStableFunc(a.t.Mentions, func(x, y store.Mention) int {
		return cmp.Or(x.First-y.First, y.Last-x.Last)
	})
	a.nameActors()
}
