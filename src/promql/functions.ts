import type { AggregateOp, BinaryOp } from './ast.ts';
import type { ValueInterval } from './value-interval.ts';
import {
  ANY_VALUE,
  COUNT,
  FINITE,
  NON_NEGATIVE,
  POSITIVE_COUNT,
  between,
  point,
  wholeBetween,
} from './value-interval.ts';

/** Type of a value in PromQL; `matrix` is what Prometheus calls a range vector. */
export type ValueType = 'scalar' | 'string' | 'vector' | 'matrix';

/**
 * What a function does to the labels of its series argument.
 *
 * `keep`: nothing. `drop-name`: removes the name of the metric. `drop-le`: removes `le` too. `none`: the result has no
 * labels. The others are rules of their own.
 */
export type LabelEffect =
  | 'keep'
  | 'drop-name'
  | 'drop-le'
  | 'none'
  | 'absent'
  | 'label_replace'
  | 'label_join'
  | 'info'
  | 'histogram_quantiles';

/**
 * In which unit a result is, by that of the values it is made from.
 *
 * `same`: in theirs. `total`: in theirs, but points in time have no sum. `span`: in theirs, but a span where they are
 * points in time. `per-second`: a span divided by seconds. `times-seconds`: a span times seconds. `squared`, `root`: theirs to that power. `number`: a plain
 * number. `pure`: a plain number of plain numbers; of anything else nothing is known. `timestamp`: seconds since 1970.
 * `seconds`: a span of time.
 */
export type UnitEffect =
  | 'same'
  | 'total'
  | 'span'
  | 'per-second'
  | 'times-seconds'
  | 'squared'
  | 'root'
  | 'number'
  | 'pure'
  | 'timestamp'
  | 'seconds';

/**
 * In which unit a function answers, by that of its series argument.
 *
 * `common`: the one of all arguments. `observed`: that of the observations of a histogram, whose own unit is that of
 * counts. `observed-squared`: to that power. `observed-sum`: times the argument's.
 */
export type FunctionUnitEffect = UnitEffect | 'common' | 'observed' | 'observed-squared' | 'observed-sum';

/** Where one value that is made of several lies. */
export type SummaryEffect =
  /** Whatever the values, in this interval. */
  | ValueInterval
  /** It is one of them. */
  | 'same'
  | 'sum'
  | 'mean'
  /** It lies between two of them, unless the rank, which the first argument is, is not between 0 and 1. */
  | 'quantile';

/** In which interval a function answers, by that of its series argument. The words are rules of their own. */
export type ValueEffect =
  | SummaryEffect
  | 'absolute'
  | 'bucket-fraction'
  | 'bucket-quantile'
  | 'bucket-quantiles'
  | 'ceil'
  | 'clamp'
  | 'clamp-max'
  | 'clamp-min'
  /** What two of the values differ by. */
  | 'difference'
  | 'floor'
  | 'maximum'
  | 'minimum'
  /** By how much a counter rises. */
  | 'rise'
  | 'root'
  | 'round'
  /** NaN unless there is one series. */
  | 'scalar'
  | 'sign';

/**
 * What a function turns a value into: `raw` leaves a counter a counter, a rate a rate and an increase an increase. Left
 * out, something that is none of them.
 */
export type CounterEffect = 'raw' | 'rate' | 'increase';

/** One function of PromQL. */
export interface FunctionSpec {
  /** Types of the arguments. */
  readonly args: readonly ValueType[];
  /** How many arguments at the end may be left out. */
  readonly optional?: number;
  /** How often the last argument may be repeated; `Infinity` as often as one likes. */
  readonly variadic?: number;
  readonly returns: ValueType;
  readonly labels: LabelEffect;
  readonly unit: FunctionUnitEffect;
  readonly values: ValueEffect;
  /** What becomes of a counter. */
  readonly counter?: CounterEffect;
  /** Which kind of series the first argument must be for the answer to make sense. */
  readonly wants?: 'counter' | 'gauge';
  /** Index of the argument whose series the result has; default the first one that is no scalar or string. */
  readonly series?: number;
}

type Shape = Omit<FunctionSpec, 'args' | 'returns' | 'labels'> &
  Partial<Pick<FunctionSpec, 'args' | 'labels'>>;

/** A function of one range vector. */
function overTime(spec: Shape): FunctionSpec {
  return { args: ['matrix'], returns: 'vector', labels: 'drop-name', ...spec };
}

/** A function of each sample of an instant vector. */
function ofSample(spec: Shape): FunctionSpec {
  return { args: ['vector'], returns: 'vector', labels: 'drop-name', ...spec };
}

