import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';

import { expect, test } from 'vitest';

import { infer } from '../../src/promql/infer/infer.ts';
import { contextOf, counterexamples, parseSound } from '../promql/infer/differential.ts';
import { makeData } from '../promql/infer/random-data.ts';
import { createRandom } from '../promql/infer/random.ts';
import { measureTightness } from '../promql/infer/tightness.ts';
import type { RecordedAnswers } from './recorded-answers.ts';
import { ANSWERS_FILE, SEED } from './recorded-answers.ts';

// The recording wrote it.
const recorded = deserialize(readFileSync(ANSWERS_FILE)) as RecordedAnswers;
const cases = recorded.cases.map((one) => ({ ...one, expr: parseSound(one.text) }));
const context = contextOf(makeData(createRandom(SEED)).vocabulary);

test('facts agree with recorded answers', () => {
  const [wrong] = counterexamples(cases, infer, context);
  expect(wrong?.text).toBeUndefined();
});

test('facts say as much as when the answers were recorded', () => {
  const shares = Object.entries(measureTightness(cases, infer, context));
  const before = new Map(Object.entries(recorded.tightness));
  expect(shares.filter(([measure, share]) => share < (before.get(measure) ?? 1))).toEqual([]);
});
