import { describe, expect, test } from 'vitest';

import { parseSettings } from '../../src/config/settings-file.ts';
import { clientSecretOf, serverNameOf, serverSecretOf } from '../../src/pack/mutual-tls.ts';
import type { Pack } from '../../src/pack/pack.ts';
import { namespacesOfRules } from '../../src/pack/pack.ts';
import type { Source } from '../../src/pack/resolve-source.ts';
import { resolvePack } from '../../src/pack/resolve.ts';
import { sampleLimitOf, seriesOfPod } from '../../src/pack/sample-limit.ts';
import { componentsOf, jobOf } from '../../src/pack/source.ts';
import { pumpPack } from '../config/fixture-pack.ts';

function resolve(yaml: string): Pack {
  const parsed = parseSettings(yaml, 'settings.yaml', pumpPack);
  if ('problems' in parsed) expect.fail(JSON.stringify(parsed.problems));
  return resolvePack(pumpPack, parsed.settings);
}

function sourceOf({ sources }: Pack, name: string): Source {
  const source = sources.find((one) => one.name === name);
  if (source === undefined) throw new Error(`the pump pack has the source ${name}`);
  return source;
}

describe('names', () => {
  test.each([
    ['bigPeer', 'smbp-big-peer'],
    ['operator', 'smbp-operator'],
    ['customResourceState', 'smbp-custom-resource-state'],
  ])('the job of %s is %s', (name, job) => {
    expect(jobOf('smbp', { name })).toBe(job);
  });

  test('Secrets and certificates are named after the job', () => {
    const source = { name: 'bigPeer' };
    expect([clientSecretOf('smbp'), serverSecretOf('smbp', source), serverNameOf('smbp', source)]).toEqual([
      'smbp-metrics-client',
      'smbp-big-peer-metrics-server',
      'smbp-big-peer.metrics',
    ]);
  });
});

describe('whether a source is there', () => {
  test.each([
    ['', ['pump', 'rain', 'wells']],
    ['sources: {pump: {enabled: false}, valve: {enabled: true}}', ['rain', 'valve', 'wells']],
    // Its users cannot read it there, whatever the settings say.
    ['platform: gke\nsources: {rain: {enabled: true}}', ['pump', 'wells']],
  ])('with %j these are: %s', (yaml, names) => {
    const enabled = resolve(yaml).sources.filter((source) => source.enabled);
    expect(enabled.map(({ name }) => name)).toEqual(names);
  });
});

describe('the endpoint of an own source', () => {
  const endpointOf = (yaml: string, name = 'pump') => {
    const { settings } = sourceOf(resolve(yaml), name);
    if (!('endpoint' in settings)) throw new Error(`${name} is scraped by the pack`);
    return settings.endpoint;
  };

  test('is what the settings say', () => {
    expect(endpointOf('')).toEqual({ port: 'metrics', path: '/metrics', scheme: 'http' });
    expect(endpointOf('sources: {pump: {tls: {secret: a, serverName: b}}}')).toEqual({
      port: 'metrics',
      path: '/metrics',
      scheme: 'https',
      tls: { secret: 'a', serverName: 'b' },
    });
  });

  test.each([
    ['pump', 'pump-pump.metrics'],
    ['wells', 'pump-wells.metrics'],
  ])('has certificates of the pack where both sides show one: %s', (name, serverName) => {
    expect(endpointOf('security: {mutualTls: true}', name)).toEqual({
      port: 'metrics',
      path: '/metrics',
      scheme: 'https',
      tls: { secret: 'pump-metrics-client', serverName },
    });
  });

  test('keeps the certificates that the settings name', () => {
    const yaml = 'security: {mutualTls: true}\nsources: {pump: {tls: {secret: a, serverName: b}}}';
    expect(endpointOf(yaml)).toMatchObject({ scheme: 'https', tls: { secret: 'a', serverName: 'b' } });
  });

  test('keeps the token beside certificates', () => {
    const yaml = 'security: {mutualTls: true}\nsources: {pump: {authorization: {secret: a, key: b}}}';
    expect(endpointOf(yaml)).toMatchObject({ authorization: { secret: 'a', key: 'b' } });
  });
});

describe('the rules about a component lie', () => {
  test.each([
    ['in the namespace of the pack', '', 'pump', ['pumps']],
    ['there also when its pods are elsewhere', 'sources: {pump: {namespace: shop}}', 'pump', ['pumps']],
    [
      'in the namespace of its pods, where rules see no other',
      'platform: openshift-user-workload\nsources: {pump: {namespace: shop}}',
      'pump',
      ['shop'],
    ],
    [
      'in every namespace of a fleet, where rules see no other',
      'platform: openshift-user-workload\nsources: {wells: {namespaces: [south, north]}}',
      'shaft',
      ['north', 'south'],
    ],
    [
      'in the namespace of the pack, where the fleet names none',
      'platform: openshift-user-workload\nnamespace: water',
      'well',
      ['water'],
    ],
    [
      'in the namespace of the pack, when no source scrapes it',
      'platform: openshift-user-workload',
      'rain',
      ['pumps'],
    ],
  ])('%s', (_where, yaml, component, namespaces) => {
    expect(namespacesOfRules(resolve(yaml), component)).toEqual(namespaces);
  });
});

describe('the samples of a target', () => {
  const { catalog, sources } = resolve('');

  test('are those of one pod', () => {
    const [pump] = sources.filter(({ name }) => name === 'pump').flatMap(({ spec }) => componentsOf(spec));
    if (pump === undefined) throw new Error('the pump has a component');
    // Two valves, and the permits.
    expect(seriesOfPod(pump, catalog.metrics)).toBe(3);
  });

  test.each([
    ['pump', 3, 9],
    ['pump', 3.5, 11],
    // One series of either component.
    ['wells', 3, 3],
    ['pump', undefined, undefined],
    // Not ours to limit.
    ['rain', 3, undefined],
    ['registry', 3, undefined],
  ])('of %s are limited by the factor %s to %s', (name, factor, limit) => {
    expect(sampleLimitOf(sourceOf(resolve(''), name), catalog.metrics, factor)).toBe(limit);
  });
});
