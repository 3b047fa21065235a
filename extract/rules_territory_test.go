package extract_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
)

// territoryCases has sentences with what they say of land, as "holder relation
// territory of owner share since [status]"; happened is left out.
var territoryCases = []struct {
	text string
	want []string
}{
	// Verbs of holding and taking.
	{"Morocco occupied most of Western Sahara.", []string{"Morocco occupies Western Sahara"}},
	{"Nearly a third of Ukraine is occupied by Russian troops.", []string{"Russia occupies Ukraine of Ukraine 1/3"}},
	{"Houthi rebels captured the port city of Hodeidah.", []string{"Houthis occupies Hodeidah"}},
	{"Israel captured the Golan Heights from Syria in 1967.", []string{"Israel occupies Golan Heights of Syria"}},
	{"The Taliban took the city of Kunduz.", []string{"Taliban occupies Kunduz"}},
	{"Kunduz fell to the Taliban on Monday.", []string{"Taliban controls Kunduz"}},
	{"Spain still holds two enclaves in Morocco.", []string{"Spain controls Morocco of Morocco"}},
	{"Israel has occupied the West Bank since 1967.", []string{"Israel occupies West Bank since 1967"}},
	{"Turkish troops have controlled about a third of Cyprus since 1974.", []string{"Turkey controls Cyprus of Cyprus 1/3 since 1974"}},
	{"Fighting in Abyei went on. South Sudan's troops hold the region.", []string{"South Sudan controls Abyei"}},
	{"Fighting in Abyei went on. South Sudan's troops hold the Lagonda border region.", nil},
	{"Crimea, which Russia annexed in 2014, voted on Sunday.", []string{"Russia annexed Crimea"}},
	{"Iraqi forces recaptured Mosul from Islamic State fighters.", []string{"Iraq recaptured Mosul of Iraq"}},
	{"Syrian forces drove the rebels out of the city of Homs.", []string{"Syria recaptured Homs of Syria"}},
	{"Azerbaijan said its forces had recaptured seven villages south of Stepanakert.", []string{"Azerbaijan recaptured Stepanakert of Nagorno-Karabakh"}},
	{"Police drove the demonstrators out of the city of Homs.", nil},
	{"Students occupied the dean's office in Rabat.", nil},
	{"He controls traffic in Rabat.", nil},
	{"Taiwan held a meeting in Paris.", nil},
	{"Negotiators held a conference on Syria in Sochi.", nil},
	{"We hold Peru accountable for the raid on Chile.", nil},
	{"Peru took part in the talks in Lima.", nil},
	{"Murray took Paris by storm, winning the title.", nil},
	{"The region fell silent. Peru fell to fifth place.", nil},
	{"Assad ruled Syria for decades.", nil},
	{"The court ruled that Peru was right.", nil},

	// Control as a noun.
	{"Azerbaijan seized control of the town of Shusha.", []string{"Azerbaijan occupies Shusha"}},
	{"The Syrian army regained full control of Palmyra.", []string{"Syria recaptured Palmyra of Syria"}},
	{"Abkhazia has been under Russian occupation since 2008.", []string{"Russia occupies Abkhazia of Abkhazia since 2008"}},
	{"Chinese control over Tibet was criticised.", []string{"China controls Tibet"}},
	{"Arms control with Russia is dead, Poland said.", nil},
	{"Border controls in Hungary were tightened.", nil},

	// Claims.
	{"Both Japan and China claim the Senkaku Islands.", []string{"China claims Senkaku Islands of Japan", "Japan claims Senkaku Islands"}},
	{"Kosovo is claimed by Serbia.", []string{"Serbia claims Kosovo of Kosovo"}},
	{"China claims sovereignty over Taiwan.", []string{"China claims Taiwan of Taiwan"}},
	{"Argentina renewed its claim to the Falkland Islands.", []string{"Argentina claims Falkland Islands"}},
	{"Peru occupied the Nolo Islands in 1990. Chile claims the islands.", []string{"Chile claims Nolo Islands", "Peru occupies Nolo Islands"}},
	{"The government of Taiwan claims to rule all China.", []string{"Taiwan claims China of China"}},
	{"Vietnam is worried by China's claims in the South China Sea.", []string{"China claims South China Sea"}},
	{"China's claims in court were dismissed in Hanoi.", nil},
	{"Peru claims the talks failed.", nil},
	{"Claims of fraud in Peru were rejected.", nil},
	{"Norway respects the sovereignty of Georgia.", nil},

	// Giving and leaving.
	{"Britain ceded the colony of Hong Kong to China in 1997.", []string{"China cedes Hong Kong of United Kingdom"}},
	{"Officials arrived in Macau on Monday. Portugal will hand over the territory to China.", []string{"China cedes Macau of Portugal [planned]"}},
	{"Britain handed over Hong Kong to China in 1997.", []string{"China cedes Hong Kong of United Kingdom"}},
	{"Armenia ceded four villages to Azerbaijan.", []string{"Azerbaijan cedes Armenia of Armenia"}},
	{"Serbia said it would never give up Kosovo.", []string{" cedes Kosovo of Serbia [refused]"}},
	{"Syria demands that Israel return the Golan Heights.", []string{"Syria demands Golan Heights of Israel [demanded]"}},
	{"Syria demanded the return of the Golan Heights.", []string{"Syria demands Golan Heights [demanded]"}},
	{"The return of the exiles to Syria is under way.", nil},
	{"Israel pulled its troops back from the Syrian town of Quneitra.", []string{"Israel withdraws Quneitra of Syria"}},
	{"Ethiopian troops pulled out of Somalia on Tuesday.", []string{"Ethiopia withdraws Somalia of Somalia"}},
	{"The United States will withdraw 2,000 troops from Syria.", []string{"United States withdraws Syria of Syria [planned]"}},
	{"The withdrawal of Syrian troops from Lebanon began.", []string{"Syria withdraws Lebanon of Lebanon [ongoing]"}},
	{"Hundreds of UN troops withdrew from the Syrian town of Quneitra.", []string{"United Nations withdraws Quneitra of Syria"}},
	{"Poland announced a plan for drawing down troops from Kosovo.", []string{"Poland withdraws Kosovo of Kosovo [planned]"}},
	{"French troops left Mali in August.", []string{"France withdraws Mali of Mali"}},
	{"Ethiopia agreed to give the town of Badme back to Eritrea.", []string{"Eritrea cedes Badme of Ethiopia [planned]"}},
	{"Kenya gave Somalia a list of names.", nil},
	{"Kenya gave aid from Peru to Somalia.", nil},
	{"Kenya handed over a letter from Peru to China.", nil},
	{"Kenya turned over the suspects to Somalia.", nil},
	{"Ethiopia has returned the refugees to Sudan.", nil},
	{"The minister left Mali in August.", nil},
	{"The minister spoke on his return to Lima.", nil},
	{"Peru said it withdrew its ambassador from Chile.", nil},
	{"The French company Total pulled out of Iran.", nil},
	{"Russia's withdrawal from the treaty alarmed Germany.", nil},
	{"Libya evacuated 200 people from the town of Derna.", nil},

	// Adjectives.
	{"The Russian-occupied city of Donetsk was quiet.", []string{"Russia occupies Donetsk [ongoing]"}},
	{"Houthi-held Sanaa was bombed by Saudi Arabia.", []string{"Houthis controls Sanaa of Yemen [ongoing]"}},
	{"The Russian-led talks on Syria were held in Sochi.", nil},
	{"A state-run newspaper in Syria reported the talks.", nil},
}

func TestTerritories(t *testing.T) {
	for _, c := range territoryCases {
		d := docOf(t, c.text)
		var got []string
		for _, e := range allOf[*event.Territory](d) {
			got = append(got, territoryLine(d, e))
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%q:\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

func territoryLine(d *event.Document, e *event.Territory) string {
	var s strings.Builder
	s.WriteString(d.Name(e.Holder.Value) + " " + string(e.Relation.Value) + " " + d.PlaceName(e.Territory.Value))
	if e.Owner.OK() {
		s.WriteString(" of " + d.Name(e.Owner.Value))
	}
	if e.Share.OK() {
		s.WriteString(" " + e.Share.Value.High)
	}
	if e.Since.OK() {
		s.WriteString(" since " + e.Since.Value.TIMEX())
	}
	if e.Status != event.Happened {
		s.WriteString(" [" + string(e.Status) + "]")
	}
	return s.String()
}
