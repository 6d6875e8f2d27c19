import type { ExternalCatalog, ExternalMetric } from './external.ts';
import type { Metric } from './metric.ts';
import type { Series } from './series.ts';
import { mergeSeries, seriesOf } from './series.ts';

/** Series by the name that is exposed. */
export interface SeriesIndex {
  get(name: string): Series | undefined;
  /** Every name, in no particular order. Reads all foreign catalogs, which `get` does not. */
  keys(): Iterable<string>;
}

/** What a metric of several series adds to its name. */
const SUFFIXES = ['', '_bucket', '_sum', '_count'] as const;

/**
 * Indexes own metrics and foreign catalogs. An own metric wins over a foreign one; a name that several foreign catalogs
 * have is one series with the union of what they say, as several variants in one catalog are.
 */
export function createSeriesIndex(own: readonly Metric[], external: readonly ExternalCatalog[]): SeriesIndex {
  const known = new Map<string, Series>();
  for (const series of own.flatMap(seriesOf)) {
    if (!known.has(series.name)) known.set(series.name, series);
  }
  return {
    get: (name) => {
      const series = known.get(name) ?? foreignSeries(name, external);
      if (series !== undefined) known.set(name, series);
      return series;
    },
    keys: () => {
      const foreign = external.flatMap(({ metrics }) => Object.values(metrics).flatMap(seriesOf));
      return new Set([...known.keys(), ...foreign.map((series) => series.name)]);
    },
  };
}

function foreignSeries(name: string, external: readonly ExternalCatalog[]): Series | undefined {
  return external
    .flatMap((catalog) => metricsThatMayExpose(name, catalog))
    .flatMap(seriesOf)
    .filter((series) => series.name === name)
    .reduce<Series | undefined>(
      (merged, one) => (merged === undefined ? one : mergeSeries(merged, one)),
      undefined,
    );
}

function metricsThatMayExpose(name: string, { metrics }: ExternalCatalog): readonly ExternalMetric[] {
  return SUFFIXES.flatMap((suffix) => {
    if (!name.endsWith(suffix)) return [];
    const base = name.slice(0, name.length - suffix.length);
    const metric = Object.hasOwn(metrics, base) ? metrics[base] : undefined;
    return metric === undefined ? [] : [metric];
  });
}
