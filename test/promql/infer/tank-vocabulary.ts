import type { LabelFact } from '../../../src/promql/label-set.ts';
import type { ValueInterval } from '../../../src/promql/value-interval.ts';
import {
  ANY_VALUE,
  COUNT,
  FINITE,
  NON_NEGATIVE,
  between,
  wholeBetween,
} from '../../../src/promql/value-interval.ts';
import type { SeriesFacts, Vocabulary } from '../../../src/promql/vocabulary.ts';

const because = { cause: 'metric', span: { from: 0, to: 0 } } as const;

/** Labels besides the target's, `pod`, and the values of those that are closed. */
type Labels = Readonly<Record<string, readonly string[] | 'open'>>;

function series(
  name: string,
  values: ValueInterval,
  labels: Labels,
  facts: Partial<SeriesFacts> = {},
): SeriesFacts {
  const own = Object.entries(labels).map(([label, all]): [string, LabelFact] => [
    label,
    { presence: 'sure', ...(all !== 'open' && { values: all }), reason: because },
  ]);
  return {
    name,
    metric: name,
    part: 'value',
    kind: 'gauge',
    labels: {
      named: new Map<string, LabelFact>([
        ['__name__', { presence: 'sure', values: [name], reason: because }],
        ['pod', { presence: 'sure', reason: because }],
        ...own,
      ]),
      rest: { presence: 'absent', reason: because },
      key: new Set(['pod', ...Object.keys(labels)]),
    },
    unit: { kind: 'unknown' },
    values,
    intervalSeconds: 30,
    ...facts,
  };
}

const RESULT = ['err', 'ok'] as const;
// As clients write it, and as Prometheus 3 does.
const LE = ['+Inf', '0.1', '0.5', '5', '5.0'] as const;

const valve = series('valve_open', wholeBetween(0, 1), {}, { bound: 6, factors: ['mode'] });
/** A gauge with a label that some of its series lack. */
const VALVE: SeriesFacts = {
  ...valve,
  labels: {
    ...valve.labels,
    named: new Map([
      ...valve.labels.named,
      ['mode', { presence: 'maybe', values: ['off', 'on'], reason: because }],
    ]),
    key: new Set(['pod', 'mode']),
  },
};

const SERIES: readonly SeriesFacts[] = [
  series('ready', wholeBetween(0, 1), {}, { bound: 3 }),
  series('used_ratio', { ...between(0, 1), nan: true }, {}, { bound: 3 }),
  series('share', between(0, 1), {}, { bound: 3 }),
  series('depth', COUNT, { queue: 'open' }, { bound: 30 }),
  series('drift_seconds', between(-2, 3), {}, { bound: 3 }),
  series('store_bytes', NON_NEGATIVE, {}, { bound: 3 }),
  series('level', between(0, Infinity), {}, { bound: 3 }),
  series('anything', ANY_VALUE, {}),
  series(
    'rq_total',
    COUNT,
    { result: RESULT, path: 'open' },
    { kind: 'counter', bound: 60, factors: ['result'] },
  ),
  series('busy_seconds_total', { ...FINITE, min: 0, minOpen: false }, {}, { kind: 'counter', bound: 3 }),
  series(
    'dur_seconds_bucket',
    COUNT,
    { le: LE, result: RESULT },
    {
      kind: 'counter',
      part: 'bucket',
      metric: 'dur_seconds',
      bound: 24,
      factors: ['result', 'le'],
    },
  ),
  series('frost_bucket', COUNT, { le: ['+Inf', '-5', '-1'] }, { kind: 'counter', part: 'bucket' }),
  series('odd_bucket', COUNT, { le: ['+Inf', '0.3', '0.9'] }, { kind: 'counter', part: 'bucket' }),
  VALVE,
  series('native_seconds', ANY_VALUE, {}, { part: 'histogram' }),
];

/** The series of a tank, of which the intervals are known. */
export const TANK: Vocabulary = {
  complete: true,
  series: (name) => SERIES.find((one) => one.name === name),
  names: SERIES.map(({ name }) => name).sort(),
};
