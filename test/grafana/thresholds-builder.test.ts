import { expect, test } from 'vitest';

import { thresholdsBuilder } from '../../src/grafana/thresholds-builder.ts';

test('a warning above the critical value is left out, because Grafana would stop at it', () => {
  expect(thresholdsBuilder({ warning: 5, critical: 2 }).build().steps).toEqual([
    { value: null, color: 'green' },
    { value: 2, color: 'red' },
  ]);
});

test('a warning below the critical value stands before it', () => {
  expect(thresholdsBuilder({ warning: 1, critical: 2 }).build()).toEqual({
    mode: 'absolute',
    steps: [
      { value: null, color: 'green' },
      { value: 1, color: 'orange' },
      { value: 2, color: 'red' },
    ],
  });
});

test('a warning may stand alone', () => {
  expect(thresholdsBuilder({ warning: 0 }).build().steps).toEqual([
    { value: null, color: 'green' },
    { value: 0, color: 'orange' },
  ]);
});

test('without thresholds nothing is green, because nothing was judged', () => {
  expect(thresholdsBuilder({}).build().steps).toEqual([{ value: null, color: 'text' }]);
});
