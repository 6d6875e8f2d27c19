import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import type { PackDefinition } from '../../src/pack/definition.ts';
import { definePack } from '../../src/pack/definition.ts';
import type { Settings } from '../../src/pack/settings.ts';
import { renderPack } from '../../src/targets/render-pack.ts';
import { probe, probePack } from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';

/** Files of a delivery by path. */
function render(definition: PackDefinition, changes: Partial<Settings> = {}): ReadonlyMap<string, string> {
  return new Map(renderPack(resolveWith(definition, changes)).map(({ path, content }) => [path, content]));
}

test('delivers one folder a target, sorted by path', () => {
  expect([...render(probePack).keys()]).toEqual([
    'README.md',
    'docs/alerts.md',
    'docs/catalog.json',
    'docs/metrics.md',
    'docs/sources.md',
    'grafana/probe.json',
    'instrumentation/typescript/index.d.ts',
    'instrumentation/typescript/index.js',
    'instrumentation/typescript/package.json',
    'instrumentation/typescript/runtime.d.ts',
    'instrumentation/typescript/runtime.js',
    'kubernetes/config-map-probe-dashboard.yaml',
    'kubernetes/kustomization.yaml',
    'kubernetes/prometheus-rule-probe-probe.yaml',
    'kubernetes/service-monitor-probe-probe.yaml',
    'prometheus/rules/probe-probe.yaml',
    'prometheus/scrape-configs.yaml',
  ]);
});

test('every file ends with one line end and has no other than \\n', () => {
  for (const [path, content] of render(probePack))
    expect([path, /[^\n]\n$/.test(content), content.includes('\r')]).toEqual([path, true, false]);
});

test('the monitor selects the endpoint of the settings', () => {
  const files = render(probePack, {
    objectLabels: { release: 'prometheus' },
    scrapeIntervalSeconds: 15,
    scrapeTimeoutSeconds: 5,
    sources: {
      probe: {
        kind: 'service',
        enabled: true,
        namespace: 'lab',
        monitor: 'service',
        labels: { app: 'x', tier: 'y' },
        endpoint: { port: 'http', path: '/m', scheme: 'https' },
        metricsService: false,
      },
    },
  });
  expect(files.get('kubernetes/service-monitor-probe-probe.yaml')).toMatchInlineSnapshot(`
    "apiVersion: monitoring.coreos.com/v1
    kind: ServiceMonitor
    metadata:
      name: probe-probe
      namespace: lab
      labels:
        app.kubernetes.io/part-of: probe-observability
        app.kubernetes.io/version: "1.0.0"
        release: prometheus
    spec:
      selector:
        matchLabels:
          app: x
          tier: "y"
      endpoints:
        - port: http
          path: /m
          scheme: https
          interval: "15s"
          scrapeTimeout: "5s"
          relabelings:
            - targetLabel: job
              replacement: probe-probe
    "
  `);
  expect(files.get('prometheus/scrape-configs.yaml')).toMatchInlineSnapshot(`
    "scrape_configs:
      - job_name: probe-probe
        scrape_interval: "15s"
        scrape_timeout: "5s"
        metrics_path: /m
        scheme: https
        kubernetes_sd_configs:
          - role: endpoints
            namespaces:
              names:
                - lab
        relabel_configs:
          - action: keep
            source_labels:
              - __meta_kubernetes_service_label_app
              - __meta_kubernetes_service_labelpresent_app
            regex: "x;true"
          - action: keep
            source_labels:
              - __meta_kubernetes_service_label_tier
              - __meta_kubernetes_service_labelpresent_tier
            regex: "y;true"
          - action: keep
            source_labels:
              - __meta_kubernetes_endpoint_port_name
            regex: http
          - action: drop
            source_labels:
              - __meta_kubernetes_pod_phase
            regex: "Failed|Succeeded"
          - source_labels:
              - __meta_kubernetes_namespace
            target_label: namespace
          - source_labels:
              - __meta_kubernetes_service_name
            target_label: service
          - source_labels:
              - __meta_kubernetes_pod_name
            target_label: pod
          - source_labels:
              - __meta_kubernetes_pod_container_name
            target_label: container
          - target_label: endpoint
            replacement: http
          - target_label: job
            replacement: probe-probe
    "
  `);
});

