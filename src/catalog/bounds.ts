import type { Labels } from './label.ts';

/** A number that describes how large a deployment is, such as the number of Big Peers. */
export interface Size {
  readonly name: string;
  readonly help: string;
  /** Value in the reference deployment, for which budgets are computed. */
  readonly reference: number;
}

/** `factor` times the product of `sizes`. */
export interface Extent {
  readonly factor: number;
  readonly sizes: readonly Size[];
}

/**
 * How many combinations of values some labels take together. Labels that depend on each other share a bound, so that
 * their numbers are not multiplied.
 */
export interface Bound<LabelName extends string = string> {
  readonly labels: readonly LabelName[];
  readonly max: Extent;
}

/** Declares a size of a deployment. */
export function defineSize(size: Size): Size {
  return Object.freeze(size);
}

/** Value of an extent in the reference deployment. */
export function referenceValue(extent: Extent): number {
  return extent.sizes.reduce((product, size) => product * size.reference, extent.factor);
}

/** Writes an extent for people: `3 × controllers`. */
export function describeExtent(extent: Extent): string {
  const sizes = extent.sizes.map((size) => size.name);
  return (extent.factor === 1 && sizes.length > 0 ? sizes : [String(extent.factor), ...sizes]).join(' × ');
}

/** The declared bounds, completed by one for each closed label that none of them covers. */
export function completeBounds(labels: Labels, declared: readonly Bound[]): readonly Bound[] {
  const covered = new Set(declared.flatMap((bound) => bound.labels));
  const closed = Object.entries(labels).flatMap(([name, { values }]) =>
    values === 'open' || covered.has(name)
      ? []
      : [{ labels: [name], max: { factor: values.length, sizes: [] } } satisfies Bound],
  );
  return [...declared, ...closed];
}
