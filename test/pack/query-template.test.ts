import { describe, expect, test } from 'vitest';

import { param } from '../../src/pack/param.ts';
import { bucketOf, countOf, identity, promql, selection, sumOf } from '../../src/pack/query-template.ts';
import type { QueryContext } from '../../src/pack/render-query.ts';
import { renderQuery } from '../../src/pack/render-query.ts';
import { probeMetrics, probeRules } from '../support/probe-pack.ts';

const { checks, duration } = probeMetrics;
const rule: QueryContext = {
  reader: 'rule',
  path: 'alerts/X/expr',
  identity: ['cluster', 'namespace'],
  sources: {
    ownerNamespaceLabel: (source) => `${source}_namespace`,
    targets: (source) => `job="probe-${source}"`,
    sampleLimit: () => 300,
  },
};

describe('a template', () => {
  test('says what the place of use must provide', () => {
    expect(promql`${checks} + 1`.uses).toEqual([]);
    expect(promql`sum by (${identity()}) (${checks}{${selection()}}) > ${param('limit')}`.uses).toEqual([
      'identity',
      'selection',
      'param limit',
    ]);
  });

  test('may begin on the line after the backtick', () => {
    expect(
      renderQuery(
        promql`
${checks} > 1`,
        rule,
      ).text,
    ).toBe('probe_checks_total > 1');
  });

  test('keeps backslashes as PromQL wants them', () => {
    expect(renderQuery(promql`${checks}{result=~"a\\.b"}`, rule).text).toBe(
      'probe_checks_total{result=~"a\\\\.b"}',
    );
  });
});

describe('rendering', () => {
  test('fills in identity, parameters, numbers and series', () => {
    const template = promql`sum by (${identity()}) (${probeRules.errorRate}) > ${param('limit')} * ${2}`;
    const query = renderQuery(template, { ...rule, params: new Map([['limit', 0.5]]) });
    expect(query.text).toBe('sum by (cluster, namespace) (namespace:probe_checks:rate5m) > 0.5 * 2');
  });

  test('records where each series stands', () => {
    const { text, references } = renderQuery(
      promql`rate(${sumOf(duration)}[5m]) / rate(${countOf(duration)}[5m]) + ${bucketOf(duration)}`,
      rule,
    );
    expect(references.map(({ series }) => series)).toEqual([
      'probe_duration_seconds_sum',
      'probe_duration_seconds_count',
      'probe_duration_seconds_bucket',
    ]);
    expect(references.map(({ span }) => text.slice(span.from, span.to))).toEqual(
      references.map(({ series }) => series),
    );
  });

  test('selects what the variables of a dashboard select', () => {
    const query = renderQuery(promql`${checks}{${selection()}, result="error"}`, {
      ...rule,
      reader: 'dashboard',
      selection: 'namespace=~"$namespace"',
    });
    expect(query.text).toBe('probe_checks_total{namespace=~"$namespace", result="error"}');
  });
});
