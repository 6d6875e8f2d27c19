import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { escapeGrafanaLegend, escapeGrafanaText } from '../../src/text/grafana.ts';
import { hostileText } from './hostile-text.ts';

/** What Grafana expands: `VARIABLE_REGEX` of grafana/scenes without its tail, brackets in their older, wider form. */
const REFERENCE = /\$\w+|\[\[[\s\S]+?\]\]|\$\{\w+/;

describe('escapeGrafanaText', () => {
  test.each([
    ['a name', '$cluster is slow', '$\u2060cluster is slow'],
    ['a name in braces', '${cluster:regex}', '$\u2060{cluster:regex}'],
    ['a name in brackets', '[[cluster]]', '[\u2060[cluster]]'],
    ['a macro', '$__rate_interval', '$\u2060__rate_interval'],
    ['a number', '$1', '$\u20601'],
    ['a dollar sign at the end, which the next text could complete', 'a$', 'a$\u2060'],
    ['a bracket at the end', 'a[', 'a[\u2060'],
  ])('breaks up %s', (_what, text, escaped) => {
    expect(escapeGrafanaText(text)).toBe(escaped);
  });
  test.each([
    ['a dollar sign alone', '5 $ and more'],
    ['a list', 'a[5m]'],
    ['braces', '{{pod}} {cluster}'],
  ])('leaves %s', (_what, text) => {
    expect(escapeGrafanaText(text)).toBe(text);
  });
  test('leaves no reference, also where texts meet, and adds nothing that is seen', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (first, second) => {
        const escaped = `${escapeGrafanaText(first)}${escapeGrafanaText(second)}`;
        expect(escaped).not.toMatch(REFERENCE);
        expect(escaped.replaceAll('\u2060', '')).toBe(`${first}${second}`.replaceAll('\u2060', ''));
      }),
      { numRuns: 10_000 },
    );
  });
});

describe('escapeGrafanaLegend', () => {
  test.each([
    ['a label', '{{pod}}', '{\u2060{pod}}'],
    ['a brace at the end, which the next text could complete', 'a{', 'a{\u2060'],
    ['a variable', '$cluster', '$\u2060cluster'],
    ['a variable in braces of a label', '{{${a}}}', '{\u2060{$\u2060{a}}}'],
  ])('breaks up %s', (_what, text, escaped) => {
    expect(escapeGrafanaLegend(text)).toBe(escaped);
  });
  test('leaves a selector', () => {
    expect(escapeGrafanaLegend('up{job="a"}')).toBe('up{job="a"}');
  });
});
