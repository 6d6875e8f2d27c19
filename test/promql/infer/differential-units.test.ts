import { describe, expect } from 'vitest';

import { infer } from '../../../src/promql/infer/infer.ts';
import { testWith } from '../../support/tools.ts';
import { contextOf, drawSeed } from './differential.ts';
import { makeData } from './random-data.ts';
import { createRandom } from './random.ts';
import { judgeScaling, measurableFactor, recordScaledCases } from './scaled-answers.ts';
import type { World } from './world.ts';
import { inOtherScales, OTHER_BASE_UNITS, OTHER_SCALES } from './world.ts';

const QUERIES = 10_000;
/** How many wrong units are shown. */
const SHOWN = 5;

describe('units', () => {
  testWith(
    ['prometheus', 'promtool'],
    'scale as their dimension says when seconds and bytes are written in other units',
    () => proveUnits(OTHER_BASE_UNITS),
    120_000,
  );

  testWith(
    ['prometheus', 'promtool'],
    'scale as their scale says when series are exposed in other scales',
    () => proveUnits(OTHER_SCALES),
    120_000,
  );
});

async function proveUnits(world: World): Promise<void> {
  const random = createRandom(drawSeed(`${QUERIES} random queries in two worlds`));
  const data = makeData(random);
  const otherFacts = data.facts.map(inOtherScales);
  const worlds = { data, world, infer, ...(world === OTHER_SCALES && { otherFacts }) };
  const cases = await recordScaledCases(worlds, { random, count: QUERIES });
  const judged = cases.flatMap((one) => {
    const factor = measurableFactor(one.expr, worlds);
    return factor === undefined ? [] : [{ ...one, factor, wrong: judgeScaling(one, factor) }];
  });
  // Of a number every world says the same.
  const telling = judged.filter(
    ({ factor, answer }) => factor !== 1 && answer.kind === 'result' && answer.series.length > 0,
  );
  console.log(
    `${cases.length} queries exist in both worlds, ${judged.length} have a unit, ${telling.length} measure it`,
  );
  const wrong = judged
    .filter((one) => one.wrong !== undefined)
    .toSorted((a, b) => a.text.length - b.text.length)
    .map(({ text, otherText, expr, wrong: reason }) => {
      const { unit } = infer(expr, contextOf(data.vocabulary)).root;
      return `${text} → ${otherText}: ${JSON.stringify(unit)}, but ${reason}`;
    });
  expect(wrong.slice(0, SHOWN), `${wrong.length} wrong units`).toEqual([]);
  expect(telling.length).toBeGreaterThan(QUERIES / 20);
}
