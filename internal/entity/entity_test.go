package entity_test

import (
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/entity"
	"github.com/parley-news/parley/internal/sentence"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/token"
)

// plain annotates text without tags and trees: the stage must still find known
// names there.
func plain(text string) *store.Text { return tagged(text, store.NoUPOS) }

// tagged is plain with one tag for every token.
func tagged(text string, tag store.UPOS) *store.Text {
	t := &store.Text{Article: event.Article{Text: text}, Parts: []event.Part{{Kind: event.PartBody, Span: event.Span{End: len(text)}}}}
	token.Annotate(t)
	sentence.Annotate(t)
	t.MakeSyntax()
	for i := range t.UPOS {
		t.UPOS[i] = tag
	}
	entity.Annotate(t)
	return t
}

func TestWithoutTrees(t *testing.T) {
	x := plain("Envoys of Egypt met Peruvian officials in Lima.")
	for _, id := range []event.ActorID{"country:EGY", "country:PER", "group:per_officials"} {
		if conllutest.ActorIndex(x, id) == store.None {
			t.Errorf("no actor %s", id)
		}
	}
	if len(x.Places) == 0 {
		t.Error("no places")
	}
}

func FuzzAnnotate(f *testing.F) {
	f.Add("President Smith of Chad, the U.S. Army's chief, met Jordan's King (KJ) in New York-based al-Qaeda.")
	f.Add("of of and the The 's - - al-")
	f.Fuzz(func(t *testing.T, s string) {
		for _, tag := range []store.UPOS{store.NoUPOS, store.PROPN, store.NOUN} {
			x := tagged(s, tag)
			for _, m := range x.Mentions {
				if m.First >= m.Last || m.Head < m.First || m.Head >= m.Last || m.Actor >= len(x.Actors) || m.Place >= len(x.Places) {
					t.Fatalf("mention %+v", m)
				}
			}
			for _, a := range x.Actors {
				if a.ID == "" || a.Side != "" && conllutest.ActorIndex(x, a.Side) == store.None {
					t.Fatalf("actor %+v", a)
				}
			}
		}
	})
}
