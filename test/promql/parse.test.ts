import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { walk } from '../../src/promql/ast.ts';
import type { Expr } from '../../src/promql/ast.ts';
import { parse } from '../../src/promql/parse.ts';
import { print } from '../../src/promql/print.ts';
import { drawErrors } from './draw-errors.ts';
import { drawTree } from './draw-tree.ts';
import { expression } from './expression.ts';
import { queryNoise } from './query-noise.ts';
import { withoutSpans } from './without-spans.ts';

/** Pictures of queries that are refused. */
function drawAll(queries: readonly string[]): string {
  return queries.map(drawErrors).join('\n');
}

/** The queries that do not parse. */
function refused(queries: readonly string[]): readonly string[] {
  return queries.filter((query) => parse(query).expr === undefined);
}

/** The tree of a query that parses. */
function asExpr(query: string): Expr {
  const { expr, errors } = parse(query);
  expect(errors).toEqual([]);
  if (expr === undefined) expect.unreachable('a query without errors has a tree');
  return expr;
}

describe('postfixes', () => {
  test('are refused where nothing bears them', () => {
    expect(
      drawAll([
        'rate(x[5m]) offset 5m',
        'sum(x) offset 5m',
        '(x) offset 5m',
        '1 offset 5m',
        '(x) @ 5',
        'x @ 5 offset 1m @ 6',
        'x offset 1m offset 2m',
        '(x)[5m]',
        'x offset 5m [1m]',
        'x @ 5 [1m]',
        'x[5m][1m]',
        '-1[5m:]',
        'x[5m:] smoothed',
        'x anchored smoothed',
        'x @ NaN',
      ]),
    ).toMatchInlineSnapshot(`
      "rate(x[5m]) offset 5m
                  ^^^^^^^^^
      "offset" cannot follow the call of rate(). Put it directly behind a selector, its range, or a subquery.
      sum(x) offset 5m
             ^^^^^^^^^
      "offset" cannot follow the aggregation sum(). Put it directly behind a selector, its range, or a subquery.
      (x) offset 5m
          ^^^^^^^^^
      "offset" cannot follow parentheses. Put it directly behind a selector, its range, or a subquery.
      1 offset 5m
        ^^^^^^^^^
      "offset" cannot follow a number. Put it directly behind a selector, its range, or a subquery.
      (x) @ 5
          ^^^
      "@" cannot follow parentheses. Put it directly behind a selector, its range, or a subquery.
      x @ 5 offset 1m @ 6
                      ^^^
      "@" is given twice. Keep one "@".
      x offset 1m offset 2m
                  ^^^^^^^^^
      "offset" is given twice. Keep one "offset".
      (x)[5m]
         ^^^^
      A range cannot follow parentheses. Put it directly behind a selector, or write a subquery such as [5m:].
      x offset 5m [1m]
                  ^^^^
      The range must come before "offset". Move "offset" behind the closing bracket.
      x @ 5 [1m]
            ^^^^
      The range must come before "@". Move "@" behind the closing bracket.
      x[5m][1m]
           ^^^^
      A range cannot follow a range. Put it directly behind a selector, or write a subquery such as [5m:].
      -1[5m:]
        ^^^^^
      A subquery cannot follow a number. Write it behind an expression that gives an instant vector.
      x[5m:] smoothed
             ^^^^^^^^
      "smoothed" cannot follow a subquery. Put it directly behind a selector.
      x anchored smoothed
                 ^^^^^^^^
      "anchored" and "smoothed" exclude each other. Keep one of them.
      x @ NaN
          ^^^
      The time "NaN" is out of bounds. Write seconds since 1970, start() or end()."
    `);
  });
  test('are taken by their neighbours', () => {
    expect(
      refused([
        'rate(x[5m] offset 5m)',
        'sum(x offset 5m)',
        '(x offset 5m)',
        '(x @ 5)',
        'x @ 5 offset 1m',
        'x offset 0s offset 2m',
        '(x)[5m:]',
        'x[1m] offset 5m',
        'x[1m] @ 5',
        'x[5m:1m]',
        '(-x)[5m:]',
        'x[5m] smoothed',
        'x anchored anchored',
        'x @ 1.5',
      ]),
    ).toEqual([]);
  });
});

