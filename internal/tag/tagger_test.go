package tag

import (
	"strings"
	"testing"

	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/word"
)

func wordsOf(text string) []word.Word {
	var d word.Describer
	var words []word.Word
	for _, f := range strings.Fields(text) {
		var w word.Word
		d.Describe(&w, f)
		words = append(words, w)
	}
	return words
}

// lesson is made of words with their classes: "the/DT/DET".
func lesson(text string) Example {
	var forms []string
	var e Example
	for _, f := range strings.Fields(text) {
		p := strings.Split(f, "/")
		x, _ := store.ParseXPOS(p[1])
		u, _ := store.ParseUPOS(p[2])
		forms, e.Tags = append(forms, p[0]), append(e.Tags, Class{x, u})
	}
	e.Words = wordsOf(strings.Join(forms, " "))
	return e
}

var lessons = []Example{
	lesson("the/DT/DET talks/NNS/NOUN ended/VBD/VERB"),
	lesson("she/PRP/PRON talks/VBZ/VERB to/IN/ADP them/PRP/PRON"),
	lesson("the/DT/DET march/NN/NOUN ended/VBD/VERB"),
	lesson("they/PRP/PRON march/VBP/VERB to/IN/ADP the/DT/DET square/NN/NOUN"),
}

// The context decides between the classes of a word, and an unseen word goes by
// its ending.
func TestTrain(t *testing.T) {
	m, err := Train(lessons, Options{Epochs: 10, Runs: 2, RowBits: 8, Margin: 5, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	tagger, err := Open(m)
	if err != nil {
		t.Fatal(err)
	}
	var ws Workspace
	for text, want := range map[string]string{
		"the talks ended":    "DT NNS VBD",
		"she talks to them":  "PRP VBZ IN PRP",
		"the talks started":  "DT NNS VBD",
		"they march to them": "PRP VBP IN PRP",
	} {
		tagger.Tag(&ws, wordsOf(text))
		var got []string
		for _, c := range ws.Tags {
			got = append(got, tagger.Classes()[c].XPOS.String())
		}
		if strings.Join(got, " ") != want {
			t.Errorf("%s: %v, want %s", text, got, want)
		}
	}
}

// A word that always has one class is fixed when it was seen often enough; a word
// that is not, or that has two, is left open.
func TestFixed(t *testing.T) {
	for _, c := range []struct {
		n, other int
		want     string
	}{{fixedFrom, 0, "0 !\n"}, {fixedFrom - 1, 0, "0\n"}, {fixedFrom, 5, "0 3\n"}, {fixedFrom, 1, "0\n"}} {
		x := counts{total: c.n + c.other}
		x.of[0], x.of[3] = c.n, c.other
		if got := x.line(); got != c.want {
			t.Errorf("%d and %d: %q, want %q", c.n, c.other, got, c.want)
		}
	}
}

func TestOpenRefuses(t *testing.T) {
	m, err := Train(lessons, Options{Epochs: 1, Runs: 1, RowBits: 4, Seed: 1})
	if err != nil {
		t.Fatal(err)
	}
	for what, spoil := range map[string]func(*Model){
		"class":   func(m *Model) { m.Classes = "DT NONSENSE\n" },
		"none":    func(m *Model) { m.Classes = "" },
		"set":     func(m *Model) { m.Sets = "99\n" },
		"lexicon": func(m *Model) { m.Lexicon = "" },
		"table":   func(m *Model) { m.Table = m.Table[1:] },
	} {
		bad := m
		if spoil(&bad); bad == m {
			t.Fatal("not spoilt")
		}
		if _, err := Open(bad); err == nil {
			t.Errorf("%s: no error", what)
		}
	}
}
