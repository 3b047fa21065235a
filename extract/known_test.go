package extract_test

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/place"
)

func ExampleConfig_known() {
	known, faults := actor.Collect(actor.ReadTSV(strings.NewReader(
		"name\tkind\tcountry\tsectors\tvariants\toffices\trefs\n" +
			"Northern Valley Front\tarmed_group\tMMR\tREB\tNVF\t\tours:204\n" +
			"Thiri Maung\tperson\t\t\t\tMMR:mediator:GOV:2024-01-01:\tours:311\n")))
	x, err := extract.New(extract.Config{Known: known})
	if err != nil || len(faults) > 0 {
		fmt.Println(err, faults)
		return
	}
	doc, err := x.Article(context.Background(), event.Article{
		Text: "Thiri Maung met commanders of the Northern Valley Front on Monday. The NVF rejected a ceasefire.",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range doc.Actors {
		if len(a.Refs) > 0 {
			fmt.Println(a.Canonical, a.Kind, a.Country, a.Sectors, a.Refs, len(a.Mentions))
		}
	}
	// Output:
	// Thiri Maung person MMR [GOV] [ours:311] 1
	// Northern Valley Front armed_group MMR [REB] [ours:204] 2
}

// A user's entry goes before the built-in one of the same name, and extractors with
// and without it do not see each other's.
func TestKnownGoesFirst(t *testing.T) {
	own := extractor(t, extract.Config{Known: actor.NewTable(
		actor.Entry{Name: "Hamas", Kind: actor.Organisation, Country: "PSE", Sectors: []string{"PTY"}, Refs: []string{"ours:1"}},
		actor.Entry{Name: "Ruritania", Kind: actor.Government, Country: "ROU"},
	)})
	plain := extractor(t, extract.Config{})
	const text = "Hamas and Ruritania signed an agreement on Tuesday."
	find := func(x *extract.Extractor) (refs []string, countries []string, config string) {
		doc, err := x.Article(context.Background(), event.Article{Text: text})
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range doc.Actors {
			refs = append(refs, a.Refs...)
			if a.Kind == event.ActorGovernment && len(a.Mentions) > 0 {
				countries = append(countries, a.Country)
			}
		}
		return refs, countries, doc.Made.Config
	}
	refs, countries, config := find(own)
	if !slices.Equal(refs, []string{"ours:1"}) || !slices.Equal(countries, []string{"ROU"}) || config == "" {
		t.Error(refs, countries, config)
	}
	if refs, countries, config = find(plain); refs != nil || countries != nil || config != "" {
		t.Error(refs, countries, config)
	}
}

// A user's place is found where the built-in tables have none of that name.
func TestPlaces(t *testing.T) {
	x := extractor(t, extract.Config{Places: place.NewTable(
		place.Place{Name: "Nova Primera", Kind: event.PlaceCity, Country: "UKR"},
	)})
	doc, err := x.Article(context.Background(), event.Article{Text: "Officials of Ukraine and Russia met in Nova Primera on Friday."})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(doc.Places, func(p event.Place) bool { return p.Canonical == "Nova Primera" && p.Country == "UKR" }) {
		t.Errorf("%+v", doc.Places)
	}
}

func extractor(t *testing.T, c extract.Config) *extract.Extractor {
	x, err := extract.New(c)
	if err != nil {
		t.Fatal(err)
	}
	return x
}
