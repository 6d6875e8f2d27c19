import type { Catalog } from '../catalog/catalog.ts';
import type { Metric } from '../catalog/metric.ts';
import { compareText } from '../core/order.ts';
import type { RecordedVocabulary } from '../promql/record-vocabulary.ts';
import { withRecords } from '../promql/record-vocabulary.ts';
import type { RecordingRule } from './recording-rule.ts';
import type { Source } from './resolve-source.ts';
import type { Settings } from './settings.ts';
import { exposes, jobOf } from './source.ts';
import type { TargetLabelsContext } from './target-labels.ts';
import { sureTargetLabelsOf, targetLabelsOf } from './target-labels.ts';
import type { Scraped } from './vocabulary.ts';
import { createVocabulary, unitFact } from './vocabulary.ts';

/** What the series of a pack come from. */
interface PackVocabularySources extends TargetLabelsContext {
  readonly catalog: Catalog;
  readonly records: readonly RecordingRule[];
  /** Its jobs are named after it. */
  readonly packName: string;
  readonly settings: Pick<Settings, 'clusterLabel' | 'scrapeIntervalSeconds' | 'evaluationIntervalSeconds'>;
}

/** Builds the vocabulary of a pack: its catalog as its sources scrape it, and what its rules record. */
export function createPackVocabulary({
  catalog,
  records,
  ...context
}: PackVocabularySources): RecordedVocabulary {
  const { settings, platform } = context;
  const scraped = createVocabulary({
    catalog,
    scrapeIntervalSeconds: settings.scrapeIntervalSeconds,
    scrapeOf: (metric) => scrapeOf(metric, context),
  });
  const recordings = records.map(({ name, expr, unit }) => ({
    name,
    text: expr.text,
    labels: {},
    unit: unitFact(unit),
  }));
  return withRecords(scraped, recordings, {
    evaluationIntervalSeconds: settings.evaluationIntervalSeconds,
    platformLabels: platform.protectedLabels,
  });
}

type ScrapeContext = TargetLabelsContext & Pick<PackVocabularySources, 'packName'>;

function scrapeOf(metric: Metric, context: ScrapeContext): Scraped {
  const sure = sureTargetLabelsOf(metric, context);
  const jobs = jobsOf(metric, context);
  return {
    sure: [...sure],
    maybe: targetLabelsOf(metric, context).filter((label) => !sure.has(label)),
    ...(jobs !== undefined && { values: { job: jobs } }),
    // What is read from a custom resource is there only where the resource says it.
    mayLackLabels: bringing(metric, context).some(({ kind }) => kind === 'twin'),
  };
}

/** Values of `job` on the series of a metric, sorted; `undefined` where nobody scrapes it, or somebody else does. */
function jobsOf(metric: Metric, context: ScrapeContext): readonly string[] | undefined {
  const sources = bringing(metric, context);
  if (sources.length === 0 || !sources.every(isScrapedByPack)) return undefined;
  return sources.map(({ spec }) => jobOf(context.packName, spec)).sort(compareText);
}

/** A twin that the pack does not run is scraped by whoever runs it, under a job of theirs. */
function isScrapedByPack(source: Source): boolean {
  return source.kind !== 'twin' || source.settings.run === 'deployment';
}

function bringing(metric: Metric, { sources }: TargetLabelsContext): readonly Source[] {
  return sources.filter(({ enabled, spec }) => enabled && exposes(spec, metric));
}
