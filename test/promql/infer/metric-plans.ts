import type { Quantity, UnitFact } from '../../../src/promql/quantity.ts';
import { BYTES, NUMBER, SECONDS, TIMESTAMP } from '../../../src/promql/quantity.ts';
import type { ValueInterval } from '../../../src/promql/value-interval.ts';
import { ANY_VALUE } from '../../../src/promql/value-interval.ts';
import type { SeriesFacts } from '../../../src/promql/vocabulary.ts';
import type { Random } from './random.ts';

/** A label that a metric has besides those of its target. */
export interface OwnLabel {
  readonly name: string;
  /** Values that occur. */
  readonly occurring: readonly string[];
  /** Whether the catalog lists the values; it may list more than occur. */
  readonly values?: readonly string[];
  readonly optional?: true;
}

/** Labels that metrics share, so that they can be matched. */
export const OWN_LABELS: readonly OwnLabel[] = [
  { name: 'code', occurring: ['200', '404', '500'], values: ['200', '404', '500'] },
  { name: 'result', occurring: ['ok', 'err'], values: ['err', 'ok', 'unknown'] },
  { name: 'zone', occurring: ['z1', 'z2', 'z3'] },
  { name: 'shard', occurring: ['0'], values: ['0'] },
  { name: 'mode', occurring: ['on', 'off'], values: ['off', 'on'], optional: true },
  { name: 'note', occurring: ['n1', 'n2'], optional: true },
];

/** One name that a metric exposes. */
export interface PlannedSeries extends Pick<SeriesFacts, 'part' | 'kind' | 'unit' | 'values'> {
  readonly suffix: string;
  readonly labels?: readonly OwnLabel[];
}

/** The values of one series; `undefined` where there is no sample. */
export interface PlayedSeries {
  readonly suffix: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly values: readonly (number | undefined)[];
}

/** A metric of random data, and how to make up its values. */
export interface MetricPlan {
  readonly name: string;
  readonly exposes: readonly PlannedSeries[];
  readonly facts?: Partial<SeriesFacts>;
  /** What happens with one combination of labels; `values` have `length` entries. */
  readonly play: (random: Random, length: number) => readonly PlayedSeries[];
  /** Whether every combination of closed labels is there. */
  readonly everyCombination?: true;
  /** Whether it has no labels of its own but those of what it exposes. */
  readonly bare?: true;
  /** Whether a target exposes one combination of labels only. */
  readonly single?: true;
  /** Whether the labels of the target alone tell the series of one instant apart. */
  readonly keyedByTarget?: true;
  /** Whether its catalog knows neither who scrapes it, nor all of its labels, nor how many series there are. */
  readonly foreign?: true;
}

const known = (quantity: Quantity): UnitFact => ({ kind: 'known', quantity });
const number = known(NUMBER);
const seconds = known(SECONDS);
const bytes = known(BYTES);

const NON_NEGATIVE: ValueInterval = { ...ANY_VALUE, min: 0, nan: false };
const COUNT: ValueInterval = { ...NON_NEGATIVE, whole: true };
const FLAG: ValueInterval = { ...COUNT, max: 1 };
const ONE: ValueInterval = { ...FLAG, min: 1 };

const BOUNDS = [0.25, 0.5, 2.5];
const LE: OwnLabel = { name: 'le', occurring: [], values: ['+Inf', '0.25', '0.5', '2.5'] };
const QUANTILE: OwnLabel = { name: 'quantile', occurring: [] };
const STATE: OwnLabel = { name: 'state', occurring: [], values: ['failed', 'gone', 'idle', 'running'] };
const VERSION: OwnLabel = { name: 'version', occurring: [] };

