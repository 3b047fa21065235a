package lexicon

import (
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/parley-news/parley/event"
)

// TestBuiltIn protects the embedded files: they are valid, every type is there,
// and every CAMEO root that PLOVER codes.
func TestBuiltIn(t *testing.T) {
	l, err := Load(data)
	if err != nil {
		t.Fatal(err)
	}
	if l.Len() < 300 {
		t.Errorf("%d predicates, want several hundred", l.Len())
	}
	types, codes := map[event.PLOVER]bool{}, map[string]bool{}
	for _, frames := range l.frames {
		for _, f := range frames {
			types[f.Type], codes[f.CAMEO[:2]] = true, true
		}
	}
	for _, row := range typeTable {
		if !types[row.typ] {
			t.Errorf("no frame is of type %s", row.typ)
		}
	}
	for _, root := range strings.Fields("03 04 05 06 07 08 09 10 11 12 13 14 15 16 17 18 19 20") {
		if !codes[root] {
			t.Errorf("no frame has CAMEO root %s", root)
		}
	}
	for name, list := range map[string]*Words{"light": l.Light, "aspect": l.Aspect, "through": l.Through} {
		if list == nil {
			t.Errorf("list %s is missing", name)
		}
	}
}

// TestConditions protects that each condition reaches its field.
func TestConditions(t *testing.T) {
	l, err := parse(`
list crowd: crowd
PROTEST/demo 141
outer verb march: subject > against, inner; mutual; alone; needs recipient; party object; intransitive; infinitive;
    domestic; passive; prep with; object @crowd; subject worker; clause street; without song
`)
	if err != nil {
		t.Fatal(err)
	}
	f := l.Frames(Verb, "march")[0]
	if !f.Outer || !f.Mutual || !f.Alone || !f.NeedsRecipient || !f.PartyObject || !f.Intransitive || !f.Infinitive || !f.Domestic {
		t.Errorf("a condition is missing in %+v", f)
	}
	if f.Voice != Passive || f.Prep != "with" || f.ObjectIn == nil || f.SubjectIn == nil || f.ClauseIn == nil || f.ClauseWithout == nil {
		t.Errorf("a condition with a value is missing in %+v", f)
	}
	alone := func(int) string { return "" }
	if !f.ObjectIn.Match("crowd", alone) || !f.ClauseIn.Match("street", alone) || f.ClauseIn.Match("song", alone) {
		t.Error("the words of conditions are mixed up")
	}
}

func parse(text string) (*Lexicon, error) {
	return Load(fstest.MapFS{"own/a.txt": {Data: []byte(text)}})
}

func TestLoad(t *testing.T) {
	l, err := parse(`
# Own frames.
list missile: rocket, cruise missile
ASSAULT/heavy-weapons 194
verb fire + @missile: subject > at, on,
    into                      # continued
verb fire: subject > at; clause @missile; needs recipient
verb shoot down: subject > object
noun air strike: possessor, by > on; alone
THREATEN 130
outer verb threaten: subject > inner
derive THREATEN ASSAULT: violence 138
`)
	if err != nil {
		t.Fatal(err)
	}
	fire := l.Frames(Verb, "fire")
	if len(fire) != 2 || fire[0].Line != 7 || fire[1].Line != 5 {
		t.Fatalf("fire has the frames %v, want the one of line 7 with two conditions before that of line 5", fire)
	}
	before := func(n int) string { return []string{"", "cruise"}[min(n, 1)] }
	if !fire[1].Nouns.Match("missile", before) || fire[1].Nouns.Match("missile", func(int) string { return "" }) {
		t.Error("only a cruise missile is in the list")
	}
	if got := fire[1].Recipient; len(got) != 3 || got[2] != (Position{Prep, "into"}) {
		t.Errorf("recipients of fire: %v", got)
	}
	if f := l.Frames(Noun, "strike"); len(f) != 1 || f[0].Predicates[0].Rest[0] != "air" || !f[0].Alone {
		t.Errorf("air strike: %v", f)
	}
	if f := l.Frames(Verb, "threaten"); len(f) != 1 || !f[0].Outer {
		t.Errorf("threaten: %v", f)
	}
	if c, ok := l.Derive(event.Threaten, event.Assault); !ok || c.CAMEO != "138" || c.Mode != "violence" {
		t.Errorf("derived %v", c)
	}
	if _, ok := l.Derive(event.Assault, event.Threaten); ok {
		t.Error("the derivation holds the other way too")
	}
}

