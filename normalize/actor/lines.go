package actor

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"unicode/utf8"
)

// MaxLine is the longest line that the readers of files take, in bytes.
const MaxLine = 4 << 20

// LineError says what is wrong with one line of a file. Reading goes on behind it.
type LineError struct {
	Line   int    // counted from 1
	Column int    // the first byte at fault, counted from 1
	Reason string //
}

func (e *LineError) Error() string {
	return fmt.Sprintf("line %d, column %d: %s", e.Line, e.Column, e.Reason)
}

// line is one line of a file, with its number and without its end. The bytes are
// used again for the next line.
type line struct {
	n    int
	text []byte
}

// lines yields the lines of r. A line that is too long or no UTF-8 is a *LineError; an
// error of r itself is the last that is yielded.
func lines(r io.Reader) iter.Seq2[line, error] {
	return func(yield func(line, error) bool) {
		in := bufio.NewReaderSize(r, 64<<10)
		var buf []byte
		for n := 1; ; n++ {
			text, long, err := readLine(in, buf[:0])
			buf = text
			if err != nil && err != io.EOF {
				yield(line{}, err)
				return
			}
			if err == io.EOF && len(text) == 0 && !long {
				return
			}
			if n == 1 {
				text = withoutMark(text)
			}
			fault := checkLine(n, text, long)
			if !yield(line{n, text}, fault) || err == io.EOF {
				return
			}
		}
	}
}

// readLine appends the next line to buf without its end, and reports whether it was
// too long, in which case the rest is passed over.
func readLine(in *bufio.Reader, buf []byte) (text []byte, long bool, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if len(buf)+len(part) > MaxLine {
			long = true
		} else {
			buf = append(buf, part...)
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		for len(buf) > 0 && (buf[len(buf)-1] == '\n' || buf[len(buf)-1] == '\r') {
			buf = buf[:len(buf)-1]
		}
		return buf, long, err
	}
}

// withoutMark is text without the byte order mark that some programs put in front.
func withoutMark(text []byte) []byte {
	const mark = "\xEF\xBB\xBF"
	if len(text) >= len(mark) && string(text[:len(mark)]) == mark {
		return text[len(mark):]
	}
	return text
}

// checkLine is the fault of a whole line, or nil.
func checkLine(n int, text []byte, long bool) error {
	if long {
		return &LineError{n, MaxLine + 1, "line is too long"}
	}
	if utf8.Valid(text) {
		return nil
	}
	at := 0
	for at < len(text) {
		r, size := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && size == 1 {
			break
		}
		at += size
	}
	return &LineError{n, at + 1, "invalid UTF-8"}
}
