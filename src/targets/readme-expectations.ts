import { formatDuration } from '../core/duration.ts';
import { sortedBy } from '../core/order.ts';
import type { ObjectSelector } from '../manifests/object-selector.ts';
import { sourcesToCertify } from '../manifests/metrics-certificates.ts';
import type { Scrape } from '../manifests/scrape.ts';
import { scrapesOf } from '../manifests/scrape.ts';
import { serverSecretOf } from '../pack/mutual-tls.ts';
import type { Pack } from '../pack/pack.ts';
import { codeBlock, codeSpan, table } from '../text/markdown.ts';

/** What must be in the cluster so that the pack finds something to read, and how a person sees whether it is. */
export function expectationsOf(pack: Pack): string {
  const scrapes = scrapesOf(pack);
  if (scrapes.length === 0) return 'Nothing: every source that this pack scrapes is off.';
  const rows = scrapes.map((scrape) => [
    codeSpan(scrape.name),
    scrape.selects === 'service' ? 'Services' : 'pods',
    conditions(scrape.selector),
    scrape.namespaces.length === 0 ? 'any' : codeList(scrape.namespaces),
    codeSpan(scrape.endpoint.port),
    codeSpan(`${scrape.endpoint.scheme}, ${scrape.endpoint.path}`),
  ]);
  return `Scraped every ${formatDuration(pack.settings.scrapeIntervalSeconds)}:

${table(['Monitor', 'Selects', 'With the labels', 'In the namespaces', 'Port', 'Scheme and path'], rows)}

A monitor that selects nothing is silent, so look. Each line must list what you run of it (Services of this pack, once it is applied); where one does not, set \`sources\` in the settings and generate again.

${codeBlock(scrapes.map(lookUp).join('\n'), 'sh')}${certificateNote(pack)}`;
}

/** Labels with their values, sorted, in the font of code. */
export function labelList(labels: Readonly<Record<string, string>>): string {
  const sorted = sortedBy(Object.entries(labels), ([name]) => name);
  return sorted.map(([name, value]) => codeSpan(`${name}: ${value}`)).join(', ');
}

function conditions({ labels, present, absent }: ObjectSelector): string {
  return [
    labelList(labels),
    ...present.map((key) => codeSpan(key)),
    ...absent.map((key) => `not ${codeSpan(key)}`),
  ]
    .filter((text) => text !== '')
    .join(', ');
}

function codeList(texts: readonly string[]): string {
  return texts.map(codeSpan).join(', ');
}

/** A command that lists what a scrape selects. */
function lookUp({ selects, selector, namespaces }: Scrape): string {
  const sorted = sortedBy(Object.entries(selector.labels), ([key]) => key);
  const terms = [
    ...sorted.map(([key, value]) => `${key}=${value}`),
    ...selector.present,
    ...selector.absent.map((key) => `!${key}`),
  ];
  const place = namespaces.length === 1 ? `--namespace ${namespaces.join('')}` : '--all-namespaces';
  return `kubectl get ${selects}s ${place} --selector '${terms.join(',')}'`;
}

function certificateNote(pack: Pack): string {
  const secrets = sourcesToCertify(pack).map(({ spec }) => serverSecretOf(pack.definition.name, spec));
  return secrets.length === 0
    ? ''
    : `\n\nThe pods must serve their metrics with the certificate that cert-manager writes into the Secret ${secrets.map(codeSpan).join(' or ')} of their namespace, and let in who bears one of its authority.`;
}
