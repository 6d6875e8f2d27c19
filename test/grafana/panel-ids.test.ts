import fc from 'fast-check';
import { expect, test } from 'vitest';

import { panelIds } from '../../src/grafana/panel-ids.ts';

const distinctKeys = fc.uniqueArray(fc.string(), { maxLength: 50 });

test('there are no ids without keys', () => {
  expect(panelIds([])).toEqual([]);
});

test('an id never changes, since links hold it', () => {
  expect(panelIds(['Errors', 'Queue'])).toEqual([1777164456, 446376538]);
});

test('two keys whose hashes are equal get different ids, the first in the alphabet its own', () => {
  expect(panelIds(['Disk 24506'])).toEqual([240364421]);
  expect(panelIds(['Reads 61120'])).toEqual([240364421]);
  expect(panelIds(['Disk 24506', 'Reads 61120'])).toEqual([240364421, 1546606178]);
});

test('keys whose hashes are equal get the same ids in any order', () => {
  expect(panelIds(['Reads 61120', 'Disk 24506'])).toEqual([1546606178, 240364421]);
});

test('equal keys get different ids, so that a dashboard with two equal titles still loads', () => {
  expect(new Set(panelIds(['Errors', 'Errors', 'Errors'])).size).toBe(3);
});

test('ids are unique whole numbers from 1 to 2^31-1, also of equal keys', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 50 }), (keys) => {
      const ids = panelIds(keys);
      expect(new Set(ids).size).toBe(keys.length);
      expect(ids.filter((id) => !Number.isInteger(id) || id < 1 || id > 2_147_483_647)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('an id stays when the keys are shuffled', () => {
  const shuffled = distinctKeys.chain((keys) =>
    fc.tuple(fc.constant(keys), fc.shuffledSubarray(keys, { minLength: keys.length })),
  );
  fc.assert(
    fc.property(shuffled, ([keys, others]) => {
      expect(idsByKey(others)).toEqual(idsByKey(keys));
    }),
    { numRuns: 500 },
  );
});

test('an id stays when a key is added', () => {
  fc.assert(
    fc.property(distinctKeys, (keys) => {
      expect(panelIds([...keys, 'a key that no other has']).slice(0, -1)).toEqual(panelIds(keys));
    }),
    { numRuns: 500 },
  );
});

function idsByKey(keys: readonly string[]): ReadonlyMap<string, number | undefined> {
  const ids = panelIds(keys);
  return new Map(keys.map((key, index) => [key, ids[index]]));
}
