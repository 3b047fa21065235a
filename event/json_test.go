package event

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"reflect"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

var update = flag.Bool("update", false, "write the golden files anew")

// The JSON of a document is an interface that others read: a change shows here.
func TestGoldenJSON(t *testing.T) {
	for name, encoder := range map[string]Encoder{
		"sample.json":      {},
		"sample_text.json": {Text: true, Quotes: true},
	} {
		got, err := encoder.Marshal(sample(t))
		if err != nil {
			t.Fatal(err)
		}
		var b bytes.Buffer
		if err := json.Indent(&b, got, "", "  "); err != nil {
			t.Fatal(err)
		}
		b.WriteByte('\n')
		golden(t, name, b.Bytes())
	}
}

func TestJSONRoundTrip(t *testing.T) {
	want := sample(t)
	data, err := Encoder{Text: true, Quotes: true}.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	got := new(Document)
	if err := json.Unmarshal(data, got); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, comparing, cmpopts.IgnoreUnexported(Document{})); diff != "" {
		t.Errorf("round trip (-want +got):\n%s", diff)
	}
	if got.Text() != want.Text() {
		t.Errorf("text is %q", got.Text())
	}
}

// json.Marshal escapes HTML as everywhere, Encoder and a json.Encoder that does
// not escape leave it alone, and a Document encodes by value as by pointer.
func TestMarshalJSON(t *testing.T) {
	d := NewDocument(Article{ID: "R&D", Text: "a"})
	bare, err1 := Encoder{}.Marshal(d)
	byPointer, err2 := json.Marshal(d)
	byValue, err3 := json.Marshal(*d)
	if err := errors.Join(err1, err2, err3); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(string(bare), `"id":"R&D"`) || !strings.Contains(string(byPointer), `"id":"R\u0026D"`) {
		t.Errorf("encoded as %s and %s", bare, byPointer)
	}
	if !bytes.Equal(byPointer, byValue) {
		t.Errorf("by value %s, by pointer %s", byValue, byPointer)
	}
	if strings.Contains(string(bare), "null") {
		t.Errorf("%s holds a null", bare)
	}
}

// An event may be built without its kind; encoding gives it one and does not
// change it.
func TestMarshalFillsKind(t *testing.T) {
	e := &Visit{Header: Header{ID: "v"}}
	d := &Document{ID: "d", Events: []Event{e, &Act{Header: Header{Kind: KindAct}}}}
	got, err := Encoder{}.Marshal(d)
	if err != nil || string(got) != `{"id":"d","events":[{"kind":"visit","id":"v"},{"kind":"act"}]}` {
		t.Errorf("encoded as %s, %v", got, err)
	}
	if e.Kind != "" || d.Events[0] != Event(e) {
		t.Error("encoding changed the document")
	}
	type strike struct{ Header }
	for name, e := range map[string]Event{"nil": nil, "nil pointer": (*Visit)(nil), "no kind": &strike{}} {
		if got, err := (Encoder{}).Marshal(&Document{Events: []Event{e}}); err == nil {
			t.Errorf("%s: encoded as %s", name, got)
		}
	}
}

// strike is a kind of a user's own.
type strike struct {
	Header
	Union   ActorRef        `json:"union,omitzero"`
	Workers Field[Quantity] `json:"workers,omitzero"`
}

const withStrike = `{"id":"d","actors":[{"id":"a1","name":"Dockers' Union"}],"events":[{"kind":"strike","id":"s1","trigger":[4,10],"status":"ongoing","union":{"value":"a1","spans":[[0,3]]},"workers":{"value":{"low":"1200","high":"1200"}},"zone":{"b":1.50,"a":[null,12345678901234567890]}}]}`

func TestDecoderRegister(t *testing.T) {
	var dec Decoder
	dec.Register("strike", func() Event { return new(strike) })
	var d Document
	if err := dec.Unmarshal([]byte(withStrike), &d); err != nil {
		t.Fatal(err)
	}
	want := &strike{
		Header:  Header{Kind: "strike", ID: "s1", Trigger: Span{4, 10}, Status: Ongoing},
		Union:   State(ActorID("a1"), Span{0, 3}),
		Workers: State(Quantity{Low: "1200", High: "1200"}),
	}
	if diff := cmp.Diff([]Event{want}, d.Events, comparing); diff != "" {
		t.Errorf("decoded (-want +got):\n%s", diff)
	}
}

// What a decoder does not know comes out as it went in: values, not bytes.
func TestUnknownKeepsValues(t *testing.T) {
	var d Document
	if err := json.Unmarshal([]byte(withStrike), &d); err != nil {
		t.Fatal(err)
	}
	u, ok := d.Events[0].(*Unknown)
	if !ok || u.Kind != "strike" || u.Status != Ongoing || len(u.Members) != 3 {
		t.Fatalf("decoded as %#v", d.Events[0])
	}
	got, err := Encoder{}.Marshal(&d)
	if err != nil || string(got) != withStrike {
		t.Errorf("encoded as\n%s, %v; want\n%s", got, err, withStrike)
	}
}

