package part

import (
	_ "embed"
	"strings"
	"sync"
)

//go:embed data/phrases.tsv
var phraseData string

type set map[string]bool

// phrases holds the word lists of data/phrases.tsv, in lower case.
type phrases struct {
	credits  []string // begin a credit
	makers   []string // begin a short credit at the head or the foot of an article
	captions []string // begin a caption
	photos   []string // are in the credit of a photograph
	agencies set
	fillers  set // words beside an agency
	dates    set // months and days of the week
	stamps   set // words beside a date
	lines    set // whole lines that belong to the page, letters and digits only
	slugs    set // words in capitals before a dash that are no places
}

var (
	once   sync.Once
	loaded *phrases
)

// load decodes the lists once; see data/SOURCES.md for their form.
func load() *phrases {
	once.Do(func() {
		p := &phrases{agencies: set{}, fillers: set{}, dates: set{}, stamps: set{}, lines: set{}, slugs: set{}}
		lists := map[string]*[]string{"credit": &p.credits, "maker": &p.makers, "caption": &p.captions, "photo": &p.photos}
		sets := map[string]set{"agency": p.agencies, "filler": p.fillers, "date": p.dates, "stamp": p.stamps, "line": p.lines, "slug": p.slugs}
		for line := range strings.Lines(phraseData) {
			form, kind, ok := strings.Cut(strings.TrimSpace(line), "\t")
			switch {
			case !ok || form[0] == '#':
			case lists[kind] != nil:
				*lists[kind] = append(*lists[kind], form)
			default:
				sets[kind][form] = true
			}
		}
		loaded = p
	})
	return loaded
}
