package mend

import (
	"testing"

	"github.com/parley-news/parley/internal/conllutest"
	"github.com/parley-news/parley/internal/store"
)

// mendings are trees as parsers build them and as they ought to be. Where both are
// the same, the tree is one that must be left alone.
var mendings = []struct{ name, tree, want string }{
	{"two subjects become one", `
1 Peru Peru PROPN NNP 5 nsubj
2 and and CCONJ CC 5 cc
3 the the DET DT 4 det
4 rebels rebel NOUN NNS 5 nsubj
5 met meet VERB VBD 0 root
`, `
1 Peru Peru PROPN NNP 5 nsubj
2 and and CCONJ CC 4 cc
3 the the DET DT 4 det
4 rebels rebel NOUN NNS 1 conj
5 met meet VERB VBD 0 root
`},
	{"an office and a name", `
1 Secretary Secretary PROPN NNP 6 nsubj
2 of of ADP IN 3 case
3 State State PROPN NNP 1 nmod
4 Ana Ana PROPN NNP 6 nsubj
5 Reyes Reyes PROPN NNP 4 flat
6 left leave VERB VBD 0 root
`, `
1 Secretary Secretary PROPN NNP 6 nsubj
2 of of ADP IN 3 case
3 State State PROPN NNP 1 nmod
4 Ana Ana PROPN NNP 1 appos
5 Reyes Reyes PROPN NNP 4 flat
6 left leave VERB VBD 0 root
`},
	{"a clause of whose", `
1 Unions union NOUN NNS 5 nsubj
2 , , PUNCT , 1 punct
3 whose whose PRON WP$ 4 nmod:poss
4 men man NOUN NNS 5 nsubj
5 marched march VERB VBD 0 root
6 , , PUNCT , 7 punct
7 urged urge VERB VBD 5 conj
8 talks talk NOUN NNS 7 obj
`, `
1 Unions union NOUN NNS 7 nsubj
2 , , PUNCT , 1 punct
3 whose whose PRON WP$ 4 nmod:poss
4 men man NOUN NNS 5 nsubj
5 marched march VERB VBD 1 acl:relcl
6 , , PUNCT , 7 punct
7 urged urge VERB VBD 0 root
8 talks talk NOUN NNS 7 obj
`},
	{"a subject joined to a day", `
1 They they PRON PRP 2 nsubj
2 met meet VERB VBD 0 root
3 on on ADP IN 4 case
4 Friday Friday PROPN NNP 2 obl
5 , , PUNCT , 7 punct
6 and and CCONJ CC 7 cc
7 talks talk NOUN NNS 4 conj
8 were be AUX VBD 9 aux:pass
9 suspended suspend VERB VBN 2 conj
`, `
1 They they PRON PRP 2 nsubj
2 met meet VERB VBD 0 root
3 on on ADP IN 4 case
4 Friday Friday PROPN NNP 2 obl
5 , , PUNCT , 7 punct
6 and and CCONJ CC 9 cc
7 talks talk NOUN NNS 9 nsubj:pass
8 were be AUX VBD 9 aux:pass
9 suspended suspend VERB VBN 2 conj
`},
	{"two days stay together", `
1 They they PRON PRP 2 nsubj
2 met meet VERB VBD 0 root
3 on on ADP IN 4 case
4 Friday Friday PROPN NNP 2 obl
5 and and CCONJ CC 6 cc
6 Sunday Sunday PROPN NNP 4 conj
7 and and CCONJ CC 8 cc
8 left leave VERB VBD 2 conj
`, ""},
	{"an adverbial taken for a clause", `
1 They they PRON PRP 2 nsubj
2 met meet VERB VBD 0 root
3 after after ADP IN 5 case
4 the the DET DT 5 det
5 war war NOUN NN 2 parataxis
`, `
1 They they PRON PRP 2 nsubj
2 met meet VERB VBD 0 root
3 after after ADP IN 5 case
4 the the DET DT 5 det
5 war war NOUN NN 2 obl
`},
	{"an adverbial behind a year", `
1 They they PRON PRP 2 nsubj
2 met meet VERB VBD 0 root
3 in in ADP IN 4 case
4 2022 2022 NUM CD 2 obl
5 , , PUNCT , 7 punct
6 after after ADP IN 7 case
7 elections election NOUN NNS 2 parataxis
`, `
1 They they PRON PRP 2 nsubj
2 met meet VERB VBD 0 root
3 in in ADP IN 4 case
4 2022 2022 NUM CD 2 obl
5 , , PUNCT , 7 punct
6 after after ADP IN 7 case
7 elections election NOUN NNS 4 nmod
`},
	{"a verb taken for a participle", `
1 Attacks attack NOUN NNS 0 root
2 by by ADP IN 3 case
3 rebels rebel NOUN NNS 1 nmod
4 continued continue VERB VBN 3 acl
5 . . PUNCT . 1 punct
`, `
1 Attacks attack NOUN NNS 4 nsubj
2 by by ADP IN 3 case
3 rebels rebel NOUN NNS 1 nmod
4 continued continue VERB VBD 0 root
5 . . PUNCT . 4 punct
`},
	{"a headline has no verb", `
1 Rebels rebel NOUN NNS 0 root
2 killed kill VERB VBN 1 acl
3 in in ADP IN 4 case
4 Chad Chad PROPN NNP 2 obl
`, ""},
	{"out of a place", `
1 They they PRON PRP 2 nsubj
2 drove drive VERB VBD 0 root
3 rebels rebel NOUN NNS 2 obj
4 out out ADP IN 6 case
5 of of ADP IN 6 case
6 Homs Homs PROPN NNP 3 nmod
`, `
1 They they PRON PRP 2 nsubj
2 drove drive VERB VBD 0 root
3 rebels rebel NOUN NNS 2 obj
4 out out ADP IN 6 case
5 of of ADP IN 6 case
6 Homs Homs PROPN NNP 2 obl
`},
	{"those present", `
1 They they PRON PRP 2 nsubj
2 met meet VERB VBD 0 root
3 with with ADP IN 4 case
4 envoys envoy NOUN NNS 2 obl
5 present present VERB VBP 2 advmod
`, `
1 They they PRON PRP 2 nsubj
2 met meet VERB VBD 0 root
3 with with ADP IN 4 case
4 envoys envoy NOUN NNS 2 obl
5 present present ADJ JJ 4 acl
`},
	{"the first since", `
1 talks talk NOUN NNS 0 root
2 between between ADP IN 3 case
3 rivals rival NOUN NNS 1 nmod
4 since since ADP IN 5 case
5 May May PROPN NNP 3 nmod
`, `
1 talks talk NOUN NNS 0 root
2 between between ADP IN 3 case
3 rivals rival NOUN NNS 1 nmod
4 since since ADP IN 5 case
5 May May PROPN NNP 1 nmod
`},
	{"a participle taken for a clause", `
1 Peru Peru PROPN NNP 2 nsubj
2 freed free VERB VBD 0 root
3 two two NUM CD 4 nsubj
4 captured capture VERB VBD 2 ccomp
5 men man NOUN NNS 4 obj
`, `
1 Peru Peru PROPN NNP 2 nsubj
2 freed free VERB VBD 0 root
3 two two NUM CD 5 nummod
4 captured capture VERB VBN 5 amod
5 men man NOUN NNS 2 obj
`},
	{"what is demanded of one", `
1 Peru Peru PROPN NNP 2 nsubj
2 insisted insist VERB VBD 0 root
3 that that SCONJ IN 5 mark
4 Chile Chile PROPN NNP 5 nsubj
5 withdraw withdraw VERB VBP 2 ccomp
`, `
1 Peru Peru PROPN NNP 2 nsubj
2 insisted insist VERB VBD 0 root
3 that that SCONJ IN 5 mark
4 Chile Chile PROPN NNP 5 nsubj
5 withdraw withdraw VERB VB 2 ccomp
`},
	{"what is claimed", `
1 Peru Peru PROPN NNP 2 nsubj
2 claimed claim VERB VBD 0 root
3 to to PART TO 4 mark
4 hold hold VERB VB 2 advcl
5 Arica Arica PROPN NNP 4 obj
`, `
1 Peru Peru PROPN NNP 2 nsubj
2 claimed claim VERB VBD 0 root
3 to to PART TO 4 mark
4 hold hold VERB VB 2 xcomp
5 Arica Arica PROPN NNP 4 obj
`},
	{"a subject taken for an object", `
1 Striking strike VERB VBG 3 advcl
2 miners miner NOUN NNS 1 obj
3 left leave VERB VBD 0 root
`, `
1 Striking strike VERB VBG 2 amod
2 miners miner NOUN NNS 3 nsubj
3 left leave VERB VBD 0 root
`},
	{"two parallel nouns", `
1 The the DET DT 2 det
2 end end NOUN NN 0 root
3 of of ADP IN 4 case
4 patrols patrol NOUN NNS 2 nmod
5 and and CCONJ CC 7 cc
6 the the DET DT 7 det
7 release release NOUN NN 4 conj
8 of of ADP IN 9 case
9 men man NOUN NNS 7 nmod
`, `
1 The the DET DT 2 det
2 end end NOUN NN 0 root
3 of of ADP IN 4 case
4 patrols patrol NOUN NNS 2 nmod
5 and and CCONJ CC 7 cc
6 the the DET DT 7 det
7 release release NOUN NN 2 conj
8 of of ADP IN 9 case
9 men man NOUN NNS 7 nmod
`},
	{"what is called for", `
1 Peru Peru PROPN NNP 2 nsubj
2 repeated repeat VERB VBD 0 root
3 its its PRON PRP$ 4 nmod:poss
4 call call NOUN NN 2 obj
5 for for ADP IN 6 case
6 talks talk NOUN NNS 2 obl
`, `
1 Peru Peru PROPN NNP 2 nsubj
2 repeated repeat VERB VBD 0 root
3 its its PRON PRP$ 4 nmod:poss
4 call call NOUN NN 2 obj
5 for for ADP IN 6 case
6 talks talk NOUN NNS 4 nmod
`},
	{"for how long stays with the verb", `
1 Peru Peru PROPN NNP 2 nsubj
2 repeated repeat VERB VBD 0 root
3 its its PRON PRP$ 4 nmod:poss
4 threat threat NOUN NN 2 obj
5 for for ADP IN 6 case
6 weeks week NOUN NNS 2 obl
`, ""},
	{"a coordinated clause keeps its subject", `
1 Peru Peru PROPN NNP 2 nsubj
2 left leave VERB VBD 0 root
3 and and CCONJ CC 5 cc
4 Chile Chile PROPN NNP 5 nsubj
5 stayed stay VERB VBD 2 conj
`, ""},
	{"an outer subject is none", `
1 That that PRON DT 4 nsubj:outer
2 Peru Peru PROPN NNP 4 nsubj
3 has have AUX VBZ 4 aux
4 left leave VERB VBN 0 root
`, ""},
	{"a verb taken for a noun", `
1 Peru Peru PROPN NNP 2 compound
2 demands demand NOUN NNS 0 root
3 that that PRON WDT 5 nsubj
4 Chile Chile PROPN NNP 5 nsubj
5 withdraw withdraw VERB VB 2 acl:relcl
`, `
1 Peru Peru PROPN NNP 2 nsubj
2 demands demand VERB VBZ 0 root
3 that that PRON WDT 5 mark
4 Chile Chile PROPN NNP 5 nsubj
5 withdraw withdraw VERB VB 2 ccomp
`},
	{"a noun with an article is none", `
1 The the DET DT 2 det
2 demands demand NOUN NNS 0 root
3 that that PRON WDT 5 obj
4 Chile Chile PROPN NNP 5 nsubj
5 made make VERB VBD 2 acl:relcl
`, ""},
	{"a noun taken for a verb", `
1 Peru Peru PROPN NNP 2 nsubj
2 seeks seek VERB VBZ 0 root
3 firm firm ADJ JJ 4 amod
4 guarantees guarantee VERB VBZ 2 ccomp
`, `
1 Peru Peru PROPN NNP 2 nsubj
2 seeks seek VERB VBZ 0 root
3 firm firm ADJ JJ 4 amod
4 guarantees guarantee NOUN NNS 2 obj
`},
	{"a part taken for an adjective", `
1 Chad Chad PROPN NNP 2 nsubj
2 holds hold VERB VBZ 0 root
3 a a DET DT 4 det
4 fifth fifth ADJ JJ 2 xcomp
5 of of ADP IN 6 case
6 Borno Borno PROPN NNP 4 nmod
`, `
1 Chad Chad PROPN NNP 2 nsubj
2 holds hold VERB VBZ 0 root
3 a a DET DT 4 det
4 fifth fifth NOUN NN 2 obj
5 of of ADP IN 6 case
6 Borno Borno PROPN NNP 4 nmod
`},
	{"a noun is raised out of an of-phrase", `
1 presidents president NOUN NNS 9 nsubj
2 of of ADP IN 3 case
3 Egypt Egypt PROPN NNP 1 nmod
4 and and CCONJ CC 6 cc
5 the the DET DT 6 det
6 premier premier NOUN NN 3 conj
7 of of ADP IN 8 case
8 Chad Chad PROPN NNP 6 nmod
9 met meet VERB VBD 0 root
`, `
1 presidents president NOUN NNS 9 nsubj
2 of of ADP IN 3 case
3 Egypt Egypt PROPN NNP 1 nmod
4 and and CCONJ CC 6 cc
5 the the DET DT 6 det
6 premier premier NOUN NN 1 conj
7 of of ADP IN 8 case
8 Chad Chad PROPN NNP 6 nmod
9 met meet VERB VBD 0 root
`},
	{"a lemma gets its final e", `
1 They they PRON PRP 2 nsubj
2 convened conven VERB VBD 0 root
3 and and CCONJ CC 4 cc
4 walked walk VERB VBD 2 conj
`, `
1 They they PRON PRP 2 nsubj
2 convened convene VERB VBD 0 root
3 and and CCONJ CC 4 cc
4 walked walk VERB VBD 2 conj
`},
	{"a bare relative clause taken for the main clause", `
1 terms term NOUN NNS 4 nsubj
2 Peru Peru PROPN NNP 1 obj
3 firmly firmly ADV RB 4 advmod
4 rejects reject VERB VBZ 0 root
`, `
1 terms term NOUN NNS 0 root
2 Peru Peru PROPN NNP 4 nsubj
3 firmly firmly ADV RB 4 advmod
4 rejects reject VERB VBZ 1 acl:relcl
`},
	{"a bare relative clause that hangs elsewhere", `
1 neutrality neutrality NOUN NN 0 root
2 , , PUNCT , 3 punct
3 terms term NOUN NNS 1 appos
4 Peru Peru PROPN NNP 3 appos
5 rejects reject VERB VBZ 1 parataxis
`, `
1 neutrality neutrality NOUN NN 0 root
2 , , PUNCT , 3 punct
3 terms term NOUN NNS 1 appos
4 Peru Peru PROPN NNP 5 nsubj
5 rejects reject VERB VBZ 3 acl:relcl
`},
	{"a demanded verb taken for a noun", `
1 Peru Peru PROPN NNP 2 nsubj
2 demanded demand VERB VBD 0 root
3 that that SCONJ IN 7 mark
4 Chile Chile PROPN NNP 5 compound
5 demilitarise demilitarise NOUN NN 7 nsubj
6 , , PUNCT , 7 punct
7 close close VERB VB 2 ccomp
8 bases base NOUN NNS 7 obj
`, `
1 Peru Peru PROPN NNP 2 nsubj
2 demanded demand VERB VBD 0 root
3 that that SCONJ IN 5 mark
4 Chile Chile PROPN NNP 5 nsubj
5 demilitarise demilitarise VERB VB 2 ccomp
6 , , PUNCT , 7 punct
7 close close VERB VB 5 conj
8 bases base NOUN NNS 7 obj
`},
	{"a noun with a finite verb stays one", `
1 Peru Peru PROPN NNP 2 nsubj
2 said say VERB VBD 0 root
3 that that SCONJ IN 6 mark
4 Chile Chile PROPN NNP 5 compound
5 copper copper NOUN NN 6 nsubj
6 fell fall VERB VBD 2 ccomp
7 . . PUNCT . 2 punct
`, ""},
	{"a second verb taken for an adjective", `
1 Chad Chad PROPN NNP 3 nsubj
2 must must AUX MD 3 aux
3 leave leave VERB VB 0 root
4 Borno Borno PROPN NNP 3 obj
5 and and CCONJ CC 6 cc
6 cede cede ADJ JJR 3 conj
7 Gao Gao PROPN NNP 3 obj
8 . . PUNCT . 3 punct
`, `
1 Chad Chad PROPN NNP 3 nsubj
2 must must AUX MD 3 aux
3 leave leave VERB VB 0 root
4 Borno Borno PROPN NNP 3 obj
5 and and CCONJ CC 6 cc
6 cede cede VERB VB 3 conj
7 Gao Gao PROPN NNP 6 obj
8 . . PUNCT . 3 punct
`},
	{"about a third is an object", `
1 Chad Chad PROPN NNP 2 nsubj
2 controls control VERB VBZ 0 root
3 about about ADP IN 5 case
4 a a DET DT 5 det
5 third third NOUN NN 2 obl
6 of of ADP IN 7 case
7 Borno Borno PROPN NNP 5 nmod
8 since since ADP IN 9 case
9 May May PROPN NNP 5 nmod
`, `
1 Chad Chad PROPN NNP 2 nsubj
2 controls control VERB VBZ 0 root
3 about about ADV RB 5 advmod
4 a a DET DT 5 det
5 third third NOUN NN 2 obj
6 of of ADP IN 7 case
7 Borno Borno PROPN NNP 5 nmod
8 since since ADP IN 9 case
9 May May PROPN NNP 2 obl
`},
	{"about a thing is no object", `
1 Chad Chad PROPN NNP 2 nsubj
2 spoke speak VERB VBD 0 root
3 about about ADP IN 5 case
4 a a DET DT 5 det
5 truce truce NOUN NN 2 obl
6 . . PUNCT . 2 punct
`, ""},
	{"a series of objects", `
1 Chad Chad PROPN NNP 2 nsubj
2 seeks seek VERB VBZ 0 root
3 a a DET DT 4 det
4 rise rise NOUN NN 2 obj
5 , , PUNCT , 7 punct
6 a a DET DT 7 det
7 week week NOUN NN 2 obl:unmarked
8 and and CCONJ CC 10 cc
9 an a DET DT 10 det
10 end end NOUN NN 2 conj
`, `
1 Chad Chad PROPN NNP 2 nsubj
2 seeks seek VERB VBZ 0 root
3 a a DET DT 4 det
4 rise rise NOUN NN 2 obj
5 , , PUNCT , 7 punct
6 a a DET DT 7 det
7 week week NOUN NN 4 conj
8 and and CCONJ CC 10 cc
9 an a DET DT 10 det
10 end end NOUN NN 4 conj
`},
	{"an item of a list taken for an apposition", `
1 truce truce NOUN NN 0 root
2 , , PUNCT , 4 punct
3 a a DET DT 4 det
4 seat seat NOUN NN 1 appos
5 and and CCONJ CC 6 cc
6 end end NOUN NN 1 conj
7 to to ADP IN 8 case
8 patrols patrol NOUN NNS 1 nmod
`, `
1 truce truce NOUN NN 0 root
2 , , PUNCT , 4 punct
3 a a DET DT 4 det
4 seat seat NOUN NN 1 conj
5 and and CCONJ CC 6 cc
6 end end NOUN NN 1 conj
7 to to ADP IN 8 case
8 patrols patrol NOUN NNS 6 nmod
`},
	{"an apposition between commas", `
1 envoy envoy NOUN NN 0 root
2 , , PUNCT , 4 punct
3 a a DET DT 4 det
4 banker banker NOUN NN 1 appos
5 , , PUNCT , 1 punct
6 and and CCONJ CC 7 cc
7 aide aide NOUN NN 1 conj
`, ""},
	{"a bare time is no object", `
1 Chad Chad PROPN NNP 2 nsubj
2 seeks seek VERB VBZ 0 root
3 a a DET DT 4 det
4 rise rise NOUN NN 2 obj
5 this this DET DT 6 det
6 week week NOUN NN 2 obl:unmarked
`, ""},
	{"a phrase behind the last of two nouns", `
1 release release NOUN NN 0 root
2 of of ADP IN 3 case
3 Cole Cole PROPN NNP 1 nmod
4 and and CCONJ CC 5 cc
5 end end NOUN NN 1 conj
6 to to ADP IN 7 case
7 patrols patrol NOUN NNS 1 nmod
`, `
1 release release NOUN NN 0 root
2 of of ADP IN 3 case
3 Cole Cole PROPN NNP 1 nmod
4 and and CCONJ CC 5 cc
5 end end NOUN NN 1 conj
6 to to ADP IN 7 case
7 patrols patrol NOUN NNS 5 nmod
`},
	{"a phrase that two nouns share", `
1 release release NOUN NN 0 root
2 and and CCONJ CC 3 cc
3 return return NOUN NN 1 conj
4 of of ADP IN 5 case
5 Cole Cole PROPN NNP 1 nmod
`, ""},
	{"a subject taken for a conjunct of a verb", `
1 farms farm NOUN NNS 2 nsubj
2 need need VERB VBP 8 ccomp
3 water water NOUN NN 2 obj
4 , , PUNCT , 6 punct
5 and and CCONJ CC 6 cc
6 Peru Peru PROPN NNP 2 conj
7 will will AUX MD 8 aux
8 dig dig VERB VB 0 root
`, `
1 farms farm NOUN NNS 2 nsubj
2 need need VERB VBP 0 root
3 water water NOUN NN 2 obj
4 , , PUNCT , 6 punct
5 and and CCONJ CC 8 cc
6 Peru Peru PROPN NNP 8 nsubj
7 will will AUX MD 8 aux
8 dig dig VERB VB 2 conj
`},
	{"an object that goes on stays one", `
1 farms farm NOUN NNS 2 nsubj
2 need need VERB VBP 0 root
3 water water NOUN NN 2 obj
4 and and CCONJ CC 5 cc
5 roads road NOUN NNS 3 conj
6 . . PUNCT . 2 punct
`, ""},
	{"a receiver before the gift", `
1 Peru Peru PROPN NNP 2 nsubj
2 offered offer VERB VBD 0 root
3 Chile Chile PROPN NNP 2 obj
4 a a DET DT 5 det
5 deal deal NOUN NN 2 obj
6 . . PUNCT . 2 punct
`, `
1 Peru Peru PROPN NNP 2 nsubj
2 offered offer VERB VBD 0 root
3 Chile Chile PROPN NNP 2 iobj
4 a a DET DT 5 det
5 deal deal NOUN NN 2 obj
6 . . PUNCT . 2 punct
`},
	{"the second of two between whom", `
1 Talks talk NOUN NNS 9 nsubj
2 between between ADP IN 3 case
3 Peru Peru PROPN NNP 1 nmod
4 and and CCONJ CC 6 cc
5 Chile Chile PROPN NNP 6 nsubj
6 opened open VERB VBD 1 conj
7 before before SCONJ IN 9 mark
8 all all DET DT 9 dep
9 agreed agree VERB VBD 0 root
`, `
1 Talks talk NOUN NNS 6 nsubj
2 between between ADP IN 3 case
3 Peru Peru PROPN NNP 1 nmod
4 and and CCONJ CC 5 cc
5 Chile Chile PROPN NNP 3 conj
6 opened open VERB VBD 0 root
7 before before SCONJ IN 9 mark
8 all all DET DT 9 dep
9 agreed agree VERB VBD 6 advcl
`},
	{"between two is complete", `
1 Talks talk NOUN NNS 7 nsubj
2 between between ADP IN 3 case
3 Peru Peru PROPN NNP 1 nmod
4 and and CCONJ CC 5 cc
5 Chile Chile PROPN NNP 3 conj
6 soon soon ADV RB 7 advmod
7 opened open VERB VBD 0 root
`, ""},
	{"a noun before a noun taken for a command", `
1 Pay pay VERB VB 0 root
2 talks talk NOUN NNS 1 obj
3 broke break VERB VBD 1 parataxis
4 down down ADP RP 3 compound:prt
5 . . PUNCT . 1 punct
`, `
1 Pay pay NOUN NN 2 compound
2 talks talk NOUN NNS 3 nsubj
3 broke break VERB VBD 0 root
4 down down ADP RP 3 compound:prt
5 . . PUNCT . 3 punct
`},
	{"a command", `
1 Pay pay VERB VB 0 root
2 taxes tax NOUN NNS 1 obj
3 . . PUNCT . 1 punct
`, ""},
	{"a bare verb taken for an adjective", `
1 Peru Peru PROPN NNP 2 nsubj
2 demanded demand VERB VBD 0 root
3 that that SCONJ IN 5 mark
4 Chile Chile PROPN NNP 5 nsubj
5 free free ADJ JJ 2 ccomp
6 crews crew NOUN NNS 5 obj
7 , , PUNCT , 8 punct
8 return return VERB VB 2 parataxis
9 boats boat NOUN NNS 8 obj
`, `
1 Peru Peru PROPN NNP 2 nsubj
2 demanded demand VERB VBD 0 root
3 that that SCONJ IN 5 mark
4 Chile Chile PROPN NNP 5 nsubj
5 free free VERB VB 2 ccomp
6 crews crew NOUN NNS 5 obj
7 , , PUNCT , 8 punct
8 return return VERB VB 5 conj
9 boats boat NOUN NNS 8 obj
`},
	{"an adjective with a copula", `
1 Chile Chile PROPN NNP 3 nsubj
2 is be AUX VBZ 3 cop
3 free free ADJ JJ 0 root
`, ""},
	{"a title before a name is no noun with a relative clause", `
1 Envoy envoy NOUN NN 2 nmod:desc
2 Cole Cole PROPN NNP 3 nsubj
3 left leave VERB VBD 0 root
`, ""},
}

func TestAnnotate(t *testing.T) {
	for _, c := range mendings {
		t.Run(c.name, func(t *testing.T) {
			if c.want == "" {
				c.want = c.tree
			}
			got, want := conllutest.Text(c.tree), conllutest.Text(c.want)
			Annotate(got)
			for i := range want.Head {
				if node(got, i) != node(want, i) {
					t.Errorf("word %d is %v, want %v", i, node(got, i), node(want, i))
				}
			}
		})
	}
}

// node is what the stage may change of a word.
func node(t *store.Text, i int) [5]any {
	return [5]any{t.UPOS[i].String(), t.XPOS[i].String(), t.Lemma[i], t.Head[i], t.Rel[i].String()}
}
