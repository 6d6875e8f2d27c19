import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { substituteVariables } from '../../src/promql/grafana-variables.ts';
import { parse } from '../../src/promql/parse.ts';

function draw(
  query: string,
  spans: readonly { readonly from: number; readonly to: number }[],
): readonly string[] {
  return spans.map(({ from, to }) => query.slice(from, to));
}

describe('substituteVariables', () => {
  test.each([
    ['a range', 'rate(x[$__rate_interval])', 'rate(x[5m])'],
    ['a range of a user variable', 'rate(x[${window}])', 'rate(x[5m])'],
    ['a range in the oldest form', 'rate(x[[[window]]])', 'rate(x[5m])'],
    ['a subquery', 'x[$range:$step]', 'x[5m:5m]'],
    ['a subquery with one variable', 'x[$__interval:] offset -$__interval', 'x[5m:] offset -5m'],
    ['seconds with their unit', 'x[${__range_s}s]', 'x[300s]'],
    ['hours with their unit', 'x[${hours}h] offset ${days}d', 'x[1h] offset 1d'],
    ['a part of a calculation in brackets', 'x[(2 * $n) + 1m]', 'x[(2 * 5m) + 1m]'],
    ['a number macro', 'x * $__interval_ms / $__range_s', 'x * 1 / 1'],
    ['a duration macro as a number', 'x / $__interval', 'x / 5m'],
    ['a time', 'x @ ${__to:date:seconds}', 'x @ 1'],
    ['the number of topk', 'topk($k, x)', 'topk(1, x)'],
    ['the number of topk behind its labels', 'topk by (a) ($k, x)', 'topk by (a) (1, x)'],
    ['a quantile', 'histogram_quantile($q, sum by (le) (x))', 'histogram_quantile(1, sum by (le) (x))'],
    ['a last argument', 'clamp_max(sum(x), $max)', 'clamp_max(sum(x), 1)'],
    ['a vector', 'vector($n) == 1', 'vector(1) == 1'],
    ['a metric', '$metric > 1', 'variable_metric > 1'],
    ['a part of a name', 'a_${kind}__sum', 'a_variable_kind__sum'],
    ['two parts of a name', '$a$b', 'variable_avariable_b'],
    ['an operator behind braces', '{a="b"} $op on (c) d', '{a="b"} or on (c) d'],
    ['an operator behind a range', 'rate(x[5m]) $op bool y', 'rate(x[5m]) == bool y'],
    ['an operand behind a matching', 'a + on (b) $c', 'a + on (b) variable_c'],
    ['a label in a list', 'sum by (le, $g) (x)', 'sum by (le, variable_g) (x)'],
    ['a label behind on', 'a * on ($g) b', 'a * on (variable_g) b'],
    ['a label in braces', 'x{$label=~"a"}', 'x{variable_label=~"a"}'],
    ['a whole matcher', 'x{a="b", $filters}', 'x{a="b", variable_filters!=""}'],
    ['a quoted value', 'x{a=${v:doublequote}}', 'x{a="variable_v"}'],
    ['an aggregation', '$agg by (a) (x)', 'sum by (a) (x)'],
  ])('replaces %s', (_what, query, text) => {
    const substitution = substituteVariables(query);
    expect(substitution.text).toBe(text);
    expect(parse(substitution.text).errors).toEqual([]);
  });
  test.each([
    ['strings', 'x{a="$a", b=~\'${b:regex}\', c=`[[c]]`}'],
    ['strings with a quote inside', String.raw`x{a="\"$a"} + y`],
    ['comments', 'x # $a "\n+ y'],
    ['a text without variables', 'sum by (a) (rate(x[5m]))'],
  ])('leaves %s alone', (_what, query) => {
    expect(substituteVariables(query)).toMatchObject({
      text: query,
      labelVariables: [],
      metricVariables: [],
      numberVariables: [],
    });
  });
  test('leaves an unquoted value to be refused', () => {
    expect(parse(substituteVariables('x{a=$v}').text).errors).toMatchObject([
      { message: 'Unexpected "variable_v" after "=".' },
    ]);
  });
  test('says which variables stand for labels, for metrics, for numbers and for something else', () => {
    const query = 'sum by (a, $b) ($c * ignoring (${d}) group_left ([[e]]) x_$f{$g="$h"}[$i]) > topk($j, y)';
    const { labelVariables, metricVariables, numberVariables, valueVariables } = substituteVariables(query);
    expect(draw(query, labelVariables)).toEqual(['$b', '${d}', '[[e]]', '$g']);
    expect(draw(query, metricVariables)).toEqual(['$c', '$f']);
    expect(draw(query, numberVariables)).toEqual(['$j']);
    expect(draw(query, valueVariables)).toEqual(['$h', '$i']);
  });
  test('takes a number in a string for a group of a pattern, unless braces are around it', () => {
    const query = 'label_replace(x, "$a", "$1-${b}-${2:raw}", "c", `[[d]]`)';
    expect(draw(query, substituteVariables(query).valueVariables)).toEqual([
      '$a',
      '${b}',
      '${2:raw}',
      '[[d]]',
    ]);
  });
  test('turns spans back, and never cuts a variable', () => {
    const query = 'topk($count, rate(x{a="$a"}[$__rate_interval])) by (${group})';
    const { text, toOriginal } = substituteVariables(query);
    const original = (part: string): string => {
      const from = text.indexOf(part);
      const span = toOriginal({ from, to: from + part.length });
      return query.slice(span.from, span.to);
    };
    expect(text).toBe('topk(1, rate(x{a="$a"}[5m])) by (variable_group)');
    expect(original('topk')).toBe('topk');
    expect(original('1')).toBe('$count');
    expect(original('rate')).toBe('rate');
    expect(original('x{a="$a"}[5m]')).toBe('x{a="$a"}[$__rate_interval]');
    expect(original('m])')).toBe('$__rate_interval])');
    expect(original('able_gr')).toBe('${group}');
    expect(original(') by (variable_group)')).toBe(') by (${group})');
    expect(toOriginal({ from: text.length, to: text.length })).toEqual({
      from: query.length,
      to: query.length,
    });
  });
  test('takes any text, and turns any span into one of the original', () => {
    const piece = fc.constantFrom(
      '$a',
      '${b:csv}',
      '[[c]]',
      '$__interval',
      'x',
      '{',
      '}',
      '[',
      ']',
      '(',
      ')',
      ',',
      '"',
      ' ',
      'by',
      '$',
      '€',
    );
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (query, one, other) => {
        const substitution = substituteVariables(query);
        const length = substitution.text.length + 1;
        const from = Math.min(one % length, other % length);
        const to = Math.max(one % length, other % length);
        const original = substitution.toOriginal({ from, to });
        expect(original.from).toBeGreaterThanOrEqual(0);
        expect(original.to).toBeLessThanOrEqual(query.length);
        expect(original.from).toBeLessThanOrEqual(original.to);
        expect(substitution.toOriginal({ from: 0, to: substitution.text.length })).toEqual({
          from: 0,
          to: query.length,
        });
      }),
      { numRuns: 5_000 },
    );
  });
});
