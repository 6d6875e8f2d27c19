import { describe, expect, test } from 'vitest';

import type { KubernetesObject } from '../../src/manifests/kubernetes-object.ts';
import { metricsCertificates, namespacesOfTls } from '../../src/manifests/metrics-certificates.ts';
import { monitors } from '../../src/manifests/monitor.ts';
import { scrapesOf } from '../../src/manifests/scrape.ts';
import { outcomeOf } from '../host/scratch.ts';
import { smbpWith } from '../support/smbp-settings.ts';

const OWN = 'security: { mutualTls: true }';
const ISSUER = 'security: { mutualTls: true, issuer: { name: company } }';
const SPREAD = 'sources: { bigPeer: { namespaces: [edge-a, edge-b] } }';

/** `kind namespace/name` of what settings make. */
function placesWith(settings: string): readonly string[] {
  return metricsCertificates(smbpWith(settings)).map(
    ({ kind, metadata: { namespace, name } }) => `${kind} ${namespace}/${name}`,
  );
}

function specOf(objects: readonly KubernetesObject[], name: string): unknown {
  return objects.find(({ kind, metadata }) => kind === 'Certificate' && metadata.name === name)?.body['spec'];
}

test('without mutual TLS there is no certificate', () => {
  expect(placesWith('{}')).toEqual([]);
});

describe('an authority of the pack', () => {
  test('signs in the one namespace of targets and monitors', () => {
    expect(placesWith(OWN)).toEqual([
      'Issuer ditto/smbp-metrics-authority-self-signed',
      'Certificate ditto/smbp-metrics-authority',
      'Issuer ditto/smbp-metrics-authority',
      'Certificate ditto/smbp-big-peer-metrics-server',
      'Certificate ditto/smbp-operator-metrics-server',
      'Certificate ditto/smbp-metrics-client',
    ]);
  });

  test('keeps its key, so that certificates from before a renewal are trusted after it', () => {
    const objects = metricsCertificates(smbpWith(OWN));
    expect(specOf(objects, 'smbp-metrics-authority')).toMatchObject({
      isCA: true,
      privateKey: { rotationPolicy: 'Never' },
      issuerRef: { kind: 'Issuer', name: 'smbp-metrics-authority-self-signed' },
    });
    expect(specOf(objects, 'smbp-metrics-client')).toMatchObject({
      privateKey: { rotationPolicy: 'Always' },
      issuerRef: { kind: 'Issuer', name: 'smbp-metrics-authority' },
    });
  });

  test('cannot sign in several namespaces, and the settings are told so', () => {
    expect(namespacesOfTls(smbpWith(`${OWN}\n${SPREAD}`))).toEqual(['ditto', 'edge-a', 'edge-b']);
    expect(outcomeOf(() => metricsCertificates(smbpWith(`${OWN}\n${SPREAD}`)))).toBe(
      'SETTINGS_INVALID: Certificates are needed in the namespaces ditto, edge-a, edge-b, and an authority of the pack signs for one namespace only. Name a ClusterIssuer of cert-manager in security.issuer, or keep all sources in the namespace of the pack.',
    );
  });
});

describe('an issuer of the settings', () => {
  test('signs for targets where they are and for scrapes where their monitor is', () => {
    expect(placesWith(`${ISSUER}\n${SPREAD}`)).toEqual([
      'Certificate edge-a/smbp-big-peer-metrics-server',
      'Certificate edge-b/smbp-big-peer-metrics-server',
      'Certificate ditto/smbp-operator-metrics-server',
      'Certificate ditto/smbp-metrics-client',
    ]);
    expect(placesWith(`platform: openshift-user-workload\n${ISSUER}\n${SPREAD}`)).toEqual([
      'Certificate edge-a/smbp-big-peer-metrics-server',
      'Certificate edge-b/smbp-big-peer-metrics-server',
      'Certificate ditto/smbp-operator-metrics-server',
      'Certificate ditto/smbp-metrics-client',
      'Certificate edge-a/smbp-metrics-client',
      'Certificate edge-b/smbp-metrics-client',
    ]);
  });

  test('is asked for both sides of the connection', () => {
    const objects = metricsCertificates(smbpWith(ISSUER));
    const issuerRef = { group: 'cert-manager.io', kind: 'ClusterIssuer', name: 'company' };
    expect(specOf(objects, 'smbp-operator-metrics-server')).toMatchObject({
      secretName: 'smbp-operator-metrics-server',
      dnsNames: ['smbp-operator.metrics'],
      usages: ['digital signature', 'server auth'],
      issuerRef,
    });
    expect(specOf(objects, 'smbp-metrics-client')).toMatchObject({
      secretName: 'smbp-metrics-client',
      usages: ['digital signature', 'client auth'],
      issuerRef,
    });
  });
});

test('monitors use the Secrets and names that the certificates are for', () => {
  const pack = smbpWith(`${ISSUER}\n${SPREAD}`);
  const objects = metricsCertificates(pack);
  for (const monitor of scrapesOf(pack).flatMap((scrape) => monitors(pack, scrape))) {
    const client = objects.find(
      ({ metadata }) =>
        metadata.name === 'smbp-metrics-client' && metadata.namespace === monitor.metadata.namespace,
    );
    expect(client, monitor.metadata.name).toBeDefined();
    const server = specOf(objects, `${monitor.metadata.name}-metrics-server`);
    const { dnsNames } = server as { readonly dnsNames: readonly [string] };
    expect(JSON.stringify(monitor.body)).toContain('"scheme":"https"');
    expect(JSON.stringify(monitor.body)).toContain(`"serverName":"${dnsNames[0]}"`);
  }
});

test('a source whose certificates the settings name has no other', () => {
  const own = 'sources: { operator: { scheme: https, tls: { secret: mine, serverName: mine.example } } }';
  expect(placesWith(`${ISSUER}\n${own}`)).toEqual([
    'Certificate ditto/smbp-big-peer-metrics-server',
    'Certificate ditto/smbp-metrics-client',
  ]);
});
