package extracttest

import "strings"

// around is how many equal lines a difference shows on either side of a change.
const around = 3

// diff shows the lines by which got differs from want: "-" before one that is
// missing, "+" before one that is new, three equal lines around; "" when they are
// equal.
func diff(want, got string) string {
	if want == got {
		return ""
	}
	all := script(strings.Split(want, "\n"), strings.Split(got, "\n"))
	var b strings.Builder
	last := -1 // the last line that was written
	for i, line := range all {
		if !near(all, i) {
			continue
		}
		if i > last+1 {
			b.WriteString("  ...\n")
		}
		last = i
		b.WriteString(line + "\n")
	}
	return b.String()
}

// near reports whether a line of the script stands by a change.
func near(all []string, i int) bool {
	for _, line := range all[max(0, i-around):min(len(all), i+around+1)] {
		if line[0] != ' ' {
			return true
		}
	}
	return false
}

// script is the lines of both, with the fewest that are not common to them; each
// behind "- ", "+ " or two spaces.
func script(a, b []string) []string {
	var out []string
	common := commonLines(a, b)
	i, j := 0, 0
	for i < len(a) || j < len(b) {
		switch {
		case i < len(a) && j < len(b) && a[i] == b[j]:
			out = append(out, "  "+a[i])
			i, j = i+1, j+1
		case j == len(b) || i < len(a) && common[i+1][j] >= common[i][j+1]:
			out = append(out, "- "+a[i])
			i++
		default:
			out = append(out, "+ "+b[j])
			j++
		}
	}
	return out
}

// commonLines has, at [i][j], how many lines a[i:] and b[j:] have in common in the
// same order.
func commonLines(a, b []string) [][]int {
	n := make([][]int, len(a)+1)
	for i := range n {
		n[i] = make([]int, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if n[i][j] = max(n[i+1][j], n[i][j+1]); a[i] == b[j] {
				n[i][j] = n[i+1][j+1] + 1
			}
		}
	}
	return n
}
