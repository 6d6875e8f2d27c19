import { describe, expect, test } from 'vitest';

import { newPump } from './generated-package.ts';
import { parseExposition, samplesOf } from './exposition.ts';
import type { PumpInstrumentation } from './pump-pack.ts';

describe('a number that cannot be', () => {
  test.each<[string, string, (pump: PumpInstrumentation, value: number) => void, number, number]>([
    ['NaN', 'pump_strokes_total', (pump, value) => pump.strokesTotal.inc(value), NaN, 1],
    ['infinity', 'pump_strokes_total', (pump, value) => pump.strokesTotal.inc(value), Infinity, 1e300],
    ['a fall', 'pump_strokes_total', (pump, value) => pump.strokesTotal.inc(value), -1, 0],
    ['a fall', 'pump_runs_total', (pump, value) => pump.runsTotal.inc({ result: 'ok' }, value), -0.1, 0.1],
    ['NaN', 'pump_pressure_ratio', (pump, value) => pump.pressureRatio.set(value), NaN, -1],
    ['infinity', 'pump_pressure_ratio', (pump, value) => pump.pressureRatio.inc(value), -Infinity, -1e9],
    ['NaN', 'pump_start_timestamp_seconds', (pump, value) => pump.startTimestampSeconds.set(value), NaN, 0],
    [
      'NaN',
      'pump_portion_bytes',
      (pump, value) => pump.portionBytes.observe({ result: 'ok' }, value),
      NaN,
      0,
    ],
    ['infinity', 'pump_stroke_seconds', (pump, value) => pump.strokeSeconds.observe(value), Infinity, 1e300],
    ['a negative value', 'pump_stroke_seconds', (pump, value) => pump.strokeSeconds.observe(value), -1, 0.1],
  ])('refuses %s in %s and counts it', async (_what, name, write, bad, good) => {
    const { pump, registry } = newPump();
    write(pump, good);
    const before = samplesOf(await registry.metrics(), name);
    write(pump, bad);
    expect(samplesOf(await registry.metrics(), name)).toEqual(before);
    expect([...pump.drops]).toEqual([[name, 1]]);
    expect(samplesOf(await registry.metrics(), 'pump_dropped_total')).toContain(`{metric="${name}"} 1`);
  });

  test('refuses a sum that is not finite', async () => {
    const { pump, registry } = newPump();
    pump.strokesTotal.inc(1.5e308);
    pump.strokesTotal.inc(1.5e308);
    expect(samplesOf(await registry.metrics(), 'pump_strokes_total')).toEqual(['{} 1.5e+308']);
    expect([...pump.drops]).toEqual([['pump_strokes_total', 1]]);
  });
});

test('a counter adds one, or what it is told', async () => {
  const { pump, registry } = newPump();
  pump.strokesTotal.inc();
  pump.strokesTotal.inc(0.5);
  pump.runsTotal.inc({ result: 'ok' }, 2);
  pump.runsTotal.with({ result: 'ok' }).inc();
  expect(samplesOf(await registry.metrics(), 'pump_strokes_total')).toEqual(['{} 1.5']);
  expect(samplesOf(await registry.metrics(), 'pump_runs_total')).toEqual([
    '{result="failed"} 0',
    '{result="ok"} 3',
  ]);
});

test('a gauge goes up and down, and away', async () => {
  const { pump, registry } = newPump();
  const labels = { tank: 'a', hose: '' };
  pump.levelBytes.set(labels, 5);
  pump.levelBytes.inc(labels);
  pump.levelBytes.with(labels).dec(3);
  pump.pressureRatio.inc(0.5);
  pump.pressureRatio.dec(0.25);
  expect(samplesOf(await registry.metrics(), 'pump_level_bytes')).toEqual(['{hose="",tank="a"} 3']);
  expect(samplesOf(await registry.metrics(), 'pump_pressure_ratio')).toEqual(['{} 0.25']);
  expect(pump.levelBytes.remove(labels)).toBe(true);
  expect(pump.levelBytes.remove(labels)).toBe(false);
  pump.pressureRatio.remove();
  expect(samplesOf(await registry.metrics(), 'pump_level_bytes')).toEqual([]);
  expect(samplesOf(await registry.metrics(), 'pump_pressure_ratio')).toEqual([]);
  pump.pressureRatio.inc();
  expect(samplesOf(await registry.metrics(), 'pump_pressure_ratio')).toEqual(['{} 1']);
});