/** One metric of every kind and domain. */
export const METRIC_PLANS: readonly MetricPlan[] = [
  counter('requests_total', number, { values: COUNT, step: (random) => random.int(5) }),
  counter('errors_total', number, { values: COUNT, step: (random) => random.int(2) }),
  {
    ...counter('jobs_total', number, { values: COUNT, step: (random) => random.int(3) }),
    everyCombination: true,
    facts: { zeroInitialised: true },
  },
  counter('busy_seconds_total', seconds, { values: NON_NEGATIVE, step: fraction }),
  counter('sent_bytes_total', bytes, {
    values: { ...ANY_VALUE, min: 0 },
    step: (random) => random.int(4_096),
  }),
  {
    ...counter('foreign_total', { kind: 'unknown' }, { values: { ...ANY_VALUE, min: 0 }, step: fraction }),
    foreign: true,
  },
  gauge('ready', number, { values: FLAG, draw: (random) => random.int(2) }),
  gauge('usage_ratio', number, {
    values: { ...NON_NEGATIVE, max: 1, nan: true },
    draw: oftenAt([0, 1, NaN], fraction),
  }),
  gauge('queue_depth', number, { values: COUNT, draw: (random) => random.int(6) }),
  gauge('memory_bytes', bytes, {
    values: { ...ANY_VALUE, min: 0 },
    draw: oftenAt([0, Infinity], (random) => random.int(100_000)),
  }),
  gauge('lag_seconds', seconds, {
    values: { ...ANY_VALUE, min: 0 },
    draw: oftenAt([0, NaN], (random) => fraction(random) * 90),
  }),
  gauge('drift_seconds', seconds, {
    values: { ...ANY_VALUE, min: -0.5, max: 0.5, nan: false },
    draw: (random) => fraction(random) - 0.5,
  }),
  {
    ...gauge('role', number, { values: FLAG, draw: (random) => random.int(2) }),
    single: true,
    keyedByTarget: true,
  },
  gauge(
    'wild',
    { kind: 'unknown' },
    {
      values: ANY_VALUE,
      draw: oftenAt([0, -1, NaN, Infinity, -Infinity, 1e300], (random) => random.int(9) - 4),
    },
  ),
  gauge('level', number, {
    values: { min: 0, minOpen: true, max: 5, maxOpen: false, nan: false, whole: false },
    draw: (random) => (1 + random.int(1_000)) / 200,
  }),
  gauge('started_timestamp_seconds', known(TIMESTAMP), {
    values: { ...ANY_VALUE, min: 0 },
    draw: (random) => 399_000_000 + random.int(1_000_000),
  }),
  gauge('delay_milliseconds', known({ ...SECONDS, scale: 1e-3 }), {
    values: NON_NEGATIVE,
    draw: (random) => random.int(4_000),
  }),
  {
    ...gauge('foreign_thing', number, { values: ANY_VALUE, draw: (random) => random.int(7) - 3 }),
    foreign: true,
  },
  histogram('latency_seconds', seconds),
  histogram('size_bytes', bytes),
  {
    name: 'wait_seconds',
    facts: { observed: seconds },
    exposes: [
      {
        suffix: '',
        part: 'quantile',
        kind: 'gauge',
        unit: seconds,
        values: { ...ANY_VALUE, min: 0 },
        labels: [QUANTILE],
      },
      { suffix: '_sum', part: 'sum', kind: 'counter', unit: seconds, values: NON_NEGATIVE },
      { suffix: '_count', part: 'count', kind: 'counter', unit: number, values: COUNT },
    ],
    play: (random, length) => [
      ...['0.5', '0.99'].map((quantile) => ({
        suffix: '',
        labels: { quantile },
        values: drawEach(length, () => oftenAt([NaN], fraction)(random)),
      })),
      { suffix: '_sum', values: accumulate(random, length, fraction) },
      { suffix: '_count', values: accumulate(random, length, () => random.int(3)) },
    ],
  },
  {
    name: 'build_info',
    exposes: [{ suffix: '', part: 'info', kind: 'gauge', unit: number, values: ONE, labels: [VERSION] }],
    bare: true,
    keyedByTarget: true,
    // The old series has gone for longer than an instant selector looks back when the new one comes.
    play: (random, length) => {
      const end = random.int(length);
      const isOld = (index: number): boolean => index < end;
      const isNew = (index: number): boolean => index > end + 12;
      return [
        {
          suffix: '',
          labels: { version: '1.0' },
          values: drawEach(length, (index) => (isOld(index) ? 1 : undefined)),
        },
        {
          suffix: '',
          labels: { version: '1.1' },
          values: drawEach(length, (index) => (isNew(index) ? 1 : undefined)),
        },
      ];
    },
  },
  {
    name: 'phase',
    exposes: [{ suffix: '', part: 'state', kind: 'gauge', unit: number, values: FLAG, labels: [STATE] }],
    play: (random, length) => {
      const states = ['failed', 'idle', 'running'];
      const current = drawEach(length, () => random.pick(states));
      return states.map((state) => ({
        suffix: '',
        labels: { state },
        values: current.map((one) => (one === state ? 1 : 0)),
      }));
    },
  },
];

