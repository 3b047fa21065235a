package extract_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
)

// demandCases has sentences with the demands in them, as "by -> of: content
// [strength]"; of is left out when it is open, the strength when it is demand.
var demandCases = []struct {
	text string
	want []string
}{
	// Verbs with a clause.
	{"Russia demanded that Ukraine disarm, leave NATO and cede Crimea.", []string{
		"Russia -> Ukraine: Ukraine disarm", "Russia -> Ukraine: cede Crimea", "Russia -> Ukraine: leave NATO"}},
	{"Kenya demanded that Somalia free the crew, return the boats and pay compensation.", []string{
		"Kenya -> Somalia: Somalia free the crew", "Kenya -> Somalia: pay compensation", "Kenya -> Somalia: return the boats"}},
	{"Egypt demanded that Sudan halt and reverse the works.", []string{"Egypt -> Sudan: Sudan halt and reverse the works"}},
	{"Egypt demanded that Sudan withdraw its troops from the border.", []string{"Egypt -> Sudan: Sudan withdraw its troops from the border"}},
	{"Kenya insisted that Somalia return the boats.", []string{"Kenya -> Somalia: Somalia return the boats"}},
	{"Norway hopes that Sudan will accept the plan.", []string{"Norway -> Sudan: Sudan will accept the plan [wish]"}},
	{"Kenya insisted that Somalia was wrong.", nil},
	{"Kenya insists that the plan is sound.", nil},
	{"Peru asked whether Chile would attend.", nil},
	{"Peru asked who would pay.", nil},
	{"Norway hopes that it will rain.", nil},

	// Verbs with an infinitive.
	{"Egypt urged Sudan to reopen the border.", []string{"Egypt -> Sudan: reopen the border [request]"}},
	{"Japan asked China to lift its ban on seafood.", []string{"Japan -> China: lift its ban on seafood [request]"}},
	{"India wants Pakistan to hand over the suspects.", []string{"India -> Pakistan: hand over the suspects [request]"}},
	{"Greece warned Turkey to stay out of its waters.", []string{"Greece -> Turkey: stay out of its waters"}},
	{"The United States told Iran to free the sailors.", []string{"United States -> Iran: free the sailors"}},
	{"Sudan was urged by Egypt to reopen the border.", []string{"Egypt -> Sudan: reopen the border [request]"}},
	{"Kenya called on Somalia to release the fishermen and pay compensation.", []string{
		"Kenya -> Somalia: pay compensation [request]", "Kenya -> Somalia: release the fishermen [request]"}},
	{"The African Union appealed to Sudan and South Sudan to resume talks.", []string{"African Union -> South Sudan, Sudan: resume talks [request]"}},
	{"Britain called for Hezbollah to be expelled from the talks.", []string{"United Kingdom: be expelled from the talks [request]"}},
	{"Egypt urged caution.", nil},
	{"Egypt did not urge Sudan to reopen the border.", nil},
	{"Egypt may urge Sudan to reopen the border.", nil},
	{"Peru's president ordered his ministers to cut spending.", nil},
	{"The minister asked reporters to wait in Lima.", nil},
	{"The people of Peru want us to work together.", nil},
	{"Everyone in Chile wants someone to help.", nil},
	{"All drivers in Peru are required by law to carry a light.", nil},
	{"To make the best of it, Peru urged on its team.", nil},
	{"Analysts in Peru expect him to cut costs.", nil},
	{"Chile called Peru on Friday.", nil},

	// Verbs with a thing.
	{"Peru is pressing Chile for talks on fishing rights.", []string{"Peru -> Chile: talks on fishing rights [request]"}},
	{"Norway insisted on a full inspection of the plant.", []string{"Norway: a full inspection of the plant"}},
	{"Chad sought the extradition of the general.", []string{"Chad: the extradition of the general [request]"}},
	{"The United Nations is seeking the release of all detainees.", []string{"United Nations: the release of all detainees [request]"}},
	{"Israel's withdrawal from the town was demanded by Egypt.", []string{"Egypt -> Israel: Israel's withdrawal from the town"}},
	{"Syria demanded Israel's withdrawal from the Golan Heights.", []string{"Syria -> Israel: Israel's withdrawal from the Golan Heights"}},
	{"Peru is demanding an apology, the release of a trawler and an end to patrols.", []string{
		"Peru: an apology", "Peru: an end to patrols", "Peru: the release of a trawler"}},
	{"Chad is demanding a 12% price rise, a 10-year contract and an end to inspections.", []string{
		"Chad: a 10-year contract", "Chad: a 12% price rise", "Chad: an end to inspections"}},
	{"Turkey demanded an apology from the Netherlands.", []string{"Turkey -> Netherlands: an apology from the Netherlands"}},
	{"The prosecutor in Peru sought an indictment.", nil},
	{"Kenya sought refuge from the heat.", nil},
	{"Peru asked a question.", nil},
	{"The work demands much time.", nil},
	{"Belgium supports the children of the Congo.", nil},

	// Nouns.
	{"Peru repeated its call for an end to the fighting.", []string{"Peru: an end to the fighting [request]"}},
	{"Iran repeated its demand that Iraq withdraw from the island.", []string{"Iran -> Iraq: Iraq withdraw from the island"}},
	{"Chile rejected a demand by Peru that it withdraw its troops.", []string{"Peru -> Chile: it withdraw its troops"}},
	{"France put pressure on Mali to hold elections.", []string{"France -> Mali: hold elections [request]"}},
	{"Under pressure from France to hold elections, Mali set a date.", []string{"France -> Mali: hold elections [request]"}},
	{"Cuba's demands include an end to the embargo.", []string{"Cuba: an end to the embargo"}},
	{"Bolivia set three conditions for talks: the release of all prisoners, access to the sea, and an apology from Chile.", []string{
		"Bolivia -> Chile: an apology from Chile [condition]", "Bolivia: access to the sea [condition]", "Bolivia: the release of all prisoners [condition]"}},
	{"Sudan has presented a list of demands: the withdrawal of Ethiopian troops and the release of ten farmers.", []string{
		"Sudan -> Ethiopia: the release of ten farmers", "Sudan -> Ethiopian troops: the withdrawal of Ethiopian troops"}},
	{"Kenya submitted a number of demands to Somalia: an apology, the release of ten farmers and the withdrawal of its troops.", []string{
		"Kenya -> Somalia: an apology", "Kenya -> Somalia: the release of ten farmers", "Kenya -> Somalia: the withdrawal of its troops"}},
	{"The rebels rejected a list of demands: an apology and the release of ten farmers.", nil},
	{"Peru set a deadline of Friday for Chile to reopen the border.", []string{"Peru -> Chile: reopen the border [ultimatum]"}},
	{"Kenya gave the rebels until Friday to leave the town.", []string{"Kenya -> rebels: leave the town [ultimatum]"}},
	{"Washington's demand that Mexico stop the flow of migrants was the main topic of the meeting.", []string{"United States -> Mexico: Mexico stop the flow of migrants"}},
	{"Demand for oil from Iran rose.", nil},
	{"The budget request of Chile included a rise.", nil},
	{"The demands that Peru faces are heavy.", nil},
	{"Kenyan President Uhuru Kenyatta made a phone call to Somalia.", nil},
	{"Working conditions in Peru include long hours.", nil},
	{"France is the French term for silver.", nil},
	{"Kenya gave the children until Friday.", nil},

	{"\"It is our hope that Sudan will accept the plan,\" Norwegian Foreign Minister Ine Eriksen Soreide said.", []string{"Ine Eriksen Soreide -> Sudan: Sudan will accept the plan [wish]"}},
	{"It is Norway's hope that it will rain.", nil},

	// Modal verbs in what somebody says.
	{"Ukraine must cede territory, Russia said.", []string{"Russia -> Ukraine: Ukraine must cede territory"}},
	{"The killing must stop, the United Nations said.", []string{"United Nations: The killing must stop"}},
	{"Iraq has to comply with the resolution, Britain said.", []string{"United Kingdom -> Iraq: comply with the resolution"}},
	{"Germany and France said the talks should resume.", []string{"France, Germany: the talks should resume"}},
	{"\"There must be no further delay,\" U.S. President Barack Obama said.", []string{"Barack Obama: There must be no further delay"}},
	{"\"It is time to end the war,\" German Chancellor Angela Merkel said.", []string{"Angela Merkel: end the war"}},
	{"\"Iran must not get the bomb,\" Israeli Prime Minister Benjamin Netanyahu said.", []string{"Benjamin Netanyahu -> Iran: Iran must not get the bomb"}},
	{"The Russian leader said Ukraine would have to withdraw from four regions.", []string{"Russian leader -> Ukraine: withdraw from four regions"}},
	{"Kenya said Somalia might have to wait.", nil},
	{"Somalia must have known about the storm, Kenya said.", nil},
	{"Ukraine must cede territory.", nil},
	{"The plan needs work, Norway said.", nil},
	{"\"We must work together,\" Polish Prime Minister Donald Tusk said.", nil},
	{"Every child should have a bicycle, Norway said.", nil},
	{"Chile said it must act.", nil},
	{"Chile explained why Peru should wait.", nil},
	{"Should Iran refuse, Norway will leave, officials said.", nil},
	{"Peru said Chile does not have to leave.", nil},
	{"Peru said Chile should be pleased.", nil},

	// Conditions.
	{"Serbia said it would attend only if Kosovo lifts the tariffs.", []string{"Serbia -> Kosovo: Kosovo lifts the tariffs [condition]"}},
	{"Serbia will not attend the talks unless Kosovo lifts the tariffs.", []string{"Serbia -> Kosovo: Kosovo lifts the tariffs [condition]"}},
	{"Ethiopia refuses to negotiate until Eritrea withdraws its troops.", []string{"Ethiopia -> Eritrea: Eritrea withdraws its troops [condition]"}},
	{"Israel said it would stop the offensive once Hamas releases the hostages.", []string{"Israel -> Hamas: Hamas releases the hostages [condition]"}},
	{"Georgia agreed to talks on condition that Russia withdraws its troops.", []string{"Georgia -> Russia: Russia withdraws its troops [condition]"}},
	{"Hamas said it would free the captives in exchange for an end to the war.", []string{"Hamas: an end to the war [condition]"}},
	{"Hungary has made its approval of the budget conditional on the release of aid.", []string{"Hungary: the release of aid [condition]"}},
	{"Sudan's army has said it will talk only after the rebels leave the city.", []string{"Sudan's army -> rebels: the rebels leave the city [condition]"}},
	{"Azerbaijan has set a condition for signing the treaty: Armenia must change its constitution.", []string{"Azerbaijan -> Armenia: Armenia must change its constitution [condition]"}},
	{"Kenya will talk after the rebels leave the city.", nil},
	{"Kenya traded tea in exchange for oil.", nil},
	{"An official in Georgia spoke on condition of anonymity.", nil},
	{"If it rains, the match in Serbia will be cancelled.", nil},
	{"Kenya will lose the match if Serbia scores.", nil},
	{"Kenya waited until Somalia withdrew its troops.", nil},
	{"Kenya will not rest until it has won.", nil},
	{"Norway closed the road once the rain had stopped.", nil},
}

