package conllu

import (
	"strings"
	"testing"
)

const sample = `# text = They don't agree.
1	They	they	PRON	PRP	_	4	nsubj	_	_
2-3	don't	_	_	_	_	_	_	_	_
2	do	do	AUX	VBP	_	4	aux	_	SpaceAfter=No
3	n't	not	PART	RB	_	4	advmod	_	_
3.1	really	really	ADV	RB	_	_	_	_	_
4	agree	agree	VERB	VB	_	0	root	_	SpaceAfter=No
5	.	.	PUNCT	.	_	4	punct	_	_

`

// What is read is written back to the byte, with ranges and empty nodes.
func TestRoundTrip(t *testing.T) {
	all, err := ReadAll(strings.NewReader(sample + "\n" + sample[:len(sample)-1]))
	if err != nil || len(all) != 2 {
		t.Fatalf("%d sentences, %v", len(all), err)
	}
	var out strings.Builder
	for _, s := range all {
		if err := Write(&out, s); err != nil {
			t.Fatal(err)
		}
	}
	if out.String() != sample+sample {
		t.Errorf("got\n%s", out.String())
	}
	words := all[0].Words()
	if len(words) != 5 || words[1].Columns[Form] != "do" || !words[1].Glued() || words[0].Glued() {
		t.Errorf("words %v", words)
	}
}

func TestReadRefuses(t *testing.T) {
	if _, err := ReadAll(strings.NewReader("1\tonly\tthree\n")); err == nil || !strings.Contains(err.Error(), "line 1") {
		t.Errorf("error %v", err)
	}
}

// Whatever is read can be written and read again.
func FuzzRead(f *testing.F) {
	f.Add(sample)
	f.Add("# only a comment\r\n\n\n1\t_\t_\t_\t_\t_\t_\t_\t_\t_")
	f.Fuzz(func(t *testing.T, text string) {
		all, err := ReadAll(strings.NewReader(text))
		if err != nil {
			return
		}
		var out strings.Builder
		for _, s := range all {
			if err := Write(&out, s); err != nil {
				t.Fatal(err)
			}
		}
		again, err := ReadAll(strings.NewReader(out.String()))
		if err != nil || len(again) != len(all) {
			t.Errorf("%d sentences become %d, %v", len(all), len(again), err)
		}
	})
}
