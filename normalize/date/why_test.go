package date_test

import (
	"fmt"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/date"
)

// TestWhy has an expression for each rule.
func TestWhy(t *testing.T) {
	for _, c := range []struct {
		text string
		want date.Rule
	}{
		{"3 May 2021", date.RuleStated}, {"03/04/2025", date.RuleOrder}, {"last week", date.RuleReference}, {"Friday", date.RuleEarlier}, {"by Friday", date.RuleLater},
		{"recently", date.RulePointer}, {"three years", date.RuleLength}, {"every Monday", date.RuleRecurrence},
	} {
		m, err := date.Parse(c.text, news)
		if got := date.Why(m, news).Rule; err != nil || got != c.want {
			t.Errorf("%s: %s, %v, want %s", c.text, got, err, c.want)
		}
	}
	m, _ := date.Parse("Friday", date.Options{})
	if got := date.Why(m, date.Options{}).Rule; got != date.RuleUnresolved {
		t.Errorf("without a reference: %s", got)
	}
}

func ExampleWhy() {
	text := "They met on Friday 3 May 2024. The following day the truce began; talks go on by Monday."
	o := date.Options{Reference: event.Day(2024, 5, 8)}
	for _, m := range date.Append(nil, text, o) {
		why := date.Why(m, o)
		fmt.Printf("%s: %s, because: %s %q\n", text[m.Span.Start:m.Span.End], m.TIMEX(), why.Rule, text[why.Antecedent.Start:why.Antecedent.End])
	}
	// Output:
	// Friday 3 May 2024: 2024-05-03, because: stated ""
	// The following day: 2024-05-04, because: mention "Friday 3 May 2024"
	// Monday: 2024-05-13, because: later ""
}
