package translit

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// source is the text form of a system, as rules/README.md describes it.
type source struct {
	code, name, url string
	aliases         []string
	flags           int
	passes          []sourcePass
}

type sourcePass struct {
	kind  int
	arg   int    // 1: rules written with their capitals; capitals after hyphens none
	use   string // the system whose passes stand here
	rules []sourceRule
}

type sourceRule struct {
	from, to    string
	left, right []item // left from the nearest letter on
	line        string
}

// item is one place of a context.
type item struct {
	op  int
	set []rune
	not []item // what must not fit
}

// readRules reads all files of rules.
func readRules(dir string) (map[string]*source, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	systems := make(map[string]*source)
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			return nil, err
		}
		p := ruleParser{classes: make(map[string][]rune), systems: systems}
		for n, line := range strings.Split(string(data), "\n") {
			if err := p.line(line); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", file, n+1, err)
			}
		}
	}
	return systems, nil
}

type ruleParser struct {
	classes map[string][]rune
	systems map[string]*source
	s       *source
	like    bool // the next rules go into the first pass of another system
}

var kinds = map[string]int{"": passRules, "cased": passRules, "titlecase": passTitlecase, "capitals": passCapitals, "capitals joined": passCapitals, "upper": passUpper, "lower": passLower, "compose": passCompose, "decompose": passDecompose,
	"jamo": passJamo, "hanzi": passHanzi, "hangul": passHangul, "hiragana": passHiragana}

func (p *ruleParser) line(line string) error {
	if i := strings.Index(line, " # "); i >= 0 && !strings.Contains(line, " / ") && !strings.Contains(line, ">") {
		line = line[:i]
	}
	line = strings.TrimSpace(line)
	if line == "" || line[0] == '#' {
		return nil
	}
	if isRule(line) {
		return p.rule(line)
	}
	word, rest, _ := strings.Cut(line, " ")
	rest = strings.TrimSpace(rest)
	if word == "class" {
		name, letters, _ := strings.Cut(rest, " ")
		set, err := p.letters(strings.ReplaceAll(letters, " ", ""))
		p.classes[name] = set
		return err
	}
	if word == "system" {
		if p.systems[rest] != nil {
			return fmt.Errorf("system %s stands twice", rest)
		}
		p.s, p.like = &source{code: rest}, false
		p.systems[rest] = p.s
		return nil
	}
	if p.s == nil {
		return fmt.Errorf("%q before a system", line)
	}
	switch word {
	case "name":
		p.s.name = rest
	case "url":
		p.s.url = rest
	case "alias":
		p.s.aliases = append(p.s.aliases, strings.Fields(rest)...)
	case "reversible":
		p.s.flags |= flagReversible
	case "hidden":
		p.s.flags |= flagHidden
	case "use":
		p.s.passes = append(p.s.passes, sourcePass{use: rest})
	case "like":
		base := p.systems[rest]
		if base == nil {
			return fmt.Errorf("like %s, which does not stand above", rest)
		}
		for _, q := range base.passes {
			q.rules = slices.Clone(q.rules)
			p.s.passes = append(p.s.passes, q)
		}
		p.like = true
	case "pass":
		kind, ok := kinds[rest]
		if !ok {
			return fmt.Errorf("no such pass: %s", rest)
		}
		q := sourcePass{kind: kind}
		if rest == "cased" || rest == "capitals joined" {
			q.arg = 1
		}
		p.s.passes, p.like = append(p.s.passes, q), false
	default:
		return fmt.Errorf("no rule and no directive: %q", line)
	}
	return nil
}

// isRule reports whether a line has a > that is not escaped.
func isRule(line string) bool { return cutUnescaped(line, '>') >= 0 }

func cutUnescaped(s string, c byte) int {
	for i := 0; i < len(s); i++ {
		if s[i] == '\\' {
			i++
		} else if s[i] == c {
			return i
		}
	}
	return -1
}

