// Modules that publish schemas of Kubernetes objects, pinned and read by scripts/schema-sources.mjs. None is compiled.
module example.invalid/tools/schemas

go 1.26.7

require (
	github.com/cert-manager/cert-manager v1.16.0
	github.com/prometheus-operator/prometheus-operator v0.76.0
	k8s.io/kubernetes v1.37.2
)