test('rules are the same for the operator and for a plain Prometheus', () => {
  const files = render(probePack);
  const object = parse(files.get('kubernetes/prometheus-rule-probe-probe.yaml') ?? '');
  expect(object.spec).toEqual(parse(files.get('prometheus/rules/probe-probe.yaml') ?? ''));
  expect(files.get('prometheus/rules/probe-probe.yaml')).toMatchInlineSnapshot(`
    "groups:
      - name: probe-probe
        interval: "1m"
        rules:
          - record: namespace:probe_checks:rate5m
            expr: 'sum by (namespace) (rate(probe_checks_total{result="error"}[5m]))'
          - alert: ProbeFailing
            expr: 'sum by (namespace) (increase(probe_checks_total{result="error"}[5m])) > 5'
            for: "5m"
            labels:
              component: probe
              severity: warning
            annotations:
              description: "{{ $value | humanize }} checks failed, more than 5."
              summary: "Checks fail in {{ $labels.namespace }}."
    "
  `);
});

test('the ConfigMap holds the dashboard byte for byte, with the label of the sidecar', () => {
  const files = render(probePack, { dashboardLabels: { grafana_dashboard: '1' } });
  const { metadata, data } = parse(files.get('kubernetes/config-map-probe-dashboard.yaml') ?? '');
  expect(data).toEqual({ 'probe.json': files.get('grafana/probe.json') });
  expect(metadata.labels).toMatchObject({ grafana_dashboard: '1' });
});

test('the kustomization lists every object', () => {
  const files = render(probePack);
  const objects = [...files.keys()].filter((path) => /^kubernetes\/(?!kustomization)/.test(path));
  const { resources } = parse(files.get('kubernetes/kustomization.yaml') ?? '');
  expect(resources.map((name: string) => `kubernetes/${name}`)).toEqual(objects);
});

describe('labels of objects', () => {
  test('every object says which pack and version it is of, whatever the settings add', () => {
    const files = render(probePack, { objectLabels: { release: 'r', a: 'b' } });
    for (const [path, content] of files) {
      if (!/^kubernetes\/(?!kustomization)/.test(path)) continue;
      expect(parse(content).metadata.labels, path).toMatchObject({
        'app.kubernetes.io/part-of': 'probe-observability',
        'app.kubernetes.io/version': '1.0.0',
        release: 'r',
      });
    }
  });

  test('objects about a component without a source lie where the first source is', () => {
    const other = { ...probe, name: 'other' };
    const files = render(
      definePack({
        ...probePack,
        dashboards: probePack.dashboards.map((dashboard) => ({ ...dashboard, component: other })),
      }),
    );
    expect(parse(files.get('kubernetes/config-map-probe-dashboard.yaml') ?? '').metadata.namespace).toBe(
      'probes',
    );
  });
});

describe('the README of the output folder', () => {
  test('says what the pack expects of the cluster', () => {
    const readme = render(probePack).get('README.md');
    expect(readme).toContain(
      '| `probe-probe` | Services | `app: probe` | `probes` | `metrics` | `http, /metrics` |',
    );
    expect(readme).toContain('Objects bear no label of yours.');
  });

  test('says how many series the pack costs, by component', () => {
    const readme = render(probePack).get('README.md');
    expect(readme).toContain('At most 28 series in the reference deployment');
    expect(readme).toContain('| Probe | 4 | 28 | 28 | 0 | 0 |');
  });

  test('names the labels by which objects must be selected', () => {
    const readme = render(probePack, { objectLabels: { release: 'prometheus' } }).get('README.md');
    expect(readme).toContain(
      'Objects bear `release: prometheus`, by which your Prometheus must select monitors and rules.',
    );
  });
});
