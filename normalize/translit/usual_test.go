package translit_test

import (
	"bufio"
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/parley-news/parley/normalize/translit"
)

func ExampleUsual() {
	fmt.Println(translit.Usual("CN", "习近平"))
	fmt.Println(translit.Usual("KP", "金正恩"))
	fmt.Println(translit.Usual("KR", "이재명"))
	fmt.Println(translit.Usual("JP", "安倍晋三"))
	fmt.Println(translit.Usual("RU", "Сергей Лавров"))
	fmt.Println(translit.Usual("IL", "בנימין נתניהו"))
	// Output:
	// Xi Jinping
	// Kim Jong Un
	// Lee Jae-myung
	// Abe Shinzō
	// Sergei Lavrov
	// Benjamin Netanyahu
}

func ExampleUsualSpellings() {
	fmt.Println(translit.UsualSpellings("KR", "조"))
	fmt.Println(translit.UsualSpellings("JP", "中島"))
	// Output:
	// [Cho Jo]
	// [Nakajima Nakashima]
}

// TestUsual holds one name or two of each custom, and texts that must stay.
func TestUsual(t *testing.T) {
	for _, c := range []struct{ country, name, want string }{
		{"CN", "欧阳娜娜", "Ouyang Nana"}, {"CN", "王毅", "Wang Yi"}, {"CN", "李克强", "Li Keqiang"}, {"CN", "曾庆红", "Zeng Qinghong"},
		{"CN", "梓安", "Zi'an"}, {"CN", "陳", "Chan"}, {"CN", "重庆", "Chongqing"}, {"CN", "Wang", "Wang"},
		{"HK", "李家超", "Lee Ka-chiu"}, {"HK", "曾蔭權", "Tsang Yam-kuen"}, {"HK", "陳", "Chan"}, {"HK", "陳㐅", "Chan Wu"}, {"TW", "王金平", "Wang Chin-ping"}, {"TW", "張", "Chang"}, {"TW", "許", "Hsu"},
		{"KR", "문재인", "Moon Jae-in"}, {"KR", "박근혜", "Park Geun-hye"}, {"KR", "남궁민", "Namgung Min"}, {"KR", "김", "Kim"},
		{"KR", "李", "Lee"}, {"KR", "柳", "Yoo"}, {"KR", "金龍鎭", "Kim Yong-jin"}, {"KR", "美蘭", "Mi-ran"}, {"KR", "盧武鉉", "Roh Moo-hyun"}, {"KR", "盧相旭", "Noh Sang-wook"}, {"KR", "허준", "Heo Jun"}, {"KR", "준우", "Jun-woo"},
		{"KP", "최선희", "Choe Son Hui"},
		{"JP", "岸田文雄", "Kishida Fumio"}, {"JP", "石破茂", "Ishiba Shigeru"}, {"JP", "小泉純一郎", "Koizumi Jun'ichirō"},
		{"JP", "玉木雄一郎", "Tamaki Yūichirō"}, {"JP", "中曽根康弘", "Nakasone Yasuhiro"}, {"JP", "木原稔", "Kihara Minoru"}, {"JP", "健一", "Ken'ichi"}, {"JP", "長谷川", "Hasegawa"}, {"JP", "佐々木", "Sasaki"}, {"JP", "さくら", "Sakura"}, {"JP", "鈴木", "Suzuki"}, {"JP", "高橋", "Takahashi"},
		{"RU", "Горбачёв", "Gorbachev"}, {"RU", "ЕЛЕНА", "YELENA"}, {"RU", "Соловьёв", "Solovyov"}, {"RU", "Медве́дев", "Medvedev"},
		{"UA", "Зеленський", "Zelensky"}, {"BG", "Борисов", "Borisov"}, {"RS", "Вучић", "Vučić"}, {"MK", "Ѓорѓи", "Gjorgji"},
		{"KZ", "Токаев", "Tokaev"}, {"KG", "Жапаров", "Japarov"}, {"MN", "Хүрэлсүх", "Khurelsukh"},
		{"GE", "შევარდნაძე", "Shevardnadze"}, {"AM", "Փաշինյան", "Pashinyan"}, {"GR", "Μητσοτάκης", "Mitsotakis"}, {"AZ", "Əliyev", "Aliyev"},
		{"AE", "محمد بن زايد", "Mohammed bin Zayed"}, {"AE", "مُحَمَّد", "Mohammed"}, {"AE", "عبد الله بن زايد", "Abdullah bin Zayed"}, {"AE", "القرقاوي", "al-Qarqawi"},
		{"IL", "יצחק רבין", "Yitzhak Rabin"}, {"IN", "नरेन्द्र मोदी", "Narendra Modi"}, {"NP", "लामा", "Lama"}, {"BD", "শেখ হাসিনা", "Sheikh Hasina"},
		{"KH", "ហ៊ុន សែន", "Hun Sen"}, {"VN", "阮", "Nguyễn"}, {"VN", "Võ Nguyên Giáp", "Vo Nguyen Giap"},
		{"IR", "عباس عراقچی", "Abbas Araghchi"}, {"IR", "نوری", "Nuri"}, {"IR", "خامنه\u200cای", "Khamenei"}, {"PK", "شہباز شریف", "Shehbaz Sharif"}, {"TJ", "Эмомалӣ Раҳмон", "Emomali Rahmon"}, {"UZ", "Мирзиёев", "Mirziyoyev"},
		{"FR", "Макрон", "Макрон"}, {"", "x", "x"}, {"JP", "", ""},
	} {
		if got := translit.Usual(c.country, c.name); got != c.want {
			t.Errorf("%s %s: %q, not %q", c.country, c.name, got, c.want)
		}
		if got := norm.NFC.String(translit.Usual(c.country, norm.NFD.String(c.name))); got != c.want {
			t.Errorf("%s %s decomposed: %q, not %q", c.country, c.name, got, c.want)
		}
	}
}

