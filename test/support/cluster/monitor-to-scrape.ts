import type { KubernetesObject } from '../../../src/manifests/kubernetes-object.ts';
import type { Discovery } from './discover.ts';
import type { RelabelConfig } from './relabel.ts';

/** An entry of `scrape_configs`, without how the scrape is trusted. */
export interface ScrapeConfig {
  readonly job_name: string;
  readonly scrape_interval: string;
  readonly scrape_timeout: string;
  readonly metrics_path: string;
  readonly scheme: string;
  readonly kubernetes_sd_configs: readonly [
    { readonly role: 'pod' | 'endpoints'; readonly namespaces?: { readonly names: readonly string[] } },
  ];
  readonly relabel_configs: readonly RelabelConfig[];
  readonly metric_relabel_configs?: readonly RelabelConfig[];
}

interface MonitorRelabeling {
  readonly action?: 'keep' | 'drop' | 'replace';
  readonly sourceLabels?: readonly string[];
  readonly regex?: string;
  readonly targetLabel?: string;
  readonly replacement?: string;
}

interface MonitorEndpoint {
  readonly port: string;
  readonly path: string;
  readonly scheme: string;
  readonly interval: string;
  readonly scrapeTimeout: string;
  readonly relabelings?: readonly MonitorRelabeling[];
  readonly metricRelabelings?: readonly MonitorRelabeling[];
}

interface MonitorSpec {
  readonly selector: {
    readonly matchLabels?: Readonly<Record<string, string>>;
    readonly matchExpressions?: readonly { readonly key: string; readonly operator: string }[];
  };
  readonly namespaceSelector?: { readonly any?: boolean; readonly matchNames?: readonly string[] };
  readonly endpoints?: readonly [MonitorEndpoint];
  readonly podMetricsEndpoints?: readonly [MonitorEndpoint];
}

/** How the Prometheus resource of a platform treats monitors. */
export interface OperatorOptions {
  /** `ignoreNamespaceSelectors` and `enforcedNamespaceLabel: namespace`, as OpenShift sets them for users. */
  readonly enforcesNamespace: boolean;
}

/**
 * What the prometheus-operator makes of a monitor with one endpoint.
 *
 * Source: prometheus-operator, pkg/prometheus/promcfg.go, generatePodMonitorConfig and generateServiceMonitorConfig,
 * commit 6adcebc5.
 */
export function scrapeOfMonitor(
  { kind, metadata: { name, namespace = '' }, body }: KubernetesObject,
  { enforcesNamespace }: OperatorOptions = { enforcesNamespace: false },
): ScrapeConfig {
  // The tests of the manifests judge the shape.
  const spec = body['spec'] as unknown as MonitorSpec;
  const isPod = kind === 'PodMonitor';
  const [endpoint] = (isPod ? spec.podMetricsEndpoints : spec.endpoints) ?? [];
  if (endpoint === undefined) throw new Error(`${name} has an endpoint`);
  const { any, matchNames = [] } = spec.namespaceSelector ?? {};
  const names = enforcesNamespace || (any !== true && matchNames.length === 0) ? [namespace] : matchNames;
  const copy = (from: string, to: string): RelabelConfig => ({ source_labels: [from], target_label: to });
  return {
    job_name: `${isPod ? 'podMonitor' : 'serviceMonitor'}/${namespace}/${name}/0`,
    scrape_interval: endpoint.interval,
    scrape_timeout: endpoint.scrapeTimeout,
    metrics_path: endpoint.path,
    scheme: endpoint.scheme,
    kubernetes_sd_configs: [
      {
        role: isPod ? 'pod' : 'endpoints',
        ...(names.length === 0 ? {} : { namespaces: { names } }),
      },
    ],
    relabel_configs: [
      ...selecting(isPod ? 'pod' : 'service', spec.selector),
      {
        action: 'keep',
        source_labels: [`__meta_kubernetes_${isPod ? 'pod_container' : 'endpoint'}_port_name`],
        regex: endpoint.port,
      },
      { action: 'drop', source_labels: ['__meta_kubernetes_pod_phase'], regex: '(Failed|Succeeded)' },
      copy('__meta_kubernetes_namespace', 'namespace'),
      ...(isPod ? [] : [copy('__meta_kubernetes_service_name', 'service')]),
      copy('__meta_kubernetes_pod_name', 'pod'),
      copy('__meta_kubernetes_pod_container_name', 'container'),
      isPod
        ? { target_label: 'job', replacement: `${namespace}/${name}` }
        : copy('__meta_kubernetes_service_name', 'job'),
      { target_label: 'endpoint', replacement: endpoint.port },
      ...(endpoint.relabelings ?? []).map(inSnakeCase),
      ...(enforcesNamespace ? [{ target_label: 'namespace', replacement: namespace }] : []),
    ],
    ...(endpoint.metricRelabelings === undefined
      ? {}
      : { metric_relabel_configs: endpoint.metricRelabelings.map(inSnakeCase) }),
  };
}

/** Where a scrape looks for targets. */
export function discoveryOf({ kubernetes_sd_configs: [sd] }: ScrapeConfig): Discovery {
  return { role: sd.role, ...(sd.namespaces === undefined ? {} : { namespaces: sd.namespaces.names }) };
}

function selecting(
  what: 'pod' | 'service',
  { matchLabels = {}, matchExpressions = [] }: MonitorSpec['selector'],
): readonly RelabelConfig[] {
  const label = (kind: string, key: string): string =>
    `__meta_kubernetes_${what}_${kind}_${key.replaceAll(/[^a-zA-Z0-9_]/g, '_')}`;
  return [
    ...Object.entries(matchLabels).map(([key, value]) => ({
      action: 'keep' as const,
      source_labels: [label('label', key), label('labelpresent', key)],
      regex: `(${value});true`,
    })),
    ...matchExpressions.map(({ key, operator }) => {
      if (operator !== 'Exists' && operator !== 'DoesNotExist') throw new Error(`${operator} is not used`);
      const action = operator === 'Exists' ? ('keep' as const) : ('drop' as const);
      return { action, source_labels: [label('labelpresent', key)], regex: 'true' };
    }),
  ];
}

function inSnakeCase({ sourceLabels, targetLabel, ...same }: MonitorRelabeling): RelabelConfig {
  return {
    ...same,
    ...(sourceLabels === undefined ? {} : { source_labels: sourceLabels }),
    ...(targetLabel === undefined ? {} : { target_label: targetLabel }),
  };
}
