package store

import "slices"

// UPOS is a universal part of speech (Universal Dependencies 2). The zero UPOS is
// "not tagged".
type UPOS uint8

const (
	NoUPOS UPOS = iota
	ADJ
	ADP
	ADV
	AUX
	CCONJ
	DET
	INTJ
	NOUN
	NUM
	PART
	PRON
	PROPN
	PUNCT
	SCONJ
	SYM
	VERB
	X
)

var uposNames = [...]string{"", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"}

// XPOS is a Penn Treebank tag as the English Web Treebank has it. The zero XPOS is
// "not tagged".
type XPOS uint8

const (
	NoXPOS XPOS = iota
	TagDollar
	TagCloseQuote
	TagComma
	TagLRB
	TagRRB
	TagPeriod
	TagColon
	TagADD
	TagAFX
	TagCC
	TagCD
	TagDT
	TagEX
	TagFW
	TagGW
	TagHYPH
	TagIN
	TagJJ
	TagJJR
	TagJJS
	TagLS
	TagMD
	TagNFP
	TagNN
	TagNNP
	TagNNPS
	TagNNS
	TagPDT
	TagPOS
	TagPRP
	TagPRPS
	TagRB
	TagRBR
	TagRBS
	TagRP
	TagSYM
	TagTO
	TagUH
	TagVB
	TagVBD
	TagVBG
	TagVBN
	TagVBP
	TagVBZ
	TagWDT
	TagWP
	TagWPS
	TagWRB
	TagOpenQuote
)

var xposNames = [...]string{
	"", "$", "''", ",", "-LRB-", "-RRB-", ".", ":", "ADD", "AFX", "CC", "CD", "DT", "EX", "FW", "GW", "HYPH", "IN", "JJ",
	"JJR", "JJS", "LS", "MD", "NFP", "NN", "NNP", "NNPS", "NNS", "PDT", "POS", "PRP", "PRP$", "RB", "RBR", "RBS", "RP",
	"SYM", "TO", "UH", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "WDT", "WP", "WP$", "WRB", "``",
}

// Rel is a universal dependency relation with its subtype. The zero Rel is "no
// relation".
type Rel uint8

const (
	NoRel Rel = iota
	RelAcl
	RelAclRelcl
	RelAdvcl
	RelAdvclRelcl
	RelAdvmod
	RelAmod
	RelAppos
	RelAux
	RelAuxPass
	RelCase
	RelCc
	RelCcPreconj
	RelCcomp
	RelCompound
	RelCompoundPrt
	RelConj
	RelCop
	RelCsubj
	RelCsubjOuter
	RelCsubjPass
	RelDep
	RelDet
	RelDetPredet
	RelDiscourse
	RelDislocated
	RelExpl
	RelFixed
	RelFlat
	RelGoeswith
	RelIobj
	RelList
	RelMark
	RelNmod
	RelNmodDesc
	RelNmodPoss
	RelNmodUnmarked
	RelNsubj
	RelNsubjOuter
	RelNsubjPass
	RelNummod
	RelObj
	RelObl
	RelOblAgent
	RelOblUnmarked
	RelOrphan
	RelParataxis
	RelPunct
	RelReparandum
	RelRoot
	RelVocative
	RelXcomp
)

var relNames = [...]string{
	"", "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
	"cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det",
	"det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod",
	"nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl", "obl:agent",
	"obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
}

// String is the name of p in CoNLL-U.
func (p UPOS) String() string { return uposNames[p] }

// ParseUPOS is the value named s, and whether there is one.
func ParseUPOS(s string) (UPOS, bool) {
	k := slices.Index(uposNames[1:], s) + 1
	return UPOS(k), k > 0
}

// String is the name of p in CoNLL-U.
func (p XPOS) String() string { return xposNames[p] }

// ParseXPOS is the value named s, and whether there is one.
func ParseXPOS(s string) (XPOS, bool) {
	k := slices.Index(xposNames[1:], s) + 1
	return XPOS(k), k > 0
}

// String is the name of r in CoNLL-U.
func (r Rel) String() string { return relNames[r] }

// ParseRel is the value named s, and whether there is one.
func ParseRel(s string) (Rel, bool) {
	k := slices.Index(relNames[1:], s) + 1
	return Rel(k), k > 0
}

// Base is r without its subtype: nsubj for nsubj:pass.
func (r Rel) Base() Rel { return relBase[r] }

// relBase maps each relation to the one without subtype.
var relBase = [...]Rel{NoRel: NoRel,
	RelAcl:          RelAcl,
	RelAclRelcl:     RelAcl,
	RelAdvcl:        RelAdvcl,
	RelAdvclRelcl:   RelAdvcl,
	RelAdvmod:       RelAdvmod,
	RelAmod:         RelAmod,
	RelAppos:        RelAppos,
	RelAux:          RelAux,
	RelAuxPass:      RelAux,
	RelCase:         RelCase,
	RelCc:           RelCc,
	RelCcPreconj:    RelCc,
	RelCcomp:        RelCcomp,
	RelCompound:     RelCompound,
	RelCompoundPrt:  RelCompound,
	RelConj:         RelConj,
	RelCop:          RelCop,
	RelCsubj:        RelCsubj,
	RelCsubjOuter:   RelCsubj,
	RelCsubjPass:    RelCsubj,
	RelDep:          RelDep,
	RelDet:          RelDet,
	RelDetPredet:    RelDet,
	RelDiscourse:    RelDiscourse,
	RelDislocated:   RelDislocated,
	RelExpl:         RelExpl,
	RelFixed:        RelFixed,
	RelFlat:         RelFlat,
	RelGoeswith:     RelGoeswith,
	RelIobj:         RelIobj,
	RelList:         RelList,
	RelMark:         RelMark,
	RelNmod:         RelNmod,
	RelNmodDesc:     RelNmod,
	RelNmodPoss:     RelNmod,
	RelNmodUnmarked: RelNmod,
	RelNsubj:        RelNsubj,
	RelNsubjOuter:   RelNsubj,
	RelNsubjPass:    RelNsubj,
	RelNummod:       RelNummod,
	RelObj:          RelObj,
	RelObl:          RelObl,
	RelOblAgent:     RelObl,
	RelOblUnmarked:  RelObl,
	RelOrphan:       RelOrphan,
	RelParataxis:    RelParataxis,
	RelPunct:        RelPunct,
	RelReparandum:   RelReparandum,
	RelRoot:         RelRoot,
	RelVocative:     RelVocative,
	RelXcomp:        RelXcomp,
}
