package extract_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
)

// visitCases has sentences with who travels where in them, as "who > where < from @
// host time [status]"; happened is left out.
var visitCases = []struct {
	text string
	want []string
}{
	// Verbs.
	{"German Chancellor Angela Merkel visited Ankara on Tuesday.", []string{"Angela Merkel > Ankara @ Turkey 2019-03-19"}},
	{"Turkish Foreign Minister Mevlut Cavusoglu arrived in Baku on Monday.", []string{"Mevlut Cavusoglu > Baku @ Azerbaijan 2019-03-18"}},
	{"Vladimir Putin will travel to Ankara in April.", []string{"Vladimir Putin > Ankara @ Turkey 2019-04 [planned]"}},
	{"Kim Jong Un travelled from Pyongyang to Hanoi by train.", []string{"Kim Jong Un > Hanoi < Pyongyang @ Vietnam"}},
	{"Mike Pompeo returned from Kuwait on Wednesday.", []string{"Mike Pompeo < Kuwait 2019-03-20"}},
	{"Mike Pompeo left Kuwait for Jerusalem.", []string{"Mike Pompeo > Jerusalem < Kuwait @ Israel"}},
	{"The prime minister of Japan departed for Paris.", []string{"prime minister of Japan > Paris @ France"}},
	{"A Russian delegation arrived in Caracas.", []string{"Russian delegation > Caracas @ Venezuela"}},
	{"The UN envoy toured refugee camps in Jordan.", []string{"UN envoy > Jordan @ Jordan"}},
	{"Mike Pence is scheduled to visit Colombia in May.", []string{"Mike Pence > Colombia @ Colombia 2019-05 [planned]"}},
	{"Margaret Doyle accepted an invitation to visit Jakarta in August.", []string{"Margaret Doyle > Jakarta @ Indonesia 2019-08 [planned]"}},
	{"Margaret Doyle declined an invitation to visit Jakarta.", []string{"Margaret Doyle > Jakarta @ Indonesia [refused]"}},
	{"Narendra Modi, who visited Seoul, spoke by phone.", []string{"Narendra Modi > Seoul @ South Korea"}},
	{"The website was visited a million times in Ankara.", nil},
	{"Peru's president visited the website of a newspaper.", nil},
	{"Troops arrived in Mali on Monday.", nil},
	{"Refugees from Syria arrived in Greece.", nil},
	{"Aid arrived in Yemen from Oman.", nil},
	{"Tourists visit Peru.", nil},
	{"Peru went to war with Chile.", nil},
	{"Peru heads to elections in April.", nil},
	{"Peru travel to Chile for the cup match.", nil},
	{"The minister of Peru went to court.", nil},
	{"Angela Merkel headed the German team in Paris.", nil},
	{"Peru's president returned to work on Monday.", nil},
	{"The minister comes from Lima.", nil},

	// Nouns and adjectives.
	{"Emmanuel Macron is on a visit to Lebanon.", []string{"Emmanuel Macron > Lebanon @ Lebanon"}},
	{"During his visit to Hanoi, Trump met Kim.", []string{"Donald Trump > Hanoi @ Vietnam"}},
	{"Peru's foreign minister paid a visit to Quito.", []string{"Peru's foreign minister > Quito @ Ecuador"}},
	{"Theresa May cancelled a trip to Davos.", []string{"Theresa May > Davos [cancelled]"}},
	{"Putin's visit to Ankara was postponed.", []string{"Vladimir Putin > Ankara @ Turkey [suspended]"}},
	{"Angela Merkel is due in Rome on Thursday.", []string{"Angela Merkel > Rome @ Italy 2019-03-21 [planned]"}},
	{"The British foreign secretary, Jeremy Hunt, is in Tehran for talks.", []string{"Jeremy Hunt > Tehran @ Iran"}},
	{"Theresa May called off a trip to Washington.", []string{"Theresa May > Washington @ United States [cancelled]"}},
	{"The British embassy is in Tehran.", nil},
	{"The rent is due in Rome on Thursday.", nil},
	{"Peru's trip to the final was short.", nil},
	{"A visit to the dentist in Lima is cheap.", nil},

	// Guests.
	{"The Egyptian president hosted King Abdullah of Jordan in Cairo.", []string{"Abdullah > Cairo @ Egyptian president"}},
	{"Angela Merkel received the Ukrainian president in Berlin.", []string{"Ukrainian president > Berlin @ Angela Merkel"}},
	{"Kenya hosted the summit in Nairobi.", nil},
	{"Angela Merkel hosted the French president for a virtual summit.", nil},
	{"Trump received a letter from Kim.", nil},
	{"Chile received aid from Peru.", nil},
	{"Vladimir Putin received Russian Foreign Minister Sergei Lavrov in Sochi.", nil},
	{"Emmanuel Macron welcomed the decision of the German chancellor.", nil},
}

func TestVisits(t *testing.T) {
	for _, c := range visitCases {
		d := docOf(t, c.text)
		var got []string
		for _, e := range allOf[*event.Visit](d) {
			got = append(got, visitLine(d, e))
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%q:\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

func visitLine(d *event.Document, v *event.Visit) string {
	line := strings.Join(actorNames(d, v.Who), ", ")
	if v.Where.OK() {
		line += " > " + d.PlaceName(v.Where.Value)
	}
	if v.From.OK() {
		line += " < " + d.PlaceName(v.From.Value)
	}
	if v.Host.OK() {
		line += " @ " + d.Name(v.Host.Value)
	}
	if v.Time.OK() {
		line += " " + v.Time.Value.TIMEX()
	}
	if v.Status != event.Happened {
		line += " [" + string(v.Status) + "]"
	}
	return line
}
