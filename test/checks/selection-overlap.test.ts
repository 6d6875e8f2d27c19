import { expect, test } from 'vitest';

import { selectionsOverlap } from '../../src/checks/shared/selection-overlap.ts';
import { parsed } from './parsed.ts';

test.each([
  ['the same selector', 'depth{q="a"} > 1', 'depth{q="a"} > 2'],
  ['a value and a pattern that matches it', 'depth{q="a"}', 'depth{q=~"a|b"}'],
  ['a matcher on one side only', 'depth{q="a"}', 'depth'],
  ['two patterns, of which nothing is known', 'depth{q=~"a.*"}', 'depth{q=~"b.*"}'],
  ['one of two selectors of the metric', 'depth{q="a"}', 'depth{q="b"} or depth{q="a"}'],
])('sees an overlap in %s', (_what, one, other) => {
  expect(selectionsOverlap(parsed(one), parsed(other))).toBe(true);
});

test.each([
  ['two values', 'depth{q="a"}', 'depth{q="b"}'],
  ['a value and a pattern that does not match it', 'depth{q="c"}', 'depth{q=~"a|b"}'],
  ['a value and its exclusion', 'depth{q="a"}', 'depth{q!="a"}'],
  ['a value and the exclusion of its pattern', 'depth{q="ab"}', 'depth{q!~"a.*"}'],
  ['different metrics', 'depth', 'lag_seconds'],
  ['one metric more', 'depth', 'depth and on () lag_seconds'],
])('sees none in %s', (_what, one, other) => {
  expect(selectionsOverlap(parsed(one), parsed(other))).toBe(false);
});
