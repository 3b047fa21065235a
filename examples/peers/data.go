package main

import (
	"bufio"
	"embed"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
)

// small holds a few cases of our own for each file.
//
//go:embed small
var small embed.FS

// source is where the data lies: a directory, or small where it is "".
type source struct{ dir string }

// open opens gold/NAME.jsonl of the directory, or small/NAME.jsonl.
func (s source) open(name string) (io.ReadCloser, error) {
	if s.dir == "" {
		return small.Open("small/" + filepath.Base(name) + ".jsonl")
	}
	return os.Open(filepath.Join(s.dir, "gold", filepath.FromSlash(name)+".jsonl"))
}

// rows reads a file of JSON objects, one a line.
func rows[T any](s source, name string) ([]T, error) {
	f, err := s.open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var all []T
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<22)
	for in.Scan() {
		var v T
		if err := json.Unmarshal(in.Bytes(), &v); err != nil {
			return nil, err
		}
		all = append(all, v)
	}
	return all, in.Err()
}