describe('durations', () => {
  test('are refused when they cannot be', () => {
    expect(
      drawAll([
        'x[0s]',
        'x[-5m]',
        'x[5m:0s]',
        'x[(0s)]',
        'x[5s/0d]',
        'x[5s % (0d)]',
        'x[9.5e10]',
        'x[300y]',
        'x[1m1h]',
        'x[5]m',
        'x[]',
        'x[5m',
        'x[NaN]',
        'x[1m / NaN]',
        'x offset (5m) + y',
        'x offset (5m) / 0',
        'x offset --5m ^ 2',
        'x offset',
      ]),
    ).toMatchInlineSnapshot(`
      "x[0s]
        ^^
      The duration "0s" is not greater than zero. Write a positive duration such as 5m.
      x[-5m]
        ^^^
      The duration "-5m" is not greater than zero. Write a positive duration such as 5m.
      x[5m:0s]
           ^^
      The duration "0s" is not greater than zero. Write a positive duration such as 5m.
      x[(0s)]
        ^^^^
      The duration "(0s)" is not greater than zero. Write a positive duration such as 5m.
      x[5s/0d]
          ^
      "/" divides by zero. Divide by something else.
      x[5s % (0d)]
           ^
      "%" divides by zero. Divide by something else.
      x[9.5e10]
        ^^^^^^
      The duration "9.5e10" is longer than Prometheus can hold. Write less than 292 years.
      x[300y]
        ^^^^
      "300y" is neither a number nor a duration, or too large. Write a number such as 1.5e3, or a duration with falling units such as 1h30m.
      x[1m1h]
        ^^^^
      "1m1h" is neither a number nor a duration, or too large. Write a number such as 1.5e3, or a duration with falling units such as 1h30m.
      x[5]m
          ^
      Unexpected "m" after "]". Put an operator or a comma between them.
      x[]
        ^
      Unexpected "]" after "[". Remove it, or write what is missing before it.
      x[5m
       ^
      "[" is never closed. Add "]" where it ends.
      x[NaN]
        ^^^
      Brackets take no NaN. Write a duration such as 5m.
      x[1m / NaN]
        ^^^^^^^^
      Brackets take no NaN. Write a duration such as 5m.
      x offset (5m) + y
                    ^
      "+" becomes a part of the offset before it. Put the selector with its offset in parentheses.
      x offset (5m) / 0
                    ^
      "/" divides by zero. Divide by something else.
      x offset --5m ^ 2
                    ^
      "^" becomes a part of the offset before it. Put the selector with its offset in parentheses.
      x offset
              ^
      The query ends after "offset". Write what is missing there."
    `);
  });
  test('are taken by their neighbours', () => {
    expect(
      refused([
        'x[1s]',
        'x[5m]',
        'x[5m:1s]',
        'x[(1s)]',
        'x[5s/1d]',
        'x[5s % (1d)]',
        'x[9e9]',
        'x[200y]',
        'x[1h1m]',
        'x[5m]',
        'x[1 * step():1m]',
        '(x offset (5m)) + 2',
        'x offset -5m * 2',
        'x offset 1m',
      ]),
    ).toEqual([]);
  });
  test.each([
    ['x[1h30m]', 5_400],
    ['x[300]', 300],
    ['x[5m + 2 * 30s]', 360],
    ['x[2 ^ 3 ^ 2]', 512],
    ['x[-(1m - 5m)]', 240],
    ['x[7m % 2m]', 60],
    ['x[min_of(1m, 2m) + max_of(1s, 2s) / 2]', 61],
    ['x[2 * step()]', undefined],
    ['x[max_of(5m, range())]', undefined],
  ])('of %s are known in seconds: %s', (query, seconds) => {
    const { expr } = parse(query);
    expect(expr?.kind === 'range' && expr.range.seconds).toBe(seconds);
  });
});

