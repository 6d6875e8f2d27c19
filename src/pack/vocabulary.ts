import { referenceValue } from '../catalog/bounds.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { referenceSeries } from '../catalog/catalog.ts';
import type { Label } from '../catalog/label.ts';
import type { Metric, ValueDomain } from '../catalog/metric.ts';
import type { Series } from '../catalog/series.ts';
import { isExternal } from '../catalog/series.ts';
import type { Unit } from '../catalog/unit.ts';
import { compareText } from '../core/order.ts';
import type { LabelCause, LabelFact } from '../promql/label-set.ts';
import type { Quantity, UnitFact } from '../promql/quantity.ts';
import { BYTES, NUMBER, PER_SECOND, quotient, SECONDS, TIMESTAMP } from '../promql/quantity.ts';
import type { ValueInterval } from '../promql/value-interval.ts';
import {
  ANY_VALUE,
  COUNT,
  FINITE,
  NON_NEGATIVE,
  between,
  point,
  wholeBetween,
} from '../promql/value-interval.ts';
import type { SeriesFacts, SeriesPart, Spread, Vocabulary } from '../promql/vocabulary.ts';
import { AMBIENT_NAMES, ambientFacts } from './ambient-series.ts';
import { PLATFORMS } from './platform.ts';

/** What series look like once they are scraped. */
export interface VocabularySources {
  readonly catalog: Catalog;
  /** Whether the catalog has all that there is; it has unless somebody says otherwise. */
  readonly complete?: boolean;
  readonly scrapeIntervalSeconds: number;
  /** What the scrape does to the series of an own metric. */
  readonly scrapeOf: (metric: Metric) => Scraped;
}

/** What a scrape does to the labels of a metric. */
export interface Scraped {
  /** Labels that it adds to every series. */
  readonly sure: readonly string[];
  /** Labels that it adds to the series of some targets. */
  readonly maybe?: readonly string[];
  /** Every value of those whose values are known beforehand, sorted. */
  readonly values?: Readonly<Record<string, readonly string[]>>;
  /** Set when series may lack labels that the metric declares, because they are read from an object that lacks them. */
  readonly mayLackLabels?: boolean;
}

/** Builds the vocabulary of a catalog, without recording rules. Facts of a series are computed when first asked for. */
export function createVocabulary({ catalog, complete = true, ...context }: VocabularySources): Vocabulary {
  const known = new Map<string, SeriesFacts>();
  const factsOf = (name: string): SeriesFacts | undefined => {
    const series = catalog.series.get(name);
    return series === undefined ? ambientFacts(name) : scrapedFacts(series, context);
  };
  return {
    complete,
    series: (name) => {
      const facts = known.get(name) ?? factsOf(name);
      if (facts !== undefined) known.set(name, facts);
      return facts;
    },
    // Needed for suggestions only.
    get names() {
      return [...new Set([...catalog.series.keys(), ...AMBIENT_NAMES])].sort(compareText);
    },
  };
}

/** Facts of the vocabulary are about no text. */
const NOWHERE = { from: 0, to: 0 } as const;

function scrapedFacts(
  series: Series,
  { scrapeOf, scrapeIntervalSeconds }: Omit<VocabularySources, 'catalog' | 'complete'>,
): SeriesFacts {
  const { name, kind, metric, units } = series;
  // Who scrapes a foreign component, and with which labels, is not ours to say.
  const isForeign = isExternal(metric);
  const labels = new Map<string, LabelFact>([
    ['__name__', { presence: 'sure', values: [name], reason: because('metric') }],
    ...(isExternal(metric) ? foreignLabels(series) : ownLabels(series, scrapeOf(metric))),
  ]);
  const part = partOf(series);
  return {
    name,
    metric: metric.name,
    part,
    kind,
    labels: {
      named: labels,
      rest: isForeign
        ? { presence: 'maybe', reason: because('unknown') }
        : { presence: 'absent', reason: because('metric') },
      ...(!isForeign && { key: new Set([...labels.keys()].filter((label) => label !== '__name__')) }),
    },
    unit: commonUnit(units),
    ...(isOfDistribution(part) && { observed: commonUnit(isForeign ? metric.units : [metric.unit]) }),
    values: intervalOf(series, part),
    ...(isForeign ? {} : ownFacts(metric, part)),
    intervalSeconds: scrapeIntervalSeconds,
  };
}

