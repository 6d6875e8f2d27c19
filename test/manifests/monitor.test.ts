import { describe, expect, test } from 'vitest';

import type { KubernetesObject } from '../../src/manifests/kubernetes-object.ts';
import { monitors } from '../../src/manifests/monitor.ts';
import { scrapesOf } from '../../src/manifests/scrape.ts';
import { relabel } from '../support/cluster/relabel.ts';
import { scrapeOfMonitor } from '../support/cluster/monitor-to-scrape.ts';
import { smbpWith } from '../support/smbp-settings.ts';

/** Every monitor that settings make. */
function monitorsWith(settings: string): readonly KubernetesObject[] {
  const pack = smbpWith(settings);
  return scrapesOf(pack).flatMap((scrape) => monitors(pack, scrape));
}

/** The only monitor of a source once the others are off. */
function monitorOf(source: 'operator' | 'bigPeer', keys: string, rest = ''): KubernetesObject {
  const other = source === 'operator' ? 'bigPeer' : 'operator';
  const [monitor, ...more] = monitorsWith(
    `${rest}\nsources: { ${source}: { ${keys} }, ${other}: { enabled: false } }`,
  );
  expect(more).toEqual([]);
  if (monitor === undefined) throw new Error('there is a monitor');
  return monitor;
}

/** `kind namespace/name` of objects. */
function placesOf(objects: readonly KubernetesObject[]): readonly string[] {
  return objects.map(({ kind, metadata: { namespace, name } }) => `${kind} ${namespace}/${name}`);
}

describe('monitors of sources', () => {
  test('are one for each source that is on', () => {
    expect(placesOf(monitorsWith('{}'))).toEqual([
      'PodMonitor ditto/smbp-big-peer',
      'ServiceMonitor ditto/smbp-operator',
    ]);
  });

  test('are not there for a source that is off', () => {
    expect(placesOf(monitorsWith('sources: { bigPeer: { enabled: false } }'))).toEqual([
      'ServiceMonitor ditto/smbp-operator',
    ]);
  });

  test('lie in each namespace where a monitor sees no other', () => {
    const settings = 'sources: { bigPeer: { namespaces: [edge-a, edge-b] }, operator: { enabled: false } }';
    const [one, ...more] = monitorsWith(settings);
    expect(more).toEqual([]);
    expect(one?.body['spec']).toMatchObject({ namespaceSelector: { matchNames: ['edge-a', 'edge-b'] } });

    const each = monitorsWith(`platform: openshift-user-workload\n${settings}`);
    expect(placesOf(each)).toEqual(['PodMonitor edge-a/smbp-big-peer', 'PodMonitor edge-b/smbp-big-peer']);
    for (const { body } of each) expect(body['spec']).not.toHaveProperty('namespaceSelector');
  });

  test('select in every namespace where the settings name none', () => {
    expect(monitorOf('bigPeer', '').body['spec']).toMatchObject({ namespaceSelector: { any: true } });
    expect(monitorOf('operator', '').body['spec']).not.toHaveProperty('namespaceSelector');
  });

  test('are one for each component where its Services are selected', () => {
    const objects = monitorsWith('sources: { bigPeer: { monitor: services }, operator: { enabled: false } }');
    expect(placesOf(objects)).toContain('ServiceMonitor ditto/smbp-big-peer-mongo-connector');
    expect(objects).toHaveLength(9);
  });

  test('select the labels of the settings', () => {
    const keys = 'monitor: services, serviceLabels: { store: { app: shop } }';
    const objects = monitorsWith(`sources: { bigPeer: { ${keys} }, operator: { enabled: false } }`);
    expect(
      objects.find(({ metadata }) => metadata.name === 'smbp-big-peer-store')?.body['spec'],
    ).toMatchObject({
      selector: {
        matchLabels: { app: 'shop' },
        matchExpressions: [{ key: 'ditto.live/big-peer', operator: 'Exists' }],
      },
    });
  });
});

