package part

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/internal/store"
)

const (
	prose = "The two foreign ministers spoke for three hours and agreed on nothing."
	more  = "They will try again in the spring, a spokeswoman said."
)

// TestKinds has a text and the kinds of its parts, each with the head of its
// text.
func TestKinds(t *testing.T) {
	for _, c := range []struct{ name, title, text, want string }{
		{"plain text", "", prose + "\n" + more,
			"body The two foreign\nbody They will try"},
		{"one line", "", "Talks resume", "body Talks resume"},
		{"headline", "", "Ministers end talks in Lisbon without a deal\n\n" + prose + "\n" + more,
			"headline Ministers end talks\nbody The two foreign\nbody They will try"},
		{"headline and deck", "", "Will the truce hold?\nEnvoys doubt it\n" + prose,
			"headline Will the truce\nheadline Envoys doubt it\nbody The two foreign"},
		{"headline with an initialism at its end", "", "Talks open in the U.S.\n" + prose,
			"headline Talks open in\nbody The two foreign"},
		{"short sentence, no headline", "", "Nobody came.\n" + prose,
			"body Nobody came.\nbody The two foreign"},
		{"title as first line", "Nobody came. Why?", "Nobody came.  Why?\n" + prose,
			"headline Nobody came. Why?\nbody The two foreign"},
		{"line before a list", "", "The envoy listed three points:\n- an exchange of prisoners\n- more aid\n" + prose,
			"body The envoy listed\nbody - an exchange\nbody - more aid\nbody The two foreign"},
		{"headings alone", "", "Agenda\nOpening\nLunch",
			"body Agenda\nbody Opening\nbody Lunch"},

		{"dateline of capitals", "", "LISBON — " + prose, "dateline LISBON —\nbody The two foreign"},
		{"dateline of capitals below the head of the body", "", more + "\nNATO — " + prose,
			"body They will try\nbody NATO — The"},
		{"dateline with date and agency", "", "PARIS/ROME, May 4 (Reuters) - " + prose + "\nOSLO, May 4 (AP) -- " + more,
			"dateline PARIS/ROME, May 4\nbody The two foreign\ndateline OSLO, May 4\nbody They will try"},
		{"dateline with state", "", "ATHENS, Ga., Sept. 9 (UPI) — " + prose, "dateline ATHENS, Ga., Sept.\nbody The two foreign"},
		{"dateline in mixed case", "", "Lisbon (AFP) – " + prose, "dateline Lisbon (AFP) –\nbody The two foreign"},
		{"dash after a name, no dateline", "", "Portugal — " + more, "body Portugal — They"},
		{"slug, no dateline", "", "BREAKING - " + prose, "body BREAKING - The"},
		{"dateline alone", "", "LISBON, May 4 (Reuters)\n" + prose, "dateline LISBON, May 4\nbody The two foreign"},
		{"dateline of TASS", "", "LISBON, May 4. /TASS/. " + prose, "dateline LISBON, May 4.\nbody The two foreign"},
		{"fraction, no dateline", "", "They won 3 /4 of it. /sic/ " + prose, "body They won 3"},
		{"dateline with a colon", "", "LISBON: " + prose + "\n" + more, "dateline LISBON:\nbody The two foreign\nbody They will try"},
		{"speakers of a transcript", "", "SOUSA: " + prose + "\nCOSTA: " + more, "body SOUSA: The two\nbody COSTA: They will"},
		{"date of an event, no dateline", "", "On May 4 – " + prose, "body On May 4"},
		{"member of a party, no dateline", "", "Sen. Ann Hall (R-Iowa) — " + prose, "body Sen. Ann Hall"},
		{"question of a transcript", "", "HALL: Is it on?\nMILES: It is.\n" + prose, "body HALL: Is it\nbody MILES: It is.\nbody The two foreign"},
		{"unfinished sentence with a dateline", "", "LISBON – The ministers have met\n" + prose, "dateline LISBON –\nbody The ministers have\nbody The two foreign"},
		{"clock time", "", "3:15 P.M. EST\n" + prose, "dateline 3:15 P.M. EST\nbody The two foreign"},
		{"place with an article", "", "THE HAGUE — " + prose, "dateline THE HAGUE —\nbody The two foreign"},
		{"agency alone", "", "(Reuters) - " + prose, "dateline (Reuters) -\nbody The two foreign"},
		{"aside, no agency", "", "(Laughter) - " + prose, "body (Laughter) - The"},
		{"date and agency", "", "May 4 (Reuters) - " + prose, "dateline May 4 (Reuters)\nbody The two foreign"},
		{"place on its own line", "", "Deal reached\nLISBON\n" + prose, "headline Deal reached\ndateline LISBON\nbody The two foreign"},
		{"headline of capitals", "", "DEAL REACHED\n" + prose, "headline DEAL REACHED\nbody The two foreign"},
		{"speaker of a transcript", "", "THE MINISTER: (Laughs.)\n" + prose, "body THE MINISTER: (Laughs.)\nbody The two foreign"},
		{"line of a date", "", "Deal reached\nPublished May 4, 2024 10:15 GMT\n" + prose,
			"headline Deal reached\ndateline Published May 4,\nbody The two foreign"},
		{"number, no date", "", "4 2\n" + prose, "headline 4 2\nbody The two foreign"},

		{"byline", "", "Deal reached\nBy Ana Sousa and Rui Costa\n" + prose,
			"headline Deal reached\nbyline By Ana Sousa\nbody The two foreign"},
		{"by, no byline", "", "By Monday the envoys had left.\n" + prose, "body By Monday the\nbody The two foreign"},
		{"credits at the end", "", prose + "\n(Reporting by Ana Sousa; Editing by R. Costa)\nReuter/A.S",
			"body The two foreign\ncredit (Reporting by Ana\ncredit Reuter/A.S"},
		{"credit in the last paragraph", "", prose + " (Reporting by Ana Sousa in Lisbon)\n" + more + " – AFP",
			"body The two foreign\ncredit (Reporting by Ana\nbody They will try\ncredit – AFP"},
		{"rights", "", prose + "\n© 2024 Lisbon Wire. All rights reserved.\nSource: Agencies",
			"body The two foreign\ncredit © 2024 Lisbon\ncredit Source: Agencies"},
		{"lines of the page", "", prose + "\nAdvertisement\n" + more + "\nAdvertisement revenue fell.",
			"body The two foreign\ncredit Advertisement\nbody They will try\nbody Advertisement revenue fell."},
		{"sentences that begin as credits do", "", prose + "\nCopyright law was the second topic.\nWritten by lawyers over many months, the draft has nine chapters, each of which sets out what the two sides would have to do before observers are sent to the border.\n" + more,
			"body The two foreign\nbody Copyright law was\nbody Written by lawyers\nbody They will try"},
		{"agency in a sentence", "", prose + "\nReuters was not told.\nThe ministry told AFP.",
			"body The two foreign\nbody Reuters was not\nbody The ministry told"},
		{"caption", "", "FILE PHOTO: The harbour of Lisbon\n" + prose + "\nThe minister arrives on Monday. (Rui Costa/AFP/Getty Images)",
			"caption FILE PHOTO: The\nbody The two foreign\ncaption The minister arrives"},
		{"file, no caption", "", "Files were handed over on Monday at noon.", "body Files were handed"},
		{"blank", "", " \n\t\n", ""},
	} {
		a := &store.Text{Article: event.Article{Text: c.text, Title: c.title}}
		Annotate(a)
		var got []string
		for _, p := range a.Parts {
			words := strings.Fields(a.Slice(p.Span))
			got = append(got, string(p.Kind)+" "+strings.Join(words[:min(3, len(words))], " "))
		}
		if d := cmp.Diff(c.want, strings.Join(got, "\n")); d != "" {
			t.Errorf("%s (-want +got):\n%s", c.name, d)
		}
	}
}

