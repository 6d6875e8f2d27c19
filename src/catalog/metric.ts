import type { Bound } from './bounds.ts';
import { completeBounds } from './bounds.ts';
import type { Component } from './component.ts';
import type { Labels } from './label.ts';
import type { OwnUnit, UnitSuffix } from './unit.ts';

/** Which values a metric can have. `unix-time` is seconds since 1970, where 0 stands for "not yet". */
export type ValueDomain = 'boolean' | 'ratio' | 'non-negative' | 'any' | 'unix-time';

/** How values of the same thing, reported by several pods, become one value; `none` when that makes no sense. */
export type PodAggregation = 'sum' | 'max' | 'min' | 'none';

/** How sure users may be that the metric stays as it is. */
export type Stability = 'stable' | 'beta' | 'alpha' | 'experimental';

/** 1: default alerts and SLIs stand on it. 2: dashboards do. 3: later. */
export type Tier = 1 | 2 | 3;

/** Why we say that the metric exists: a public fact, or a proposal to whoever writes the emitter. */
export interface Ground {
  readonly kind: 'fact' | 'proposal';
  /** Where the fact was read, or what the proposal stands on. */
  readonly source: string;
}

/** Announces that a metric goes away. Versions are those of the pack. */
export interface Deprecation {
  readonly since: string;
  readonly removedIn: string;
  /** The metric to use instead; it has the same kind and unit. */
  readonly replacement: Metric;
}

interface MetricBase<Name extends string, L extends Labels, Kind extends string> {
  readonly kind: Kind;
  /** Name as exposed, with `_total` for a counter; the base name of a histogram. */
  readonly name: Name;
  readonly unit: OwnUnit;
  /** One sentence for the HELP line. */
  readonly help: string;
  /** The question of an operator of the system that the metric answers. */
  readonly question: string;
  readonly emittedBy: readonly Component[];
  readonly labels: L;
  /** Covers every label exactly once. */
  readonly bounds: readonly Bound[];
  readonly domain: ValueDomain;
  readonly acrossPods: PodAggregation;
  /** Whether every combination of label values is exposed as 0 from the start. */
  readonly zeroInitialised: boolean;
  readonly tier: Tier;
  readonly stability: Stability;
  /** Pack version that brought the metric. */
  readonly since: string;
  readonly deprecated?: Deprecation;
  readonly ground: Ground;
}

/** A value that only goes up and starts again at 0 with the process. */
export type CounterMetric<Name extends string = string, L extends Labels = Labels> = MetricBase<
  Name,
  L,
  'counter'
>;

/** A value that goes up and down. */
export type GaugeMetric<Name extends string = string, L extends Labels = Labels> = MetricBase<
  Name,
  L,
  'gauge'
>;

/** A distribution. It exposes `_bucket`, `_sum` and `_count` unless it is native only. */
export interface HistogramMetric<Name extends string = string, L extends Labels = Labels> extends MetricBase<
  Name,
  L,
  'histogram'
> {
  /** Upper bounds in `unit`, rising, without `+Inf`. */
  readonly buckets: readonly number[];
  /** Set when the emitter also exposes a native histogram of the same name. */
  readonly native: boolean;
}

/**
 * A constant 1 whose labels carry the facts. Labels with a bound of 1 have one combination of values at a time for each
 * of the others: new facts replace the former.
 */
export type InfoMetric<Name extends string = string, L extends Labels = Labels> = MetricBase<Name, L, 'info'>;

/** One series of 0 or 1 for each value of the label `state`; exactly one of them is 1. */
export type StatesetMetric<Name extends string = string, L extends Labels = Labels> = MetricBase<
  Name,
  L,
  'stateset'
>;

/** A metric of an own catalog, with every default filled in. */
export type Metric = CounterMetric | GaugeMetric | HistogramMetric | InfoMetric | StatesetMetric;

/** Endings that say something about the kind, so that no plain value may have them. */
type ReservedSuffix = '_total' | '_bucket' | '_sum' | '_count' | '_info' | '_created';
type UnitSuffixes = '_seconds' | '_bytes' | '_ratio';

type CounterName<Name extends string, U extends OwnUnit> = Name extends `${string}${UnitSuffix<U>}_total`
  ? U extends 'none' | 'boolean' | 'offset' | 'version'
    ? Name extends `${string}${UnitSuffixes}_total`
      ? `the unit is "${U}", but the name says another one`
      : Name
    : Name
  : `the name of a counter in "${U}" ends with "${UnitSuffix<U>}_total"`;

type ValueName<Name extends string, U extends OwnUnit> = Name extends `${string}${ReservedSuffix}`
  ? 'the name ends with a suffix of another metric kind'
  : Name extends `${string}${UnitSuffix<U>}`
    ? U extends 'seconds'
      ? Name extends `${string}_timestamp_seconds`
        ? 'a name that ends with "_timestamp_seconds" has the unit "timestamp_seconds"'
        : Name
      : U extends 'none' | 'boolean' | 'offset' | 'version'
        ? Name extends `${string}${UnitSuffixes}`
          ? `the unit is "${U}", but the name says another one`
          : Name
        : Name
    : `the name of a metric in "${U}" ends with "${UnitSuffix<U>}"`;

interface MetricSpec<L extends Labels> {
  readonly help: string;
  readonly question: string;
  readonly emittedBy: readonly [Component, ...Component[]];
  /** Default: no labels. */
  readonly labels?: L;
  /** Default: one bound for each closed label. Open labels must be in one. */
  readonly bounds?: readonly Bound<keyof L & string>[];
  readonly tier: Tier;
  readonly stability: Stability;
  readonly since: string;
  readonly deprecated?: Deprecation;
  readonly ground: Ground;
}

