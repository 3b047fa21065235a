package token

// apostropheJoint is what joint returns for an apostrophe of width n at j.
func (s *scanner) apostropheJoint(i, j, n int) int {
	k := j + n
	if !s.wordAt(k) {
		return 0
	}
	if k = s.clitic(j); k == 0 {
		return n
	}
	if last := s.text[k-1] | 0x20; last == 't' {
		if s.at(j-1)|0x20 != 'n' {
			return n
		}
		if j-1 > i {
			return -1
		}
		return n // the token is n't itself
	}
	return 0
}

// clitic is the end of the clitic that starts with the apostrophe at j ('s, 'll,
// 't of n't), or 0.
func (s *scanner) clitic(j int) int {
	i := j + s.apostrophe(j)
	k := i
	for letter(s.at(k)) && k-i < 3 {
		k++
	}
	if i == j || s.wordAt(k) {
		return 0
	}
	if s.words.clitics.has(s.text[i:k]) {
		return k
	}
	return 0
}

// splitContraction is j, or where the first of two words ends that are written
// as one: can|not, gon|na.
func (s *scanner) splitContraction(i, j int) int {
	if n := j - i; n < 5 || n > 6 {
		return j
	}
	return i + s.words.contractions.cut(s.text[i:j])
}

// elision is the end of a word that starts with the apostrophe of width n at
// i, as '90s or 'em, or 0.
func (s *scanner) elision(i, n int) int {
	j := i + n
	if digit(s.at(j)) && digit(s.at(j+1)) {
		k := j + 2
		if s.at(k) == 's' {
			k++
		}
		if !s.wordAt(k) && s.apostrophe(k) == 0 {
			return k
		}
		return 0
	}
	k := j
	for letter(s.at(k)) && k-j < 6 {
		k++
	}
	if s.wordAt(k) || s.apostrophe(k) > 0 || !s.words.elisions.has(s.text[j:k]) {
		return 0
	}
	return k
}