/** A part of the calendar of a timestamp, by default that of the evaluation. */
function calendar(min: number, max: number): FunctionSpec {
  return ofSample({ optional: 1, unit: 'number', values: wholeBetween(min, max) });
}

/** An interval that NaN and arguments outside of the domain of a function make NaN. */
function orNaN(values: ValueInterval): ValueInterval {
  return { ...values, nan: true };
}

/**
 * Every function, with its effect on type, labels, unit and interval of values.
 *
 * Source: Prometheus 3.16, promql/parser/functions.go and promql/functions.go; `holt_winters` is of 2.x only.
 */
export const FUNCTIONS: ReadonlyMap<string, FunctionSpec> = new Map<string, FunctionSpec>([
  ['abs', ofSample({ unit: 'same', values: 'absolute', counter: 'raw' })],
  ['absent', { args: ['vector'], returns: 'vector', labels: 'absent', unit: 'number', values: point(1) }],
  ['absent_over_time', overTime({ labels: 'absent', unit: 'number', values: point(1) })],
  ['acos', ofSample({ unit: 'pure', values: orNaN(between(0, Math.PI)) })],
  ['acosh', ofSample({ unit: 'pure', values: NON_NEGATIVE })],
  ['asin', ofSample({ unit: 'pure', values: orNaN(between(-Math.PI / 2, Math.PI / 2)) })],
  ['asinh', ofSample({ unit: 'pure', values: ANY_VALUE })],
  ['atan', ofSample({ unit: 'pure', values: orNaN(between(-Math.PI / 2, Math.PI / 2)) })],
  ['atanh', ofSample({ unit: 'pure', values: ANY_VALUE })],
  ['avg_over_time', overTime({ unit: 'same', values: 'mean', counter: 'raw' })],
  ['ceil', ofSample({ unit: 'same', values: 'ceil', counter: 'raw' })],
  ['changes', overTime({ unit: 'number', values: COUNT })],
  ['clamp', ofSample({ args: ['vector', 'scalar', 'scalar'], unit: 'same', values: 'clamp' })],
  ['clamp_max', ofSample({ args: ['vector', 'scalar'], unit: 'same', values: 'clamp-max' })],
  ['clamp_min', ofSample({ args: ['vector', 'scalar'], unit: 'same', values: 'clamp-min' })],
  ['cos', ofSample({ unit: 'pure', values: orNaN(between(-1, 1)) })],
  ['cosh', ofSample({ unit: 'pure', values: orNaN(between(1, Infinity)) })],
  ['count_over_time', overTime({ unit: 'number', values: POSITIVE_COUNT })],
  ['day_of_month', calendar(1, 31)],
  ['day_of_week', calendar(0, 6)],
  ['day_of_year', calendar(1, 366)],
  ['days_in_month', calendar(28, 31)],
  ['deg', ofSample({ unit: 'pure', values: ANY_VALUE })],
  ['delta', overTime({ unit: 'span', values: ANY_VALUE, wants: 'gauge' })],
  ['deriv', overTime({ unit: 'per-second', values: ANY_VALUE, wants: 'gauge' })],
  [
    'double_exponential_smoothing',
    overTime({ args: ['matrix', 'scalar', 'scalar'], unit: 'same', values: ANY_VALUE, wants: 'gauge' }),
  ],
  ['end', { args: [], returns: 'scalar', labels: 'none', unit: 'timestamp', values: FINITE }],
  ['exp', ofSample({ unit: 'pure', values: NON_NEGATIVE })],
  ['first_over_time', overTime({ labels: 'keep', unit: 'same', values: 'same', counter: 'raw' })],
  ['floor', ofSample({ unit: 'same', values: 'floor', counter: 'raw' })],
  ['histogram_avg', ofSample({ unit: 'observed', values: ANY_VALUE })],
  ['histogram_count', ofSample({ unit: 'same', values: ANY_VALUE })],
  [
    'histogram_fraction',
    {
      args: ['scalar', 'scalar', 'vector'],
      returns: 'vector',
      labels: 'drop-le',
      unit: 'number',
      values: 'bucket-fraction',
    },
  ],
  [
    'histogram_quantile',
    {
      args: ['scalar', 'vector'],
      returns: 'vector',
      labels: 'drop-le',
      unit: 'observed',
      values: 'bucket-quantile',
    },
  ],
  [
    'histogram_quantiles',
    {
      args: ['vector', 'string', 'scalar'],
      variadic: 9,
      returns: 'vector',
      labels: 'histogram_quantiles',
      unit: 'observed',
      values: 'bucket-quantiles',
    },
  ],
  ['histogram_stddev', ofSample({ unit: 'observed', values: NON_NEGATIVE })],
  ['histogram_stdvar', ofSample({ unit: 'observed-squared', values: ANY_VALUE })],
  ['histogram_sum', ofSample({ unit: 'observed-sum', values: ANY_VALUE })],
  [
    'holt_winters',
    overTime({ args: ['matrix', 'scalar', 'scalar'], unit: 'same', values: ANY_VALUE, wants: 'gauge' }),
  ],
  ['hour', calendar(0, 23)],
  ['idelta', overTime({ unit: 'span', values: 'difference', wants: 'gauge' })],
  ['increase', overTime({ unit: 'span', values: 'rise', counter: 'increase', wants: 'counter' })],
  [
    'info',
    {
      args: ['vector', 'vector'],
      optional: 1,
      returns: 'vector',
      labels: 'info',
      unit: 'same',
      values: 'same',
      counter: 'raw',
    },
  ],
  [
    'integral',
    overTime({
      args: ['matrix', 'scalar'],
      optional: 1,
      unit: 'times-seconds',
      values: ANY_VALUE,
      wants: 'gauge',
    }),
  ],
  ['irate', overTime({ unit: 'per-second', values: 'rise', counter: 'rate', wants: 'counter' })],
  [
    'label_join',
    {
      args: ['vector', 'string', 'string', 'string'],
      optional: 1,
      variadic: Infinity,
      returns: 'vector',
      labels: 'label_join',
      unit: 'same',
      values: 'same',
      counter: 'raw',
    },
  ],
  [
    'label_replace',
    {
      args: ['vector', 'string', 'string', 'string', 'string'],
      returns: 'vector',
      labels: 'label_replace',
      unit: 'same',
      values: 'same',
      counter: 'raw',
    },
  ],
  ['last_over_time', overTime({ labels: 'keep', unit: 'same', values: 'same', counter: 'raw' })],
  ['ln', ofSample({ unit: 'pure', values: ANY_VALUE })],
  ['log10', ofSample({ unit: 'pure', values: ANY_VALUE })],
  ['log2', ofSample({ unit: 'pure', values: ANY_VALUE })],
  ['mad_over_time', overTime({ unit: 'span', values: NON_NEGATIVE })],
  [
    'max_of',
    { args: ['scalar', 'scalar'], returns: 'scalar', labels: 'none', unit: 'common', values: 'maximum' },
  ],
  ['max_over_time', overTime({ unit: 'same', values: 'same', counter: 'raw' })],
  [
    'min_of',
    { args: ['scalar', 'scalar'], returns: 'scalar', labels: 'none', unit: 'common', values: 'minimum' },
  ],
  ['min_over_time', overTime({ unit: 'same', values: 'same', counter: 'raw' })],
  ['minute', calendar(0, 59)],
  ['month', calendar(1, 12)],
  ['pi', { args: [], returns: 'scalar', labels: 'none', unit: 'number', values: point(Math.PI) }],
  [
    'predict_linear',
    overTime({ args: ['matrix', 'scalar'], unit: 'same', values: ANY_VALUE, wants: 'gauge' }),
  ],
  ['present_over_time', overTime({ unit: 'number', values: point(1) })],
  [
    'quantile_over_time',
    overTime({ args: ['scalar', 'matrix'], unit: 'same', values: 'quantile', counter: 'raw' }),
  ],
  ['rad', ofSample({ unit: 'pure', values: ANY_VALUE })],
  [
    'range',
    {
      args: [],
      returns: 'scalar',
      labels: 'none',
      unit: 'seconds',
      values: { ...FINITE, min: 0, minOpen: false },
    },
  ],
  ['rate', overTime({ unit: 'per-second', values: 'rise', counter: 'rate', wants: 'counter' })],
  ['resets', overTime({ unit: 'number', values: COUNT, wants: 'counter' })],
  [
    'round',
    ofSample({ args: ['vector', 'scalar'], optional: 1, unit: 'same', values: 'round', counter: 'raw' }),
  ],
  [
    'scalar',
    { args: ['vector'], returns: 'scalar', labels: 'none', unit: 'same', values: 'scalar', counter: 'raw' },
  ],
  ['sgn', ofSample({ unit: 'number', values: 'sign' })],
  ['sin', ofSample({ unit: 'pure', values: orNaN(between(-1, 1)) })],
  ['sinh', ofSample({ unit: 'pure', values: ANY_VALUE })],
  ['sort', ofSample({ labels: 'keep', unit: 'same', values: 'same', counter: 'raw' })],
  [
    'sort_by_label',
    {
      args: ['vector', 'string'],
      optional: 1,
      variadic: Infinity,
      returns: 'vector',
      labels: 'keep',
      unit: 'same',
      values: 'same',
      counter: 'raw',
    },
  ],
  [
    'sort_by_label_desc',
    {
      args: ['vector', 'string'],
      optional: 1,
      variadic: Infinity,
      returns: 'vector',
      labels: 'keep',
      unit: 'same',
      values: 'same',
      counter: 'raw',
    },
  ],
  ['sort_desc', ofSample({ labels: 'keep', unit: 'same', values: 'same', counter: 'raw' })],
  ['sqrt', ofSample({ unit: 'root', values: 'root' })],
  ['start', { args: [], returns: 'scalar', labels: 'none', unit: 'timestamp', values: FINITE }],
  ['start_timestamp', ofSample({ unit: 'timestamp', values: FINITE })],
  ['stddev_over_time', overTime({ unit: 'span', values: NON_NEGATIVE })],
  ['stdvar_over_time', overTime({ unit: 'squared', values: NON_NEGATIVE })],
  [
    'step',
    {
      args: [],
      returns: 'scalar',
      labels: 'none',
      unit: 'seconds',
      values: { ...FINITE, min: 0, minOpen: false },
    },
  ],
  ['sum_over_time', overTime({ unit: 'total', values: 'sum', counter: 'raw' })],
  ['tan', ofSample({ unit: 'pure', values: ANY_VALUE })],
  ['tanh', ofSample({ unit: 'pure', values: orNaN(between(-1, 1)) })],
  ['time', { args: [], returns: 'scalar', labels: 'none', unit: 'timestamp', values: FINITE }],
  ['timestamp', ofSample({ unit: 'timestamp', values: FINITE })],
  ['ts_of_first_over_time', overTime({ unit: 'timestamp', values: FINITE })],
  ['ts_of_last_over_time', overTime({ unit: 'timestamp', values: FINITE })],
  ['ts_of_max_over_time', overTime({ unit: 'timestamp', values: FINITE })],
  ['ts_of_min_over_time', overTime({ unit: 'timestamp', values: FINITE })],
  [
    'vector',
    { args: ['scalar'], returns: 'vector', labels: 'none', unit: 'same', values: 'same', counter: 'raw' },
  ],
  ['year', ofSample({ optional: 1, unit: 'number', values: { ...FINITE, whole: true } })],
]);