interface CounterSpec {
  readonly values: ValueInterval;
  readonly step: (random: Random) => number;
}

function counter(name: string, unit: UnitFact, { values, step }: CounterSpec): MetricPlan {
  return {
    name,
    exposes: [{ suffix: '', part: 'value', kind: 'counter', unit, values }],
    play: (random, length) => [{ suffix: '', values: accumulate(random, length, step) }],
  };
}

interface GaugeSpec {
  readonly values: ValueInterval;
  readonly draw: (random: Random) => number;
}

function gauge(name: string, unit: UnitFact, { values, draw }: GaugeSpec): MetricPlan {
  return {
    name,
    exposes: [{ suffix: '', part: 'value', kind: 'gauge', unit, values }],
    play: (random, length) => {
      // Some series never change: what is computed from equal values is a case of its own.
      const constant = random.chance(0.2) ? draw(random) : undefined;
      return [{ suffix: '', values: drawEach(length, () => constant ?? draw(random)) }];
    },
  };
}

function histogram(name: string, observed: UnitFact): MetricPlan {
  return {
    name,
    facts: { observed, buckets: BOUNDS },
    exposes: [
      { suffix: '_bucket', part: 'bucket', kind: 'counter', unit: number, values: COUNT, labels: [LE] },
      { suffix: '_sum', part: 'sum', kind: 'counter', unit: observed, values: NON_NEGATIVE },
      { suffix: '_count', part: 'count', kind: 'counter', unit: number, values: COUNT },
    ],
    play: (random, length) => {
      const uppers = [...BOUNDS, 10];
      const sizes = drawEach(length, () => uppers.map(() => random.int(3)));
      const resets = drawEach(length, () => random.chance(0.02));
      const cumulated = (grow: (sizesNow: readonly number[]) => number): readonly number[] => {
        let sum = 0;
        return sizes.map((now, index) => (sum = (resets[index] === true ? 0 : sum) + grow(now)));
      };
      const below = (count: number) => (now: readonly number[]) =>
        now.slice(0, count).reduce((sum, size) => sum + size, 0);
      return [
        ...uppers.map((_upper, index) => ({
          suffix: '_bucket',
          labels: { le: BOUNDS[index] === undefined ? '+Inf' : String(BOUNDS[index]) },
          values: cumulated(below(index + 1)),
        })),
        {
          suffix: '_sum',
          values: cumulated((now) => now.reduce((sum, size, index) => sum + size * (uppers[index] ?? 0), 0)),
        },
        { suffix: '_count', values: cumulated(below(uppers.length)) },
      ];
    },
  };
}

/** A value that only grows, but for restarts. */
function accumulate(random: Random, length: number, step: (random: Random) => number): readonly number[] {
  let sum = random.chance(0.3) ? 0 : step(random) * 10;
  const isStill = random.chance(0.15);
  return drawEach(length, () => {
    if (random.chance(0.02)) sum = 0;
    return (sum += isStill ? 0 : step(random));
  });
}

/** A number from 0 to below 1 that floats hold exactly, with room for the bits of sums. */
function fraction(random: Random): number {
  return random.int(1_024) / 1_024;
}

function oftenAt(special: readonly number[], draw: (random: Random) => number): (random: Random) => number {
  return (random) => (random.chance(0.2) ? random.pick(special) : draw(random));
}

function drawEach<Value>(length: number, draw: (index: number) => Value): readonly Value[] {
  return Array.from({ length }, (_none, index) => draw(index));
}
