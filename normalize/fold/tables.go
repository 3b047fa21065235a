// Code generated from the Unicode character database 14 (decompositions) and
// the habits listed in SOURCES.md. DO NOT EDIT.

package fold

// blocks lists the tables by rising code point.
var blocks = [...]block{
	{0x00A0, 0x0250, latin1},
	{0x0370, 0x0400, greek},
	{0x0400, 0x0530, cyrillic},
	{0x1E00, 0x1F00, latinAdditional},
	{0x1F00, 0x2000, greekExtended},
	{0x2C60, 0x2C80, latinC},
	{0xA720, 0xA7D0, latinD},
	{0xFB00, 0xFB07, ligatures},
	{0xFF10, 0xFF5B, fullWidth},
}

const latin1 = "" +
	"-  -  -  -  -  -  -  -  -  -  a  -  -  -  -  -  " +
	"-  -  2  3     m  -  -  -  1  o  -  -  -  -  -  " +
	"a  a  a  a  a  a  ae c  e  e  e  e  i  i  i  i  " +
	"d  n  o  o  o  o  o  -  o  u  u  u  u  y  th ss " +
	"a  a  a  a  a  a  ae c  e  e  e  e  i  i  i  i  " +
	"d  n  o  o  o  o  o  -  o  u  u  u  u  y  th y  " +
	"a  a  a  a  a  a  c  c  c  c  c  c  c  c  d  d  " +
	"d  d  e  e  e  e  e  e  e  e  e  e  g  g  g  g  " +
	"g  g  g  g  h  h  h  h  i  i  i  i  i  i  i  i  " +
	"i  i  ij ij j  j  k  k  k  l  l  l  l  l  l  l  " +
	"l  l  l  n  n  n  n  n  n  n  n  n  o  o  o  o  " +
	"o  o  oe oe r  r  r  r  r  r  s  s  s  s  s  s  " +
	"s  s  t  t  t  t  t  t  u  u  u  u  u  u  u  u  " +
	"u  u  u  u  w  w  y  y  y  z  z  z  z  z  z  s  " +
	"b  b  b  b  b  b  o  c  c  d  d  d  d  d  a  a  " +
	"e  f  f  g  g  hv i  i  k  k  l  l  m  n  n  o  " +
	"o  o  gh gh p  p  r  s  s  sh sh t  t  t  t  u  " +
	"u  u  v  y  y  z  z  z  z  z  z  dz s  s  ts w  " +
	"            dz dz dz lj lj lj nj nj nj a  a  i  " +
	"i  o  o  u  u  u  u  u  u  u  u  u  u  a  a  a  " +
	"a  a  ae ae g  g  g  g  k  k  o  o  o  o  z  z  " +
	"j  dz dz dz g  g  hv w  n  n  a  a  ae ae o  o  " +
	"a  a  a  a  e  e  e  e  i  i  i  i  o  o  o  o  " +
	"r  r  r  r  u  u  u  u  s  s  t  t  y  y  h  h  " +
	"n  d  ou ou z  z  a  a  e  e  o  o  o  o  o  o  " +
	"o  o  y  y  l  n  t  j  db qp a  c  c  l  t  s  " +
	"z        b  u  v  e  e  j  j  q  q  r  r  y  y  "

const greek = "" +
	"ͱ ͱ ͳ ͳ    -  ͷ ͷ -  -  -  ͻ ͼ ͽ -  ϳ " +
	"-  -  -  -  -  -  α -  ε η ι -  ο -  υ ω " +
	"ι α β γ δ ε ζ η θ ι κ λ μ ν ξ ο " +
	"π ρ -  σ τ υ φ χ ψ ω ι υ α ε η ι " +
	"υ α β γ δ ε ζ η θ ι κ λ μ ν ξ ο " +
	"π ρ σ σ τ υ φ χ ψ ω ι υ ο υ ω ϗ " +
	"β θ υ υ υ φ π ϗ ϙ ϙ ϛ ϛ ϝ ϝ ϟ ϟ " +
	"ϡ ϡ ϣ ϣ ϥ ϥ ϧ ϧ ϩ ϩ ϫ ϫ ϭ ϭ ϯ ϯ " +
	"κ ρ σ ϳ θ ε -  ϸ ϸ σ ϻ ϻ ϼ ͻ ͼ ͽ "

const cyrillic = "" +
	"е е ђ г є ѕ і і ј љ њ ћ к и у џ " +
	"а б в г д е ж з и и к л м н о п " +
	"р с т у ф х ц ч ш щ ъ ы ь э ю я " +
	"а б в г д е ж з и и к л м н о п " +
	"р с т у ф х ц ч ш щ ъ ы ь э ю я " +
	"е е ђ г є ѕ і і ј љ њ ћ к и у џ " +
	"ѡ ѡ ѣ ѣ ѥ ѥ ѧ ѧ ѩ ѩ ѫ ѫ ѭ ѭ ѯ ѯ " +
	"ѱ ѱ ѳ ѳ ѵ ѵ ѵ ѵ ѹ ѹ ѻ ѻ ѽ ѽ ѿ ѿ " +
	"ҁ ҁ -  -  -  -  -  -  -  -  ҋ ҋ ҍ ҍ ҏ ҏ " +
	"ґ ґ ғ ғ ҕ ҕ җ җ ҙ ҙ қ қ ҝ ҝ ҟ ҟ " +
	"ҡ ҡ ң ң ҥ ҥ ҧ ҧ ҩ ҩ ҫ ҫ ҭ ҭ ү ү " +
	"ұ ұ ҳ ҳ ҵ ҵ ҷ ҷ ҹ ҹ һ һ ҽ ҽ ҿ ҿ " +
	"ӏ ж ж ӄ ӄ ӆ ӆ ӈ ӈ ӊ ӊ ӌ ӌ ӎ ӎ ӏ " +
	"а а а а ӕ ӕ е е ә ә ә ә ж ж з з " +
	"ӡ ӡ и и и и о о ө ө ө ө э э у у " +
	"у у у у ч ч ӷ ӷ ы ы ӻ ӻ ӽ ӽ ӿ ӿ " +
	"ԁ ԁ ԃ ԃ ԅ ԅ ԇ ԇ ԉ ԉ ԋ ԋ ԍ ԍ ԏ ԏ " +
	"ԑ ԑ ԓ ԓ ԕ ԕ ԗ ԗ ԙ ԙ ԛ ԛ ԝ ԝ ԟ ԟ " +
	"ԡ ԡ ԣ ԣ ԥ ԥ ԧ ԧ ԩ ԩ ԫ ԫ ԭ ԭ ԯ ԯ "

