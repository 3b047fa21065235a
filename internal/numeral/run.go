package numeral

// Run is a stretch of a text in which every word is in the lexicon. Its methods
// take indices out of range for tokens without a class; Capitals wants one in range.
type Run []Token

// Class is the class of token i; None for digits and marks.
func (r Run) Class(i int) Class {
	if i < 0 || i >= len(r) {
		return None
	}
	return r[i].Class
}

// Is reports whether token i has one of the classes.
func (r Run) Is(i int, classes ...Class) bool {
	c := r.Class(i)
	for _, k := range classes {
		if c == k && c != None {
			return true
		}
	}
	return false
}

// Mark reports whether token i is the sign c.
func (r Run) Mark(i int, c byte) bool {
	return i >= 0 && i < len(r) && r[i].Kind == Mark && r[i].Mark == c
}

// Digits reports whether token i is a number in digits.
func (r Run) Digits(i int) bool {
	return i >= 0 && i < len(r) && r[i].Kind == Digits
}

// Joined reports whether token i follows what is before it without white space.
func (r Run) Joined(i int) bool { return i >= 0 && i < len(r) && !r[i].Space }

// Hyphen reports whether token i is a hyphen inside a word.
func (r Run) Hyphen(i int) bool {
	return r.Mark(i, '-') && r.Joined(i) && r.Joined(i+1)
}

// Capitals reports whether token i of text is written without small letters.
func (r Run) Capitals(text string, i int) bool {
	s := text[r[i].Start:r[i].End]
	for k := range len(s) {
		if s[k] >= 'a' {
			return false
		}
	}
	return true
}
