import type { Metric } from '../catalog/metric.ts';
import { resolveCatalog } from '../catalog/catalog.ts';
import type { PlatformProfile } from '../pack/platform.ts';
import type { SubjectGroup } from '../pack/subject.ts';
import type { Scraped } from '../pack/vocabulary.ts';
import { createVocabulary } from '../pack/vocabulary.ts';
import type { RecordedVocabulary } from '../promql/record-vocabulary.ts';
import { withRecords } from '../promql/record-vocabulary.ts';
import type { IngestOptions } from './ingest-options.ts';

/** The series that foreign queries may read: those of the catalog, and what the rules record. */
export function vocabularyOf(options: IngestOptions, groups: readonly SubjectGroup[]): RecordedVocabulary {
  const { catalog = resolveCatalog([], []), platform, evaluationIntervalSeconds } = options;
  const scraped = createVocabulary({
    catalog,
    complete: options.catalog !== undefined,
    scrapeIntervalSeconds: options.scrapeIntervalSeconds,
    scrapeOf: (metric) => scrapeOn(platform, metric),
  });
  const recordings = groups.flatMap(({ rules, intervalSeconds }) =>
    rules.flatMap(({ kind, name, expr: { text }, labels }) =>
      kind === 'record'
        ? [{ name, text, labels, ...(intervalSeconds !== undefined && { intervalSeconds }) }]
        : [],
    ),
  );
  return withRecords(scraped, recordings, {
    evaluationIntervalSeconds,
    platformLabels: platform.protectedLabels,
  });
}

/** Which monitor selects the targets nobody says here: what only one kind of monitor adds may be there. */
function scrapeOn({ targetLabels, clusterLabel }: PlatformProfile, { emittedBy }: Metric): Scraped {
  const { pod, service = pod } = targetLabels;
  const sure = [
    // The container of a target of a Service is known only where its pod declares the port.
    ...pod.filter((label) => service.includes(label) && label !== 'container'),
    ...(clusterLabel === undefined ? [] : [clusterLabel]),
  ];
  const added = [...pod, ...service, ...emittedBy.flatMap(({ identity }) => identity)];
  const maybe = added.filter((label) => !sure.includes(label));
  return { sure: [...new Set(sure)].sort(), maybe: [...new Set(maybe)].sort() };
}
