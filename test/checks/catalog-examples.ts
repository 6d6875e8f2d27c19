import { parse } from 'yaml';

import { completeBounds } from '../../src/catalog/bounds.ts';
import type { Metric } from '../../src/catalog/metric.ts';
import { parseCatalogDocument } from '../../src/config/parse-catalog-document.ts';

/** What a metric says that an example leaves out. */
const REST = {
  kind: 'gauge',
  unit: 'none',
  help: 'An example.',
  question: 'Is it an example?',
  emittedBy: ['operator'],
  labels: [],
  bounds: [],
  domain: 'any',
  acrossPods: 'none',
  zeroInitialised: false,
  tier: 3,
  stability: 'experimental',
  since: '0.1.0',
  ground: { kind: 'proposal', source: 'An example.' },
};

const operator = {
  name: 'operator',
  title: 'SMBP operator',
  pods: { factor: 1, sizes: [] },
  identity: ['namespace'],
};

/** The metrics of an example of a page: one or several, as `catalog.json` writes them, cut to what matters. */
export function metricsOf(example: string): readonly Metric[] {
  const entries: readonly { readonly kind?: string }[] = [parse(example)].flat();
  const metrics = entries.map((entry) => ({
    ...REST,
    ...(entry.kind === 'histogram' ? { native: false } : {}),
    ...entry,
  }));
  const document = {
    formatVersion: 1,
    pack: { name: 'example', title: 'Example', version: '0.1.0' },
    components: [operator],
    sizes: [],
    metrics,
  };
  return parseCatalogDocument(JSON.stringify(document), 'example.json').metrics.map((metric) => ({
    ...metric,
    bounds: completeBounds(metric.labels, metric.bounds),
  }));
}