/** One aggregation operator. */
export interface AggregationSpec {
  /** Type of the parameter, of the operators that take one. */
  readonly param?: 'scalar' | 'string';
  /** Whether it picks series with all their labels instead of making one of each group. */
  readonly picks?: true;
  readonly unit: UnitEffect;
  readonly values: SummaryEffect;
}

/** Every aggregation with its effect. Source: Prometheus 3.14, promql/engine.go, `aggregation`. */
export const AGGREGATIONS: Readonly<Record<AggregateOp, AggregationSpec>> = {
  avg: { unit: 'same', values: 'mean' },
  bottomk: { param: 'scalar', picks: true, unit: 'same', values: 'same' },
  count: { unit: 'number', values: POSITIVE_COUNT },
  count_values: { param: 'string', unit: 'number', values: POSITIVE_COUNT },
  group: { unit: 'number', values: point(1) },
  limit_ratio: { param: 'scalar', picks: true, unit: 'same', values: 'same' },
  limitk: { param: 'scalar', picks: true, unit: 'same', values: 'same' },
  max: { unit: 'same', values: 'same' },
  min: { unit: 'same', values: 'same' },
  quantile: { param: 'scalar', unit: 'same', values: 'quantile' },
  stddev: { unit: 'span', values: NON_NEGATIVE },
  stdvar: { unit: 'squared', values: NON_NEGATIVE },
  sum: { unit: 'total', values: 'sum' },
  topk: { param: 'scalar', picks: true, unit: 'same', values: 'same' },
};

/** What a binary operator does: keep series of a side, compare, or compute. */
export type OperatorClass = 'set' | 'comparison' | 'arithmetic' | 'trim';

/** Class of every binary operator. `</` and `>/` trim native histograms. */
export const OPERATORS: Readonly<Record<BinaryOp, OperatorClass>> = {
  or: 'set',
  and: 'set',
  unless: 'set',
  '==': 'comparison',
  '!=': 'comparison',
  '<': 'comparison',
  '<=': 'comparison',
  '>': 'comparison',
  '>=': 'comparison',
  '</': 'trim',
  '>/': 'trim',
  '+': 'arithmetic',
  '-': 'arithmetic',
  '*': 'arithmetic',
  '/': 'arithmetic',
  '%': 'arithmetic',
  atan2: 'arithmetic',
  '^': 'arithmetic',
};