const (
	wrappedText = `The two delegations spent a third day behind closed doors on
Wednesday, and neither of them would say whether the talks had
brought the sides any closer.
    A spokesman for the host said that the ministers would meet
again in the morning before they flew home, but gave no other
details of what had been discussed.
`
	listText = `The agenda had four points:
return of prisoners
a line of contact that both sides respect
money
observers from three neutral states, to be named later
`
)

func TestWrapped(t *testing.T) {
	for _, c := range []struct {
		name, text string
		wrapped    bool
		parts      int
	}{
		{"indented paragraphs", wrappedText, true, 2},
		{"blank lines between paragraphs", strings.ReplaceAll(wrappedText, "    A", "\nA"), true, 2},
		{"double space", strings.ReplaceAll(wrappedText, "\n", "\n\n"), true, 2},
		{"headline above", "MINISTERS STILL TALKING\n" + wrappedText, true, 3},
		{"list", listText, false, 5},
		{"a line a paragraph", prose + "\n" + more + "\n" + prose + "\n", false, 3},
	} {
		a := &store.Text{Article: event.Article{Text: c.text}}
		Annotate(a)
		if a.Wrapped != c.wrapped || len(a.Parts) != c.parts {
			t.Errorf("%s: wrapped %t with %d parts, want %t with %d: %v", c.name, a.Wrapped, len(a.Parts), c.wrapped, c.parts, a.Parts)
		}
		if noted := len(a.Notes) == 1 && a.Notes[0].Code == "wrapped"; noted != c.wrapped {
			t.Errorf("%s: notes %v", c.name, a.Notes)
		}
	}
}

func TestGivenParts(t *testing.T) {
	part := func(start, end int) event.Part {
		return event.Part{Kind: event.PartBody, Span: event.Span{Start: start, End: end}}
	}
	a := &store.Text{Article: event.Article{Text: "Zürich talks", Parts: []event.Part{
		part(8, 12), part(0, 7), part(5, 9), part(2, 3), part(9, 90), part(-1, 2), part(12, 12),
	}}}
	Annotate(a)
	if d := cmp.Diff([]event.Part{part(0, 7), part(8, 12)}, a.Parts); d != "" {
		t.Errorf("parts (-want +got):\n%s", d)
	}
}

// FuzzAnnotate protects what later stages rely on: parts in order that do not
// overlap, within the text, on rune boundaries, and the same twice.
func FuzzAnnotate(f *testing.F) {
	f.Add("OSLO, May 4 (AP) -- They met. (Reporting by X)", "They met")
	f.Add(wrappedText, "")
	f.Add("By A B\r\n© 2024\u2028FILE PHOTO: x\n\xff\x00", "x")
	f.Fuzz(func(t *testing.T, text, title string) {
		a := &store.Text{Article: event.Article{Text: text, Title: title}}
		b := &store.Text{Article: event.Article{Text: text, Title: title}}
		Annotate(a)
		Annotate(b)
		if d := cmp.Diff(a.Parts, b.Parts); d != "" {
			t.Fatalf("not the same twice:\n%s", d)
		}
		end := 0
		for _, p := range a.Parts {
			s := p.Span
			whole := !utf8.ValidString(text) || boundary(text, s.Start) && boundary(text, s.End)
			if s.Start < end || s.End > len(text) || s.Len() <= 0 || !whole {
				t.Fatalf("%q: part %v after %d", text, p, end)
			}
			if w := a.Slice(s); strings.TrimSpace(w) != w {
				t.Fatalf("%q: white space at the ends of part %q", text, w)
			}
			end = s.End
		}
	})
}
