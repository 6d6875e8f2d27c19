import type { Extent, Size } from '../catalog/bounds.ts';
import type {
  CatalogDocument,
  CatalogOwner,
  ExtentEntry,
  LabelEntry,
  MetricEntry,
} from '../catalog/catalog-document.ts';
import type { Component } from '../catalog/component.ts';
import type { Label } from '../catalog/label.ts';
import type { Metric } from '../catalog/metric.ts';
import { invariant } from '../core/errors.ts';
import { catalogDocumentSchema } from './catalog-document-schema.ts';
import { readCatalog } from './read-catalog.ts';

/** A catalog of own metrics, as a file gives it. Nothing of it was judged by a check yet. */
export interface OwnCatalog {
  readonly pack: CatalogOwner;
  readonly components: readonly Component[];
  readonly sizes: readonly Size[];
  readonly metrics: readonly Metric[];
}

/**
 * Reads `catalog.json`.
 *
 * @param text - The JSON.
 * @param file - What errors call the file.
 * @throws {@link PackError} `CATALOG_INVALID`, naming the first thing in the file that is wrong.
 */
export function parseCatalogDocument(text: string, file: string): OwnCatalog {
  return catalogOf(readCatalog({ text, file }, catalogDocumentSchema));
}

function catalogOf({ pack, sizes, components: entries, metrics }: CatalogDocument): OwnCatalog {
  const sizesByName = byName(sizes);
  const extentOf = ({ factor, sizes: names }: ExtentEntry): Extent => ({
    factor,
    sizes: names.map((name) => definedIn(sizesByName, name)),
  });
  const components = entries.map((entry) => ({ ...entry, pods: extentOf(entry.pods) }));
  const scope = { extentOf, components: byName(components), entries: byName(metrics), built: new Map() };
  return { pack, sizes, components, metrics: metrics.map((entry) => metricOf(entry, scope)) };
}

/** What the names in an entry refer to. */
interface Scope {
  readonly extentOf: (entry: ExtentEntry) => Extent;
  readonly components: ReadonlyMap<string, Component>;
  readonly entries: ReadonlyMap<string, MetricEntry>;
  /** Metrics made so far: a replacement is the metric itself, and not one like it. */
  readonly built: Map<string, Metric>;
}

function metricOf(entry: MetricEntry, scope: Scope): Metric {
  const known = scope.built.get(entry.name);
  if (known !== undefined) return known;
  const { kind, buckets = [], native = false, deprecated, ...facts } = entry;
  const base = {
    ...facts,
    emittedBy: facts.emittedBy.map((name) => definedIn(scope.components, name)),
    labels: Object.fromEntries(facts.labels.map((label) => [label.name, labelOf(label)])),
    bounds: facts.bounds.map(({ labels, max }) => ({ labels, max: scope.extentOf(max) })),
    ...(deprecated === undefined
      ? {}
      : {
          deprecated: {
            ...deprecated,
            // The schema refuses circles, so this ends.
            replacement: metricOf(definedIn(scope.entries, deprecated.replacement), scope),
          },
        }),
  };
  const metric: Metric = kind === 'histogram' ? { ...base, kind, buckets, native } : { ...base, kind };
  scope.built.set(entry.name, metric);
  return metric;
}

function labelOf({ help, values, optional }: LabelEntry): Label {
  return { help, values: values ?? 'open', ...(optional === undefined ? {} : { optional }) };
}

function byName<Item extends { readonly name: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.name, item]));
}

function definedIn<Item>(items: ReadonlyMap<string, Item>, name: string): Item {
  const item = items.get(name);
  invariant(item !== undefined, `the schema refuses "${name}", which is not defined`);
  return item;
}
