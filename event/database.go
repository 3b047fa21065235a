package event

import (
	"database/sql/driver"
	"encoding/json"
	"fmt"
)

// Value implements [driver.Valuer]: t as text from which Scan gets it back. It is the
// EDTF or TIMEX3 value where that says all, otherwise the JSON object; NULL for the
// zero Time.
func (t Time) Value() (driver.Value, error) {
	if t.IsZero() {
		return nil, nil
	}
	for _, s := range [...]string{t.EDTF(), t.TIMEX()} {
		if u, err := ParseTime(s); err == nil && u == t {
			return s, nil
		}
	}
	return jsonText(t)
}

// Scan implements [database/sql.Scanner] for what Value gives, and for any text that
// ParseTime reads.
func (t *Time) Scan(src any) error {
	text, err := scanned(src)
	switch {
	case err != nil:
		return fmt.Errorf("event: scanning a Time: %w", err)
	case text == "":
		*t = Time{}
		return nil
	case text[0] == '{':
		return json.Unmarshal([]byte(text), t)
	}
	u, err := ParseTime(text)
	if err == nil {
		*t = u
	}
	return err
}

// Value implements [driver.Valuer]: d as a JSON object; NULL for the zero Duration.
func (d Duration) Value() (driver.Value, error) {
	if d.IsZero() {
		return nil, nil
	}
	return jsonText(d)
}

// Scan implements [database/sql.Scanner] for what Value gives.
func (d *Duration) Scan(src any) error {
	text, err := scanned(src)
	if err != nil {
		return fmt.Errorf("event: scanning a Duration: %w", err)
	}
	*d = Duration{}
	if text == "" {
		return nil
	}
	return json.Unmarshal([]byte(text), d)
}

// Value implements [driver.Valuer]: q as a JSON object; NULL for the zero Quantity.
func (q Quantity) Value() (driver.Value, error) {
	if q.IsZero() {
		return nil, nil
	}
	return jsonText(q)
}

// Scan implements [database/sql.Scanner] for what Value gives.
func (q *Quantity) Scan(src any) error {
	text, err := scanned(src)
	if err != nil {
		return fmt.Errorf("event: scanning a Quantity: %w", err)
	}
	*q = Quantity{}
	if text == "" {
		return nil
	}
	return json.Unmarshal([]byte(text), q)
}

// jsonText is v as text for a column.
func jsonText(v any) (driver.Value, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	return string(b), nil
}

// scanned is the text of a column; "" for NULL.
func scanned(src any) (string, error) {
	switch v := src.(type) {
	case nil:
		return "", nil
	case string:
		return v, nil
	case []byte:
		return string(v), nil
	}
	return "", fmt.Errorf("cannot read a %T", src)
}
