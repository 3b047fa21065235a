// Command bench runs one task over the lines of standard input and writes one
// line of output for each. It is the instrument by which parley is measured: a
// thin reader and writer over the public API with its default settings.
//
//	go run ./internal/bench TASK [FLAGS] < IN > OUT
package main

import (
	"bufio"
	"flag"
	"fmt"
	"io"
	"os"
)

// task reads the whole of in and answers on out.
type task func(in io.Reader, out io.Writer) error

// tasks lists what bench can do, one file a task.
var tasks = map[string]task{
	"attribution": perLine(attribution),
	"coref":       perLine(chains),
	"country":     perLine(country),
	"conllu":      conlluTask,
	"events":      perLine(events),
	"ner":         nerTask,
	"pairs":       perLine(pairs),
	"quantities":  perLine(quantities),
	"report":      perLine(report),
	"tag":         tagTask,
	"talks":       perLine(talks),
	"times":       perLine(times),
	"translit":    perLine(transliterate),
	"usual":       perLine(usual),
}

// flags are those of all tasks. They stand behind the task.
var flags = flag.NewFlagSet("bench", flag.ExitOnError)

func main() {
	if len(os.Args) < 2 || tasks[os.Args[1]] == nil {
		fmt.Fprintln(os.Stderr, "usage: bench TASK [FLAGS] < IN > OUT")
		os.Exit(2)
	}
	flags.Parse(os.Args[2:])
	out := bufio.NewWriter(os.Stdout)
	err := tasks[os.Args[1]](os.Stdin, out)
	if err == nil {
		err = out.Flush()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}
