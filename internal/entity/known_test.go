package entity

import "testing"

// BenchmarkIndex is what the first article of a process pays for the names.
func BenchmarkIndex(b *testing.B) {
	for b.Loop() {
		var x index
		x.build(nil, nil)
	}
}
