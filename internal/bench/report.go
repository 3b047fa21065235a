package main

import (
	"context"
	"encoding/json"
	"sync"

	"github.com/parley-news/parley/event"
	"github.com/parley-news/parley/extract"
)

// article is a line of the tasks that read whole articles.
type article struct {
	ID        any    `json:"id"`
	Text      string `json:"text"`
	Title     string `json:"title"`
	Date      string `json:"date"`
	Published string `json:"published"`
	Reference string `json:"reference"`
	Source    string `json:"source"`
	URL       string `json:"url"`
}

// extractor is the one with default settings that all tasks share.
var extractor = sync.OnceValues(func() (*extract.Extractor, error) {
	return newExtractor(extract.Config{MaxBytes: 64 << 20})
})

// document is what a user of the API gets for the article.
func (a article) document() (*event.Document, error) {
	x, err := extractor()
	if err != nil {
		return nil, err
	}
	in := event.Article{Text: a.Text, Title: a.Title, Source: a.Source, URL: a.URL}
	for _, day := range []string{a.Published, a.Date, a.Reference} {
		if day == "" {
			continue
		}
		if in.Published, err = event.ParseTime(day); err != nil {
			return nil, err
		}
	}
	return x.Article(context.Background(), in)
}

// report answers with the public JSON of the document and the line's id.
func report(a article) (any, error) {
	d, err := a.document()
	if err != nil {
		return nil, err
	}
	b, err := json.Marshal(d)
	if err != nil {
		return nil, err
	}
	members := make(map[string]json.RawMessage)
	if err := json.Unmarshal(b, &members); err != nil {
		return nil, err
	}
	if members["id"], err = json.Marshal(a.ID); err != nil {
		return nil, err
	}
	return members, nil
}
