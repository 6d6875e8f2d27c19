import { describe, expect, test } from 'vitest';

import type { Facts } from '../../../src/promql/infer/facts.ts';
import type { LabelFact, LabelSet } from '../../../src/promql/label-set.ts';
import { ANY_VALUE } from '../../../src/promql/value-interval.ts';
import { parseSound } from './differential.ts';
import { judgeFacts } from './judge-facts.ts';
import type { Answer } from './loaded-prometheus.ts';

const reason = { cause: 'metric', span: { from: 0, to: 0 } } as const;
const open: LabelFact = { presence: 'maybe', reason };
const closed: LabelFact = { presence: 'absent', reason };

function labels(
  named: Readonly<Record<string, Omit<LabelFact, 'reason'>>>,
  rest: LabelFact = open,
): LabelSet {
  return { named: new Map(Object.entries(named).map(([name, fact]) => [name, { ...fact, reason }])), rest };
}

/** What an answer of `{series}` proves wrong of facts that say nothing but the given. */
function judge(
  claims: Partial<Facts>,
  series: Readonly<Record<string, number>>,
  query = 'x == bool y',
): readonly string[] {
  const facts: Facts = {
    type: 'vector',
    labels: labels({}),
    unit: { kind: 'unknown' },
    values: ANY_VALUE,
    emptiness: { empty: 'maybe' },
    comparison: undefined,
    origin: undefined,
    cost: { series: undefined, samples: undefined },
    ...claims,
  };
  const answer: Answer = {
    kind: 'result',
    type: 'vector',
    samples: 10,
    series: Object.entries(series).map(([written, value]) => ({
      labels: Object.fromEntries(
        Array.from(written.matchAll(/(\w+)=(\w+)/g), ([, name = '', text = '']) => [name, text]),
      ),
      points: [[1, value]],
    })),
  };
  return judgeFacts(parseSound(query), facts, answer).map(({ claim, message }) => `${claim}: ${message}`);
}

describe('labels', () => {
  test.each<[string, LabelSet, string, string]>([
    [
      'a sure one that is missing',
      labels({ a: { presence: 'sure' } }),
      'b=1',
      'labels: a is sure, but {b="1"} lacks it',
    ],
    [
      'an absent one that is there',
      labels({ a: { presence: 'absent' } }),
      'a=1',
      'labels: a is absent, but {a="1"} has it',
    ],
    ['one that nobody named', labels({}, closed), 'a=1', 'labels: a is not named, but {a="1"} has it'],
    [
      'a value that is not listed',
      labels({ a: { presence: 'maybe', values: ['1', '2'] } }),
      'a=3',
      'label-values: a is one of 1, 2, but in {a="3"} it is not',
    ],
  ])('prove wrong %s', (_what, facts, series, wrong) => {
    expect(judge({ labels: facts }, { [series]: 0 })).toEqual([wrong]);
  });

  test.each<[string, LabelSet, string]>([
    ['a sure one that is there', labels({ a: { presence: 'sure' } }), 'a=1'],
    ['an absent one that is not there', labels({ a: { presence: 'absent' } }), 'b=1'],
    ['one that nobody named where others may be', labels({}), 'a=1'],
    ['a value that is listed', labels({ a: { presence: 'maybe', values: ['1', '2'] } }), 'a=2'],
    [
      'no value where the label may be missing',
      labels({ a: { presence: 'maybe', values: ['1', '2'] } }),
      'b=1',
    ],
  ])('agree with %s', (_what, facts, series) => {
    expect(judge({ labels: facts }, { [series]: 0 })).toEqual([]);
  });

  test('prove wrong a key that two series share', () => {
    const facts = { labels: { ...labels({}), key: new Set(['a', 'b']) } };
    expect(judge(facts, { 'a=1 c=1': 0, 'a=1 c=2': 0 })).toEqual([
      'key: the key is (a, b), but there are {a="1",c="1"} and {a="1",c="2"}',
    ]);
    expect(judge(facts, { 'a=1 c=1': 0, 'a=2 c=1': 0 })).toEqual([]);
  });

  test('prove wrong that there is at most one series', () => {
    const facts = { labels: { ...labels({}), key: new Set<string>() } };
    expect(judge(facts, { 'a=1': 0, 'a=2': 0 })).toHaveLength(1);
    expect(judge(facts, { 'a=1': 0 })).toEqual([]);
  });
});

describe('values', () => {
  const unit = { ...ANY_VALUE, min: 0, max: 1, nan: false };
  test.each([
    ['below', unit, -0.1],
    ['above', unit, 1.1],
    ['at an open end', { ...unit, minOpen: true }, 0],
    ['at the other open end', { ...unit, maxOpen: true }, 1],
    ['that is none', unit, NaN],
    ['that is not whole', { ...unit, whole: true }, 0.5],
  ])('prove wrong an interval by a value %s', (_where, values, value) => {
    expect(judge({ values }, { 'a=1': value })).toHaveLength(1);
  });

  test.each([
    ['at an end', unit, 0],
    ['at the other end', unit, 1],
    ['that is none where that may be', { ...unit, nan: true }, NaN],
    ['that is whole', { ...unit, whole: true }, 1],
    ['that is infinite', { ...ANY_VALUE, whole: true }, Infinity],
  ])('agree with an interval by a value %s', (_where, values, value) => {
    expect(judge({ values }, { 'a=1': value })).toEqual([]);
  });
});

describe('other facts', () => {
  test.each<[string, Partial<Facts>, Readonly<Record<string, number>>, Readonly<Record<string, number>>]>([
    ['always empty', { emptiness: { empty: 'always' } }, { 'a=1': 0 }, {}],
    ['never empty', { emptiness: { empty: 'never' } }, {}, { 'a=1': 0 }],
    ['never true', { comparison: 'never-true' }, { 'a=1': 1 }, { 'a=1': 0 }],
    ['always true', { comparison: 'always-true' }, { 'a=1': 0 }, { 'a=1': 1 }],
    ['at most one series', { cost: { series: 1, samples: undefined } }, { 'a=1': 0, 'a=2': 0 }, { 'a=1': 0 }],
  ])('%s is proven wrong by one answer and agrees with another', (_what, facts, wrong, right) => {
    expect(judge(facts, wrong)).toHaveLength(1);
    expect(judge(facts, right)).toEqual([]);
  });

  test('a filter that is never true lets nothing through', () => {
    expect(judge({ comparison: 'never-true' }, { 'a=1': 5 }, 'x > y')).toHaveLength(1);
    expect(judge({ comparison: 'never-true' }, {}, 'x > y')).toEqual([]);
  });

  test('ten samples are more than nine', () => {
    expect(judge({ cost: { series: undefined, samples: 9 } }, {})).toEqual([
      'samples: at most 9 samples, but 10 were read',
    ]);
    expect(judge({ cost: { series: undefined, samples: 10 } }, {})).toEqual([]);
  });

  test('a scalar is no vector', () => {
    expect(judge({ type: 'scalar' }, {})).toEqual(['type: a scalar, but it is a vector']);
  });
});
