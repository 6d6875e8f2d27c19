import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { renderPack } from '../../src/targets/render-pack.ts';
import { smbpWith } from '../support/smbp-settings.ts';

/** Settings that ask for every object that the pack can bring. */
const EVERYTHING: Readonly<Record<string, string>> = {
  'in one namespace': `objectLabels: { release: prom }
security: { mutualTls: true, networkPolicy: true, discoveredBy: {} }
sources: { operator: { metricsService: true }, bigPeer: { monitor: services, metricsServices: [blue, red] } }`,
  'in several namespaces': `platform: openshift-user-workload
objectLabels: { release: prom }
security: { mutualTls: true, issuer: { name: company }, networkPolicy: true, discoveredBy: {} }
sources:
  operator: { metricsService: true }
  bigPeer: { namespaces: [edge-a, edge-b], monitor: services, metricsServices: [blue, red] }
  customResourceState: { enabled: true }`,
};

/** Files of the target by name. */
function filesWith(settings: string): ReadonlyMap<string, string> {
  const files = renderPack(smbpWith(settings)).flatMap(({ path, content }) => {
    const [folder, ...rest] = path.split('/');
    return folder === 'kubernetes' ? [[rest.join('/'), content] as const] : [];
  });
  return new Map(files);
}

describe.each(Object.entries(EVERYTHING))('objects %s', (_where, settings) => {
  const { kustomization, objects } = split(filesWith(settings));

  test('are all listed by the kustomization, which leaves their namespaces alone', () => {
    expect(objects.length).toBeGreaterThan(20);
    expect(kustomization).toEqual({
      apiVersion: 'kustomize.config.k8s.io/v1beta1',
      kind: 'Kustomization',
      resources: objects.map(({ file }) => file),
    });
  });

  test('bear the labels by which they are pruned, and those of the settings', () => {
    for (const { file, object } of objects) {
      expect(object.metadata.labels, file).toMatchObject({
        release: 'prom',
        'app.kubernetes.io/part-of': 'smbp-observability',
        'app.kubernetes.io/version': '0.1.0',
      });
    }
  });

  test('are each there once', () => {
    const identities = objects.map(({ object: { kind, metadata } }) =>
      [kind, metadata.namespace, metadata.name].join(' '),
    );
    expect(new Set(identities).size).toBe(objects.length);
  });

  test('lie in a namespace unless they are of the whole cluster', () => {
    for (const { file, object } of objects) {
      expect([file, object.metadata.namespace === undefined]).toEqual([
        file,
        object.kind.startsWith('Cluster'),
      ]);
    }
  });

  test('fit into what a client may apply', () => {
    for (const { file, size } of objects) expect(size, file).toBeLessThan(200 * 1_024);
  });
});

describe('the name of a file', () => {
  const shared = filesWith(EVERYTHING['in several namespaces'] ?? '');

  test('is that of kind and object', () => {
    expect([...shared.keys()]).toContain('network-policy-smbp-operator.yaml');
  });

  test('says the namespace where several objects have one kind and name', () => {
    expect([...shared.keys()].filter((name) => name.startsWith('network-policy-smbp-big-peer'))).toEqual([
      'network-policy-smbp-big-peer.edge-a.yaml',
      'network-policy-smbp-big-peer.edge-b.yaml',
    ]);
  });
});

interface ParsedObject {
  readonly kind: string;
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly labels: Readonly<Record<string, string>>;
  };
}

function split(files: ReadonlyMap<string, string>) {
  const objects = [...files]
    .filter(([file]) => file !== 'kustomization.yaml')
    .map(([file, content]) => {
      const object: ParsedObject = parse(content);
      return { file, object, size: Buffer.byteLength(content) };
    });
  const kustomization: unknown = parse(files.get('kustomization.yaml') ?? '');
  return { kustomization, objects };
}
