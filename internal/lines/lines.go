// Package lines reads files of users line by line, whatever is in them.
package lines

import (
	"bufio"
	"io"
	"iter"
	"unicode/utf8"
)

// Max is the longest line that is read, in bytes.
const Max = 4 << 20

// Line is one line of a file.
type Line struct {
	N      int    // counted from 1
	Text   []byte // without its end; used again for the next line
	Fault  string // what is wrong with the line as a whole, or ""
	Column int    // of the first byte at fault, counted from 1
}

// All yields the lines of r. A line that is too long or no UTF-8 has a Fault; an error
// of r itself is the last that is yielded.
func All(r io.Reader) iter.Seq2[Line, error] {
	return func(yield func(Line, error) bool) {
		in := bufio.NewReaderSize(r, 64<<10)
		var buf []byte
		for n := 1; ; n++ {
			text, long, err := next(in, buf[:0])
			buf = text
			if err != nil && err != io.EOF {
				yield(Line{}, err)
				return
			}
			if err == io.EOF && len(text) == 0 && !long {
				return
			}
			if n == 1 {
				text = withoutMark(text)
			}
			if !yield(check(n, text, long), nil) || err == io.EOF {
				return
			}
		}
	}
}

// next appends the next line to buf without its end, and reports whether it was too
// long, in which case the rest is passed over.
func next(in *bufio.Reader, buf []byte) (text []byte, long bool, err error) {
	for {
		part, err := in.ReadSlice('\n')
		if len(buf)+len(part) > Max {
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

// check is line n with its fault as a whole.
func check(n int, text []byte, long bool) Line {
	if long {
		return Line{n, text, "line is too long", Max + 1}
	}
	if utf8.Valid(text) {
		return Line{N: n, Text: text}
	}
	at := 0
	for {
		r, size := utf8.DecodeRune(text[at:])
		if r == utf8.RuneError && size == 1 {
			return Line{n, text, "invalid UTF-8", at + 1}
		}
		at += size
	}
}
