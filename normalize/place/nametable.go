package place

// nameTable finds a short text by a folded name. It is read in place: the number of
// slots; the slots, open-addressed by the low half of the hash of a name, each with
// the high half and where the text stands, plus one; and the texts, each with its
// length in a byte before it. Names are not kept: a name that is none of the table's
// is taken for one of them once in a hundred thousand.
type nameTable string

const (
	slotSize  = 6
	tableHead = 4 // the number of slots
)

// find is the text of a folded name, or "".
func (t nameTable) find(folded []byte) string {
	h := hash(folded)
	slots := t.u32(0)
	print := h >> 32
	for i := slotOf(h, slots); ; i = (i + 1) % slots {
		at := tableHead + int(i)*slotSize
		text := int(t[at+4]) | int(t[at+5])<<8
		if text == 0 {
			return ""
		}
		if t.u32(at) == print {
			at = tableHead + int(slots)*slotSize + text - 1
			return string(t[at+1 : at+1+int(t[at])])
		}
	}
}

// slotOf is the slot in which the search for a hash begins.
func slotOf(h, slots uint64) uint64 { return h & 0xFFFFFFFF * slots >> 32 }

func (t nameTable) u32(at int) uint64 {
	return uint64(uint32(t[at]) | uint32(t[at+1])<<8 | uint32(t[at+2])<<16 | uint32(t[at+3])<<24)
}

// hash is FNV-1a with its bits mixed once more.
func hash(s []byte) uint64 {
	h := uint64(14695981039346656037)
	for _, c := range s {
		h = (h ^ uint64(c)) * 1099511628211
	}
	return (h ^ h>>29) * 0xBF58476D1CE4E5B9
}