/** What only the catalog of an own metric says. */
function ownFacts(metric: Metric, part: SeriesPart): Partial<SeriesFacts> {
  const all = referenceSeries(metric);
  const perCombination = metric.kind === 'histogram' ? metric.buckets.length + 3 : 1;
  const combinations = all / perCombination;
  return {
    acrossPods: metric.acrossPods,
    bound:
      part === 'bucket' && metric.kind === 'histogram'
        ? combinations * (metric.buckets.length + 1)
        : combinations,
    factors: factorsOf(metric, part),
    labelBounds: labelBoundsOf(metric),
    spread: spreadOf(metric, part),
    ...(metric.kind === 'histogram' && {
      buckets: metric.buckets,
      native: metric.native,
    }),
    zeroInitialised: metric.zeroInitialised,
    stability: metric.stability,
    ...(metric.deprecated && { replacement: metric.deprecated.replacement.name }),
  };
}

function because(cause: LabelCause): LabelFact['reason'] {
  return { cause, span: NOWHERE };
}

/** Labels of an own metric, and those that the scrape adds. */
function ownLabels(
  { labels: exposed }: Series,
  { sure, maybe = [], values = {}, mayLackLabels = false }: Scraped,
): readonly (readonly [string, LabelFact])[] {
  const added = [...sure, ...maybe];
  return [
    ...added.map((label): [string, LabelFact] => [
      label,
      {
        presence: sure.includes(label) ? 'sure' : 'maybe',
        ...(values[label] !== undefined && { values: values[label] }),
        reason: because('target'),
      },
    ]),
    ...Object.entries(exposed).map(([label, spec]): [string, LabelFact] => {
      const name = added.includes(label) ? `exported_${label}` : label;
      return [name, exposedLabel(label, spec, mayLackLabels)];
    }),
  ];
}

/**
 * Labels of a foreign metric. Even one that it always exposes may be missing: those who scrape it drop labels that cost
 * them too much, and builds differ. Where the scrape adds a label of the name, the values are those of the target.
 */
function foreignLabels({ labels: exposed }: Series): readonly (readonly [string, LabelFact])[] {
  return Object.entries(exposed).map(([label, spec]) => {
    const fact = exposedLabel(label, spec, true);
    return [label, MAY_BE_OF_TARGET.has(label) ? { presence: 'maybe', reason: fact.reason } : fact] as const;
  });
}

/** Labels that a target usually has: one of a metric becomes `exported_…` beside it. */
const MAY_BE_OF_TARGET: ReadonlySet<string> = new Set(
  Object.values(PLATFORMS).flatMap(({ targetLabels }) => [
    ...targetLabels.pod,
    ...(targetLabels.service ?? []),
    'node',
  ]),
);

/** What the catalog says of a label; `mayLack` is set where more is not known than that it may be there. */
function exposedLabel(name: string, { values, optional }: Label, mayLack: boolean): LabelFact {
  const known =
    values === 'open' ? undefined : values.flatMap(name === 'le' ? boundTexts : (value) => [value]);
  const isOptional = optional === true || known?.includes('') === true;
  return {
    presence: isOptional || mayLack ? 'maybe' : 'sure',
    ...(known !== undefined && { values: known.filter((value) => value !== '').sort(compareText) }),
    reason: because(mayLack && !isOptional ? 'unknown' : 'metric'),
  };
}

/**
 * Every way in which a bound of a bucket is written: as the client library does it, and with a point or an exponent as
 * Prometheus 3 does it.
 *
 * @see https://prometheus.io/docs/prometheus/latest/migration/ (le and quantile label values)
 */
function boundTexts(bound: string): readonly string[] {
  const value = Number(bound);
  if (!Number.isFinite(value)) return [bound];
  const isLong = value !== 0 && (Math.abs(value) < 1e-4 || Math.abs(value) >= 1e6);
  const exponential = value.toExponential().replace(/(?<=e[+-])(?=\d$)/, '0');
  return [
    ...new Set([
      bound,
      ...(Number.isInteger(value) && !bound.includes('e') ? [`${bound}.0`] : []),
      ...(isLong ? [exponential] : []),
    ]),
  ];
}

function partOf({ name, metric, labels }: Series): SeriesPart {
  if (!isExternal(metric)) return ownPart(name, metric);
  if (metric.kinds.includes('histogram') || metric.kinds.includes('summary')) {
    if (name === `${metric.name}_bucket`) return 'bucket';
    if (name === `${metric.name}_sum`) return 'sum';
    if (name === `${metric.name}_count`) return 'count';
  }
  // Exporters also expose the quantiles of a summary as gauges.
  if (Object.hasOwn(labels, 'quantile')) return 'quantile';
  return metric.units.includes('info') ? 'info' : 'value';
}

function ownPart(name: string, metric: Metric): SeriesPart {
  switch (metric.kind) {
    case 'counter':
    case 'gauge':
      return 'value';
    case 'info':
      return 'info';
    case 'stateset':
      return 'state';
    case 'histogram':
      if (name === metric.name) return 'histogram';
      return name.endsWith('_bucket') ? 'bucket' : name.endsWith('_sum') ? 'sum' : 'count';
  }
}