describe('selectors', () => {
  test('are refused when they take every series or name one twice', () => {
    expect(
      drawAll([
        '{}',
        '{a=~".*"}',
        '{a=""}',
        '{a!~".+"}',
        '{a!="b"}',
        '{""}',
        'info(x, ({}))',
        'foo{__name__="bar"}',
        'foo{"bar"}',
        'x{a=~"("}',
        'x{a=~"b(?=c)"}',
        'x{a=b}',
        'x{a}',
        'x{a="b" c="d"}',
        'x{a:b="c"}',
        'x{a="b"',
      ]),
    ).toMatchInlineSnapshot(`
      "{}
      ^^
      The selector takes every series: no matcher refuses an empty value. Name a metric, or add a matcher such as job="x".
      {a=~".*"}
      ^^^^^^^^^
      The selector takes every series: no matcher refuses an empty value. Name a metric, or add a matcher such as job="x".
      {a=""}
      ^^^^^^
      The selector takes every series: no matcher refuses an empty value. Name a metric, or add a matcher such as job="x".
      {a!~".+"}
      ^^^^^^^^^
      The selector takes every series: no matcher refuses an empty value. Name a metric, or add a matcher such as job="x".
      {a!="b"}
      ^^^^^^^^
      The selector takes every series: no matcher refuses an empty value. Name a metric, or add a matcher such as job="x".
      {""}
      ^^^^
      The selector takes every series: no matcher refuses an empty value. Name a metric, or add a matcher such as job="x".
      info(x, ({}))
              ^^^^
      Argument 2 of info() must be label matchers in braces, without anything else. Write it as {label="value"}.
      foo{__name__="bar"}
          ^^^^^^^^^^^^^^
      The name of the metric is given twice. Keep the name before the braces, or the matcher inside them.
      foo{"bar"}
          ^^^^^
      The name of the metric is given twice. Keep the name before the braces, or the matcher inside them.
      x{a=~"("}
           ^^^
      The regular expression is not RE2: missing closing ): \`(\`. Write it without look-around and back-references; see https://github.com/google/re2/wiki/Syntax.
      x{a=~"b(?=c)"}
           ^^^^^^^^
      The regular expression is not RE2: invalid or unsupported Perl syntax: \`(?=\`. Write it without look-around and back-references; see https://github.com/google/re2/wiki/Syntax.
      x{a=b}
          ^
      Unexpected "b" after "=". Remove it, or write what is missing before it.
      x{a}
         ^
      Unexpected "}" after "a". Remove it, or write what is missing before it.
      x{a="b" c="d"}
              ^
      Unexpected "c" after "b". Put an operator or a comma between them.
      x{a:b="c"}
         ^
      Unexpected ":" after "a". Remove it, or write what is missing before it.
      x{a="b"
       ^
      "{" is never closed. Add "}" where it ends."
    `);
  });
  test('are taken by their neighbours', () => {
    expect(
      refused([
        'x{}',
        '{a=~".+"}',
        '{a="b"}',
        '{a!~".*"}',
        '{a!=""}',
        '{"a"}',
        'info(x, {})',
        '{__name__="foo",__name__="bar"}',
        '{"foo","bar"}',
        'x{a=~"()"}',
        'x{a=~"(?i)bc"}',
        'x{a="b"}',
        'x{a="b",c="d",}',
        'x{"a:b"="c"}',
      ]),
    ).toEqual([]);
  });
});

