import * as units from '@grafana/grafana-foundation-sdk/units';
import { describe, expect, test } from 'vitest';

import type { Unit } from '../../src/catalog/unit.ts';
import { UNITS } from '../../src/catalog/unit.ts';
import { grafanaUnit } from '../../src/grafana/grafana-unit.ts';

// True: `UNITS` is a literal without further keys.
const everyUnit = Object.keys(UNITS) as Unit[];

describe('the SDK takes any text for a unit, so', () => {
  test.each(everyUnit)('%s has an id that the units module of the SDK holds', (unit) => {
    expect(Object.values(units)).toContain(grafanaUnit(unit));
  });
});

test.each([
  ['seconds', 's'],
  ['bytes', 'bytes'],
  ['ratio', 'percentunit'],
  ['per_second', 'cps'],
  ['bytes_per_second', 'Bps'],
  ['timestamp_milliseconds', 'dateTimeAsIso'],
] as const)('%s is shown as %s', (unit, id) => {
  expect(grafanaUnit(unit)).toBe(id);
});

test('seconds since 1970 stay a number, because dates of Grafana take milliseconds', () => {
  expect(grafanaUnit('timestamp_seconds')).toBe('none');
});

test.each(['offset', 'version'] as const)('%s is not scaled, because each of its digits counts', (unit) => {
  expect(grafanaUnit(unit)).toBe('none');
});