func (p *ruleParser) rule(line string) (err error) {
	if p.s == nil {
		return fmt.Errorf("a rule before a system")
	}
	at := cutUnescaped(line, '>')
	left, right := line[:at], line[at+1:]
	r := sourceRule{line: line}
	if i := cutUnescaped(right, '/'); i >= 0 {
		var before, after string
		context := right[i+1:]
		right = right[:i]
		j := cutUnescaped(context, '_')
		if j < 0 {
			return fmt.Errorf("a context without _: %q", line)
		}
		before, after = context[:j], context[j+1:]
		if r.left, err = p.side(before, true); err != nil {
			return err
		}
		if r.right, err = p.side(after, false); err != nil {
			return err
		}
	}
	r.from, r.to = settledSource(unescape(left)), unescape(right)
	p.add(r)
	return nil
}

// settledSource is the source of a rule as texts are read: composed, with its marks in order.
func settledSource(s string) string {
	cells := []cell{}
	for _, r := range norm.NFC.String(s) {
		cells = append(cells, cell{r: r})
	}
	order(cells)
	var b strings.Builder
	for _, c := range cells {
		b.WriteRune(c.r)
	}
	return b.String()
}

// add appends a rule to the pass that is being written, or puts it first into that
// of another system.
func (p *ruleParser) add(r sourceRule) {
	s := p.s
	if p.like {
		first := slices.IndexFunc(s.passes, func(q sourcePass) bool { return q.kind == passRules && q.use == "" })
		if first < 0 {
			s.passes = append([]sourcePass{{}}, s.passes...)
			first = 0
		}
		rules := s.passes[first].rules
		for k, old := range rules {
			if old.from == r.from && fmt.Sprint(old.left, old.right) == fmt.Sprint(r.left, r.right) {
				rules[k] = r
				return
			}
		}
		s.passes[first].rules = append([]sourceRule{r}, rules...)
		return
	}
	if n := len(s.passes); n == 0 || s.passes[n-1].kind != passRules || s.passes[n-1].use != "" {
		s.passes = append(s.passes, sourcePass{})
	}
	last := &s.passes[len(s.passes)-1]
	last.rules = append(last.rules, r)
}

// unescape is s without spaces and with escapes and ∅ resolved.
func unescape(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); {
		switch {
		case strings.HasPrefix(s[i:], `\s`):
			b.WriteByte(' ')
			i += 2
		case strings.HasPrefix(s[i:], `\n`):
			b.WriteByte('\n')
			i += 2
		case strings.HasPrefix(s[i:], `\u{`):
			end := strings.IndexByte(s[i:], '}')
			n, _ := strconv.ParseInt(s[i+3:i+end], 16, 32)
			b.WriteRune(rune(n))
			i += end + 1
		case s[i] == '\\':
			b.WriteByte(s[i+1])
			i += 2
		case s[i] == ' ' || s[i] == '\t':
			i++
		case strings.HasPrefix(s[i:], "∅"):
			i += len("∅")
		default:
			b.WriteByte(s[i])
			i++
		}
	}
	return b.String()
}

// side reads what stands on one side of the _: contexts joined by &, which must all
// fit. Those on the left are turned round, as they are read from the letter on.
func (p *ruleParser) side(s string, left bool) (items []item, err error) {
	for first := true; s != ""; first = false {
		part := s
		if i := cutUnescaped(s, '&'); i >= 0 {
			part, s = s[:i], s[i+1:]
		} else {
			s = ""
		}
		one, err := p.context(part, left)
		if err != nil {
			return nil, err
		}
		if !first {
			items = append(items, item{op: opAgain})
		}
		items = append(items, one...)
	}
	return items, nil
}

// context reads a sequence of items.
func (p *ruleParser) context(s string, left bool) (items []item, err error) {
	for s = strings.TrimSpace(s); s != ""; s = strings.TrimLeft(s, " ") {
		it, n, err := p.item(s, left)
		if err != nil {
			return nil, err
		}
		items, s = append(items, it), s[n:]
	}
	if left {
		slices.Reverse(items)
	}
	return items, nil
}

