package extract_test

import (
	"context"
	"encoding/json"
	"errors"
	"iter"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
	"github.com/parley-news/parley/extract/annot"
)

// TestInputError protects callers who feed files of unknown origin: what cannot
// be an article is refused with the byte at which that shows.
func TestInputError(t *testing.T) {
	x := newExtractor(t, extract.Config{MaxBytes: 100})
	for _, c := range []struct {
		name, text string
		offset     int
	}{
		{"a byte that is not UTF-8", "Envoys met \xff today.", 11},
		{"a cut character", "Envoys met in Gen\xc3", 17},
		{"a surrogate", "Envoys \xed\xa0\x80 met.", 7},
		{"NUL", "Envoys\x00met.", 6},
		{"one byte too long", strings.Repeat("x", 101), 100},
	} {
		_, err := x.Article(context.Background(), event.Article{Text: c.text})
		var bad *extract.InputError
		if !errors.As(err, &bad) {
			t.Errorf("%s: got %v, want an InputError", c.name, err)
			continue
		}
		if bad.Offset != c.offset {
			t.Errorf("%s: offset %d, want %d", c.name, bad.Offset, c.offset)
		}
	}
	document(t, x, event.Article{Text: strings.Repeat("x", 100)})
}

// TestHostileText feeds text that no newspaper prints, at the sizes that package
// internal/robust, which has many more kinds, cannot afford. It must come back as a
// valid document, and in time that grows with its length alone. It is said to be
// English, so that no stage may pass over it.
func TestHostileText(t *testing.T) {
	x := newExtractor(t, extract.Config{MaxBytes: 11 << 20})
	const n = 100_000
	for _, c := range []struct{ name, text string }{
		{"empty", ""},
		{"white space", " \n\t\u00a0\u2003\r\n"},
		{"a line of 10 MB without a space", strings.Repeat("x", 10<<20)},
		{"a line of 1 MB of prose", strings.Repeat("The envoys of both sides met the minister, and he said so. ", 1<<20/59)},
		{"straight quotes", strings.Repeat(`"`, n)},
		{"opening quotes", strings.Repeat("“", n)},
		{"nested brackets", strings.Repeat("(a ", n) + strings.Repeat(")", n)},
		{"Hebrew and Arabic", "שרי החוץ נפגשו. \u202eالتقى الوزيران\u202c في جنيف."},
		{"emoji", "🤝 Russia 🇷🇺 and Ukraine 🇺🇦 met 👩‍👩‍👧‍👦 in Istanbul 🎉."},
		{"byte order mark", "\ufeffRussia and Ukraine met in Istanbul."},
	} {
		if testing.Short() && len(c.text) > 1<<20 {
			continue
		}
		t.Run(c.name, func(t *testing.T) { document(t, x, event.Article{Text: c.text, Language: "en"}) })
	}
}

// TestLanguage protects readers of mixed feeds: a text in another language gives
// a Note and no events, and no paragraph in another language gives events.
func TestLanguage(t *testing.T) {
	x := newExtractor(t, extract.Config{})
	const (
		russian = "Министры иностранных дел двух стран встретились во вторник в Женеве и обсудили условия прекращения огня. Следующий раунд переговоров пройдёт в марте."
		turkish = "İki ülkenin dışişleri bakanları salı günü Cenevre'de bir araya geldi ve ateşkesin koşullarını görüştü. Bakan, görüşmelerin olumlu geçtiğini söyledi."
		english = "The foreign ministers of France and Japan met in Geneva on Tuesday."
	)
	for _, c := range []struct{ name, text, foreign string }{
		{"Russian", russian, russian},
		{"Turkish", turkish, turkish},
		{"English and Russian", english + "\n\n" + russian, russian},
		{"Turkish and Russian", turkish + "\n\n" + russian, turkish + "\n\n" + russian},
	} {
		doc := document(t, x, event.Article{Text: c.text})
		if !slices.ContainsFunc(doc.Notes, func(n event.Note) bool { return n.Code == "language" }) {
			t.Errorf("%s: no Note language in %v", c.name, doc.Notes)
		}
		at := strings.Index(c.text, c.foreign)
		foreign := event.Span{Start: at, End: at + len(c.foreign)}
		for _, e := range doc.Events {
			if foreign.Contains(e.EventHeader().Trigger) {
				t.Errorf("%s: %s found in %q", c.name, e.EventHeader().Kind, doc.Quote(e.EventHeader().Spans...))
			}
		}
	}
	if notes := document(t, x, event.Article{Text: english}).Notes; slices.ContainsFunc(notes, func(n event.Note) bool { return n.Code == "language" }) {
		t.Errorf("English: unexpected Note in %v", notes)
	}
}

