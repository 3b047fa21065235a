package normalize

import (
	"slices"
	"sync"

	"github.com/parley-news/parley/internal/gazetteer"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/name"
	"github.com/parley-news/parley/normalize/place"
)

// canonical is the customary name of what s names, without its article, and
// whether that is known.
func canonical(s string) (string, bool) {
	if c := place.ByName(s); c != nil {
		return c.Name, true
	}
	if e := actor.First(s); e != nil {
		return e.Name, true
	}
	if p := place.First(s); p != nil {
		return p.Name, true
	}
	if c := abroad(s); c != nil {
		return c.Name, true
	}
	return "", false
}

// bearers are the countries, places and bodies that s names: the country that it
// customarily means, or else all others. There are none when it may name a person.
func bearers(s string) []any {
	s = withoutArticle(s)
	if c := place.ByName(s); c != nil {
		return []any{c}
	}
	var all []any
	for e := range actor.Lookup(s) {
		if e.Kind == actor.Person {
			return nil
		}
		all = append(all, e)
	}
	for p := range place.Lookup(s) {
		all = append(all, p)
	}
	if c := abroad(s); len(all) == 0 && c != nil {
		all = append(all, c)
	}
	return all
}

// distinct reports whether the bearers of two names are known and none is both's.
func distinct(a, b []any) bool {
	return len(a) > 0 && len(b) > 0 && !slices.ContainsFunc(a, func(x any) bool { return slices.Contains(b, x) })
}

// persons finds known persons by the name.Key of any of their names.
var persons struct {
	once  sync.Once
	table gazetteer.Table
	names []string
}

// person is the name of the known person whose names have key, or "".
func person(key string) string {
	persons.once.Do(readPersons)
	if k := persons.table.Lookup(key).First(); k >= 0 {
		return persons.names[k]
	}
	return ""
}

func readPersons() {
	for e := range actor.Entries() {
		if e.Kind != actor.Person {
			continue
		}
		k := len(persons.names)
		persons.names = append(persons.names, e.Name)
		persons.table.Add(name.Key(e.Name), k)
		for _, v := range e.Variants {
			persons.table.Add(name.Key(v), k)
		}
	}
}
