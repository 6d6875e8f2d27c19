import { describe, expect, test } from 'vitest';

import { formatDuration, parseDuration } from '../../src/core/duration.ts';

describe('parseDuration', () => {
  test.each([
    ['no unit', '30'],
    ['an unknown unit', '30x'],
    ['a fraction', '1.5h'],
    ['units out of order', '30m1h'],
    ['a unit twice', '1h1h'],
    ['a sign', '-5m'],
    ['white space', '5 m'],
    ['nothing', ''],
  ])('refuses %s', (_why, text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  test.each([
    ['30s', 30],
    ['1h30m', 5_400],
    ['250ms', 0.25],
    ['1m500ms', 60.5],
    ['1d', 86_400],
    ['1w', 604_800],
    ['1y', 31_536_000],
    ['0', 0],
    ['0s', 0],
  ])('reads %s', (text, seconds) => {
    expect(parseDuration(text)).toBe(seconds);
  });
});

describe('formatDuration', () => {
  test.each([
    [0, '0s'],
    [0.25, '250ms'],
    [90, '1m30s'],
    [5_400, '1h30m'],
    [86_400, '1d'],
    [90_061.001, '1d1h1m1s1ms'],
  ])('writes %d seconds as %s', (seconds, text) => {
    expect(formatDuration(seconds)).toBe(text);
    expect(parseDuration(text)).toBe(seconds);
  });
});