const latinAdditional = "" +
	"a  a  b  b  b  b  b  b  c  c  d  d  d  d  d  d  " +
	"d  d  d  d  e  e  e  e  e  e  e  e  e  e  f  f  " +
	"g  g  h  h  h  h  h  h  h  h  h  h  i  i  i  i  " +
	"k  k  k  k  k  k  l  l  l  l  l  l  l  l  m  m  " +
	"m  m  m  m  n  n  n  n  n  n  n  n  o  o  o  o  " +
	"o  o  o  o  p  p  p  p  r  r  r  r  r  r  r  r  " +
	"s  s  s  s  s  s  s  s  s  s  t  t  t  t  t  t  " +
	"t  t  u  u  u  u  u  u  u  u  u  u  v  v  v  v  " +
	"w  w  w  w  w  w  w  w  w  w  x  x  x  x  y  y  " +
	"z  z  z  z  z  z  h  t  w  y  a  s  s  s  ss d  " +
	"a  a  a  a  a  a  a  a  a  a  a  a  a  a  a  a  " +
	"a  a  a  a  a  a  a  a  e  e  e  e  e  e  e  e  " +
	"e  e  e  e  e  e  e  e  i  i  i  i  o  o  o  o  " +
	"o  o  o  o  o  o  o  o  o  o  o  o  o  o  o  o  " +
	"o  o  o  o  u  u  u  u  u  u  u  u  u  u  u  u  " +
	"u  u  y  y  y  y  y  y  y  y  ll ll v  v  y  y  "

const greekExtended = "" +
	"α α α α α α α α α α α α α α α α " +
	"ε ε ε ε ε ε -  -  ε ε ε ε ε ε -  -  " +
	"η η η η η η η η η η η η η η η η " +
	"ι ι ι ι ι ι ι ι ι ι ι ι ι ι ι ι " +
	"ο ο ο ο ο ο -  -  ο ο ο ο ο ο -  -  " +
	"υ υ υ υ υ υ υ υ -  υ -  υ -  υ -  υ " +
	"ω ω ω ω ω ω ω ω ω ω ω ω ω ω ω ω " +
	"α α ε ε η η ι ι ο ο υ υ ω ω -  -  " +
	"α α α α α α α α α α α α α α α α " +
	"η η η η η η η η η η η η η η η η " +
	"ω ω ω ω ω ω ω ω ω ω ω ω ω ω ω ω " +
	"α α α α α -  α α α α α α α -  ι -  " +
	"-  -  η η η -  η η ε ε η η η -  -  -  " +
	"ι ι ι ι -  -  ι ι ι ι ι ι -  -  -  -  " +
	"υ υ υ υ ρ ρ υ υ υ υ υ υ ρ -  -  -  " +
	"-  -  ω ω ω -  ω ω ο ο ω ω ω -  -  -  "

const latinC = "" +
	"l  l  l  p  r  a  t  h  h  k  k  z  z  a  m  a  " +
	"a  v  w  w  v  h  h  ph e  r  o  e  j  v  s  z  "

const latinD = "" +
	"-  -  a  a        h  h  tz tz z  z  c  c  c  c  " +
	"f  s  aa aa ao ao au au av av av av ay ay c  c  " +
	"k  k  k  k  k  k  l  l  l  l  o  o  o  o  oo oo " +
	"p  p  p  p  p  p  q  q  q  q  r  r  rumrumv  v  " +
	"vy vy z  z  th th th th v  v  et et is is us us " +
	"us d  l  m  n  rumr  t  um d  d  f  f  g  g  g  " +
	"l  l  r  r  s  s  t  t  -  -  -        h  l     " +
	"n  n  c  c  c  h  b  b  f  f  a  a  o  o  u  u  " +
	"g  g  k  k  n  n  r  r  s  s  h  e  g  l  i  q  " +
	"k  t  j  x  b  b  o  o  u  u  a  a  i  i  u  u  " +
	"o  o  w  w  c  s  z  d  d  s  s  -  -  -  -  -  "

const ligatures = "" +
	"ff fi fl ffifflst st "

const fullWidth = "" +
	"0  1  2  3  4  5  6  7  8  9  -  -  -  -  -  -  " +
	"-  a  b  c  d  e  f  g  h  i  j  k  l  m  n  o  " +
	"p  q  r  s  t  u  v  w  x  y  z  -  -  -  -  -  " +
	"-  a  b  c  d  e  f  g  h  i  j  k  l  m  n  o  " +
	"p  q  r  s  t  u  v  w  x  y  z  "
