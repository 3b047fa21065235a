package extract

import (
	"runtime/debug"
	"strings"
)

// modulePath is the path of parley in a build's list of modules.
const modulePath = "github.com/parley-news/parley"

// moduleVersion is the version of parley that the running program was built with;
// "devel" when it was built from a checkout.
func moduleVersion() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "devel"
	}
	for _, d := range info.Deps {
		if d.Path == modulePath {
			return strings.TrimPrefix(d.Version, "v")
		}
	}
	return "devel"
}
