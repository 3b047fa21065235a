package fast

import (
	"testing"

	"github.com/parley-news/parley/internal/modeltest"
)

func TestTier(t *testing.T) { modeltest.Run(t, Model()) }

func TestWeights(t *testing.T) {
	modeltest.Weights(t, Model(), "weights", "../../../internal/lemmas/weights")
}

func FuzzAnalyze(f *testing.F) { modeltest.Fuzz(f, Model()) }

func BenchmarkAnalyze(b *testing.B) { modeltest.Speed(b, Model()) }

func BenchmarkLength(b *testing.B) { modeltest.Length(b, Model()) }

func BenchmarkOpen(b *testing.B) {
	for b.Loop() {
		open()
	}
}
