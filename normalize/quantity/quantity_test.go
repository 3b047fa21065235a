package quantity_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/quantity"
)

// TestAppend has every kind and bound beside what looks like it and is not.
func TestAppend(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"nearly 20% of the land", "nearly 20%=..20 % almost percent"},
		{"more than 1,000 Turkish prisoners", "more than 1,000=1000.. more people"},
		{"1,000 stolen cars", "1,000=1000..1000 exact count"},
		{"at least 12 were hurt", "at least 12=12.. at_least count"},
		{"no fewer than 30 people", "no fewer than 30=30.. at_least people"},
		{"no more than sixty days", "no more than sixty days=..60 day at_most time"},
		{"up to 500 troops", "up to 500=..500 at_most people"},
		{"as many as 40 villages", "as many as 40=..40 at_most count"},
		{"just under half of voters", "just under half=..0.5 almost fraction"},
		{"some 300 or so ships", "some 300 or so=300..300 about count"},
		{"10 or more", "10 or more=10.. at_least count"},
		{"an estimated 2.5 million refugees", "an estimated 2.5 million=2500000..2500000 about people"},
		{"dozens of people", "dozens=24.. vague people"},
		{"hundreds of thousands of homes", "hundreds of thousands=200000.. vague count"},
		{"several ministers", "several=.. vague count"},
		{"trillions of trillions", "trillions of trillions=2000000000000000000000000.. vague count"},
		{"a few hundred men", "a few hundred=200.. vague people"},
		{"half a million tonnes", "half a million tonnes=500000..500000 t exact mass"},
		{"300bn euros", "300bn euros=300000000000..300000000000 EUR exact money"},
		{"EUR 2.3m", "EUR 2.3m=2300000..2300000 EUR exact money"},
		{"$1.2 trillion", "$1.2 trillion=1200000000000..1200000000000 USD exact money"},
		{"US$5m and C$7", "US$5m=5000000..5000000 USD exact money|$7=7..7 CAD exact money"},
		{"$5 to $10 million", "$5 to $10 million=5000000..10000000 USD range money"},
		{"20 to 50 million people", "20 to 50 million=20000000..50000000 range people"},
		{"between 5 and 10 kilometres", "between 5 and 10 kilometres=5..10 km range length"},
		{"5-10 percent", "5-10 percent=5..10 % range percent"},
		{"passed 219-210", "219-210=219..210 exact score"},
		{"five or six guards", "five or six=5..6 range count"},
		{"25 basis points", "25 basis points=0.25..0.25 % exact points"},
		{"two percentage points", "two percentage points=2..2 % exact points"},
		{"more than threefold", "more than threefold=3.. more ratio"},
		{"two-thirds of seats", "two-thirds=2/3..2/3 exact fraction"},
		{"a third of seats", "a third=1/3..1/3 exact fraction"},
		{"the third seat", "third=3..3 exact ordinal"},
		{"one in five seats", "one in five=0.2..0.2 exact fraction"},
		{"four out of five seats", "four out of five=0.8..0.8 exact fraction"},
		{"the 21st vote", "21st=21..21 exact ordinal"},
		{"-3.5 degrees Celsius", "-3.5 degrees=-3.5..-3.5 °C exact temperature"},
		{"minus 5 degrees", "minus 5 degrees=-5..-5 degree exact temperature"},
		{"200 square kilometres", "200 square kilometres=200..200 km² exact area"},
		{"60 miles per hour", "60 miles per hour=60..60 mph exact speed"},
		{"100m away", "100m=100..100 m exact length"},
		{"$100m fine", "$100m=100000000..100000000 USD exact money"},
		{"a dozen eggs", "a dozen=12..12 exact count"},
		{"300 pounds", "300 pounds=300..300 lb exact mass"},
		{"three million pounds", "three million pounds=3000000..3000000 GBP exact money"},
		{"an F-16 and a G7 summit", ""},
		{"COVID-19", ""},
		{"a man won", ""},
		{"the last hundred", ""},
		{"1,000+ homes", "1,000+=1000.. at_least count"},
		{"125 million Australian dollars", "125 million Australian dollars=125000000..125000000 AUD exact money"},
		{"10,000 Swiss francs", "10,000 Swiss francs=10000..10000 CHF exact money"},
		{"10,000 Swiss guards", "10,000=10000..10000 exact count"},
		{"10,000 Swiss soldiers", "10,000=10000..10000 exact people"},
		{"51 cents", "51 cents=0.51..0.51 USD exact money"},
	} {
		var got []string
		for _, m := range quantity.Append(nil, c.text) {
			q := m.Quantity
			unit := q.Unit
			if unit != "" {
				unit = " " + unit
			}
			got = append(got, c.text[m.Span.Start:m.Span.End]+"="+q.Low+".."+q.High+unit+" "+string(q.Bound)+" "+string(q.Kind))
		}
		if s := strings.Join(got, "|"); s != c.want {
			t.Errorf("%q:\n got %s\nwant %s", c.text, s, c.want)
		}
	}
}

