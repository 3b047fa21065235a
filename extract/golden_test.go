package extract_test

import (
	"bytes"
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

var update = flag.Bool("update", false, "write the reports of testdata/articles anew")

// TestGolden reads every article of testdata/articles, which are our own
// writing, and holds three things: the facts of section want are found, the
// traps of section not are avoided, and the rendered document is the report.
//
// A fact is a line such as
//
//	negotiation | status: planned | city: Geneva | says~ ministers
//
// It stands for any event of that kind whose slots are as given: "slot: v" is
// the whole value (several separated by "; ", in any order), "slot~ v" a part
// of it; "says" is the quoted evidence. A line that begins with "todo:" does not
// hold yet: it is counted, and the test says so when it holds.
func TestGolden(t *testing.T) {
	x := newExtractor(t, extract.Config{})
	files, err := filepath.Glob("testdata/articles/*.txtar")
	if err != nil || len(files) < 10 {
		t.Fatalf("articles: %d, %v", len(files), err)
	}
	todo := 0
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			todo += goldenFile(t, x, file)
		})
	}
	t.Logf("%d facts are marked todo", todo)
}

// goldenFile checks one file and returns how many facts it marks as todo.
func goldenFile(t *testing.T, x *extract.Extractor, file string) int {
	ar := readArchive(t, file)
	doc, err := x.Article(context.Background(), ar.article(t))
	if err != nil {
		t.Fatal(err)
	}
	if err := doc.Validate(); err != nil {
		t.Errorf("Validate: %v", err)
	}
	events := renderEvents(t, doc)
	todo := checkFacts(t, ar.section("want"), events, true)
	todo += checkFacts(t, ar.section("not"), events, false)
	report := strings.Join(mapEach(events, rendered.String), "\n")
	if *update {
		ar.set("report", report)
		if err := os.WriteFile(file, ar.bytes(), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if diff := cmp.Diff(ar.section("report"), strings.Trim(report, "\n")); diff != "" {
		t.Errorf("report differs (-golden +now); -update accepts it:\n%s", diff)
	}
	return todo
}

// checkFacts holds every line of facts: that an event satisfies it, or, when
// want is false, that none does.
func checkFacts(t *testing.T, facts string, events []rendered, want bool) (todo int) {
	for line := range strings.Lines(facts) {
		fact, open := strings.CutPrefix(strings.TrimSpace(line), "todo:")
		fact = strings.TrimSpace(fact)
		if fact == "" {
			continue
		}
		ok := satisfied(events, fact) == want
		switch {
		case open && ok:
			t.Logf("holds now, remove its todo: %s", fact)
		case open:
			todo++
		case !ok && want:
			t.Errorf("not found: %s", fact)
		case !ok:
			t.Errorf("found, and must not be: %s", fact)
		}
	}
	return todo
}

// satisfied reports whether one of events has the kind and all slots of fact.
func satisfied(events []rendered, fact string) bool {
	kind, conditions, _ := strings.Cut(fact, "|")
	for _, e := range events {
		if e.kind == strings.TrimSpace(kind) && e.has(conditions) {
			return true
		}
	}
	return false
}

// rendered is an event as text: its slots in the order of its JSON.
type rendered struct {
	kind  string
	slots []slot
}

type slot struct {
	name   string
	values []string
}

func (e rendered) String() string {
	var b strings.Builder
	b.WriteString(e.kind + "\n")
	for _, s := range e.slots {
		b.WriteString("\t" + s.name + ": " + strings.Join(s.values, "; ") + "\n")
	}
	return b.String()
}

func (e rendered) has(conditions string) bool {
	for c := range strings.SplitSeq(conditions, "|") {
		if c = strings.TrimSpace(c); c != "" && !e.meets(c) {
			return false
		}
	}
	return true
}

func (e rendered) meets(condition string) bool {
	i := strings.IndexAny(condition, ":~")
	if i < 0 {
		return false
	}
	name, wanted := condition[:i], fold(condition[i+1:])
	for _, s := range e.slots {
		if s.name != name {
			continue
		}
		if condition[i] == '~' {
			return strings.Contains(fold(strings.Join(s.values, "; ")), wanted)
		}
		return sameSet(s.values, strings.Split(wanted, "; "))
	}
	return false
}

// sameSet reports whether got and want hold the same values. A value "Sergei
// Orlov (Russia)" is also "Sergei Orlov" and "Russia".
func sameSet(got, want []string) bool {
	if len(got) != len(want) {
		return false
	}
	for _, g := range got {
		name, side, _ := strings.Cut(strings.TrimSuffix(fold(g), ")"), " (")
		found := false
		for _, w := range want {
			found = found || w == fold(g) || w == name || w == side
		}
		if !found {
			return false
		}
	}
	return true
}

func fold(s string) string { return strings.ToLower(strings.TrimSpace(s)) }

// renderEvents renders the events of doc from its JSON, so that the goldens
// protect that too.
func renderEvents(t *testing.T, doc *event.Document) []rendered {
	data, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	var tables struct{ Events []json.RawMessage }
	if err := json.Unmarshal(data, &tables); err != nil {
		t.Fatal(err)
	}
	r := renderer{doc: doc, names: namesOf(doc)}
	var out []rendered
	for _, e := range tables.Events {
		out = append(out, r.event(t, e))
	}
	return out
}

// namesOf maps the identifiers of actors and places to names to show.
func namesOf(doc *event.Document) map[string]string {
	names := map[string]string{}
	for _, a := range doc.Actors {
		names[string(a.ID)] = shown(a.Name, a.Canonical)
	}
	for _, a := range doc.Actors {
		if a.Side != "" && a.Side != a.ID {
			names[string(a.ID)] += " (" + names[string(a.Side)] + ")"
		}
	}
	for _, p := range doc.Places {
		names[string(p.ID)] = shown(p.Name, p.Canonical)
	}
	return names
}

func shown(name, canonical string) string {
	if canonical != "" {
		return canonical
	}
	return name
}

type renderer struct {
	doc   *event.Document
	names map[string]string
}

func (r renderer) event(t *testing.T, data json.RawMessage) rendered {
	var e rendered
	for _, m := range members(t, data) {
		switch m.name {
		case "kind":
			e.kind = m.text(t)
		case "id", "claims", "rule":
		case "spans":
			e.slots = append(e.slots, slot{"says", r.values(t, m.value)})
		default:
			if values := r.values(t, m.value); strings.Join(values, "") != "" {
				e.slots = append(e.slots, slot{m.name, values})
			}
		}
	}
	return e
}

// values renders a member: each element of a list apart.
func (r renderer) values(t *testing.T, v json.RawMessage) []string {
	if v[0] != '[' || isSpan(v) {
		return []string{r.value(t, v)}
	}
	var list []json.RawMessage
	if err := json.Unmarshal(v, &list); err != nil {
		t.Fatal(err)
	}
	return mapEach(list, func(e json.RawMessage) string { return r.value(t, e) })
}

func (r renderer) value(t *testing.T, v json.RawMessage) string {
	switch {
	case isSpan(v):
		var s event.Span
		if err := json.Unmarshal(v, &s); err != nil {
			t.Fatal(err)
		}
		return `"` + strings.Join(strings.Fields(r.doc.Quote(s)), " ") + `"`
	case v[0] == '{':
		return r.object(t, v)
	}
	text := member{value: v}.text(t)
	if name, ok := r.names[text]; ok {
		return name
	}
	return text
}

// object renders a Field as its value, a Time as its TIMEX value, and anything
// else as its members one after the other.
func (r renderer) object(t *testing.T, v json.RawMessage) string {
	var parts []string
	for _, m := range members(t, v) {
		switch m.name {
		case "value", "timex":
			return r.value(t, m.value)
		case "spans", "cue", "statement":
		case "answer":
			parts = append([]string{m.text(t)}, parts...)
		default:
			parts = append(parts, r.value(t, m.value))
		}
	}
	return strings.Join(parts, " ")
}

type member struct {
	name  string
	value json.RawMessage
}

// text is the value of m without the quotes of a JSON string.
func (m member) text(t *testing.T) string {
	if m.value[0] != '"' {
		return string(m.value)
	}
	var s string
	if err := json.Unmarshal(m.value, &s); err != nil {
		t.Fatal(err)
	}
	return s
}

// members returns the members of a JSON object in their order.
func members(t *testing.T, object json.RawMessage) []member {
	d := json.NewDecoder(bytes.NewReader(object))
	if _, err := d.Token(); err != nil {
		t.Fatal(err)
	}
	var out []member
	for d.More() {
		name, err := d.Token()
		if err != nil {
			t.Fatal(err)
		}
		m := member{name: name.(string)}
		if err := d.Decode(&m.value); err != nil {
			t.Fatal(err)
		}
		out = append(out, m)
	}
	return out
}

// isSpan reports whether v is an array of two numbers.
func isSpan(v json.RawMessage) bool {
	var pair [2]int
	var list []int
	return json.Unmarshal(v, &list) == nil && len(list) == len(pair)
}

func mapEach[T, U any](list []T, f func(T) U) []U {
	out := make([]U, len(list))
	for i, e := range list {
		out[i] = f(e)
	}
	return out
}
