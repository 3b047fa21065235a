// Package extracttest tests rules by golden files: an article, the facts that must
// be found in it, the traps that must be avoided, and the events as they are now.
//
//	var update = flag.Bool("update", false, "write the reports anew")
//
//	func TestGolden(t *testing.T) {
//		x, err := extract.New(extract.Config{Rules: []extract.Rule{{Name: "strike", Find: findStrikes}}})
//		if err != nil {
//			t.Fatal(err)
//		}
//		extracttest.Suite{
//			Extractor: x,
//			Files:     "testdata/*.txtar",
//			Kinds:     []event.Kind{"strike"},
//			Update:    *update,
//		}.Run(t)
//	}
//
// # A golden file
//
// A file is a txtar archive: a comment that says what the file protects, and then
// sections, each behind a line with its name between "-- " and " --".
//
//	A strike that is over, and a ball that is struck.
//
//	-- header --
//	published: 2019-07-10
//
//	-- text --
//	Teachers in Peru went on strike on Tuesday. The batsman was out on strike three.
//
//	-- want --
//	strike | status: happened | time: 2019-07-09
//
//	-- not --
//	strike | by~ batsman
//
// Only the section text is needed. Header lines are id, title, source, url, language
// and published.
//
// # Facts
//
// A line of want stands for any one event of the kind before the first bar whose
// slots are as given: "slot: v" is the whole value, several values separated by "; ",
// in any order; "slot~ v" is a part of it. Capital letters do not count. Slots have their
// names in JSON; "says" is the words of the event's spans. An actor that stands for
// a side is shown as "Sergei Orlov (Russia)", and either name alone will do. A line of
// not is a fact that no event may satisfy.
//
// A fact that does not hold yet may stand behind "todo:". It is counted, and the test
// says so when it holds.
//
// # The report
//
// The section report shows the events as lines of slots and values, made from the
// JSON of the document, so that it protects that too. Suite.Update writes it; read
// the difference before you accept it.
//
// # Concurrency
//
// A Suite may be used by several tests at once when their files differ.
package extracttest
