import type { Counter, CounterSeries, DurationHistogram, DurationSeries, GaugeSeries } from './api.ts';
import type { Gauge, Info, Stateset, StatesetSeries, Timestamp } from './api.ts';
import type { Metric } from './metric.ts';
import type { CounterValue, GaugeValue, HistogramValue, InfoValue, StatesetValue } from './series.ts';
import type { LabelValues } from './tables.ts';

export class CounterHandle implements Counter<LabelValues> {
  private readonly metric: Metric<CounterValue>;

  constructor(metric: Metric<CounterValue>) {
    this.metric = metric;
  }

  inc(labels: LabelValues, value?: number): void {
    this.metric.find(labels).inc(value);
  }

  with(labels: LabelValues): CounterSeries {
    return this.metric.find(labels);
  }
}

/** Of a gauge and of a timestamp. */
export class GaugeHandle implements Gauge<LabelValues>, Timestamp<LabelValues> {
  private readonly metric: Metric<GaugeValue>;

  constructor(metric: Metric<GaugeValue>) {
    this.metric = metric;
  }

  set(labels: LabelValues, value: number): void {
    this.metric.find(labels).set(value);
  }

  inc(labels: LabelValues, value?: number): void {
    this.metric.find(labels).inc(value);
  }

  dec(labels: LabelValues, value?: number): void {
    this.metric.find(labels).dec(value);
  }

  setToCurrentTime(labels: LabelValues): void {
    this.metric.find(labels).setToCurrentTime();
  }

  with(labels: LabelValues): GaugeSeries & { setToCurrentTime(): void } {
    return this.metric.find(labels);
  }

  remove(labels: LabelValues): boolean {
    return this.metric.remove(labels);
  }
}

/** Of a histogram, of durations or not. */
export class HistogramHandle implements DurationHistogram<LabelValues> {
  private readonly metric: Metric<HistogramValue>;

  constructor(metric: Metric<HistogramValue>) {
    this.metric = metric;
  }

  observe(labels: LabelValues, value: number): void {
    this.metric.find(labels).observe(value);
  }

  startTimer(labels: LabelValues): () => number {
    return this.metric.find(labels).startTimer();
  }

  with(labels: LabelValues): DurationSeries {
    return this.metric.find(labels);
  }
}

export class InfoHandle implements Info<LabelValues> {
  private readonly metric: Metric<InfoValue>;

  constructor(metric: Metric<InfoValue>) {
    this.metric = metric;
  }

  set(labels: LabelValues): void {
    this.metric.find(labels).set(this.metric.facts(labels));
  }
}

export class StatesetHandle implements Stateset<LabelValues, string> {
  private readonly metric: Metric<StatesetValue>;

  constructor(metric: Metric<StatesetValue>) {
    this.metric = metric;
  }

  set(labels: LabelValues, state: string): void {
    this.metric.find(labels).set(state);
  }

  with(labels: LabelValues): StatesetSeries<string> {
    return this.metric.find(labels);
  }
}
