package main

import (
	"context"
	"errors"
	"sort"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	"k8s.io/apimachinery/pkg/api/meta"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	genericapirequest "k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
)

// typeOfObject is the part of an object that says which kind it is of.
type typeOfObject struct {
	APIVersion string `json:"apiVersion"`
	Kind       string `json:"kind"`
}

func (object typeOfObject) kind() schema.GroupVersionKind {
	return schema.FromAPIVersionAndKind(object.APIVersion, object.Kind)
}

// refusalsToCreate is what a request to create the object in its own namespace is answered.
func refusalsToCreate(strategy rest.RESTCreateStrategy, kind schema.GroupVersionKind, object runtime.Object) []string {
	metadata, err := meta.Accessor(object)
	if err != nil {
		return []string{err.Error()}
	}
	rest.FillObjectMetaSystemFields(metadata)
	ctx := genericapirequest.WithNamespace(context.Background(), metadata.GetNamespace())
	ctx = genericapirequest.WithRequestInfo(ctx, &genericapirequest.RequestInfo{
		IsResourceRequest: true,
		Verb:              "create",
		APIGroup:          kind.Group,
		APIVersion:        kind.Version,
		Namespace:         metadata.GetNamespace(),
	})
	return refusalsOf(rest.BeforeCreate(strategy, ctx, object))
}

// refusalsOf takes the error of a request apart: one refusal a field, sorted.
func refusalsOf(err error) []string {
	if err == nil {
		return nil
	}
	var status apierrors.APIStatus
	if !errors.As(err, &status) || status.Status().Details == nil || len(status.Status().Details.Causes) == 0 {
		return []string{err.Error()}
	}
	var refusals []string
	for _, cause := range status.Status().Details.Causes {
		refusals = append(refusals, cause.Field+": "+cause.Message)
	}
	sort.Strings(refusals)
	return refusals
}
