package word

import "github.com/parley-news/parley/internal/perceptron"

// CoarseBits is how many low bits of a stored cluster are its coarse cluster.
const CoarseBits = 6

// Clusters maps normalized words to clusters of words of like use. The zero
// Clusters knows no word.
type Clusters struct{ index perceptron.Index }

// OpenClusters returns the clusters packed in data: an Index from the hash of
// the normalized word to its fine cluster times 2^CoarseBits plus its coarse one.
func OpenClusters(data string) (Clusters, error) {
	x, err := perceptron.OpenIndex(data)
	return Clusters{x}, err
}

// Lookup is the pair of clusters of the word whose normalized form has the hash
// norm, each counted from 1; zeros for an unknown word.
func (c Clusters) Lookup(norm uint64) (fine, coarse uint64) {
	v, ok := c.index.Lookup(norm)
	if !ok {
		return 0, 0
	}
	return uint64(v>>CoarseBits) + 1, uint64(v&(1<<CoarseBits-1)) + 1
}
