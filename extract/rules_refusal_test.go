package extract_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
)

// refusalCases has sentences with who refuses what in them, as "by: content -> to
// [status]"; happened is left out.
var refusalCases = []struct {
	text string
	want []string
}{
	// Verbs.
	{"Algeria rejected the French proposal.", []string{"Algeria: the French proposal -> France"}},
	{"Peru refused to sign the treaty.", []string{"Peru: sign the treaty"}},
	{"The proposal was rejected by Hungary and Poland.", []string{"Hungary, Poland: The proposal"}},
	{"The offer, rejected by Somalia, included access to a port.", []string{"Somalia: The offer"}},
	{"Hungary vetoed the resolution.", []string{"Hungary: the resolution"}},
	{"Israel boycotted the conference.", []string{"Israel: the conference"}},
	{"Austria resisted calls to close the border.", []string{"Austria: calls to close the border"}},
	{"Russia blocked a draft resolution.", []string{"Russia: a draft resolution"}},
	{"Poland objected to the quota.", []string{"Poland: the quota"}},
	{"Japan voted against the resolution.", []string{"Japan: the resolution"}},
	{"Japan will oppose the plan.", []string{"Japan: the plan [planned]"}},
	{"The rejected goods were shipped to Algeria.", nil},
	{"Peru's exports declined 5 percent.", nil},
	{"Exports of Peru declined in May.", nil},
	{"Peru declined to comment.", nil},
	{"Peru's minister refused to give details.", nil},
	{"The minister of Kenya dismissed his deputy.", nil},
	{"Iran dismissed the allegations as baseless.", nil},
	{"Police blocked a road in Kenya.", nil},
	{"Peru rejects violence.", nil},
	{"Peru voiced its rejection of Russia's aggression.", nil},
	{"The court in Kenya rejected the appeal.", nil},
	{"Hungary could veto the resolution.", nil},
	{"If Iran rejects the offer, Germany will back sanctions.", nil},
	{"Brazil urged Bolivia not to reject the plan.", nil},
	{"Chad did not reject the plan.", nil},

	// Verbs with a particle.
	{"Chile turned down an offer of mediation from Brazil.", []string{"Chile: an offer of mediation from Brazil -> Brazil"}},
	{"Kenya ruled out Peru's plan.", []string{"Kenya: Peru's plan -> Peru"}},
	{"Iran ruled out any direct negotiations with the United States.", []string{"Iran: any direct negotiations with the United States -> United States"}},
	{"Sudan said no to the African Union's plan.", []string{"Sudan: the African Union's plan -> African Union"}},
	{"Ankara has ruled out extraditing the cleric.", []string{"Turkey: extraditing the cleric"}},
	{"The proposal was dismissed out of hand by Tehran.", []string{"Iran: The proposal"}},
	{"Hungary did not rule out a veto.", nil},
	{"Students refused to leave the dean's office.", nil},
	{"The jury in Peru ruled that the plan was legal.", nil},
	{"Kenya said no decision had been made.", nil},

	// Deeds that a side will not do.
	{"Serbia said it would never recognise Kosovo.", []string{"Serbia: recognise Kosovo -> Kosovo"}},
	{"Ethiopia will not halt the filling of the dam.", []string{"Ethiopia: halt the filling of the dam"}},
	{"Ethiopia has no intention of halting the dam.", []string{"Ethiopia: halting the dam"}},
	{"Sweden says it has no plans to join NATO.", []string{"Sweden: join NATO -> NATO"}},
	{"Israel does not recognise Hamas.", []string{"Israel: recognise Hamas -> Hamas"}},
	{"Norway does not want to join the union.", []string{"Norway: join the union"}},
	{"The United States cannot accept a nuclear Iran.", []string{"United States: accept a nuclear Iran -> Iran"}},
	{"Chile's president said the islands would not be returned.", []string{"Chile's president: the islands would not be returned"}},
	{"Peru's minister said nobody would be hurt.", nil},
	{"Peru said it would not be allowed to join.", nil},
	{"The rebels would not have signed without Kenya.", nil},
	{"The president of Peru will not be deterred.", nil},
	{"Peruvians refuse to be silenced, the president of Peru said.", nil},
	{"Russia voted to adopt the resolution.", nil},
	{"Chile does not always agree on everything.", nil},
	{"It will not rain in Peru.", nil},
	{"Peru's minister would not say when talks would begin.", nil},
	{"Peru cannot pay its debts.", nil},
	{"Peru will not give details.", nil},
	{"Chad does not have the money.", nil},

	// Adjectives and nouns.
	{"Bonn and Paris are opposed to the tax.", []string{"France, Germany: the tax"}},
	{"Turkey is against the plan.", []string{"Turkey: the plan"}},
	{"Cuba is not ready to negotiate.", []string{"Cuba: negotiate"}},
	{"Cuba is unwilling to negotiate with Spain.", []string{"Cuba: negotiate with Spain -> Spain"}},
	{"Egypt's opposition to the dam is well known.", []string{"Egypt: the dam"}},
	{"Colombia repeated its refusal to extradite the general.", []string{"Colombia: extradite the general"}},
	{"Kenya is a plain, as opposed to Nepal.", nil},
	{"The match was Peru against Chile.", nil},
	{"The opposition in Peru won the vote.", nil},
	{"Opposition leaders in Kenya met.", nil},
}

func TestRefusals(t *testing.T) {
	for _, c := range refusalCases {
		d := docOf(t, c.text)
		var got []string
		for _, e := range allOf[*event.Refusal](d) {
			got = append(got, madeLine(d, e.By, e.To, e.Content.Value, e.Status, event.Happened))
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%q:\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// madeLine is an offer or a refusal in one line; its status is told when it is not
// the usual one.
func madeLine(d *event.Document, by, to []event.ActorRef, content string, s, usual event.Status) string {
	line := strings.Join(actorNames(d, by), ", ") + ": " + content
	if len(to) > 0 {
		line += " -> " + strings.Join(actorNames(d, to), ", ")
	}
	if s != usual {
		line += " [" + string(s) + "]"
	}
	return line
}
