// Makes the metrics of custom resources that kube-state-metrics would make, with its own code and without a cluster.
//
//	kube-state-metrics --version
//	kube-state-metrics <config.yaml> <resources.yaml>
//
// Reads the configuration strictly and the resources as a list of documents, and prints the exposition.
package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"

	"gopkg.in/yaml.v3"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/kube-state-metrics/v2/pkg/customresourcestate"
	"k8s.io/kube-state-metrics/v2/pkg/metric"
	sigsyaml "sigs.k8s.io/yaml"
)

func main() {
	if len(os.Args) == 2 && os.Args[1] == "--version" {
		fmt.Println(version())
		return
	}
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "Usage: kube-state-metrics --version | CONFIG RESOURCES")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2], os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// The module of kube-state-metrics that this program was built with.
func version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	for _, module := range info.Deps {
		if module.Path == "k8s.io/kube-state-metrics/v2" {
			return module.Path + " " + module.Version
		}
	}
	return "unknown"
}

func run(configFile, resourcesFile string, out io.Writer) error {
	config, err := readConfig(configFile)
	if err != nil {
		return fmt.Errorf("%s: %w", configFile, err)
	}
	objects, err := readObjects(resourcesFile)
	if err != nil {
		return fmt.Errorf("%s: %w", resourcesFile, err)
	}
	for _, resource := range config.Spec.Resources {
		for i := range resource.Metrics {
			// As FromConfig does, which needs a cluster for the rest of its work: older releases know the types by
			// their capitals only, newer ones by small letters.
			each := &resource.Metrics[i].Each
			each.Type = metric.Type(strings.ToLower(string(each.Type)))
		}
		factory, err := customresourcestate.NewCustomResourceMetrics(resource)
		if err != nil {
			return fmt.Errorf("%s: %w", resource.GroupVersionKind, err)
		}
		for _, family := range factory.MetricFamilyGenerators() {
			if _, err := fmt.Fprintf(out, "# HELP %s %s\n", family.Name, family.Help); err != nil {
				return err
			}
			for _, object := range objects {
				if object.GroupVersionKind() != factory.ExpectedType().(*unstructured.Unstructured).GroupVersionKind() {
					continue
				}
				if _, err := out.Write(family.Generate(object).ByteSlice()); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// kube-state-metrics decodes with the same library and lets unknown fields pass; here they are an error.
func readConfig(file string) (customresourcestate.Metrics, error) {
	// The one field beside spec; kube-state-metrics has no type for it.
	var document struct {
		Kind                        string `yaml:"kind"`
		customresourcestate.Metrics `yaml:",inline"`
	}
	text, err := os.ReadFile(file)
	if err != nil {
		return document.Metrics, err
	}
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	decoder.KnownFields(true)
	err = decoder.Decode(&document)
	return document.Metrics, err
}

func readObjects(file string) ([]*unstructured.Unstructured, error) {
	text, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	var objects []*unstructured.Unstructured
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	for {
		var node yaml.Node
		err := decoder.Decode(&node)
		if errors.Is(err, io.EOF) {
			return objects, nil
		}
		if err != nil {
			return nil, err
		}
		document, err := yaml.Marshal(&node)
		if err != nil {
			return nil, err
		}
		json, err := sigsyaml.YAMLToJSON(document)
		if err != nil {
			return nil, err
		}
		object := &unstructured.Unstructured{}
		if err := object.UnmarshalJSON(json); err != nil {
			return nil, err
		}
		objects = append(objects, object)
	}
}
