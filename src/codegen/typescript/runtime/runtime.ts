import type { ClientMetric, ClientRegistry, Instrumentation, InstrumentationOptions } from './api.ts';
import { InstrumentationError } from './api.ts';
import { CounterHandle, GaugeHandle, HistogramHandle, InfoHandle, StatesetHandle } from './handles.ts';
import { Metric } from './metric.ts';
import type { Sample, Series } from './series.ts';
import { CounterValue, GaugeValue, HistogramValue, InfoValue, StatesetValue } from './series.ts';
import type { LabelValues, MetricTable, PackTable } from './tables.ts';

export { InstrumentationError } from './api.ts';

type Options = InstrumentationOptions<string, PackTable['sizes']>;

/** A metric and what programs write to it by. */
interface Instrument {
  readonly metric: Metric<Series>;
  readonly handle: object;
}

/** What the registries of both clients read of a metric. */
interface Exposition {
  readonly name: string;
  readonly help: string;
  readonly type: 'counter' | 'gauge' | 'histogram';
  readonly aggregator: MetricTable['aggregator'];
  readonly values: readonly Sample[];
}

type RegisteredMetric = ClientMetric & Omit<Exposition, 'values'>;

/** Everything that a metric is made of but its table. */
interface Surroundings {
  readonly sizes: Readonly<Record<string, number>>;
  readonly drop: () => void;
}

/**
 * Makes the metrics of one component and registers them. Called by the generated `index.js` with the tables of the
 * catalog.
 *
 * @throws {@link InstrumentationError} For an unknown component or size, without a registry, or when the registry has a
 *   metric of the same name; nothing is registered then.
 */
export function instrument(
  pack: PackTable,
  options: InstrumentationOptions<string, PackTable['sizes']>,
): Instrumentation<string> & Readonly<Record<string, unknown>> {
  const tables = tablesOf(pack, options.component);
  const registry = registryOf(options);
  const sizes = sizesOf(pack, options.sizes ?? {});
  for (const { name } of tables.values()) {
    if (registry.getSingleMetric(name) === undefined) continue;
    throw new InstrumentationError(`The registry already has a metric ${name}.`);
  }

  const drops = new Map<string, number>();
  let countDrop = (_metric: string): void => {};
  const instruments = new Map<string, Instrument>();
  for (const [property, table] of tables) {
    const drop = (): void => {
      drops.set(table.name, (drops.get(table.name) ?? 0) + 1);
      countDrop(table.name);
    };
    instruments.set(property, createInstrument(table, { sizes, drop }));
  }
  const metrics = Array.from(instruments.values(), ({ metric }) => metric);
  countDrop = dropCounter(pack, metrics);
  for (const metric of metrics) initialise(metric);
  for (const metric of metrics) registry.registerMetric(clientMetric(metric));

  const handles = Array.from(instruments, ([property, { handle }]) => [property, handle] as const);
  const owned = metrics.filter(({ table }) => table.name !== pack.dropped);
  return Object.freeze({
    ...Object.fromEntries(handles),
    drops,
    release: (owner: LabelValues) => release(owned, owner),
  });
}

/** Metrics that a component emits, by property. */
function tablesOf({ components }: PackTable, component: string): ReadonlyMap<string, MetricTable> {
  const tables = Object.hasOwn(components, component) ? components[component] : undefined;
  if (tables === undefined) {
    const known = Object.keys(components).join(', ');
    throw new InstrumentationError(`There is no component "${component}". There are: ${known}.`);
  }
  // The generator wrote it.
  return new Map(Object.entries(JSON.parse(tables) as Readonly<Record<string, MetricTable>>));
}

function registryOf({ registry, client }: Options): ClientRegistry {
  const found = registry ?? client?.register;
  if (found === undefined) {
    throw new InstrumentationError('Give a registry, or the client whose default registry to use.');
  }
  return found;
}

function sizesOf(pack: PackTable, given: Partial<PackTable['sizes']>): PackTable['sizes'] {
  for (const [name, size] of Object.entries(given)) {
    if (!Object.hasOwn(pack.sizes, name)) {
      const known = Object.keys(pack.sizes);
      throw new InstrumentationError(
        `There is no size "${name}". ${known.length === 0 ? 'There is none.' : `There are: ${known.join(', ')}.`}`,
      );
    }
    if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) {
      throw new InstrumentationError(
        `The size "${name}" is a whole number that is not negative, not ${size}.`,
      );
    }
  }
  return Object.fromEntries(
    Object.entries(pack.sizes).map(([name, reference]) => [name, given[name] ?? reference]),
  );
}

