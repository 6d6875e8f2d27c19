import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { referenceSeries } from '../../../src/catalog/catalog.ts';
import type { Metric } from '../../../src/catalog/metric.ts';
import { hostileText } from '../../text/hostile-text.ts';
import { parseExposition, samplesOf } from './exposition.ts';
import { newPump } from './generated-package.ts';
import type { PumpInstrumentation } from './pump-pack.ts';
import { pumpMetrics } from './pump-pack.ts';

describe('a deployment of the declared size', () => {
  test('loses nothing', async () => {
    const { pump, registry } = newPump();
    for (const tank of ['a', 'b', 'c']) pump.deliveriesTotal.inc({ tank, result: 'ok' });
    expect(samplesOf(await registry.metrics(), 'pump_deliveries_total')).toEqual([
      '{result="ok",tank="a"} 1',
      '{result="ok",tank="b"} 1',
      '{result="ok",tank="c"} 1',
    ]);
    expect(pump.drops.size).toBe(0);
  });

  test('may say how large it is', async () => {
    const { pump, registry } = newPump({ tanks: 1_000 });
    for (let tank = 0; tank < 1_000; tank++) pump.deliveriesTotal.inc({ tank: String(tank), result: 'ok' });
    expect(samplesOf(await registry.metrics(), 'pump_deliveries_total')).toHaveLength(1_000);
    expect(pump.drops.size).toBe(0);
  });
});

describe('what goes beyond a bound', () => {
  test('is gathered in `other`, for which the combination that came last makes room', async () => {
    const { pump, registry } = newPump();
    for (const tank of ['a', 'b', 'c']) {
      pump.deliveriesTotal.inc({ tank, result: 'ok' }, 10);
      pump.deliveriesTotal.inc({ tank, result: 'failed' });
    }
    pump.deliveriesTotal.inc({ tank: 'd', result: 'ok' }, 3);
    pump.deliveriesTotal.inc({ tank: 'e', result: 'ok' }, 4);
    expect(samplesOf(await registry.metrics(), 'pump_deliveries_total')).toEqual([
      '{result="failed",tank="a"} 1',
      '{result="failed",tank="b"} 1',
      '{result="failed",tank="other"} 1',
      '{result="ok",tank="a"} 10',
      '{result="ok",tank="b"} 10',
      '{result="ok",tank="other"} 17',
    ]);
    expect([...pump.drops]).toEqual([['pump_deliveries_total', 2]]);
  });

  test('is written on by whoever resolved the series before', async () => {
    const { pump, registry } = newPump();
    const series = ['a', 'b', 'c'].map((tank) => pump.deliveriesTotal.with({ tank, result: 'ok' }));
    pump.deliveriesTotal.inc({ tank: 'd', result: 'ok' });
    for (const one of series) one.inc();
    expect(samplesOf(await registry.metrics(), 'pump_deliveries_total')).toEqual([
      '{result="ok",tank="a"} 1',
      '{result="ok",tank="b"} 1',
      '{result="ok",tank="other"} 2',
    ]);
  });

  test('keeps its closed labels', async () => {
    const { pump, registry } = newPump();
    for (const customer of ['a', 'b', 'c']) pump.ordersTotal.inc({ customer, urgency: 'low' });
    pump.ordersTotal.inc({ customer: 'a', urgency: 'other' });
    pump.ordersTotal.inc({ customer: 'x', urgency: 'low' });
    pump.ordersTotal.inc({ customer: 'y', urgency: 'other' });
    expect(samplesOf(await registry.metrics(), 'pump_orders_total')).toEqual([
      '{customer="a",urgency="low"} 1',
      '{customer="b",urgency="low"} 1',
      '{customer="other",urgency="low"} 2',
      '{customer="other",urgency="other"} 2',
    ]);
  });

  test('is refused where nobody with the same closed values can make room', async () => {
    const { pump, registry } = newPump();
    for (const customer of ['a', 'b', 'c', 'd']) pump.ordersTotal.inc({ customer, urgency: 'low' });
    pump.ordersTotal.inc({ customer: 'a', urgency: 'other' });
    const samples = samplesOf(await registry.metrics(), 'pump_orders_total');
    expect(samples).toHaveLength(4);
    expect(samples.filter((sample) => sample.includes('urgency="other"'))).toEqual([]);
    expect([...pump.drops]).toEqual([['pump_orders_total', 1]]);
  });

  test('is refused where every label is closed', async () => {
    const { pump, registry } = newPump();
    for (const kind of ['heat', 'noise', 'leak'] as const) {
      for (const level of ['low', 'high'] as const) pump.alarmsTotal.inc({ kind, level });
    }
    expect(samplesOf(await registry.metrics(), 'pump_alarms_total')).toEqual([
      '{kind="heat",level="high"} 1',
      '{kind="heat",level="low"} 1',
      '{kind="noise",level="high"} 1',
      '{kind="noise",level="low"} 1',
    ]);
    expect([...pump.drops]).toEqual([['pump_alarms_total', 2]]);
  });

  test('is refused where a size is 0', async () => {
    const { pump, registry } = newPump({ tanks: 0 });
    pump.deliveriesTotal.inc({ tank: 'a', result: 'ok' });
    pump.tankState.set({ tank: 'a' }, 'full');
    expect(samplesOf(await registry.metrics(), 'pump_deliveries_total')).toEqual([]);
    expect(samplesOf(await registry.metrics(), 'pump_tank_state')).toEqual([]);
    expect(pump.drops.get('pump_deliveries_total')).toBe(1);
  });
});

