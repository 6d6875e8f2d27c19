import { describe, expect, test } from 'vitest';

import { defineSize } from '../../src/catalog/bounds.ts';
import { defineComponent } from '../../src/catalog/component.ts';
import { settingReferences } from '../../src/config/setting-references.ts';
import { definePack } from '../../src/pack/definition.ts';
import { alertsPage } from '../../src/reference/alerts-page.ts';
import { metricsPage } from '../../src/reference/metrics-page.ts';
import { settingsPage } from '../../src/reference/settings-page.ts';
import { smbp } from '../../src/smbp.ts';
import type { RenderOptions } from '../../src/targets/render-pack.ts';
import { renderPack } from '../../src/targets/render-pack.ts';
import { headingAnchor } from '../../src/text/markdown.ts';
import { probe, probeAlerts, probeFacts, probeMetrics, probePack } from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';
import { defineCounter, defineGauge } from '../../src/catalog/metric.ts';

const disks = defineSize({ name: 'disks', help: 'Disks.', reference: 4 });

/** The part of a page under the heading of a name, up to the next heading of any level. */
function section(page: string, name: string): string {
  const start = page.search(new RegExp(`^#+ \`${name}\`$`, 'm'));
  const [text = ''] = page.slice(start).split(/\n(?=#)/);
  return text.trim();
}

describe('the page of metrics', () => {
  test('says of each metric what it answers, how large it is and where it is used', () => {
    expect(section(metricsPage(resolveWith(probePack)), 'probe_checks_total')).toMatchInlineSnapshot(`
      "### \`probe_checks_total\`

      **Is it well?** Help.

      | Kind | Unit | Across pods | At the start | Tier | Stability |
      | --- | --- | --- | --- | --- | --- |
      | counter | \`none\`, a count of things | \`sum\` | every series is 0 | 1 | alpha, since 1.0.0 |

      | Label | Says | Values |
      | --- | --- | --- |
      | \`result\` | How it ended. | \`ok\`, \`error\` |

      - Series: at most 4 (pods of probe: 2; result: 2)
      - Used in: \`alerts/ProbeFailing\`, \`dashboards/probe\`, \`dashboards/probe/Errors\`, \`records/namespace:probe_checks:rate5m\`
      - Ground: proposal. A test."
    `);
  });

  test('counts the series of the whole pack', () => {
    expect(metricsPage(resolveWith(probePack))).toContain(
      `At most ${2 * 1 + 2 * 2 + 2 * 2 * 5 + 2} series in the reference deployment:`,
    );
  });

  test('begins with the size of each component, by tier, and an index', () => {
    const [heading = ''] = metricsPage(resolveWith(probePack)).split('\n### ');
    expect(heading).toMatchInlineSnapshot(`
      "# Metrics of Probe

      4 metrics, by the components that emit them:

      - [Probe](#probe): 4

      At most 28 series in the reference deployment:

      | Component | Metrics | Series | of tier 1 | of tier 2 | of tier 3 |
      | --- | --- | --- | --- | --- | --- |
      | Probe | 4 | 28 | 28 | 0 | 0 |

      Tier 1: default alerts stand on it. Tier 2: dashboards do. Tier 3: later.

      ## Probe

      | Metric | Kind | Question it answers | Tier | Series |
      | --- | --- | --- | --- | --- |
      | [\`probe_build_info\`](#probe_build_info) | info | Is it well? | 1 | 2 |
      | [\`probe_checks_total\`](#probe_checks_total) | counter | Is it well? | 1 | 4 |
      | [\`probe_duration_seconds\`](#probe_duration_seconds) | histogram | Is it well? | 1 | 20 |
      | [\`probe_queue_depth\`](#probe_queue_depth) | gauge | Is it well? | 1 | 2 |
      "
    `);
  });

  test('puts metrics that the same components emit under one heading', () => {
    const store = defineComponent({
      ...probe,
      name: 'store',
      title: 'Store (disk)',
      pods: { factor: 3, sizes: [disks] },
    });
    const shared = defineGauge({
      ...probeFacts,
      name: 'probe_shared',
      unit: 'none',
      acrossPods: 'sum',
      tier: 3,
      emittedBy: [store, probe],
    });
    const page = metricsPage(
      resolveWith(definePack({ ...probePack, metrics: [{ ...probeMetrics, shared }] })),
    );
    expect(page).toContain(
      '- [Probe](#probe): 4\n- [Probe, Store (disk)](#probe-store-disk): 1\n- [The reference deployment](#the-reference-deployment)\n',
    );
    expect(page.match(/^## .+/gm)).toEqual([
      '## Probe',
      '## Probe, Store (disk)',
      '## The reference deployment',
    ]);
    expect(page).toContain('| Probe | 5 | 30 | 28 | 0 | 2 |\n| Store (disk) | 1 | 12 | 0 | 0 | 12 |\n');
    expect(page).toContain('| Size | Number | Of what |\n| --- | --- | --- |\n| `disks` | 4 | Disks. |\n');
  });

  test('links to headings that are there', () => {
    const page = metricsPage(resolveWith(smbp));
    const headings = new Set(
      Array.from(page.matchAll(/^#+ `?(.+?)`?$/gm), ([, text]) => headingAnchor(text ?? '')),
    );
    const links = Array.from(page.matchAll(/\]\((#[^)]*)\)/g), ([, target]) => target);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((target) => !headings.has(target ?? ''))).toEqual([]);
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
      '- **Deprecated**: use `probe_queue_depth`; goes in `2.0.0`\n- ',
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

describe('the page of settings', () => {
  test('says of each setting what it is, what may be written and what holds without it', () => {
    const page = settingsPage('Pump | <b>', [
      {
        path: '',
        description: '',
        settings: [
          { path: 'labels', description: 'Labels.', allowed: 'Write labels.', default: '{a: "b|c"}' },
        ],
      },
      {
        path: 'alerts.<alert>',
        description: 'One alert.',
        settings: [{ path: 'alerts.<alert>.for', description: 'How long.', allowed: 'Write a_b.' }],
      },
    ]);
    expect(page).toMatchInlineSnapshot(`
      "# Settings of Pump \\| &lt;b&gt;

      Every key may be left out; then the default holds. The numbers of each alert, and its severity and duration, are in [alerts.md](alerts.md).

      | Setting | Default | What it is | What to write |
      | --- | --- | --- | --- |
      | \`labels\` | \`{a: "b\\|c"}\` | Labels. | Write labels. |

      ## \`alerts.<alert>\`

      One alert.

      | Setting | Default | What it is | What to write |
      | --- | --- | --- | --- |
      | \`alerts.<alert>.for\` |  | How long. | Write a\\_b. |
      "
    `);
  });

  test('is written when the settings are given', () => {
    const pathsWith = (options: RenderOptions): readonly string[] =>
      renderPack(resolveWith(probePack), options).map(({ path }) => path);
    expect(pathsWith({ settings: settingReferences(probePack) })).toContain('docs/settings.md');
    expect(pathsWith({})).not.toContain('docs/settings.md');
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
