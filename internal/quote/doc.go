// Package quote finds who is said to have said, thought or felt what.
//
// # What counts
//
// An attribution has a source (whose words they are), a cue (the word that
// attributes them) and a content. The cue may be a verb ("said", "accused"), a
// noun ("a warning that"), an adjective ("confident that"), "according to", or a
// colon. The content may be a quotation, a clause, an infinitive or, for verbs that
// take a stand, a noun phrase. A quotation may have no cue: then it belongs to
// whoever was speaking.
//
// # How it works
//
// Words of data/cues.tsv open the search; their frames say by which dependency
// the content hangs on them. The source is the subject, found through control,
// coordination and relative clauses, or the agent of a passive. A second pass
// joins quotations to those attributions by overlap, then by position, then by
// the running speaker. Times and places of the saying are left out of the content,
// and so are the marks at its edges.
//
// A weak frame (a trailing "?" in the table) counts only under a source that can
// speak: an actor, a person's pronoun, or a noun of data/sources.tsv.
//
// # Concurrency
//
// Annotate writes to its own Text only and may run for several at once. The
// tables are decoded once, at the first call.
package quote
