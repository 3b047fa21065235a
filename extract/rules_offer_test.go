package extract_test

import (
	"slices"
	"testing"

	"github.com/parley-news/parley/event"
)

// offerCases has sentences with who offers whom what in them, as "by: content -> to".
var offerCases = []struct {
	text string
	want []string
}{
	// Verbs.
	{"Qatar offered to host the next round of negotiations.", []string{"Qatar: host the next round of negotiations"}},
	{"Egypt proposed a ceasefire in Gaza.", []string{"Egypt: a ceasefire in Gaza"}},
	{"Kenya proposed that Somalia withdraw its case.", []string{"Kenya: Somalia withdraw its case"}},
	{"Norway offered Sri Lanka its mediation.", []string{"Norway: its mediation -> Sri Lanka"}},
	{"The government of Colombia offered the rebels an amnesty.", []string{"Colombia: an amnesty -> rebels"}},
	{"Israel offered Hamas a two-month truce in exchange for the hostages.", []string{"Israel: a two-month truce in exchange for the hostages -> Hamas"}},
	{"Brazil presented a peace plan to Russia and Ukraine.", []string{"Brazil: a peace plan to Russia and Ukraine -> Russia, Ukraine"}},
	{"France put forward a draft resolution.", []string{"France: a draft resolution"}},
	{"Hungary floated the idea of a summit.", []string{"Hungary: the idea of a summit"}},
	{"Germany pledged 40 million euros to Lebanon.", []string{"Germany: 40 million euros -> Lebanon"}},
	{"The Philippines invited China to joint talks.", []string{"Philippines: joint talks -> China"}},
	{"Somalia said it was ready to free the prisoners.", []string{"Somalia: free the prisoners"}},
	{"The government of Kenya offered 5.5% and a bonus, which the union turned down.", []string{"Kenya: 5.5% and a bonus"}},
	{"Qatar offered no comment.", nil},
	{"Peru offered its thanks to Chile.", nil},
	{"Peru offered condolences to Chile.", nil},
	{"The shop in Lima offers free coffee.", nil},
	{"Kenya offers beaches to tourists.", nil},
	{"The report suggests that Peru is poorer than Chile.", nil},
	{"Kenya suggested the election was rigged.", nil},
	{"The minister of Peru submitted his resignation.", nil},
	{"Chile presented its new ambassador to Peru.", nil},
	{"Peru put forward its best player.", nil},
	{"Peru announced a new airport.", nil},
	{"The Philippines invited tourists to its beaches.", nil},
	{"Japan pledged $200 million to the fund for Kenya.", []string{"Japan: $200 million -> Kenya"}},
	{"Kenya tabled an amendment.", []string{"Kenya: an amendment"}},
	{"Peru did not offer to host the talks.", nil},
	{"Peru announced sanctions on Chile.", nil},
	{"Peru refused to propose a date.", nil},

	// Readiness.
	{"Turkey said it was ready to host the talks.", []string{"Turkey: host the talks"}},
	{"Iran is willing to limit enrichment in exchange for sanctions relief.", []string{"Iran: limit enrichment in exchange for sanctions relief"}},
	{"Moscow is prepared to resume talks with Kyiv.", []string{"Russia: resume talks with Kyiv -> Ukraine"}},
	{"Pakistan is open to talks with India.", []string{"Pakistan: talks with India -> India"}},
	{"\"We are ready to sign the agreement,\" Armenia's prime minister said.", []string{"Armenia's prime minister: sign the agreement"}},
	{"Troops in Kenya are ready to fight.", nil},
	{"Iran is ready to retaliate.", nil},
	{"Iraq is prepared to impose martial law.", nil},
	{"Iran is ready to take further steps against Israel.", nil},
	{"Cuba is ready for talks with the United States.", []string{"Cuba: talks with the United States -> United States"}},
	{"Hamas said it was willing to free the hostages if Israel ended the war.", []string{"Hamas: free the hostages"}},
	{"Kyiv would accept neutrality in exchange for security guarantees.", []string{"Ukraine: accept neutrality in exchange for security guarantees"}},
	{"The dinner is ready, Peru's minister said.", nil},
	{"The hotel in Peru is open to visitors.", nil},
	{"Cuba is not ready to negotiate.", nil},

	// Deeds for another, or on a condition.
	{"North Korea would dismantle the site if the United States lifted sanctions.", []string{"North Korea: dismantle the site if the United States lifted sanctions"}},
	{"Ukraine said it would attend the talks only if Russia stopped the shelling.", []string{"Ukraine: attend the talks only if Russia stopped the shelling"}},
	{"Spain will help Chad to train its police.", []string{"Spain: help Chad to train its police -> Chad"}},
	{"Peru would suffer if Chile closed the port.", nil},
	{"Peru will help.", nil},
	{"Iran would retaliate if Israel attacked.", nil},

	// Nouns.
	{"The offer from Doha to host talks was welcomed.", []string{"Qatar: The offer from Doha to host talks"}},
	{"Colombia's proposal for a truce surprised the rebels.", []string{"Colombia: Colombia's proposal for a truce"}},
	{"Serbia made an offer to Kosovo.", []string{"Serbia: an offer to Kosovo -> Kosovo"}},
	{"Peru made no offer.", nil},
	{"The job offer from Peru was declined.", nil},
	{"Peru's public offering raised a million dollars.", nil},
	{"Peru's plan for the holidays was simple.", nil},
}

func TestOffers(t *testing.T) {
	for _, c := range offerCases {
		d := docOf(t, c.text)
		var got []string
		for _, e := range allOf[*event.Offer](d) {
			got = append(got, madeLine(d, e.By, e.To, e.Content.Value, e.Status, event.Proposed))
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%q:\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}
