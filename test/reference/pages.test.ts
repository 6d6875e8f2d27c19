import { describe, expect, test } from 'vitest';

import { definePack } from '../../src/pack/definition.ts';
import { alertsPage } from '../../src/reference/alerts-page.ts';
import { metricsPage } from '../../src/reference/metrics-page.ts';
import { probeAlerts, probeFacts, probeMetrics, probePack } from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';
import { defineCounter, defineGauge } from '../../src/catalog/metric.ts';

/** The part of a page under a heading, up to the next of the same level. */
function section(page: string, heading: string): string {
  const start = page.indexOf(`## \`${heading}\`\n`);
  const end = page.indexOf('\n## ', start + 1);
  return page.slice(start, end === -1 ? undefined : end).trim();
}

describe('the page of metrics', () => {
  test('says of each metric what it answers, how large it is and where it is used', () => {
    expect(section(metricsPage(resolveWith(probePack)), 'probe_checks_total')).toMatchInlineSnapshot(`
      "## \`probe_checks_total\`

      Help.

      |  |  |
      | --- | --- |
      | Kind | counter |
      | Unit | \`none\`, a count of things |
      | Emitted by | Probe |
      | Series | at most 4 (pods of probe: 2; result: 2) |
      | From the start | every series is exposed as 0 |
      | Across pods | \`sum\` |
      | Tier, stability | 1, alpha, since 1.0.0 |
      | Ground | proposal: A test. |
      | Used in | \`alerts/ProbeFailing\`, \`dashboards/probe\`, \`dashboards/probe/Errors\`, \`records/namespace:probe_checks:rate5m\` |

      | Label | Says | Values |
      | --- | --- | --- |
      | \`result\` | How it ended. | \`ok\`, \`error\` |"
    `);
  });

  test('counts the series of the whole pack', () => {
    expect(metricsPage(resolveWith(probePack))).toContain(
      `4 metrics; at most ${2 * 1 + 2 * 2 + 2 * 2 * 5 + 2} series in the reference deployment.`,
    );
  });

  test('names the successor of a deprecated metric', () => {
    const old = defineGauge({
      ...probeFacts,
      name: 'probe_length',
      unit: 'none',
      acrossPods: 'sum',
      deprecated: { since: '1.1.0', removedIn: '2.0.0', replacement: probeMetrics.depth },
    });
    const page = metricsPage(resolveWith(definePack({ ...probePack, metrics: [{ ...probeMetrics, old }] })));
    expect(section(page, 'probe_length')).toContain(
      '| Deprecated | use `probe_queue_depth`; goes in 2.0.0 |',
    );
  });

  test('shows hostile text as text', () => {
    const hostile = defineCounter({
      ...probeFacts,
      name: 'probe_x_total',
      help: 'A <script>alert(1)</script> | and [a link](javascript:x).',
    });
    const page = metricsPage(
      resolveWith(definePack({ ...probePack, metrics: [{ ...probeMetrics, hostile }] })),
    );
    expect(section(page, 'probe_x_total')).toContain(
      'A &lt;script&gt;alert(1)&lt;/script&gt; \\| and \\[a link\\](javascript:x).',
    );
  });
});

describe('the page of alerts', () => {
  test('says of each alert what it means, its rule and how it is tuned', () => {
    expect(section(alertsPage(resolveWith(probePack)), 'ProbeFailing')).toMatchInlineSnapshot(`
      "## \`ProbeFailing\`

      &lt;value&gt; checks failed, more than 5.

      \`\`\`promql
      sum by (namespace) (increase(probe_checks_total{result="error"}[5m])) > 5
      \`\`\`

      Must hold for 5m; severity warning; component probe.

      | Setting | Value | Range | When to change it |
      | --- | --- | --- | --- |
      | \`alerts.ProbeFailing.threshold\` | 5 | 1 to 100 | Raise it on busy systems. |"
    `);
  });

  test('shows the values that the settings give', () => {
    const alerts = {
      ProbeFailing: { enabled: true, severity: 'critical', forSeconds: 60, params: { threshold: 9 } },
    } as const;
    const page = section(alertsPage(resolveWith(probePack, { alerts })), 'ProbeFailing');
    expect(page).toContain('Must hold for 1m; severity critical; component probe.');
    expect(page).toContain('| `alerts.ProbeFailing.threshold` | 9 | 1 to 100 | Raise it on busy systems. |');
  });

  test('has no table of settings for an alert without parameters', () => {
    const failing = {
      ...probeAlerts.failing,
      params: {},
      expr: { parts: ['vector(1)'], uses: [] },
      description: { parts: ['Text.'], uses: [] },
    };
    const page = alertsPage(resolveWith(definePack({ ...probePack, rules: [{ failing }] })));
    expect(section(page, 'ProbeFailing')).not.toContain('Setting');
  });
});
