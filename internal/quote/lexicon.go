package quote

import (
	_ "embed"
	"slices"
	"strings"
	"sync"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

//go:embed data/cues.tsv
var cuesTSV string

//go:embed data/sources.tsv
var sourcesTSV string

// frame says by which construction a cue takes its content.
type frame uint8

const (
	frameThat  frame = iota // a finite clause, or a question
	frameSay                // a quotation or an unmarked clause before, behind or around it
	frameQuote              // a quotation only
	frameTo                 // an infinitive with the source as its subject
	frameIng                // a gerund
	frameObj                // a noun phrase
	frameObjTo              // a noun phrase and its infinitive: "urged both to stop"
	framePred               // a noun phrase and what it is called: "called it a sham"
	frameAs                 // a noun phrase and what it is taken as: "regards it as a sham"
	framePrep               // a prepositional phrase: "called for a truce"
	frameOnTo               // "called on both to stop"
	frameAside              // the clause that an as-clause comments on: "as Cole put it"
)

// frameNames are the frames in cues.tsv, each at its own value; any other word
// there is the preposition of a framePrep.
var frameNames = [...]string{
	frameThat: "that", frameSay: "say", frameTo: "to", frameIng: "ing", frameObj: "obj", frameObjTo: "obj:to",
	framePred: "comp", frameOnTo: "on:to", frameAside: "aside", frameQuote: "quote", frameAs: "as",
}

// reading is one way of using a cue.
type reading struct {
	frame frame
	prep  string // of framePrep
	weak  bool   // needs a source that can speak
	act   event.SpeechAct
}

// class is the part of speech of a cue.
type class uint8

const (
	noClass class = iota
	verb
	noun
	adjective
)

type cueKey struct {
	lemma string
	class class
}

// sourceKind tells nouns apart by whether they can be a source.
type sourceKind uint8

const (
	speaks  sourceKind = 1 << iota // a person, a group or a medium
	unnamed                        // a person who stays unnamed: "official"
)

type lexicon struct {
	once    sync.Once
	cues    map[cueKey][]reading
	sources map[string]sourceKind
}

var tables lexicon

// words returns the tables, which are read at the first call.
func words() *lexicon {
	tables.once.Do(func() {
		tables.cues = make(map[cueKey][]reading, 1024)
		tables.sources = make(map[string]sourceKind, 512)
		for line := range strings.Lines(cuesTSV) {
			tables.addCue(strings.Split(strings.TrimSuffix(line, "\n"), "\t"))
		}
		for line := range strings.Lines(sourcesTSV) {
			lemma, kinds, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			k := speaks
			if strings.Contains(kinds, "unnamed") {
				k |= unnamed
			}
			tables.sources[lemma] = k
		}
	})
	return &tables
}

// addCue adds a row of cues.tsv: lemma, part of speech, act, frames.
func (l *lexicon) addCue(c []string) {
	k := cueKey{c[0], map[string]class{"v": verb, "n": noun, "a": adjective}[c[1]]}
	for f := range strings.SplitSeq(c[3], ",") {
		r := reading{act: event.SpeechAct(c[2])}
		f, r.weak = strings.CutSuffix(f, "?")
		r.frame, r.prep = framePrep, f
		if i := slices.Index(frameNames[:], f); f != "" && i >= 0 {
			r.frame, r.prep = frame(i), ""
		}
		l.cues[k] = append(l.cues[k], r)
	}
}

// readings are the ways of using token i as a cue.
func (l *lexicon) readings(t *store.Text, i int) []reading {
	c := noClass
	switch t.UPOS[i] {
	case store.VERB:
		c = verb
	case store.NOUN:
		c = noun
	case store.ADJ:
		c = adjective
	}
	if c == noClass {
		return nil
	}
	return l.cues[cueKey{t.Lemma[i], c}]
}

// sayingAct is the act of token i as a verb of speech, or "" when it is none.
func (f *finder) sayingAct(i int) event.SpeechAct {
	for _, r := range f.words.readings(f.t, i) {
		if r.frame == frameSay || r.frame == frameQuote {
			return r.act
		}
	}
	return ""
}
