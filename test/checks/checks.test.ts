import { describe, expect, test } from 'vitest';

import type { Size } from '../../src/catalog/bounds.ts';
import { defineSize } from '../../src/catalog/bounds.ts';
import { defineComponent } from '../../src/catalog/component.ts';
import type { ExternalCatalog, ExternalKind } from '../../src/catalog/external.ts';
import { defineExternalMetric } from '../../src/catalog/external.ts';
import { defineCounter, defineGauge, proposal } from '../../src/catalog/metric.ts';
import { CHECKS } from '../../src/checks/registry.ts';
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
import type { CatalogPart } from '../../src/pack/source.ts';
import { defineForeignSource } from '../../src/pack/source.ts';
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

/** What a foreign metric of these tests says besides its name and kind. */
const FOREIGN = {
  units: ['none'],
  help: 'Jobs.',
  labels: {},
  variants: [],
  optional: false,
  absentOn: [],
  sources: ['test'],
} as const;

/** Findings on a pack, drawn as a user sees them. */
function draw(definition: PackDefinition): string {
  return checkPack(resolveWith(definition))
    .map((finding) => renderDiagnostic(finding, colors))
    .join('\n');
}

/** Findings of the checks that read names in queries, whatever others think of the query. */
function drawNames(definition: PackDefinition): string {
  const checks = CHECKS.filter(({ code }) => NAMES.has(code));
  return checkPack(resolveWith(definition), checks)
    .map((finding) => renderDiagnostic(finding, colors))
    .join('\n');
}

const NAMES: ReadonlySet<string> = new Set([
  'dashboard/known-variable',
  'promql/known-label',
  'promql/known-metric',
  'promql/parses',
]);

/** The probe pack with one recording rule instead of its own. */
function withRecord(expr: ReturnType<typeof promql>): PackDefinition {
  // A template with free uses, so that tests can write what content could not.
  const rule = { ...probeRules.errorRate, expr: { parts: expr.parts, uses: [] } };
  return definePack({ ...probePack, rules: [{ rule }, probeAlerts] });
}

