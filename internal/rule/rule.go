// Package rule holds the built-in rules, one file a family.
//
// A rule reads an annot.Text and returns events with their triggers and own
// slots. What several rules need to know of a clause (who takes part, where, when)
// is in the files named after it; which words they react to stands in words.txt.
//
// Rules do not look at each other's events. Links between events, as a demand and
// the refusal that answers it, are made in assembly.
package rule

import "github.com/parley-news/parley/extract/annot"

// All returns the built-in rules in the order in which they run.
func All() []annot.Rule {
	return []annot.Rule{
		{Name: "negotiation-noun", Doc: "Talks, meetings, summits and calls named by a noun.", Find: negotiationNouns},
		{Name: "negotiation-verb", Doc: "Meetings told by a verb: met, negotiated, spoke with.", Find: negotiationVerbs},
		{Name: "delegation", Doc: "Delegations, teams of negotiators, and officials sent to talks.", Find: delegations},
		{Name: "demand-verb", Doc: "Demands told by a verb: demanded, urged, called on.", Find: demandVerbs},
		{Name: "demand-noun", Doc: "Demands, conditions and calls named by a noun, and the lists behind them.", Find: demandNouns},
		{Name: "demand-modal", Doc: "What a speaker says that somebody must or should do.", Find: demandModals},
		{Name: "demand-condition", Doc: "Conditions on which somebody is ready to do a thing.", Find: demandConditions},
		{Name: "offer", Doc: "Proposals, offers and declared readiness.", Find: offers},
		{Name: "refusal", Doc: "Rejections, refusals and opposition.", Find: refusals},
		{Name: "agreement-verb", Doc: "Parties that agree to or on a thing, or sign or reach an accord.", Find: agreementVerbs},
		{Name: "agreement-noun", Doc: "Accords, deals, treaties and truces named by a noun.", Find: agreementNouns},
		{Name: "territory", Doc: "Who occupies, controls, claims, cedes or leaves land.", Find: territories},
		{Name: "statement", Doc: "Who is said to have said, written, thought or felt what.", Find: statements},
		{Name: "visit", Doc: "Who travels where.", Find: visits},
		actRule(),
	}
}
