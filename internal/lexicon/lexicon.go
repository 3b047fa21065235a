package lexicon

import (
	"cmp"
	"embed"
	"io/fs"
	"slices"
	"sync"

	"github.com/parley-news/parley/event"
)

// Lexicon is a set of frames that can be looked up by their predicates.
type Lexicon struct {
	// Light holds the verbs that lend a noun their subject and say nothing
	// else: "held" in "held talks". List "light".
	Light *Words

	// Aspect holds the verbs that say how far the act of a noun has come and
	// leave it what it is: "began", "completed". List "aspect".
	Aspect *Words

	// Through holds the verbs and adjectives whose clause is the act, as "began"
	// in "began to withdraw". List "through".
	Through *Words

	// Part holds the nouns that stand for what follows them with "of": "a series
	// of talks". List "part".
	Part *Words

	frames   map[key][]*Frame
	contexts map[string][]context
	forms    map[string]string // inflected form -> verb
	derived  map[[2]event.PLOVER]Code
	count    int
}

// context is a PLOVER context with the words before the head that points to it.
type context struct {
	name   string
	before []string
}

type key struct {
	kind Kind
	head string
}

//go:embed data/*.txt
var data embed.FS

var builtIn struct {
	once sync.Once
	lex  *Lexicon
	err  error
}

// Default is the built-in lexicon. It is decoded at the first call.
func Default() *Lexicon {
	builtIn.once.Do(func() { builtIn.lex, builtIn.err = Load(data) })
	if builtIn.err != nil {
		panic(builtIn.err) // the embedded files are checked by a test
	}
	return builtIn.lex
}

// Load reads all files of fsys whose names end in ".txt", in the order of their
// paths, as one lexicon. An error in a file is an *Error.
func Load(fsys fs.FS) (*Lexicon, error) {
	p := newParser()
	err := fs.WalkDir(fsys, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !isLexiconFile(path) {
			return err
		}
		text, err := fs.ReadFile(fsys, path)
		if err != nil {
			return err
		}
		return p.file(path, string(text))
	})
	if err != nil {
		return nil, err
	}
	return p.finish()
}

func isLexiconFile(path string) bool { return len(path) > 4 && path[len(path)-4:] == ".txt" }

// Len is the number of predicates of l, where one of several frames counts once
// for each.
func (l *Lexicon) Len() int { return l.count }

// Frames are the frames of a predicate of the given kind and head lemma, the
// most specific first.
func (l *Lexicon) Frames(kind Kind, head string) []*Frame { return l.frames[key{kind, head}] }

// Derive is the code of an act of type outer whose clause is an act of type
// inner, and whether there is a derivation for the two.
func (l *Lexicon) Derive(outer, inner event.PLOVER) (Code, bool) {
	c, ok := l.derived[[2]event.PLOVER{outer, inner}]
	return c, ok
}

// Contexts are the PLOVER contexts that a word points to, where before(n) is the
// lemma n words before it.
func (l *Lexicon) Contexts(head string, before func(n int) string) []string {
	var out []string
	for _, c := range l.contexts[head] {
		if matchBefore(c.before, before) {
			out = append(out, c.name)
		}
	}
	return out
}

// index sorts frames under their heads.
func (l *Lexicon) index(frames []*Frame) {
	for rank, f := range frames {
		f.rank = rank
		for _, p := range f.Predicates {
			k := key{f.Kind, p.Head}
			if !slices.Contains(l.frames[k], f) {
				l.frames[k] = append(l.frames[k], f)
			}
			l.count++
		}
	}
	for _, list := range l.frames {
		slices.SortFunc(list, compareFrames)
	}
}

// compareFrames sorts the more specific frame first.
func compareFrames(a, b *Frame) int {
	return cmp.Or(cmp.Compare(b.weight(), a.weight()), cmp.Compare(a.rank, b.rank))
}
