import { describe, expect, test } from 'vitest';

import { children, walk } from '../../src/promql/ast.ts';
import { parse } from '../../src/promql/parse.ts';

function kindsOf(query: string): readonly string[] {
  const { expr } = parse(query);
  return expr === undefined ? [] : [...walk(expr)].map(({ kind }) => kind);
}

describe('walk', () => {
  test.each([
    ['1', ['number']],
    ['"a"', ['string']],
    ['x', ['selector']],
    ['x[5m]', ['range', 'selector']],
    ['-x', ['unary', 'selector']],
    ['(x)', ['paren', 'selector']],
    ['x[5m:]', ['subquery', 'selector']],
    ['1 + x', ['binary', 'number', 'selector']],
    ['topk(1, x)', ['aggregate', 'number', 'selector']],
    ['sum(x)', ['aggregate', 'selector']],
    ['clamp_min(x, -1)', ['call', 'selector', 'number']],
    ['time()', ['call']],
    ['sum(rate(x[5m])) / 2', ['binary', 'aggregate', 'call', 'range', 'selector', 'number']],
  ])('gives the nodes of %s in the order of the text', (query, kinds) => {
    expect(kindsOf(query)).toEqual(kinds);
  });
});

describe('children', () => {
  test('leaves durations out', () => {
    const { expr } = parse('x[2 * step():1m] offset 5m');
    expect(expr && children(expr)).toMatchObject([{ kind: 'selector' }]);
  });
});
