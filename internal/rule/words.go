package rule

import (
	_ "embed"
	"strings"
	"sync"

	"github.com/parley-news/parley/extract/annot"
)

// wordData lists the words that the rules react to; its head says how.
//
//go:embed words.txt
var wordData string

var wordOnce sync.Once
var wordTable map[string]map[string]string

// words is the list of the given name: word to the remark beside it.
func words(list string) map[string]string {
	wordOnce.Do(func() { wordTable = parseWords(wordData) })
	return wordTable[list]
}

// parseWords reads lists: a line "[name]" opens one; every other line holds words
// with one remark for all of them behind "=".
func parseWords(data string) map[string]map[string]string {
	table := make(map[string]map[string]string)
	var list map[string]string
	for line := range strings.Lines(data) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '[':
			list = make(map[string]string)
			table[strings.Trim(line, "[]")] = list
		default:
			names, remark, _ := strings.Cut(line, "=")
			for name := range strings.SplitSeq(names, ",") {
				list[strings.TrimSpace(name)] = strings.TrimSpace(remark)
			}
		}
	}
	return table
}

// in reports whether the word's lemma is in the list.
func in(k annot.Token, list string) bool {
	_, ok := words(list)[k.Lemma()]
	return ok
}

// remark is what the list says of the word's lemma.
func remark(k annot.Token, list string) string {
	return words(list)[k.Lemma()]
}

// lower is the word in lower case.
func lower(k annot.Token) string { return strings.ToLower(k.Text()) }
