package numeral

import "strings"

// Kind is what a Token is made of.
type Kind uint8

const (
	Word   Kind = iota + 1 // letters
	Digits                 // a number in digits, with its thousands separated by commas and its decimals
	Mark                   // one punctuation mark or sign
)

// Token is a word, a number or a mark of a run.
type Token struct {
	Start, End int // bytes of the text
	Kind       Kind
	Class      Class
	Mark       byte // of a Mark: an ASCII sign; see marks for what stands for others
	Space      bool // white space before it
	Upper      bool // begins with a capital letter
	Plain      bool // Digits without separators and decimals
	Value      int  // of a Word that of its Entry; of plain Digits of at most nine digits the number, else -1
}

// marks are the signs other than ASCII that belong to runs.
var marks = [...]struct {
	text string
	mark byte
}{{"–", 'n'}, {"‑", '-'}, {"‐", '-'}, {"’", '\''}, {"€", '$'}, {"£", '$'}, {"¥", '$'}, {"°", 'o'}, {"½", 'f'}, {"¼", 'f'}, {"¾", 'f'}}

// maxRun bounds the length of a run, so that a table of a million numbers is
// read in pieces.
const maxRun = 256

// Scanner cuts a text into runs of tokens.
type Scanner struct {
	Text  string
	Lex   *Lexicon
	Lines bool // a newline ends a run; otherwise only an empty line does
	pos   int
	run   Run
}

// Reset makes s read text from its beginning. It keeps its memory.
func (s *Scanner) Reset(text string, lex *Lexicon) {
	s.Text, s.Lex, s.pos, s.run = text, lex, 0, s.run[:0]
}

const (
	other = iota
	letter
	number
	space
	sign // ASCII signs that belong to runs
	high // part of a character beyond ASCII
)

// classOf is the class of a byte.
func classOf(b byte) uint8 {
	switch {
	case b|0x20 >= 'a' && b|0x20 <= 'z':
		return letter
	case b >= 0x80:
		return high
	}
	return signs[b]
}

// signs has the class of every ASCII byte but letters.
var signs = [128]uint8{
	' ': space, '\t': space, '\n': space, '\r': space,
	'0': number, '1': number, '2': number, '3': number, '4': number, '5': number, '6': number, '7': number, '8': number, '9': number,
	'-': sign, ',': sign, '.': sign, '/': sign, ':': sign, '\'': sign, '%': sign, '$': sign, '+': sign, '#': sign,
}

// Next is the next run, or nil at the end of the text. It is valid until the
// call after it.
func (s *Scanner) Next() Run {
	s.run = s.run[:0]
	spaced := s.pos == 0 || classOf(s.Text[s.pos-1]) == space
	for s.pos < len(s.Text) && len(s.run) < maxRun {
		c := s.Text[s.pos]
		ok := false
		switch classOf(c) {
		case space:
			spaced = true
			ok = s.skipSpace()
		case letter:
			ok = s.word(spaced)
			spaced = false
		case number:
			ok = s.digits(spaced)
			spaced = false
		case sign:
			s.mark(c, 1, spaced)
			spaced, ok = false, true
		case high:
			ok, spaced = s.highMark(spaced)
		default:
			s.pos++
		}
		if !ok && len(s.run) > 0 {
			return s.run
		}
	}
	if len(s.run) == 0 && s.pos >= len(s.Text) {
		return nil
	}
	return s.run
}

// skipSpace skips white space and reports whether the run goes on after it.
func (s *Scanner) skipSpace() bool {
	lines := 0
	for s.pos < len(s.Text) && classOf(s.Text[s.pos]) == space {
		if s.Text[s.pos] == '\n' {
			lines++
		}
		s.pos++
	}
	return lines == 0 || lines == 1 && !s.Lines
}

// word adds the word at pos and reports whether it is in the lexicon.
func (s *Scanner) word(spaced bool) bool {
	start := s.pos
	end := start + 1
	for end < len(s.Text) && classOf(s.Text[end]) == letter {
		end++
	}
	s.pos = end
	if end < len(s.Text) && s.Text[end] >= 0x80 && !s.punctuation(end) {
		s.foreign()
		return false
	}
	e := s.Lex.Lookup(s.Text[start:end])
	if e.Class == None {
		return false
	}
	s.run = append(s.run, Token{Start: start, End: end, Kind: Word, Class: e.Class, Space: spaced, Upper: s.Text[start] < 'a', Value: e.Value})
	return true
}

// foreign skips the rest of a word with letters beyond ASCII.
func (s *Scanner) foreign() {
	for s.pos < len(s.Text) {
		switch classOf(s.Text[s.pos]) {
		case high:
			if s.punctuation(s.pos) {
				return
			}
		case letter:
		default:
			return
		}
		s.pos++
	}
}

// punctuation reports whether the character beyond ASCII at i is no letter, as far
// as dashes, quotation marks, spaces and the signs of Latin-1 go.
func (s *Scanner) punctuation(i int) bool {
	return s.Text[i] == 0xc2 || s.Text[i] == 0xe2 && i+1 < len(s.Text) && (s.Text[i+1] == 0x80 || s.Text[i+1] == 0x82)
}

// digits adds the number at pos. Commas belong to it where they part off three
// digits, and a point with digits after it when no further point follows.
func (s *Scanner) digits(spaced bool) bool {
	start := s.pos
	end := s.digitsEnd(start)
	plain, grouped := true, end-start <= 3
	for grouped && end < len(s.Text) && s.Text[end] == ',' && s.digitsEnd(end+1) == end+4 {
		end, plain = end+4, false
	}
	dotted := start > 1 && s.Text[start-1] == '.' && classOf(s.Text[start-2]) == number
	if end+1 < len(s.Text) && s.Text[end] == '.' && !dotted {
		if e := s.digitsEnd(end + 1); e > end+1 && !(e+1 < len(s.Text) && s.Text[e] == '.' && classOf(s.Text[e+1]) == number) {
			end, plain = e, false
		}
	}
	t := Token{Start: start, End: end, Kind: Digits, Space: spaced, Plain: plain, Value: -1}
	if plain && end-start <= 9 {
		t.Value = 0
		for _, c := range s.Text[start:end] {
			t.Value = t.Value*10 + int(c-'0')
		}
	}
	s.pos = end
	s.run = append(s.run, t)
	return true
}

func (s *Scanner) digitsEnd(i int) int {
	for i < len(s.Text) && classOf(s.Text[i]) == number {
		i++
	}
	return i
}

func (s *Scanner) mark(c byte, n int, spaced bool) {
	s.run = append(s.run, Token{Start: s.pos, End: s.pos + n, Kind: Mark, Mark: c, Space: spaced})
	s.pos += n
}

// signAt is the index in marks of the sign at i, or -1.
func (s *Scanner) signAt(i int) int {
	for k := range marks {
		if strings.HasPrefix(s.Text[i:], marks[k].text) {
			return k
		}
	}
	return -1
}

// highMark takes the character beyond ASCII at pos: a sign, a no-break space, or
// the beginning of a word that is in no lexicon.
func (s *Scanner) highMark(spaced bool) (ok, after bool) {
	if k := s.signAt(s.pos); k >= 0 {
		s.mark(marks[k].mark, len(marks[k].text), spaced)
		return true, false
	}
	if strings.HasPrefix(s.Text[s.pos:], "\u00a0") {
		s.pos += 2
		return true, true
	}
	if s.punctuation(s.pos) {
		for s.pos++; s.pos < len(s.Text) && s.Text[s.pos]&0xc0 == 0x80; s.pos++ {
		}
		return false, true
	}
	s.foreign()
	return false, false
}