/** The probe pack with a dashboard of one panel, and of variables with these names. */
function withPanel(expr: QueryTemplate<never>, names: readonly string[] = []): PackDefinition {
  const variables = names.map((name) => ({ name, title: name, label: 'pod', of: probeMetrics.checks }));
  const panel: PanelSpec = {
    kind: 'stat',
    title: 'Errors',
    unit: 'none',
    width: 24,
    height: 4,
    queries: [{ expr, legend: prose`errors` }],
  };
  const dashboard = defineDashboard({
    ...probeDashboard,
    variables,
    rows: [{ title: 'Row', panels: [panel] }],
  });
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
    expect(drawNames(withRecord(promql`sum(${probeMetrics.depth}`))).toMatchInlineSnapshot(`
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
    expect(drawNames(withRecord(promql`sum by (namespace) (rate(probe_check_total[5m]))`)))
      .toMatchInlineSnapshot(`
      "error promql/known-metric No metric of the catalog exposes the series "probe_check_total".
        at records/namespace:probe_checks:rate5m/expr:1:26
          sum by (namespace) (rate(probe_check_total[5m]))
                                   ^^^^^^^^^^^^^^^^^
        help Did you mean "probe_checks_total"?"
    `);
  });

  test('accepts series of a histogram, and a recording rule', () => {
    expect(
      drawNames(withRecord(promql`rate(probe_duration_seconds_count[5m]) + namespace:probe_checks:rate5m`)),
    ).toBe('');
  });

  test('knows that a histogram itself is no series', () => {
    expect(drawNames(withRecord(promql`probe_duration_seconds > 1`))).toMatchInlineSnapshot(`
      "error promql/known-metric No metric of the catalog exposes the series "probe_duration_seconds".
        at records/namespace:probe_checks:rate5m/expr:1:1
          probe_duration_seconds > 1
          ^^^^^^^^^^^^^^^^^^^^^^
        help Read one of its series: "probe_duration_seconds_bucket", "probe_duration_seconds_sum", "probe_duration_seconds_count"."
    `);
  });
});

describe('promql/known-label', () => {
  test('marks the label, on its own line of a long query', () => {
    expect(
      drawNames(
        withRecord(promql`
sum by (namespace) (rate(${probeMetrics.checks}{result="ok"}[5m]))
/
sum by (namespace) (rate(${probeMetrics.checks}{reslt="error"}[5m]))`),
      ),
    ).toMatchInlineSnapshot(`
      "error promql/known-label The series "probe_checks_total" has no label "reslt".
        at records/namespace:probe_checks:rate5m/expr:3:45
          sum by (namespace) (rate(probe_checks_total{reslt="error"}[5m]))
                                                      ^^^^^
        help Did you mean "result"?"
    `);
  });

  test('accepts labels of the metric, of the target and `le` of buckets', () => {
    const { checks } = probeMetrics;
    expect(drawNames(withRecord(promql`${checks}{result="ok", pod="x"}`))).toBe('');
    expect(drawNames(withRecord(promql`probe_duration_seconds_bucket{le="1"}`))).toBe('');
  });

  test('is silent about a recording rule, whose labels are not inferred', () => {
    expect(drawNames(withRecord(promql`namespace:probe_checks:rate5m{anything="x"}`))).toBe('');
  });

  test('points into the text that the panel shows, not into the substituted one', () => {
    const query = promql`sum(rate(probe_checks_total[$__rate_interval])) / sum(probe_checks_total{reslt="ok"})`;
    expect(drawNames(withPanel(query))).toMatchInlineSnapshot(`
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
    expect(drawNames(withPanel(query, ['metric', 'label']))).toBe('');
  });

  test('hides nothing of the names beside it', () => {
    const query = promql`sum(probe_checks_total{$label="x", reslt="ok"}) / $metric`;
    expect(drawNames(withPanel(query, ['metric', 'label']))).toContain(
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
    expect(draw(withMetric({ ...probeMetrics.depth, name: 'probe_duration_seconds_count' }))).toContain(
      'The metrics "probe_duration_seconds" and "probe_duration_seconds_count" both expose the series "probe_duration_seconds_count".',
    );
  });

  const foreign = (name: string, kind: ExternalKind): ExternalCatalog => ({
    name,
    patterns: [],
    metrics: { jobs_total: defineExternalMetric({ ...FOREIGN, name: 'jobs_total', kinds: [kind] }) },
  });

  test('refuses an own metric with a foreign name', () => {
    const definition = withMetric({ ...probeMetrics.depth, name: 'jobs_total' });
    expect(draw({ ...definition, external: [foreign('a', 'counter')] })).toContain(
      'The metrics "jobs_total" and "jobs_total" both expose the series "jobs_total".',
    );
  });

  test('refuses a foreign name with two kinds', () => {
    const external = [foreign('b', 'gauge'), foreign('a', 'counter')];
    expect(draw({ ...probePack, external })).toMatchInlineSnapshot(`
      "error catalog/one-owner "jobs_total" is a counter in the catalog "a" and a gauge in "b".
        at external/b/jobs_total
        help Correct the catalog that is wrong, or leave one of them out of the pack."
    `);
  });

  test('accepts a foreign name in two catalogs', () => {
    const external = [foreign('b', 'counter'), foreign('a', 'counter')];
    expect(draw({ ...probePack, external })).toBe('');
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

  test('refuses two components of one name, and accepts one that is written twice', () => {
    const alert = (changes: Partial<typeof probe>): PackDefinition =>
      definePack({
        ...probePack,
        rules: [probeRules, { alert: { ...probeAlerts.failing, component: { ...probe, ...changes } } }],
      });
    expect(draw(alert({ title: 'Another' }))).toContain('Two components are called "probe".');
    expect(draw(alert({}))).toBe('');
  });

  test('refuses two sizes of one name', () => {
    const small = defineSize({ name: 'queues', help: 'Queues.', reference: 1 });
    const large = { ...small, reference: 9 };
    const metric = (first: Size, second: Size): PackDefinition =>
      withMetric(
        defineGauge({
          ...probeFacts,
          name: 'probe_queues',
          unit: 'none',
          acrossPods: 'sum',
          labels: { name: { help: 'Name.', values: 'open' }, kind: { help: 'Kind.', values: 'open' } },
          bounds: [
            { labels: ['name'], max: { factor: 1, sizes: [first] } },
            { labels: ['kind'], max: { factor: 1, sizes: [second] } },
          ],
        }),
      );
    expect(draw(metric(small, large))).toContain('Two sizes are called "queues".');
    expect(draw(metric(small, small))).toBe('');
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

describe('pack/known-catalog-parts', () => {
  const gauge = {
    kinds: ['gauge'],
    units: ['none'],
    help: 'Help.',
    labels: {},
    optional: false,
    absentOn: [],
    sources: ['a source'],
  } as const;
  const external: PackDefinition['external'] = [
    {
      name: 'broker',
      patterns: [],
      metrics: { lag: defineExternalMetric({ ...gauge, name: 'lag', variants: ['jmx'] }) },
    },
  ];
  /** The probe pack with a source that brings a part of a catalog. */
  const withPart = (part: CatalogPart): PackDefinition =>
    definePack({
      ...probePack,
      external,
      sources: probePack.sources.map((source) => ({ ...source, catalogs: [part] })),
    });

  test('refuses a catalog that the pack lacks', () => {
    expect(draw(withPart({ catalog: 'brokr' }))).toMatchInlineSnapshot(`
      "error pack/known-catalog-parts There is no catalog "brokr".
        at sources/probe/catalogs
        help Did you mean "broker"?"
    `);
    expect(draw(withPart({ catalog: 'rain' }))).toContain('help Add it to external of the pack.');
  });

  test('refuses a variant that no metric of the catalog has', () => {
    expect(draw(withPart({ catalog: 'broker', variants: ['jmx', 'jmxx'] }))).toMatchInlineSnapshot(`
      "error pack/known-catalog-parts No metric of the catalog "broker" has the variant "jmxx".
        at sources/probe/catalogs
        help Did you mean "jmx"?"
    `);
    expect(draw(withPart({ catalog: 'broker', variants: ['reporter'] }))).toContain('help Leave it out.');
  });

  test('refuses it among what is always there, and among the exporters of a choice', () => {
    const choice = {
      help: 'How.',
      default: 'jmx',
      options: { jmx: [{ catalog: 'broker', variants: ['x'] }] },
    };
    const broker = defineForeignSource({
      name: 'broker',
      title: 'Broker',
      help: 'The broker of the tests.',
      enabled: true,
      catalogs: [],
      choice,
      ownerNamespaceLabel: { default: 'namespace' },
      absentOn: [],
      ground: proposal('A test.'),
    });
    const definition = definePack({
      ...probePack,
      external,
      ambient: [{ catalog: 'up' }],
      sources: [...probePack.sources, broker],
    });
    expect(checkPack(resolveWith(definition)).map(({ at }) => at.path)).toEqual([
      'ambient',
      'sources/broker/catalogs',
    ]);
  });

  test.each<CatalogPart>([
    { catalog: 'broker' },
    { catalog: 'broker', variants: [] },
    { catalog: 'broker', variants: ['jmx'] },
  ])('accepts $catalog with $variants', (part) => {
    expect(draw(withPart(part))).toBe('');
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
