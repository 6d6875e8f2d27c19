import type { LabelFact } from '../../../src/promql/label-set.ts';
import type { Quantity, UnitFact } from '../../../src/promql/quantity.ts';
import { BYTES, NUMBER, SECONDS, TIMESTAMP } from '../../../src/promql/quantity.ts';
import type { ValueInterval } from '../../../src/promql/value-interval.ts';
import { ANY_VALUE } from '../../../src/promql/value-interval.ts';
import type { SeriesFacts, Vocabulary } from '../../../src/promql/vocabulary.ts';

type Example = readonly [
  name: string,
  kind: SeriesFacts['kind'],
  quantity: Quantity | undefined,
  more?: Partial<SeriesFacts>,
];

const ZERO_TO_ONE: ValueInterval = { ...ANY_VALUE, min: 0, max: 1, nan: false };
const FLAG: ValueInterval = { ...ZERO_TO_ONE, whole: true };
const OF_SECONDS = { observed: { kind: 'known', quantity: SECONDS } } as const satisfies Partial<SeriesFacts>;

const EXAMPLES: readonly Example[] = [
  ['rq_total', 'counter', NUMBER],
  ['rx_bytes_total', 'counter', BYTES],
  ['busy_seconds_total', 'counter', SECONDS],
  ['busy_ms_total', 'counter', { ...SECONDS, scale: 1e-3 }],
  ['dur_seconds_bucket', 'counter', NUMBER, { part: 'bucket', metric: 'dur_seconds', ...OF_SECONDS }],
  ['dur_seconds_sum', 'counter', SECONDS, { part: 'sum', metric: 'dur_seconds', ...OF_SECONDS }],
  ['dur_seconds_count', 'counter', NUMBER, { part: 'count', metric: 'dur_seconds', ...OF_SECONDS }],
  ['lat_seconds', 'gauge', SECONDS, { part: 'quantile', ...OF_SECONDS }],
  ['nh_seconds', 'counter', NUMBER, { part: 'histogram', ...OF_SECONDS }],
  ['depth', 'gauge', NUMBER],
  ['store_bytes', 'gauge', BYTES],
  ['lag_seconds', 'gauge', SECONDS],
  ['lag_ms', 'gauge', { ...SECONDS, scale: 1e-3 }],
  ['used_ratio', 'gauge', NUMBER, { values: ZERO_TO_ONE }],
  ['ready', 'gauge', NUMBER, { values: FLAG }],
  ['phase', 'gauge', NUMBER, { part: 'state', values: FLAG }],
  ['exp_ts_seconds', 'gauge', TIMESTAMP],
  ['exp_ts_ms', 'gauge', { ...TIMESTAMP, scale: 1e-3 }],
  ['build_info', 'gauge', NUMBER, { part: 'info' }],
  ['mixed', 'gauge', undefined],
  ['q:busy_seconds:increase1h', 'gauge', SECONDS, { part: 'record' }],
  ['q:rq_total:sum', 'counter', NUMBER, { part: 'record', aggregatesCounter: true }],
];

const MAYBE: LabelFact = { presence: 'maybe', reason: { cause: 'unknown', span: { from: 0, to: 0 } } };

const SERIES = new Map(
  EXAMPLES.map(([name, kind, quantity, more]): [string, SeriesFacts] => {
    const unit: UnitFact = quantity === undefined ? { kind: 'unknown' } : { kind: 'known', quantity };
    const labels = { named: new Map(), rest: MAYBE };
    return [name, { name, metric: name, part: 'value', kind, labels, unit, values: ANY_VALUE, ...more }];
  }),
);

/** Series of every kind, part and unit. */
export const EXAMPLE_VOCABULARY: Vocabulary = {
  complete: true,
  series: (name) => SERIES.get(name),
  names: [...SERIES.keys()].sort(),
};
