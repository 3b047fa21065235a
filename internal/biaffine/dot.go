package biaffine

// apply sets row r of dst to w times row r of x, plus bias if there is one, for the
// rows of x. Rows of dst lie width apart.
func apply(dst []float32, width int, x []float32, w, bias *Matrix) {
	k := w.Cols
	n := len(x) / k
	r := 0
	for ; r+1 < n; r += 2 {
		pairOfRows(dst[r*width:], dst[(r+1)*width:], x[r*k:(r+1)*k], x[(r+1)*k:(r+2)*k], w)
	}
	if r < n {
		d := dst[r*width : r*width+w.Rows]
		clear(d)
		addProduct(d, x[r*k:(r+1)*k], w)
	}
	for r := 0; bias != nil && r < n; r++ {
		d := dst[r*width : r*width+w.Rows]
		for j, b := range bias.V[:len(d)] {
			d[j] += b
		}
	}
}

// pairOfRows sets d and e to w times a and b.
func pairOfRows(d, e, a, b []float32, w *Matrix) {
	b = b[:len(a)]
	j := 0
	for ; j+3 < w.Rows; j += 4 {
		w0, w1, w2, w3 := w.Row(j)[:len(a)], w.Row(j + 1)[:len(a)], w.Row(j + 2)[:len(a)], w.Row(j + 3)[:len(a)]
		var s0, s1, s2, s3, t0, t1, t2, t3 float32
		for k, x := range a {
			y := b[k]
			v0, v1, v2, v3 := w0[k], w1[k], w2[k], w3[k]
			s0 += x * v0
			t0 += y * v0
			s1 += x * v1
			t1 += y * v1
			s2 += x * v2
			t2 += y * v2
			s3 += x * v3
			t3 += y * v3
		}
		d[j], d[j+1], d[j+2], d[j+3] = s0, s1, s2, s3
		e[j], e[j+1], e[j+2], e[j+3] = t0, t1, t2, t3
	}
	for ; j < w.Rows; j++ {
		d[j], e[j] = dot(a, w.Row(j)), dot(b, w.Row(j))
	}
}

// addProduct adds w times x to dst.
func addProduct(dst, x []float32, w *Matrix) {
	j := 0
	for ; j+7 < w.Rows; j += 8 {
		w0, w1, w2, w3 := w.Row(j)[:len(x)], w.Row(j + 1)[:len(x)], w.Row(j + 2)[:len(x)], w.Row(j + 3)[:len(x)]
		w4, w5, w6, w7 := w.Row(j + 4)[:len(x)], w.Row(j + 5)[:len(x)], w.Row(j + 6)[:len(x)], w.Row(j + 7)[:len(x)]
		var s0, s1, s2, s3, s4, s5, s6, s7 float32
		for k, v := range x {
			s0 += v * w0[k]
			s1 += v * w1[k]
			s2 += v * w2[k]
			s3 += v * w3[k]
			s4 += v * w4[k]
			s5 += v * w5[k]
			s6 += v * w6[k]
			s7 += v * w7[k]
		}
		d := dst[j : j+8]
		d[0] += s0
		d[1] += s1
		d[2] += s2
		d[3] += s3
		d[4] += s4
		d[5] += s5
		d[6] += s6
		d[7] += s7
	}
	for ; j < w.Rows; j++ {
		dst[j] += dot(x, w.Row(j))
	}
}

func dot(a, b []float32) (sum float32) {
	b = b[:len(a)]
	for k, x := range a {
		sum += x * b[k]
	}
	return sum
}
