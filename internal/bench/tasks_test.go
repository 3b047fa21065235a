package main

import (
	"bytes"
	"encoding/json"
	"strings"
	"testing"
)

const talk = `{"id":7,"date":"2024-03-06","text":"Envoys of Norway and Chile met in Lisbon on Friday to discuss a truce. Norway demanded that Chile withdraw its 300 troops, but Chile rejected the demand. Its spokeswoman Ana Sousa said: “We cannot.” She promised an answer by May."}`

// TestTasks protects the contract of each task that reads articles: one object a
// line with the line's id and the lists of the task, of which the named one has
// something in it.
func TestTasks(t *testing.T) {
	for name, lists := range map[string][]string{
		"attribution": {"attributions"},
		"coref":       {"clusters"},
		"report":      {"actors", "events", "places"},
		"talks":       {"negotiations", "demands", "refusals"},
		"times":       {"timexes"},
	} {
		var out bytes.Buffer
		if err := tasks[name](strings.NewReader(talk+"\n"), &out); err != nil {
			t.Fatal(name, err)
		}
		var got map[string]json.RawMessage
		if err := json.Unmarshal(out.Bytes(), &got); err != nil || string(got["id"]) != "7" {
			t.Fatalf("%s: %v, id %s", name, err, got["id"])
		}
		for _, list := range lists {
			if n := len(got[list]); n < len("[{}]") {
				t.Errorf("%s: %s is %s", name, list, got[list])
			}
		}
	}
}

// TestQuantities protects the form of a number with its unit.
func TestQuantities(t *testing.T) {
	var out bytes.Buffer
	if err := tasks["quantities"](strings.NewReader(`{"id":"a","text":"It sent about 40 km of cable."}`), &out); err != nil {
		t.Fatal(err)
	}
	want := `{"id":"a","quantities":[{"start":8,"end":19,"low":"40","high":"40","unit":"km","bound":"about"}]}`
	if got := strings.TrimSpace(out.String()); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// A line that is none is answered with the error, and the next one is read.
func TestBadLine(t *testing.T) {
	var out bytes.Buffer
	in := "{\"id\":1,\"text\":\"They met.\",\"policy\":\"odd\"}\n\n{\"id\":2,\"text\":\"They met in May.\",\"policy\":\"narrative\"}"
	if err := tasks["times"](strings.NewReader(in), &out); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 2 || !strings.Contains(lines[0], `"error"`) || !strings.Contains(lines[1], `"timexes":[{`) {
		t.Errorf("got %q", lines)
	}
}
