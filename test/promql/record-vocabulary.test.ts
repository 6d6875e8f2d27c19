import { describe, expect, test } from 'vitest';

import { NUMBER, SECONDS } from '../../src/promql/quantity.ts';
import type { UnitFact } from '../../src/promql/quantity.ts';
import type { Recording } from '../../src/promql/record-series.ts';
import { withRecords } from '../../src/promql/record-vocabulary.ts';
import type { SeriesFacts } from '../../src/promql/vocabulary.ts';
import { drawLabelSet } from './infer/draw-labels.ts';
import { PUMP } from './infer/pump-vocabulary.ts';

const IN_SECONDS: UnitFact = { kind: 'known', quantity: SECONDS };
const IN_NUMBERS: UnitFact = { kind: 'known', quantity: NUMBER };

/** Facts of the first of some rules, which record series one after the other. */
function recorded(
  first: Omit<Recording, 'name' | 'labels'> & Partial<Recording>,
  ...others: readonly Recording[]
): SeriesFacts {
  const recording = { name: 'a:b:c', labels: {}, ...first };
  const facts = withRecords(PUMP, [recording, ...others], { evaluationIntervalSeconds: 60 }).series(
    recording.name,
  );
  if (facts === undefined) return expect.fail(`${recording.name} is not known`);
  return facts;
}

function labels(...rules: Parameters<typeof recorded>): string {
  return drawLabelSet(recorded(...rules).labels);
}

describe('the labels of a record are', () => {
  test.each([
    [
      'those of its expression and its name',
      'sum by (ctl) (rate(rq_total[5m]))',
      {},
      '__name__:sure{a:b:c} ctl:sure rest:absent(aggregation) key:(ctl)',
    ],
    [
      'those that the rule sets',
      'sum by (ctl) (rate(rq_total[5m]))',
      { tier: 'api' },
      '__name__:sure{a:b:c} ctl:sure tier:sure{api} rest:absent(aggregation) key:(ctl)',
    ],
    [
      'those that the rule sets, over those of the result',
      'sum by (ctl) (rq_total)',
      { ctl: 'all' },
      '__name__:sure{a:b:c} ctl:sure{all} rest:absent(aggregation) key:()',
    ],
    [
      'without those that the rule sets to nothing',
      'sum by (ctl) (rq_total)',
      { ctl: '' },
      '__name__:sure{a:b:c} ctl:absent(metric) rest:absent(aggregation) key:()',
    ],
    [
      'told by its name no longer',
      '{__name__=~"rq_total|retries_total"}',
      {},
      '__name__:sure{a:b:c} ctl:sure pod:sure result:maybe{err,ok}(metric) rest:absent(metric) key:(ctl,pod,result)',
    ],
    [
      'those of a copy that changes with time, all of them a key',
      'rq_total * on (pod) group_left (version) build_info',
      {},
      '__name__:sure{a:b:c} ctl:sure pod:sure result:sure{err,ok} version:sure rest:absent(metric) key:(ctl,pod,result,version)',
    ],
    [
      'only those of the rule for a number',
      '1',
      { tier: 'api' },
      '__name__:sure{a:b:c} tier:sure{api} rest:absent(no-labels) key:()',
    ],
    [
      'open for an unknown series',
      'nobody',
      { tier: 'api' },
      '__name__:sure{a:b:c} tier:sure{api} rest:maybe(unknown)',
    ],
    [
      'open for a text that is no expression',
      'sum(',
      { tier: 'api' },
      '__name__:sure{a:b:c} tier:sure{api} rest:maybe(unknown)',
    ],
  ])('%s', (_what, text, set, drawn) => {
    expect(labels({ text, labels: set })).toBe(drawn);
  });
  test('those that its platform may set', () => {
    const recording = { name: 'a:b:c', text: 'sum(rq_total)', labels: {} };
    const vocabulary = withRecords(PUMP, [recording], {
      evaluationIntervalSeconds: 60,
      platformLabels: ['cluster'],
    });
    expect(drawLabelSet(vocabulary.series('a:b:c')?.labels ?? expect.fail())).toBe(
      '__name__:sure{a:b:c} cluster:maybe(target) rest:absent(aggregation) key:(cluster)',
    );
  });
  test('those of each rule that writes the name', () => {
    const other = { name: 'a:b:c', text: 'sum by (ctl) (retries_total)', labels: { kind: 'retry' } };
    expect(labels({ text: 'sum by (ctl, result) (rq_total)', labels: { kind: 'request' } }, other)).toBe(
      '__name__:sure{a:b:c} ctl:sure kind:sure{request,retry} result:maybe{err,ok}(metric) rest:absent(aggregation) key:(ctl,kind,result)',
    );
  });
  test('also those of a scraped series of the name', () => {
    expect(labels({ name: 'depth', text: 'sum by (ctl) (rq_total)' })).toBe(
      '__name__:sure{depth} ctl:maybe(metric) pod:maybe(metric) queue:maybe(metric) shard:maybe(metric) rest:absent(metric) key:(ctl,pod,queue,shard)',
    );
  });
});