describe('words, numbers and strings', () => {
  test('are refused as Prometheus refuses them', () => {
    expect(
      drawAll([
        '',
        '   # nothing',
        'x\u00a0+ y',
        'x $y',
        'x{a="b}',
        'x{a="\\d+"}',
        'x{a="\\c"}',
        '"\\ud83d"',
        '"a\nb"',
        '1e400',
        '1__0',
        '1._5',
        '0xg',
        'atan2 + 1',
        'on',
        'sum by (without) (x)',
        'sum by ("") (x)',
        '!x',
      ]),
    ).toMatchInlineSnapshot(`
      "
      ^
      The query is empty. Write an expression.
         # nothing
      ^
      The query is empty. Write an expression.
      x + y
       ^
      The character " " (U+00A0) does not belong to PromQL. Remove it; only space, tab and line ends separate words.
      x $y
        ^
      The character "$" (U+0024) does not belong to PromQL. Put a value in place of the variable first.
      x{a="b}
          ^^^
      The string is never closed. Add " where it ends.
      x{a="\\d+"}
           ^^
      \\d is no escape that Prometheus knows: write \\\\ for a backslash. Put the text between backquotes, where every character stands for itself.
      x{a="\\c"}
           ^^
      \\c is no escape that Prometheus knows: write \\\\ for a backslash. Put the text between backquotes, where every character stands for itself.
      "\\ud83d"
       ^^
      \\ud83d is no character. Put the text between backquotes, where every character stands for itself.
      "a
      b"
      ^^
      The string is never closed. Add " where it ends.
      1e400
      ^^^^^
      "1e400" is neither a number nor a duration, or too large. Write a number such as 1.5e3, or a duration with falling units such as 1h30m.
      1__0
      ^^^^
      "1__0" is neither a number nor a duration, or too large. Write a number such as 1.5e3, or a duration with falling units such as 1h30m.
      1._5
      ^^^^
      "1._5" is neither a number nor a duration, or too large. Write a number such as 1.5e3, or a duration with falling units such as 1h30m.
      0xg
      ^^^
      "0xg" is neither a number nor a duration, or too large. Write a number such as 1.5e3, or a duration with falling units such as 1h30m.
      atan2 + 1
      ^^^^^
      Unexpected "atan2" at the start. Remove it, or write what is missing before it.
      on
      ^^
      Unexpected "on" at the start. Remove it, or write what is missing before it.
      sum by (without) (x)
              ^^^^^^^
      Unexpected "without" after "(". Remove it, or write what is missing before it.
      sum by ("") (x)
              ^^
      A label has an empty name. Name the label, or remove it.
      !x
      ^
      The character "!" (U+0021) does not belong to PromQL. Remove it; only space, tab and line ends separate words."
    `);
  });
  test('are taken by their neighbours', () => {
    expect(
      refused([
        'x + y',
        'x # nothing',
        'x{a="b"}',
        'x{a="\\\\d+"}',
        'x{a=`\\d+`}',
        '"\\U0001f600"',
        '"a\\nb"',
        '`a\nb`',
        '1e300',
        '1_0',
        '1.5',
        '0xf',
        'atan + 1',
        'sum by (on) (x)',
        'sum without ("without") (x)',
      ]),
    ).toEqual([]);
  });
  test.each([
    ['5.', 5],
    ['.5', 0.5],
    ['1e3', 1_000],
    ['1_000.5', 1_000.5],
    ['0x1F', 31],
    ['0x_1f', 31],
    ['010', 8],
    ['08', 8],
    ['Inf', Infinity],
    ['-INF', -Infinity],
    ['nan', NaN],
    ['- 1', -1],
    ['--1', 1],
    ['-1h30m', -5_400],
  ])('read the number %s', (query, value) => {
    expect(parse(query).expr).toMatchObject({ kind: 'number', value });
  });
  test.each([
    ['"a\\"b\\n"', 'a"b\n'],
    ["'a\\'b'", "a'b"],
    ['`a\\n`', 'a\\n'],
    ['"\\xe2\\x82\\xac \\101 \\u00e9"', '€ A é'],
  ])('read the string %s', (query, value) => {
    expect(parse(query).expr).toMatchObject({ kind: 'string', value });
  });
});

describe('brackets and order', () => {
  test('are refused when they do not fit', () => {
    expect(
      drawAll([
        'sum(x',
        'sum(x))',
        'sum(x]',
        'x y',
        'a +',
        '+',
        'sum(x, y)',
        'topk(x)',
        'sum()',
        'sum(x,)',
        'foo(x)',
        'a + group_left (b) c',
        'a on (x) b',
        'x @ start',
      ]),
    ).toMatchInlineSnapshot(`
      "sum(x
         ^
      "(" is never closed. Add ")" where it ends.
      sum(x))
            ^
      ")" closes nothing. Remove it, or add its partner before.
      sum(x]
           ^
      "]" cannot close "(". Close "(" with ")" first.
      x y
        ^
      Unexpected "y" after "x". Put an operator or a comma between them.
      a +
         ^
      The query ends after "+". Write what is missing there.
      +
       ^
      The query ends after "+". Write what is missing there.
      sum(x, y)
         ^^^^^^
      sum() takes 1 argument, not 2. Give it one vector.
      topk(x)
          ^^^
      topk() takes 2 arguments, not 1. Give it its parameter and one vector.
      sum()
         ^^
      sum() takes 1 argument, not 0. Give it one vector.
      sum(x,)
            ^
      Unexpected ")" after ",". Remove it, or write what is missing before it.
      foo(x)
      ^^^
      Prometheus has no function "foo". Check the spelling of its name.
      a + group_left (b) c
          ^^^^^^^^^^
      Unexpected "group_left" after "+". Remove it, or write what is missing before it.
      a on (x) b
        ^^
      Unexpected "on" after "a". Put an operator or a comma between them.
      x @ start
               ^
      The query ends after "start". Write what is missing there."
    `);
  });
  test('are taken by their neighbours', () => {
    expect(
      refused([
        'sum(x)',
        'x + y',
        'a + b',
        '+a',
        'topk(1, x)',
        'abs(x)',
        'a + on (d) group_left (b) c',
        'a + on (x) b',
        'x @ start()',
      ]),
    ).toEqual([]);
  });
});

