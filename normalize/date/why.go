package date

import "github.com/parley-news/parley/event"

// Reason explains the value of a mention.
type Reason struct {
	Rule       Rule
	Anchor     event.Anchor // what the mention was counted from
	Policy     Policy       // the habit by which it was counted
	Antecedent event.Span   // the earlier expression, for RuleMention
	Other      event.Time   // the reading not taken, where there were two
}

// Rule is the kind of reasoning that gave a mention its value.
type Rule string

const (
	RuleStated     Rule = "stated"     // the words carry the date
	RuleOrder      Rule = "order"      // they do, but month and day could be exchanged: see Append on 03/04/2025
	RuleReference  Rule = "reference"  // counted from the reference, with one possible result
	RuleEarlier    Rule = "earlier"    // of two readings the earlier one, by the policy or the tense
	RuleLater      Rule = "later"      // of two readings the later one, by the policy or the tense
	RuleMention    Rule = "mention"    // counted from an earlier expression, or the same again
	RulePointer    Rule = "pointer"    // the words only point: "now", "recently"
	RuleUnresolved Rule = "unresolved" // nothing to count from
	RuleLength     Rule = "length"     // a length of time, at no place in the calendar
	RuleRecurrence Rule = "recurrence" // a time that comes again and again
)

// Why explains the value that m has got from Append or Parse with the options o.
func Why(m event.TimeMention, o Options) Reason {
	return Reason{Rule: ruleOf(&m), Anchor: m.Anchor, Policy: o.Policy, Antecedent: m.Antecedent, Other: m.Other}
}

func ruleOf(m *event.TimeMention) Rule {
	switch {
	case m.Type == event.TypeSet:
		return RuleRecurrence
	case m.Type == event.TypeDuration && m.Time.IsZero():
		return RuleLength
	case m.Anchor == event.AnchorMention:
		return RuleMention
	case m.Time.Unresolved():
		return RuleUnresolved
	case !m.Time.Resolved():
		return RulePointer
	case m.Anchor == event.AnchorNone && m.Other.IsZero():
		return RuleStated
	case m.Anchor == event.AnchorNone:
		return RuleOrder
	case m.Other.IsZero():
		return RuleReference
	case m.Time.Before(m.Other):
		return RuleEarlier
	}
	return RuleLater
}
