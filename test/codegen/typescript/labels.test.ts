import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { encodableText, hostileText } from '../../text/hostile-text.ts';
import { requireTool, runTool, testWith } from '../../support/tools.ts';
import { parseExposition, samplesOf } from './exposition.ts';
import { newPump } from './generated-package.ts';
import type { PumpInstrumentation } from './pump-pack.ts';

/** What a program in JavaScript may do, and the compiler refuses. */
type Loose = Record<string, Record<string, (...args: readonly unknown[]) => unknown>>;

function loosely(pump: PumpInstrumentation): Loose {
  // Every method takes any argument at run time.
  return pump as unknown as Loose;
}

const NO_LABELS = 'pump_runs_total needs the label "result": one of ok, failed.';

describe('labels that the types refuse are a mistake of the program', () => {
  test.each<[string, (pump: Loose) => unknown, string]>([
    ['no labels', (pump) => pump['runsTotal']?.['inc']?.({}), NO_LABELS],
    [
      'a missing label',
      (pump) => pump['deliveriesTotal']?.['inc']?.({ result: 'ok' }),
      'pump_deliveries_total needs the label "tank": a text.',
    ],
    [
      'a missing label of a hot path',
      (pump) => pump['runsTotal']?.['with']?.({ result: undefined }),
      NO_LABELS,
    ],
    [
      'an unknown label',
      (pump) => pump['runsTotal']?.['inc']?.({ result: 'ok', tank: 'a' }),
      'pump_runs_total has no label "tank". Its labels: result.',
    ],
    [
      'an unknown label where the others are known',
      (pump) => pump['levelBytes']?.['remove']?.({ tank: 'a', hose: '', result: 'ok' }),
      'pump_level_bytes has no label "result". Its labels: tank, hose.',
    ],
    [
      'a number for a label',
      (pump) => pump['deliveriesTotal']?.['inc']?.({ result: 'ok', tank: 7 }),
      'The label "tank" of pump_deliveries_total is a text, not of type number.',
    ],
    [
      'a label of the prototype',
      (pump) => pump['deliveriesTotal']?.['inc']?.(Object.create({ result: 'ok', tank: 'a' })),
      'pump_deliveries_total needs the label "tank": a text.',
    ],
    [
      'the state among the labels',
      (pump) => pump['tankState']?.['set']?.({ tank: 'a', state: 'full' }, 'full'),
      'pump_tank_state has no label "state". Its labels: tank.',
    ],
    [
      'facts that are left out',
      (pump) => pump['tankInfo']?.['set']?.({ tank: 'a' }),
      'pump_tank_info needs the label "fluid": one of oil, water, other.',
    ],
  ])('%s', async (_what, write, message) => {
    const { pump, registry } = newPump();
    const before = await registry.metrics();
    expect(() => write(loosely(pump))).toThrow(
      expect.objectContaining({ name: 'InstrumentationError', message }),
    );
    expect(await registry.metrics()).toBe(before);
    expect(pump.drops.size).toBe(0);
  });

  test('and their accepted neighbours are not', () => {
    const { pump } = newPump();
    pump.runsTotal.inc({ result: 'ok' });
    pump.deliveriesTotal.inc({ result: 'ok', tank: 'a' });
    pump.levelBytes.remove({ tank: 'a', hose: '' });
    pump.deliveriesTotal.inc({ result: 'ok', tank: '7' });
    pump.tankState.set({ tank: 'a' }, 'full');
    pump.tankInfo.set({ tank: 'a', fluid: 'oil' });
    expect(pump.drops.size).toBe(0);
  });
});