describe('limits', () => {
  test.each([
    ['parentheses', `${'('.repeat(199)}x${')'.repeat(199)}`, `${'('.repeat(200)}x${')'.repeat(200)}`],
    ['a chain', `x${' + x'.repeat(199)}`, `x${' + x'.repeat(200)}`],
    ['signs', `${'-'.repeat(199)}x`, `${'-'.repeat(200)}x`],
  ])('hold for %s', (_what, taken, tooMuch) => {
    expect(parse(taken).errors).toEqual([]);
    expect(parse(tooMuch).errors).toMatchObject([
      { message: 'The query is nested deeper than 200 levels.', help: 'Split it into recording rules.' },
    ]);
  });
  test('do not count what stands side by side', () => {
    const chain = `1${' + 1'.repeat(120)}`;
    expect(parse(`clamp(x, ${chain}, (${chain}))`).errors).toEqual([]);
    expect(parse(`clamp(x, ${chain}, (${chain}) + ${chain})`).errors).not.toEqual([]);
  });
  test('hold for the length', () => {
    expect(parse(`x${' '.repeat(10_239)}`).errors).toEqual([]);
    expect(parse(`x${' '.repeat(10_240)}`).errors).toMatchObject([
      { message: 'The query has 10241 characters, more than 10240.' },
    ]);
  });
  test.each([
    ['signs', '-'],
    ['powers', 'a^'],
    ['sums', '-1'],
    ['subqueries', 'x[1m:]'],
    ['brackets', '}{)('],
    ['escapes', '"\\'],
    ['labels', '{a="b",'],
    ['offsets', ' offset 1m'],
  ])('keep endless %s from doing harm', (_what, part) => {
    expect(parse(part.repeat(10_240 / part.length)).errors).not.toEqual([]);
  });
});

describe('names that are keywords', () => {
  test.each([
    'offset',
    'offset offset 5m',
    'sum(offset{a="b"})',
    'a + on (offset) offset',
    'and and and',
    'sum(by)',
    'sum + 1',
    'start @ start()',
    'step[step()]',
    'fill + fill(0) fill',
    'min_of + max_of(1, 2)',
    'x[MAX_OF(1m, STEP())]',
    'x Offset -Range()',
    'SUM BY (a) (x) UNLESS y',
    ':x',
    'constructor',
    'sum by (constructor) (__proto__{constructor="a"})',
    'valueOf',
    'sum by (a:b) (x)',
  ])('are taken where Prometheus takes them: %s', (query) => {
    expect(parse(query).errors).toEqual([]);
  });
  test.each(['on', 'bool + 1', 'a and ignoring', 'group_left{a="b"}', 'a % atan2', 'sum by (Without) (x)'])(
    'are refused where Prometheus refuses them: %s',
    (query) => {
      expect(parse(query).errors).toHaveLength(1);
    },
  );
});

