import { describe, expect, test } from 'vitest';

import { defineComponent } from '../../src/catalog/component.ts';
import { defineCounter, defineGauge } from '../../src/catalog/metric.ts';
import { checkPack } from '../../src/checks/run.ts';
import { renderDiagnostic } from '../../src/cli/render/pretty.ts';
import { processTerminal } from '../../src/cli/terminal.ts';
import type { PanelSpec, VariableSpec } from '../../src/pack/dashboard.ts';
import { defineDashboard } from '../../src/pack/dashboard.ts';
import type { PackDefinition } from '../../src/pack/definition.ts';
import { definePack } from '../../src/pack/definition.ts';
import { prose } from '../../src/pack/prose.ts';
import type { QueryTemplate } from '../../src/pack/query-template.ts';
import { promql } from '../../src/pack/query-template.ts';
import { defineRecordingRule } from '../../src/pack/recording-rule.ts';
import {
  probe,
  probeAlerts,
  probeDashboard,
  probeFacts,
  probeMetrics,
  probePack,
  probeRules,
} from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';

const { colors } = processTerminal('never');

/** Findings on a pack, drawn as a user sees them. */
function draw(definition: PackDefinition): string {
  return checkPack(resolveWith(definition))
    .map((finding) => renderDiagnostic(finding, colors))
    .join('\n');
}

/** The probe pack with one recording rule instead of its own. */
function withRecord(expr: ReturnType<typeof promql>): PackDefinition {
  // A template with free uses, so that tests can write what content could not.
  const rule = { ...probeRules.errorRate, expr: { parts: expr.parts, uses: [] } };
  return definePack({ ...probePack, rules: [{ rule }, probeAlerts] });
}

/** The probe pack with a dashboard of one panel. */
function withPanel(expr: QueryTemplate<never>): PackDefinition {
  const panel: PanelSpec = {
    kind: 'stat',
    title: 'Errors',
    unit: 'none',
    width: 24,
    height: 4,
    queries: [{ expr, legend: prose`errors` }],
  };
  const dashboard = defineDashboard({ ...probeDashboard, rows: [{ title: 'Row', panels: [panel] }] });
  return definePack({ ...probePack, dashboards: [dashboard] });
}

/** The probe pack with one more metric. */
function withMetric(metric: PackDefinition['metrics'][number][string]): PackDefinition {
  return definePack({ ...probePack, metrics: [probeMetrics, { metric }] });
}

test('the probe pack is clean', () => {
  expect(draw(probePack)).toBe('');
});

describe('promql/parses', () => {
  test('marks where the expression breaks', () => {
    expect(draw(withRecord(promql`sum(${probeMetrics.depth}`))).toMatchInlineSnapshot(`
      "error promql/parses "(" is never closed.
        at records/namespace:probe_checks:rate5m/expr:1:4
          sum(probe_queue_depth
             ^
        help Add ")" where it ends."
    `);
  });
});

describe('promql/known-metric', () => {
  test('suggests the nearest name', () => {
    expect(draw(withRecord(promql`sum(rate(probe_check_total[5m]))`))).toMatchInlineSnapshot(`
      "error promql/known-metric No metric of the catalog exposes the series "probe_check_total".
        at records/namespace:probe_checks:rate5m/expr:1:10
          sum(rate(probe_check_total[5m]))
                   ^^^^^^^^^^^^^^^^^
        help Did you mean "probe_checks_total"?"
    `);
  });

  test('accepts series of a histogram, and a recording rule', () => {
    expect(draw(withRecord(promql`probe_duration_seconds_count + namespace:probe_checks:rate5m`))).toBe('');
  });

  test('knows that a histogram itself is no series', () => {
    expect(draw(withRecord(promql`probe_duration_seconds > 1`))).toMatchInlineSnapshot(`
      "error promql/known-metric No metric of the catalog exposes the series "probe_duration_seconds".
        at records/namespace:probe_checks:rate5m/expr:1:1
          probe_duration_seconds > 1
          ^^^^^^^^^^^^^^^^^^^^^^
        help Did you mean "probe_duration_seconds_sum"?"
    `);
  });
});