test('a PodMonitor, whole', () => {
  expect(monitorOf('bigPeer', '').body).toMatchInlineSnapshot(`
    {
      "spec": {
        "namespaceSelector": {
          "any": true,
        },
        "podMetricsEndpoints": [
          {
            "interval": "30s",
            "path": "/metrics",
            "port": "metrics",
            "relabelings": [
              {
                "sourceLabels": [
                  "__meta_kubernetes_pod_label_ditto_live_big_peer",
                ],
                "targetLabel": "big_peer",
              },
              {
                "sourceLabels": [
                  "__meta_kubernetes_pod_container_name",
                ],
                "targetLabel": "workload",
              },
              {
                "replacement": "smbp-big-peer",
                "targetLabel": "job",
              },
            ],
            "scheme": "http",
            "scrapeTimeout": "10s",
          },
        ],
        "selector": {
          "matchExpressions": [
            {
              "key": "ditto.live/big-peer",
              "operator": "Exists",
            },
            {
              "key": "strimzi.io/cluster",
              "operator": "DoesNotExist",
            },
          ],
        },
      },
    }
  `);
});

describe('the endpoint', () => {
  test('is trusted by the Secret of the settings', () => {
    const keys = 'scheme: https, tls: { secret: scrape, serverName: operator.ditto.svc }';
    expect(monitorOf('operator', keys).body['spec']).toMatchObject({
      endpoints: [
        {
          scheme: 'https',
          tlsConfig: {
            ca: { secret: { name: 'scrape', key: 'ca.crt' } },
            cert: { secret: { name: 'scrape', key: 'tls.crt' } },
            keySecret: { name: 'scrape', key: 'tls.key' },
            serverName: 'operator.ditto.svc',
          },
        },
      ],
    });
  });

  test('is sent the token of the settings', () => {
    expect(monitorOf('operator', 'authorization: { secret: token, key: bearer }').body['spec']).toMatchObject(
      {
        endpoints: [{ authorization: { type: 'Bearer', credentials: { name: 'token', key: 'bearer' } } }],
      },
    );
  });

  test('has neither when the settings say nothing', () => {
    const { endpoints } = monitorOf('operator', '').body['spec'] as { endpoints: readonly object[] };
    expect(Object.keys(endpoints[0] ?? {})).toEqual([
      'port',
      'path',
      'scheme',
      'interval',
      'scrapeTimeout',
      'relabelings',
    ]);
  });
});

describe('a limit of samples', () => {
  test('is above what the largest component may expose', () => {
    const limit = (factor: number): number => {
      const { body } = monitorOf('bigPeer', '', `scrape: { sampleLimitFactor: ${factor} }`);
      return (body['spec'] as { sampleLimit: number }).sampleLimit;
    };
    expect(limit(3)).toBeGreaterThan(100);
    expect(limit(6)).toBe(2 * limit(3));
  });

  test('is not there unless the settings say so', () => {
    expect(monitorOf('bigPeer', '').body['spec']).not.toHaveProperty('sampleLimit');
  });
});

describe('metrics that a twin yields', () => {
  const TWIN = 'customResourceState: { enabled: true }';

  /** Names that the scrape of the operator keeps. */
  const kept = (sources: string, names: readonly string[]): readonly string[] => {
    const monitor = monitorsWith(`sources: { ${sources} }`).find(
      ({ metadata }) => metadata.name === 'smbp-operator',
    );
    if (monitor === undefined) throw new Error('the operator has a monitor');
    const steps = scrapeOfMonitor(monitor).metric_relabel_configs ?? [];
    return names.filter((name) => relabel({ __name__: name }, steps) !== undefined);
  };

  test('are dropped by their exact names', () => {
    const names = [
      'smbp_operator_resource_condition',
      'smbp_operator_resource_condition_last_transition_timestamp_seconds',
      'smbp_operator_resource_info',
    ];
    const near = [
      'smbp_operator_resource_orphaned',
      'smbp_operator_resource',
      'x_smbp_operator_resource_info',
    ];
    expect(kept(TWIN, [...names, ...near])).toEqual(near);
    expect(kept('customResourceState: { enabled: false }', names)).toEqual(names);
  });

  test('are dropped of the source that it stands in for only', () => {
    const monitor = monitorsWith(`sources: { ${TWIN} }`).find(
      ({ metadata }) => metadata.name === 'smbp-big-peer',
    );
    expect(JSON.stringify(monitor)).not.toContain('metricRelabelings');
  });
});
