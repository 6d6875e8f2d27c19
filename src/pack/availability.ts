import type { Catalog } from '../catalog/catalog.ts';
import type { ExternalMetric } from '../catalog/external.ts';
import type { Metric } from '../catalog/metric.ts';
import { isExternal } from '../catalog/series.ts';
import type { PlatformProfile } from './platform.ts';
import type { Source } from './resolve-source.ts';
import type { CatalogPart } from './source.ts';
import { catalogPartsOf, exposes } from './source.ts';

/** Why a series is not there. */
export interface Lack {
  /** Name of the series, or of a setting that is off. */
  readonly what: string;
  readonly reason:
    /** Every source that exposes it is off. */
    | 'source-off'
    /** A source that is there would expose it with another of its exporters. */
    | 'other-exporter'
    /** The platform does not let its users read the source. */
    | 'out-of-reach'
    /** No source exposes it. */
    | 'no-source'
    /** The platform's scrape configuration drops it. */
    | 'dropped'
    /** The setting is off. */
    | 'setting-off';
  /** Names of the sources that would bring it, sorted. */
  readonly sources: readonly string[];
}

/** Why a series of the catalog is not there; `undefined` when it is, or when the catalog does not know it. */
export type LackOf = (series: string) => Lack | undefined;

/** What decides over the series of a pack. */
export interface AvailabilitySources {
  readonly catalog: Catalog;
  /** Foreign metrics that are there whatever the sources. */
  readonly ambient: readonly CatalogPart[];
  readonly sources: readonly Source[];
  readonly platform: PlatformProfile;
}

/** A function that says what the settings and the platform leave of the catalog. Remembers its answers. */
export function createLackOf(context: AvailabilitySources): LackOf {
  const known = new Map<string, Lack | undefined>();
  const judge = (series: string): Lack | undefined => {
    const metric = context.catalog.series.get(series)?.metric;
    if (metric === undefined) return undefined;
    return isExternal(metric)
      ? lackOfForeign(series, metric.name, context)
      : lackOfOwn(series, metric, context.sources);
  };
  return (series) => {
    if (!known.has(series)) known.set(series, judge(series));
    return known.get(series);
  };
}

function lackOfOwn(series: string, metric: Metric, sources: readonly Source[]): Lack | undefined {
  const exposing = sources.filter(({ spec }) => exposes(spec, metric));
  return exposing.some(({ enabled }) => enabled) ? undefined : lackWithout(series, exposing);
}

/** A name may stand in several catalogs: it is there when one of them is. */
function lackOfForeign(series: string, name: string, context: AvailabilitySources): Lack | undefined {
  const { catalog, ambient, sources, platform } = context;
  const holders = catalog.external.flatMap((one) => {
    const metric = Object.hasOwn(one.metrics, name) ? one.metrics[name] : undefined;
    return metric === undefined ? [] : [{ catalog: one.name, metric }];
  });
  const brings = (parts: readonly CatalogPart[]) => (holder: Holder) =>
    parts.some((part) => holds(part, holder));
  if (holders.some(brings(ambient))) return undefined;
  const bringing = sources.filter(({ spec }) => holders.some(brings(catalogPartsOf(spec))));
  const enabled = bringing.filter(({ enabled: isOn, catalogs }) => isOn && holders.some(brings(catalogs)));
  if (enabled.length === 0) return lackWithout(series, bringing);
  const isDropped = ({ metric }: Holder): boolean =>
    platform.drops !== undefined && metric.absentOn.includes(platform.drops);
  const brought = holders.filter((holder) => enabled.some(({ catalogs }) => brings(catalogs)(holder)));
  if (!brought.every(isDropped)) return undefined;
  return { what: series, reason: 'dropped', sources: bringing.map((source) => source.name) };
}

/** A foreign metric and the name of the catalog that it stands in. */
interface Holder {
  readonly catalog: string;
  readonly metric: ExternalMetric;
}

function holds({ catalog, variants }: CatalogPart, holder: Holder): boolean {
  if (catalog !== holder.catalog) return false;
  if (variants === undefined || holder.metric.variants.length === 0) return true;
  return variants.some((variant) => holder.metric.variants.includes(variant));
}

/** Why a series is not there that only these sources would bring. */
function lackWithout(series: string, sources: readonly Source[]): Lack {
  return { what: series, reason: reasonWithout(sources), sources: sources.map(({ name }) => name) };
}

function reasonWithout(sources: readonly Source[]): Lack['reason'] {
  if (sources.length === 0) return 'no-source';
  if (sources.some(({ enabled }) => enabled)) return 'other-exporter';
  return sources.some(({ settings }) => settings.enabled) ? 'out-of-reach' : 'source-off';
}
