package main

import (
	"strings"
	"testing"
)

// TestConllu protects the offsets and comments of the task conllu.
func TestConllu(t *testing.T) {
	var out strings.Builder
	if err := conlluTask(strings.NewReader("Talks failed.\nHe didn’t sign it. (Nobody did.)"), &out); err != nil {
		t.Fatal(err)
	}
	got := out.String()
	for _, want := range []string{
		"# newpar\n# text = Talks failed.\n1\tTalks\t",
		"\tSpaceAfter=No|TokenRange=6:12\n3\t.\t",
		"\n\n# newpar\n# text = He didn’t sign it.\n",
		"\tSpaceAfter=No|TokenRange=17:20\n3\tn’t\t",
		"\n\n# text = (Nobody did.)\n1\t(\t",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("no %q in\n%s", want, got)
		}
	}
}
