package main

import (
	"os"
	"path/filepath"

	"k8s.io/apiextensions-apiserver/pkg/apis/apiextensions"
	apiextensionsv1 "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	structuralschema "k8s.io/apiextensions-apiserver/pkg/apiserver/schema"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/defaulting"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/objectmeta"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/schema/pruning"
	"k8s.io/apiextensions-apiserver/pkg/apiserver/validation"
	"k8s.io/apiextensions-apiserver/pkg/crdserverscheme"
	"k8s.io/apiextensions-apiserver/pkg/registry/customresource"
	"k8s.io/apimachinery/pkg/apis/meta/v1/unstructured"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/apiserver/pkg/registry/rest"
	"sigs.k8s.io/yaml"
)

// customKinds are the kinds that definitions define.
type customKinds map[schema.GroupVersionKind]customKind

// customKind is one served version of a definition.
type customKind struct {
	kind       schema.GroupVersionKind
	structural *structuralschema.Structural
	strategy   rest.RESTCreateStrategy
}

// readCustomKinds reads a folder of CustomResourceDefinitions, one a file.
func readCustomKinds(folder string) (customKinds, error) {
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil, err
	}
	kinds := customKinds{}
	for _, entry := range entries {
		content, err := os.ReadFile(filepath.Join(folder, entry.Name()))
		if err != nil {
			return nil, err
		}
		var definition apiextensionsv1.CustomResourceDefinition
		if err := yaml.Unmarshal(content, &definition); err != nil {
			return nil, err
		}
		if err := kinds.add(&definition); err != nil {
			return nil, err
		}
		if definition.Spec.Group == operatorGroup && azureKinds[definition.Spec.Names.Kind] {
			definition.Spec.Group = azureGroup
			if err := kinds.add(&definition); err != nil {
				return nil, err
			}
		}
	}
	return kinds, nil
}

func (kinds customKinds) add(definition *apiextensionsv1.CustomResourceDefinition) error {
	for _, version := range definition.Spec.Versions {
		if !version.Served {
			continue
		}
		custom, err := newCustomKind(definition, version)
		if err != nil {
			return err
		}
		kinds[custom.kind] = custom
	}
	return nil
}

// newCustomKind does for one version what the API server does when it starts to serve it
// (k8s.io/apiextensions-apiserver/pkg/apiserver/customresource_handler.go). There is no status: nobody applies one.
func newCustomKind(
	definition *apiextensionsv1.CustomResourceDefinition,
	version apiextensionsv1.CustomResourceDefinitionVersion,
) (customKind, error) {
	var schemas apiextensions.CustomResourceValidation
	err := apiextensionsv1.Convert_v1_CustomResourceValidation_To_apiextensions_CustomResourceValidation(version.Schema, &schemas, nil)
	if err != nil {
		return customKind{}, err
	}
	structural, err := structuralschema.NewStructural(schemas.OpenAPIV3Schema)
	if err != nil {
		return customKind{}, err
	}
	if err := defaulting.PruneDefaults(structural); err != nil {
		return customKind{}, err
	}
	validator, _, err := validation.NewSchemaValidator(schemas.OpenAPIV3Schema)
	if err != nil {
		return customKind{}, err
	}
	kind := schema.GroupVersionKind{
		Group:   definition.Spec.Group,
		Version: version.Name,
		Kind:    definition.Spec.Names.Kind,
	}
	isNamespaced := definition.Spec.Scope == apiextensionsv1.NamespaceScoped
	typer := crdserverscheme.NewUnstructuredObjectTyper()
	return customKind{
		kind:       kind,
		structural: structural,
		strategy:   customresource.NewStrategy(typer, isNamespaced, kind, validator, nil, structural, nil, nil, nil),
	}, nil
}

func (custom customKind) judge(content []byte) []string {
	decoded, _, err := unstructured.UnstructuredJSONScheme.Decode(content, nil, &unstructured.Unstructured{})
	if err != nil {
		return []string{err.Error()}
	}
	object := decoded.(*unstructured.Unstructured)
	refusals, err := custom.unknownFields(object)
	if err != nil {
		return []string{err.Error()}
	}
	defaulting.Default(object.Object, custom.structural)
	refusals = append(refusals, refusalsToCreate(custom.strategy, custom.kind, object)...)
	if custom.kind.Group != operatorGroup && custom.kind.Group != azureGroup {
		return refusals
	}
	found, err := refusalsOfOperator(custom.kind, content)
	if err != nil {
		return append(refusals, err.Error())
	}
	return append(refusals, found...)
}

// unknownFields reports and removes what the definition does not know, as the API server does while it decodes.
func (custom customKind) unknownFields(object *unstructured.Unstructured) ([]string, error) {
	kind, apiVersion := object.GetKind(), object.GetAPIVersion()
	metadata, found, unknown, err := objectmeta.GetObjectMetaWithOptions(object.Object, objectmeta.ObjectMetaOptions{
		ReturnUnknownFieldPaths: true,
	})
	if err != nil {
		return nil, err
	}
	unknown = append(unknown, pruning.PruneWithOptions(object.Object, custom.structural, true,
		structuralschema.UnknownFieldPathOptions{TrackUnknownFieldPaths: true})...)
	defaulting.PruneNonNullableNullsWithoutDefaults(object.Object, custom.structural)
	fault, embedded := objectmeta.CoerceWithOptions(nil, object.Object, custom.structural, false,
		objectmeta.CoerceOptions{ReturnUnknownFieldPaths: true})
	if fault != nil {
		return nil, fault
	}
	object.SetKind(kind)
	object.SetAPIVersion(apiVersion)
	if found {
		if err := objectmeta.SetObjectMeta(object.Object, metadata); err != nil {
			return nil, err
		}
	}
	var refusals []string
	for _, path := range append(unknown, embedded...) {
		refusals = append(refusals, `unknown field "`+path+`"`)
	}
	return refusals, nil
}
