//go:build goexperiment.simd && amd64

package main

import "simd/archsimd"

// gemm adds the product of a, m by k, and b, k by n, to c. Element (i, j) of a is
// a[i*ai+j*aj]; the rows of b and c are ldb and ldc apart.
func gemm(c []float32, ldc int, a []float32, ai, aj int, b []float32, ldb, m, n, k int) {
	i := 0
	for ; i+4 <= m; i += 4 {
		j := 0
		for ; j+32 <= n; j += 32 {
			block4(c[i*ldc+j:], ldc, a[i*ai:], ai, aj, b[j:], ldb, k)
		}
		for ; j+16 <= n; j += 16 {
			for r := range 4 {
				block1(c[(i+r)*ldc+j:], a[(i+r)*ai:], aj, b[j:], ldb, k)
			}
		}
		if j < n {
			for r := range 4 {
				rest(c[(i+r)*ldc+j:(i+r)*ldc+n], a[(i+r)*ai:], aj, b[j:], ldb, k)
			}
		}
	}
	for ; i < m; i++ {
		j := 0
		for ; j+16 <= n; j += 16 {
			block1(c[i*ldc+j:], a[i*ai:], aj, b[j:], ldb, k)
		}
		if j < n {
			rest(c[i*ldc+j:i*ldc+n], a[i*ai:], aj, b[j:], ldb, k)
		}
	}
}

// block4 is gemm for 4 rows and 32 columns.
func block4(c []float32, ldc int, a []float32, ai, aj int, b []float32, ldb, k int) {
	var s00, s01, s10, s11, s20, s21, s30, s31 archsimd.Float32x16
	for j := range k {
		row := b[j*ldb : j*ldb+32]
		y0, y1 := archsimd.LoadFloat32x16Slice(row), archsimd.LoadFloat32x16Slice(row[16:])
		at := j * aj
		x := archsimd.BroadcastFloat32x16(a[at])
		s00, s01 = x.MulAdd(y0, s00), x.MulAdd(y1, s01)
		x = archsimd.BroadcastFloat32x16(a[at+ai])
		s10, s11 = x.MulAdd(y0, s10), x.MulAdd(y1, s11)
		x = archsimd.BroadcastFloat32x16(a[at+2*ai])
		s20, s21 = x.MulAdd(y0, s20), x.MulAdd(y1, s21)
		x = archsimd.BroadcastFloat32x16(a[at+3*ai])
		s30, s31 = x.MulAdd(y0, s30), x.MulAdd(y1, s31)
	}
	flush(c, s00, s01)
	flush(c[ldc:], s10, s11)
	flush(c[2*ldc:], s20, s21)
	flush(c[3*ldc:], s30, s31)
}

// flush adds s0 and s1 to c.
func flush(c []float32, s0, s1 archsimd.Float32x16) {
	s0.Add(archsimd.LoadFloat32x16Slice(c)).StoreSlice(c)
	s1.Add(archsimd.LoadFloat32x16Slice(c[16:])).StoreSlice(c[16:])
}

// block1 is gemm for one row and 16 columns.
func block1(c, a []float32, aj int, b []float32, ldb, k int) {
	s := archsimd.LoadFloat32x16Slice(c)
	for j := range k {
		s = archsimd.BroadcastFloat32x16(a[j*aj]).MulAdd(archsimd.LoadFloat32x16Slice(b[j*ldb:]), s)
	}
	s.StoreSlice(c)
}

// rest is gemm for one row and a few columns.
func rest(c, a []float32, aj int, b []float32, ldb, k int) {
	for j := range k {
		x := a[j*aj]
		for d, y := range b[j*ldb : j*ldb+len(c)] {
			c[d] += float32(x * y)
		}
	}
}
