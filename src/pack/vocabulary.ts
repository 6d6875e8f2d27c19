import type { Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/series.ts';
import { isExternal } from '../catalog/series.ts';
import { sortedBy } from '../core/order.ts';
import type { LabelFacts, SeriesFacts, Vocabulary } from '../promql/vocabulary.ts';
import type { RecordingRule } from './recording-rule.ts';

/** What the series of a pack look like once they are scraped. */
export interface VocabularySources {
  readonly catalog: Catalog;
  readonly records: readonly Pick<RecordingRule, 'name'>[];
  /** Labels that the scrape adds. */
  readonly targetLabels: readonly string[];
}

/** Builds the vocabulary of a pack. Facts of a series are computed when first asked for. */
export function createVocabulary({ catalog, records, targetLabels }: VocabularySources): Vocabulary {
  const recorded = new Set(records.map((record) => record.name));
  const known = new Map<string, SeriesFacts>();
  const factsOf = (name: string): SeriesFacts | undefined => {
    const series = catalog.series.get(name);
    if (series !== undefined) return scrapedFacts(series, targetLabels);
    return recorded.has(name) ? recordedFacts(name) : undefined;
  };
  return {
    series: (name) => {
      const facts = known.get(name) ?? factsOf(name);
      if (facts !== undefined) known.set(name, facts);
      return facts;
    },
    names: sortedBy([...catalog.series.keys(), ...recorded], (name) => name),
  };
}

function scrapedFacts(series: Series, targetLabels: readonly string[]): SeriesFacts {
  const labels = new Map<string, LabelFacts>(targetLabels.map((name) => [name, { from: 'target' }]));
  for (const [name, { values }] of Object.entries(series.labels)) {
    const scraped = targetLabels.includes(name) ? `exported_${name}` : name;
    labels.set(scraped, values === 'open' ? { from: 'metric' } : { from: 'metric', values });
  }
  // Who scrapes a foreign component, and with which labels, is not ours to say.
  const labelSet = isExternal(series.metric) ? 'open' : 'closed';
  return { name: series.name, kind: series.kind, labels, labelSet };
}

/** Until the labels of an expression are inferred, nothing is said of those that a record keeps. */
function recordedFacts(name: string): SeriesFacts {
  return { name, kind: 'gauge', labels: new Map(), labelSet: 'open' };
}
