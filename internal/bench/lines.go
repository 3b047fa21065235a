package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"io"
)

// perLine is the task that answers every JSON line with what answer returns.
func perLine[In any](answer func(In) (any, error)) task {
	return func(in io.Reader, out io.Writer) error { return eachLine(in, out, answer) }
}

// eachLine answers every JSON line of in with what answer returns for it. A line
// that fails is answered with its id and the error.
func eachLine[In any](in io.Reader, out io.Writer, answer func(In) (any, error)) error {
	r := bufio.NewReaderSize(in, 1<<20)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for {
		line, err := r.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			if err := enc.Encode(answerLine(line, answer)); err != nil {
				return err
			}
		}
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return err
		}
	}
}

func answerLine[In any](line []byte, answer func(In) (any, error)) any {
	var head struct {
		ID any `json:"id"`
	}
	var in In
	err := json.Unmarshal(line, &head)
	if err == nil {
		err = json.Unmarshal(line, &in)
	}
	if err == nil {
		var out any
		if out, err = answer(in); err == nil {
			return out
		}
	}
	return map[string]any{"id": head.ID, "error": err.Error()}
}
