import { expect, test } from 'vitest';

import { grafanaUnit } from '../../src/ingest/grafana-units.ts';

test.each([
  ['s', 1, 0, 1, false],
  ['ms', 1, 0, 0.001, false],
  ['µs', 1, 0, 1e-6, false],
  ['h', 1, 0, 3600, false],
  ['dtdurationms', 1, 0, 0.001, false],
  // Grafana's dates are milliseconds since 1970.
  ['dateTimeFromNow', 1, 0, 0.001, true],
  ['bytes', 0, 1, 1, false],
  ['mbytes', 0, 1, 1_048_576, false],
  ['decmbytes', 0, 1, 1_000_000, false],
  ['decbits', 0, 1, 0.125, false],
  ['Bps', -1, 1, 1, false],
  ['KiBs', -1, 1, 1024, false],
  ['ops', -1, 0, 1, false],
  ['opm', -1, 0, 1 / 60, false],
  ['percent', 0, 0, 0.01, false],
  ['percentunit', 0, 0, 1, false],
])('%s is a unit of known quantity', (id, seconds, bytes, scale, point) => {
  expect(grafanaUnit(id)).toEqual({ id, quantity: { dimension: { seconds, bytes }, scale, point } });
});

test.each(['short', 'none', 'locale', 'currencyEUR', 'suffix: pods', '__proto__'])(
  '%s shows any number',
  (id) => {
    expect(grafanaUnit(id)).toEqual({ id });
  },
);