// item reads the item that s begins with, and says how long it is.
func (p *ruleParser) item(s string, left bool) (it item, n int, err error) {
	for _, sign := range []struct {
		text string
		op   int
	}{{"!#", opNoEdge}, {"#", opEdge}, {"^", opTextEdge}, {".", opAny}, {`\w`, opWord}, {`\W`, opNoWord}} {
		if strings.HasPrefix(s, sign.text) {
			return item{op: sign.op}, len(sign.text), nil
		}
	}
	switch {
	case strings.HasPrefix(s, "!("):
		end := cutUnescaped(s, ')')
		if end < 0 {
			return it, 0, fmt.Errorf("a ( without ): %q", s)
		}
		it = item{op: opNot}
		it.not, err = p.context(s[2:end], left)
		return it, end + 1, err
	case strings.HasPrefix(s, "!["), strings.HasPrefix(s, "~["), s[0] == '[':
		at := strings.IndexByte(s, '[')
		end := cutUnescaped(s, ']')
		if end < 0 {
			return it, 0, fmt.Errorf("a [ without ]: %q", s)
		}
		it.op = map[byte]int{'!': opNotSet, '~': opOther, '[': opSet}[s[0]]
		if it.set = p.classes[s[at+1:end]]; it.set == nil {
			it.set, err = p.letters(s[at+1 : end])
		}
		return it, end + 1, err
	case s[0] == '!':
		it, n, err = p.item(s[1:], left)
		it.op = opNotSet
		return it, n + 1, err
	}
	n = 1
	if s[0] == '\\' {
		n = 2
		if strings.HasPrefix(s, `\u{`) {
			n = strings.IndexByte(s, '}') + 1
		}
	}
	for n < len(s) && s[n]&0xC0 == 0x80 {
		n++
	}
	return item{op: opLetter, set: []rune(unescape(s[:n]))}, n, nil
}

// letters is the set of the letters of s, in which a-z is a range unless the - is
// escaped.
func (p *ruleParser) letters(s string) (set []rune, err error) {
	for s != "" {
		it, n, err := p.item(s, false)
		if err != nil || it.op != opLetter {
			return nil, fmt.Errorf("no letter in a class: %q", s)
		}
		first := it.set[0]
		last := first
		if s = s[n:]; len(s) > 1 && s[0] == '-' {
			if it, n, err = p.item(s[1:], false); err != nil || it.op != opLetter {
				return nil, fmt.Errorf("no letter at the end of a range: %q", s)
			}
			last, s = it.set[0], s[1+n:]
		}
		for r := first; r <= last; r++ {
			set = append(set, r)
		}
		if !p.cased() {
			for k := range set {
				set[k] = unicode.ToLower(set[k])
			}
		}
	}
	slices.Sort(set)
	if set = slices.Compact(set); len(set) == 0 {
		return nil, fmt.Errorf("an empty class")
	}
	return set, nil
}

// cased reports whether the pass being written has rules with their capitals.
func (p *ruleParser) cased() bool {
	if p.s == nil || len(p.s.passes) == 0 {
		return false
	}
	last := p.s.passes[len(p.s.passes)-1]
	return last.kind == passRules && last.arg == 1
}

