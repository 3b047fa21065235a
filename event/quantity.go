package event

import "strings"

// Bound says how a stated number stands to the number that is meant.
type Bound string

const (
	BoundExact   Bound = "exact"
	BoundAbout   Bound = "about"    // about, around, some, roughly: either side
	BoundAlmost  Bound = "almost"   // nearly, almost, just under: a little less
	BoundLess    Bound = "less"     // less than, under, fewer than
	BoundAtMost  Bound = "at_most"  // up to, as many as, no more than
	BoundAtLeast Bound = "at_least" // at least, no fewer than
	BoundMore    Bound = "more"     // more than, over
	BoundRange   Bound = "range"    // between Low and High, both included
	BoundVague   Bound = "vague"    // dozens, several: Low is the least it can be, if anything
)

// QuantityKind is what a Quantity counts or measures.
type QuantityKind string

const (
	QuantityCount       QuantityKind = "count"   // things without a unit
	QuantityPeople      QuantityKind = "people"  // persons
	QuantityOrdinal     QuantityKind = "ordinal" // "third", "21st"
	QuantityFraction    QuantityKind = "fraction"
	QuantityPercent     QuantityKind = "percent"
	QuantityPoints      QuantityKind = "points" // percentage points and basis points, in percentage points
	QuantityRatio       QuantityKind = "ratio"  // "threefold", "twice": how many times
	QuantityScore       QuantityKind = "score"  // "219-210": Low and High are its two numbers
	QuantityMoney       QuantityKind = "money"  // Unit is an ISO 4217 code
	QuantityTime        QuantityKind = "time"   // Unit is that of a Duration
	QuantityLength      QuantityKind = "length"
	QuantityArea        QuantityKind = "area"
	QuantityVolume      QuantityKind = "volume"
	QuantityMass        QuantityKind = "mass"
	QuantitySpeed       QuantityKind = "speed"
	QuantityTemperature QuantityKind = "temperature"
	QuantityEnergy      QuantityKind = "energy" // and power
)

// Quantity is a number as a text states it, with its bounds and its unit. Low
// and High are exact decimal numbers, "1200000" or "-3.5", or a fraction "1/3"
// where decimals end nowhere. For BoundExact and BoundAbout they are the same
// number. A bound on one side leaves the other empty: "nearly 20%" has High "20"
// and no Low, "more than 1,000" has Low "1000" and no High. The zero Quantity is
// "unknown". It is comparable.
type Quantity struct {
	Low   string       `json:"low,omitempty"`
	High  string       `json:"high,omitempty"`
	Bound Bound        `json:"bound,omitempty"`
	Unit  string       `json:"unit,omitempty"` // "%", an ISO 4217 code, "km", "year"; empty for a bare number
	Kind  QuantityKind `json:"kind,omitempty"`
}

// IsZero reports whether q is unknown.
func (q Quantity) IsZero() bool { return q == Quantity{} }

// Number is the number that q states: "20" for "nearly 20%"; the low end of a
// range; empty when it states none.
func (q Quantity) Number() string {
	if q.Low != "" {
		return q.Low
	}
	return q.High
}

// String is q in English: "nearly 20%", "more than 1,000", "about 5 to 7 km".
func (q Quantity) String() string {
	n := group(q.Number())
	switch {
	case q.IsZero():
		return ""
	case q.Kind == QuantityScore:
		return n + "-" + group(q.High)
	case q.Bound == BoundRange:
		n += " to " + group(q.High)
	case q.Bound == BoundVague && n == "":
		n = "several"
	case q.Bound == BoundVague:
		n += " or more"
	default:
		n = boundWords(q.Bound) + n
	}
	switch {
	case q.Unit == "":
		return n
	case q.Unit == "%":
		return n + "%"
	case q.Kind == QuantityTime && !(q.Bound == BoundExact && q.Low == "1"):
		return n + " " + strings.TrimSuffix(strings.Replace(q.Unit, "century", "centurie", 1), "s") + "s"
	}
	return n + " " + q.Unit
}

func boundWords(b Bound) string {
	switch b {
	case BoundAbout:
		return "about "
	case BoundAlmost:
		return "nearly "
	case BoundLess:
		return "less than "
	case BoundAtMost:
		return "up to "
	case BoundAtLeast:
		return "at least "
	case BoundMore:
		return "more than "
	}
	return ""
}

// group separates the thousands of a whole number of five digits or more with
// commas, and those of four.
func group(n string) string {
	whole, _, _ := strings.Cut(n, ".")
	first := len(whole) - len(strings.TrimLeft(whole, "+-"))
	if strings.Contains(n, "/") || len(whole)-first < 4 {
		return n
	}
	b := make([]byte, 0, len(n)+len(n)/3)
	for i := range len(whole) {
		if i > first && (len(whole)-i)%3 == 0 {
			b = append(b, ',')
		}
		b = append(b, whole[i])
	}
	return string(append(b, n[len(whole):]...))
}
