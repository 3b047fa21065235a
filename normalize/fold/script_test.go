package fold_test

import (
	"testing"

	"github.com/parley-news/parley/normalize/fold"
)

func TestScript(t *testing.T) {
	for r, want := range map[rune]string{'a': "Latn", 'ł': "Latn", 'Ж': "Cyrl", 'ꙗ': "Cyrl", 'Ω': "Grek", 'Ա': "Armn", 'ق': "Arab", '東': "Hani", '김': "Hang", 'と': "Hira", '1': "", ' ': "", 0xFFFD: ""} {
		if got := fold.Script(r); got != want {
			t.Errorf("%c: %q, want %q", r, got, want)
		}
	}
}
