import { describe, expect, test } from 'vitest';

import { parse } from '../../src/promql/parse.ts';
import { drawErrors } from './draw-errors.ts';

function drawAll(queries: readonly string[]): string {
  return queries.map(drawErrors).join('\n');
}

describe('types of operands', () => {
  test('are refused where they do not fit', () => {
    expect(
      drawAll([
        '1 == 2',
        '1 and x',
        'x or time()',
        'x + "a"',
        'x[5m] > 1',
        'x + y[5m] * 2',
        '-"a"',
        '-x[5m:]',
        'sum(x)[5m:] + 1',
        '1[5m:]',
        'scalar(x)[5m:1m]',
        '(x[5m])[5m:]',
        'x + bool y',
        'x and bool y',
        '1 + on (a) x',
        'x + ignoring (a, b) 1',
        'x and on (a) group_left y',
        'x unless ignoring (a) group_right (b) y',
        'x + on (a, b) group_left (b) y',
        'x + fill (0) 1',
        'x or fill_left (0) y',
      ]),
    ).toMatchInlineSnapshot(`
      "1 == 2
        ^^
      "==" between two scalars needs "bool". Write == bool, or compare a vector.
      1 and x
      ^
      "and" cannot join a scalar. Give it instant vectors.
      x or time()
           ^^^^^^
      "or" cannot join a scalar. Give it instant vectors.
      x + "a"
          ^^^
      "+" cannot join a string. Give it scalars or instant vectors.
      x[5m] > 1
      ^^^^^
      ">" cannot join a range vector. Give it scalars or instant vectors.
      x + y[5m] * 2
          ^^^^^
      "*" cannot join a range vector. Give it scalars or instant vectors.
      -"a"
       ^^^
      "-" cannot stand before a string. Put it before a number or an expression that gives an instant vector.
      -x[5m:]
       ^^^^^^
      "-" cannot stand before a range vector. Put it before a number or an expression that gives an instant vector.
      sum(x)[5m:] + 1
      ^^^^^^^^^^^
      "+" cannot join a range vector. Give it scalars or instant vectors.
      1[5m:]
       ^^^^^
      A subquery cannot follow a number. Write it behind an expression that gives an instant vector.
      scalar(x)[5m:1m]
      ^^^^^^^^^
      A subquery cannot follow a scalar. Write it behind an expression that gives an instant vector.
      (x[5m])[5m:]
      ^^^^^^^
      A subquery cannot follow a range vector. Write it behind an expression that gives an instant vector.
      x + bool y
          ^^^^
      "bool" cannot follow "+". Remove it: only comparisons take it.
      x and bool y
            ^^^^
      "bool" cannot follow "and". Remove it: only comparisons take it.
      1 + on (a) x
          ^^^^^^
      "on" pairs series, but one side of "+" is no instant vector. Remove it.
      x + ignoring (a, b) 1
          ^^^^^^^^^^^^^^^
      "ignoring" pairs series, but one side of "+" is no instant vector. Remove it.
      x and on (a) group_left y
            ^^^^^^^^^^^^^^^^^
      "and" keeps whole series: "group_left" means nothing there. Remove "group_left".
      x unless ignoring (a) group_right (b) y
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "unless" keeps whole series: "group_right" means nothing there. Remove "group_right".
      x + on (a, b) group_left (b) y
                                ^
      The label "b" is in "on" and in "group_left". Remove it from "group_left": both sides have the same value.
      x + fill (0) 1
          ^^^^^^^^
      A value for a missing partner needs instant vectors on both sides of "+". Remove it.
      x or fill_left (0) y
           ^^^^^^^^^^^^^
      "or" takes no value for a missing partner. Remove it."
    `);
  });
  test.each([
    '1 == bool 2',
    'y and x',
    'x or vector(time())',
    'x + 1',
    'count_over_time(x[5m]) > 1',
    'x + y * 2',
    '-x',
    '-rate(x[5m:])',
    'rate(sum(x)[5m:]) + 1',
    'vector(1)[5m:]',
    'x[5m:1m]',
    '(x)[5m:]',
    'x == bool y',
    '1 </ 2',
    '1 + on () x',
    '1 + on () group_left (a) 2',
    'x + ignoring (a, b) y',
    'x and on (a) y',
    'x + on (a, b) group_left (c) y',
    'x + ignoring (a) group_left (a) y',
    'x + fill (0) y',
    '"a"',
    'x[5m]',
  ])('are taken by a neighbour: %s', (query) => {
    expect(parse(query).errors).toEqual([]);
  });
});

