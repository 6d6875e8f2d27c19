import { expect, test } from 'vitest';

import { nodesByKind } from '../../src/checks/nodes-by-kind.ts';
import { print } from '../../src/promql/print.ts';
import { parsed } from './parsed.ts';

test('lists every node of a kind in the order of the text', () => {
  const nodes = nodesByKind(parsed('sum by (a) (rate(x[5m])) / max_over_time((y > 1)[1h:1m]) + -z'));
  const texts = Object.fromEntries(Object.entries(nodes).map(([kind, list]) => [kind, list.map(print)]));
  expect(texts).toEqual({
    selectors: ['x', 'y', 'z'],
    ranges: ['x[5m]'],
    subqueries: ['(y > 1)[1h:1m]'],
    calls: ['rate(x[5m])', 'max_over_time((y > 1)[1h:1m])'],
    aggregates: ['sum by (a) (rate(x[5m]))'],
    binaries: [
      'sum by (a) (rate(x[5m])) / max_over_time((y > 1)[1h:1m]) + -z',
      'sum by (a) (rate(x[5m])) / max_over_time((y > 1)[1h:1m])',
      'y > 1',
    ],
    matchings: [],
    numbers: ['1'],
  });
});
