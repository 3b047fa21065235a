package lexicon

import (
	"fmt"
	"strings"

	"github.com/parley-news/parley/event"
)

// Error is what is wrong with a lexicon, and where.
type Error struct {
	File string
	Line int // counted from 1
	Why  string
}

// Error gives the place first, in the form that editors follow.
func (e *Error) Error() string { return fmt.Sprintf("lexicon: %s:%d: %s", e.File, e.Line, e.Why) }

// parser collects what the files hold. Lists may be used before they stand, so
// references to them are resolved at the end.
type parser struct {
	path   string
	line   int
	code   Code // of the heading above; zero at the start of a file
	lex    *Lexicon
	frames []*Frame
	lists  map[string]*Words
	uses   []use
	seen   map[seenKey]*Frame
}

// seenKey is what must not be given twice.
type seenKey struct {
	kind              Kind
	outer             bool
	predicate         string
	nouns, conditions string
}

// use is a reference to a list.
type use struct {
	name string
	into *Words
	file string
	line int
}

func newParser() *parser {
	lex := &Lexicon{frames: map[key][]*Frame{}, derived: map[[2]event.PLOVER]Code{}, forms: map[string]string{}, contexts: map[string][]context{}}
	return &parser{lex: lex, lists: map[string]*Words{}, seen: map[seenKey]*Frame{}}
}

func (p *parser) errorf(format string, args ...any) error {
	return &Error{p.path, p.line, fmt.Sprintf(format, args...)}
}

// file reads the text of one file.
func (p *parser) file(name, text string) error {
	p.path, p.line, p.code = name, 0, Code{}
	entry, start := "", 0
	for n, line := range strings.Split(text+"\n.", "\n") {
		line, _, _ = strings.Cut(line, "#")
		line = strings.TrimRight(line, " \t\r")
		if strings.TrimLeft(line, " \t") != line {
			entry += line
			continue
		}
		if line == "" {
			continue
		}
		p.line = start
		if err := p.entry(entry); err != nil {
			return err
		}
		entry, start = line, n+1
	}
	return nil
}

// entry reads one line with its continuations.
func (p *parser) entry(s string) error {
	word, rest, _ := strings.Cut(s, " ")
	switch {
	case s == "":
		return nil
	case word == "list":
		return p.list(rest)
	case word == "forms":
		return p.forms(rest)
	case word == "context":
		return p.context(rest)
	case word == "derive":
		return p.derivation(rest)
	case word == "outer" || isKind(word):
		return p.frame(s)
	case s[0] >= 'A' && s[0] <= 'Z':
		return p.heading(s)
	}
	return p.errorf("a line starts with %q: want a heading, verb, noun, adj, outer, list, context, forms or derive", word)
}

// heading reads "ASSAULT/aerial 195".
func (p *parser) heading(s string) error {
	name, cameo, _ := strings.Cut(s, " ")
	typ, mode, _ := strings.Cut(name, "/")
	p.code = Code{event.PLOVER(typ), mode, strings.TrimSpace(cameo)}
	if why := checkCode(p.code); why != "" {
		return p.errorf("%s", why)
	}
	return nil
}

// list reads "missile: rocket, cruise missile".
func (p *parser) list(s string) error {
	name, words, ok := strings.Cut(s, ":")
	if !ok || !isWord(name) {
		return p.errorf("a list is written list NAME: WORD, WORD")
	}
	if p.lists[name] != nil {
		return p.errorf("list %s is given twice", name)
	}
	if strings.Contains(words, "@") {
		return p.errorf("a list holds words, not other lists")
	}
	p.lists[name] = &Words{}
	return p.words(p.lists[name], words)
}

// forms reads "strike: struck, stricken".
func (p *parser) forms(s string) error {
	verb, forms, ok := strings.Cut(s, ":")
	if !ok || !isWord(verb) {
		return p.errorf("irregular forms are written forms VERB: FORM, FORM")
	}
	for item := range strings.SplitSeq(forms, ",") {
		item = strings.TrimSpace(item)
		if !isWord(item) {
			return p.errorf("not a word: %q", item)
		}
		p.lex.forms[item] = verb
	}
	return nil
}

// context reads "migration: refugee, asylum seeker".
func (p *parser) context(s string) error {
	name, words, ok := strings.Cut(s, ":")
	if !ok || !isContext(name) {
		return p.errorf("a context is written context NAME: WORD, WORD, with a name that PLOVER has")
	}
	for item := range strings.SplitSeq(words, ",") {
		w, err := p.phrase(item)
		if err != nil {
			return err
		}
		head := w[len(w)-1]
		p.lex.contexts[head] = append(p.lex.contexts[head], context{name, w[:len(w)-1]})
	}
	return nil
}

// derivation reads "THREATEN ASSAULT: violence 138".
func (p *parser) derivation(s string) error {
	types, code, _ := strings.Cut(s, ":")
	pair, fields := strings.Fields(types), strings.Fields(code)
	if len(pair) != 2 || len(fields) < 1 || len(fields) > 2 {
		return p.errorf("a derivation is written derive OUTER INNER: [MODE] CAMEO")
	}
	c := Code{Type: event.PLOVER(pair[0]), CAMEO: fields[len(fields)-1]}
	if len(fields) == 2 {
		c.Mode = fields[0]
	}
	if why := checkCode(c); why != "" {
		return p.errorf("%s", why)
	}
	inner := event.PLOVER(pair[1])
	if _, ok := codesOf(inner); !ok {
		return p.errorf("unknown type %s", inner)
	}
	p.lex.derived[[2]event.PLOVER{c.Type, inner}] = c
	return nil
}

// words reads a comma-separated list of words and of @lists into w.
func (p *parser) words(w *Words, s string) error {
	for item := range strings.SplitSeq(s, ",") {
		item = strings.TrimSpace(item)
		if name, ok := strings.CutPrefix(item, "@"); ok {
			p.uses = append(p.uses, use{name, w, p.path, p.line})
			continue
		}
		words, err := p.phrase(item)
		if err != nil {
			return err
		}
		w.add(words)
	}
	return nil
}

// phrase splits one or more lower-case words.
func (p *parser) phrase(s string) ([]string, error) {
	words := strings.Fields(s)
	for _, w := range words {
		if !isWord(w) {
			return nil, p.errorf("not a word: %q", w)
		}
	}
	if len(words) == 0 {
		return nil, p.errorf("a word is missing in a list of words")
	}
	return words, nil
}

// isWord reports whether s is made of lower-case letters, digits, hyphens, full stops
// and apostrophes.
func isWord(s string) bool {
	for _, c := range s {
		if (c < 'a' || c > 'z') && c != '-' && c != '.' && (c < '0' || c > '9') && c != '\'' {
			return false
		}
	}
	return s != ""
}

// finish resolves the lists and indexes the frames.
func (p *parser) finish() (*Lexicon, error) {
	for _, u := range p.uses {
		list := p.lists[u.name]
		if list == nil {
			return nil, &Error{u.file, u.line, "no list is named " + u.name}
		}
		u.into.lists = append(u.into.lists, list)
	}
	p.lex.Light, p.lex.Aspect = p.lists["light"], p.lists["aspect"]
	p.lex.Through, p.lex.Part = p.lists["through"], p.lists["part"]
	p.lex.index(p.frames)
	p.lex.inflect(p.frames)
	return p.lex, nil
}
