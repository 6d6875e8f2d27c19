package main

import (
	"encoding/json"
	"fmt"

	monitoringv1 "github.com/prometheus-operator/prometheus-operator/pkg/apis/monitoring/v1"
	promoperator "github.com/prometheus-operator/prometheus-operator/pkg/operator"
	"github.com/prometheus-operator/prometheus-operator/pkg/prometheus"
	"github.com/prometheus/common/model"
	"k8s.io/apimachinery/pkg/runtime/schema"
)

const operatorGroup = "monitoring.coreos.com"

// azureGroup is where Azure Monitor looks for monitors, which have the fields of the prometheus-operator's.
const azureGroup = "azmonitoring.coreos.com"

var azureKinds = map[string]bool{"PodMonitor": true, "ServiceMonitor": true}

func init() {
	// The default of the library that is linked is that of Prometheus 3; an operator of 0.76 runs Prometheus 2.
	model.NameValidationScheme = model.LegacyValidation
}

// refusalsOfOperator is what the prometheus-operator says: its admission webhook of rules, whose PromQL it parses, and
// of monitors, which it would pass over in silence.
func refusalsOfOperator(kind schema.GroupVersionKind, content []byte) ([]string, error) {
	switch kind.Kind {
	case "PrometheusRule":
		var rule monitoringv1.PrometheusRule
		if err := json.Unmarshal(content, &rule); err != nil {
			return nil, err
		}
		return texts(promoperator.ValidateRule(rule.Spec)...), nil
	case "ServiceMonitor":
		var monitor monitoringv1.ServiceMonitor
		if err := json.Unmarshal(content, &monitor); err != nil {
			return nil, err
		}
		var refusals []string
		for index, endpoint := range monitor.Spec.Endpoints {
			found := endpointRefusals(endpoint.Interval, endpoint.ScrapeTimeout, endpoint.RelabelConfigs, endpoint.MetricRelabelConfigs)
			if endpoint.TLSConfig != nil {
				found = append(found, endpoint.TLSConfig.Validate())
			}
			refusals = append(refusals, located("spec.endpoints", index, found)...)
		}
		return refusals, nil
	case "PodMonitor":
		var monitor monitoringv1.PodMonitor
		if err := json.Unmarshal(content, &monitor); err != nil {
			return nil, err
		}
		var refusals []string
		for index, endpoint := range monitor.Spec.PodMetricsEndpoints {
			found := endpointRefusals(endpoint.Interval, endpoint.ScrapeTimeout, endpoint.RelabelConfigs, endpoint.MetricRelabelConfigs)
			if endpoint.TLSConfig != nil {
				found = append(found, endpoint.TLSConfig.Validate())
			}
			refusals = append(refusals, located("spec.podMetricsEndpoints", index, found)...)
		}
		return refusals, nil
	}
	return nil, nil
}

// endpointRefusals does what the selection of monitors does (pkg/prometheus/resource_selector.go); some are nil.
func endpointRefusals(interval, timeout monitoringv1.Duration, relabelings ...[]monitoringv1.RelabelConfig) []error {
	validator, err := prometheus.NewLabelConfigValidator(&monitoringv1.Prometheus{})
	refusals := []error{err}
	if interval != "" && timeout != "" {
		refusals = append(refusals, prometheus.CompareScrapeTimeoutToScrapeInterval(timeout, interval))
	}
	for _, list := range relabelings {
		refusals = append(refusals, validator.Validate(list))
	}
	return refusals
}

func located(path string, index int, refusals []error) []string {
	var located []string
	for _, text := range texts(refusals...) {
		located = append(located, fmt.Sprintf("%s[%d]: %s", path, index, text))
	}
	return located
}

func texts(refusals ...error) []string {
	var texts []string
	for _, err := range refusals {
		if err != nil {
			texts = append(texts, err.Error())
		}
	}
	return texts
}