describe('records read each other', () => {
  const ofPod = {
    name: 'pod:rq:rate5m',
    text: 'sum by (pod, ctl) (rate(rq_total[5m]))',
    labels: { tier: 'api' },
  };
  test('wherever they stand', () => {
    expect(labels({ text: 'sum by (ctl, tier) (pod:rq:rate5m)' }, ofPod)).toBe(
      '__name__:sure{a:b:c} ctl:sure tier:sure{api} rest:absent(aggregation) key:(ctl)',
    );
  });
  test.each([
    ['itself', [], 'a:b:c or sum by (ctl) (rq_total)'],
    ['itself through a matcher', [], '{__name__="a:b:c"} or sum by (ctl) (rq_total)'],
    ['itself through a pattern', [], '{__name__=~"a:b:c|depth"} or sum by (ctl) (rq_total)'],
    [
      'itself through another',
      [{ name: 'd:e:f', text: 'sum by (ctl) (a:b:c)', labels: {} }],
      'sum by (ctl) (d:e:f)',
    ],
  ])('and nothing is known of one that reads %s', (_what, others, text) => {
    expect(labels({ text }, ...others)).toBe('__name__:sure{a:b:c} rest:maybe(unknown)');
  });
  test.each(['a:b:c', 'd:e:f', 'g:h:i'])(
    'and which of a circle is asked for first, here %s, changes nothing',
    (first) => {
      const rules = [
        { name: 'a:b:c', text: 'd:e:f + g:h:i', labels: {} },
        { name: 'd:e:f', text: 'sum by (ctl) (a:b:c)', labels: {} },
        { name: 'g:h:i', text: 'sum by (ctl) (d:e:f)', labels: {} },
        { name: 'j:k:l', text: 'sum by (ctl) (g:h:i)', labels: {} },
      ];
      const vocabulary = withRecords(PUMP, rules, { evaluationIntervalSeconds: 60 });
      vocabulary.series(first);
      const drawn = rules.map(({ name }) => drawLabelSet(vocabulary.series(name)?.labels ?? expect.fail()));
      expect(drawn).toEqual([
        '__name__:sure{a:b:c} rest:maybe(unknown)',
        '__name__:sure{d:e:f} rest:maybe(unknown)',
        '__name__:sure{g:h:i} rest:maybe(unknown)',
        '__name__:sure{j:k:l} ctl:maybe(unknown) rest:absent(aggregation) key:(ctl)',
      ]);
    },
  );
});