func TestDemands(t *testing.T) {
	for _, c := range demandCases {
		d := docOf(t, c.text)
		var got []string
		for _, e := range allOf[*event.Demand](d) {
			got = append(got, demandLine(d, e))
		}
		slices.Sort(got)
		if !slices.Equal(got, c.want) {
			t.Errorf("%q:\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// demandLine is a demand in one line.
func demandLine(d *event.Document, e *event.Demand) string {
	line := strings.Join(actorNames(d, e.By), ", ")
	if len(e.Of) > 0 {
		line += " -> " + strings.Join(actorNames(d, e.Of), ", ")
	}
	line += ": " + e.Content.Value
	if e.Strength != event.StrengthDemand {
		line += " [" + string(e.Strength) + "]"
	}
	return line
}

// Two sides who demand together are those who negotiate.
func TestDemandsOfTwoTogether(t *testing.T) {
	const talks = "Peru and Chile held talks in Lima on Monday.\n"
	for text, want := range map[string][]string{
		talks + "The two sides called for an end to the fighting in Bolivia.":  {"Chile, Peru: an end to the fighting in Bolivia [request]"},
		talks + "They reaffirmed that any agreement must protect the farmers.": {"Chile, Peru: any agreement must protect the farmers"},
		"The two sides called for an end to the fighting.":                     {"two sides: an end to the fighting [request]"},
	} {
		d := docOf(t, text)
		var got []string
		for _, e := range allOf[*event.Demand](d) {
			got = append(got, demandLine(d, e))
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: got %q, want %q", text, got, want)
		}
	}
}

// Each item of a list below the line that announces it is a demand; another
// paragraph is not.
func TestDemandsInAList(t *testing.T) {
	d := docOf(t, "The European Union demanded that Belarus:\n* stop issuing visas;\n* release all political prisoners.\n\nSnow fell in Minsk.")
	var got []string
	for _, e := range allOf[*event.Demand](d) {
		got = append(got, demandLine(d, e))
	}
	slices.Sort(got)
	want := []string{"European Union -> Belarus: release all political prisoners", "European Union -> Belarus: stop issuing visas"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

func TestSubjectsOfDemands(t *testing.T) {
	for text, want := range map[string]event.Subject{
		"Kenya demanded the release of the hostages from Somalia.": event.SubjectPrisoners,
		"Kenya urged Somalia to lift the embargo.":                 event.SubjectSanctions,
		"Kenya urged Somalia to hold elections.":                   event.SubjectPolitical,
		"Kenya urged Somalia to cut its tariffs.":                  event.SubjectTrade,
		"Kenya urged Somalia to wait.":                             event.SubjectOther,
	} {
		demands := allOf[*event.Demand](docOf(t, text))
		if len(demands) != 1 || demands[0].Subject.Value != want {
			t.Errorf("%q: %v, want %s", text, demands, want)
		}
	}
}

func TestPastDemands(t *testing.T) {
	for text, want := range map[string]bool{
		"In 1998 Iran demanded an inquiry into the war.":               true,
		"Peru dropped an earlier demand that Chile reopen the border.": true,
		"On Monday Iran demanded an inquiry into the war.":             false,
		"Peru dropped its demand that Chile reopen the border.":        false,
	} {
		demands := allOf[*event.Demand](docOf(t, text))
		if len(demands) != 1 || demands[0].Past != want {
			t.Errorf("%q: past is not %v in %v", text, want, demands)
		}
	}
}

// answerCases has texts with the answers to their first demand, as "kind by: words".
var answerCases = []struct {
	text string
	want []string
}{
	{"Peru demanded that Chile reopen the border. Chile agreed.", []string{"accepts Chile: Chile agreed"}},
	{"Peru demanded that Chile reopen the border. It agreed.", []string{"accepts Chile: It agreed"}},
	{"Peru demanded that Chile reopen the border. Chile accepted the demand on Friday.", []string{"accepts Chile: Chile accepted the demand on Friday"}},
	{"Peru demanded that Chile reopen the border. Chile agreed to reopen the border on Monday.", []string{"accepts Chile: Chile agreed to reopen the border on Monday"}},
	{"Chile agreed to Peru's demand to reopen the border.", []string{"accepts Chile: Chile agreed to Peru's demand to reopen the border"}},
	{"Egypt urged Sudan to reopen the crossing. Sudan complied on Sunday.", []string{"accepts Sudan: Sudan complied on Sunday"}},
	{"Kenya asked Chad to open the border. Chad refused.", []string{"rejects Chad: Chad refused"}},
	{"Peru demanded that Chile reopen the border. Chile rejected the demand.", []string{"rejects Chile: Chile rejected the demand"}},
	{"Chile rejected a demand by Peru that it withdraw its troops.", []string{"rejects Chile: Chile rejected a demand by Peru that it withdraw its troops"}},
	{"Iran is demanding a homeland for the Kurds. It also wants Iraq to pull back its army. Iraq has rejected the first demand.", []string{"rejects Iraq: Iraq has rejected the first demand"}},
	{"Peru dropped its demand that Chile reopen the border.", []string{"withdraws Peru: Peru dropped its demand that Chile reopen the border"}},
	{"Peru demanded that Chile reopen the border. It later gave up the demand.", []string{"withdraws Peru: It later gave up the demand"}},
	{"Peru demanded that Chile reopen the border. Chile did not agree.", nil},
	{"Peru demanded that Chile reopen the border. Bolivia agreed to a visit.", nil},
	{"Peru demanded that Chile reopen the border. Bolivia agreed.", nil},
	{"Peru demanded that Chile reopen the border. Chile met its targets.", nil},
	{"Peru demanded that Chile reopen the border. Chile could agree.", nil},
	{"Peru demanded that Chile reopen the border. Chile dropped a case of tax fraud.", nil},
}

func TestAnswersToDemands(t *testing.T) {
	for _, c := range answerCases {
		d := docOf(t, c.text)
		demands := allOf[*event.Demand](d)
		if len(demands) == 0 {
			t.Errorf("%q: no demand", c.text)
			continue
		}
		var got []string
		for _, a := range demands[0].Answers {
			got = append(got, string(a.Kind)+" "+d.Name(a.By.Value)+": "+d.Quote(a.Spans...))
		}
		if !slices.Equal(got, c.want) {
			t.Errorf("%q:\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

func TestAnswersToOffers(t *testing.T) {
	for text, want := range map[string]event.AnswerKind{
		"Brazil offered Peru a loan. Peru accepted the offer.":            event.Accepts,
		"Qatar proposed talks in Doha. Sudan rejected the proposal.":      event.Rejects,
		"Brazil offered Peru a loan. Peru accepted the court's judgment.": "",
	} {
		offers := allOf[*event.Offer](docOf(t, text))
		if len(offers) != 1 {
			t.Errorf("%q: %d offers", text, len(offers))
			continue
		}
		if a := offers[0].Answers; len(a) != 0 && a[0].Kind != want || len(a) == 0 && want != "" {
			t.Errorf("%q: %v, want %q", text, a, want)
		}
	}
}
