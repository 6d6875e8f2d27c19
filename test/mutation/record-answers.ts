import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { serialize } from 'node:v8';

import { expect, test } from 'vitest';

import { infer } from '../../src/promql/infer/infer.ts';
import { contextOf, recordCases, unknownTo } from '../promql/infer/differential.ts';
import { startLoadedPrometheus } from '../promql/infer/loaded-prometheus.ts';
import { exposeData, makeData } from '../promql/infer/random-data.ts';
import { createRandom } from '../promql/infer/random.ts';
import { measureTightness } from '../promql/infer/tightness.ts';
import { BASE_WORLD } from '../promql/infer/world.ts';
import type { RecordedAnswers } from './recorded-answers.ts';
import { ANSWERS_FILE, SEED } from './recorded-answers.ts';

/** More would kill more, but each mutant is tried on all of them. */
const QUERIES = 4_000;

test('answers of a real Prometheus are recorded', async () => {
  const random = createRandom(SEED);
  const data = makeData(random);
  await using prometheus = await startLoadedPrometheus({
    prometheus: 'prometheus',
    promtool: 'promtool',
    exposition: exposeData(data.series, BASE_WORLD),
  });
  const unknown = unknownTo('prometheus');
  const cases = await recordCases(prometheus, { data, unknown, random, count: QUERIES });
  const recorded: RecordedAnswers = {
    cases: cases.map(({ text, time, answer }) => ({ text, time, answer })),
    tightness: measureTightness(cases, infer, contextOf(data.vocabulary)),
  };
  expect(cases).toHaveLength(QUERIES);
  mkdirSync(dirname(ANSWERS_FILE), { recursive: true });
  writeFileSync(ANSWERS_FILE, serialize(recorded));
}, 120_000);
