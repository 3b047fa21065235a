// Package place knows countries, cities, regions, waters, buildings and the
// names that stand for governments.
//
// # Countries
//
// ByName finds a country under any customary English name, old or new; ByCode
// under its ISO 3166-1 codes, ByFIPS and ByM49 under others. A name that several
// countries bear gives the one that news most often means first; Named yields all of
// them. Former states (Soviet Union), territories and disputed entities are rows of
// their own with a Status that says so; the codes of those that ISO has none for start
// with X and are private to this package, except XKX for Kosovo, which others use too.
// [Successions] tells which state came out of which, when and how. [Members] and
// Country.Memberships tell who belonged on a day to alliances, unions and forums of
// states, from NATO to the Warsaw Pact.
//
// Identify and Candidates know the names of countries in all languages of CLDR and
// some 15,000 older and informal spellings, and answer with ISO alpha-2 codes.
//
// # Other names
//
// [Exonyms] says what a name is the other name of, since when and until when, and
// whether it is a former, an official, a customary, a deprecated or a disputed one:
// Artemivsk, Nur-Sultan, Türkiye.
//
// # Demonyms
//
// ByDemonym finds the country of an adjective or of the name of its people:
// Russian, Turks, Frenchmen.
//
// # Places and seats
//
// Lookup yields the places of a name: cities, regions, waters, buildings, bases,
// crossings, camps, with country and coordinates. [Prominent] yields those that news of
// the world names, which extraction looks for. Seat tells which government a building or
// a street stands for: the Kremlin, Downing Street. [Metonyms] lists all that the name
// of a place may stand for: a government, an office, an organisation.
//
// A [Table] holds places of your own before the built-in ones; [ReadGeoNames] reads
// them from a dump of GeoNames.
//
// Every look-up ignores case, diacritics and punctuation; that of one country or place
// allocates nothing.
//
// # Concurrency
//
// All functions are safe for concurrent use. The tables are decoded at the first
// look-up, not at start. What the functions return is shared: do not modify it.
package place
