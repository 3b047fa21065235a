package layers

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const (
	module = "github.com/parley-news/parley"
	root   = "../.."
)

// source is a Go file of the module.
type source struct {
	path    string // below the root
	pkg     string // its directory
	name    string // of its package
	imports []string
	inits   bool // it has a func init
}

func (s source) isTest() bool { return strings.HasSuffix(s.path, "_test.go") }

// sources returns every Go file of the module, whatever its build tags, without
// nested modules and testdata.
func sources(t *testing.T) []source {
	t.Helper()
	var all []source
	err := filepath.WalkDir(root, func(file string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir():
			if file != root && foreign(file, d.Name()) {
				return fs.SkipDir
			}
		case strings.HasSuffix(file, ".go"):
			all = append(all, read(t, file))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// foreign reports whether the go command passes over a directory.
func foreign(dir, name string) bool {
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil || name == "testdata" || name[0] == '.' || name[0] == '_'
}

func read(t *testing.T, file string) source {
	t.Helper()
	tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	below, _ := filepath.Rel(root, file)
	below = filepath.ToSlash(below)
	s := source{path: below, pkg: strings.TrimPrefix(path.Dir(below), "."), name: tree.Name.Name}
	for _, i := range tree.Imports {
		name, _ := strconv.Unquote(i.Path.Value)
		s.imports = append(s.imports, name)
	}
	for _, d := range tree.Decls {
		f, ok := d.(*ast.FuncDecl)
		s.inits = s.inits || ok && f.Recv == nil && f.Name.Name == "init"
	}
	return s
}

// layer returns the row of a package, or -1.
func layer(pkg string) int {
	for i, l := range layers {
		if slices.Contains(l.packages, pkg) {
			return i
		}
	}
	for i, l := range layers {
		for _, p := range l.packages {
			if dir, ok := strings.CutSuffix(p, "/..."); ok && strings.HasPrefix(pkg+"/", dir+"/") {
				return i
			}
		}
	}
	return -1
}

// objection says what is wrong with an import by file; "" when nothing is.
func objection(file source, imported string) string {
	own, inside := strings.CutPrefix(imported, module)
	own = strings.TrimPrefix(own, "/")
	switch {
	case imported == "C":
		return "parley is pure Go"
	case !inside && strings.Contains(strings.Split(imported, "/")[0], "."):
		return outside(file, imported)
	case !inside:
		return ""
	}
	return upward(file, own)
}

// outside judges an import of another module.
func outside(file source, imported string) string {
	of := func(m string) bool { return imported == m || strings.HasPrefix(imported, m+"/") }
	switch {
	case file.isTest() && slices.ContainsFunc(testModules, of):
		return ""
	case slices.ContainsFunc(modules, of) && layer(file.pkg) > 0:
		return ""
	}
	return "is outside the modules that this package may use"
}

// upward judges an import of the package own of this module.
func upward(file source, own string) string {
	from, to := layer(file.pkg), layer(own)
	if limit, ok := supports[file.pkg]; ok {
		from = slices.IndexFunc(layers, func(l row) bool { return l.name == limit })
	}
	_, support := supports[own]
	switch {
	case file.isTest() && (support || own == file.pkg):
		return ""
	case support:
		return "only tests may import it"
	case from < 0 || to < 0:
		return "" // TestEveryPackageHasALayer says so
	case to < from, file.isTest() && to == from:
		return ""
	}
	return fmt.Sprintf("goes up or sideways: from layer %d (%s) to layer %d (%s)", from, layers[from].name, to, layers[to].name)
}

func TestImportsGoDown(t *testing.T) {
	for _, file := range sources(t) {
		for _, i := range file.imports {
			if why := objection(file, i); why != "" {
				t.Errorf("%s imports %s: %s", file.path, i, why)
			}
		}
	}
}

func TestEveryPackageHasALayer(t *testing.T) {
	seen := map[string]bool{}
	for _, file := range sources(t) {
		_, support := supports[file.pkg]
		if !seen[file.pkg] && !support && layer(file.pkg) < 0 {
			t.Errorf("package %s is in no layer: give it one in table_test.go", file.pkg)
		}
		seen[file.pkg] = true
	}
}

// The judge itself, on imports that must pass and that must not.
func TestObjection(t *testing.T) {
	tests := []struct {
		file, imported string
		ok             bool
	}{
		{"event/time.go", "time", true},
		{"event/time.go", module + "/internal/store", false},
		{"event/time.go", "golang.org/x/text/unicode/norm", false},
		{"event/time_test.go", "github.com/google/go-cmp/cmp", true},
		{"event/time_test.go", module + "/event", true},
		{"event/export/plover/plover.go", module + "/event", true},
		{"event/export/plover/plover.go", module + "/extract", false},
		{"normalize/fold/fold.go", "golang.org/x/text/unicode/norm", true},
		{"normalize/fold/fold.go", "golang.org/x/textual", false},
		{"normalize/fold/fold.go", "github.com/google/go-cmp/cmp", false},
		{"normalize/place/place.go", module + "/normalize/fold", true},
		{"normalize/fold/fold.go", module + "/normalize/place", false},
		{"internal/coref/coref.go", module + "/internal/store", true},
		{"internal/coref/coref.go", module + "/internal/entity", false},
		{"internal/coref/coref_test.go", module + "/internal/entity", true},
		{"internal/coref/coref_test.go", module + "/extract", false},
		{"internal/coref/coref.go", module + "/internal/conllutest", false},
		{"internal/coref/coref_test.go", module + "/internal/conllutest", true},
		{"internal/conllutest/text.go", module + "/internal/store", true},
		{"internal/conllutest/text.go", module + "/internal/coref", false},
		{"extract/extracttest/suite.go", module + "/extract", true},
		{"extract/golden_test.go", module + "/extract/extracttest", true},
		{"extract/extract.go", module + "/extract/extracttest", false},
		{"extract/model/fast/fast.go", module + "/internal/parse", true},
		{"internal/parse/parse.go", module + "/extract/model/fast", false},
		{"internal/rule/rule.go", module + "/extract/annot", true},
		{"internal/rule/rule.go", module + "/internal/assemble", false},
		{"extract/extract.go", module + "/internal/rule", true},
		{"extract/extract.go", "C", false},
		{"examples/istanbul/main.go", module + "/extract", true},
	}
	for _, test := range tests {
		file := source{path: test.file, pkg: path.Dir(test.file)}
		if why := objection(file, test.imported); (why == "") != test.ok {
			t.Errorf("%s imports %s: objection %q", test.file, test.imported, why)
		}
	}
}

// What go.mod requires is what the rows of modules allow.
func TestRequirements(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(root, "go.mod"))
	if err != nil {
		t.Fatal(err)
	}
	allowed := slices.Concat(modules, testModules)
	for line := range strings.Lines(string(data)) {
		f := strings.Fields(strings.TrimPrefix(line, "require "))
		if len(f) < 2 || !strings.HasPrefix(f[1], "v") || slices.Contains(allowed, f[0]) {
			continue
		}
		t.Errorf("go.mod requires %s", f[0])
	}
}
