import { OTHER } from './bound-group.ts';
import type { LabelValues } from './tables.ts';

/** One line of the exposition, as the clients read it. */
export interface Sample {
  readonly labels: Readonly<Record<string, string | number>>;
  readonly value: number;
  /** Where it differs from the name of the metric. */
  readonly metricName?: string;
}

/** What one combination of label values exposes. */
export abstract class Series {
  labels: LabelValues;
  /** False before the first write, unless the metric is initialised. */
  isExposed = false;
  /** True when it is exposed as 0 from the start. */
  private isInitial = false;
  /** True after `release` or `remove`: what is written then is dropped. */
  isDetached = false;
  /** Counts a write that is dropped. */
  protected readonly drop: () => void;

  constructor(labels: LabelValues, drop: () => void) {
    this.labels = labels;
    this.drop = drop;
  }

  abstract samples(): readonly Sample[];

  /** Sets the value to what it was before the first write. */
  protected abstract clear(): void;

  /** Exposes it as 0 from now on. */
  initialise(): void {
    this.isInitial = true;
    this.isExposed = true;
  }

  /** Takes back every write. */
  reset(): void {
    this.clear();
    this.isExposed = this.isInitial;
  }
}

export class CounterValue extends Series {
  private value = 0;

  inc(by = 1): void {
    const value = this.value + by;
    if (this.isDetached || !(by >= 0) || !Number.isFinite(value)) return this.drop();
    this.value = value;
    this.isExposed = true;
  }

  samples(): readonly Sample[] {
    return [{ labels: this.labels, value: this.value }];
  }

  protected clear(): void {
    this.value = 0;
  }
}

/** Also holds timestamps: a gauge that has a clock. */
export class GaugeValue extends Series {
  private value = 0;

  set(value: number): void {
    if (this.isDetached || !Number.isFinite(value)) return this.drop();
    this.value = value;
    this.isExposed = true;
  }

  inc(by = 1): void {
    this.set(this.value + by);
  }

  dec(by = 1): void {
    this.set(this.value - by);
  }

  setToCurrentTime(): void {
    this.set(Date.now() / 1_000);
  }

  remove(): void {
    this.clear();
    this.isExposed = false;
  }

  samples(): readonly Sample[] {
    return [{ labels: this.labels, value: this.value }];
  }

  protected clear(): void {
    this.value = 0;
  }
}

/** Also holds durations: a histogram that has a clock. */
export class HistogramValue extends Series {
  private readonly name: string;
  private readonly bounds: readonly number[];
  /** How many values lie in each bucket alone; the last one has no upper bound. */
  private readonly counts: number[];
  private sum = 0;

  constructor(
    labels: LabelValues,
    drop: () => void,
    { name, buckets }: { readonly name: string; readonly buckets: readonly number[] },
  ) {
    super(labels, drop);
    this.name = name;
    this.bounds = buckets;
    this.counts = [...buckets.map(() => 0), 0];
  }

  observe(value: number): void {
    const sum = this.sum + value;
    if (this.isDetached || !(value >= 0) || !Number.isFinite(sum)) return this.drop();
    let bucket = 0;
    // NaN cannot come here, and comparing with what lies beyond the last bound is false.
    while (value > (this.bounds[bucket] ?? Infinity)) bucket += 1;
    this.counts[bucket] = (this.counts[bucket] ?? 0) + 1;
    this.sum = sum;
    this.isExposed = true;
  }

  startTimer(): () => number {
    const start = performance.now();
    let seconds: number | undefined;
    return () => {
      if (seconds === undefined) {
        seconds = (performance.now() - start) / 1_000;
        this.observe(seconds);
      }
      return seconds;
    };
  }

  samples(): readonly Sample[] {
    const { name, labels } = this;
    let count = 0;
    const buckets = this.counts.map((inBucket, index) => {
      count += inBucket;
      return {
        labels: { le: this.bounds[index] ?? '+Inf', ...labels },
        value: count,
        metricName: `${name}_bucket`,
      };
    });
    return [
      ...buckets,
      { labels, value: this.sum, metricName: `${name}_sum` },
      { labels, value: count, metricName: `${name}_count` },
    ];
  }

  protected clear(): void {
    this.counts.fill(0);
    this.sum = 0;
  }
}

export class InfoValue extends Series {
  private facts: LabelValues = {};

  set(facts: LabelValues | undefined): void {
    if (this.isDetached || facts === undefined) return this.drop();
    this.facts = facts;
    this.isExposed = true;
  }

  samples(): readonly Sample[] {
    return [{ labels: { ...this.labels, ...this.facts }, value: 1 }];
  }

  protected clear(): void {
    this.facts = {};
  }
}

export class StatesetValue extends Series {
  private readonly states: readonly string[];
  private state = '';

  constructor(labels: LabelValues, drop: () => void, states: readonly string[]) {
    super(labels, drop);
    this.states = states;
  }

  set(state: string): void {
    const kept = this.states.includes(state) ? state : this.states.find((one) => one === OTHER);
    if (kept !== state || this.isDetached) this.drop();
    if (kept === undefined || this.isDetached) return;
    this.state = kept;
    this.isExposed = true;
  }

  samples(): readonly Sample[] {
    return this.states.map((state) => ({
      labels: { ...this.labels, state },
      value: state === this.state ? 1 : 0,
    }));
  }

  protected clear(): void {
    this.state = '';
  }
}
