package main

import (
	"io"
	"time"

	"github.com/araddon/dateparse"
	dateparser "github.com/markusmobius/go-dateparser"
	"github.com/olebedev/when"
	"github.com/olebedev/when/rules/common"
	"github.com/olebedev/when/rules/en"
	naturaldate "github.com/tj/go-naturaldate"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/normalize/date"
)

// specification is an input with the times that another library's specification finds
// in it; those that are one day count.
type specification struct {
	Reference, Input string
	Expected         []struct {
		Text, Type string
		Timexes    []struct{ Past, Future map[string]string }
	}
}

// dayCase is an expression for a day, the moment from which it counts, and the days
// that it may mean.
type dayCase struct {
	text string
	from time.Time
	days []string
}

// dates compares which day an expression means.
func dates(w io.Writer, s source) error {
	specs, err := rows[specification](s, "times/recog_datetime_subset_dev")
	if err != nil {
		return err
	}
	all := dayCases(specs)
	natural := when.New(nil)
	natural.Add(en.All...)
	natural.Add(common.All...)
	t := table{head: []string{"", "right", "wrong", "no answer", "an expression"}}
	for _, p := range []struct {
		name string
		day  func(*dayCase) string
	}{
		{"parley", parleyDay},
		{"markusmobius/go-dateparser", func(c *dayCase) string {
			d, err := dateparser.Parse(&dateparser.Configuration{CurrentTime: c.from, Languages: []string{"en"}}, c.text)
			return dayOf(d.Time, err == nil && !d.IsZero())
		}},
		{"olebedev/when", func(c *dayCase) string {
			r, err := natural.Parse(c.text, c.from)
			if err != nil || r == nil {
				return ""
			}
			return dayOf(r.Time, true)
		}},
		{"tj/go-naturaldate", func(c *dayCase) string {
			d, err := naturaldate.Parse(c.text, c.from)
			return dayOf(d, err == nil && !d.Equal(c.from)) // it answers the reference for what it does not know
		}},
		{"araddon/dateparse", func(c *dayCase) string {
			d, err := dateparse.ParseIn(c.text, time.UTC)
			return dayOf(d, err == nil)
		}},
	} {
		right, none := 0, 0
		for k := range all {
			got := p.day(&all[k])
			if got == "" {
				none++
			}
			for _, d := range all[k].days {
				if got == d {
					right++
					break
				}
			}
		}
		t.add(p.name, share(right, len(all)), share(len(all)-right-none, len(all)), share(none, len(all)), cost(len(all), func(k int) { p.day(&all[k]) }))
	}
	t.write(w, "Expressions for a day (specifications of Recognizers-Text)")
	return nil
}

// dayCases are the expressions for one day.
func dayCases(specs []specification) (all []dayCase) {
	for _, s := range specs {
		from, err := time.Parse("2006-01-02T15:04:05", s.Reference)
		if err != nil {
			continue
		}
		for _, e := range s.Expected {
			c := dayCase{text: e.Text, from: from}
			for _, x := range e.Timexes {
				for _, v := range []map[string]string{x.Past, x.Future} {
					if d := v["date"]; d != "" {
						c.days = append(c.days, d)
					}
				}
			}
			if e.Type == "date" && len(c.days) > 0 {
				all = append(all, c)
			}
		}
	}
	return all
}

// parleyDay is the day that parley reads, or "".
func parleyDay(c *dayCase) string {
	from, _ := event.ParseTime(c.from.Format("2006-01-02T15:04:05"))
	m, err := date.Parse(c.text, date.Options{Reference: from})
	if err != nil {
		return ""
	}
	if v := m.Time.TIMEX(); len(v) >= 10 {
		return v[:10]
	}
	return ""
}

func dayOf(t time.Time, ok bool) string {
	if !ok {
		return ""
	}
	return t.Format("2006-01-02")
}
