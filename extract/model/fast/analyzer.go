package fast

import (
	"sync"

	"github.com/parley-news/parley/internal/lemma"
	"github.com/parley-news/parley/internal/lemmas"
	"github.com/parley-news/parley/internal/parse"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/tag"
	"github.com/parley-news/parley/internal/word"
)

// analyzer is the store.Syntax of the tier.
type analyzer struct {
	clusters word.Clusters
	tagger   *tag.Tagger
	lemmas   *lemma.Lemmatizer
	parser   *parse.Parser
	pool     sync.Pool
}

// workspace is the memory of one call.
type workspace struct {
	describer word.Describer
	words     []word.Word
	tagged    []parse.Tagged
	tag       tag.Workspace
	lemma     lemma.Workspace
	parse     parse.Workspace
}

func newAnalyzer(t tag.Model, p parse.Model) (*analyzer, error) {
	a := &analyzer{}
	var err error
	if a.lemmas, a.clusters, err = lemmas.Open(); err != nil {
		return nil, err
	}
	if a.tagger, err = tag.Open(t); err != nil {
		return nil, err
	}
	a.parser, err = parse.Open(p)
	return a, err
}

// Analyze tags, lemmatizes and parses sentence s of t.
func (a *analyzer) Analyze(t *store.Text, s int) {
	first, last := t.Sentences[s].First, t.Sentences[s].Last
	if first >= last {
		return
	}
	ws, _ := a.pool.Get().(*workspace)
	if ws == nil {
		ws = &workspace{describer: word.Describer{Clusters: a.clusters}}
	}
	defer a.pool.Put(ws)
	ws.words = ws.describer.Sentence(ws.words, t, s)
	a.tagger.Tag(&ws.tag, ws.words)
	classes := a.tagger.Classes()
	ws.tagged = ws.tagged[:0]
	for k, c := range ws.tag.Tags {
		x, u := classes[c].XPOS, classes[c].UPOS
		t.XPOS[first+k], t.UPOS[first+k] = x, u
		ws.tagged = append(ws.tagged, parse.Tagged{Word: &ws.words[k], XPOS: x, UPOS: u})
	}
	a.lemmas.Lemmatize(&ws.lemma, ws.words, t.XPOS[first:last], t.Lemma[first:last])
	a.parser.Parse(&ws.parse, ws.tagged)
	t.SetTree(s, ws.parse.Heads, ws.parse.Rels)
}
