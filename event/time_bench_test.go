package event_test

import (
	"testing"

	"github.com/parley-news/parley/event"
)

func BenchmarkParseTime(b *testing.B) {
	for _, s := range []string{"2025-05-16", "2025-05-16T09:30:00Z", "2004-06-11/2006-08~", "XXXX-WXX-5"} {
		b.Run(s, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := event.ParseTime(s); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkTIMEX(b *testing.B) {
	t := event.Day(2025, 5, 16).WithClock(event.PrecisionMinute, 9, 30, 0).WithZone(0)
	b.ReportAllocs()
	for b.Loop() {
		if t.TIMEX() == "" {
			b.Fatal("no value")
		}
	}
}
