package main

import (
	"bytes"
	"strings"
	"testing"
)

// output runs the command.
func output(t *testing.T, stdin, kind, list string, args ...string) string {
	t.Helper()
	var b bytes.Buffer
	if err := run(&b, strings.NewReader(stdin), kind, list, args); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// Without arguments the pairs are explained: who is who, by which standard, and why.
func TestPairs(t *testing.T) {
	got := output(t, "", "", "")
	for _, want := range []string{
		"President Volodymyr Zelenskiy | Зеленський\n  may be the same",
		"title_left_out",
		"transliteration",
		"reuters-ukr-Cyrl-Latn",
		"Vlаdimir is of several scripts: Cyrl а at byte 2",
		"Sergei Lavrov | Sergei Shoigu\n  not the same",
		"Kiev is a name of Kyiv: deprecated until 2019",
		"Türkiye | Turkey\n  may be the same",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("not in the output: %s", want)
		}
	}
	if t.Failed() {
		t.Log(got)
	}
}

// Two names of the command line are compared as the kind says.
func TestKinds(t *testing.T) {
	for kind, want := range map[string]string{"place": "may be the same", "person": "not the same"} {
		if got := output(t, "", kind, "", "Saigon", "Ho Chi Minh City"); !strings.Contains(got, want) {
			t.Errorf("%s: %s", kind, got)
		}
	}
}

// A list is sorted into groups across scripts.
func TestList(t *testing.T) {
	const list = "Vladimir Putin\nZelenskiy\nПутин Владимир\n\nVolodymyr Zelenskyy\nSergei Lavrov\nV. V. Putin\nЗеленський\nLavrov, Sergey\n"
	got := output(t, list, "person", "-")
	if n := strings.Count("\n"+got, "\n") - strings.Count(got, "\n  ") - 1; n != 3 {
		t.Errorf("%d groups:\n%s", n, got)
	}
}

func TestErrors(t *testing.T) {
	for _, args := range [][]string{{"one"}, {"one", "two", "three"}} {
		if err := run(&bytes.Buffer{}, nil, "", "", args); err == nil {
			t.Errorf("%v are taken", args)
		}
	}
	if err := run(&bytes.Buffer{}, nil, "colour", "", nil); err == nil {
		t.Error("an unknown kind is taken")
	}
	if err := run(&bytes.Buffer{}, nil, "", "no such file", nil); err == nil {
		t.Error("a file that is not there is taken")
	}
}
