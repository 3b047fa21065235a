package act

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/extract/model/fast"
	"github.com/parley-news/parley/internal/coref"
	"github.com/parley-news/parley/internal/entity"
	"github.com/parley-news/parley/internal/lexicon"
	"github.com/parley-news/parley/internal/measure"
	"github.com/parley-news/parley/internal/mend"
	"github.com/parley-news/parley/internal/part"
	"github.com/parley-news/parley/internal/quote"
	"github.com/parley-news/parley/internal/sentence"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/timex"
	"github.com/parley-news/parley/internal/token"
)

// annotate runs the stages over a text.
func annotate(text string) *annot.Text {
	t := &store.Text{Article: event.Article{Text: text}}
	for _, stage := range []func(*store.Text){part.Annotate, token.Annotate, sentence.Annotate} {
		stage(t)
	}
	t.MakeSyntax()
	for s := range t.Sentences {
		fast.Model().Syntax().Analyze(t, s)
	}
	for _, stage := range []func(*store.Text){mend.Annotate, entity.Annotate, timex.Annotate, measure.Annotate, coref.Annotate, quote.Annotate} {
		stage(t)
	}
	return annot.New(t)
}

// coded is the acts of a text in short: "CONSULT 040 PER,CHL>PER,CHL happened".
func coded(text string) []string {
	t := annotate(text)
	var out []string
	for _, e := range Find(t, lexicon.Default()) {
		a := e.(*event.Act)
		name := string(a.Type)
		if a.Mode != "" {
			name += "/" + a.Mode
		}
		out = append(out, fmt.Sprintf("%s %s %s>%s %s", name, a.CAMEO, countries(t, a.Actors), countries(t, a.Recipients), a.Status))
	}
	return out
}

func countries(t *annot.Text, refs []event.ActorRef) string {
	var out []string
	for _, r := range refs {
		a, _ := t.Actor(r.Value)
		if a.Country != "" && !slices.Contains(out, a.Country) {
			out = append(out, a.Country)
		}
	}
	return strings.Join(out, ",")
}

// TestFrames has for each class of frames a sentence that it fires on and one that
// looks alike and says something else.
func TestFrames(t *testing.T) {
	for _, c := range []struct{ text, want, miss string }{
		{"Kenya offered to host talks with Chad.", "AGREE 036 KEN>TCD happened", "Kenya offered low prices."},
		{"Norway and Iceland reached an agreement on herring.", "AGREE 030 NOR,ISL>NOR,ISL happened", "Norway and Iceland reached the age of reason."},
		{"Peru and Chile held talks on fishing in Quito.", "CONSULT 040 PER,CHL>PER,CHL happened", "Peru held shares in a Chilean mine."},
		{"Chile's foreign minister visited Peru on Monday.", "CONSULT/visit 042 CHL>PER happened", "A cyclone visited Peru and Chile on Monday."},
		{"Norway mediated between Chad and Niger.", "CONSULT/third-party 045 NOR>TCD,NER happened", "Kenya's new road runs between Chad and Niger."},
		{"Kenya praised Chad for its help.", "SUPPORT 051 KEN>TCD happened", "Kenyan engineers praised the new bridge."},
		{"Kenya and Chad signed a trade agreement.", "SUPPORT 057 KEN,TCD>KEN,TCD happened", "Kenya signed the visitors' book in Chad."},
		{"Chile lifted a ban on imports from Peru.", "CONCEDE 081 CHL>PER happened", "Chile lifted a container from a ship of Peru."},
		{"Chile apologized to Peru.", "CONCEDE 055 CHL>PER happened", "Chile looked back to Peru."},
		{"Norway and Iceland shared intelligence.", "COOPERATE 064 NOR,ISL>NOR,ISL happened", "Norway and Iceland shared a border."},
		{"Chile extradited a drug dealer to Peru.", "COOPERATE 063 CHL>PER happened", "Chile extended a road to Peru."},
		{"Chile sent blankets to Peru.", "AID 073 CHL>PER happened", "Chile sent a letter to Peru."},
		{"Chile withdrew its troops from Peru.", "RETREAT/withdraw 0874 CHL>PER happened", "Chile withdrew money from Peru."},
		{"Kenya released two Chadian prisoners.", "RETREAT/release 0841 KEN>TCD happened", "Kenya released a film about Chad."},
		{"Kenya urged Chad to open the border.", "REQUEST/yield 105 KEN>TCD happened", "The road that Kenya opened leads to Chad."},
		{"Kenya demanded the release of its citizens from Chad.", "REQUEST/yield 105 KEN>TCD happened", "Demand for Kenyan tea grew in Chad."},
		{"Iceland's president said that Norway must release the sailors.", "REQUEST/yield 105 ISL>NOR happened", "Iceland's president said that Norway must be beautiful in spring."},
		{"Kenya accused Chad of bombing a village.", "ACCUSE/allege 1123 KEN>TCD happened", "Kenya reminded the singer of Chad."},
		{"Kenya condemned the attack by Chad.", "ACCUSE/disapprove 111 KEN>TCD happened", "Kenya condensed the milk for Chad."},
		{"Kenyan police launched an investigation into Chadian traders.", "ACCUSE/investigate 090 KEN>TCD happened", "Kenya launched a satellite over Chad."},
		{"Kenya refused to extradite the suspects to Chad.", "REJECT/assist 121 KEN>TCD happened", "Kenya burns the refuse of Chad."},
		{"Kenya postponed talks with Chad.", "REJECT/meet 125 KEN>TCD happened", "Kenya postponed the harvest in Chad."},
		{"Kenya threatened to expel Chadian diplomats.", "THREATEN/relations 131 KEN>TCD happened", "Clouds threatened Kenya and Chad."},
		{"Iceland warned Norway against drilling in the Arctic.", "THREATEN 130 ISL>NOR happened", "Iceland warned that the weather would change."},
		{"Thousands of Chileans demonstrated against Peru.", "PROTEST/demo 141 CHL>PER happened", "Peru demonstrated a new radio."},
		{"Chilean workers went on strike against the government of Peru.", "PROTEST/strike 143 CHL>PER happened", "Chilean workers went on a trip along the coast of Peru."},
		{"Chile deployed troops along the border with Peru.", "MOBILIZE/troops 154 CHL>PER happened", "Chile deployed new software."},
		{"Chile expelled three Peruvian diplomats.", "SANCTION/withdraw 161 CHL>PER happened", "The stove in Chile expelled smoke."},
		{"Chile imposed sanctions on Peru.", "SANCTION/discontinue 163 CHL>PER happened", "Peru has imposing mountains."},
		{"Peruvian police arrested two Chilean journalists.", "COERCE/arrest 173 PER>CHL happened", "The film arrested the attention of Chilean critics."},
		{"Peru closed its border with Chile.", "COERCE/restrict 191 PER>CHL happened", "Peru closed the gap with Chile."},
		{"Kenyan planes bombed a Chadian port.", "ASSAULT/aerial 195 KEN>TCD happened", "Kenyan planes landed in a Chadian port."},
		{"Kenyan rebels kidnapped two Chadian engineers.", "ASSAULT/abduct 181 KEN>TCD happened", "Kenyan rebels hired two Chadian engineers."},
		{"Chadian soldiers beat two Kenyan drivers.", "ASSAULT/beat 182 TCD>KEN happened", "Kenya beat Chad in the final."},
		{"Kenya's invasion of Chad shocked the world.", "ASSAULT 190 KEN>TCD happened", "The invasion of mosquitoes shocked Kenya."},
	} {
		if got := coded(c.text); !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
		if got := coded(c.miss); len(got) > 0 {
			t.Errorf("%s\n got %q, want nothing", c.miss, got)
		}
	}
}

