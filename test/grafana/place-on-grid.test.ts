import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Place } from '../../src/grafana/place-on-grid.ts';
import { placeOnGrid } from '../../src/grafana/place-on-grid.ts';

describe('a size that the grid does not have', () => {
  test.each([
    [25, 'a panel is 1 to 24 columns wide, not 25'],
    [0, 'a panel is 1 to 24 columns wide, not 0'],
    [1.5, 'a panel is 1 to 24 columns wide, not 1.5'],
    [Number.NaN, 'a panel is 1 to 24 columns wide, not NaN'],
  ])('refuses the width %d', (width, promise) => {
    expect(() => placeOnGrid([{ width, height: 1 }])).toThrow(`Broken promise: ${promise}.`);
  });

  test.each([1, 24])('accepts the width %d', (width) => {
    expect(placeOnGrid([{ width, height: 1 }])).toEqual([{ x: 0, y: 0, w: width, h: 1 }]);
  });

  test.each([
    [0, 'a panel is at least 1 cell high, not 0'],
    [0.5, 'a panel is at least 1 cell high, not 0.5'],
  ])('refuses the height %d', (height, promise) => {
    expect(() => placeOnGrid([{ width: 1, height }])).toThrow(`Broken promise: ${promise}.`);
  });

  test('accepts the height 1', () => {
    expect(placeOnGrid([{ width: 1, height: 1 }])).toEqual([{ x: 0, y: 0, w: 1, h: 1 }]);
  });
});

test('fills a line from left to right', () => {
  const sizes = [
    { width: 8, height: 4 },
    { width: 16, height: 4 },
  ];
  expect(placeOnGrid(sizes)).toEqual([
    { x: 0, y: 0, w: 8, h: 4 },
    { x: 8, y: 0, w: 16, h: 4 },
  ]);
});

test('goes to the next line where a block does not fit', () => {
  const sizes = [
    { width: 8, height: 4 },
    { width: 17, height: 4 },
  ];
  expect(placeOnGrid(sizes)).toEqual([
    { x: 0, y: 0, w: 8, h: 4 },
    { x: 0, y: 4, w: 17, h: 4 },
  ]);
});

test('moves a block up beside a higher one, as Grafana would', () => {
  const sizes = [
    { width: 12, height: 8 },
    { width: 12, height: 3 },
    { width: 12, height: 2 },
    { width: 12, height: 2 },
  ];
  expect(placeOnGrid(sizes).map(({ x, y }) => [x, y])).toEqual([
    [0, 0],
    [12, 0],
    [0, 8],
    [12, 3],
  ]);
});

test('puts a block of the full width below everything before it', () => {
  const sizes = [
    { width: 12, height: 2 },
    { width: 12, height: 9 },
    { width: 24, height: 1 },
  ];
  expect(placeOnGrid(sizes).at(-1)).toEqual({ x: 0, y: 9, w: 24, h: 1 });
});

describe('for any sizes', () => {
  const sizes = fc.array(
    fc.record({ width: fc.integer({ min: 1, max: 24 }), height: fc.integer({ min: 1, max: 20 }) }),
    {
      maxLength: 40,
    },
  );

  test('no two blocks overlap, and none leaves the grid', () => {
    fc.assert(
      fc.property(sizes, (blocks) => {
        const places = placeOnGrid(blocks);
        for (const [index, place] of places.entries()) {
          expect(place.x).toBeGreaterThanOrEqual(0);
          expect(place.x + place.w).toBeLessThanOrEqual(24);
          expect(places.slice(0, index).filter((other) => overlap(place, other))).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no block has a gap above it that Grafana would close', () => {
    fc.assert(
      fc.property(sizes, (blocks) => {
        const places = placeOnGrid(blocks);
        for (const place of places.filter(({ y }) => y > 0)) {
          expect(places.some((other) => other.y + other.h === place.y && shareColumn(place, other))).toBe(
            true,
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  test('no block has a gap to its left', () => {
    fc.assert(
      fc.property(sizes, (blocks) => {
        const places = placeOnGrid(blocks);
        for (const [index, { x }] of places.entries()) {
          const before = places[index - 1];
          expect([0, before === undefined ? 0 : before.x + before.w]).toContain(x);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('sizes stay what they are', () => {
    fc.assert(
      fc.property(sizes, (blocks) => {
        expect(placeOnGrid(blocks).map(({ w, h }) => ({ width: w, height: h }))).toEqual(blocks);
      }),
      { numRuns: 500 },
    );
  });
});

function overlap(one: Place, other: Place): boolean {
  return shareColumn(one, other) && one.y < other.y + other.h && other.y < one.y + one.h;
}

function shareColumn(one: Place, other: Place): boolean {
  return one.x < other.x + other.w && other.x < one.x + one.w;
}