describe('promql/known-label', () => {
  test('marks the label, on its own line of a long query', () => {
    expect(
      draw(
        withRecord(promql`
sum(rate(${probeMetrics.checks}{result="ok"}[5m]))
/
sum(rate(${probeMetrics.checks}{reslt="error"}[5m]))`),
      ),
    ).toMatchInlineSnapshot(`
      "error promql/known-label The series "probe_checks_total" has no label "reslt".
        at records/namespace:probe_checks:rate5m/expr:3:29
          sum(rate(probe_checks_total{reslt="error"}[5m]))
                                      ^^^^^
        help Did you mean "result"?"
    `);
  });

  test('accepts labels of the metric, of the target and `le` of buckets', () => {
    const { checks } = probeMetrics;
    expect(draw(withRecord(promql`${checks}{result="ok", pod="x"}`))).toBe('');
    expect(draw(withRecord(promql`probe_duration_seconds_bucket{le="1"}`))).toBe('');
  });

  test('is silent about a recording rule, whose labels are not inferred', () => {
    expect(draw(withRecord(promql`namespace:probe_checks:rate5m{anything="x"}`))).toBe('');
  });

  test('points into the text that the panel shows, not into the substituted one', () => {
    const query = promql`sum(rate(probe_checks_total[$__rate_interval])) / sum(probe_checks_total{reslt="ok"})`;
    expect(draw(withPanel(query))).toMatchInlineSnapshot(`
      "error promql/known-label The series "probe_checks_total" has no label "reslt".
        at dashboards/probe/Errors/A:1:74
          sum(rate(probe_checks_total[$__rate_interval])) / sum(probe_checks_total{reslt="ok"})
                                                                                   ^^^^^
        help Did you mean "result"?"
    `);
  });
});

describe('a variable of Grafana', () => {
  test.each([
    ['as a metric', promql`sum(rate($metric[$__rate_interval]))`],
    ['as a part of a metric name', promql`sum(rate(probe_$metric[$__rate_interval]))`],
    ['as a label', promql`sum(probe_checks_total{$label="x"})`],
  ])('%s is left to whoever chooses it', (_where, query) => {
    expect(draw(withPanel(query))).toBe('');
  });

  test('hides nothing of the names beside it', () => {
    expect(draw(withPanel(promql`sum(probe_checks_total{$label="x", reslt="ok"}) / $metric`))).toContain(
      'The series "probe_checks_total" has no label "reslt".',
    );
  });
});

describe('a label that is removed from a metric', () => {
  test('is reported at each kind of site that matches on it', () => {
    const checks = defineCounter({ ...probeFacts, name: 'probe_checks_total' });
    expect(draw(definePack({ ...probePack, metrics: [{ ...probeMetrics, checks }] }))).toMatchInlineSnapshot(`
      "error promql/known-label The series "probe_checks_total" has no label "result".
        at alerts/ProbeFailing/expr:1:49
          sum by (namespace) (increase(probe_checks_total{result="error"}[5m])) > 5
                                                          ^^^^^^
        help Its labels are container, endpoint, instance, job, namespace, pod, service.
      error dashboard/known-variable-label The series "probe_checks_total" has no label "result" to fill the variable "result" from.
        at dashboards/probe/$result:1:59
          label_values(probe_checks_total{namespace=~"$namespace"}, result)
                                                                    ^^^^^^
        help Fill it from a label that the series has.
      error promql/known-label The series "probe_checks_total" has no label "result".
        at dashboards/probe/Errors/A:1:64
          sum by (pod) (rate(probe_checks_total{namespace=~"$namespace", result="error"}[$__rate_interval]))
                                                                         ^^^^^^
        help Its labels are container, endpoint, instance, job, namespace, pod, service.
      error promql/known-label The series "probe_checks_total" has no label "result".
        at records/namespace:probe_checks:rate5m/expr:1:45
          sum by (namespace) (rate(probe_checks_total{result="error"}[5m]))
                                                      ^^^^^^
        help Its labels are container, endpoint, instance, job, namespace, pod, service."
    `);
  });
});

describe('catalog/valid-metric-names', () => {
  test.each([
    ['a name with a dash', 'probe-depth', '"probe-depth" is no metric name.'],
    ['a name that closes a comment', 'probe_*/x', '"probe_*/x" is no metric name.'],
    ['a name without the prefix', 'other_depth', 'The metric "other_depth" does not begin with "probe_".'],
  ])('refuses %s', (_why, name, message) => {
    expect(draw(withMetric({ ...probeMetrics.depth, name }))).toContain(message);
  });

  test.each(['le', 'quantile', '__name', 'a-b', '0a'])('refuses the label %s', (label) => {
    const labels = { [label]: { help: 'Help.', values: ['a'] } };
    const bounds = [{ labels: [label], max: { factor: 1, sizes: [] } }];
    expect(draw(withMetric({ ...probeMetrics.depth, name: 'probe_x', labels, bounds }))).toContain(
      `"${label}" is no name for a label of "probe_x".`,
    );
  });

  test('accepts a name with digits and underscores', () => {
    expect(
      draw(withMetric(defineGauge({ ...probeFacts, name: 'probe_d2_x', unit: 'none', acrossPods: 'sum' }))),
    ).toBe('');
  });
});

