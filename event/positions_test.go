package event

import (
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"
	"unicode/utf8"
)

// checkPositions compares p with counts made the slow way, at every offset of text.
func checkPositions(t *testing.T, text string) {
	t.Helper()
	p := NewPositions(text)
	for i := -1; i <= len(text)+1; i++ {
		at := min(max(i, 0), len(text))
		before := text[:at]
		inside := at < len(text) && !startsAt(text, at)
		if inside {
			before = text[:begin(text, at)]
		}
		runes := []rune(before)
		if got := p.Rune(i); got != len(runes) {
			t.Fatalf("%.40q: Rune(%d) = %d, want %d", text, i, got, len(runes))
		}
		if got, want := p.UTF16(i), len(utf16.Encode(runes)); got != want {
			t.Fatalf("%.40q: UTF16(%d) = %d, want %d", text, i, got, want)
		}
		line, column := p.Line(i)
		wantLine := strings.Count(before, "\n") + 1
		wantColumn := utf8.RuneCountInString(before[strings.LastIndex(before, "\n")+1:]) + 1
		if line != wantLine || column != wantColumn {
			t.Fatalf("%.40q: Line(%d) = %d, %d; want %d, %d", text, i, line, column, wantLine, wantColumn)
		}
		if !inside && p.FromRune(p.Rune(i)) != at || !inside && p.FromUTF16(p.UTF16(i)) != at {
			t.Fatalf("%.40q: offset %d comes back as %d and %d", text, i, p.FromRune(p.Rune(i)), p.FromUTF16(p.UTF16(i)))
		}
	}
}

// begin returns the begin of the character that byte i of text belongs to.
func begin(text string, i int) int {
	at := 0
	for j := range text {
		if j > i {
			break
		}
		at = j
	}
	return at
}

func startsAt(text string, i int) bool { return begin(text, i) == i }

func TestPositions(t *testing.T) {
	for _, text := range []string{
		"", "\n", "a", "They met.\nThey left.\n", "Genève 🕊\r\n“Zilah”", "\xff\xe2\x80a\xf0\x9f",
		strings.Repeat("é", 100) + strings.Repeat("🕊\n", 70) + strings.Repeat("plain ", 40),
		strings.Repeat("x", markEvery-1) + "🕊" + strings.Repeat("y", markEvery),
		strings.Repeat("x", markEvery-2) + "🕊" + strings.Repeat("\n", 3),
	} {
		checkPositions(t, text)
	}
	p := NewPositions("Genève 🕊 x")
	if got := p.RuneSpan(Span{8, 12}); got != (Span{7, 8}) {
		t.Errorf("the dove stands at %v in characters", got)
	}
	if got := p.UTF16Span(Span{8, 12}); got != (Span{7, 9}) {
		t.Errorf("the dove stands at %v in UTF-16", got)
	}
	for n, want := range map[int]int{-3: 0, 8: 8, 99: 14} { // 8 is inside the dove
		if got := p.FromUTF16(n); got != want {
			t.Errorf("FromUTF16(%d) = %d, want %d", n, got, want)
		}
	}
	if got := p.FromRune(99); got != 14 {
		t.Errorf("FromRune behind the end = %d", got)
	}
}

func FuzzPositions(f *testing.F) {
	f.Add("Genève 🕊\r\n“Zilah”")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) < 1000 {
			checkPositions(t, text)
		}
	})
}

// The cost of a conversion must not grow with the text.
func BenchmarkPositions(b *testing.B) {
	for _, size := range []int{10_000, 1_000_000} {
		text := strings.Repeat("Genève 🕊 met.\n", size/18)
		b.Run(strconv.Itoa(size), func(b *testing.B) {
			p := NewPositions(text)
			i := 0
			for b.Loop() {
				p.Line(i)
				i = (i + 7919) % len(text)
			}
		})
	}
}