/** Anything that a program may write, with values that come again and values that do not. */
const anyTank = fc.oneof(fc.constantFrom('a', 'b', 'c', 'other', ''), hostileText);
const write = fc
  .record({
    which: fc.nat(9),
    tank: anyTank,
    hose: anyTank,
    result: fc.constantFrom('ok' as const, 'failed' as const),
    kind: fc.constantFrom('heat' as const, 'noise' as const, 'leak' as const),
    level: fc.constantFrom('low' as const, 'high' as const),
    urgency: fc.constantFrom('low' as const, 'other' as const),
    fluid: fc.constantFrom('oil' as const, 'water' as const),
    state: fc.constantFrom('empty' as const, 'full' as const),
    value: fc.oneof(fc.double(), fc.nat(9)),
  })
  .map(({ which, tank, hose, result, kind, level, urgency, fluid, state, value }) => {
    const writes: readonly ((pump: PumpInstrumentation) => void)[] = [
      (pump) => pump.deliveriesTotal.inc({ tank, result }, value),
      (pump) => pump.ordersTotal.inc({ customer: tank, urgency }, value),
      (pump) => pump.alarmsTotal.inc({ kind, level }, value),
      (pump) => pump.levelBytes.set({ tank, hose }, value),
      (pump) => pump.levelBytes.remove({ tank, hose }),
      (pump) => pump.buildInfo.set({ version: tank, channel: 'stable' }),
      (pump) => pump.tankInfo.set({ tank, fluid }),
      (pump) => pump.tankState.set({ tank }, state),
      (pump) => pump.droppedTotal.inc({ metric: tank }, value),
      (pump) => pump.release({ tank }),
    ];
    return writes[which] ?? (() => {});
  });

test('no sequence of writes exceeds the bound of any metric, shows a series twice or breaks a stateset', async () => {
  const all: readonly Metric[] = Object.values(pumpMetrics);
  await fc.assert(
    fc.asyncProperty(fc.array(write, { maxLength: 200, size: 'max' }), async (writes) => {
      const { pump, registry } = newPump();
      for (const one of writes) one(pump);
      const families = parseExposition(await registry.metrics());
      for (const metric of all) {
        const { samples = [] } = families.get(metric.name) ?? {};
        expect(samples.length, metric.name).toBeLessThanOrEqual(referenceSeries(metric));
      }
      const states = families.get('pump_tank_state')?.samples ?? [];
      const tanks = new Set(states.map(({ labels }) => labels['tank']));
      expect(states.filter(({ value }) => value === 1)).toHaveLength(tanks.size);
      expect(states).toHaveLength(2 * tanks.size);
    }),
    { numRuns: 300 },
  );
});

test('a counter and its `other` add up to all that was written', async () => {
  const amounts = fc.array(fc.tuple(anyTank, fc.nat(9)), { maxLength: 50 });
  await fc.assert(
    fc.asyncProperty(amounts, async (deliveries) => {
      const { pump, registry } = newPump();
      for (const [tank, amount] of deliveries) pump.deliveriesTotal.inc({ tank, result: 'ok' }, amount);
      const { samples = [] } = parseExposition(await registry.metrics()).get('pump_deliveries_total') ?? {};
      const sum = samples.reduce((total, { value }) => total + value, 0);
      expect(sum).toBe(deliveries.reduce((total, [, amount]) => total + amount, 0));
    }),
  );
});
