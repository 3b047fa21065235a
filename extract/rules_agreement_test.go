package extract_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
)

// agreementCases has sentences with the accords in them, as "parties: content
// [stage]"; reached is left out.
var agreementCases = []struct {
	text string
	want []string
}{
	// Agreed to, on, that.
	{"Ethiopia and Eritrea agreed to reopen their embassies.", []string{"Eritrea, Ethiopia: reopen their embassies"}},
	{"Brazil and Argentina agreed on a common tariff.", []string{"Argentina, Brazil: a common tariff"}},
	{"Brazil and Argentina agreed that the talks should continue.", []string{"Argentina, Brazil: the talks should continue"}},
	{"Peru agreed with Chile to share water.", []string{"Chile, Peru: share water"}},
	{"Pakistan and India agreed Monday to a truce along the border.", []string{"India, Pakistan: a truce along the border"}},
	{"Brazil and Argentina agreed that the talks were useful.", nil},
	{"Brazil and Argentina agreed there had been progress.", nil},
	{"Brazil and Argentina disagreed on the tariff.", nil},
	{"Brazil and Argentina must agree on a tariff.", nil},
	{"Ethiopia agreed with the assessment.", nil},
	{"Ethiopia agreed to a visit.", nil},
	{"Kenya and Uganda remain committed to peace.", nil},
	{"Kenya and Uganda committed troops.", nil},

	// Accords that are made.
	{"Peru and Chile signed a treaty on fishing on Tuesday.", []string{"Chile, Peru: a treaty on fishing [signed]"}},
	{"Peru signed a trade deal with Chile.", []string{"Chile, Peru: a trade deal with Chile [signed]"}},
	{"Israel and Hamas reached a truce brokered by Qatar.", []string{"Hamas, Israel: a truce brokered by Qatar"}},
	{"An agreement was reached on Friday between Cyprus and Turkey.", []string{"Cyprus, Turkey: An agreement"}},
	{"Qatar brokered a deal between Chad and Libya.", []string{"Chad, Libya: a deal between Chad and Libya"}},
	{"The U.S.-Russian agreement on adoption was signed in July.", []string{"Russia, United States: The U.S.-Russian agreement on adoption [signed]"}},
	{"Peru ratified the climate accord.", []string{"Peru: the climate accord [signed]"}},
	{"Colombia and the FARC announced a ceasefire.", []string{"Colombia, FARC: a ceasefire"}},
	{"Jordan and Israel concluded a gas accord.", []string{"Israel, Jordan: a gas accord"}},
	{"India and China could reach an agreement on the border this year.", []string{"China, India: an agreement on the border [near]"}},
	{"Peru and Chile failed to reach an agreement.", []string{"Chile, Peru: an agreement [failed]"}},
	{"Britain and the EU have yet to agree on fishing quotas.", []string{"European Union, United Kingdom: fishing quotas [near]"}},
	{"Iran and Iraq struck a deal on inspections.", []string{"Iran, Iraq: a deal on inspections"}},
	{"Peru did not sign the treaty.", nil},
	{"Colombia announced a deal of the day.", nil},
	{"Norway asked Peru to sign the treaty.", nil},
	{"Peru signed the letter.", nil},
	{"The singer from Peru signed a contract.", nil},

	// What becomes of them.
	{"The truce between Israel and Hamas collapsed.", []string{"Hamas, Israel: The truce between Israel and Hamas [ended]"}},
	{"The ceasefire between Armenia and Azerbaijan held overnight.", []string{"Armenia, Azerbaijan: The ceasefire between Armenia and Azerbaijan"}},
	{"A ceasefire brokered by Egypt took effect on Sunday.", []string{": A ceasefire brokered by Egypt"}},
	{"A truce brokered by Egypt last Friday collapsed within hours.", []string{": A truce brokered by Egypt [ended]"}},
	{"A fragile ceasefire in Yemen appeared to be holding on Monday.", []string{": A fragile ceasefire in Yemen"}},
	{"The treaty between Russia and Ukraine expired in March.", []string{"Russia, Ukraine: The treaty between Russia and Ukraine [ended]"}},
	{"Azerbaijan violated the ceasefire, Armenia said.", []string{"Azerbaijan: the ceasefire [violated]"}},
	{"Armenia accused Azerbaijan of violating the ceasefire.", []string{"Azerbaijan: the ceasefire [violated]"}},
	{"Iran pulled out of the nuclear deal.", []string{"Iran: the nuclear deal [ended]"}},
	{"The deal between Iran and Iraq is dead, France said.", []string{"Iran, Iraq: The deal between Iran and Iraq [ended]"}},
	{"Kenya and Uganda are close to a deal on oil.", []string{"Kenya, Uganda: a deal on oil [near]"}},
	{"A draft agreement between Sudan and Egypt was published.", []string{"Egypt, Sudan: A draft agreement between Sudan and Egypt [near]"}},
	{"Talks between Brazil and Argentina ended without an agreement.", []string{"Argentina, Brazil: an agreement [failed]"}},
	{"Armenia did not violate the ceasefire.", nil},
	{"A violation of the law in Armenia was reported.", nil},
	{"Trade between Peru and Chile collapsed.", nil},

	// Only spoken of.
	{"The newspaper's agreement with its printers expired.", nil},
	{"The president of Peru said a great deal about trade.", nil},
	{"Peru welcomed the U.S.-Mexico-Canada Agreement.", nil},
	{"Volkswagen signed a deal with a supplier in Mexico.", nil},
	{"Peru wants a deal.", nil},
	{"No treaty binds Peru.", nil},
	{"Peru's agreement is needed.", nil},
}

func TestAgreements(t *testing.T) {
	for _, c := range agreementCases {
		d := docOf(t, c.text)
		var got []string
		for _, e := range allOf[*event.Agreement](d) {
			line := strings.Join(actorNames(d, e.Parties), ", ") + ": " + e.Content.Value
			if s := e.Stage.Value; s != event.AgreementReached {
				line += " [" + string(s) + "]"
			}
			got = append(got, line)
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%q:\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// An accord has the day on which it is made, and one that names nobody the sides whose
// talks the article tells of.
func TestAgreementTakesPartiesAndDay(t *testing.T) {
	d := docOf(t, "Peru and Chile held talks in Lima on Monday.\nThe two sides agreed to reopen the border.")
	all := allOf[*event.Agreement](d)
	if len(all) != 1 {
		t.Fatalf("%d agreements, want 1", len(all))
	}
	if got := actorNames(d, all[0].Parties); !slices.Equal(got, []string{"Chile", "Peru"}) {
		t.Errorf("parties are %v", got)
	}
	if got := all[0].Time.Value.TIMEX(); got != "2019-03-18" {
		t.Errorf("time is %q", got)
	}
}

// The pact that a text names again is one accord, with the evidence of both places.
func TestAccordNamedAgainIsOne(t *testing.T) {
	d := docOf(t, "Peru and Chile signed a pact on fishing on Monday.\nPeru and Chile signed the pact in Lima.")
	all := allOf[*event.Agreement](d)
	if len(all) != 1 || len(all[0].Spans) != 2 {
		t.Errorf("%d agreements: %v", len(all), all)
	}
}
