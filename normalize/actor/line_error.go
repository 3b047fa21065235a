package actor

import (
	"fmt"
	"io"
	"iter"

	"github.com/parley-news/parley/internal/lines"
)

// MaxLine is the longest line that the readers of files take, in bytes.
const MaxLine = lines.Max

// LineError says what is wrong with one line of a file. Reading goes on behind it.
type LineError struct {
	Line   int    // counted from 1
	Column int    // the first byte at fault, counted from 1
	Reason string //
}

func (e *LineError) Error() string {
	return fmt.Sprintf("line %d, column %d: %s", e.Line, e.Column, e.Reason)
}

// soundLines yields the lines of r; for one that is no text a *LineError.
func soundLines(r io.Reader) iter.Seq2[lines.Line, error] {
	return func(yield func(lines.Line, error) bool) {
		for l, err := range lines.All(r) {
			if l.Fault != "" {
				err = &LineError{l.N, l.Column, l.Fault}
			}
			if !yield(l, err) {
				return
			}
		}
	}
}
