import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { parse } from '../../src/promql/parse.ts';
import { print } from '../../src/promql/print.ts';
import { expression } from './expression.ts';
import { packQueries } from './pack-queries.ts';
import { withoutSpans } from './without-spans.ts';

function reprint(query: string): string {
  const { expr, errors } = parse(query);
  return expr === undefined ? errors.map(({ message }) => message).join(' ') : print(expr);
}

describe('print', () => {
  test.each([
    ['1', '1'],
    ['- 1', '-1'],
    ['1e3', '1000'],
    ['+0x10', '16'],
    ['-Inf', '-Inf'],
    ['+inf', 'Inf'],
    ['NAN', 'NaN'],
    ['90m', '1h30m'],
    ['-1w', '-7d'],
    [`'a"b'`, String.raw`"a\"b"`],
    ['`a\\b`', String.raw`"a\\b"`],
    ['x{}', 'x'],
    ['x { a = "b" , c!~`d`, }', 'x{a="b",c!~"d"}'],
    ['{ "x" }', 'x'],
    ['{"x.y",a="b"}', '{"x.y",a="b"}'],
    ['{a="b","on"}', '{"on",a="b"}'],
    ['{"x",__name__="y"}', '{"x",__name__="y"}'],
    ['{__name__=~"a|b"}', '{__name__=~"a|b"}'],
    ['x{"a b"="c"}', 'x{"a b"="c"}'],
    ['x[300]', 'x[5m]'],
    ['x[0.0005]', 'x[0.0005]'],
    ['x[ 5m : ]', 'x[5m:]'],
    ['x[1h:30s]offset 1d@end()', 'x[1h:30s] @ end() offset 1d'],
    ['x offset -90s @ 5.5', 'x @ 5.5 offset -1m30s'],
    ['x smoothed @ 5', 'x @ 5 smoothed'],
    ['x offset (5m) @ 5 + y', 'x offset (5m) @ 5 + y'],
    ['x offset --step()*2', 'x offset --step() * 2'],
    ['x offset (5m)+2 @ 5 + 3', 'x offset (5m) + 2 @ 5 + 3'],
    ['x[5m] offset 1m anchored', 'x[5m] anchored offset 1m'],
    ['x[STEP()*2+( 1m )]', 'x[step() * 2 + (1m)]'],
    ['x offset -MAX_OF(1m,range())', 'x offset -max_of(1m, range())'],
    ['rate( x[5m] )', 'rate(x[5m])'],
    ['time( )', 'time()'],
    ['clamp(x,0,1)', 'clamp(x, 0, 1)'],
    ['sum(x)by(a,b)', 'sum by (a, b) (x)'],
    ['SUM WITHOUT() (x)', 'sum without () (x)'],
    ['sum by ("a", "b.c", "Without") (x)', 'sum by (a, "b.c", "Without") (x)'],
    ['topk(3,x)', 'topk(3, x)'],
    ['count_values without (a) ("v", x)', 'count_values without (a) ("v", x)'],
    ['quantile(0.9,x)', 'quantile(0.9, x)'],
    ['limitk(1,x)', 'limitk(1, x)'],
    ['group(x)', 'group(x)'],
    ['a+b', 'a + b'],
    ['a-  -b', 'a - -b'],
    ['a>bool 1', 'a > bool 1'],
    ['a==on(x)b', 'a == on (x) b'],
    ['a*ignoring(x,y)group_left b', 'a * ignoring (x, y) group_left () b'],
    ['a/on()group_right(z)b', 'a / on () group_right (z) b'],
    ['a+fill(0)b', 'a + fill (0) b'],
    ['a+fill_right(1)fill_left(-2)b', 'a + fill_left (-2) fill_right (1) b'],
    ['a AND b OR c UNLESS d', 'a and b or c unless d'],
    ['a ATAN2 b%c', 'a atan2 b % c'],
    ['a!=b</c>/d', 'a != b </ c >/ d'],
    ['-x^2', '-x ^ 2'],
    ['-1^2', '-1 ^ 2'],
    ['(a+b)*c', '(a + b) * c'],
    ['((a))', '((a))'],
    ['- -x', '--x'],
    ['+x', '+x'],
    ['a + b offset 5m * c', 'a + b offset 5m * c'],
    [
      'sum(rate(x{a="b"}[5m]))by(c)/on(c)group_left sum(y)',
      'sum by (c) (rate(x{a="b"}[5m])) / on (c) group_left () sum(y)',
    ],
    [
      'histogram_quantile(.9,sum by(le)(rate(x_bucket[5m])))',
      'histogram_quantile(0.9, sum by (le) (rate(x_bucket[5m])))',
    ],
    ['max_over_time(sum(x)[1h:1m])', 'max_over_time(sum(x)[1h:1m])'],
    ['label_replace(up,"a","$1","b","(.*)")', 'label_replace(up, "a", "$1", "b", "(.*)")'],
    ['a # why\n or # because\nb', 'a or b'],
    ['absent(x{a="b"})or vector(0)', 'absent(x{a="b"}) or vector(0)'],
    ['info(x,{})', 'info(x, {})'],
  ])('writes %s as %s', (query, canonical) => {
    expect(reprint(query)).toBe(canonical);
  });
  test('gives the canonical form, which means the same, of every query of the pack', () => {
    const queries = packQueries();
    expect(queries.length).toBeGreaterThan(100);
    for (const query of queries) {
      const { expr } = parse(query);
      const text = reprint(query);
      const again = parse(text).expr;
      expect(again && withoutSpans(again)).toEqual(expr && withoutSpans(expr));
      expect(reprint(text)).toBe(text);
    }
  });
  test('is undone by parse, for any tree', () => {
    fc.assert(
      fc.property(expression, (expr) => {
        const text = print(expr);
        const result = parse(text);
        expect(result.errors).toEqual([]);
        expect(result.expr && withoutSpans(result.expr)).toEqual(withoutSpans(expr));
      }),
      { numRuns: 2_000 },
    );
  });
});
