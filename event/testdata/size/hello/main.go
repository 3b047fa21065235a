// Command hello is what the sizes of the other two are measured against.
package main

import "fmt"

func main() { fmt.Println("hello") }