// TestTense protects PLOVER's rules on what is yet to come, refused, denied or
// conditional.
func TestTense(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Peru will meet Chile next week.", "AGREE 036 PER,CHL>PER,CHL planned"},
		{"Peru will send blankets to Chile.", "AGREE 033 PER>CHL planned"},
		{"Peru will withdraw its troops from Chile.", "CONCEDE 035 PER>CHL planned"},
		{"Peru will impose sanctions on Chile.", "THREATEN/relations 131 PER>CHL planned"},
		{"Peru will not meet Chilean officials.", "REJECT/meet 125 PER>CHL happened"},
		{"Peru did not meet Chile.", "CONSULT 040 PER,CHL>PER,CHL denied"},
		{"Kenya vowed to retaliate against Chad.", "THREATEN/violence 138 KEN>TCD happened"},
		{"Kenya agreed to withdraw its troops from Chad.", "AGREE 035 KEN>TCD happened"},
		{"Kenya demanded that Chad withdraw its troops.", "REQUEST/yield 105 KEN>TCD happened"},
	} {
		if got := coded(c.text); !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// TestParties protects where parties are found.
func TestParties(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Chile has been attacked by Peru.", "ASSAULT 180 PER>CHL happened"},
		{"Kenya and Niger criticised Chad.", "ACCUSE/disapprove 111 KEN,NER>TCD happened"},
		{"Chile criticised Peru's ban on its apples.", "ACCUSE/disapprove 111 CHL>PER happened"},
		{"Chad opposes Kenya's plan for a dam.", "REJECT 120 TCD>KEN happened"},
		{"The Chadian town of Abeche was shelled.", "ASSAULT/heavy-weapons 194 >TCD happened"},
		{"Chilean miners began a strike on Monday.", "PROTEST/strike 143 CHL>CHL happened"},
		{"Attacks by Kenyan rebels on Chadian villages continued.", "ASSAULT 180 KEN>TCD ongoing"},
		{"Kenya said it would send blankets to Chad.", "AGREE 033 KEN>TCD planned"},
	} {
		if got := coded(c.text); !slices.Equal(got, []string{c.want}) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// TestLeftOut protects what is no act: what private persons do, what is only
// demanded, wished for or a topic, and the purpose of another act.
func TestLeftOut(t *testing.T) {
	for _, text := range []string{
		"Mary Smith beat John Miller at cards.",
		"The goal of ending the war between the clans is far away.",
		"Norway looks back on a century without wars.",
		"If it rains, Norway will help nobody.",
	} {
		if got := coded(text); len(got) > 0 {
			t.Errorf("%s\n got %q, want nothing", text, got)
		}
	}
	if got := coded("Kenya's president called Chad's president to congratulate him."); len(got) > 1 {
		t.Errorf("a call and its purpose give %q", got)
	}
}

// TestOddText protects that odd text does no harm and gives the same acts twice.
func TestOddText(t *testing.T) {
	for _, text := range []string{"", "\n\n", strings.Repeat("attacked ", 3000), strings.Repeat("(", 2000), "Kenya " + strings.Repeat("asked Chad to order Niger to ", 400) + "leave.", "Kenya \x00 attacked \u202e Chad."} {
		t0 := annotate(text)
		a, b := Find(t0, lexicon.Default()), Find(t0, lexicon.Default())
		if len(a) != len(b) {
			t.Errorf("%.20q: %d acts, then %d", text, len(a), len(b))
		}
	}
}

func BenchmarkFind(b *testing.B) {
	t := annotate(strings.Repeat("Kenya condemned an attack by Chadian rebels on a village near the border. Chad said it would not meet Kenyan officials unless they apologised. ", 50))
	lex := lexicon.Default()
	for b.Loop() {
		Find(t, lex)
	}
}
