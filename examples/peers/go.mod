module github.com/parley-news/parley/examples/peers

go 1.26.0

require (
	github.com/agnivade/levenshtein v1.2.2
	github.com/antzucaro/matchr v0.0.0-20221106193745-7bed6ef61ef9
	github.com/araddon/dateparse v0.0.0-20210429162001-6b43995a97de
	github.com/biter777/countries v1.7.5
	github.com/gosimple/unidecode v1.0.1
	github.com/hbollon/go-edlib v1.7.0
	github.com/markusmobius/go-dateparser v1.4.7
	github.com/mozillazg/go-unidecode v0.2.0
	github.com/olebedev/when v1.1.0
	github.com/pariz/gountries v0.1.6
	github.com/parley-news/parley v0.0.0
	github.com/rainycape/unidecode v0.0.0-20150907023854-cb7f23ec59be
	github.com/tj/go-naturaldate v1.3.0
	github.com/xrash/smetrics v0.0.0-20250705151800-55b8f293f342
	golang.org/x/text v0.44.0
)

require (
	github.com/AlekSi/pointer v1.0.0 // indirect
	github.com/markusmobius/go-dateutil/v2 v2.9.1 // indirect
	github.com/pkg/errors v0.8.1 // indirect
	github.com/tetratelabs/wazero v1.12.0 // indirect
	github.com/wasilibs/go-re2 v1.12.0 // indirect
	github.com/wasilibs/wazero-helpers v0.0.0-20250123031827-cd30c44769bb // indirect
	golang.org/x/sys v0.48.0 // indirect
	gopkg.in/yaml.v2 v2.4.0 // indirect
)

replace github.com/parley-news/parley => ../..
