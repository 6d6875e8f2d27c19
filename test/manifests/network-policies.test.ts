import { describe, expect, test } from 'vitest';

import { networkPolicies } from '../../src/manifests/network-policies.ts';
import { bareCluster } from '../support/cluster/ditto-cluster.ts';
import type { Pod } from '../support/cluster/cluster.ts';
import type { Client } from '../support/cluster/network-policy.ts';
import { admits } from '../support/cluster/network-policy.ts';
import { smbpWith } from '../support/smbp-settings.ts';

const NAMED = 'sources: { bigPeer: { namespaces: [edge-a, edge-b] } }';
const POLICIES = networkPolicies(smbpWith(`security: { networkPolicy: true }\n${NAMED}`));

/** A pod of the table by its name. */
function pod(name: string, namespace?: string): Pod {
  const found = bareCluster.pods.find(
    (one) => one.name === name && (namespace === undefined || one.namespace === namespace),
  );
  if (found === undefined) throw new Error(`${name} is in the table`);
  return found;
}

/** A pod that only connects to others. */
function client(namespace: string, name: string): Pod {
  return { namespace, name, phase: 'Running', labels: { app: name }, containers: [] };
}

const operator = pod('ditto-operator-0', 'ditto');
const portal = pod('ditto-operator-portal-0');
const blueStore = pod('ditto-blue-store-0-0');
const otherBlueStore = pod('ditto-blue-store-1-0');
const blueSubscription = pod('ditto-blue-subscription-0');
const blueApi = pod('ditto-blue-api-5f7');
const blueAuth = pod('ditto-blue-auth-server-9c2');
const blueReplication = pod('ditto-blue-replication-cars-7d4');
const redApi = pod('ditto-red-api-6b1');
const redStore = pod('ditto-red-store-0-0');
const greenStore = pod('ditto-green-store-0-0');
const kafka = pod('ditto-blue-kafka-0');
const entityOperator = pod('ditto-blue-entity-operator-1a2');

const prometheus = client('monitoring', 'prometheus-0');
const gateway = client('gateway', 'envoy-0');
const shop = client('shop', 'shop-0');

const NOBODY_PUBLISHED = 31_337;

type Row = readonly [what: string, from: Client, to: Pod, port: number];

/** Every port of domain knowledge, and what nobody published. */
const WORKING: readonly Row[] = [
  ['a scrape of the operator', prometheus, operator, 9090],
  ['a scrape of a store replica', prometheus, blueStore, 9090],
  ['a scrape in the other namespace', prometheus, redApi, 9090],
  ['a gateway to an API server', gateway, blueApi, 8080],
  ['a gateway to an auth server', gateway, blueAuth, 7070],
  ['a gateway to a subscription server', gateway, blueSubscription, 7070],
  ['a small peer from outside', 'outside', blueSubscription, 7070],
  ['a Big Peer of another cluster', 'outside', blueReplication, 4040],
  ['an API of subscription servers', gateway, blueSubscription, 10_080],
  ['a subscription server to a store replica', blueSubscription, blueStore, 8080],
  ['gossip of store replicas', otherBlueStore, blueStore, NOBODY_PUBLISHED],
  ['a Big Peer to a Big Peer in another namespace', redApi, blueReplication, NOBODY_PUBLISHED],
  ['the operator to a store replica', operator, blueStore, NOBODY_PUBLISHED],
  ['the operator to a Big Peer in another namespace', operator, redStore, NOBODY_PUBLISHED],
  ['a Big Peer to the operator', blueStore, operator, NOBODY_PUBLISHED],
  ['a Big Peer that the settings do not name to the operator', greenStore, operator, NOBODY_PUBLISHED],
  ['the portal to the operator', portal, operator, 8080],
  ['automation from elsewhere to the management API', shop, operator, 8080],
  ['a probe of the kubelet', 'node', blueStore, 8080],
  ['a probe of the kubelet on a port that nobody published', 'node', operator, NOBODY_PUBLISHED],
  ['a broker to what is beside it', kafka, blueStore, NOBODY_PUBLISHED],
  ['a Kafka client from outside', 'outside', kafka, 9094],
  ['a scrape of a broker', prometheus, kafka, 9404],
  ['a Big Peer to its brokers', blueStore, kafka, 9093],
  ['a check of the entity operator', prometheus, entityOperator, 8080],
  ['anything of a Big Peer in a namespace that the settings do not name', shop, greenStore, NOBODY_PUBLISHED],
];

describe('with the policies of the pack works', () => {
  test.each(WORKING)('%s', (_what, from, to, port) => {
    expect(admits(POLICIES, { from, to, port })).toBe(true);
  });
});

/** What a policy is for. */
const REFUSED: readonly Row[] = [
  ['a read of metrics from elsewhere', shop, blueStore, 9090],
  ['a read of metrics of the operator from elsewhere', shop, operator, 9090],
  ['a read of metrics from outside', 'outside', redStore, 9090],
  ['a port that no source declares, from elsewhere', shop, blueStore, NOBODY_PUBLISHED],
];

describe('the policies of the pack refuse', () => {
  test.each(REFUSED)('%s', (_what, from, to, port) => {
    expect(admits(POLICIES, { from, to, port })).toBe(false);
    expect(admits([], { from, to, port })).toBe(true);
  });

  test('what works by TCP when it comes by UDP', () => {
    expect(admits(POLICIES, { from: gateway, to: blueApi, port: 8080, protocol: 'TCP' })).toBe(true);
    expect(admits(POLICIES, { from: gateway, to: blueApi, port: 8080, protocol: 'UDP' })).toBe(false);
  });
});

describe('the settings of network policies', () => {
  test('bring none by default', () => {
    expect(networkPolicies(smbpWith(NAMED))).toEqual([]);
  });

  test('bring one for each source and namespace', () => {
    expect(POLICIES.map(({ metadata: { namespace, name } }) => `${namespace}/${name}`)).toEqual([
      'edge-a/smbp-big-peer',
      'edge-b/smbp-big-peer',
      'ditto/smbp-operator',
    ]);
  });

  test('admit what belongs together, also where one side is not scraped', () => {
    const off = 'sources: { bigPeer: { enabled: false } }';
    const policies = networkPolicies(smbpWith(`security: { networkPolicy: true }\n${off}`));
    expect(policies).toHaveLength(1);
    expect(admits(policies, { from: blueStore, to: operator, port: NOBODY_PUBLISHED })).toBe(true);
    expect(admits(policies, { from: shop, to: operator, port: NOBODY_PUBLISHED })).toBe(false);
  });

  test('name who scrapes', () => {
    const scrapedFrom = (namespaces: string) =>
      networkPolicies(smbpWith(`security: { networkPolicy: true, scrapedFrom: ${namespaces} }\n${NAMED}`));
    const scrape = { to: blueStore, port: 9090 };
    expect(admits(scrapedFrom('[shop, watch]'), { ...scrape, from: shop })).toBe(true);
    expect(admits(scrapedFrom('[watch]'), { ...scrape, from: shop })).toBe(false);
  });
});
