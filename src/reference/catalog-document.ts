import type { Bound, Extent, Size } from '../catalog/bounds.ts';
import type {
  BoundEntry,
  CatalogDocument,
  CatalogOwner,
  ComponentEntry,
  DeprecationEntry,
  ExtentEntry,
  LabelEntry,
  MetricEntry,
} from '../catalog/catalog-document.ts';
import { CATALOG_FORMAT } from '../catalog/catalog-document.ts';
import type { Component } from '../catalog/component.ts';
import type { Labels } from '../catalog/label.ts';
import type { Deprecation, Metric } from '../catalog/metric.ts';
import { sortedBy } from '../core/order.ts';
import { toJson } from '../text/json.ts';

/**
 * The text of `catalog.json` for some metrics: everything sorted by name, so that the same metrics give the same
 * bytes. Components and sizes are told apart by name, and those that no metric needs are left out.
 */
export function catalogDocument({ name, title, version }: CatalogOwner, metrics: Iterable<Metric>): string {
  const own = sortedBy(metrics, (metric) => metric.name);
  const components = distinct(own.flatMap(({ emittedBy }) => emittedBy));
  const document: CatalogDocument = {
    formatVersion: CATALOG_FORMAT,
    pack: { name, title, version },
    components: components.map(componentEntry),
    sizes: sizesOf(own, components),
    metrics: own.map(metricEntry),
  };
  return toJson(document);
}

function sizesOf(metrics: readonly Metric[], components: readonly Component[]): readonly Size[] {
  const extents = [
    ...components.map(({ pods }) => pods),
    ...metrics.flatMap(({ bounds }) => bounds.map(({ max }) => max)),
  ];
  return distinct(extents.flatMap(({ sizes }) => sizes)).map(({ name, help, reference }) => ({
    name,
    help,
    reference,
  }));
}

/** The first of each name, sorted. */
function distinct<Item extends { readonly name: string }>(items: readonly Item[]): readonly Item[] {
  const byName = new Map(items.toReversed().map((item) => [item.name, item]));
  return sortedBy(byName.values(), ({ name }) => name);
}

function componentEntry({ name, title, pods, identity }: Component): ComponentEntry {
  return { name, title, pods: extentEntry(pods), identity };
}

function extentEntry({ factor, sizes }: Extent): ExtentEntry {
  return { factor, sizes: sizes.map(({ name }) => name) };
}

function metricEntry(metric: Metric): MetricEntry {
  return {
    name: metric.name,
    kind: metric.kind,
    unit: metric.unit,
    help: metric.help,
    question: metric.question,
    emittedBy: metric.emittedBy.map(({ name }) => name),
    labels: labelEntries(metric.labels),
    bounds: metric.bounds.map(boundEntry),
    ...(metric.kind === 'histogram' ? { buckets: metric.buckets, native: metric.native } : {}),
    domain: metric.domain,
    acrossPods: metric.acrossPods,
    zeroInitialised: metric.zeroInitialised,
    tier: metric.tier,
    stability: metric.stability,
    since: metric.since,
    ...(metric.deprecated === undefined ? {} : { deprecated: deprecationEntry(metric.deprecated) }),
    ground: { kind: metric.ground.kind, source: metric.ground.source },
  };
}

function labelEntries(labels: Labels): readonly LabelEntry[] {
  return Object.entries(labels).map(([name, { help, values, optional }]) => ({
    name,
    help,
    ...(values === 'open' ? {} : { values }),
    ...(optional === undefined ? {} : { optional }),
  }));
}

function boundEntry({ labels, max }: Bound): BoundEntry {
  return { labels, max: extentEntry(max) };
}

function deprecationEntry({ since, removedIn, replacement }: Deprecation): DeprecationEntry {
  return { since, removedIn, replacement: replacement.name };
}
