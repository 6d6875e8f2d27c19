import { describe, expect, test } from 'vitest';

import { clusterRules, podMonitorings } from '../../src/manifests/google-monitoring.ts';
import type { KubernetesObject } from '../../src/manifests/kubernetes-object.ts';
import { scrapesOf } from '../../src/manifests/scrape.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { smbpWith } from '../support/smbp-settings.ts';

/** Labels that the collectors set themselves; no monitoring may. */
const PROTECTED = ['project_id', 'location', 'cluster', 'namespace', 'job', 'instance'];

function monitoringsOf(pack: Pack): readonly KubernetesObject[] {
  return scrapesOf(pack).flatMap((scrape) => podMonitorings(pack, scrape));
}

function placesOf(objects: readonly KubernetesObject[]): readonly string[] {
  return objects.map(({ kind, metadata: { name, namespace } }) => `${kind} ${namespace ?? '*'}/${name}`);
}

describe('a source', () => {
  test('in any namespace is read by one object of the cluster', () => {
    expect(placesOf(monitoringsOf(smbpWith('platform: gke')))).toEqual([
      'ClusterPodMonitoring */smbp-big-peer',
      'PodMonitoring ditto/smbp-operator',
    ]);
  });

  test('in named namespaces is read in each of them', () => {
    const pack = smbpWith('platform: gke\nsources: { bigPeer: { namespaces: [blue, green] } }');
    expect(placesOf(monitoringsOf(pack))).toEqual([
      'PodMonitoring blue/smbp-big-peer',
      'PodMonitoring green/smbp-big-peer',
      'PodMonitoring ditto/smbp-operator',
    ]);
  });
});

test('the pods of all Big Peers are told apart by labels that nobody protects', () => {
  const [bigPeers] = monitoringsOf(smbpWith('platform: gke'));
  expect(bigPeers?.body['spec']).toEqual({
    selector: {
      matchExpressions: [
        { key: 'ditto.live/big-peer', operator: 'Exists' },
        { key: 'strimzi.io/cluster', operator: 'DoesNotExist' },
      ],
    },
    endpoints: [
      {
        port: 'metrics',
        path: '/metrics',
        scheme: 'http',
        interval: '30s',
        timeout: '10s',
        metricRelabeling: [{ sourceLabels: ['container'], targetLabel: 'workload' }],
      },
    ],
    targetLabels: {
      metadata: ['container', 'pod', 'namespace'],
      fromPod: [{ from: 'ditto.live/big-peer', to: 'big_peer' }],
    },
    filterRunning: true,
  });
  expect(PROTECTED).not.toContain('workload');
  expect(PROTECTED).not.toContain('big_peer');
});

test('Secrets are looked for where the object is, and for one of the cluster where the pack is', () => {
  const objects = monitoringsOf(
    smbpWith(`
platform: gke
sources:
  bigPeer: { scheme: https, tls: { secret: scraper, serverName: big-peer.metrics } }
  operator: { authorization: { secret: token, key: value } }
`),
  );
  const [bigPeers, operator] = objects.map(({ body }) => body['spec']);
  expect(bigPeers).toMatchObject({
    endpoints: [{ tls: { ca: { secret: { name: 'scraper', key: 'ca.crt', namespace: 'ditto' } } } }],
  });
  expect(operator).toMatchObject({
    endpoints: [
      { authorization: { type: 'Bearer', credentials: { secret: { name: 'token', key: 'value' } } } },
    ],
  });
});

test('a limit of samples is one of the object', () => {
  const pack = smbpWith('platform: gke\nscrape: { sampleLimitFactor: 3 }');
  for (const { body } of monitoringsOf(pack)) expect(body['spec']).toHaveProperty('limits.samples');
});

test('rules see every namespace', () => {
  const pack = smbpWith('platform: gke');
  const { kind, metadata, body } = clusterRules(pack, 'operator');
  expect({ kind, metadata }).toMatchObject({ kind: 'ClusterRules', metadata: { name: 'smbp-operator' } });
  expect(metadata).not.toHaveProperty('namespace');
  expect(body['spec']).toHaveProperty('groups.0.rules');
});