/**
 * Declares a counter.
 *
 * The compiler checks that the name ends with its unit and `_total`. Defaults: unit `none`; every combination of
 * closed label values is exposed as 0 from the start.
 */
export function defineCounter<
  const Name extends string,
  const L extends Labels = Readonly<Record<never, never>>,
  const U extends Exclude<OwnUnit, 'info' | 'timestamp_seconds' | 'boolean'> = 'none',
>(
  spec: MetricSpec<L> & {
    readonly name: CounterName<Name, U> & Name;
    readonly unit?: U;
    readonly zeroInitialised?: boolean;
  },
): CounterMetric<Name, L> {
  const labels = labelsOf(spec);
  return Object.freeze({
    kind: 'counter',
    unit: 'none',
    domain: 'non-negative',
    acrossPods: 'sum',
    zeroInitialised: isClosed(labels),
    ...spec,
    labels,
    bounds: completeBounds(labels, spec.bounds ?? []),
  });
}

/**
 * Declares a gauge.
 *
 * The compiler checks that the name ends with its unit and with no suffix of another kind, and that a timestamp is
 * never initialised to 0. `acrossPods` has no default: only the author knows it. Default domain: by unit.
 */
export function defineGauge<
  const Name extends string,
  const U extends Exclude<OwnUnit, 'info'>,
  const L extends Labels = Readonly<Record<never, never>>,
>(
  spec: MetricSpec<L> & {
    readonly name: ValueName<Name, U> & Name;
    readonly unit: U;
    readonly domain?: ValueDomain;
    readonly acrossPods: PodAggregation;
    readonly zeroInitialised?: U extends 'timestamp_seconds' ? false : boolean;
  },
): GaugeMetric<Name, L> {
  const labels = labelsOf(spec);
  return Object.freeze({
    kind: 'gauge',
    domain: domainOf(spec.unit),
    ...spec,
    zeroInitialised: spec.zeroInitialised ?? false,
    labels,
    bounds: completeBounds(labels, spec.bounds ?? []),
  });
}

/** Declares a histogram. The name ends with its unit; `buckets` are rising upper bounds in that unit. */
export function defineHistogram<
  const Name extends string,
  const U extends 'seconds' | 'bytes' | 'ratio',
  const L extends Labels = Readonly<Record<never, never>>,
>(
  spec: MetricSpec<L> & {
    readonly name: ValueName<Name, U> & Name;
    readonly unit: U;
    readonly buckets: readonly [number, ...number[]];
    readonly native?: boolean;
    readonly zeroInitialised?: boolean;
  },
): HistogramMetric<Name, L> {
  const labels = labelsOf(spec);
  return Object.freeze({
    kind: 'histogram',
    domain: 'non-negative',
    acrossPods: 'sum',
    native: false,
    zeroInitialised: isClosed(labels),
    ...spec,
    labels,
    bounds: completeBounds(labels, spec.bounds ?? []),
  });
}

/** Declares an info metric: constant 1, the labels are the value. The name ends with `_info`. */
export function defineInfo<const Name extends string, const L extends Labels>(
  spec: MetricSpec<L> & {
    readonly name: Name extends `${string}_info` ? Name : 'the name of an info metric ends with "_info"';
    readonly labels: L;
  },
): InfoMetric<Name, L> {
  return Object.freeze({
    kind: 'info',
    unit: 'info',
    domain: 'boolean',
    acrossPods: 'none',
    zeroInitialised: false,
    ...spec,
    // The template type above proves it: a spec whose name is not `Name` does not compile.
    name: spec.name as Name,
    bounds: completeBounds(spec.labels, spec.bounds ?? []),
  });
}

/** Declares a stateset: 0 or 1 for each value of the closed label `state`. */
export function defineStateset<
  const Name extends string,
  const L extends Labels & { readonly state: { readonly values: readonly [string, string, ...string[]] } },
>(
  spec: MetricSpec<L> & { readonly name: ValueName<Name, 'boolean'> & Name; readonly labels: L },
): StatesetMetric<Name, L> {
  return Object.freeze({
    kind: 'stateset',
    unit: 'boolean',
    domain: 'boolean',
    acrossPods: 'none',
    ...spec,
    // Exactly one of its series is 1, and nobody knows which before the first state.
    zeroInitialised: false,
    bounds: completeBounds(spec.labels, spec.bounds ?? []),
  });
}

/** The metric, or the part of it that is public, exists today. */
export function fact(source: string): Ground {
  return { kind: 'fact', source };
}

/** The metric is ours to ask for; `source` says what the proposal stands on. */
export function proposal(source: string): Ground {
  return { kind: 'proposal', source };
}

function labelsOf<L extends Labels>(spec: { readonly labels?: L }): L {
  // Without labels `L` is the empty record by default of every `define*`.
  return spec.labels ?? ({} as L);
}

function isClosed(labels: Labels): boolean {
  return Object.values(labels).every(({ values }) => values !== 'open');
}

function domainOf(unit: OwnUnit): ValueDomain {
  switch (unit) {
    case 'boolean':
    case 'info':
      return 'boolean';
    case 'ratio':
      return 'ratio';
    case 'timestamp_seconds':
      return 'unix-time';
    default:
      return 'non-negative';
  }
}