describe('binding', () => {
  test.each([
    ['a + b offset 5m', '(+ a b~300)'],
    ['a * b @ 5', '(* a b@5)'],
    ['a + rate(b[5m])', '(+ a (rate (range b 300)))'],
    ['a + b offset 5m * c', '(+ a (* b~300 c))'],
    ['a == b offset 1m + c offset 2m', '(== a (+ b~60 c~120))'],
    ['a ^ b offset 1m ^ c', '(^ a (^ b~60 c))'],
    ['-x offset 5m', '(- x~300)'],
    ['-rate(x[5m:])', '(- (rate (subquery x 300)))'],
    ['rate((-x)[5m:])', '(rate (subquery (paren (- x)) 300))'],
    ['-x ^ 2', '(- (^ x 2))'],
    ['-1 ^ 2', '(- (^ 1 2))'],
    ['x * -1 ^ 2', '(* x (- (^ 1 2)))'],
    ['2 ^ -1 * c', '(* (^ 2 -1) c)'],
    ['--1 ^ 2', '(- (- (^ 1 2)))'],
    ['a - -1', '(- a -1)'],
    ['a -1', '(- a 1)'],
    ['a ^ b ^ c', '(^ a (^ b c))'],
    ['a - b - c', '(- (- a b) c)'],
    ['a or b and c unless d', '(or a (unless (and b c) d))'],
    ['a + b * c == d atan2 e % f', '(== (+ a (* b c)) (% (atan2 d e) f))'],
    ['a < b >/ c </ d', '(</ (>/ (< a b) c) d)'],
    ['(a + b) * c', '(* (paren (+ a b)) c)'],
    ['sum(x)[5m:1m] @ end() offset -1h', '(subquery (sum x) 300 60)@end~-3600'],
    ['x[5m] offset 1m @ 5', '(range x@5~60 300)'],
    ['x offset 5m * 2', '(* x~300 2)'],
    ['x offset (5m) + 2', 'x~(+ (paren 300) 2)'],
    ['x offset --step() * 2', 'x~(* (- (- (step))) 2)'],
    ['a * x offset (5m) + 2 * step() > b', '(> (* a x~(+ (paren 300) (* 2 (step)))) b)'],
    ['rate(x[5m] offset (5m) ^ 2 - 1)', '(rate (range x~(- (^ (paren 300) 2) 1) 300))'],
    ['x offset -2 ^ 2', '(^ x~-2 2)'],
    ['x offset min_of(1m, 2m) * 2', '(* x~(min_of 60 120) 2)'],
    ['x[-2 ^ 2 + 1m]', '(range x (+ (- (^ 2 2)) 60))'],
    ['5m + 3', '(+ 300s 3)'],
    ['rate(x[5m:])', '(rate (subquery x 300))'],
    ['topk(1, x)', '(topk 1 x)'],
    ['a # offset 5m\n+ b # c\r+ d', '(+ (+ a b) d)'],
  ])('of %s is %s', (query, tree) => {
    expect(drawTree(query)).toBe(tree);
  });
});

describe('the tree', () => {
  test('says everything of a selector and where it stands', () => {
    expect(parse('x{a="b", "c d"!~"e"} @ 5 smoothed offset 1m').expr).toEqual({
      kind: 'selector',
      metric: { name: 'x', span: { from: 0, to: 1 } },
      matchers: [
        {
          label: 'a',
          labelSpan: { from: 2, to: 3 },
          op: '=',
          value: 'b',
          valueSpan: { from: 4, to: 7 },
          span: { from: 2, to: 7 },
        },
        {
          label: 'c d',
          labelSpan: { from: 9, to: 14 },
          op: '!~',
          value: 'e',
          valueSpan: { from: 16, to: 19 },
          span: { from: 9, to: 19 },
        },
      ],
      at: { time: 5, span: { from: 21, to: 24 } },
      extension: 'smoothed',
      offset: {
        expr: { kind: 'number', value: 60, duration: true, span: { from: 41, to: 43 } },
        seconds: 60,
        span: { from: 41, to: 43 },
      },
      span: { from: 0, to: 43 },
    });
  });
  test('takes a lone string in braces for the name, and a second one for a condition on it', () => {
    expect(parse('{"a.b", c="d"}').expr).toMatchObject({
      metric: { name: 'a.b', span: { from: 1, to: 6 } },
      matchers: [{ label: 'c' }],
    });
    expect(parse('{"a", "b"}').expr).toMatchObject({
      metric: { name: 'a' },
      matchers: [{ label: '__name__', op: '=', value: 'b' }],
    });
  });
  test('says everything of a binary expression', () => {
    expect(parse('a == bool on (x, "y z") group_left (w) fill_right (-2) b').expr).toMatchObject({
      kind: 'binary',
      op: '==',
      opSpan: { from: 2, to: 4 },
      bool: true,
      matching: {
        kind: 'on',
        labels: [
          { name: 'x', span: { from: 14, to: 15 } },
          { name: 'y z', span: { from: 17, to: 22 } },
        ],
        group: 'left',
        include: [{ name: 'w', span: { from: 36, to: 37 } }],
        span: { from: 10, to: 38 },
      },
      fill: { right: -2, span: { from: 39, to: 54 } },
    });
    expect(parse('a + fill (0) b').expr).toMatchObject({ fill: { left: 0, right: 0 } });
  });
  test('says everything of an aggregation, its words in small letters', () => {
    expect(parse('TopK(3, x) Without (a, on)').expr).toMatchObject({
      kind: 'aggregate',
      op: 'topk',
      opSpan: { from: 0, to: 4 },
      grouping: {
        kind: 'without',
        labels: [
          { name: 'a', span: { from: 20, to: 21 } },
          { name: 'on', span: { from: 23, to: 25 } },
        ],
        span: { from: 11, to: 26 },
      },
      param: { kind: 'number', value: 3 },
      expr: { kind: 'selector' },
      span: { from: 0, to: 26 },
    });
  });
  test('gives the modifiers of a range to its selector', () => {
    expect(parse('x[5m] anchored offset 1m').expr).toMatchObject({
      kind: 'range',
      selector: { extension: 'anchored', offset: { seconds: 60 }, span: { from: 0, to: 1 } },
      range: { seconds: 300, span: { from: 2, to: 4 } },
      span: { from: 0, to: 24 },
    });
  });
});

