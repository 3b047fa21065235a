// Package weights writes the files of a tier's weights and names their version.
package weights

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"slices"
)

// File is one file of the weights.
type File struct{ Dir, Name, Data string }

// Version is a hash of the files in order of their names, wherever they lie.
func Version(files []File) string {
	sum := sha256.New()
	for _, f := range slices.SortedFunc(slices.Values(files), func(a, b File) int { return cmp.Compare(a.Name, b.Name) }) {
		fmt.Fprintf(sum, "%s %d\n%s", f.Name, len(f.Data), f.Data)
	}
	return hex.EncodeToString(sum.Sum(nil))[:16]
}

// Write writes the files, and VERSION to the directory dir.
func Write(dir string, files []File) error {
	for _, f := range append(slices.Clone(files), File{dir, "VERSION", Version(files)}) {
		if err := os.WriteFile(filepath.Join(f.Dir, f.Name), []byte(f.Data), 0o644); err != nil {
			return err
		}
	}
	return nil
}