// TestNoDate protects against guesses: without a date of publication a weekday
// stays open.
func TestNoDate(t *testing.T) {
	x := newExtractor(t, extract.Config{})
	doc := document(t, x, event.Article{Text: "The foreign ministers of France and Japan met in Geneva on Tuesday."})
	if !slices.ContainsFunc(doc.Notes, func(n event.Note) bool { return n.Code == "unresolved-time" }) {
		t.Errorf("no Note unresolved-time in %v", doc.Notes)
	}
	for _, m := range doc.Times {
		if m.Time.Resolved() {
			t.Errorf("%q is resolved to %s", doc.Quote(m.Span), m.Time.TIMEX())
		}
	}
}

// TestSharedExtractor runs one Extractor in eight goroutines; under -race it
// shows that nothing is shared that changes.
func TestSharedExtractor(t *testing.T) {
	x := newExtractor(t, extract.Config{})
	all := articles(t)
	want := mapEach(all, func(a event.Article) string { return documentJSON(t, x, a) })
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range all {
				i = (i + g) % len(all)
				if diff := cmp.Diff(want[i], documentJSON(t, x, all[i])); diff != "" {
					t.Errorf("%s differs (-alone +shared):\n%s", all[i].Title, diff)
				}
			}
		})
	}
	wg.Wait()
}

// documentJSON may be called from any goroutine of a test.
func documentJSON(tb testing.TB, x *extract.Extractor, a event.Article) string {
	doc, err := x.Article(context.Background(), a)
	if err != nil {
		tb.Errorf("%s: %v", a.Title, err)
		return ""
	}
	data, err := json.Marshal(doc)
	if err != nil {
		tb.Errorf("%s: %v", a.Title, err)
	}
	return string(data)
}

// TestAbandonArticles leaves the loop over Articles: while the input has nothing
// to give, and while it would go on for ever. No goroutine may stay behind.
func TestAbandonArticles(t *testing.T) {
	a := articles(t)[0]
	idle := make(chan struct{})
	defer close(idle)
	idling := func(yield func(event.Article) bool) {
		if yield(a) {
			<-idle
		}
	}
	endless := func(yield func(event.Article) bool) {
		for yield(a) {
		}
	}
	for _, c := range []struct {
		name    string
		workers int
		input   iter.Seq[event.Article]
	}{
		{"idling input", 0, idling},
		{"endless input", 0, endless},
		{"endless input, four workers", 4, endless},
	} {
		x := newExtractor(t, extract.Config{Workers: c.workers})
		before := runtime.NumGoroutine()
		for r := range x.Articles(context.Background(), c.input) {
			if r.Err != nil {
				t.Errorf("%s: %v", c.name, r.Err)
			}
			break
		}
		if after := settled(before); after > before {
			t.Errorf("%s: %d goroutines before, %d after", c.name, before, after)
		}
	}
}

// settled waits up to a second for the number of goroutines to fall to want and
// returns it.
func settled(want int) int {
	for range 100 {
		if runtime.NumGoroutine() <= want {
			break
		}
		time.Sleep(10 * time.Millisecond)
	}
	return runtime.NumGoroutine()
}

