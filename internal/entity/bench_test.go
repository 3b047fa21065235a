package entity_test

import (
	"strings"
	"testing"

	"github.com/parley-news/parley/internal/entity"
)

const article = `Foreign ministers of Peru and Ecuador met in Lima on Tuesday to discuss the border dispute, the Peruvian Foreign Ministry said.
Peruvian officials accused Quito of sending troops into the Cenepa valley, while Ecuadorean President Sixto Duran Ballen said his forces had been attacked first.
"We will not leave," Ballen told reporters in Quito. The Organization of American States urged both sides to stop fighting.
`

func BenchmarkAnnotate(b *testing.B) {
	t := plain(strings.Repeat(article, 20))
	b.ReportAllocs()
	for b.Loop() {
		t.Mentions, t.Actors, t.Places = nil, nil, nil
		entity.Annotate(t)
	}
	b.ReportMetric(float64(len(t.Tokens))*float64(b.N)/b.Elapsed().Seconds(), "tokens/s")
}
