import { formatDuration } from '../core/duration.ts';
import { sortedBy } from '../core/order.ts';
import type { JsonValue } from '../manifests/kubernetes-object.ts';
import type { ObjectSelector } from '../manifests/object-selector.ts';
import type { Relabeling } from '../manifests/relabeling.ts';
import { droppingRelabelings, metaLabel, targetRelabelings } from '../manifests/relabeling.ts';
import type { Scrape } from '../manifests/scrape.ts';
import type { Pack } from '../pack/pack.ts';
import type { EndpointSettings } from '../pack/settings.ts';
import { escapeRegex } from '../text/regex.ts';

/**
 * An entry of `scrape_configs` that finds the same targets as the monitor and gives them the same labels, so that one
 * set of queries fits both.
 *
 * Source of the labels: prometheus-operator, pkg/prometheus/promcfg.go, commit 6adcebc5.
 */
export function scrapeConfig({ settings }: Pack, scrape: Scrape): JsonValue {
  const { name, selects, endpoint, namespaces, dropped } = scrape;
  const isService = selects === 'service';
  return {
    job_name: name,
    scrape_interval: formatDuration(settings.scrapeIntervalSeconds),
    scrape_timeout: formatDuration(settings.scrapeTimeoutSeconds),
    metrics_path: endpoint.path,
    scheme: endpoint.scheme,
    ...trustOf(endpoint),
    ...(scrape.sampleLimit === undefined ? {} : { sample_limit: scrape.sampleLimit }),
    kubernetes_sd_configs: [
      {
        role: isService ? 'endpoints' : 'pod',
        ...(namespaces.length === 0 ? {} : { namespaces: { names: namespaces } }),
      },
    ],
    relabel_configs: [
      ...selecting(selects, scrape.selector),
      keep([`__meta_kubernetes_${isService ? 'endpoint' : 'pod_container'}_port_name`], endpoint.port),
      // A pod that has ended keeps its address for a while.
      { action: 'drop', sourceLabels: ['__meta_kubernetes_pod_phase'], regex: 'Failed|Succeeded' } as const,
      copy('__meta_kubernetes_namespace', 'namespace'),
      ...(isService ? [copy('__meta_kubernetes_service_name', 'service')] : []),
      copy('__meta_kubernetes_pod_name', 'pod'),
      copy('__meta_kubernetes_pod_container_name', 'container'),
      { targetLabel: 'endpoint', replacement: endpoint.port },
      ...targetRelabelings(scrape),
    ].map(inSnakeCase),
    ...(dropped.length === 0
      ? {}
      : { metric_relabel_configs: droppingRelabelings(dropped).map(inSnakeCase) }),
  };
}

/** The label and whether it is there: the value of a missing label reads as empty. */
function selecting(
  of: Scrape['selects'],
  { labels, present, absent }: ObjectSelector,
): readonly Relabeling[] {
  const isThere = (key: string): string => metaLabel(`${of}_labelpresent`, key);
  return [
    ...sortedBy(Object.entries(labels), ([key]) => key).map(([key, value]) =>
      keep([metaLabel(`${of}_label`, key), isThere(key)], `${escapeRegex(value)};true`),
    ),
    ...present.map((key) => keep([isThere(key)], 'true')),
    ...absent.map((key) => ({ action: 'drop', sourceLabels: [isThere(key)], regex: 'true' }) as const),
  ];
}

function keep(sourceLabels: readonly string[], regex: string): Relabeling {
  return { action: 'keep', sourceLabels, regex };
}

function copy(from: string, to: string): Relabeling {
  return { sourceLabels: [from], targetLabel: to };
}

function inSnakeCase({ action, sourceLabels, regex, targetLabel, replacement }: Relabeling): JsonValue {
  return {
    ...(action === undefined ? {} : { action }),
    ...(sourceLabels === undefined ? {} : { source_labels: sourceLabels }),
    ...(regex === undefined ? {} : { regex }),
    ...(targetLabel === undefined ? {} : { target_label: targetLabel }),
    ...(replacement === undefined ? {} : { replacement }),
  };
}

/** Where the prometheus-operator mounts the Secrets that `spec.secrets` of a Prometheus names. */
export const SECRETS_FOLDER = '/etc/prometheus/secrets';

function trustOf({ tls, authorization }: EndpointSettings): Readonly<Record<string, JsonValue>> {
  const file = (secret: string, key: string): string => `${SECRETS_FOLDER}/${secret}/${key}`;
  return {
    ...(tls === undefined
      ? {}
      : {
          tls_config: {
            ca_file: file(tls.secret, 'ca.crt'),
            cert_file: file(tls.secret, 'tls.crt'),
            key_file: file(tls.secret, 'tls.key'),
            server_name: tls.serverName,
          },
        }),
    ...(authorization === undefined
      ? {}
      : {
          authorization: {
            type: 'Bearer',
            credentials_file: file(authorization.secret, authorization.key),
          },
        }),
  };
}
