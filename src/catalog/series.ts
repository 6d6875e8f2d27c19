import { unreachable } from '../core/errors.ts';
import type { ExternalMetric } from './external.ts';
import type { Label, Labels } from './label.ts';
import type { Metric, ValueDomain } from './metric.ts';
import type { Unit } from './unit.ts';

/** How the values of one series behave; `unknown` when the producers of the name differ. */
export type SeriesKind = 'counter' | 'gauge' | 'unknown';

/** One name that an endpoint exposes. A histogram exposes three of them. */
export interface Series {
  readonly name: string;
  readonly metric: Metric | ExternalMetric;
  readonly kind: SeriesKind;
  /** Every unit the value may be in; `none` for counts. */
  readonly units: readonly Unit[];
  /** Labels of the metric, with `le` on buckets and `quantile` on the quantiles of a summary. */
  readonly labels: Labels;
  readonly domain: ValueDomain;
}

/** Whether a metric comes from the sources of a component that we do not own. */
export function isExternal(metric: Metric | ExternalMetric): metric is ExternalMetric {
  return 'origin' in metric;
}

/** Every name that a metric exposes, in the order of the exposition. */
export function seriesOf(metric: Metric | ExternalMetric): readonly Series[] {
  return isExternal(metric) ? externalSeries(metric) : ownSeries(metric);
}

/** A series without labels of its own, as a type for the parts that are the same for own and foreign metrics. */
type Shape = Omit<Series, 'name' | 'kind'>;

function ownSeries(metric: Metric): readonly Series[] {
  const { name, labels, domain } = metric;
  const shape: Shape = { metric, units: [metric.unit], labels, domain };
  switch (metric.kind) {
    case 'counter':
      return [{ ...shape, name, kind: 'counter' }];
    case 'gauge':
    case 'info':
    case 'stateset':
      return [{ ...shape, name, kind: 'gauge' }];
    case 'histogram':
      return [
        // The samples of a native histogram are histograms, under the name of the metric.
        ...(metric.native ? [{ ...shape, name, kind: 'counter' } as const] : []),
        ...(metric.native && metric.buckets.length === 0 ? [] : histogramSeries(name, shape, metric.buckets)),
      ];
    default:
      return unreachable(metric, 'metric kind');
  }
}

function externalSeries(metric: ExternalMetric): readonly Series[] {
  const { name, labels } = metric;
  const shape: Shape = { metric, units: metric.units, labels, domain: 'any' };
  const byName = new Map<string, Series>();
  for (const kind of metric.kinds) {
    for (const series of seriesOfKind(kind, name, shape)) {
      const other = byName.get(series.name);
      const merged = other === undefined ? series : mergeSeries(series, other);
      byName.set(series.name, merged);
    }
  }
  return [...byName.values()];
}

function seriesOfKind(kind: ExternalMetric['kinds'][number], name: string, shape: Shape): readonly Series[] {
  switch (kind) {
    case 'counter':
    case 'gauge':
    case 'unknown':
      return [{ ...shape, name, kind }];
    case 'histogram':
      return histogramSeries(name, shape, undefined);
    case 'summary':
      return [
        { ...shape, name, kind: 'gauge', labels: { quantile: QUANTILE, ...shape.labels } },
        ...sumAndCount(name, { ...shape, labels: withoutQuantile(shape.labels) }),
      ];
    default:
      return unreachable(kind, 'metric kind');
  }
}

/**
 * Makes one series of two that producers of one name expose: the kind is known only if both agree; a label that one of
 * them lacks is optional.
 */
export function mergeSeries(a: Series, b: Series): Series {
  return {
    ...a,
    kind: a.kind === b.kind ? a.kind : 'unknown',
    units: [...new Set([...a.units, ...b.units])],
    labels: mergeLabels(a.labels, b.labels),
    domain: a.domain === b.domain ? a.domain : 'any',
  };
}

function mergeLabels(a: Labels, b: Labels): Labels {
  const merged = new Map<string, Label>();
  for (const [name, label] of [...Object.entries(a), ...Object.entries(b)]) {
    const other = merged.get(name);
    const isInBoth = Object.hasOwn(a, name) && Object.hasOwn(b, name);
    merged.set(
      name,
      other === undefined ? { ...label, ...(isInBoth ? {} : { optional: true }) } : mergeLabel(other, label),
    );
  }
  return Object.fromEntries(merged);
}

function mergeLabel(a: Label, b: Label): Label {
  const isOpen = a.values === 'open' || b.values === 'open';
  return {
    help: a.help,
    values: isOpen ? 'open' : [...new Set([...a.values, ...b.values])],
    ...(a.optional === true || b.optional === true ? { optional: true } : {}),
  };
}

function histogramSeries(
  name: string,
  shape: Shape,
  buckets: readonly number[] | undefined,
): readonly Series[] {
  const le: Label = {
    help: 'Upper bound of the bucket.',
    values: buckets === undefined ? 'open' : [...buckets.map(String), '+Inf'],
  };
  const bucket: Series = {
    ...shape,
    name: `${name}_bucket`,
    kind: 'counter',
    units: ['none'],
    labels: { ...shape.labels, le },
  };
  return [bucket, ...sumAndCount(name, shape)];
}

function sumAndCount(name: string, shape: Shape): readonly Series[] {
  return [
    { ...shape, name: `${name}_sum`, kind: 'counter' },
    { ...shape, name: `${name}_count`, kind: 'counter', units: ['none'], domain: 'non-negative' },
  ];
}

function withoutQuantile(labels: Labels): Labels {
  return Object.fromEntries(Object.entries(labels).filter(([label]) => label !== 'quantile'));
}

const QUANTILE: Label = { help: 'Quantile that the value estimates.', values: 'open' };
