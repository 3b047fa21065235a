package gazetteer

import (
	"iter"
	"strings"
)

// TSV yields the rows of a table of tab-separated values, each cut into its
// fields, without the first line, which names the columns. The slice is used
// again for the next row. A row has as many fields as the first line.
func TSV(table string) iter.Seq[[]string] {
	return func(yield func([]string) bool) {
		head, rest, _ := strings.Cut(table, "\n")
		fields := make([]string, strings.Count(head, "\t")+1)
		for rest != "" {
			var line string
			line, rest, _ = strings.Cut(rest, "\n")
			for k := range fields {
				fields[k], line, _ = strings.Cut(line, "\t")
			}
			if !yield(fields) {
				return
			}
		}
	}
}

// List cuts a field that holds several values, separated by semicolons. An
// empty field is an empty list.
func List(field string) []string {
	if field == "" {
		return nil
	}
	return strings.Split(field, ";")
}
