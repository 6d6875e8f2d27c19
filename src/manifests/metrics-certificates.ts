import { PackError } from '../core/errors.ts';
import { clientSecretOf, serverNameOf, serverSecretOf } from '../pack/mutual-tls.ts';
import type { Pack } from '../pack/pack.ts';
import type { PodSource } from '../pack/source-namespaces.ts';
import { namespacesOf, scrapedSourcesOf } from '../pack/source-namespaces.ts';
import type { JsonValue, KubernetesObject } from './kubernetes-object.ts';
import { metadataOf } from './kubernetes-object.ts';
import { scrapesOf } from './scrape.ts';

/**
 * The objects that make cert-manager issue the certificates of a scrape with certificates on both sides, where the
 * settings ask for it: one for the targets of each source, one for who scrapes. A source whose certificates the settings
 * name has its own.
 *
 * Without an issuer of the customer the pack brings an authority. It is an Issuer, which reads its key in its own
 * namespace (a ClusterIssuer reads it in that of cert-manager, which the pack does not know), so it can sign for one
 * namespace only.
 *
 * Source: cert-manager 1.21, pkg/apis/certmanager/v1/types_certificate.go and types_issuer.go.
 *
 * @throws {@link PackError} `SETTINGS_INVALID` where certificates are needed in several namespaces and no issuer is named.
 */
export function metricsCertificates(pack: Pack): readonly KubernetesObject[] {
  const { mutualTls } = pack.settings;
  const [namespace, ...others] = namespacesOfTls(pack);
  if (mutualTls === undefined || namespace === undefined) return [];
  const { issuer } = mutualTls;
  if (issuer !== undefined) return certificates(pack, issuer);
  if (others.length > 0) {
    throw new PackError(
      'SETTINGS_INVALID',
      `Certificates are needed in the namespaces ${[namespace, ...others].join(', ')}, and an authority of the pack signs for one namespace only.`,
      {
        help: 'Name a ClusterIssuer of cert-manager in security.issuer, or keep all sources in the namespace of the pack.',
        at: { path: 'security.issuer' },
      },
    );
  }
  const name = authorityOf(pack);
  return [...authority(pack, namespace), ...certificates(pack, { kind: 'Issuer', name })];
}

/** Namespaces in which certificates must lie: those of the targets and those of their monitors, sorted. */
export function namespacesOfTls(pack: Pack): readonly string[] {
  const targets = sourcesToCertify(pack).flatMap((source) => namespacesOf(pack, source));
  return [...new Set([...targets, ...namespacesOfClients(pack)])].sort();
}

/** What cert-manager is asked to sign by. */
interface IssuerRef {
  readonly kind: 'Issuer' | 'ClusterIssuer';
  readonly name: string;
}

/** Sources whose targets bear a certificate that the pack asks for. */
export function sourcesToCertify(pack: Pack): readonly PodSource[] {
  const client = clientSecretOf(pack.definition.name);
  return scrapedSourcesOf(pack).filter(({ settings }) => settings.endpoint.tls?.secret === client);
}

function namespacesOfClients(pack: Pack): readonly string[] {
  const client = clientSecretOf(pack.definition.name);
  const scrapes = scrapesOf(pack).filter(({ endpoint }) => endpoint.tls?.secret === client);
  return [...new Set(scrapes.flatMap(({ monitoredFrom }) => monitoredFrom))].sort();
}

function certificates(pack: Pack, issuer: IssuerRef): readonly KubernetesObject[] {
  const packName = pack.definition.name;
  const client = clientSecretOf(packName);
  const servers = sourcesToCertify(pack).flatMap((source) =>
    namespacesOf(pack, source).map((namespace) =>
      certificate(pack, {
        name: serverSecretOf(packName, source.spec),
        namespace,
        spec: leaf(issuer, serverNameOf(packName, source.spec), 'server auth'),
      }),
    ),
  );
  const clients = namespacesOfClients(pack).map((namespace) =>
    certificate(pack, { name: client, namespace, spec: leaf(issuer, client, 'client auth') }),
  );
  return [...servers, ...clients];
}

function authorityOf({ definition }: Pack): string {
  return `${definition.name}-metrics-authority`;
}

/** An authority that signs itself, and the issuer that signs with its key. */
function authority(pack: Pack, namespace: string): readonly KubernetesObject[] {
  const name = authorityOf(pack);
  const selfSigned = `${name}-self-signed`;
  return [
    issuerObject(pack, { name: selfSigned, namespace }, { selfSigned: {} }),
    certificate(pack, {
      name,
      namespace,
      spec: {
        isCA: true,
        commonName: name,
        usages: ['cert sign', 'crl sign', 'digital signature'],
        ...lifeOf(AUTHORITY_DAYS),
        // With another key, certificates from before and after a renewal would not trust each other.
        privateKey: { ...KEY, rotationPolicy: 'Never' },
        issuerRef: issuerReference({ kind: 'Issuer', name: selfSigned }),
      },
    }),
    issuerObject(pack, { name, namespace }, { ca: { secretName: name } }),
  ];
}

const AUTHORITY_DAYS = 1_800;
const LEAF_DAYS = 90;
const KEY = { algorithm: 'ECDSA', size: 256 } as const;

/** Renewed after two thirds of its life. Durations of Go know no unit above the hour. */
function lifeOf(days: number): { readonly duration: string; readonly renewBefore: string } {
  return { duration: `${days * 24}h`, renewBefore: `${days * 8}h` };
}

/** A certificate for one side of the connection, with a new key at each renewal. */
function leaf(
  issuer: IssuerRef,
  name: string,
  usage: 'client auth' | 'server auth',
): Readonly<Record<string, JsonValue>> {
  return {
    dnsNames: [name],
    usages: ['digital signature', usage],
    ...lifeOf(LEAF_DAYS),
    privateKey: { ...KEY, rotationPolicy: 'Always' },
    issuerRef: issuerReference(issuer),
  };
}

function issuerReference({ kind, name }: IssuerRef): JsonValue {
  return { group: 'cert-manager.io', kind, name };
}

interface Place {
  readonly name: string;
  readonly namespace: string;
}

function issuerObject(pack: Pack, place: Place, spec: JsonValue): KubernetesObject {
  return { apiVersion: API_VERSION, kind: 'Issuer', metadata: metadataOf(pack, place), body: { spec } };
}

/** A certificate in a Secret of the same name. */
function certificate(
  pack: Pack,
  { name, namespace, spec }: Place & { readonly spec: Readonly<Record<string, JsonValue>> },
): KubernetesObject {
  return {
    apiVersion: API_VERSION,
    kind: 'Certificate',
    metadata: metadataOf(pack, { name, namespace }),
    body: { spec: { secretName: name, ...spec } },
  };
}

const API_VERSION = 'cert-manager.io/v1';