test('a timestamp is the time of the system in seconds', async () => {
  const { pump, registry } = newPump();
  const before = Date.now() / 1_000;
  pump.startTimestampSeconds.setToCurrentTime();
  pump.filledTimestampSeconds.setToCurrentTime({ result: 'ok' });
  const after = Date.now() / 1_000;
  const families = parseExposition(await registry.metrics());
  for (const name of ['pump_start_timestamp_seconds', 'pump_filled_timestamp_seconds']) {
    const [sample] = families.get(name)?.samples ?? [];
    expect(sample?.value, name).toBeGreaterThanOrEqual(before);
    expect(sample?.value, name).toBeLessThanOrEqual(after);
  }
});

test('a histogram counts a value in every bucket whose bound it does not exceed', async () => {
  const { pump, registry } = newPump();
  for (const value of [0, 1, 1.5, 10, 11]) pump.portionBytes.observe({ result: 'ok' }, value);
  expect(samplesOf(await registry.metrics(), 'pump_portion_bytes')).toEqual([
    '_bucket{le="+Inf",result="failed"} 0',
    '_bucket{le="+Inf",result="ok"} 5',
    '_bucket{le="1",result="failed"} 0',
    '_bucket{le="1",result="ok"} 2',
    '_bucket{le="10",result="failed"} 0',
    '_bucket{le="10",result="ok"} 4',
    '_count{result="failed"} 0',
    '_count{result="ok"} 5',
    '_sum{result="failed"} 0',
    '_sum{result="ok"} 23.5',
  ]);
});

test('a timer counts seconds once, and says them as often as it is asked', async () => {
  const { pump, registry } = newPump();
  const stop = pump.strokeSeconds.startTimer();
  await new Promise((resolve) => setTimeout(resolve, 20));
  const seconds = stop();
  expect(seconds).toBeGreaterThan(0.01);
  expect(seconds).toBeLessThan(10);
  expect(stop()).toBe(seconds);
  const samples = samplesOf(await registry.metrics(), 'pump_stroke_seconds');
  expect(samples).toContain('_count{} 1');
  expect(samples).toContain(`_sum{} ${seconds}`);
});

describe('an info metric', () => {
  test('states one set of facts', async () => {
    const { pump, registry } = newPump();
    pump.buildInfo.set({ version: '1', channel: 'stable' });
    pump.buildInfo.set({ version: '2', channel: 'stable' });
    expect(samplesOf(await registry.metrics(), 'pump_build_info')).toEqual([
      '{channel="stable",version="2"} 1',
    ]);
    expect(pump.drops.size).toBe(0);
  });

  test('states one set of facts about each thing', async () => {
    const { pump, registry } = newPump();
    pump.tankInfo.set({ tank: 'a', fluid: 'oil' });
    pump.tankInfo.set({ tank: 'b', fluid: 'oil' });
    pump.tankInfo.set({ tank: 'a', fluid: 'water' });
    expect(samplesOf(await registry.metrics(), 'pump_tank_info')).toEqual([
      '{fluid="oil",tank="b"} 1',
      '{fluid="water",tank="a"} 1',
    ]);
    expect(pump.drops.size).toBe(0);
  });
});

describe('a stateset', () => {
  test('has no series before the first state, and then exactly one that is 1', async () => {
    const { pump, registry } = newPump();
    expect(samplesOf(await registry.metrics(), 'pump_mode')).toEqual([]);
    pump.mode.set('idle');
    pump.mode.set('busy');
    pump.tankState.set({ tank: 'a' }, 'full');
    pump.tankState.with({ tank: 'b' }).set('empty');
    expect(samplesOf(await registry.metrics(), 'pump_mode')).toEqual([
      '{state="busy"} 1',
      '{state="idle"} 0',
      '{state="other"} 0',
    ]);
    expect(samplesOf(await registry.metrics(), 'pump_tank_state')).toEqual([
      '{state="empty",tank="a"} 0',
      '{state="empty",tank="b"} 1',
      '{state="full",tank="a"} 1',
      '{state="full",tank="b"} 0',
    ]);
  });
});

test('what is known from the start is exposed as 0, and no timestamp, no state and nothing about open values', async () => {
  const { registry } = newPump();
  const exposed = [...parseExposition(await registry.metrics())].filter(
    ([, { samples }]) => samples.length > 0,
  );
  expect(exposed.map(([name, { samples }]) => [name, samples.length])).toEqual([
    ['pump_dropped_total', 15],
    ['pump_portion_bytes', 10],
    ['pump_runs_total', 2],
    ['pump_stroke_seconds', 5],
    ['pump_strokes_total', 1],
  ]);
  for (const [name, { samples }] of exposed) {
    for (const { value } of samples) expect(value, name).toBe(0);
  }
});
