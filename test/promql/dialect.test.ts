import { describe, expect, test } from 'vitest';

import type { ValueType } from '../../src/promql/functions.ts';
import { FUNCTIONS } from '../../src/promql/functions.ts';
import type { DialectName } from '../../src/promql/dialect.ts';
import { DIALECT_NAMES, dialectTitle, unsupportedBy } from '../../src/promql/dialect.ts';
import { parse } from '../../src/promql/parse.ts';
import { requireTool, testWith } from '../support/tools.ts';
import { differences } from './judge.ts';

/** What a dialect refuses in a query of one line, drawn under it. */
function draw(dialect: DialectName, query: string): string {
  const { expr, errors } = parse(query);
  expect(errors).toEqual([]);
  const found = expr === undefined ? [] : unsupportedBy(dialect, expr);
  return found
    .map(({ construct, lack, span }) => {
      const marks = ' '.repeat(span.from) + '^'.repeat(span.to - span.from);
      return `${query}\n${marks}\n${dialectTitle(dialect)} refuses ${construct}: ${lack}.`;
    })
    .join('\n');
}

describe('a dialect', () => {
  test('refuses what it lacks, with the version or the option', () => {
    const cases: readonly (readonly [DialectName, string])[] = [
      ['prometheus-2.42', 'limitk(1, x) + histogram_avg(y)'],
      ['prometheus-2.42', 'x[300] offset 5'],
      ['prometheus-2.42', 'x > 1_000'],
      ['prometheus-2.42', 'x > 10m'],
      ['prometheus-2.42', 'x @ 5m'],
      ['prometheus-2.42', '{"a.b", "c"="d"}'],
      ['prometheus-2.42', 'sum by ("a") (x)'],
      ['prometheus-2.42', 'a * on (b:c) d'],
      ['prometheus-2.42', 'x offset +5m'],
      ['prometheus-2.42', 'x offset 0s'],
      ['prometheus-2.42', 'x[5m + 1m:30s] offset -step()'],
      ['prometheus-2.42', 'rate(x[5m] anchored)'],
      ['prometheus-2.42', 'a + fill (0) b </ 5'],
      ['prometheus-3', 'limit_ratio(0.5, x)'],
      ['prometheus-3', 'info(x)'],
      ['prometheus-3', 'a + fill (0) b'],
      ['prometheus-3', 'holt_winters(x[5m], 0.5, 0.5)'],
      ['prometheus-operator', 'mad_over_time(x[5m])'],
      ['prometheus-operator', 'x >/ 5'],
      ['prometheus-operator', 'first_over_time(x[5m])'],
      ['prometheus-operator', 'holt_winters(x[5m], 0.5, 0.5)'],
      ['google', '{__name__=~"a|b"} > 5m'],
      ['google', 'sort_by_label(x)'],
      ['azure', 'up + {job="a"}'],
      ['azure', 'limitk(1, x)'],
      ['mimir', 'info(x, {a="b"}) + fill (0) y'],
      ['thanos', 'ts_of_max_over_time(x[5m])'],
      ['thanos', 'x[5m + 1m]'],
      ['thanos', 'x[5m] smoothed'],
      ['thanos', 'x </ 5'],
    ];
    expect(cases.map(([dialect, query]) => draw(dialect, query)).join('\n')).toMatchInlineSnapshot(`
      "limitk(1, x) + histogram_avg(y)
      ^^^^^^
      Prometheus 2.42 refuses limitk(): it came with Prometheus 2.54.
      limitk(1, x) + histogram_avg(y)
                     ^^^^^^^^^^^^^
      Prometheus 2.42 refuses histogram_avg(): it came with Prometheus 2.51.
      x[300] offset 5
        ^^^
      Prometheus 2.42 refuses a duration without a unit: it came with Prometheus 2.54.
      x[300] offset 5
                    ^
      Prometheus 2.42 refuses a duration without a unit: it came with Prometheus 2.54.
      x > 1_000
          ^^^^^
      Prometheus 2.42 refuses an underscore in a number: it came with Prometheus 2.54.
      x > 10m
          ^^^
      Prometheus 2.42 refuses a duration as a number: it came with Prometheus 2.54.
      x @ 5m
        ^^^^
      Prometheus 2.42 refuses a duration after "@": it came with Prometheus 2.54.
      {"a.b", "c"="d"}
       ^^^^^
      Prometheus 2.42 refuses a quoted name: it came with Prometheus 2.51.
      {"a.b", "c"="d"}
              ^^^
      Prometheus 2.42 refuses a quoted name: it came with Prometheus 2.51.
      sum by ("a") (x)
              ^^^
      Prometheus 2.42 refuses a quoted label: it came with Prometheus 2.55.
      a * on (b:c) d
              ^^^
      Prometheus 2.42 refuses a label with a colon: it came with Prometheus 3.0.
      x offset +5m
               ^^^
      Prometheus 2.42 refuses a duration with other signs than one minus: it came with Prometheus 3.4.
      x offset 0s
               ^^
      Prometheus 2.42 refuses an offset of zero: it came with Prometheus 3.4.
      x[5m + 1m:30s] offset -step()
        ^^^^^^^
      Prometheus 2.42 refuses a calculated duration: it came with Prometheus 3.4.
      x[5m + 1m:30s] offset -step()
                            ^^^^^^^
      Prometheus 2.42 refuses a calculated duration: it came with Prometheus 3.6.
      rate(x[5m] anchored)
           ^
      Prometheus 2.42 refuses "anchored": it came with Prometheus 3.7.
      a + fill (0) b </ 5
          ^^^^^^^^
      Prometheus 2.42 refuses "fill": it came with Prometheus 3.10.
      a + fill (0) b </ 5
                     ^^
      Prometheus 2.42 refuses "</": it came with Prometheus 3.11.
      limit_ratio(0.5, x)
      ^^^^^^^^^^^
      Prometheus 3.16 refuses limit_ratio(): it needs --enable-feature=promql-experimental-functions.
      info(x)
      ^^^^
      Prometheus 3.16 refuses info(): it needs --enable-feature=promql-experimental-functions.
      a + fill (0) b
          ^^^^^^^^
      Prometheus 3.16 refuses "fill": it needs --enable-feature=promql-binop-fill-modifiers.
      holt_winters(x[5m], 0.5, 0.5)
      ^^^^^^^^^^^^
      Prometheus 3.16 refuses holt_winters(): Prometheus 3.0 removed it.
      mad_over_time(x[5m])
      ^^^^^^^^^^^^^
      prometheus-operator's admission refuses mad_over_time(): it needs the option promql-experimental-functions, which cannot be switched on there.
      x >/ 5
        ^^
      prometheus-operator's admission refuses ">/": it came with Prometheus 3.11.
      first_over_time(x[5m])
      ^^^^^^^^^^^^^^^
      prometheus-operator's admission refuses first_over_time(): it came with Prometheus 3.7.
      holt_winters(x[5m], 0.5, 0.5)
      ^^^^^^^^^^^^
      prometheus-operator's admission refuses holt_winters(): Prometheus 3.0 removed it.
      {__name__=~"a|b"} > 5m
      ^^^^^^^^^^^^^^^^^
      Google Cloud Managed Service for Prometheus refuses a selector without an exact name: every query must say which metric it reads.
      {__name__=~"a|b"} > 5m
                          ^^
      Google Cloud Managed Service for Prometheus refuses a duration as a number: it came with Prometheus 2.54.
      sort_by_label(x)
      ^^^^^^^^^^^^^
      Google Cloud Managed Service for Prometheus refuses sort_by_label(): it needs the option promql-experimental-functions, which cannot be switched on there.
      up + {job="a"}
           ^^^^^^^^^
      Azure Monitor managed service for Prometheus refuses a selector without a name: every query must say which metric it reads.
      limitk(1, x)
      ^^^^^^
      Azure Monitor managed service for Prometheus refuses limitk(): it needs the option promql-experimental-functions, which cannot be switched on there.
      info(x, {a="b"}) + fill (0) y
      ^^^^
      Mimir refuses info(): it needs the limit enabled_promql_experimental_functions.
      info(x, {a="b"}) + fill (0) y
                         ^^^^^^^^
      Mimir refuses "fill": it needs a limit of the tenant.
      ts_of_max_over_time(x[5m])
      ^^^^^^^^^^^^^^^^^^^
      Thanos refuses ts_of_max_over_time(): it needs --enable-feature=promql-experimental-functions.
      x[5m + 1m]
        ^^^^^^^
      Thanos refuses a calculated duration: it needs the option promql-duration-expr, which cannot be switched on there.
      x[5m] smoothed
      ^
      Thanos refuses "smoothed": it needs the option promql-extended-range-selectors, which cannot be switched on there.
      x </ 5
        ^^
      Thanos refuses "</": it came with Prometheus 3.11."
    `);
  });
  test.each<readonly [DialectName, string]>([
    ['prometheus-2.42', 'topk(1, x) + histogram_sum(y)'],
    ['prometheus-2.42', 'x[5m] offset -5m'],
    ['prometheus-2.42', 'x > 1e3'],
    ['prometheus-2.42', 'x > 600'],
    ['prometheus-2.42', 'x @ 300'],
    ['prometheus-2.42', 'a:b{c="d"}'],
    ['prometheus-2.42', 'sum by (a) (x)'],
    ['prometheus-2.42', 'holt_winters(x[5m], 0.5, 0.5)'],
    ['prometheus-3', 'topk(0.5, x)'],
    ['prometheus-3', 'rate(x[5m + 1m] anchored) > 10m'],
    ['prometheus-3', '{"a.b"} </ 5'],
    ['prometheus-3', 'first_over_time(x[5m])'],
    ['prometheus-operator', 'rate(x[300]) > 1_000'],
    ['prometheus-operator', '{"a.b"}'],
    ['google', '{__name__="a"} + {"b"}'],
    ['azure', 'up + {__name__=~"a.*"}'],
    ['azure', 'x[5m + 1m]'],
    ['mimir', 'x[5m + 1m] anchored'],
    ['thanos', '{"a.b"} > 10m'],
  ])('of %s takes %s', (dialect, query) => {
    expect(draw(dialect, query)).toBe('');
  });
  test('does not look for the name of a metric among the labels of info()', () => {
    expect(draw('azure', 'info(x, {a="b"})')).not.toContain('without a name');
    expect(draw('azure', 'info({a="b"}, {a="b"})')).toContain('without a name');
  });
  test.each(DIALECT_NAMES)('has a title: %s', (dialect) => {
    expect(dialectTitle(dialect)).toMatch(/^[A-Z]|^prometheus-operator/);
  });
});

const ARGUMENTS: Readonly<Record<ValueType, string>> = {
  scalar: '1',
  string: '"a"',
  vector: 'x',
  matrix: 'x[5m]',
};

/** A call of each function. */
function everyCall(): readonly string[] {
  return [...FUNCTIONS].map(([name, { args }]) =>
    name === 'info' ? 'info(x, {a="b"})' : `${name}(${args.map((type) => ARGUMENTS[type]).join(', ')})`,
  );
}

describe('every function', () => {
  testWith(['promtool'], 'is known to 2.42 exactly where we say so', () => {
    const judge = { promtool: requireTool('promtool'), dialect: 'prometheus-2.42' } as const;
    expect(differences(everyCall(), judge)).toEqual([]);
  });
  testWith(['promtool-3'], 'is known to the newest Prometheus exactly where we say so', () => {
    const judge = { promtool: requireTool('promtool-3'), dialect: 'prometheus-3' } as const;
    expect(differences(everyCall(), judge)).toEqual([]);
  });
});