// TestUsualLists protects the look-up in place: it needs rows by rising name, names
// composed, and a spelling in each row.
func TestUsualLists(t *testing.T) {
	files, _ := filepath.Glob("data/usual/*.tsv")
	size := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		size += len(text)
		last := ""
		for line := range strings.Lines(string(text)) {
			name, spelling, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
			if !ok || name <= last || spelling == "" || !norm.NFC.IsNormalString(line) || strings.ContainsAny(name, "\u0301\u200c\u0640") {
				t.Errorf("%s: %q after %q is out of order or no row", file, line, last)
			}
			last = name
		}
	}
	if len(files) == 0 || size > 200_000 {
		t.Errorf("%d lists of %d bytes", len(files), size)
	}
}

// TestUsualDevelopment keeps what was reached on the development data, where it lies:
// the share of spellings that are right but for case, marks and punctuation.
func TestUsualDevelopment(t *testing.T) {
	f, err := os.Open(filepath.Join(cmp.Or(os.Getenv("PARLEY_SHARED"), "../../../shared"), "gold/names/usual_dev.jsonl"))
	if err != nil {
		t.Skip("no development data: ", err)
	}
	defer f.Close()
	all, right := 0, 0
	for in := bufio.NewScanner(f); in.Scan(); {
		var pair struct{ Lang, Source, Expected string }
		if err := json.Unmarshal(in.Bytes(), &pair); err != nil {
			t.Fatal(err)
		}
		all++
		if letters(translit.Usual(pair.Lang, pair.Source)) == letters(pair.Expected) {
			right++
		}
	}
	if share := float64(right) / float64(all); share < 0.83 {
		t.Errorf("%.4f of %d right", share, all)
	}
}

// letters are the small letters of a name without marks.
func letters(name string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) {
			return -1
		}
		return unicode.ToLower(r)
	}, norm.NFKD.String(name))
}

// TestUsualShared protects the lists, which are indexed on first use, from a race.
func TestUsualShared(t *testing.T) {
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for _, c := range [][2]string{{"JP", "安倍晋三"}, {"TW", "王金平"}, {"KP", "김정은"}, {"HK", "李"}} {
				if got := translit.Usual(c[0], c[1]); got == c[1] {
					t.Errorf("%s stays %s", c[0], got)
				}
			}
		})
	}
	group.Wait()
}

// TestUsualAllocations holds that the append form needs no memory of its own.
func TestUsualAllocations(t *testing.T) {
	var buf [64]byte
	for _, c := range [][2]string{{"JP", "安倍晋三"}, {"KR", "이재명"}, {"CN", "习近平"}, {"RU", "Сергей Лавров"}, {"IL", "נתניהו"}, {"AE", "محمد بن زايد"}} {
		if n := testing.AllocsPerRun(100, func() { translit.AppendUsual(buf[:0], c[0], c[1]) }); n > 0 {
			t.Errorf("%s %s: %v allocations", c[0], c[1], n)
		}
	}
}

// FuzzUsual protects the cutting of names from any text.
func FuzzUsual(f *testing.F) {
	for _, name := range []string{"安倍晋三", "金 正恩", "佐々木", "ЕЛЕНА", "\xff李", "בן דוד", "々", "남궁"} {
		for _, country := range []string{"JP", "CN", "TW", "HK", "KR", "KP", "RU", "IL"} {
			f.Add(country, name)
		}
	}
	f.Fuzz(func(t *testing.T, country, name string) {
		got := translit.Usual(country, name)
		if utf8.ValidString(name) && !utf8.ValidString(got) {
			t.Errorf("%s %q: %q", country, name, got)
		}
		if again := string(translit.AppendUsual(nil, country, name)); again != got {
			t.Errorf("%s %q: %q and %q", country, name, got, again)
		}
	})
}

func BenchmarkUsual(b *testing.B) {
	for _, c := range []struct{ country, name string }{{"JP", "安倍晋三"}, {"KR", "이재명"}, {"CN", "习近平"}, {"RU", "Лавров"}, {"IL", "נתניהו"}} {
		b.Run(c.country, func(b *testing.B) {
			b.ReportAllocs()
			var buf [64]byte
			for b.Loop() {
				translit.AppendUsual(buf[:0], c.country, c.name)
			}
		})
	}
}
