/**
 * A mistake in the program that calls: an option that is wrong, a label that is missing or that the metric does not
 * have. Compiled against the types, a program never sees it. What comes from outside, such as the value of a label or
 * a number, is never a reason to throw.
 */
export class InstrumentationError extends Error {
  override readonly name = 'InstrumentationError';
}

/**
 * What a registry of prom-client 15 or of `@prometheus-io/client` can do, as far as it is needed. It takes any metric
 * that answers `get()`, so that neither package is imported.
 */
export interface ClientRegistry {
  registerMetric(metric: ClientMetric): void;
  getSingleMetric(name: string): unknown;
}

/** The part of a metric that every class of both packages has. */
export interface ClientMetric {
  get(): Promise<unknown>;
  reset(): void;
}

/** The module of either package, of which only the default registry is read. */
export interface ClientModule {
  readonly register: ClientRegistry;
}

/** Where the metrics are exposed, which component this process is, and how large the deployment is. */
export type InstrumentationOptions<Component extends string, Sizes> = {
  /** Only the metrics that this component emits are registered. */
  readonly component: Component;
  /** How large the deployment is; a size that is not given is that of the reference deployment. */
  readonly sizes?: Partial<Sizes>;
} & (
  | {
      readonly registry: ClientRegistry;
      readonly client?: ClientModule;
    }
  | {
      /** Its default registry is taken where no `registry` is given. */
      readonly client: ClientModule;
      readonly registry?: ClientRegistry;
    }
);

/**
 * What the instrumentation of every component has beside one handle a metric.
 *
 * A write is dropped and counted, and never throws, when the number is no number, not finite, or would make a counter
 * fall; when the series was removed; or when a bound has no room. A value that a label cannot have, or that goes
 * beyond the bound of the metric, is written under the value `other`, and counted too. The combination of values that
 * came last makes room for `other`, so that a deployment of the declared size loses nothing.
 */
export interface Instrumentation<OwnerLabel extends string> {
  /**
   * Removes every series whose labels include all that `owner` names, such as those of a deleted resource.
   *
   * What is written later through a series that `with()` gave before is dropped and counted: the last reconciliation
   * of a deleted resource does not bring its series back. Handles make new series again.
   *
   * @returns How many combinations of labels were removed.
   * @throws {@link InstrumentationError} When `owner` names no label, or one that no metric has.
   */
  release(owner: { readonly [Name in OwnerLabel]?: string }): number;
  /** How many writes were dropped or went to `other`, by name of the metric. Grows with every such write. */
  readonly drops: ReadonlyMap<string, number>;
}

/** A counter with labels. */
export interface Counter<Labels> {
  /** Adds `value`, 1 by default. */
  inc(labels: Labels, value?: number): void;
  /** The series with these labels, looked up once: for a path that is taken often. */
  with(labels: Labels): CounterSeries;
}

/** A counter without labels, or one series of a counter. */
export interface CounterSeries {
  /** Adds `value`, 1 by default. */
  inc(value?: number): void;
}

/** A gauge with labels. */
export interface Gauge<Labels> {
  set(labels: Labels, value: number): void;
  /** Adds `value`, 1 by default. */
  inc(labels: Labels, value?: number): void;
  /** Takes `value` away, 1 by default. */
  dec(labels: Labels, value?: number): void;
  /** The series with these labels, looked up once: for a path that is taken often. */
  with(labels: Labels): GaugeSeries;
  /** Removes the series with these labels. False when there was none. */
  remove(labels: Labels): boolean;
}

/** One series of a gauge. */
export interface GaugeSeries {
  set(value: number): void;
  /** Adds `value`, 1 by default. */
  inc(value?: number): void;
  /** Takes `value` away, 1 by default. */
  dec(value?: number): void;
}

/** A gauge without labels. */
export interface SingleGauge extends GaugeSeries {
  /** Removes the series until the next write. */
  remove(): void;
}

/** A gauge with labels that holds a time in seconds since 1970. It has no series before the first write. */
export interface Timestamp<Labels> {
  set(labels: Labels, unixSeconds: number): void;
  setToCurrentTime(labels: Labels): void;
  /** The series with these labels, looked up once: for a path that is taken often. */
  with(labels: Labels): TimestampSeries;
  /** Removes the series with these labels. False when there was none. */
  remove(labels: Labels): boolean;
}

/** One series of a gauge that holds a time in seconds since 1970. */
export interface TimestampSeries {
  set(unixSeconds: number): void;
  setToCurrentTime(): void;
}

/** A gauge without labels that holds a time in seconds since 1970. It has no series before the first write. */
export interface SingleTimestamp extends TimestampSeries {
  /** Removes the series until the next write. */
  remove(): void;
}

/** A histogram with labels. */
export interface Histogram<Labels> {
  /** Counts a value that is not negative. */
  observe(labels: Labels, value: number): void;
  /** The series with these labels, looked up once: for a path that is taken often. */
  with(labels: Labels): HistogramSeries;
}

/** A histogram without labels, or the series of one combination of labels. */
export interface HistogramSeries {
  /** Counts a value that is not negative. */
  observe(value: number): void;
}

/** A histogram of durations in seconds, with labels. */
export interface DurationHistogram<Labels> {
  /** Counts a duration in seconds. */
  observe(labels: Labels, seconds: number): void;
  /** Starts a clock that no change of the system time moves. Its first stop counts the seconds; each returns them. */
  startTimer(labels: Labels): () => number;
  /** The series with these labels, looked up once: for a path that is taken often. */
  with(labels: Labels): DurationSeries;
}

/** A histogram of durations in seconds without labels, or the series of one combination of labels. */
export interface DurationSeries {
  /** Counts a duration in seconds. */
  observe(seconds: number): void;
  /** Starts a clock that no change of the system time moves. Its first stop counts the seconds; each returns them. */
  startTimer(): () => number;
}

/** A constant 1 whose labels carry facts. */
export interface Info<Labels> {
  /** States the facts. Facts that were stated before about the same thing are replaced. */
  set(labels: Labels): void;
}

/** A state with labels: one series of 0 or 1 for each state, of which exactly one is 1. No series before the first `set`. */
export interface Stateset<Labels, State extends string> {
  set(labels: Labels, state: State): void;
  /** The series with these labels, looked up once: for a path that is taken often. */
  with(labels: Labels): StatesetSeries<State>;
}

/** A state without labels, or the series of one combination of labels. */
export interface StatesetSeries<State extends string> {
  set(state: State): void;
}
