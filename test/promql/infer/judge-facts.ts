import type { Facts } from '../../../src/promql/infer/facts.ts';
import type { LabelSet } from '../../../src/promql/label-set.ts';
import type { ValueInterval } from '../../../src/promql/value-interval.ts';
import type { Expr } from '../../../src/promql/ast.ts';
import type { Answer, AnswerSeries } from './loaded-prometheus.ts';

/** Part of the facts that a real answer can prove wrong. */
export type Claim =
  | 'type'
  | 'labels'
  | 'label-values'
  | 'key'
  | 'values'
  | 'emptiness'
  | 'comparison'
  | 'series'
  | 'samples';

/** A fact that is wrong. */
export interface Violation {
  readonly claim: Claim;
  /** What was expected, and what was observed. */
  readonly message: string;
}

type Result = Extract<Answer, { kind: 'result' }>;

/** Everything in which an answer goes against the facts of its query. */
export function judgeFacts(expr: Expr, facts: Facts, answer: Answer): readonly Violation[] {
  if (answer.kind !== 'result') return [];
  return [
    ...judgeType(facts, answer),
    ...judgeLabels(facts.labels, answer),
    ...judgeKey(facts.labels, answer),
    ...judgeValues(facts.values, answer),
    ...judgeEmptiness(facts, answer),
    ...judgeComparison(expr, facts, answer),
    ...judgeCost(facts, answer),
  ];
}

function* judgeType({ type }: Facts, answer: Result): Generator<Violation> {
  if (type !== answer.type) yield { claim: 'type', message: `a ${type}, but it is a ${answer.type}` };
}

function* judgeLabels({ named, rest }: LabelSet, { series }: Result): Generator<Violation> {
  for (const { labels } of series) {
    for (const [name, { presence, values }] of named) {
      const value = labels[name] ?? '';
      if (presence === 'sure' && value === '')
        yield { claim: 'labels', message: `${name} is sure, but ${show(labels)} lacks it` };
      if (presence === 'absent' && value !== '')
        yield { claim: 'labels', message: `${name} is absent, but ${show(labels)} has it` };
      if (value !== '' && values !== undefined && !values.includes(value)) {
        yield {
          claim: 'label-values',
          message: `${name} is one of ${values.join(', ')}, but in ${show(labels)} it is not`,
        };
      }
    }
    for (const name of Object.keys(labels)) {
      if (rest.presence === 'absent' && !named.has(name)) {
        yield { claim: 'labels', message: `${name} is not named, but ${show(labels)} has it` };
      }
    }
  }
}

/** Two series may have the same labels of the key at different times, as in the values of a range. */
function* judgeKey({ key }: LabelSet, { series }: Result): Generator<Violation> {
  if (key === undefined) return;
  const seen = new Map<string, AnswerSeries>();
  for (const one of series) {
    const identity = Array.from(key, (name) => one.labels[name] ?? '');
    for (const [seconds] of one.points) {
      const id = JSON.stringify([seconds, ...identity]);
      const other = seen.get(id);
      if (other !== undefined) {
        yield {
          claim: 'key',
          message: `the key is (${[...key].join(', ')}), but there are ${show(other.labels)} and ${show(one.labels)}`,
        };
      }
      seen.set(id, one);
    }
  }
}

function* judgeValues(interval: ValueInterval, { series }: Result): Generator<Violation> {
  for (const { labels, points } of series) {
    for (const [, value] of points) {
      if (!isWithin(interval, value)) {
        yield { claim: 'values', message: `${showInterval(interval)}, but ${show(labels)} is ${value}` };
      }
    }
  }
}

function isWithin({ min, minOpen, max, maxOpen, nan, whole }: ValueInterval, value: number): boolean {
  if (Number.isNaN(value)) return nan;
  if (whole && Number.isFinite(value) && !Number.isInteger(value)) return false;
  // A minimum of 0 says that there is no -0 either: 1 divided by it would be negative.
  if (Object.is(value, -0) && Object.is(min, 0)) return false;
  return (minOpen ? value > min : value >= min) && (maxOpen ? value < max : value <= max);
}

function* judgeEmptiness({ emptiness: { empty } }: Facts, { series }: Result): Generator<Violation> {
  const [first] = series;
  if (empty === 'always' && first !== undefined) {
    yield { claim: 'emptiness', message: `never a series, but there is ${show(first.labels)}` };
  }
  if (empty === 'never' && first === undefined) {
    yield { claim: 'emptiness', message: 'always a series, but there is none' };
  }
}

function* judgeComparison(expr: Expr, { comparison }: Facts, { series }: Result): Generator<Violation> {
  if (expr.kind !== 'binary' || comparison === undefined || comparison === 'open') return;
  const wrong = comparison === 'never-true' ? 1 : 0;
  for (const { labels, points } of series) {
    if (!expr.bool && comparison === 'always-true') continue;
    if (!expr.bool || points.some(([, value]) => value === wrong)) {
      yield { claim: 'comparison', message: `${comparison}, but there is ${show(labels)} ${points[0]?.[1]}` };
    }
  }
}

function* judgeCost({ cost, type }: Facts, { series, samples }: Result): Generator<Violation> {
  const isSeries = type === 'vector' || type === 'matrix';
  if (isSeries && cost.series !== undefined && series.length > cost.series) {
    yield { claim: 'series', message: `at most ${cost.series} series, but there are ${series.length}` };
  }
  if (cost.samples !== undefined && samples > cost.samples) {
    yield { claim: 'samples', message: `at most ${cost.samples} samples, but ${samples} were read` };
  }
}

function show(labels: Readonly<Record<string, string>>): string {
  return `{${Object.entries(labels)
    .map(([name, value]) => `${name}="${value}"`)
    .join(',')}}`;
}

/** Facts for people. */
export function showInterval({ min, minOpen, max, maxOpen, nan, whole }: ValueInterval): string {
  const range = `${minOpen ? '(' : '['}${min}, ${max}${maxOpen ? ')' : ']'}`;
  return range + (whole ? ' whole' : '') + (nan ? ' or NaN' : '');
}
