import { describe, expect } from 'vitest';

import { infer } from '../../../src/promql/infer/infer.ts';
import { testWith } from '../../support/tools.ts';
import type { Case, Infer } from './differential.ts';
import { contextOf, counterexamples, recordCases, unknownTo } from './differential.ts';
import { loadChangedInfer } from './infer-variant.ts';
import { startLoadedPrometheus } from './loaded-prometheus.ts';
import { proveFacts } from './prove-facts.ts';
import type { RandomData } from './random-data.ts';
import { exposeData, makeData } from './random-data.ts';
import { createRandom } from './random.ts';
import type { ScaledCase } from './scaled-answers.ts';
import { judgeScaling, measurableFactor, recordScaledCases } from './scaled-answers.ts';
import { SEEDED_BUGS } from './seeded-bugs.ts';
import type { Measure, Tightness } from './tightness.ts';
import { measureTightness } from './tightness.ts';
import { BASE_WORLD, OTHER_BASE_UNITS } from './world.ts';

const QUERIES = 20_000;
const QUERIES_OF_RECORDS = 10_000;
const SCALED_QUERIES = 5_000;
const PROGRAMS = { prometheus: 'prometheus', promtool: 'promtool' } as const;
/** What is to be caught must not depend on luck. */
const SEED = 1;

describe('facts', () => {
  testWith(
    ['prometheus', 'promtool'],
    'agree with the answers of a real Prometheus',
    async () => {
      expect(await proveFacts({ ...PROGRAMS, count: QUERIES })).toEqual([]);
    },
    120_000,
  );

  testWith(
    ['prometheus', 'promtool'],
    'agree with it when recording rules have written a part of the series',
    async () => {
      expect(await proveFacts({ ...PROGRAMS, count: QUERIES_OF_RECORDS, withRecords: true })).toEqual([]);
    },
    120_000,
  );

  testWith(
    ['prometheus', 'promtool'],
    'say most of what there is to say',
    async () => {
      const { cases, data } = await recorded();
      const tightness = measureTightness(cases, infer, contextOf(data.vocabulary));
      console.log(
        Object.entries(tightness)
          .map(([measure, share]) => `${measure} ${(share * 100).toFixed(1)} %`)
          .join(', '),
      );
      expect(looseMeasure(tightness)).toBeUndefined();
    },
    120_000,
  );

  testWith(['prometheus', 'promtool'], 'are not taken for a bug', async () => {
    expect(catchBug(infer, await recorded())).toBeUndefined();
  });
});

/** Shares that the facts of the fixed seed must reach; one that becomes better is raised. */
const FLOORS: Tightness = {
  labels: 0.9653,
  key: 1,
  single: 1,
  values: 0.8817,
  positive: 0.8956,
  whole: 0.7072,
  number: 0.6361,
  empty: 0.6267,
  never: 0.0757,
  unit: 0.8944,
  comparison: 0.2652,
  series: 1,
  samples: 1,
};

describe('a bug is caught', () => {
  for (const bug of SEEDED_BUGS) {
    testWith(
      ['prometheus', 'promtool'],
      `when ${bug.bug}`,
      async () => {
        expect(catchBug(await loadChangedInfer(bug), await recorded())).toBeDefined();
      },
      120_000,
    );
  }
});

interface Recorded {
  readonly data: RandomData;
  readonly cases: readonly Case[];
  readonly scaled: readonly ScaledCase[];
}

let recording: Promise<Recorded> | undefined;

/** Answers do not depend on what is inferred: they are asked for once. */
function recorded(): Promise<Recorded> {
  recording ??= record();
  return recording;
}

async function record(): Promise<Recorded> {
  const random = createRandom(SEED);
  const data = makeData(random);
  await using prometheus = await startLoadedPrometheus({
    ...PROGRAMS,
    exposition: exposeData(data.series, BASE_WORLD),
  });
  const unknown = unknownTo('prometheus');
  const cases = await recordCases(prometheus, { data, unknown, random, count: QUERIES });
  const worlds = { data, world: OTHER_BASE_UNITS, infer };
  return { data, cases, scaled: await recordScaledCases(worlds, { random, count: SCALED_QUERIES }) };
}

/** The first thing that gives an analysis away, in words. */
function catchBug(inferFacts: Infer, { data, cases, scaled }: Recorded): string | undefined {
  const context = contextOf(data.vocabulary);
  const [wrong] = counterexamples(cases, inferFacts, context);
  if (wrong !== undefined) return `${wrong.violations[0]?.claim}: ${wrong.text}`;
  const worlds = { data, world: OTHER_BASE_UNITS, infer: inferFacts };
  for (const one of scaled) {
    const factor = measurableFactor(one.expr, worlds);
    if (factor !== undefined && judgeScaling(one, factor) !== undefined) return `unit: ${one.text}`;
  }
  const loose = looseMeasure(measureTightness(cases, inferFacts, context));
  return loose === undefined ? undefined : `tightness: ${loose}`;
}

/** What is said less often than it must be. */
function looseMeasure(tightness: Tightness): string | undefined {
  // The keys are those of the measures.
  const measures = Object.keys(FLOORS) as Measure[];
  const loose = measures.find((measure) => tightness[measure] < FLOORS[measure]);
  return loose && `${loose} ${tightness[loose]} < ${FLOORS[loose]}`;
}
