package date

// cueReach is how many words before an expression are asked for its direction.
const cueReach = 12

// guess is the direction that the words around token i suggest: that of the
// nearest word before it that is plainly one of the future ("will", "due") or a
// verb of the past, or of the first one after it when the sentence begins with it.
func (f *finder) guess(i int) Direction {
	end := f.Run[i].Start
	for range cueReach {
		w, start, more := f.wordBefore(end)
		if w == "" {
			if !more {
				return f.guessOn(i)
			}
			return Either
		}
		if d := cue(w); d != Either {
			return d
		}
		end = start
	}
	return Either
}

// wordBefore is the word that ends before byte end, commas skipped, and where it
// begins. Without a word, more is true when the sentence goes on before it all the
// same.
func (f *finder) wordBefore(end int) (w string, start int, more bool) {
	for end > 0 && (f.text[end-1] == ' ' || f.text[end-1] == ',' || f.text[end-1] == '\n' && end > 1 && f.text[end-2] != '\n') {
		end--
	}
	start = end
	for start > 0 && end-start < 16 && f.text[start-1]|0x20 >= 'a' && f.text[start-1]|0x20 <= 'z' {
		start--
	}
	return f.text[start:end], start, end > 0 && f.text[end-1] != '.' && f.text[end-1] != '\n'
}

// guessOn is guess for what follows token i.
func (f *finder) guessOn(i int) Direction {
	start := f.Run[i].End
	for range cueReach {
		for start < len(f.text) && (f.text[start] <= ' ' || f.text[start] == ',') {
			start++
		}
		end := start
		for end < len(f.text) && end-start < 16 && f.text[end]|0x20 >= 'a' && f.text[end]|0x20 <= 'z' {
			end++
		}
		if end == start {
			return Either
		}
		if d := cue(f.text[start:end]); d != Either {
			return d
		}
		start = end
	}
	return Either
}

// cue is the direction of one word.
func cue(w string) Direction {
	switch w {
	case "will", "ll", "shall", "due", "scheduled", "expected", "expects", "expect", "set", "plans", "planned", "planning", "upcoming", "must", "slated", "hopes":
		return Ahead
	case "said", "says", "told", "was", "were", "had", "did", "took", "began", "met", "left", "went", "came", "made", "rose", "fell", "held", "won", "lost", "saw", "gave", "got",
		"struck", "sent", "brought", "found", "fought", "shot", "spoke", "wrote", "become", "became", "received", "led":
		return Past
	}
	if n := len(w); n > 4 && w[n-2:] == "ed" {
		return Past
	}
	return Either
}