describe('a record is', () => {
  test.each([
    ['a gauge of a rate', 'sum by (ctl) (rate(rq_total[5m]))', { kind: 'gauge' }],
    ['a gauge of a gauge', 'max by (pod) (depth)', { kind: 'gauge' }],
    ['a gauge of a count', 'count by (pod) (rq_total)', { kind: 'gauge' }],
    ['a counter of a counter', 'rq_total{result="ok"}', { kind: 'counter' }],
    ['a counter of relabelled counters', 'label_replace(rq_total, "a", "b", "", "")', { kind: 'counter' }],
    ['a sum of counters', 'sum by (ctl) (rq_total)', { kind: 'counter', aggregatesCounter: true }],
    ['nothing certain of computed counters', '-rq_total', { kind: 'unknown' }],
    ['nothing certain of two counters', 'sum(rq_total) + sum(retries_total)', { kind: 'unknown' }],
    ['nothing certain of an unknown series', 'sum(nobody)', { kind: 'unknown' }],
  ])('%s', (_what, text, facts) => {
    const { kind, aggregatesCounter } = recorded({ text });
    expect({ kind, ...(aggregatesCounter !== undefined && { aggregatesCounter }) }).toEqual(facts);
  });
  test('a counter of a recorded sum of counters, still', () => {
    const sum = { name: 'ctl:rq:sum', text: 'sum by (ctl) (rq_total)', labels: {} };
    expect(recorded({ text: 'ctl:rq:sum{ctl="a"}' }, sum)).toMatchObject({
      kind: 'counter',
      aggregatesCounter: true,
    });
  });
});

describe('a record has', () => {
  test('the unit of its expression, whatever its author declares', () => {
    expect(recorded({ text: 'max(depth)', unit: IN_SECONDS }).unit).toEqual(IN_NUMBERS);
  });
  test('the unit that its author declares where none is known', () => {
    expect(recorded({ text: 'max(nobody)', unit: IN_SECONDS }).unit).toEqual(IN_SECONDS);
    expect(recorded({ text: 'max(nobody)' }).unit).toEqual({ kind: 'unknown' });
  });
  test('the interval of its rule, or of the server', () => {
    expect(recorded({ text: 'depth', intervalSeconds: 300 }).intervalSeconds).toBe(300);
    expect(recorded({ text: 'depth' }).intervalSeconds).toBe(60);
  });
  test.each([
    ['of the same pods', 'sum without (ctl) (rate(rq_total[5m]))', 'sum'],
    ['of pods put together another way', 'max without (pod) (depth)', undefined],
    ['of a value that is another one', 'ln(depth)', undefined],
  ])('pods put together as its metric: %s', (_what, text, acrossPods) => {
    expect(recorded({ text }).acrossPods).toBe(acrossPods);
  });
  test.each([
    ['all of them', 'sum by (le) (rate(dur_seconds_bucket[5m]))', [0.5, 1]],
    ['some of them', 'sum by (le) (rate(dur_seconds_bucket{le!="1"}[5m]))', undefined],
  ])('the buckets of a histogram: %s', (_what, text, buckets) => {
    const facts = recorded({ text });
    expect(facts.buckets).toEqual(buckets);
    expect(facts.observed).toEqual(IN_SECONDS);
  });
  test('no buckets without le', () => {
    expect(recorded({ text: 'sum by (ctl) (rate(dur_seconds_bucket[5m]))' })).not.toHaveProperty('observed');
  });
  test('the unit only that two rules of the name agree on', () => {
    const other = { name: 'a:b:c', text: 'max(nobody)', labels: { kind: 'x' }, unit: IN_SECONDS };
    expect(recorded({ text: 'max(nobody)', unit: IN_SECONDS }, other).unit).toEqual(IN_SECONDS);
    expect(recorded({ text: 'max(depth)' }, other).unit).toEqual({ kind: 'unknown' });
  });
});

describe('a vocabulary with records', () => {
  const vocabulary = withRecords(PUMP, [{ name: 'a:b:c', text: 'depth', labels: {} }], {
    evaluationIntervalSeconds: 60,
  });
  test('lists them among the scraped series', () => {
    expect(vocabulary.names).toEqual([
      'a:b:c',
      'build_info',
      'depth',
      'dur_seconds_bucket',
      'retries_total',
      'rq_total',
    ]);
    expect(vocabulary.complete).toBe(true);
  });
  test('says of the others what it said before', () => {
    expect(vocabulary.series('depth')).toBe(PUMP.series('depth'));
    expect(vocabulary.series('nobody')).toBeUndefined();
  });
  test('computes the facts of a record once', () => {
    expect(vocabulary.series('a:b:c')).toBe(vocabulary.series('a:b:c'));
  });
});
