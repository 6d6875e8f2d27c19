// Command apiserver says of each object in some folders why an API server would refuse to create it.
//
// It runs no server: it decodes, defaults and validates with the API server's own code, in the order in which a
// request to create an object does, and refuses unknown and repeated fields as `kubectl apply --validate=strict` does.
// A folder with a kustomization.yaml is also built as `kubectl kustomize` builds it.
//
// Each line of the output is a verdict in JSON. The definitions of custom resources lie in the folder crds beside the
// program.
package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"runtime/debug"

	utilyaml "k8s.io/apimachinery/pkg/util/yaml"
	"sigs.k8s.io/yaml"
)

const kustomizationFile = "kustomization.yaml"

// verdict is what is said of one document.
type verdict struct {
	File string `json:"file"`
	// Document counts the documents of the file from 1.
	Document int `json:"document"`
	// Refusals is empty when the object is accepted.
	Refusals []string `json:"refusals"`
}

func main() {
	if len(os.Args) < 2 {
		fmt.Fprintln(os.Stderr, "Usage: apiserver --version | FOLDER...")
		os.Exit(2)
	}
	if os.Args[1] == "--version" {
		fmt.Println(versions())
		return
	}
	out := bufio.NewWriter(os.Stdout)
	if err := run(os.Args[1:], json.NewEncoder(out)); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	if err := out.Flush(); err != nil {
		os.Exit(1)
	}
}

// versions names the modules whose code judges, as they were linked.
func versions() string {
	linked := map[string]string{}
	if build, ok := debug.ReadBuildInfo(); ok {
		for _, module := range build.Deps {
			linked[module.Path] = module.Version
		}
	}
	return fmt.Sprintf("apiserver of Kubernetes %s, admission of prometheus-operator %s",
		linked["k8s.io/kubernetes"], linked["github.com/prometheus-operator/prometheus-operator"])
}

func run(folders []string, out *json.Encoder) error {
	program, err := os.Executable()
	if err != nil {
		return err
	}
	kinds, err := readCustomKinds(filepath.Join(filepath.Dir(program), "crds"))
	if err != nil {
		return err
	}
	for _, folder := range folders {
		verdicts, err := judgeFolder(kinds, folder)
		if err != nil {
			return err
		}
		for _, one := range verdicts {
			if err := out.Encode(one); err != nil {
				return err
			}
		}
	}
	return nil
}

// judgeFolder gives the verdicts of a folder, sorted by file.
func judgeFolder(kinds customKinds, folder string) ([]verdict, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	var verdicts []verdict
	for _, entry := range entries {
		name := entry.Name()
		switch filepath.Ext(name) {
		case ".yaml", ".yml", ".json":
		default:
			continue
		}
		if name == kustomizationFile {
			verdicts = append(verdicts, verdict{name, 1, buildKustomization(folder)})
			continue
		}
		content, err := os.ReadFile(filepath.Join(folder, name))
		if err != nil {
			return nil, err
		}
		verdicts = append(verdicts, judgeFile(kinds, name, content)...)
	}
	return verdicts, nil
}

func judgeFile(kinds customKinds, name string, content []byte) []verdict {
	var verdicts []verdict
	documents := utilyaml.NewYAMLReader(bufio.NewReader(bytes.NewReader(content)))
	for number := 1; ; number++ {
		document, err := documents.Read()
		if errors.Is(err, io.EOF) {
			return verdicts
		}
		refusals := []string{}
		if err == nil {
			refusals = append(refusals, judge(kinds, document)...)
		} else {
			refusals = append(refusals, err.Error())
		}
		verdicts = append(verdicts, verdict{name, number, refusals})
		if err != nil {
			return verdicts
		}
	}
}

// judge says why an object is refused; nothing when it is accepted.
func judge(kinds customKinds, document []byte) []string {
	content, err := yaml.YAMLToJSONStrict(document)
	if err != nil {
		return []string{err.Error()}
	}
	var object typeOfObject
	if err := json.Unmarshal(content, &object); err != nil {
		return []string{err.Error()}
	}
	kind := object.kind()
	if strategy, ok := builtInKinds[kind]; ok {
		return judgeBuiltIn(strategy, kind, content)
	}
	if custom, ok := kinds[kind]; ok {
		return custom.judge(content)
	}
	return []string{fmt.Sprintf("no API server knows the kind %q of %q", kind.Kind, object.APIVersion)}
}