// compile is the content of tables.bin for systems.
func compile(systems map[string]*source) ([]byte, error) {
	var codes []string
	names := make(map[string]int)
	for code := range systems {
		codes = append(codes, code)
	}
	sort.Strings(codes)
	for n, code := range codes {
		for _, name := range append([]string{code}, systems[code].aliases...) {
			if _, taken := names[name]; taken {
				return nil, fmt.Errorf("the name %s is taken", name)
			}
			names[name] = n
		}
	}
	w := tableWriter{size: headerSize + len(names)*nameSize + len(codes)*systemSize, offsets: make(map[string]int)}
	lists := make([]int, len(codes))
	counts := make([]int, len(codes))
	for n, code := range codes {
		passes, err := flatten(systems, code, nil)
		if err != nil {
			return nil, err
		}
		var list []byte
		passes = merge(passes)
		for _, q := range passes {
			b, err := compilePass(q)
			if err != nil {
				return nil, fmt.Errorf("%s: %w", code, err)
			}
			list = binary.LittleEndian.AppendUint32(list, uint32(w.put(string(b))))
		}
		lists[n], counts[n] = w.put(string(list)), len(passes)
	}
	var out []byte
	out = append16(out, len(codes), len(names))
	sorted := make([]string, 0, len(names))
	for name := range names {
		sorted = append(sorted, name)
	}
	sort.Strings(sorted)
	for _, name := range sorted {
		out = w.text(out, name)
		out = append16(out, names[name])
	}
	for n, code := range codes {
		s := systems[code]
		for _, text := range []string{s.code, s.name, s.url, strings.Join(s.aliases, " ")} {
			out = w.text(out, text)
		}
		out = append16(out, s.flags, counts[n])
		out = binary.LittleEndian.AppendUint32(out, uint32(lists[n]))
	}
	return append(out, w.body.Bytes()...), nil
}

// flatten is the passes of a system with those that it uses in their places.
func flatten(systems map[string]*source, code string, above []string) (all []sourcePass, err error) {
	s := systems[code]
	if s == nil || slices.Contains(above, code) {
		return nil, fmt.Errorf("%s uses %s, which is none or itself", above, code)
	}
	for _, q := range s.passes {
		if q.use == "" {
			all = append(all, q)
			continue
		}
		used, err := flatten(systems, q.use, append(above, code))
		if err != nil {
			return nil, err
		}
		all = append(all, used...)
	}
	return all, nil
}

// tableWriter puts blocks behind the fixed part of the table, each once.
type tableWriter struct {
	size    int // of the fixed part
	body    bytes.Buffer
	offsets map[string]int
}

func (w *tableWriter) put(block string) int {
	if at, ok := w.offsets[block]; ok {
		return at
	}
	if w.body.Len()%2 == 1 {
		w.body.WriteByte(0)
	}
	at := w.size + w.body.Len()
	w.body.WriteString(block)
	w.offsets[block] = at
	return at
}

func (w *tableWriter) text(out []byte, s string) []byte {
	out = binary.LittleEndian.AppendUint32(out, uint32(w.put(s)))
	return append16(out, len(s))
}

func append16(b []byte, values ...int) []byte {
	for _, v := range values {
		b = binary.LittleEndian.AppendUint16(b, uint16(v))
	}
	return b
}

// compilePass lays a pass out as the comment on the type pass describes.
func compilePass(q sourcePass) ([]byte, error) {
	if q.kind != passRules {
		return append16(nil, q.kind, q.arg, 0, 0, lists), nil
	}
	byFirst := make(map[rune][]sourceRule)
	var inserts []sourceRule
	for _, r := range q.rules {
		if r.from == "" {
			inserts = append(inserts, r)
			continue
		}
		first := []rune(r.from)[0]
		if q.arg == 0 {
			first = unicode.ToLower(first)
		}
		byFirst[first] = append(byFirst[first], r)
	}
	firsts := slices.Sorted(maps.Keys(byFirst))
	var pages []int
	for _, first := range firsts {
		if page := int(first / pageSize); !slices.Contains(pages, page) {
			pages = append(pages, page)
		}
	}
	c := passWriter{cased: q.arg == 1, places: make(map[string]int)}
	listed := len(firsts) <= 12 || len(firsts) < 8*len(pages)
	if listed {
		c.words = make([]int, lists+2*len(firsts))
		c.words[3] = len(firsts) | sparse
	} else {
		c.words = make([]int, lists+len(pages)*(1+pageSize))
		c.words[3] = len(pages)
		copy(c.words[lists:], pages)
	}
	c.words[1] = q.arg
	for k, first := range firsts {
		place, err := c.rules(byFirst[first])
		if err != nil {
			return nil, err
		}
		if listed {
			c.words[lists+k], c.words[lists+len(firsts)+k] = int(first), place
		} else {
			c.words[lists+len(pages)+slices.Index(pages, int(first/pageSize))*pageSize+int(first%pageSize)] = place
		}
	}
	if inserts != nil {
		place, err := c.rules(inserts)
		if err != nil {
			return nil, err
		}
		c.words[2] = place
	}
	if len(c.words) >= 1<<16 {
		return nil, fmt.Errorf("a pass of %d words", len(c.words))
	}
	c.words[4] = len(c.words)
	return append16(nil, c.words...), nil
}

