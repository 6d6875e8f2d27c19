import { Counter, register, Registry } from 'prom-client';
import * as client from 'prom-client';
import { afterEach, describe, expect, test } from 'vitest';

import { createPump } from './generated-package.ts';

describe('options that cannot be', () => {
  const registry = new Registry();
  test.each<[string, () => unknown, string]>([
    [
      'an unknown component',
      () => createPump({ registry, component: 'pupm' }),
      'There is no component "pupm". There are: pump, valve.',
    ],
    [
      'no registry',
      // As a program without types would.
      () => createPump({ component: 'pump' } as unknown as { registry: Registry; component: string }),
      'Give a registry, or the client whose default registry to use.',
    ],
    [
      'an unknown size',
      () => createPump({ registry, component: 'pump', sizes: { tnaks: 1 } }),
      'There is no size "tnaks". There are: tanks.',
    ],
    [
      'a negative size',
      () => createPump({ registry, component: 'pump', sizes: { tanks: -1 } }),
      'The size "tanks" is a whole number that is not negative, not -1.',
    ],
    [
      'half a size',
      () => createPump({ registry, component: 'pump', sizes: { tanks: 1.5 } }),
      'The size "tanks" is a whole number that is not negative, not 1.5.',
    ],
  ])('%s is refused', (_what, create, message) => {
    expect(create).toThrow(expect.objectContaining({ name: 'InstrumentationError', message }));
    expect(registry.getMetricsAsArray()).toEqual([]);
  });

  test('and their accepted neighbours are not', () => {
    expect(createPump({ registry: new Registry(), component: 'pump', sizes: { tanks: 0 } }).drops.size).toBe(
      0,
    );
    expect(createPump({ registry: new Registry(), component: 'valve' }).drops.size).toBe(0);
  });
});

test('a name that the registry has already is refused before anything is registered', () => {
  const registry = new Registry();
  const mine = new Counter({ name: 'pump_runs_total', help: 'Mine.', registers: [registry] });
  expect(() => createPump({ registry, component: 'pump' })).toThrow(
    expect.objectContaining({ message: 'The registry already has a metric pump_runs_total.' }),
  );
  expect(registry.getMetricsAsArray()).toEqual([mine]);
});

test('only what the component emits is registered', () => {
  const registry = new Registry();
  const valve = createPump({ registry, component: 'valve' });
  expect(registry.getMetricsAsArray().map(({ name }) => name)).toEqual(['pump_valve_turns_total']);
  expect(Object.keys(valve).sort()).toEqual(['drops', 'release', 'valveTurnsTotal']);
});

describe('the client', () => {
  afterEach(() => register.clear());

  test('gives its default registry where there is no other', async () => {
    createPump({ client, component: 'valve' });
    expect(await register.metrics()).toContain('pump_valve_turns_total 0');
  });

  test('does not where there is another', async () => {
    createPump({ client, registry: new Registry(), component: 'valve' });
    expect(await register.metrics()).not.toContain('pump_valve_turns_total');
  });
});

test('an instrumentation cannot be changed', () => {
  const pump = createPump({ registry: new Registry(), component: 'pump' });
  expect(Object.isFrozen(pump)).toBe(true);
});
