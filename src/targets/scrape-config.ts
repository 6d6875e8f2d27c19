import { formatDuration } from '../core/duration.ts';
import { sortedBy } from '../core/order.ts';
import type { Pack } from '../pack/pack.ts';
import type { Scrape } from '../pack/scrape.ts';
import { escapeRegex } from '../text/regex.ts';
import type { JsonValue } from '../manifests/kubernetes-object.ts';

/**
 * An entry of `scrape_configs` that finds the same targets as the ServiceMonitor and gives them the same labels, so
 * that one set of queries fits both.
 *
 * Source of the labels: prometheus-operator, pkg/prometheus/promcfg.go, commit 6adcebc5.
 */
export function scrapeConfig(pack: Pack, scrape: Scrape): JsonValue {
  const { endpoint } = scrape;
  return {
    job_name: `${pack.definition.name}-${scrape.source}`,
    scrape_interval: formatDuration(scrape.intervalSeconds),
    scrape_timeout: formatDuration(scrape.timeoutSeconds),
    metrics_path: endpoint.path,
    scheme: endpoint.scheme,
    kubernetes_sd_configs: [{ role: 'endpoints', namespaces: { names: [endpoint.namespace] } }],
    relabel_configs: [
      ...sortedBy(Object.entries(endpoint.labels), ([name]) => name).map(([name, value]) =>
        keep(`__meta_kubernetes_service_label_${metaName(name)}`, value),
      ),
      keep('__meta_kubernetes_endpoint_port_name', endpoint.port),
      copy('__meta_kubernetes_namespace', 'namespace'),
      copy('__meta_kubernetes_service_name', 'service'),
      copy('__meta_kubernetes_pod_name', 'pod'),
      copy('__meta_kubernetes_pod_container_name', 'container'),
      copy('__meta_kubernetes_service_name', 'job'),
      copy('__meta_kubernetes_endpoint_port_name', 'endpoint'),
    ],
  };
}

function keep(label: string, value: string): JsonValue {
  return { action: 'keep', source_labels: [label], regex: escapeRegex(value) };
}

function copy(from: string, to: string): JsonValue {
  return { source_labels: [from], target_label: to };
}

/** Prometheus' service discovery turns every character that no label name may hold into `_`. */
function metaName(labelKey: string): string {
  return labelKey.replaceAll(/[^a-zA-Z0-9_]/g, '_');
}