type passWriter struct {
	cased  bool
	words  []int
	places map[string]int // of contexts and sets
}

// rules writes the rules of one letter in the order in which they are tried.
func (c *passWriter) rules(rules []sourceRule) (int, error) {
	rules = slices.Clone(rules)
	slices.SortStableFunc(rules, func(a, b sourceRule) int {
		if n := len([]rune(b.from)) - len([]rune(a.from)); n != 0 {
			return n
		}
		if ca, cb := a.from != strings.ToLower(a.from), b.from != strings.ToLower(b.from); ca != cb {
			if ca {
				return -1
			}
			return 1
		}
		return len(b.left) + len(b.right) - len(a.left) - len(a.right)
	})
	var lists [][]int
	for k, r := range rules {
		from, to := []rune(r.from), []rune(r.to)
		head := len(from)
		if k == len(rules)-1 {
			head |= ruleLast
		}
		if !c.cased && r.to != strings.ToLower(r.to) {
			head |= ruleCapitals
		}
		if !c.cased && len(from) > 0 && from[0] != unicode.ToLower(from[0]) {
			head |= ruleCapital
		}
		var words []int
		for _, x := range from[min(1, len(from)):] {
			words = append(words, int(x))
		}
		if len(r.left) > 0 {
			head |= ruleLeft
			words = append(words, c.context(r.left))
		}
		if len(r.right) > 0 {
			head |= ruleRight
			words = append(words, c.context(r.right))
		}
		words = append(append([]int{head}, words...), len(to))
		for _, x := range to {
			if x > 0xFFFF {
				return 0, fmt.Errorf("%q is beyond the first plane", x)
			}
			words = append(words, int(x))
		}
		lists = append(lists, words)
	}
	place := len(c.words)
	c.words = append(c.words, slices.Concat(lists...)...)
	return place, nil
}

func (c *passWriter) context(items []item) int {
	var words []int
	for _, it := range items {
		words = append(words, it.op)
		switch it.op {
		case opLetter:
			words = append(words, int(it.set[0]))
		case opSet, opNotSet, opOther:
			words = append(words, c.once(setWords(it.set)))
		case opNot:
			words = append(words, c.context(it.not))
		}
	}
	return c.once(append(words, opEnd))
}

// setWords is a set as pass.has reads it, the shorter way.
func setWords(set []rune) []int {
	words := ranges(set)
	base := int(set[0])
	bits := make([]int, 2+(int(set[len(set)-1])-base)/16+1)
	bits[0], bits[1] = bitmap|len(bits)-2, base
	for _, r := range set {
		bit := int(r) - base
		bits[2+bit/16] |= 1 << (bit % 16)
	}
	if len(words) <= 3 || len(words)+8 < len(bits) {
		return words
	}
	return bits
}

// ranges is a set as the number of its ranges and their ends.
func ranges(set []rune) []int {
	words := []int{0}
	for k, r := range set {
		if k > 0 && r == set[k-1]+1 {
			words[len(words)-1] = int(r)
			continue
		}
		words[0]++
		words = append(words, int(r), int(r))
	}
	return words
}

// once is the place of words, which are written when they do not stand yet.
func (c *passWriter) once(words []int) int {
	key := fmt.Sprint(words)
	if place, ok := c.places[key]; ok {
		return place
	}
	place := len(c.words)
	c.places[key] = place
	c.words = append(c.words, words...)
	return place
}
