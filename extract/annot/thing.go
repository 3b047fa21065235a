package annot

import "iter"

// Things yields what the text names more than once beside actors and places: "a
// treaty", then "the treaty", then "it"; each as the head words of its mentions, in
// text order. A thing is found again by its noun or its name; another word for it, as
// "the deal", begins another thing.
func (t *Text) Things() iter.Seq[[]Token] {
	return func(yield func([]Token) bool) {
		for _, heads := range t.s.Things {
			tokens := make([]Token, len(heads))
			for k, i := range heads {
				tokens[k] = t.Token(i)
			}
			if !yield(tokens) {
				return
			}
		}
	}
}
