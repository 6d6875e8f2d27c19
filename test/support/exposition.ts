import type { Component } from '../../src/catalog/component.ts';
import type { Metric } from '../../src/catalog/metric.ts';

/** What makes the values of a component plausible where its catalog does not say them. */
export interface ExpositionContext {
  /** Seconds for which the process has run: counters grow with them. */
  readonly uptimeSeconds: number;
  readonly nowSeconds: number;
  /** The state that statesets are in, where they have it; else the first. */
  readonly state: string;
  /** Values of gauges by name. */
  readonly gauges: Readonly<Record<string, number>>;
}

/** Every own metric that a component emits, in the text format of Prometheus: all values of closed labels, one of each other. */
export function expositionOf(
  component: Component,
  metrics: readonly Metric[],
  context: ExpositionContext,
): string {
  const emitted = metrics.filter(({ emittedBy }) => emittedBy.includes(component));
  return emitted.flatMap((metric) => linesOf(metric, context)).join('');
}

function linesOf(metric: Metric, context: ExpositionContext): readonly string[] {
  const { name, kind } = metric;
  const type = kind === 'counter' || kind === 'histogram' ? kind : 'gauge';
  return [
    `# TYPE ${name} ${type}\n`,
    ...combinationsOf(metric).flatMap((labels) => samplesOf(metric, labels, context)),
  ];
}

function samplesOf(
  metric: Metric,
  labels: Readonly<Record<string, string>>,
  { uptimeSeconds, nowSeconds, state, gauges }: ExpositionContext,
): readonly string[] {
  const { name } = metric;
  switch (metric.kind) {
    case 'counter':
      return [sample(name, labels, uptimeSeconds)];
    case 'info':
      return [sample(name, labels, 1)];
    case 'stateset': {
      const states: readonly string[] = valuesOf(metric, 'state');
      const current = states.includes(state) ? state : states[0];
      return [sample(name, labels, labels['state'] === current ? 1 : 0)];
    }
    case 'gauge':
      return [
        sample(name, labels, gauges[name] ?? (metric.unit === 'timestamp_seconds' ? nowSeconds - 30 : 5)),
      ];
    case 'histogram': {
      // As many observations in each bucket.
      const bounds = [...metric.buckets.map(String), '+Inf'];
      return [
        ...bounds.map((le, index) =>
          sample(`${name}_bucket`, { ...labels, le }, uptimeSeconds * (index + 1)),
        ),
        sample(`${name}_sum`, labels, uptimeSeconds),
        sample(`${name}_count`, labels, uptimeSeconds * bounds.length),
      ];
    }
  }
}

function combinationsOf(metric: Metric): readonly Readonly<Record<string, string>>[] {
  return Object.keys(metric.labels).reduce<readonly Readonly<Record<string, string>>[]>(
    (combinations, label) =>
      combinations.flatMap((labels) =>
        valuesOf(metric, label).map((value) => ({ ...labels, [label]: value })),
      ),
    [{}],
  );
}

function valuesOf({ labels }: Metric, label: string): readonly string[] {
  const values = labels[label]?.values ?? 'open';
  return values === 'open' ? [`some-${label}`] : values;
}

function sample(name: string, labels: Readonly<Record<string, string>>, value: number): string {
  const pairs = Object.entries(labels).map(([label, text]) => `${label}="${text}"`);
  return `${name}{${pairs.join(',')}} ${value}\n`;
}
