package entity_test

import (
	"slices"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/entity"
	"github.com/parley-news/parley/internal/store"
)

// on annotates a text of the day, without tags and trees.
func on(t *testing.T, day, text string) *store.Text {
	x := plain(text)
	if day == "" {
		return x
	}
	var err error
	if x.Article.Published, err = event.ParseTime(day); err != nil {
		t.Fatal(err)
	}
	x.Mentions, x.Actors, x.Places = nil, nil, nil
	entity.Annotate(x)
	return x
}

// The day of a text decides which state a name means, and the clues in it which
// of those that share a name.
func TestNamesOfTheDay(t *testing.T) {
	for _, c := range []struct{ day, text, want, not string }{
		{"1985-06-01", "Germany and France signed.", "country:XWG", "country:DEU"},
		{"1990-10-03", "Germany and France signed.", "country:DEU", "country:XWG"},
		{"", "Germany and France signed.", "country:DEU", "country:XWG"},
		{"1985-06-01", "East Germany and France signed.", "country:DDR", "country:XWG"},
		{"1985-06-01", "A German minister wept.", "country:XWG", "country:DEU"},
		{"1987-03-09", "Moscow refused.", "country:SUN", "country:RUS"},
		{"1991-12-27", "Moscow refused.", "country:RUS", "country:SUN"},
		{"1987-03-09", "Bonn refused.", "country:XWG", "country:DEU"},
		{"1988-03-09", "Czech miners met envoys of Prague.", "country:CSK", "country:CZE"},
		{"1994-03-09", "Czech miners met envoys of Prague.", "country:CZE", "country:CSK"},
		{"1992-03-09", "Belgrade refused.", "country:YUG", "country:SRB"},
		{"1992-03-09", "Serbia refused.", "country:SRB", "country:YUG"},
		{"1990-03-09", "Burma and Zaire signed.", "country:MMR", "country:COG"},
		{"", "Congo closed its border at Brazzaville.", "country:COG", "country:COD"},
		{"", "Congo closed its border at Goma.", "country:COD", "country:COG"},
		{"", "Korea closed its border, Pyongyang said.", "country:PRK", "country:KOR"},
		{"", "Korean envoys left Seoul.", "country:KOR", "country:PRK"},
		{"", "Georgia and Abkhazia signed.", "country:GEO", "country:USA"},
		{"", "Georgia voters queued in Atlanta.", "country:USA", "country:GEO"},
	} {
		x := on(t, c.day, c.text)
		if conllutest.ActorIndex(x, event.ActorID(c.want)) == store.None && c.want != "country:USA" || conllutest.ActorIndex(x, event.ActorID(c.not)) != store.None {
			t.Errorf("%s %q: %v", c.day, c.text, ids(x))
		}
	}
}

func ids(x *store.Text) (out []event.ActorID) {
	for _, a := range x.Actors {
		out = append(out, a.ID)
	}
	return out
}

// A name that the text leaves open keeps its candidates; one that it decides has
// none.
func TestCandidates(t *testing.T) {
	for text, want := range map[string][]string{
		"Congo closed its border.":              {"country:COD", "country:COG"},
		"Congo closed its border at Goma.":      nil,
		"Congo closed the road to Brazzaville.": nil,
		"Korea protested.":                      {"country:KOR", "country:PRK"},
		"Georgia protested.":                    nil,
		"Guinea protested.":                     nil,
	} {
		x := plain(text)
		if len(x.Actors) == 0 || !slices.Equal(x.Actors[0].Candidates, want) {
			t.Errorf("%q: %+v, want %v", text, x.Actors, want)
		}
	}
}

// Titles and dates find the holder of an office whom the text names by surname.
func TestKnownHolders(t *testing.T) {
	for _, c := range []struct{ day, text, want string }{
		{"2000-01-01", "President Assad left Damascus.", "person:hafez_al_assad"},
		{"2010-01-01", "President Assad left Damascus.", "person:bashar_al_assad"},
		{"2009-01-01", "President Lee left Seoul.", "person:lee_myung_bak"},
		{"2023-01-01", "National Security Advisor Sullivan left.", "person:jake_sullivan"},
		{"2023-01-01", "National Security Adviser Sullivan left.", "person:jake_sullivan"},
		{"2023-01-01", "Carpenter Sullivan left.", ""},
		{"2005-01-01", "President Omar El Bashir left.", "person:omar_al_bashir"},
	} {
		x := on(t, c.day, c.text)
		got := ""
		for _, a := range x.Actors {
			if a.Kind == event.ActorPerson {
				got = string(a.ID)
			}
		}
		if got != c.want {
			t.Errorf("%s %q: %q, want %q", c.day, c.text, got, c.want)
		}
	}
}

// Names with a mark inside are read whole; a word for what a known body is belongs
// to its name.
func TestWholeNames(t *testing.T) {
	for text, want := range map[string][]event.ActorID{
		"The People’s Republic of China objected.":                    {"country:CHN"},
		"The People's Republic of China objected.":                    {"country:CHN"},
		"The Republic of China objected.":                             {"country:TWN"},
		"The Democratic People's Republic of Korea objected.":         {"country:PRK"},
		"The people's republic and China's army objected.":            {"country:CHN", "group:chn_army"},
		"Then the NATO Alliance objected.":                            {"org:nato"},
		"Then the Merkel Administration objected.":                    {"country:DEU"},
		"Then the Lighthouse Administration objected.":                {"org:lighthouse_administration"},
		"Then the American Iron and Steel Institute objected.":        {"org:usa_iron_and_steel_institute", "country:USA"},
		"Tessel Motors objected.":                                     {"org:tessel_motors"},
		"Then the Anti-Piracy Task Force and the Air Force objected.": {"org:anti_piracy_task_force", "org:air_force"},
		"Peru's U.N. ambassador objected.":                            {"country:PER", "org:united_nations", "group:per_ambassador"},
		"Peru and U.N. envoys objected.":                              {"country:PER", "org:united_nations", "group:per_united_nations_envoys"},
		"A man with the Valley Club at The Valley objected.":          nil,
		"The two Koreas objected.":                                    {"country:KOR", "country:PRK", "group:kor_prk"},
		"Envoys of Peru, Chile and Togo objected.":                    {"country:PER", "country:CHL", "country:TGO", "group:per_chl_tgo_envoys"},
		"Envoys of Peru, which lies south of Ecuador, objected.":      {"country:PER", "country:ECU", "group:per_envoys"},
		"Police stormed Togo's parliament, the opposition said.":      {"country:TGO", "org:tgo_police", "org:tgo_parliament", "group:tgo_opposition"},
		"Togo mourned. Police stormed the parliament.":                {"country:TGO", "org:tgo_police", "org:tgo_parliament"},
		"Togo and Mali mourned. Police stormed the parliament.":       {"country:TGO", "country:MLI", "group:police", "org:parliament"},
	} {
		if got := ids(plain(text)); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// A rarely named official is taken for the bearer of the name only in a text about
// the country.
func TestOfficials(t *testing.T) {
	for text, want := range map[string]string{
		"Minister Aaron Motsoaledi spoke in Pretoria.": "ZAF",
		"Minister Aaron Motsoaledi spoke in Lima.":     "PER", // the home of the text
		"Singer Aaron Motsoaledi spoke in Lima.":       "",
		"Cuban Americans cheered.":                     "",
	} {
		got := ""
		for _, a := range plain(text).Actors {
			if a.Kind == event.ActorPerson || a.Kind == event.ActorPeople {
				got = a.Country
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