func TestParse(t *testing.T) {
	m, err := quantity.Parse(" over 40 km ")
	if want := (event.Quantity{Low: "40", Bound: event.BoundMore, Unit: "km", Kind: event.QuantityLength}); err != nil || m.Quantity != want {
		t.Errorf("got %+v, %v; want %+v", m.Quantity, err, want)
	}
	for text, want := range map[string]string{
		"1,234.5": "1,234.5", "two hundred and fifty thousand": "250,000", "5 1/2": "5.5", "half a million": "500,000", "40bn": "40,000,000,000",
		"nearly 20%": "nearly 20%", "dozens": "24 or more", "5 to 10 km": "5 to 10 km", "threefold": "3", "219-210": "219-210",
		"more than 1,000 prisoners": "more than 1,000, prisoners", "some 1,900 workers": "about 1,900, workers", "nearly 20% of the land": "nearly 20%, land",
		"a third": "1/3", "a quarter": "0.25", "almost a third of the seats": "nearly 1/3, seats", "half the land": "0.5, land", "the third seat": "3, seat", "the 1,900 workers": "1,900, workers",
		"300 Turkish prisoners of war": "300, Turkish prisoners of war", "half of them": "0.5, them", "about 3 cars ": "about 3, cars", "dozens of villages": "24 or more, villages",
	} {
		m, err := quantity.Parse(text)
		got := m.Quantity.String()
		if m.Of.Len() > 0 {
			got += ", " + text[m.Of.Start:m.Of.End]
		}
		if err != nil || got != want {
			t.Errorf("Parse(%q): %s, %v; want %s", text, got, err, want)
		}
	}
	for _, s := range []string{"", "none", "4 of 5", "only 3 cars", "3 cars, maybe", "3 cars stood in the yard", "half of", "3 (three", "in the third"} {
		var e *quantity.Error
		if _, err := quantity.Parse(s); !errors.As(err, &e) {
			t.Errorf("Parse(%q): %v, want an *Error", s, err)
		}
	}
}

// FuzzAppend: no panic, spans in the text and in order, the same twice.
func FuzzAppend(f *testing.F) {
	for _, s := range []string{"nearly 20% of 1,000", "half a million €5m", "$5 to $10 million or so", "a hundred and one 1/3 ½", "219-210", "the 3  of an  owl ", "9999999999999999999999 thousand million billion trillion"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, b := quantity.Append(nil, s), quantity.Append(nil, s)
		end := 0
		for i, m := range a {
			if m.Span.Start < end || m.Span.End > len(s) || m.Span.Len() <= 0 || !m.Span.Contains(m.Core) {
				t.Fatalf("%q: span %v core %v after %d", s, m.Span, m.Core, end)
			}
			if m != b[i] {
				t.Fatalf("%q: %+v, then %+v", s, m, b[i])
			}
			end = m.Span.End
		}
		if m, err := quantity.Parse(s); err == nil && (m.Of.Start < 0 || m.Of.Start > m.Of.End || m.Of.End > len(s)) {
			t.Fatalf("Parse(%q): of %v", s, m.Of)
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	text := strings.Repeat("The minister said on Tuesday that nearly 20% of the 1,250 miners, or about $3.5 million worth of work, would be lost within two years. ", 100)
	var dst []event.QuantityMention
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		dst = quantity.Append(dst[:0], text)
	}
}
