package main

import (
	"bytes"
	"strings"
	"testing"
)

// The cases of our own run, and a table comes for each field.
func TestSmall(t *testing.T) {
	if testing.Short() {
		t.Skip("measures for a minute")
	}
	var b bytes.Buffer
	if err := run(&b, source{}, ""); err != nil {
		t.Fatal(err)
	}
	if n := strings.Count(b.String(), "\n| parley"); n != len(fields) {
		t.Errorf("%d of %d tables:\n%s", n, len(fields), &b)
	}
}

func TestNoData(t *testing.T) {
	if err := run(&bytes.Buffer{}, source{"no such directory"}, "countries"); err == nil {
		t.Error("a directory that is not there is taken")
	}
}
