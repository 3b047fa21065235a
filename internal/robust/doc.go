// Package robust holds the tests of the whole extractor against texts that are no
// articles: too long, without spaces or sentences, in other languages, full of
// marks. They want valid documents, the same twice, in time that is linear in the
// length of the text. The package has tests only.
package robust