describe('any text', () => {
  test('gives an expression or errors, never both, never an exception', () => {
    fc.assert(
      fc.property(queryNoise, (text) => {
        const { expr, errors } = parse(text);
        expect(expr === undefined).toBe(errors.length > 0);
        for (const { span } of errors) {
          expect(span.from).toBeLessThanOrEqual(span.to);
          expect(span.to).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 5_000 },
    );
  });
});

describe('the span of a subexpression', () => {
  test('cuts out text that gives the same subexpression, for any tree', () => {
    fc.assert(
      fc.property(expression, (tree) => {
        const text = print(tree);
        const nodes = [...walk(asExpr(text))];
        // The modifiers of such selectors stand behind the brackets, outside their spans.
        const inRanges = new Set(nodes.map((node) => (node.kind === 'range' ? node.selector : undefined)));
        for (const node of nodes) {
          if (node.kind === 'selector' && inRanges.has(node)) continue;
          expect(withoutSpans(asExpr(text.slice(node.span.from, node.span.to)))).toEqual(withoutSpans(node));
        }
      }),
      { numRuns: 500 },
    );
  });
  test.each([
    ['  x + y  ', ['x + y', 'x', 'y']],
    ['-x offset 5m', ['-x offset 5m', 'x offset 5m']],
    ['a + b offset 5m * c', ['a + b offset 5m * c', 'a', 'b offset 5m * c', 'b offset 5m', 'c']],
    ['rate(b[5m:] @ 5)', ['rate(b[5m:] @ 5)', 'b[5m:] @ 5', 'b']],
    ['-1 ^ 2', ['-1 ^ 2', '1 ^ 2', '1', '2']],
    ['rate(x[5m] @ 5)', ['rate(x[5m] @ 5)', 'x[5m] @ 5', 'x']],
    ['sum(x) by (a)', ['sum(x) by (a)', 'x']],
    ['a # why\n+ b', ['a # why\n+ b', 'a', 'b']],
  ])('of %j cuts out %j', (query, texts) => {
    expect([...walk(asExpr(query))].map(({ span }) => query.slice(span.from, span.to))).toEqual(texts);
  });
});

test('an offset goes on with a function of durations that has its arguments, and no others', () => {
  expect(parse('x offset (5m) + min_of(3, 5)').errors).toEqual([]);
  expect(parse('x offset (5m) + min_of(3)').errors).not.toEqual([]);
  expect(parse('x offset (5m) + 2 * range()').errors).toEqual([]);
  expect(parse('x offset (5m) + 2 * range(3)').errors).not.toEqual([]);
});
