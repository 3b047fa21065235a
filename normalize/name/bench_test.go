package name_test

import (
	"fmt"
	"testing"

	"github.com/parley-news/parley/normalize/name"
)

func BenchmarkPrepare(b *testing.B) {
	for _, s := range []string{"Volodymyr Oleksandrovych Zelenskiy", "Владимир Путин", "محمد علي", "김정은"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				name.Prepare(s)
			}
		})
	}
}

// BenchmarkMatch compares names that are the same, others with a word in common, and
// strangers: prepared, and as they stand.
func BenchmarkMatch(b *testing.B) {
	for _, c := range []struct{ name, a, b string }{
		{"same", "Volodymyr Zelenskiy", "Zelensky, Volodymyr"},
		{"near", "Ivan Sergeyevich Petrov", "Igor Petrovsky"},
		{"strangers", "Ivan Petrov", "Maria Castellanos"},
		{"scripts", "Vladimir Putin", "Владимир Путин"},
	} {
		b.Run(c.name+"/prepared", func(b *testing.B) {
			x, y := name.Prepare(c.a), name.Prepare(c.b)
			b.ReportAllocs()
			for b.Loop() {
				name.Options{}.MatchNames(x, y)
			}
		})
		b.Run(c.name+"/strings", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				name.Match(c.a, c.b)
			}
		})
	}
}

// BenchmarkOneToMany compares one name with 80 spellings.
func BenchmarkOneToMany(b *testing.B) {
	one := name.Prepare("Vladimir Putin")
	var many []*name.Name
	for k := range 80 {
		many = append(many, name.Prepare(fmt.Sprint([]string{"Vladimir Poutine", "Wladimir Putin", "Ivan Petrov", "Maria Castellanos"}[k%4])))
	}
	b.ReportAllocs()
	for b.Loop() {
		for _, n := range many {
			name.Options{}.MatchNames(one, n)
		}
	}
}
