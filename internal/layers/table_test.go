package layers

// row is one layer.
type row struct {
	name     string
	packages []string
}

// layers is the order of the packages, from the bottom up. A package imports
// packages of earlier rows only. Paths are below the module's; "x/..." stands for
// x and all below it, and a path of its own goes before such a one.
//
// A new package goes into the lowest row that stands above all it imports.
var layers = []row{
	{"models: the standard library only", []string{"event"}},
	{"tools that know nothing of articles", []string{"internal/numeral", "internal/perceptron", "internal/conllu", "internal/lines", "internal/weights"}},
	{"folding", []string{"normalize/fold"}},
	{"transliteration", []string{"normalize/translit"}},
	{"tables read through folding", []string{"internal/gazetteer"}},
	{"normalizing one kind of value", []string{"normalize/place", "normalize/date", "normalize/date/edtf", "normalize/quantity"}},
	{"names", []string{"normalize/name"}},
	{"actors by their names", []string{"normalize/actor"}},
	{"front door of normalizing", []string{"normalize"}},
	{"arrays of the stages; formats of documents", []string{"internal/store", "event/export/..."}},
	{"words in numbers", []string{"internal/word"}},
	{"stages: none imports another", []string{
		"internal/part", "internal/language", "internal/token", "internal/sentence", "internal/tag", "internal/lemma", "internal/parse", "internal/biaffine",
		"internal/mend", "internal/entity", "internal/timex", "internal/measure", "internal/coref", "internal/quote",
	}},
	{"the type of a model", []string{"extract/model"}},
	{"what models share", []string{"internal/lemmas"}},
	{"models", []string{"extract/model/..."}},
	{"views for rules", []string{"extract/annot"}},
	{"knowledge of verbs and nouns", []string{"internal/lexicon"}},
	{"acts by the lexicon", []string{"internal/act"}},
	{"rules; assembly", []string{"internal/rule", "internal/assemble"}},
	{"front door of extracting", []string{"extract"}},
	{"what training commands share", []string{"internal/train/treebank", "internal/train/vectors"}},
	{"commands; tests of the whole", []string{"internal/bench", "internal/train/...", "examples/...", "", "internal/robust", "internal/layers"}},
}

// supports are packages that serve tests. Only tests import them; what they
// import themselves must be in an earlier row than the one named here.
var supports = map[string]string{
	"extract/extracttest": "commands; tests of the whole",
	"internal/conllutest": "stages: none imports another",
	"internal/modeltest":  "models",
}

// modules are the modules outside the standard library that may be imported:
// by everything above the models, and by tests.
var (
	modules     = []string{"golang.org/x/text"}
	testModules = []string{"github.com/google/go-cmp"}
)
