package event

import (
	"encoding/json"
	"errors"
	"fmt"
)

// Decoder decodes Documents from JSON. The zero Decoder knows the kinds of this
// package; Register adds others. Events of kinds that it does not know become
// *Unknown, which keeps all of their values.
//
// A Decoder may be used by several goroutines at once when nobody registers any
// more.
type Decoder struct {
	kinds map[Kind]func() Event
}

// Register lets empty, which returns a pointer to an empty event, serve the events
// of a kind. A kind that the package or an earlier call has served is taken over.
func (d *Decoder) Register(kind Kind, empty func() Event) {
	if d.kinds == nil {
		d.kinds = map[Kind]func() Event{}
	}
	d.kinds[kind] = empty
}

// DecodeError says where in the JSON of a Document an event could not be decoded.
type DecodeError struct {
	Index int  // in the array "events"
	Kind  Kind // when it is known
	Err   error
}

func (e *DecodeError) Error() string {
	return fmt.Sprintf("event: decode: events[%d]: %v", e.Index, e.Err)
}

// Unwrap returns the cause.
func (e *DecodeError) Unwrap() error { return e.Err }

// Unmarshal replaces doc by the Document that data holds. It takes over the text
// when data has it. The error is a *DecodeError for an event, a *TextError for a
// text that does not have the hash beside it, or one of package encoding/json.
// Unmarshal does not Validate.
func (d *Decoder) Unmarshal(data []byte, doc *Document) error {
	type plain Document
	var in struct {
		plain
		Events []json.RawMessage `json:"events"`
		Text   string            `json:"text"`
	}
	if err := json.Unmarshal(data, &in); err != nil {
		return err
	}
	out := Document(in.plain)
	for i, raw := range in.Events {
		e, err := d.UnmarshalEvent(raw)
		if err != nil {
			return &DecodeError{Index: i, Kind: kindIn(raw), Err: err}
		}
		out.Events = append(out.Events, e)
	}
	if in.Text != "" {
		if err := out.SetText(in.Text); err != nil {
			return err
		}
	}
	*doc = out
	return nil
}

// UnmarshalEvent returns the event that data, one element of "events", holds.
func (d *Decoder) UnmarshalEvent(data []byte) (Event, error) {
	kind := kindIn(data)
	if kind == "" {
		return nil, errors.New("has no kind")
	}
	e := d.empty(kind)
	if err := json.Unmarshal(data, e); err != nil {
		return nil, err
	}
	if e.EventHeader().Kind == "" {
		return nil, errors.New("has no kind")
	}
	return e, nil
}

// UnmarshalJSON decodes d as the zero Decoder does.
func (d *Document) UnmarshalJSON(data []byte) error {
	if isNull(data) {
		return nil
	}
	return new(Decoder).Unmarshal(data, d)
}

// empty returns an empty event of a kind.
func (d *Decoder) empty(kind Kind) Event {
	if f := d.kinds[kind]; f != nil {
		return f()
	}
	if e := newEvent(kind); e != nil {
		return e
	}
	return new(Unknown)
}

// kindIn returns the member "kind" of the object data, or "".
func kindIn(data []byte) Kind {
	var head struct {
		Kind Kind `json:"kind"`
	}
	if json.Unmarshal(data, &head) != nil {
		return ""
	}
	return head.Kind
}
