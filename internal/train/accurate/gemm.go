//go:build !(goexperiment.simd && amd64)

package main

// gemm adds the product of a, m by k, and b, k by n, to c. Element (i, j) of a is
// a[i*ai+j*aj]; the rows of b and c are ldb and ldc apart.
func gemm(c []float32, ldc int, a []float32, ai, aj int, b []float32, ldb, m, n, k int) {
	for i := range m {
		row := c[i*ldc : i*ldc+n]
		for j := range k {
			x := a[i*ai+j*aj]
			for d, y := range b[j*ldb : j*ldb+n] {
				row[d] += float32(x * y)
			}
		}
	}
}
