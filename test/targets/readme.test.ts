import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

import { renderPack } from '../../src/targets/render-pack.ts';
import { smbpWith } from '../support/smbp-settings.ts';

/** Files of a delivery by path. */
function render(settings: string): ReadonlyMap<string, string> {
  return new Map(renderPack(smbpWith(settings)).map(({ path, content }) => [path, content]));
}

function readmeWith(settings: string): string {
  return render(settings).get('README.md') ?? '';
}

const SECURED = `security: { mutualTls: true, networkPolicy: true, discoveredBy: {} }
sources: { bigPeer: { monitor: services, metricsServices: [blue] } }`;

describe('where the metrics come from', () => {
  /** What the page says of a source. */
  const stateOf = (name: string, settings: string): string | undefined =>
    new RegExp(`^\\| \`${name}\` \\| .* \\| (.*) \\|$`, 'm').exec(readmeWith(settings))?.[1];

  test.each([
    ['a source that the pack scrapes', 'bigPeer', '{}', 'on: this pack scrapes it'],
    ['a source that is off', 'bigPeer', 'sources: { bigPeer: { enabled: false } }', 'off'],
    ['a source of somebody else', 'kubelet', '{}', 'on: your platform scrapes it'],
    [
      'a source that the platform hides',
      'prometheus',
      'platform: openshift-user-workload',
      'not to be read on OpenShift, monitoring of user workloads',
    ],
    [
      'a twin that the pack runs',
      'customResourceState',
      'sources: { customResourceState: { enabled: true } }',
      'on: this pack scrapes it',
    ],
    [
      'a twin that somebody else runs',
      'customResourceState',
      'sources: { customResourceState: { enabled: true, run: elsewhere } }',
      'on: you run it with the configuration of this pack',
    ],
  ])('says it of %s', (_what, name, settings, expected) => {
    expect(stateOf(name, settings)).toBe(expected);
  });

  test('counts what is left out, by the reason', () => {
    const pack = smbpWith('sources: { operator: { enabled: false } }');
    const alerts = pack.omissions
      .filter(({ kind }) => kind === 'alert')
      // What a twin would bring too is counted in a row of its own.
      .filter(({ lacks }) =>
        lacks.some(({ reason, sources }) => reason === 'source-off' && sources.join() === 'operator'),
      ).length;
    expect(alerts).toBeGreaterThan(1);
    expect(readmeWith('sources: { operator: { enabled: false } }')).toMatch(
      new RegExp(`^\\| \`operator\` is off \\| ${alerts} alerts, `, 'm'),
    );
  });
});

describe('what the pack expects', () => {
  test('is said for each monitor, with a command that shows whether it is there', () => {
    const readme = readmeWith('sources: { bigPeer: { namespaces: [edge-a] } }');
    expect(readme).toContain(
      '| `smbp-big-peer` | pods | `ditto.live/big-peer`, not `strimzi.io/cluster` | `edge-a` | `metrics` | `http, /metrics` |',
    );
    expect(readme).toContain(
      "\nkubectl get pods --namespace edge-a --selector 'ditto.live/big-peer,!strimzi.io/cluster'\n",
    );
  });

  test('is nothing where the pack scrapes nothing', () => {
    const readme = readmeWith('sources: { bigPeer: { enabled: false }, operator: { enabled: false } }');
    expect(readme).toContain('\nNothing: every source that this pack scrapes is off.\n');
    expect(readme).not.toContain('up{');
  });

  test('names the Secrets of the targets where both sides bear certificates', () => {
    expect(readmeWith(SECURED)).toContain('`smbp-big-peer-metrics-server` or `smbp-operator-metrics-server`');
    expect(readmeWith('{}')).not.toContain('metrics-server');
  });
});

describe.each([
  ['the default settings', '{}'],
  ['settings that ask for more', SECURED],
])('the steps, with %s', (_what, settings) => {
  const files = render(settings);
  const readme = files.get('README.md') ?? '';
  const objects = [...files]
    .filter(([path]) => path.startsWith('kubernetes/') && !path.endsWith('/kustomization.yaml'))
    .map(([, content]): { apiVersion: string; kind: string; metadata: { namespace?: string } } =>
      parse(content),
    );
  const groups = objects.map(({ apiVersion, kind }) => ({ path: apiVersion.split('/'), kind }));

  test('name every namespace that objects lie in', () => {
    const namespaces = new Set(objects.flatMap(({ metadata }) => metadata.namespace ?? []));
    const line = `- [ ] The namespaces are there: ${[...namespaces].map((name) => `\`${name}\``).join(', ')}.`;
    expect(readme).toContain(line);
  });

  test('prune every kind of the delivery and no other', () => {
    const kinds = groups.map(({ path, kind }) =>
      [...(path.length > 1 ? [] : ['core']), ...path, kind].join('/'),
    );
    const allowed = Array.from(readme.matchAll(/--prune-allowlist=(\S+)/g), ([, kind]) => kind);
    expect(allowed).toEqual([...new Set(kinds)].sort());
  });

  test('list every kind of the delivery and no other', () => {
    const kinds = groups.map(({ path, kind }) => (path.length > 1 ? `${kind}.${path[0]}` : kind));
    const listed = /^kubectl get (\S+) --all-namespaces --selector 'app\.kubernetes\.io\/part-of=/m.exec(
      readme,
    );
    expect(listed?.[1]?.split(',')).toEqual([...new Set(kinds)].sort());
  });

  test('say how the pack is removed', () => {
    expect(readme).toContain('`kubectl delete -k kubernetes`');
  });
});
