package token

// hyphenJoins reports whether the hyphen of width n at j is inside the token
// that starts at i: after a prefix
// (co-chair, but not over-the-counter), or in a telephone number or a date.
func (s *scanner) hyphenJoins(i, j, n int) bool {
	if digit(s.text[i]) {
		return s.digitGroups(i)
	}
	return j-i <= 8 && letter(s.at(j+n)) && s.words.prefixes.has(s.text[i:j]) && !s.hyphenated(j+n)
}

// hyphenated reports whether the letters from i on have a hyphen and another word
// after them.
func (s *scanner) hyphenated(i int) bool {
	j := i
	for letter(s.at(j)) && j-i < 24 {
		j++
	}
	n := s.hyphen(j)
	return n > 0 && s.wordAt(j+n)
}

// digitGroups reports whether the digits and hyphens at i have the shape of a
// telephone number (555-0199, 212-555-0199) or of a date (2025-05-16).
func (s *scanner) digitGroups(i int) bool {
	var groups [5]byte
	k := 0
	for ; k < len(groups); k++ {
		start := i
		for digit(s.at(i)) && i-start < 5 {
			i++
		}
		groups[k] = '0' + byte(i-start)
		if i == start || s.at(i) != '-' {
			k++
			break
		}
		i++
	}
	switch string(groups[:k]) {
	case "34", "334", "1334", "422", "224", "222":
		return !s.wordAt(i) && s.at(i) != '-'
	}
	return false
}
