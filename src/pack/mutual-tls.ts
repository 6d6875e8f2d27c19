import type { EndpointSettings, Settings } from './settings.ts';
import type { SourceSpec } from './source.ts';
import { jobOf } from './source.ts';

/** Secret with the certificate by which a scrape shows who it is; one in each namespace of a monitor. */
export function clientSecretOf(packName: string): string {
  return `${packName}-metrics-client`;
}

/** Secret with the certificate of the targets of a source, in their namespace. */
export function serverSecretOf(packName: string, spec: Pick<SourceSpec, 'name'>): string {
  return `${jobOf(packName, spec)}-metrics-server`;
}

/** Name in the certificate of the targets of a source. Pods are reached by address, so it need not resolve. */
export function serverNameOf(packName: string, spec: Pick<SourceSpec, 'name'>): string {
  return `${jobOf(packName, spec)}.metrics`;
}

/** How the targets of a source are read once certificates on both sides are asked for; what the settings say wins. */
export function securedEndpoint(
  endpoint: EndpointSettings,
  spec: Pick<SourceSpec, 'name'>,
  { packName, mutualTls }: { readonly packName: string } & Pick<Settings, 'mutualTls'>,
): EndpointSettings {
  if (mutualTls === undefined) return endpoint;
  const tls = { secret: clientSecretOf(packName), serverName: serverNameOf(packName, spec) };
  return { tls, ...endpoint, scheme: 'https' };
}
