import type { Size } from './bounds.ts';
import type { Component } from './component.ts';
import type { Label } from './label.ts';
import type { Deprecation, Metric } from './metric.ts';

/** Version of the format that we write and read. It changes when a reader of the old one would misread the new one. */
export const CATALOG_FORMAT = 1;

/**
 * `catalog.json`: own metrics outside the code, as plain data. Says all that {@link Metric} says; what metrics share
 * stands once and is referred to by name.
 */
export interface CatalogDocument {
  /** Where editors find the JSON Schema. */
  readonly $schema?: string | undefined;
  readonly formatVersion: typeof CATALOG_FORMAT;
  readonly pack: CatalogOwner;
  readonly components: readonly ComponentEntry[];
  readonly sizes: readonly Size[];
  readonly metrics: readonly MetricEntry[];
}

/** The pack that a catalog belongs to. */
export interface CatalogOwner {
  readonly name: string;
  readonly title: string;
  readonly version: string;
}

/** An extent, with the names of its sizes. */
export interface ExtentEntry {
  readonly factor: number;
  readonly sizes: readonly string[];
}

/** A component. */
export interface ComponentEntry extends Omit<Component, 'pods'> {
  readonly pods: ExtentEntry;
}

/** A label of a metric. One without `values` is open, as in the files of foreign catalogs. */
export interface LabelEntry {
  readonly name: string;
  readonly help: string;
  readonly values?: readonly string[] | undefined;
  readonly optional?: Label['optional'] | undefined;
}

/** A bound of some labels. */
export interface BoundEntry {
  readonly labels: readonly string[];
  readonly max: ExtentEntry;
}

/** The end of a metric, with the name of the metric to use instead. */
export interface DeprecationEntry extends Omit<Deprecation, 'replacement'> {
  readonly replacement: string;
}

/** A metric. `buckets` and `native` are those of a histogram. */
export interface MetricEntry extends Pick<
  Metric,
  | 'name'
  | 'kind'
  | 'unit'
  | 'help'
  | 'question'
  | 'domain'
  | 'acrossPods'
  | 'zeroInitialised'
  | 'tier'
  | 'stability'
  | 'since'
  | 'ground'
> {
  readonly emittedBy: readonly string[];
  readonly labels: readonly LabelEntry[];
  readonly bounds: readonly BoundEntry[];
  readonly buckets?: readonly number[] | undefined;
  readonly native?: boolean | undefined;
  readonly deprecated?: DeprecationEntry | undefined;
}