describe('arguments', () => {
  test('are refused where they do not fit', () => {
    expect(
      drawAll([
        'rate(x)',
        'abs(x[5m])',
        'sum(x[5m])',
        'sum(1)',
        'vector(x)',
        'scalar(1)',
        'topk(x, y)',
        'count_values(1, x)',
        'quantile("0.5", x)',
        'label_replace(x, "a", 1, "b", "")',
        'histogram_quantile(sum(x), 0.9)',
        'time(x)',
        'abs()',
        'clamp(x, 1)',
        'round(x, 1, 2, 3)',
        'label_join(x, "a")',
        'sort_by_label(x, 1)',
        'histogram_quantiles(x, "q")',
        'info(x, y)',
        'info(x, y{a="b"})',
        'info(x[5m])',
        'raet(x[5m])',
        'RATE(x[5m])',
        'histogram_share(1, x)',
        'sum(abs(rate(x)) + 1 > 2 and 3)',
      ]),
    ).toMatchInlineSnapshot(`
      "rate(x)
           ^
      The argument of rate() must be a range vector, not an instant vector. Put a range such as [5m] behind it.
      abs(x[5m])
          ^^^^^
      The argument of abs() must be an instant vector, not a range vector. Remove the range, or give it to a function of range vectors such as rate().
      sum(x[5m])
          ^^^^^
      What sum() aggregates must be an instant vector, not a range vector. Remove the range, or give it to a function of range vectors such as rate().
      sum(1)
          ^
      What sum() aggregates must be an instant vector, not a scalar. Put vector() around it.
      vector(x)
             ^
      The argument of vector() must be a scalar, not an instant vector. Write a number, or put scalar() around a single series.
      scalar(1)
             ^
      The argument of scalar() must be an instant vector, not a scalar. Put vector() around it.
      topk(x, y)
           ^
      The parameter of topk() must be a scalar, not an instant vector. Write a number, or put scalar() around a single series.
      count_values(1, x)
                   ^
      The parameter of count_values() must be a string, not a scalar. Give it a string.
      quantile("0.5", x)
               ^^^^^
      The parameter of quantile() must be a scalar, not a string. Give it a scalar.
      label_replace(x, "a", 1, "b", "")
                            ^
      Argument 3 of label_replace() must be a string, not a scalar. Give it a string.
      histogram_quantile(sum(x), 0.9)
                         ^^^^^^
      Argument 1 of histogram_quantile() must be a scalar, not an instant vector. Write a number, or put scalar() around a single series.
      histogram_quantile(sum(x), 0.9)
                                 ^^^
      Argument 2 of histogram_quantile() must be an instant vector, not a scalar. Put vector() around it.
      time(x)
           ^
      time() takes no argument, not 1. Remove what is too much.
      abs()
      ^^^^^
      abs() takes 1 argument, not 0. Add what is missing.
      clamp(x, 1)
      ^^^^^^^^^^^
      clamp() takes 3 arguments, not 2. Add what is missing.
      round(x, 1, 2, 3)
                  ^^^^
      round() takes 1 to 2 arguments, not 4. Remove what is too much.
      label_join(x, "a")
      ^^^^^^^^^^^^^^^^^^
      label_join() takes at least 3 arguments, not 2. Add what is missing.
      sort_by_label(x, 1)
                       ^
      Argument 2 of sort_by_label() must be a string, not a scalar. Give it a string.
      histogram_quantiles(x, "q")
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
      histogram_quantiles() takes 3 to 12 arguments, not 2. Add what is missing.
      info(x, y)
              ^
      Argument 2 of info() must be label matchers in braces, without anything else. Write it as {label="value"}.
      info(x, y{a="b"})
              ^^^^^^^^
      Argument 2 of info() must be label matchers in braces, without anything else. Write it as {label="value"}.
      info(x[5m])
           ^^^^^
      The argument of info() must be an instant vector, not a range vector. Remove the range, or give it to a function of range vectors such as rate().
      raet(x[5m])
      ^^^^
      Prometheus has no function "raet". Did you mean "rate"?
      RATE(x[5m])
      ^^^^
      Prometheus has no function "RATE". Did you mean "rate"?
      histogram_share(1, x)
      ^^^^^^^^^^^^^^^
      Prometheus has no function "histogram_share". Did you mean "histogram_avg"?
      sum(abs(rate(x)) + 1 > 2 and 3)
                   ^
      The argument of rate() must be a range vector, not an instant vector. Put a range such as [5m] behind it.
      sum(abs(rate(x)) + 1 > 2 and 3)
                                   ^
      "and" cannot join a scalar. Give it instant vectors."
    `);
  });
  test.each([
    'rate(x[5m])',
    'abs(x)',
    'sum(x)',
    'sum(vector(1))',
    'vector(1)',
    'scalar(x)',
    'topk(scalar(x), y)',
    'count_values("a", x)',
    'quantile(0.5, x)',
    'label_replace(x, "a", ("1"), "b", "")',
    'histogram_quantile(0.9, sum(x))',
    'time()',
    'hour()',
    'clamp(x, 1, 2)',
    'round(x, 1)',
    'label_join(x, "a", ",")',
    'label_join(x, "a", ",", "b", "c", "d", "e")',
    'sort_by_label(x)',
    'sort_by_label(x, "a", "b", "c")',
    'histogram_quantiles(x, "q", 1)',
    'histogram_quantiles(x, "q", 1, 1, 1, 1, 1, 1, 1, 1, 1, 1)',
    'info(x)',
    'info(x, {__name__="y"})',
    'holt_winters(x[5m], 0.5, 0.5)',
    'integral(x[5m], 60)',
  ])('are taken by a neighbour: %s', (query) => {
    expect(parse(query).errors).toEqual([]);
  });
  test('are at most twelve of histogram_quantiles()', () => {
    expect(parse(`histogram_quantiles(x, "q"${', 1'.repeat(11)})`).errors).toMatchObject([
      { message: 'histogram_quantiles() takes 3 to 12 arguments, not 13.', help: 'Remove what is too much.' },
    ]);
  });
});
