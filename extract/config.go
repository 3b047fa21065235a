package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/parley-news/parley/extract/annot"
	"github.com/parley-news/parley/internal/rule"
	"github.com/parley-news/parley/normalize/actor"
	"github.com/parley-news/parley/normalize/place"
)

// DefaultMaxBytes is the longest text that an Extractor takes unless told
// otherwise: 1 MiB.
const DefaultMaxBytes = 1 << 20

// Config holds the settings of an Extractor. The zero Config works.
type Config struct {
	// MaxBytes is the longest Article.Text taken, in bytes. Zero means
	// DefaultMaxBytes.
	MaxBytes int

	// Rules run after the built-in rules, in this order.
	Rules []Rule

	// Without names built-in rules that are not to run; see Rules.
	Without []string

	// Known are actors of your own: persons, organisations, armed groups and other
	// names of states. They go before those that are built in, and their Refs appear
	// in the Actors of a Document. See [actor.ReadTSV] and its kin for files.
	Known *actor.Table

	// Places are places of your own, which go before those that are built in, though
	// not before the names of countries and actors. See [place.ReadGeoNames].
	Places *place.Table

	// Workers is how many articles Articles works on at once. Zero means one: each
	// is read, worked on and yielded before the next is read. With more, a result
	// may wait until Workers-1 further articles have been read.
	Workers int
}

// Rule finds events of one family in an annotated text.
type Rule = annot.Rule

// Rules returns the built-in rules in the order in which they run.
func Rules() []Rule { return rule.All() }

// ConfigError says which setting of a Config New does not take.
type ConfigError struct {
	Field  string // name of the field of Config
	Reason string
}

func (e *ConfigError) Error() string { return "extract: Config." + e.Field + ": " + e.Reason }

// rules checks c and returns the rules it asks for.
func (c Config) rules() ([]Rule, error) {
	if c.MaxBytes < 0 || c.Workers < 0 {
		return nil, &ConfigError{"MaxBytes, Workers", "must not be negative"}
	}
	all := Rules()
	for _, name := range c.Without {
		n := len(all)
		all = slices.DeleteFunc(all, func(r Rule) bool { return r.Name == name })
		if len(all) == n {
			return nil, &ConfigError{"Without", fmt.Sprintf("no built-in rule %q", name)}
		}
	}
	for _, r := range c.Rules {
		if r.Name == "" || r.Find == nil {
			return nil, &ConfigError{"Rules", fmt.Sprintf("rule %q lacks a name or a Find function", r.Name)}
		}
		if slices.ContainsFunc(all, func(o Rule) bool { return o.Name == r.Name }) {
			return nil, &ConfigError{"Rules", fmt.Sprintf("rule %q stands twice", r.Name)}
		}
		all = append(all, r)
	}
	return all, nil
}

// fingerprint is a short hash of the settings that change what is found, or ""
// for the default.
func (c Config) fingerprint() string {
	var b strings.Builder
	for _, r := range c.Rules {
		b.WriteString("+" + r.Name + "\n")
	}
	for _, name := range slices.Sorted(slices.Values(c.Without)) {
		b.WriteString("-" + name + "\n")
	}
	for e := range c.Known.Own() {
		fmt.Fprintf(&b, "=%+v\n", *e)
	}
	for p := range c.Places.Own() {
		fmt.Fprintf(&b, "@%+v\n", *p)
	}
	if b.Len() == 0 {
		return ""
	}
	sum := sha256.Sum256([]byte(b.String()))
	return hex.EncodeToString(sum[:6])
}