// TestArticlesOrder holds that results come in the order of the input, and that
// a document that fails does not end the run.
func TestArticlesOrder(t *testing.T) {
	input := articles(t)
	input[3].Text = "\xff"
	for _, workers := range []int{0, 1, 4, 100} {
		x := newExtractor(t, extract.Config{Workers: workers})
		i := 0
		for r := range x.Articles(context.Background(), slices.Values(input)) {
			if r.Article.Title != input[i].Title || (r.Err != nil) != (i == 3) || (r.Document == nil) != (i == 3) {
				t.Errorf("%d workers: result %d: %q, %v", workers, i, r.Article.Title, r.Err)
			}
			i++
		}
		if i != len(input) {
			t.Errorf("%d workers: %d results for %d articles", workers, i, len(input))
		}
	}
}

// called is a context that is called off at the time of its n-th question.
type called struct {
	context.Context
	n, asked int
}

func (c *called) Err() error {
	if c.asked++; c.asked > c.n {
		return context.Canceled
	}
	return nil
}

// TestContext calls an article off at many places: in every stage, in rules and in
// assembly. Nothing must go on for more than a few questions after that, which stand
// at every sentence.
func TestContext(t *testing.T) {
	x := newExtractor(t, extract.Config{})
	text := strings.Repeat("The ministers of both countries met in Geneva and discussed a truce. ", 300)
	whole := &called{Context: context.Background(), n: 1 << 30}
	if _, err := x.Article(whole, event.Article{Text: text}); err != nil {
		t.Fatal(err)
	}
	for n := 0; n < whole.asked; n += 1 + whole.asked/97 {
		ctx := &called{Context: context.Background(), n: n}
		if _, err := x.Article(ctx, event.Article{Text: text}); !errors.Is(err, context.Canceled) {
			t.Fatalf("called off at question %d of %d: got %v", n, whole.asked, err)
		}
		if late := ctx.asked - n; late > 40 {
			t.Errorf("called off at question %d of %d: asked %d times more", n, whole.asked, late)
		}
	}
}

// BenchmarkContext is how long an article of 1 MB goes on after its context ended.
func BenchmarkContext(b *testing.B) {
	x, err := extract.New(extract.Config{})
	if err != nil {
		b.Fatal(err)
	}
	text := strings.Repeat("The ministers of both countries met in Geneva and discussed a truce. ", 15_000)
	text = text[:min(len(text), 1<<20)]
	var late time.Duration
	for b.Loop() {
		ctx, cancel := context.WithTimeout(context.Background(), 50*time.Millisecond)
		_, err := x.Article(ctx, event.Article{Text: text})
		end, _ := ctx.Deadline()
		late = max(late, time.Since(end))
		cancel()
		if err == nil {
			b.Fatal("the article was done")
		}
	}
	b.ReportMetric(float64(late.Microseconds())/1000, "ms-late")
}

// TestRulePanic holds that a rule of a user that panics costs its document only.
func TestRulePanic(t *testing.T) {
	bad := extract.Rule{Name: "bad", Doc: "Panics on a text about mangoes.", Find: func(text *annot.Text) []event.Event {
		if strings.Contains(text.Article().Text, "mango") {
			panic("mangoes")
		}
		return nil
	}}
	x := newExtractor(t, extract.Config{Rules: []extract.Rule{bad}})
	failed := 0
	for r := range x.Articles(context.Background(), slices.Values(articles(t))) {
		var ruleErr *extract.RuleError
		switch about := strings.Contains(r.Article.Text, "mango"); {
		case about && (!errors.As(r.Err, &ruleErr) || ruleErr.Rule != "bad" || r.Document != nil):
			t.Errorf("%s: got %v, want a RuleError of rule bad", r.Article.Title, r.Err)
		case about:
			failed++
		case r.Err != nil:
			t.Errorf("%s: %v", r.Article.Title, r.Err)
		}
	}
	if failed != 1 {
		t.Errorf("%d documents failed, want 1", failed)
	}
}