// The list of the header's members must be that of its struct.
func TestHeaderMembers(t *testing.T) {
	var want []string
	for _, f := range reflect.VisibleFields(reflect.TypeFor[Header]()) {
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		want = append(want, name)
	}
	if diff := cmp.Diff(want, headerMembers[:]); diff != "" {
		t.Error(diff)
	}
}

func TestUnmarshalErrors(t *testing.T) {
	for name, in := range map[string]string{
		"no kind":           `{"events":[{"id":"x"}]}`,
		"kind in capitals":  `{"events":[{"Kind":"strike"}]}`,
		"null for an event": `{"events":[null]}`,
		"bad span":          `{"events":[{"kind":"visit"},{"kind":"visit","trigger":[9,1]}]}`,
		"bad header":        `{"events":[{"kind":"strike","place":7}]}`,
		"not a list":        `{"events":{}}`,
		"no object":         `[]`,
		"wrong text":        `{"text_sha256":"00","text":"a"}`,
	} {
		d := Document{ID: "before"}
		err := json.Unmarshal([]byte(in), &d)
		if err == nil || d.ID != "before" {
			t.Errorf("%s: error %v, document %v", name, err, d)
		}
	}
	var at *DecodeError
	err := json.Unmarshal([]byte(`{"events":[{"kind":"visit"},{"kind":"visit","trigger":[9,1]}]}`), new(Document))
	if !errors.As(err, &at) || at.Index != 1 || at.Kind != KindVisit || at.Unwrap() == nil {
		t.Errorf("got %v, want a DecodeError for events[1]", err)
	}
	var text *TextError
	if err := json.Unmarshal([]byte(`{"text_sha256":"00","text":"a"}`), new(Document)); !errors.As(err, &text) {
		t.Errorf("got %v, want a TextError", err)
	}
}

// FuzzDocumentJSON decodes anything; what can be decoded must encode, and decode
// and encode again to the same bytes.
func FuzzDocumentJSON(f *testing.F) {
	for _, name := range []string{"sample.json", "sample_text.json"} {
		seed, err := os.ReadFile("testdata/" + name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(seed)
	}
	f.Add([]byte(withStrike))
	for _, kind := range []string{"negotiation", "delegation", "demand", "offer", "refusal", "agreement", "territory", "statement", "visit", "act", "other"} {
		f.Add([]byte(`{"events":[{"kind":"` + kind + `","id":"e","by":[{"value":"a"}],"time":{"value":{"timex":"2024"}},"claims":[{"status":"s"}]}]}`))
	}
	f.Add([]byte(`{"events":[{"kind":"x","Kind":"y","a":"\ud800","spans":null}],"parts":[{}]}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		var first, second Document
		if json.Unmarshal(data, &first) != nil {
			return
		}
		first.Validate()
		for e := range All[Event](&first) {
			for range Fields(e) {
			}
			for range Roles(e) {
			}
			if a, ok := e.(Acting); ok {
				a.Acts()
			}
		}
		once, err := Encoder{Text: true, Quotes: true}.Marshal(&first)
		if err != nil {
			t.Fatalf("decoded, but does not encode: %v", err)
		}
		if err := json.Unmarshal(once, &second); err != nil {
			t.Fatalf("does not decode what it encoded: %v\n%s", err, once)
		}
		twice, err := Encoder{Text: true, Quotes: true}.Marshal(&second)
		if err != nil || !bytes.Equal(once, twice) {
			t.Fatalf("%v, encoded as\n%s, then as\n%s", err, once, twice)
		}
	})
}

// An article reads from a line of JSON and writes as one.
func TestArticleJSON(t *testing.T) {
	const line = `{"id":"w1","text":"They met.","published":{"timex":"2024-03-08","edtf":"2024-03-08","begin":"2024-03-08","end":"2024-03-09","precision":"day"},"parts":[{"kind":"body","span":[0,9]}]}`
	want := Article{ID: "w1", Text: "They met.", Published: Day(2024, 3, 8), Parts: []Part{{PartBody, Span{0, 9}}}}
	for _, in := range []string{line, `{"id":"w1","text":"They met.","published":"2024-03-08","parts":[{"kind":"body","span":[0,9]}]}`} {
		var got Article
		if err := json.Unmarshal([]byte(in), &got); err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got, comparing); diff != "" {
			t.Errorf("%s (-want +got):\n%s", in, diff)
		}
	}
	if got, err := encode(want); err != nil || string(got) != line {
		t.Errorf("encoded as %s, %v", got, err)
	}
}

// The cost of a document must grow with its size and no faster: the second
// benchmark takes twice as long as the first.
func BenchmarkUnmarshal(b *testing.B) {
	for _, n := range []int{500, 1000} {
		d := sample(b)
		for i := range n {
			e := *d.Events[2].(*Demand)
			e.ID = MakeID(KindDemand, "", i, 0)
			d.Events = append(d.Events, &e)
		}
		data, err := Encoder{}.Marshal(d)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(strconv.Itoa(n), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			for b.Loop() {
				var back Document
				if err := json.Unmarshal(data, &back); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkMarshal(b *testing.B) {
	d := sample(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := (Encoder{}).Marshal(d); err != nil {
			b.Fatal(err)
		}
	}
}
