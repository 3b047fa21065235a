package translit_test

import (
	"strings"
	"testing"

	"github.com/parley-news/parley/normalize/translit"
)

// The styles of news houses print the names of public figures as these houses do.
func TestNewsStyles(t *testing.T) {
	for _, row := range []string{
		"bbc-ukr|Володимир Зеленський|Volodymyr Zelensky",
		"reuters-ukr|Володимир Зеленський|Volodymyr Zelenskiy",
		"usgov-ukr|Володимир Зеленський|Volodymyr Zelenskyy",
		"ua-ukr-Cyrl-Latn-2010|Володимир Зеленський|Volodymyr Zelenskyi",
		"bbc-ukr|Андрій Єрмак|Andriy Yermak",
		"bbc-ukr|Олександр Сирський|Oleksandr Syrsky",
		"bbc-ukr|Михайло Подоляк|Mykhailo Podolyak",
		"reuters-ukr|Юлія Тимошенко|Yulia Tymoshenko",
		"usgov-ukr|Сергій Кислиця|Serhiy Kyslytsya",
		"reuters-rus|Сергей Лавров|Sergei Lavrov",
		"reuters-rus|Алексей Навальный|Alexei Navalny",
		"reuters-rus|Дмитрий Песков|Dmitry Peskov",
		"reuters-rus|Евгений Пригожин|Yevgeny Prigozhin",
		"reuters-rus|Николай Патрушев|Nikolai Patrushev",
		"reuters-rus|Мария Захарова|Maria Zakharova",
		"tass-rus|Сергей Лавров|Sergey Lavrov",
		"tass-rus|Алексей Миллер|Alexey Miller",
		"tass-rus|Николай Патрушев|Nikolay Patrushev",
		"tass-rus|АНДРЕЙ БЕЛОУСОВ|ANDREY BELOUSOV",
		"rferl-bel|Аляксандр Лукашэнка|Alyaksandr Lukashenka",
		"rferl-bel|Святлана Ціханоўская|Svyatlana Tsikhanouskaya",
		"rferl-bel|Алесь Бяляцкі|Ales Byalyatski",
	} {
		f := strings.Split(row, "|")
		s, ok := translit.Lookup(f[0])
		if got := s.String(f[1]); !ok || got != f[2] {
			t.Errorf("%s: %s gives %s, want %s", f[0], f[1], got, f[2])
		}
	}
}
