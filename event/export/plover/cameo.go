package plover

import (
	_ "embed"
	"strings"

	"github.com/parley-news/parley/event"
)

// codes are the CAMEO codes of acts whose rule gave none: kind, type, mode and
// code, separated by tabs; "-" for a kind or a mode is any.
//
//go:embed codes.tsv
var codes string

// cameo is the CAMEO code of an act of an event of the given kind.
func cameo(kind event.Kind, a *event.Act) string {
	if a.CAMEO != "" {
		return a.CAMEO
	}
	for line := range strings.Lines(codes) {
		f := strings.Split(strings.TrimSpace(line), "\t")
		if len(f) == 4 && is(f[0], string(kind)) && f[1] == string(a.Type) && is(f[2], a.Mode) {
			return f[3]
		}
	}
	return ""
}

func is(pattern, s string) bool { return pattern == "-" || pattern == s }
