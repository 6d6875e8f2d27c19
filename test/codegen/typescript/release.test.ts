import { describe, expect, test } from 'vitest';

import { samplesOf } from './exposition.ts';
import { newPump } from './generated-package.ts';
import type { PumpInstrumentation } from './pump-pack.ts';

/** Something of each kind about two tanks. */
function fill(pump: PumpInstrumentation): void {
  for (const tank of ['a', 'b']) {
    pump.deliveriesTotal.inc({ tank, result: 'ok' });
    pump.deliveriesTotal.inc({ tank, result: 'failed' });
    pump.levelBytes.set({ tank, hose: 'x' }, 1);
    pump.tankInfo.set({ tank, fluid: 'oil' });
    pump.tankState.set({ tank }, 'full');
  }
}

test('removes every series whose labels include the owner, of every metric, and no other', async () => {
  const { pump, registry } = newPump();
  fill(pump);
  expect(pump.release({ tank: 'a' })).toBe(5);
  const text = await registry.metrics();
  expect(text).not.toContain('tank="a"');
  expect(samplesOf(text, 'pump_deliveries_total')).toEqual([
    '{result="failed",tank="b"} 1',
    '{result="ok",tank="b"} 1',
  ]);
  expect(samplesOf(text, 'pump_tank_state')).toHaveLength(2);
  expect(pump.drops.size).toBe(0);
});

test('removes only what has all of the labels', async () => {
  const { pump, registry } = newPump();
  fill(pump);
  expect(pump.release({ tank: 'a', hose: 'y' })).toBe(0);
  expect(pump.release({ tank: 'a', hose: 'x' })).toBe(1);
  expect(samplesOf(await registry.metrics(), 'pump_level_bytes')).toEqual(['{hose="x",tank="b"} 1']);
  expect(samplesOf(await registry.metrics(), 'pump_tank_info')).toHaveLength(2);
});

test('gives the places back', () => {
  const { pump } = newPump();
  for (let tank = 0; tank < 10_000; tank++) {
    pump.deliveriesTotal.inc({ tank: String(tank), result: 'ok' });
    pump.levelBytes.set({ tank: String(tank), hose: '' }, 1);
    pump.tankInfo.set({ tank: String(tank), fluid: 'oil' });
    expect(pump.release({ tank: String(tank) })).toBe(3);
  }
  expect(pump.drops.size).toBe(0);
});

test('remove gives the place back, too', () => {
  const { pump } = newPump();
  for (let tank = 0; tank < 100; tank++) {
    pump.levelBytes.set({ tank: String(tank), hose: '' }, 1);
    pump.levelBytes.remove({ tank: String(tank), hose: '' });
  }
  expect(pump.drops.size).toBe(0);
});

test('a late write does not bring the series back, and is counted', async () => {
  const { pump, registry } = newPump();
  const series = pump.deliveriesTotal.with({ tank: 'a', result: 'ok' });
  const state = pump.tankState.with({ tank: 'a' });
  series.inc();
  pump.release({ tank: 'a' });
  series.inc();
  state.set('full');
  expect(samplesOf(await registry.metrics(), 'pump_deliveries_total')).toEqual([]);
  expect(samplesOf(await registry.metrics(), 'pump_tank_state')).toEqual([]);
  expect([...pump.drops]).toEqual([
    ['pump_deliveries_total', 1],
    ['pump_tank_state', 1],
  ]);
});

test('a resource that comes again begins again', async () => {
  const { pump, registry } = newPump();
  pump.deliveriesTotal.inc({ tank: 'a', result: 'ok' }, 5);
  pump.release({ tank: 'a' });
  pump.deliveriesTotal.inc({ tank: 'a', result: 'ok' });
  expect(samplesOf(await registry.metrics(), 'pump_deliveries_total')).toEqual(['{result="ok",tank="a"} 1']);
});

describe('an owner that cannot be', () => {
  const labels = 'Give values of some of these labels: customer, hose, tank.';
  test.each([
    ['nobody', {}, `The owner of series names no label. ${labels}`],
    ['an unknown label', { tnak: 'a' }, `The owner of series names "tnak". ${labels}`],
    ['a closed label', { result: 'ok' }, `The owner of series names "result". ${labels}`],
    ['the label of the counter of drops', { metric: 'x' }, `The owner of series names "metric". ${labels}`],
    ['a number', { tank: 1 }, `The owner of series names "tank". ${labels}`],
    ['nothing for a label', { tank: undefined }, `The owner of series names "tank". ${labels}`],
  ])('%s is refused', async (_what, owner, message) => {
    const { pump, registry } = newPump();
    fill(pump);
    const before = await registry.metrics();
    // As a program without types would.
    expect(() => pump.release(owner as { tank: string })).toThrow(
      expect.objectContaining({ name: 'InstrumentationError', message }),
    );
    expect(await registry.metrics()).toBe(before);
  });
});
