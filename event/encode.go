package event

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
)

// Encoder says what the JSON of a Document holds beside its members. The zero
// Encoder adds nothing: it is what json.Marshal uses.
type Encoder struct {
	// Text adds the member "text" with the text of the article.
	Text bool

	// Quotes adds the member "quotes", an object that has the words of every
	// span of the document under the span's String: {"0:7": "Russian"}. It is
	// for readers; decoding ignores it.
	Quotes bool
}

// Marshal encodes d. Every event gets a member "kind"; the characters <, > and &
// are not escaped. Text and quotes are left out when d has no text. The error
// tells of an event that is nil or of no kind, or comes from the encoder of a
// user's kind.
func (e Encoder) Marshal(d *Document) ([]byte, error) {
	events, err := withKinds(d.Events)
	if err != nil {
		return nil, err
	}
	type plain Document
	out := struct {
		plain
		Text   string            `json:"text,omitempty"`
		Quotes map[string]string `json:"quotes,omitempty"`
	}{plain: plain(*d)}
	out.Events = events
	if e.Text {
		out.Text = d.text
	}
	if e.Quotes {
		out.Quotes = d.quotes()
	}
	return encode(out)
}

// MarshalJSON encodes d as the zero Encoder does.
func (d Document) MarshalJSON() ([]byte, error) { return Encoder{}.Marshal(&d) }

// quotes returns the words of every span of d under the span's String.
func (d *Document) quotes() map[string]string {
	quotes := map[string]string{}
	walk(reflect.ValueOf(d), func(_ *walker, v reflect.Value) next {
		if v.Type() != reflect.TypeFor[Span]() {
			return inside
		}
		s := toSpan(v)
		if words := d.Quote(s); words != "" {
			quotes[s.String()] = words
		}
		return past
	})
	return quotes
}

// withKinds returns events with a Kind in every header. It changes none of them:
// an event whose header lacks it is copied.
func withKinds(events []Event) ([]Event, error) {
	out := slices.Clone(events)
	for i, e := range events {
		kind := KindOf(e)
		if kind == "" {
			return nil, fmt.Errorf("event: encode: events[%d]: %T has no kind", i, e)
		}
		if e.EventHeader().Kind != "" {
			continue
		}
		c := reflect.New(reflect.TypeOf(e).Elem())
		c.Elem().Set(reflect.ValueOf(e).Elem())
		out[i] = c.Interface().(Event)
		out[i].EventHeader().Kind = kind
	}
	return out, nil
}

// encode is json.Marshal without its escapes of <, > and &: whether those are
// escaped is the choice of whoever encodes the whole.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(v); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}
