package translit_test

import (
	"testing"

	"golang.org/x/text/unicode/norm"

	"github.com/parley-news/parley/normalize/translit"
)

// TestEastAsia holds the examples that the standards themselves give, and places and
// names of the same kind.
func TestEastAsia(t *testing.T) {
	for _, c := range []struct {
		code  string
		pairs []string // source, want, source, want...
	}{
		{"moct-kor-Hang-Latn-2000", []string{ // notice 2000-8, sections 2 and 3
			"구미", "Gumi", "영동", "Yeongdong", "백암", "Baegam", "옥천", "Okcheon", "합덕", "Hapdeok", "호법", "Hobeop",
			"월곶", "Wolgot", "벚꽃", "Beotkkot", "한밭", "Hanbat", "설악", "Seorak", "칠곡", "Chilgok", "임실", "Imsil",
			"울릉", "Ulleung", "대관령", "Daegwallyeong", "백마", "Baengma", "종로", "Jongno", "왕십", "Wangsip", "별내", "Byeollae",
			"신라", "Silla", "해돋이", "Haedoji", "같이", "Gachi", "맞히다", "Machida", "좋고", "Joko", "놓다", "Nota", "낳지", "Nachi",
			"묵호", "Mukho", "집현전", "Jiphyeonjeon", "압구정", "Apgujeong", "낙동강", "Nakdonggang", "팔당", "Paldang", "샛별", "Saetbyeol",
			"울산", "Ulsan", "제주도", "Jeju-do", "의정부시", "Uijeongbu-si", "삼죽면", "Samjuk-myeon", "인왕리", "Inwang-ri", "극락전", "Geungnakjeon",
			"독립문", "Dongnimmun", "촉석루", "Chokseongnu", "있어", "Isseo", "로마", "Roma",
		}},
		{"alalc-kor-Hang-Latn-1997", []string{
			"평양", "P’yŏngyang", "한국", "Han’guk", "김정일", "Kimjŏngil", "경기", "Kyŏnggi", "독립", "Tongnip", "신라", "Silla",
			"전쟁", "Chŏnjaeng", "일하", "Irha", "금강", "Kŭmgang", "입원", "Ibwŏn", "쉬리", "Shwiri", "로동", "Nodong", "력사", "Yŏksa",
		}},
		{"bgnpcgn-kor-Hang-Latn-kn-1945", []string{"로동", "Rodong", "력포", "Ryŏkp’o", "니동", "Nidong", "평양2동", "P’yŏngyang Idong"}},
		{"kp-kor-Hang-Latn-2002", []string{"로동", "Rodong", "백두산", "Paektusan", "금강", "Kümgang", "평양시", "Pyongyang-si"}},
		{"odni-kor-Hang-Latn-2015", []string{"김정일", "Kim Cho’ng-il", "이", "Yi", "남궁 민", "Namkung Min"}},
		{"iso-kor-Hang-Latn-1996-method1", []string{"한국", "hankuk", "토끼", "tho'kki"}},
		{"iso-kor-Hang-Latn-1996-method2", []string{"한국", "hangug", "토끼", "to'ggi"}},
		{"bgnpcgn-kor-Kore-Latn-rok-2011", []string{"大田", "Daejeon", "釜山", "Busan", "比率", "Biyul", "法律", "Beomnyul", "女子", "Yeoja", "南女", "Namnyeo", "漢江", "Hangang"}},
		{"var-jpn-Hrkt-Latn-hepburn-1954", []string{
			"とうきょう", "tōkyō", "おおさか", "ōsaka", "ほっかいどう", "hokkaidō", "こっち", "kotchi", "しんおおさか", "shin’ōsaka",
			"コーヒー", "kōhī", "パーティー", "pātī", "チェック", "chekku", "ぎゅうにゅう", "gyūnyū", "ちぢむ", "chijimu", "まつ", "matsu",
		}},
		{"bgnpcgn-jpn-Hrkt-Latn-1976", []string{"ぐんま", "Gunma", "とうきょう えき", "Tōkyō Eki"}},
		{"bgn-jpn-Hrkt-Latn-1962", []string{"ぐんま", "gumma", "かんぽう", "kampō"}},
		{"mext-jpn-Hrkt-Latn-1954", []string{"ふじ", "huzi", "しちがつ", "sitigatu", "とうきょう", "tôkyô", "ちゃ", "tya", "ぢゃ", "zya", "きんえん", "kin'en"}},
		{"iso-jpn-Hrkt-Latn-3602-1989", []string{"きんえん", "kin’en", "こ•う", "kou"}},
		{"mofa-jpn-Hrkt-Latn-1989", []string{"おおの", "ONO", "さとう", "SATO", "はっとり", "HATTORI", "ほんま", "HOMMA", "ゆうき", "YUKI", "たかとお", "TAKATOO"}},
		{"var-jpn-Hrkt-Latn-hepburn-1886", []string{"しんばし", "shimbashi", "けんいち", "ken-ichi", "をとめ", "wotome"}},
		{"var-zho-Hani-Latn-wd-1979", []string{"臺北", "T’ai-pei", "高雄", "Kao-hsiung", "北京", "Pei-ching", "四川", "Ssu-ch’uan", "日月潭", "Jih-yüeh-t’an", "毛泽东", "Mao-tse-tung", "鹅", "O", "蒋", "Chiang"}},
		{"acadsin-zho-Hani-Latn-2002", []string{"新竹", "Sinjhu", "秀水", "Sioushuei", "左營", "Zuoying", "豐原", "Fongyuan", "熊", "Syong", "日", "Rih"}},
		{"bgnpcgn-zho-Hans-Latn-1979", []string{"北京", "beijing", "西安", "xi'an", "重庆", "chongqing", "长江", "changjiang", "厦门", "xiamen", "六安", "lu'an", "六", "liu", "Bei", "Bei"}},
		{"sasm-mon-Mong-Latn-general-1978", []string{"ᠣᠷᠳᠣᠰ", "ordos"}},
		{"sasm-mon-Mong-Latn-phonetic-1978", []string{"ᠣᠷᠳᠣᠰ", "ôrdôs"}},
		{"var-mon-Mong-Latn-vpmc", []string{"ᠣᠷᠳᠣᠰ", "ordos"}},
	} {
		s, ok := translit.Lookup(c.code)
		if !ok {
			t.Errorf("%s is missing", c.code)
		}
		for k := 0; k < len(c.pairs); k += 2 {
			for _, source := range []string{c.pairs[k], norm.NFD.String(c.pairs[k])} {
				if got := norm.NFC.String(s.String(source)); got != c.pairs[k+1] {
					t.Errorf("%s: %s gives %q, not %q", c.code, source, got, c.pairs[k+1])
				}
			}
		}
	}
}
