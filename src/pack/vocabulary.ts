import type { Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/series.ts';
import { isExternal } from '../catalog/series.ts';
import { sortedBy } from '../core/order.ts';
import type { LabelFacts, SeriesFacts, Vocabulary } from '../promql/vocabulary.ts';
import type { RecordingRule } from './recording-rule.ts';
import type { TargetLabelsContext } from './target-labels.ts';
import { targetLabelsOf } from './target-labels.ts';

/** What the series of a pack look like once they are scraped. */
export interface VocabularySources extends TargetLabelsContext {
  readonly catalog: Catalog;
  readonly records: readonly Pick<RecordingRule, 'name'>[];
}

/** Builds the vocabulary of a pack. Facts of a series are computed when first asked for. */
export function createVocabulary({ catalog, records, ...context }: VocabularySources): Vocabulary {
  const recorded = new Set(records.map((record) => record.name));
  const known = new Map<string, SeriesFacts>();
  const factsOf = (name: string): SeriesFacts | undefined => {
    const series = catalog.series.get(name);
    if (series !== undefined) return scrapedFacts(series, context);
    return recorded.has(name) ? recordedFacts(name) : undefined;
  };
  return {
    series: (name) => {
      const facts = known.get(name) ?? factsOf(name);
      if (facts !== undefined) known.set(name, facts);
      return facts;
    },
    // Needed for suggestions only.
    get names() {
      return sortedBy([...catalog.series.keys(), ...recorded], (name) => name);
    },
  };
}

function scrapedFacts(
  { name, kind, metric, labels: exposed }: Series,
  context: TargetLabelsContext,
): SeriesFacts {
  // Who scrapes a foreign component, and with which labels, is not ours to say.
  const isForeign = isExternal(metric);
  const targetLabels = isForeign ? [] : targetLabelsOf(metric, context);
  const labels = new Map<string, LabelFacts>(targetLabels.map((label) => [label, { from: 'target' }]));
  for (const [label, { values }] of Object.entries(exposed)) {
    const scraped = targetLabels.includes(label) ? `exported_${label}` : label;
    labels.set(scraped, values === 'open' ? { from: 'metric' } : { from: 'metric', values });
  }
  return { name, kind, labels, labelSet: isForeign ? 'open' : 'closed' };
}

/** Until the labels of an expression are inferred, nothing is said of those that a record keeps. */
function recordedFacts(name: string): SeriesFacts {
  return { name, kind: 'gauge', labels: new Map(), labelSet: 'open' };
}
