package perceptron

import (
	"math/rand/v2"
	"slices"
	"testing"
)

// Two features decide among three classes; the rest is noise.
func features(rng *rand.Rand, class int) []uint64 {
	var f Features
	f.Add(uint64(class % 2))
	f.Add(uint64(class / 2))
	for range 5 {
		f.Add(rng.Uint64N(50))
	}
	return f.Hashes
}

func learn(t *testing.T, classes int) (*Trainer, Table) {
	t.Helper()
	rng := rand.New(rand.NewPCG(1, 1))
	trainer := NewTrainer(10, classes)
	scores := make([]int32, classes)
	for range 2000 {
		gold := rng.IntN(3)
		f := features(rng, gold)
		clear(scores)
		trainer.Score(scores, f)
		trainer.Step()
		if guess := slices.Index(scores, slices.Max(scores)); guess != gold {
			trainer.Update(f, gold, guess)
		}
	}
	table, err := Open(string(trainer.Pack()))
	if err != nil {
		t.Fatal(err)
	}
	return trainer, table
}

// The packed table decides as the learner does, for narrow rows and for wide
// ones, which are turned.
func TestPackedTableDecides(t *testing.T) {
	for _, classes := range []int{4, 20, 64, 118} {
		_, table := learn(t, classes)
		rng := rand.New(rand.NewPCG(2, 2))
		right := 0
		for range 300 {
			gold := rng.IntN(3)
			scores, all := make([]int32, classes), []uint8{0, 1, 2, 3}
			table.ScoreSome(scores, features(rng, gold), all)
			if slices.Index(scores, slices.Max(scores)) == gold {
				right++
			}
		}
		if right < 290 {
			t.Errorf("%d classes: %d of 300 right", classes, right)
		}
	}
}

// All ways of scoring agree.
func TestScoresAgree(t *testing.T) {
	_, table := learn(t, 20)
	rng := rand.New(rand.NewPCG(3, 3))
	f := features(rng, 1)
	all, some := make([]int32, 20), make([]int32, 20)
	table.Score(all, f)
	table.ScoreSome(some, f, []uint8{2, 19})
	if some[2] != all[2] || some[19] != all[19] || some[0] != 0 {
		t.Errorf("ScoreSome: %v, Score: %v", some, all)
	}
	_, narrow := learn(t, 4)
	each, four := make([]int32, 4), [4]int32{}
	narrow.ScoreSome(each, f, []uint8{0, 1, 2, 3})
	narrow.Score4(&four, f)
	if !slices.Equal(each, four[:]) {
		t.Errorf("Score4: %v, ScoreSome: %v", four, each)
	}
}

// The sums of more features than a lane holds are right.
func TestScoreMany(t *testing.T) {
	_, table := learn(t, 118)
	rng := rand.New(rand.NewPCG(5, 5))
	var f []uint64
	for range 5 * chunk {
		f = append(f, features(rng, 2)...)
	}
	all, some, classes := make([]int32, 118), make([]int32, 118), make([]uint8, 118)
	for k := range classes {
		classes[k] = uint8(k)
	}
	table.Score(all, f)
	table.ScoreSome(some, f, classes)
	if !slices.Equal(all, some) {
		t.Errorf("Score: %v, ScoreSome: %v", all, some)
	}
}

// No weight is clipped: the largest becomes 127 and the others keep their ratio.
func TestPackKeepsTheLargest(t *testing.T) {
	for _, c := range []struct {
		a, most int64
		want    int8
	}{{100, 100, 127}, {-100, 100, -127}, {50, 100, 64}, {0, 100, 0}, {-1, 1000, 0}} {
		if got := scale(c.a, c.most); got != c.want {
			t.Errorf("scale(%d, %d) = %d, want %d", c.a, c.most, got, c.want)
		}
	}
}

// Data that is no table, or cut short, is refused.
func TestOpenRefuses(t *testing.T) {
	good := string(NewTrainer(4, 4).Pack())
	for _, bad := range []string{"", "PLY1", good[:len(good)-1], good[:4] + "\xff" + good[5:]} {
		if _, err := Open(bad); err == nil {
			t.Errorf("Open(%.12q) succeeds", bad)
		}
	}
	if _, err := Open(good); err != nil {
		t.Error(err)
	}
	index := string(PackIndex(nil, 8))
	for _, bad := range []string{"", "PLX1", index[:len(index)-1], good} {
		if _, err := OpenIndex(bad); err == nil {
			t.Errorf("OpenIndex(%.12q) succeeds", bad)
		}
	}
}

// Templates differ by their position only.
func TestTemplatesDiffer(t *testing.T) {
	var a, b Features
	a.Add(7)
	a.Add(7)
	b.Skip(1)
	b.Add(7)
	if a.Hashes[0] == a.Hashes[1] || a.Hashes[1] != b.Hashes[0] {
		t.Errorf("%x and %x", a.Hashes, b.Hashes)
	}
}
