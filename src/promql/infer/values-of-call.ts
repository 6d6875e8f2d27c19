import type { Call, Expr } from '../ast.ts';
import type { ValueEffect } from '../functions.ts';
import { FUNCTIONS } from '../functions.ts';
import type { ValueInterval } from '../value-interval.ts';
import { ANY_VALUE, NO_VALUE, between, hasInfinity, hull, point } from '../value-interval.ts';
import { fractionOfBuckets, quantileOfBuckets } from './bucket-values.ts';
import { compareIntervals } from './comparison.ts';
import { computeInterval } from './interval-arithmetic.ts';
import { absolute, ceil, floor, maximum, minimum, root, round, sign } from './interval-functions.ts';
import { summarise } from './interval-statistics.ts';
import type { InferScope } from './scope.ts';
import { seriesArgument } from './series-argument.ts';

/** Where the values of a call lie. */
export function valuesOfCall(call: Call, scope: InferScope): ValueInterval {
  const spec = FUNCTIONS.get(call.fn);
  if (spec === undefined) return ANY_VALUE;
  const { values: effect } = spec;
  if (isInterval(effect)) return effect;
  const series = seriesArgument(call, spec);
  if (series === undefined) return ANY_VALUE;
  return applyEffect(effect, { call, series, scope });
}

function isInterval(effect: ValueEffect): effect is ValueInterval {
  return typeof effect === 'object';
}

interface Arguments {
  readonly call: Call;
  /** The argument whose values count. */
  readonly series: Expr;
  readonly scope: InferScope;
}

function applyEffect(
  effect: Exclude<ValueEffect, ValueInterval>,
  { call, series, scope }: Arguments,
): ValueInterval {
  const { values } = scope.of(series);
  const argument = (index: number): ValueInterval => {
    const arg = call.args[index];
    return arg === undefined ? ANY_VALUE : scope.of(arg).values;
  };
  switch (effect) {
    case 'absolute':
      return absolute(values);
    case 'bucket-fraction':
      return fractionOfBuckets(scope.of(series));
    case 'bucket-quantile':
      return quantileOfBuckets(argument(0), scope.of(series));
    case 'bucket-quantiles':
      return call.args
        .slice(2)
        .map((rank) => quantileOfBuckets(scope.of(rank).values, scope.of(series)))
        .reduce(hull);
    case 'ceil':
      return ceil(values);
    case 'clamp':
      return clamp(values, argument(1), argument(2));
    case 'clamp-max':
      return minimum(argument(1), values);
    case 'clamp-min':
      return maximum(argument(1), values);
    case 'difference':
      return computeInterval('-', values, values);
    case 'floor':
      return floor(values);
    case 'maximum':
      return maximum(argument(0), argument(1));
    case 'minimum':
      return minimum(argument(0), argument(1));
    case 'rise':
      return riseOf(values);
    case 'root':
      return root(values);
    case 'round':
      return round(values, call.args.length > 1 ? argument(1) : point(1));
    case 'scalar':
      return isOneSeries(scope, series) ? values : { ...values, nan: true };
    case 'sign':
      return sign(values);
    default:
      return summarise(effect, values, argument(0));
  }
}

/** Nothing is left where the greatest value is less than the least one. */
function clamp(values: ValueInterval, least: ValueInterval, greatest: ValueInterval): ValueInterval {
  if (compareIntervals('>', least, greatest) === 'always-true') return NO_VALUE;
  return maximum(least, minimum(greatest, values));
}

/** NaN hides a fall from the search for resets, so that the result may be negative. */
function riseOf(values: ValueInterval): ValueInterval {
  if (values.nan || !(values.min >= 0)) return ANY_VALUE;
  return { ...between(Math.min(values.min, 0), Infinity), nan: hasInfinity(values) };
}

/** Whether a vector surely has one series, and no more. */
function isOneSeries(scope: InferScope, vector: Expr): boolean {
  const { emptiness, labels } = scope.of(vector);
  return emptiness.empty === 'never' && labels.key?.size === 0;
}
