package extracttest

import "strings"

// archive is a txtar file: a comment and named sections.
type archive struct {
	comment  string
	sections []section
}

type section struct{ name, text string }

func parseArchive(data string) *archive {
	ar := &archive{}
	text := &ar.comment
	for line := range strings.Lines(data) {
		name, ok := strings.CutPrefix(strings.TrimSpace(line), "-- ")
		if name, end := strings.CutSuffix(name, " --"); ok && end {
			ar.sections = append(ar.sections, section{name: name})
			text = &ar.sections[len(ar.sections)-1].text
			continue
		}
		*text += line
	}
	return ar
}

// section returns the text of the named section without the blank lines around it.
func (ar *archive) section(name string) string {
	for _, s := range ar.sections {
		if s.name == name {
			return strings.Trim(s.text, "\n")
		}
	}
	return ""
}

// set replaces the text of the named section, or adds it at the end.
func (ar *archive) set(name, text string) {
	for i := range ar.sections {
		if ar.sections[i].name == name {
			ar.sections[i].text = text
			return
		}
	}
	ar.sections = append(ar.sections, section{name, text})
}

// bytes is the file: one blank line before every section.
func (ar *archive) bytes() []byte {
	var b strings.Builder
	b.WriteString(strings.Trim(ar.comment, "\n"))
	for _, s := range ar.sections {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString("-- " + s.name + " --")
		if text := strings.Trim(s.text, "\n"); text != "" {
			b.WriteString("\n" + text)
		}
	}
	return []byte(b.String() + "\n")
}
