package extract_test

import (
	"context"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// ruleCases has, for every built-in rule, a sentence that it fires on and one that
// looks alike and that it must leave alone.
var ruleCases = []struct{ rule, fires, nearMiss string }{
	{"negotiation-noun", "Peru and Chile held talks in Lima on Monday.", "The minister talks too much, Peru complained."},
	{"negotiation-verb", "Japanese Foreign Minister Taro Kono met with Chinese officials.", "Peru met its targets for growth."},
	{"delegation", "Norway sent a delegation of senior officials to the talks.", "The delegation of powers to the states worries Norway."},
	{"demand-verb", "Egypt urged Sudan to reopen the border.", "Egypt urged caution."},
	{"demand-noun", "Iran repeated its demand that Iraq withdraw from the island.", "Demand for steel in Iran fell sharply."},
	{"demand-modal", "Kenya said Somalia must release the fishermen.", "Somalia must have known about the storm."},
	{"demand-condition", "Serbia said it would attend only if Kosovo lifts the tariffs.", "If it rains, the match in Serbia will be cancelled."},
	{"offer", "Qatar offered to host the next round of negotiations.", "Qatar offered no comment."},
	{"refusal", "Algeria rejected the French proposal.", "The rejected goods were shipped to Algeria."},
	{"agreement-verb", "Ethiopia and Eritrea agreed to reopen their embassies.", "Ethiopia agreed with the assessment."},
	{"agreement-noun", "The ceasefire between Armenia and Azerbaijan held overnight.", "The newspaper's agreement with its printers expired."},
	{"territory", "Moroccan forces have occupied most of Western Sahara.", "Students occupied the dean's office in Rabat."},
	{"statement", "Brazil said the dam was safe.", "The dam in Brazil was safe."},
	{"visit", "German Chancellor Angela Merkel visited Ankara on Tuesday.", "The website was visited a million times in Ankara."},
	{"act", "Police in Kenya arrested a Somali journalist.", "The police station in Kenya reopened."},
}

func TestRules(t *testing.T) {
	x, err := extract.New(extract.Config{})
	if err != nil {
		t.Fatal(err)
	}
	finds := func(rule, text string) bool {
		d, err := x.Article(context.Background(), event.Article{Text: text, Published: event.Day(2019, 3, 20)})
		if err != nil {
			t.Fatal(err)
		}
		if err := d.Validate(); err != nil {
			t.Errorf("%q: %v", text, err)
		}
		for _, e := range d.Events {
			if e.EventHeader().Rule == rule {
				return true
			}
		}
		return false
	}
	tested := map[string]bool{}
	for _, c := range ruleCases {
		tested[c.rule] = true
		if !finds(c.rule, c.fires) {
			t.Errorf("rule %s does not fire on %q", c.rule, c.fires)
		}
		if finds(c.rule, c.nearMiss) {
			t.Errorf("rule %s fires on %q", c.rule, c.nearMiss)
		}
	}
	for _, r := range extract.Rules() {
		if !tested[r.Name] {
			t.Errorf("rule %s has no case", r.Name)
		}
	}
}
