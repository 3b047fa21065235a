// Package edtf reads the Extended Date/Time Format: ISO 8601-2:2019 as the
// Library of Congress profiles it, levels 0, 1 and 2. Archives, museums and
// libraries write dates in it of which not everything is known.
//
//	1985-04-12   1985-04   1985   1985-04-12T23:20:30Z      level 0
//	1964/2008-08                                            level 0: an interval
//	Y170000002   2001-21   1984?   2004-06~   2004-06-11%   level 1: a long year, spring, how sure
//	201X   2004-XX   1985-04-XX   1985-04-12/..             level 1: unspecified digits, an open end
//	Y-17E7   1950S2   2001-34                               level 2: exponents, significant digits, quarters
//	2004-06~-11   ?2004-06-~11   156X-12-25   1984-1X       level 2: by component, any digit
//	[1667,1760-12..]   {1960,1961-12}                       level 2: one of a set, all of a set
//
// # Values
//
// A [Value] is the expression that was read: String gives the same text back.
// Dates yields the dates that it is made of, Bounds the first and the last day
// that it may cover. Time is the value as an [event.Time], the type of the
// models, where that can hold it; [event.Time.EDTF] is the way back.
//
// # Conventions
//
// The format leaves open in which months seasons lie. Here spring without a
// hemisphere (21) and northern spring (25) is March to May, southern spring (29)
// September to November. Qualifiers do not widen the bounds: how far "about 1984"
// reaches is the reader's decision. Years lie within ±290 billion.
//
// # Concurrency
//
// Values are immutable and comparable: equal texts are equal values. All
// functions are safe for concurrent use. Parse allocates nothing but its error.
package edtf
