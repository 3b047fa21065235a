package event

import (
	"encoding/json"
	"maps"
	"slices"
)

// Unknown is an event of a kind that the Decoder which read it does not know. It
// keeps the values of every member, so that encoding it again loses none.
type Unknown struct {
	Header

	// Members are the members of the JSON object beside those of the header,
	// as they stood there.
	Members map[string]json.RawMessage `json:"-"`
}

// MarshalJSON encodes the header of u and then, sorted by name, its other
// members.
func (u *Unknown) MarshalJSON() ([]byte, error) {
	out, err := encode(u.Header)
	if err != nil {
		return nil, err
	}
	out = out[:len(out)-1]
	for _, name := range slices.Sorted(maps.Keys(u.Members)) {
		if slices.Contains(headerMembers[:], name) {
			continue
		}
		member, err := encode(map[string]json.RawMessage{name: u.Members[name]})
		if err != nil {
			return nil, err
		}
		out = append(out, ',')
		out = append(out, member[1:len(member)-1]...)
	}
	return append(out, '}'), nil
}

// UnmarshalJSON decodes an event of any kind.
func (u *Unknown) UnmarshalJSON(data []byte) error {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(data, &members); err != nil {
		return err
	}
	own := map[string]json.RawMessage{}
	for _, name := range headerMembers {
		if value, ok := members[name]; ok {
			own[name] = value
			delete(members, name)
		}
	}
	head, err := json.Marshal(own)
	if err != nil {
		return err
	}
	*u = Unknown{Members: members}
	return json.Unmarshal(head, &u.Header)
}

// headerMembers are the JSON names of the members of Header.
var headerMembers = [...]string{
	"kind", "id", "spans", "trigger", "status", "claims", "time", "place", "attribution", "rule",
}
