package main

import (
	"errors"
	"math"
	"math/rand/v2"

	"github.com/parley-news/parley/internal/perceptron"
	"github.com/parley-news/parley/internal/train/vectors"
	"github.com/parley-news/parley/internal/word"
)

// Clusters are made by spherical k-means over word vectors: the fine ones of the
// commonest words, the coarse ones of the centres of the fine. Then more words
// join the nearest fine centre.
const (
	fine, coarse = 512, 1 << word.CoarseBits
	fitted       = 60_000
	assigned     = 100_000
	meansRounds  = 8
	meansSeed    = 1
	clusterBits  = 16 // of a value in the index
	dimensions   = vectors.Size
)

// vector is a word vector of length 1, or zero.
type vector [dimensions]float32

// packClusters makes the clusters of the words in the file at path; without a
// path, none.
func packClusters(path string) (string, error) {
	if path == "" {
		return string(perceptron.PackIndex(nil, clusterBits)), nil
	}
	words, err := vectors.Read(path, assigned)
	if err != nil {
		return "", err
	}
	if len(words) < fine {
		return "", errors.New("too few word vectors")
	}
	var units []vector
	for _, w := range words {
		units = append(units, unit(w.Values))
	}
	rng := rand.New(rand.NewPCG(meansSeed, 4))
	centres := means(units[:min(fitted, len(units))], fine, rng)
	groups := means(centres, coarse, rng)
	var entries []perceptron.Entry
	for k := range units {
		f := nearest(centres, &units[k])
		c := nearest(groups, &centres[f])
		entries = append(entries, perceptron.Entry{Hash: words[k].Hash, Value: uint32(f<<word.CoarseBits | c)})
	}
	return string(perceptron.PackIndex(entries, clusterBits)), nil
}

// unit is v at length 1.
func unit(v []float32) vector {
	var out vector
	sum := float64(0)
	for _, x := range v {
		sum += float64(float64(x) * float64(x))
	}
	if sum == 0 {
		return out
	}
	by := float32(1 / math.Sqrt(sum))
	for k, x := range v {
		out[k] = x * by
	}
	return out
}

// means are the centres of k clusters of the vectors.
func means(vectors []vector, k int, rng *rand.Rand) []vector {
	centres := make([]vector, k)
	for c, from := range rng.Perm(len(vectors))[:k] {
		centres[c] = vectors[from]
	}
	for range meansRounds {
		sums := make([]vector, k)
		for i := range vectors {
			sum := &sums[nearest(centres, &vectors[i])]
			for d, x := range vectors[i] {
				sum[d] += x
			}
		}
		for c := range sums {
			if sums[c] != (vector{}) {
				centres[c] = unit(sums[c][:])
			}
		}
	}
	return centres
}

// nearest is the index of the centre with the greatest product with v, the first
// on a tie.
func nearest(centres []vector, v *vector) int {
	top, most := 0, float32(math.Inf(-1))
	for c := range centres {
		if p := product(&centres[c], v); p > most {
			top, most = c, p
		}
	}
	return top
}

// product is the scalar product. Every product is rounded, so that no compiler
// fuses it with the sum and all machines agree.
func product(a, b *vector) float32 {
	var s0, s1, s2, s3 float32
	for k := 0; k < dimensions; k += 4 {
		s0 += float32(a[k] * b[k])
		s1 += float32(a[k+1] * b[k+1])
		s2 += float32(a[k+2] * b[k+2])
		s3 += float32(a[k+3] * b[k+3])
	}
	return s0 + s1 + s2 + s3
}
