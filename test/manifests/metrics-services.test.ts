import { describe, expect, test } from 'vitest';

import { metricsServices } from '../../src/manifests/metrics-services.ts';
import { smbpWith } from '../support/smbp-settings.ts';

describe('Services for metrics', () => {
  test('are there where the settings ask for them only', () => {
    expect(metricsServices(smbpWith('{}'))).toEqual([]);
  });

  test('are there for a source that is on only', () => {
    const asked = 'sources: { operator: { metricsService: true, enabled: false } }';
    expect(metricsServices(smbpWith(asked))).toEqual([]);
  });

  test('select the pods, and bear the labels that the monitor selects', () => {
    const [service] = metricsServices(
      smbpWith('sources: { operator: { metricsService: true, port: web, labels: { app: scraped } } }'),
    );
    expect(service?.metadata).toMatchObject({
      name: 'smbp-operator-metrics',
      namespace: 'ditto',
      labels: { app: 'scraped', 'app.kubernetes.io/part-of': 'smbp-observability' },
    });
    expect(service?.body['spec']).toMatchObject({
      clusterIP: 'None',
      selector: { 'app.kubernetes.io/name': 'ditto-operator' },
      ports: [{ name: 'web', targetPort: 'web' }],
    });
  });

  test('are one for each component, named instance and namespace', () => {
    const settings =
      'sources: { bigPeer: { namespaces: [edge-a, edge-b], monitor: services, metricsServices: [blue, red] } }';
    const services = metricsServices(smbpWith(settings));
    expect(new Set(services.map(({ metadata: { namespace, name } }) => `${namespace}/${name}`)).size).toBe(
      2 * 2 * 9,
    );
    expect(services[0]?.body['spec']).toMatchObject({
      selector: { 'ditto.live/big-peer': 'blue', 'app.kubernetes.io/component': 'api' },
    });
  });

  test('lie in the namespace of the pack where no namespace is named', () => {
    const services = metricsServices(
      smbpWith('sources: { bigPeer: { monitor: services, metricsServices: [blue] } }'),
    );
    expect(new Set(services.map(({ metadata }) => metadata.namespace))).toEqual(new Set(['ditto']));
  });
});

describe('the name of a Service', () => {
  /** Names for Big Peers that have these names. */
  const namesFor = (...instances: readonly string[]): readonly string[] => {
    const settings = `sources: { bigPeer: { monitor: services, metricsServices: ${JSON.stringify(instances)} } }`;
    return metricsServices(smbpWith(settings)).map(({ metadata }) => metadata.name);
  };

  test('holds the instance and the component', () => {
    expect(namesFor('blue')).toContain('smbp-blue-store-metrics');
  });

  test('is one that Kubernetes takes, and no two are equal, whatever the instance is called', () => {
    const long = 'a'.repeat(62);
    const names = namesFor('Blue', 'b.lue', 'b_lue', `${long}x`, `${long}y`, '0');
    expect(new Set(names).size).toBe(6 * 9);
    for (const name of names) expect(name).toMatch(/^[a-z](?:[-a-z0-9]{0,61}[a-z0-9])?$/);
  });
});
