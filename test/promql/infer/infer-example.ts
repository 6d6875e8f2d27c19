import { expect } from 'vitest';

import type { Facts } from '../../../src/promql/infer/facts.ts';
import { infer } from '../../../src/promql/infer/infer.ts';
import { parse } from '../../../src/promql/parse.ts';
import { EXAMPLE_VOCABULARY } from './example-vocabulary.ts';

/** What is known of a query on the example series. The number 4242 stands for one that Grafana fills in. */
export function inferExample(query: string): Facts {
  const { expr, errors } = parse(query);
  expect(errors).toEqual([]);
  if (expr === undefined) expect.unreachable('a query without errors has a tree');
  return infer(expr, {
    vocabulary: EXAMPLE_VOCABULARY,
    isVariable: ({ from, to }) => query.slice(from, to) === '4242',
    evaluationIntervalSeconds: 60,
  }).root;
}
