package language

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

func ExampleOf() {
	fmt.Println(Of("The ministers will meet again in Oslo on Tuesday."))
	fmt.Println(Of("Министры снова встретятся в Осло во вторник."))
	fmt.Println(Of("Talks resume."))
	// Output:
	// en true
	// ru true
	// en false
}

func TestOf(t *testing.T) {
	for _, c := range []struct {
		text, tag string
		sure      bool
	}{
		{"The two delegations spent a second day in Muscat but did not sign anything.", "en", true},
		{"Die beiden Delegationen haben am Montag in Maskat verhandelt, aber nichts unterschrieben.", "de", true},
		{"Les deux délégations ont négocié lundi à Mascate, mais n'ont rien signé.", "fr", true},
		{"Las dos delegaciones negociaron el lunes en Mascate, pero no firmaron nada.", "es", true},
		{"İki heyet pazartesi günü Maskat'ta bir araya geldi ancak hiçbir belge imzalanmadı.", "tr", true},
		{"Обе делегации встретились в понедельник в Маскате, но ничего не подписали.", "ru", true},
		{"Обидві делегації зустрілися в понеділок у Маскаті, але нічого не підписали.", "uk", true},
		{"التقى الوفدان يوم الاثنين في مسقط ولم يوقعا أي وثيقة.", "ar", true},
		{"两国代表团星期一在马斯喀特会面，但没有签署任何文件。", "zh", true},
		{"両国の代表団は月曜日にマスカットで会談した。", "ja", true},
		{"Le due delegazioni si sono incontrate lunedì a Mascate, ma non hanno firmato nulla.", "it", true},
		{"As duas delegações reuniram-se na segunda-feira em Mascate, mas não assinaram nada.", "pt", true},
		{"Obie delegacje spotkały się w poniedziałek w Maskacie, ale nie podpisały żadnych dokumentów.", "pl", true},
		{"De twee delegaties kwamen maandag bijeen in Muscat, maar er is niets ondertekend.", "nl", true},
		{"Kedua delegasi bertemu pada hari Senin di Muskat, tetapi tidak ada dokumen yang ditandatangani.", "id", true},

		// English with foreign names, and too little to decide.
		{"Foreign Minister Elżbieta Żółkiewska met Recep Yıldırım and Günther Müßig in Córdoba on Friday.", "en", true},
		{"Talks resume.", "en", false},
		{"Erdoğan, Çavuşoğlu, Şimşek", "en", false},
		{"Iran, Russia hold talks", "en", false},
		{"Москва", "ru", false},
		{"12 345 -- ***", "en", false},
		{"", "en", false},
		{"\xff\xfe\x00", "en", false},
	} {
		if tag, sure := Of(c.text); tag != c.tag || sure != c.sure {
			t.Errorf("Of(%q) = %s, %t; want %s, %t", c.text, tag, sure, c.tag, c.sure)
		}
	}
}

func TestAnnotate(t *testing.T) {
	const (
		english = "The ministers met in Vienna and agreed to meet again in a week."
		russian = "Министры встретились в Вене и договорились о новой встрече."
		turkish = "Bakanlar Viyana'da bir araya geldi ve bir hafta sonra yeniden görüşecek."
		short   = "Vienna, Oslo"
	)
	for _, c := range []struct {
		name, given string
		paragraphs  []string
		foreign     []bool
		language    string
		notes       int
	}{
		{"English", "", []string{short, english, english}, nil, "en", 0},
		{"Russian", "", []string{russian, russian}, []bool{true, true}, "ru", 1},
		{"Turkish with a line that decides nothing", "", []string{short, turkish, turkish}, []bool{true, true, true}, "tr", 1},
		{"mixed", "", []string{english, russian, english, english, turkish}, []bool{false, true, false, false, true}, "en", 2},
		{"given English, which a paragraph is not", "en-GB", []string{english, turkish}, []bool{false, true}, "en", 1},
		{"given English, nothing to contradict", "en", []string{short}, nil, "en", 0},
		{"given Russian", "ru", []string{english}, []bool{true}, "ru", 1},
		{"no parts", "", nil, nil, "en", 0},
	} {
		a := article(c.paragraphs)
		a.Article.Language = c.given
		Annotate(a)
		if d := cmp.Diff(c.foreign, a.Foreign); d != "" {
			t.Errorf("%s: Foreign (-want +got):\n%s", c.name, d)
		}
		if a.Language != c.language || len(a.Notes) != c.notes {
			t.Errorf("%s: language %s with %d notes, want %s with %d: %v", c.name, a.Language, len(a.Notes), c.language, c.notes, a.Notes)
		}
	}
}

// TestPrimary protects that English is known by whatever name a feed gives it.
func TestPrimary(t *testing.T) {
	for tag, want := range map[string]string{
		"": "", "en": "en", "en-GB": "en", "EN-us": "en", "en_AU": "en", " eng ": "en", "English": "en", "English (US)": "en",
		"enm": "enm", "de-AT": "de", "Engan": "engan",
	} {
		if got := primary(tag); got != want {
			t.Errorf("primary(%q) = %q, want %q", tag, got, want)
		}
	}
}

// article is an article of one part a paragraph.
func article(paragraphs []string) *store.Text {
	a := &store.Text{}
	for _, p := range paragraphs {
		start := len(a.Article.Text)
		a.Article.Text += p + "\n"
		a.Parts = append(a.Parts, event.Part{Kind: event.PartBody, Span: event.Span{Start: start, End: start + len(p)}})
	}
	return a
}

// FuzzOf protects that every text has a tag, the same twice.
func FuzzOf(f *testing.F) {
	f.Add("Die Wahl und the vote в Осло 会談 \xff\x00")
	f.Fuzz(func(t *testing.T, text string) {
		tag, sure := Of(text)
		again, still := Of(text)
		if tag == "" || tag != again || sure != still {
			t.Fatalf("%q is %q (%t), then %q (%t)", text, tag, sure, again, still)
		}
	})
}

func BenchmarkOf(b *testing.B) {
	text := strings.Repeat("The two delegations spent a second day in Muscat but did not sign anything. ", 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		Of(text)
	}
}

// TestShortEnglish protects short sentences whose few function words are words of
// other languages too.
func TestShortEnglish(t *testing.T) {
	for _, text := range []string{
		"Nepal's Maoist rebels declared a three-month truce.",
		"Kenya's president met Chad's president in Nairobi.",
		"Peru's U.N. ambassador spoke before Chile's president and Bolivia's did.",
	} {
		if tag, _ := Of(text); tag != English {
			t.Errorf("%q is %s", text, tag)
		}
	}
}
