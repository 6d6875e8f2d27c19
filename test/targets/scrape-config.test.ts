import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';

import { renderPack } from '../../src/targets/render-pack.ts';
import { smbpWith } from '../support/smbp-settings.ts';

const SECURED = `security: { mutualTls: true }
scrape: { sampleLimitFactor: 3 }
sources:
  operator: { authorization: { secret: token, key: bearer } }
  customResourceState: { enabled: true }`;

type ParsedScrape = Readonly<Record<string, unknown>>;

/** The entry of a job among those that settings make. */
function scrapeWith(settings: string, job: string): ParsedScrape {
  const entry = scrapesWith(settings).find(({ job_name: name }) => name === job);
  if (entry === undefined) throw new Error(`the pack scrapes ${job}`);
  return entry;
}

function scrapesWith(settings: string): readonly ParsedScrape[] {
  const file = renderPack(smbpWith(settings)).find(({ path }) => path === 'prometheus/scrape-configs.yaml');
  return parse(file?.content ?? '').scrape_configs;
}

test('an entry of a fleet, whole', () => {
  expect(stringify(scrapeWith('{}', 'smbp-big-peer'))).toMatchInlineSnapshot(`
    "job_name: smbp-big-peer
    scrape_interval: 30s
    scrape_timeout: 10s
    metrics_path: /metrics
    scheme: http
    kubernetes_sd_configs:
      - role: pod
    relabel_configs:
      - action: keep
        source_labels:
          - __meta_kubernetes_pod_labelpresent_ditto_live_big_peer
        regex: "true"
      - action: drop
        source_labels:
          - __meta_kubernetes_pod_labelpresent_strimzi_io_cluster
        regex: "true"
      - action: keep
        source_labels:
          - __meta_kubernetes_pod_container_port_name
        regex: metrics
      - action: drop
        source_labels:
          - __meta_kubernetes_pod_phase
        regex: Failed|Succeeded
      - source_labels:
          - __meta_kubernetes_namespace
        target_label: namespace
      - source_labels:
          - __meta_kubernetes_pod_name
        target_label: pod
      - source_labels:
          - __meta_kubernetes_pod_container_name
        target_label: container
      - target_label: endpoint
        replacement: metrics
      - source_labels:
          - __meta_kubernetes_pod_label_ditto_live_big_peer
        target_label: big_peer
      - source_labels:
          - __meta_kubernetes_pod_container_name
        target_label: workload
      - target_label: job
        replacement: smbp-big-peer
    "
  `);
});

describe('an entry', () => {
  test('finds Secrets where the prometheus-operator would mount them', () => {
    expect(scrapeWith(SECURED, 'smbp-operator')).toMatchObject({
      scheme: 'https',
      tls_config: {
        ca_file: '/etc/prometheus/secrets/smbp-metrics-client/ca.crt',
        cert_file: '/etc/prometheus/secrets/smbp-metrics-client/tls.crt',
        key_file: '/etc/prometheus/secrets/smbp-metrics-client/tls.key',
        server_name: 'smbp-operator.metrics',
      },
      authorization: { type: 'Bearer', credentials_file: '/etc/prometheus/secrets/token/bearer' },
    });
  });

  test('drops what a twin yields, and limits samples where the settings do', () => {
    const { metric_relabel_configs: steps, sample_limit: limit } = scrapeWith(SECURED, 'smbp-operator');
    expect(steps).toMatchObject([{ action: 'drop', source_labels: ['__name__'] }]);
    expect(limit).toBeGreaterThan(100);
  });

  test('says none of it by default', () => {
    expect(Object.keys(scrapeWith('{}', 'smbp-operator'))).toEqual([
      'job_name',
      'scrape_interval',
      'scrape_timeout',
      'metrics_path',
      'scheme',
      'kubernetes_sd_configs',
      'relabel_configs',
    ]);
  });

  test('looks in the namespaces of the settings', () => {
    const { kubernetes_sd_configs: any } = scrapeWith('{}', 'smbp-big-peer');
    expect(any).toEqual([{ role: 'pod' }]);
    const named = 'sources: { bigPeer: { namespaces: [edge-a, edge-b] } }';
    expect(scrapeWith(named, 'smbp-big-peer')).toMatchObject({
      kubernetes_sd_configs: [{ role: 'pod', namespaces: { names: ['edge-a', 'edge-b'] } }],
    });
  });

  test('is one, also where monitors are one for each namespace', () => {
    const settings =
      'platform: openshift-user-workload\nsources: { bigPeer: { namespaces: [edge-a, edge-b] } }';
    expect(scrapesWith(settings).map(({ job_name: name }) => name)).toEqual([
      'smbp-big-peer',
      'smbp-operator',
    ]);
  });
});