describe('a value that a closed label does not have', () => {
  test.each<[string, (pump: Loose) => unknown, string, string[]]>([
    [
      'goes to `other` where that is a value',
      (pump) => pump['ordersTotal']?.['inc']?.({ customer: 'ann', urgency: 'now' }),
      'pump_orders_total',
      ['{customer="ann",urgency="other"} 1'],
    ],
    [
      'is refused where it is not',
      (pump) => pump['runsTotal']?.['inc']?.({ result: 'lost' }),
      'pump_runs_total',
      ['{result="failed"} 0', '{result="ok"} 0'],
    ],
    [
      'is refused on a hot path, too',
      (pump) => {
        const series = pump['runsTotal']?.['with']?.({ result: 'lost' });
        // It is one of the runtime's.
        (series as { inc(): void }).inc();
      },
      'pump_runs_total',
      ['{result="failed"} 0', '{result="ok"} 0'],
    ],
    [
      'goes to `other` among facts',
      (pump) => pump['tankInfo']?.['set']?.({ tank: 'a', fluid: 'honey' }),
      'pump_tank_info',
      ['{fluid="other",tank="a"} 1'],
    ],
    [
      'is refused among facts',
      (pump) => pump['buildInfo']?.['set']?.({ version: '1', channel: 'nightly' }),
      'pump_build_info',
      [],
    ],
    [
      'goes to `other` among states',
      (pump) => pump['mode']?.['set']?.('broken'),
      'pump_mode',
      ['{state="busy"} 0', '{state="idle"} 0', '{state="other"} 1'],
    ],
    [
      'is refused among states',
      (pump) => pump['tankState']?.['set']?.({ tank: 'a' }, 'leaking'),
      'pump_tank_state',
      [],
    ],
  ])('%s, and is counted', async (_what, write, name, samples) => {
    const { pump, registry } = newPump();
    write(loosely(pump));
    expect(samplesOf(await registry.metrics(), name)).toEqual(samples);
    expect([...pump.drops]).toEqual([[name, 1]]);
  });
});

test('an empty value is `other`, unless the label is optional', async () => {
  const { pump, registry } = newPump();
  pump.levelBytes.set({ tank: '', hose: '' }, 1);
  expect(samplesOf(await registry.metrics(), 'pump_level_bytes')).toEqual(['{hose="",tank="other"} 1']);
  expect([...pump.drops]).toEqual([['pump_level_bytes', 1]]);
});

test('labels are copied: whoever changes the object afterwards does not rename the series', async () => {
  const { pump, registry } = newPump();
  const labels = { tank: 'a', result: 'ok' } as const;
  pump.deliveriesTotal.inc(labels);
  Object.assign(labels, { tank: 'b' });
  expect(samplesOf(await registry.metrics(), 'pump_deliveries_total')).toEqual(['{result="ok",tank="a"} 1']);
});

test('values with the separators of other clients stay apart', async () => {
  const { pump, registry } = newPump({ tanks: 10 });
  pump.levelBytes.set({ tank: '1,hose:2', hose: '3' }, 1);
  pump.levelBytes.set({ tank: '1', hose: '2,hose:3' }, 2);
  expect(samplesOf(await registry.metrics(), 'pump_level_bytes')).toEqual([
    '{hose="2,hose:3",tank="1"} 2',
    '{hose="3",tank="1,hose:2"} 1',
  ]);
});

describe('any text', () => {
  test('is exposed as it is, once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(encodableText, { maxLength: 20 }), async (texts) => {
        const { pump, registry } = newPump({ tanks: 20 });
        for (const tank of [...texts, ...texts]) pump.deliveriesTotal.inc({ tank, result: 'ok' });
        const family = parseExposition(await registry.metrics()).get('pump_deliveries_total');
        const found = family?.samples.map(({ labels, value }) => [labels['tank'], value]);
        expect(found).toEqual(texts.map((text) => [text === '' ? 'other' : text, 2]));
      }),
    );
  });

  test('without a UTF-8 form is exposed as an encoder would write it, once', async () => {
    const { pump, registry } = newPump();
    for (const tank of ['\ud800', '\udfff', '\ufffd', '😀']) pump.deliveriesTotal.inc({ tank, result: 'ok' });
    expect(samplesOf(await registry.metrics(), 'pump_deliveries_total')).toEqual([
      '{result="ok",tank="😀"} 1',
      '{result="ok",tank="\ufffd"} 3',
    ]);
    expect(pump.drops.size).toBe(0);
  });

  testWith(['promtool'], 'is accepted by promtool', async () => {
    const { pump, registry } = newPump({ tanks: 1_000 });
    const texts = fc.sample(hostileText, { numRuns: 1_000, seed: 1 });
    for (const tank of texts) pump.deliveriesTotal.inc({ tank, result: 'ok' });
    const input = await registry.metrics();
    expect(parseExposition(input).get('pump_deliveries_total')?.samples.length).toBeGreaterThan(500);
    const { status, stderr } = runTool(requireTool('promtool'), ['check', 'metrics'], { input });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});
