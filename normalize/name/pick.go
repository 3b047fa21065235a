package name

// Pick returns the spelling among several of one name that is closest to all of them,
// by the sum of the scores of Match; of equals the first. It is "" for no spellings.
// With n spellings it compares n²/2 pairs.
func Pick(spellings []string) string {
	prepared := make([]*Name, len(spellings))
	for k, s := range spellings {
		prepared[k] = Prepare(s)
	}
	sums := make([]float64, len(spellings))
	for i := range prepared {
		for j := range i {
			score := Options{}.MatchNames(prepared[i], prepared[j]).Score
			sums[i] += score
			sums[j] += score
		}
	}
	best := ""
	most := -1.0
	for k, sum := range sums {
		if sum > most {
			best, most = spellings[k], sum
		}
	}
	return best
}
