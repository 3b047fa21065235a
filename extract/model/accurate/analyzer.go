package accurate

import (
	"sync"

	"github.com/parley-news/parley/internal/biaffine"
	"github.com/parley-news/parley/internal/lemma"
	"github.com/parley-news/parley/internal/store"
	"github.com/parley-news/parley/internal/word"
)

// analyzer is the store.Syntax of the tier.
type analyzer struct {
	net      *biaffine.Net
	lemmas   *lemma.Lemmatizer
	clusters word.Clusters
	pool     sync.Pool
}

// workspace is the memory of one call.
type workspace struct {
	describer word.Describer
	words     []word.Word
	net       biaffine.Workspace
	lemma     lemma.Workspace
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
	a.net.Analyze(&ws.net, ws.words)
	for k, c := range ws.net.Tags {
		t.XPOS[first+k], t.UPOS[first+k] = c.XPOS, c.UPOS
	}
	a.lemmas.Lemmatize(&ws.lemma, ws.words, t.XPOS[first:last], t.Lemma[first:last])
	t.SetTree(s, ws.net.Heads, ws.net.Rels)
}
