package quote

import (
	"cmp"
	"slices"
	"strings"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

// voices adds a mention of the speaker for every "I" and "me" between his
// quotation marks. The stage of coreference runs before the quotations are known
// and leaves these to this one.
func (f *finder) voices() {
	t := f.t
	given := len(t.Mentions)
	for k := range f.quotations {
		q := &f.quotations[k]
		if q.attached == store.None {
			continue
		}
		a := &f.found[q.attached]
		if a.sourceHead == store.None {
			continue
		}
		m := f.mention[f.namedIn(a.source, a.sourceHead)]
		if m == store.None || t.Mentions[m].Actor == store.None || t.Actors[t.Mentions[m].Actor].Plural {
			continue
		}
		for i := q.first; i < q.last; i++ {
			if firstPerson(t.Form(i)) && t.UPOS[i] == store.PRON && f.mention[i] == store.None {
				t.Mentions = append(t.Mentions, store.Mention{First: i, Last: i + 1, Head: i, Form: event.FormPronoun, Actor: t.Mentions[m].Actor, Place: store.None, Acts: true})
			}
		}
	}
	if len(t.Mentions) > given {
		sortMentions(t)
	}
}

// firstPerson reports whether form is a pronoun for the speaker alone.
func firstPerson(form string) bool {
	switch strings.ToLower(form) {
	case "i", "me", "my", "mine", "myself":
		return true
	}
	return false
}

// sortMentions restores the order of the mentions of t and keeps the quotes'
// references to them.
func sortMentions(t *store.Text) {
	order := make([]int, len(t.Mentions))
	for k := range order {
		order[k] = k
	}
	slices.SortStableFunc(order, func(a, b int) int {
		return cmp.Or(t.Mentions[a].First-t.Mentions[b].First, t.Mentions[b].Last-t.Mentions[a].Last)
	})
	mentions, place := make([]store.Mention, len(order)), make([]int, len(order))
	for k, old := range order {
		mentions[k], place[old] = t.Mentions[old], k
	}
	t.Mentions = mentions
	for k := range t.Quotes {
		if m := t.Quotes[k].SourceMention; m != store.None {
			t.Quotes[k].SourceMention = place[m]
		}
	}
}
