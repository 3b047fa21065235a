package main

import (
	"strings"
	"testing"
)

// TestEvents protects the form that score/events.py reads: codes of sides, parties
// of a meeting on both sides, statements only when asked for.
func TestEvents(t *testing.T) {
	in := `{"id":"a","text":"Kenya's president met Chad's president in Nairobi. Kenya accused Niger."}
{"id":"b","text":"The weather was fine."}
`
	var out strings.Builder
	if err := tasks["events"](strings.NewReader(in), &out); err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(strings.TrimSpace(out.String()), "\n")
	if len(lines) != 2 || !strings.Contains(lines[1], `"events":[]`) {
		t.Fatalf("answers %q, want one a line and an empty list for the second", lines)
	}
	for _, want := range []string{`"plover_type":"CONSULT"`, `{"source":["KEN"],"target":["NER"],"cameo":"112","plover_type":"ACCUSE"}`} {
		if !strings.Contains(lines[0], want) {
			t.Errorf("no %s in %s", want, lines[0])
		}
	}
	if strings.Contains(lines[0], "STATEMENT") {
		t.Errorf("statements without the flag: %s", lines[0])
	}
	*statements = true
	defer func() { *statements = false }()
	out.Reset()
	if err := tasks["events"](strings.NewReader(`{"id":"c","text":"\"We are ready,\" said Kenya's president."}`), &out); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), `{"source":["KEN"],"target":[],"cameo":"010","plover_type":"STATEMENT"}`) {
		t.Errorf("no statement in %s", out.String())
	}
}