// TestMistakes protects the promise that a typo is an error with file and line.
func TestMistakes(t *testing.T) {
	for _, c := range []struct{ text, why string }{
		{"ASSULT 180", "unknown type ASSULT"},
		{"ASSAULT/bombs 180", "type ASSAULT has no mode bombs"},
		{"ASSAULT 120]--", "not a CAMEO code"},
		{"ASSAULT 21", "not a CAMEO code"},
		{"ASSAULT 046", "CAMEO code 046 is not of type ASSAULT"},
		{"verb bomb: subject > object", "above the first heading"},
		{"ASSAULT 180\nverb bomb: subject > objct", "no position is named \"objct\""},
		{"ASSAULT 180\nverb bomb: subject > agianst", "no position is named"},
		{"ASSAULT 180\nverb bomb subject > object", "needs a colon"},
		{"ASSAULT 180\nverb bomb: subject", "ACTOR > RECIPIENT"},
		{"ASSAULT 180\nverb bomb,: subject > object", "a word is missing"},
		{"ASSAULT 180\nverb Bomb: subject > object", "not a word"},
		{"ASSAULT 180\nvreb bomb: subject > object", "a line starts with \"vreb\""},
		{"ASSAULT 180\nouter bomb: subject > object", "outer stands before"},
		{"ASSAULT 180\nverb bomb: subject > object; clouse gun", "no condition is written \"clouse gun\""},
		{"ASSAULT 180\nverb bomb: subject > object; prep onto it", "no condition"},
		{"ASSAULT 180\nverb bomb: subject > object; clause @gun", "no list is named gun"},
		{"ASSAULT 180\nnoun raid + gun: by > on", "only a verb has nouns"},
		{"ASSAULT 180\nverb bomb: subject > object\nverb hit, bomb: by > on", "bomb is given at own/a.txt:3 too"},
		{"list a: x\nlist a: y", "given twice"},
		{"list a", "a list is written"},
		{"list a: b, @a", "not other lists"},
		{"forms strike struck", "irregular forms are written"},
		{"context weather: rain", "with a name that PLOVER has"},
		{"derive AGREE: 030", "a derivation is written"},
		{"derive AGREE CONSLT: 030", "unknown type CONSLT"},
		{"derive AGREE CONSULT: visit 036", "has no mode visit"},
	} {
		_, err := parse("\n" + c.text)
		var at *Error
		if !errors.As(err, &at) || !strings.Contains(err.Error(), c.why) {
			t.Errorf("%q: error %v, want %q", c.text, err, c.why)
			continue
		}
		if want := strings.Count(c.text, "\n") + 2; at.File != "own/a.txt" || at.Line != want && c.why != "no list is named gun" {
			t.Errorf("%q: error at %s:%d, want own/a.txt:%d", c.text, at.File, at.Line, want)
		}
	}
}

// TestLemma protects the inflection of verbs: each form leads to its verb, and no
// form to another one.
func TestLemma(t *testing.T) {
	l := Default()
	for form, want := range map[string]string{
		"shelled": "shell", "looting": "loot", "accuses": "accuse", "blamed": "blame", "denied": "deny", "kidnapped": "kidnap",
		"raped": "rape", "rapped": "rap", "banned": "ban", "vetoes": "veto", "clashes": "clash", "struck": "strike", "withdrew": "withdraw",
		"criticising": "criticise", "fishes": "", "bomb": "bomb", "baned": "",
	} {
		if got := l.Lemma(form); got != want {
			t.Errorf("%s is a form of %q, want %q", form, got, want)
		}
	}
}

func FuzzLoad(f *testing.F) {
	f.Add("list a: b\nASSAULT 180\nouter verb hit, strike down + @a: subject, by > object; clause @a; mutual\n")
	f.Fuzz(func(t *testing.T, text string) {
		l, err := parse(text)
		if (l == nil) == (err == nil) {
			t.Fatalf("lexicon %v and error %v", l, err)
		}
	})
}

func BenchmarkLoad(b *testing.B) {
	for b.Loop() {
		if _, err := Load(data); err != nil {
			b.Fatal(err)
		}
	}
}