describe('catalog/one-owner', () => {
  test('refuses a counter that takes a series of a histogram', () => {
    expect(draw(withMetric({ ...probeMetrics.depth, name: 'probe_duration_seconds_count' })))
      .toMatchInlineSnapshot(`
      "error catalog/one-owner The metrics "probe_duration_seconds" and "probe_duration_seconds_count" both expose the series "probe_duration_seconds_count".
        at metrics/probe_duration_seconds_count
        help Rename one of them."
    `);
  });
});

describe('catalog/bounds-cover-labels', () => {
  test('refuses an open label without a bound', () => {
    const labels = { route: { help: 'Route.', values: 'open' } } as const;
    const requests = defineCounter({ ...probeFacts, name: 'probe_requests_total', labels });
    expect(draw(withMetric(requests))).toMatchInlineSnapshot(`
      "error catalog/bounds-cover-labels The label "route" of "probe_requests_total" stands in no bound.
        at metrics/probe_requests_total/labels/route
        help Say how many values it can have: bounds: [{ labels, max }]."
    `);
  });

  test('refuses a label in two bounds', () => {
    const labels = { a: { help: 'A.', values: ['x'] }, b: { help: 'B.', values: ['x'] } } as const;
    const one = { factor: 1, sizes: [] };
    const bounds = [{ labels: ['a', 'b'], max: one } as const, { labels: ['b'], max: one } as const];
    expect(
      draw(withMetric(defineCounter({ ...probeFacts, name: 'probe_y_total', labels, bounds }))),
    ).toContain('The label "b" of "probe_y_total" stands in 2 bounds.');
  });
});

describe('pack/unique-names', () => {
  test('refuses two dashboards of one uid and two alerts of one name', () => {
    const again = { again: { ...probeAlerts.failing } };
    const drawn = draw(
      definePack({
        ...probePack,
        rules: [...probePack.rules, again],
        dashboards: [probeDashboard, probeDashboard],
      }),
    );
    expect(drawn).toContain('Two alerts are called "ProbeFailing".');
    expect(drawn).toContain('Two dashboards are called "probe".');
  });
});

describe('pack/valid-object-names', () => {
  test.each([
    ['../etc', '"../etc" is no name for a dashboard.'],
    ['CON', '"CON" is no name for a dashboard.'],
    ['a/b', '"a/b" is no name for a dashboard.'],
    ['x'.repeat(41), `"${'x'.repeat(41)}" is no name for a dashboard.`],
  ])('refuses the uid %s', (uid, message) => {
    const dashboard = defineDashboard({ ...probeDashboard, uid });
    expect(draw(definePack({ ...probePack, dashboards: [dashboard] }))).toContain(message);
  });

  test('accepts a uid of 40 characters', () => {
    const dashboard = defineDashboard({ ...probeDashboard, uid: 'x'.repeat(40) });
    expect(draw(definePack({ ...probePack, dashboards: [dashboard] }))).toBe('');
  });

  test('refuses a component whose name would leave the folder', () => {
    const component = defineComponent({ ...probe, name: '../x' });
    const rule = defineRecordingRule({ ...probeRules.errorRate, name: 'a:b:c', component });
    expect(draw(definePack({ ...probePack, rules: [{ rule }] }))).toContain(
      '"../x" is no name for a component.',
    );
  });

  test('refuses an alert without the prefix of the pack', () => {
    const alert = { ...probeAlerts.failing, name: 'OtherFailing' };
    expect(draw(definePack({ ...probePack, rules: [{ alert }] }))).toContain(
      'The alert "OtherFailing" does not begin with "Probe".',
    );
  });
});

describe('dashboard/known-variable-label', () => {
  /** The probe pack with one variable of its own. */
  const withVariable = (variable: VariableSpec): PackDefinition =>
    definePack({ ...probePack, dashboards: [defineDashboard({ ...probeDashboard, variables: [variable] })] });
  const variable: VariableSpec = {
    name: 'outcome',
    title: 'Outcome',
    label: 'result',
    of: probeMetrics.checks,
  };

  test('marks the label in the query of the variable', () => {
    expect(draw(withVariable({ ...variable, label: 'reslt' }))).toMatchInlineSnapshot(`
      "error dashboard/known-variable-label The series "probe_checks_total" has no label "reslt" to fill the variable "outcome" from.
        at dashboards/probe/$outcome:1:59
          label_values(probe_checks_total{namespace=~"$namespace"}, reslt)
                                                                    ^^^^^
        help Did you mean "result"?"
    `);
  });

  test.each(['result', 'pod'])('accepts the label %s, of the metric or of the target', (label) => {
    expect(draw(withVariable({ ...variable, label }))).toBe('');
  });
});