function isOfDistribution(part: SeriesPart): boolean {
  return part !== 'value' && part !== 'info' && part !== 'state' && part !== 'record';
}

/** The labels whose number of values is a bound of its own. */
function factorsOf({ labels, bounds }: Metric, part: SeriesPart): readonly string[] {
  const factors = bounds.flatMap(({ labels: [label, ...others], max: { factor, sizes } }) => {
    if (label === undefined || others.length > 0 || sizes.length > 0) return [];
    return labels[label]?.values.length === factor && labels[label].values !== 'open' ? [label] : [];
  });
  return part === 'bucket' ? [...factors, 'le'] : factors;
}

/** The most values of each label that is open, in one pod. */
function labelBoundsOf({ labels, bounds }: Metric): ReadonlyMap<string, number> {
  return new Map(
    bounds.flatMap((bound) =>
      bound.labels
        .filter((label) => labels[label]?.values === 'open')
        .map((label) => [label, referenceValue(bound.max)] as const),
    ),
  );
}

function spreadOf(metric: Metric, part: SeriesPart): Spread {
  const { emittedBy, bounds } = metric;
  const buckets = part === 'bucket' && metric.kind === 'histogram' ? metric.buckets.length + 1 : 1;
  const isFixed = bounds.every(({ max }) => max.sizes.length === 0);
  return {
    components: emittedBy.map(({ name }) => name),
    pods: Math.min(...emittedBy.map(({ pods }) => pods.factor)),
    ...(isFixed && { perPod: bounds.reduce((product, { max }) => product * max.factor, buckets) }),
    labels: [
      ...bounds.flatMap(({ labels: [label, ...others], max }) =>
        label === undefined || others.length > 0 || max.factor < 2 ? [] : [label],
      ),
      ...(buckets > 1 ? ['le'] : []),
    ],
  };
}

/** Where the values of a series lie, by what its kind and its unit promise. */
function intervalOf({ metric, kind, units, domain }: Series, part: SeriesPart): ValueInterval {
  const isOwn = !isExternal(metric);
  // Somebody else's observations may be negative.
  if (part === 'sum') return isOwn && domain === 'non-negative' ? RISING : ANY_VALUE;
  if (part === 'bucket' || part === 'count') return kind === 'counter' ? COUNT : ANY_VALUE;
  const [unit, ...otherUnits] = units;
  if (kind === 'counter') return isOwn && unit === 'none' ? COUNT : RISING;
  if (otherUnits.length > 0) return ANY_VALUE;
  if (unit === 'info') return point(1);
  return unit === 'boolean' ? wholeBetween(0, 1) : intervalOfDomain(domain);
}

/** A counter is not negative and no NaN (OpenMetrics 1.0, Counter), and none has counted to infinity. */
const RISING: ValueInterval = { ...FINITE, min: 0, minOpen: false };

/** A gauge may be NaN when there is nothing to report. */
function intervalOfDomain(domain: ValueDomain): ValueInterval {
  switch (domain) {
    case 'boolean':
      return wholeBetween(0, 1);
    case 'ratio':
      return { ...between(0, 1), nan: true };
    case 'non-negative':
    case 'unix-time':
      return NON_NEGATIVE;
    case 'any':
      return ANY_VALUE;
  }
}

const QUANTITIES: Readonly<Record<Unit, Quantity | undefined>> = {
  none: NUMBER,
  boolean: NUMBER,
  info: NUMBER,
  seconds: SECONDS,
  timestamp_seconds: TIMESTAMP,
  bytes: BYTES,
  ratio: NUMBER,
  offset: NUMBER,
  version: NUMBER,
  milliseconds: { ...SECONDS, scale: 1e-3 },
  timestamp_milliseconds: { ...TIMESTAMP, scale: 1e-3 },
  nanoseconds: { ...SECONDS, scale: 1e-9 },
  days: { ...SECONDS, scale: 86_400 },
  cores: NUMBER,
  messages: NUMBER,
  per_second: PER_SECOND,
  bytes_per_second: quotient(BYTES, SECONDS),
  mixed: undefined,
};

/** What analysis knows of a unit of the catalog. */
export function unitFact(unit: Unit): UnitFact {
  const quantity = QUANTITIES[unit];
  return quantity === undefined ? { kind: 'unknown' } : { kind: 'known', quantity };
}

/** The unit of a series whose producers may differ. */
function commonUnit(units: readonly Unit[]): UnitFact {
  const [unit, ...others] = units;
  return unit === undefined || others.length > 0 ? { kind: 'unknown' } : unitFact(unit);
}