/** Where a metric has no labels, its handle is its only series. */
function createInstrument(table: MetricTable, { sizes, drop }: Surroundings): Instrument {
  const isSingle = Object.keys(table.labels).length === 0;
  const setup = { table, sizes, drop };
  switch (table.kind) {
    case 'counter': {
      const metric = new Metric({ ...setup, make: (labels) => new CounterValue(labels, drop) });
      return { metric, handle: isSingle ? metric.find({}) : new CounterHandle(metric) };
    }
    case 'gauge':
    case 'timestamp': {
      const metric = new Metric({ ...setup, make: (labels) => new GaugeValue(labels, drop) });
      return { metric, handle: isSingle ? metric.find({}) : new GaugeHandle(metric) };
    }
    case 'histogram':
    case 'duration': {
      const { name, buckets = [] } = table;
      const make = (labels: LabelValues): HistogramValue =>
        new HistogramValue(labels, drop, { name, buckets });
      const metric = new Metric({ ...setup, make });
      return { metric, handle: isSingle ? metric.find({}) : new HistogramHandle(metric) };
    }
    case 'info': {
      const metric = new Metric({ ...setup, make: (labels) => new InfoValue(labels, drop) });
      return { metric, handle: new InfoHandle(metric) };
    }
    case 'stateset': {
      const { states = [] } = table;
      const metric = new Metric({ ...setup, make: (labels) => new StatesetValue(labels, drop, states) });
      return { metric, handle: isSingle ? metric.find({}) : new StatesetHandle(metric) };
    }
  }
}

/** Counts drops in the metric of the catalog, too, where the component has it: 0 for each metric from the start. */
function dropCounter(pack: PackTable, metrics: readonly Metric<Series>[]): (metric: string) => void {
  const metric = metrics.find(({ table }) => table.name === pack.dropped);
  const label = metric?.keys[0];
  if (metric === undefined || label === undefined) return () => {};
  // What the counter itself drops cannot be counted in it.
  for (const { table } of metrics) if (table !== metric.table) metric.initialise({ [label]: table.name });
  return (name) => {
    if (name === metric.table.name) return;
    const series = metric.find({ [label]: name });
    if (series instanceof CounterValue) series.inc();
  };
}

/** Exposes every combination of closed values as 0, as far as the bounds admit. */
function initialise(metric: Metric<Series>): void {
  const { labels, zeroInitialised } = metric.table;
  if (!zeroInitialised) return;
  let combinations: readonly LabelValues[] = [{}];
  for (const [name, values] of Object.entries(labels)) {
    if (typeof values === 'string') return;
    combinations = combinations.flatMap((one) => values.map((value) => ({ ...one, [name]: value })));
  }
  for (const combination of combinations) metric.initialise(combination);
}

/** A metric as the clients read it. The registry changes the name of a counter where it speaks OpenMetrics. */
function clientMetric(metric: Metric<Series>): RegisteredMetric {
  const { name, help, aggregator, kind } = metric.table;
  const type = CLIENT_TYPES[kind];
  return {
    name,
    help,
    type,
    aggregator,
    get(): Promise<Exposition> {
      return Promise.resolve({ name: this.name, help, type, aggregator, values: metric.samples() });
    },
    reset: () => metric.reset(),
  };
}

/** The clients know no info metric and no stateset. */
const CLIENT_TYPES = {
  counter: 'counter',
  gauge: 'gauge',
  timestamp: 'gauge',
  histogram: 'histogram',
  duration: 'histogram',
  info: 'gauge',
  stateset: 'gauge',
} as const;

function release(metrics: readonly Metric<Series>[], owner: LabelValues): number {
  const known = new Set(metrics.flatMap((metric) => metric.openKeys()));
  const names = Object.keys(owner);
  const unknown = names.find((name) => !known.has(name) || typeof owner[name] !== 'string');
  if (names.length === 0 || unknown !== undefined) {
    const problem = unknown === undefined ? 'names no label' : `names "${unknown}"`;
    throw new InstrumentationError(
      `The owner of series ${problem}. Give values of some of these labels: ${[...known].sort().join(', ')}.`,
    );
  }
  return metrics.reduce((count, metric) => count + metric.release(owner), 0);
}
