import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { renderDashboard } from '../../src/grafana/dashboard-json.ts';
import { panelBuilder } from '../../src/grafana/panel-builder.ts';
import type { Panel } from '../../src/pack/dashboard.ts';
import { literalDashboard, literalPanel, literalPanelQuery, literalQuery } from './literal-dashboard.ts';
import { renderedDashboard } from './rendered-dashboard.ts';

const settings = { scrapeIntervalSeconds: 30 };

describe('a size that Grafana does not have', () => {
  test('refuses a panel of 25 columns', () => {
    expect(() => renderDashboard(literalDashboard([literalPanel('Wide', { width: 25 })]), settings)).toThrow(
      'Broken promise: a panel is 1 to 24 columns wide, not 25.',
    );
  });

  test('accepts a panel of 24 columns', () => {
    const { panels } = renderedDashboard(literalDashboard([literalPanel('Wide', { width: 24 })]));
    expect(panels.map(({ gridPos }) => gridPos)).toEqual([
      { x: 0, y: 0, w: 24, h: 1 },
      { x: 0, y: 1, w: 24, h: 8 },
    ]);
  });
});

describe('the SDK leaves to its users', () => {
  test('the ids of panels, of which it sets none, and of rows, which all get 0', () => {
    const dashboard = literalDashboard([], {
      rows: [
        { title: 'First', panels: [literalPanel('Errors'), literalPanel('Queue')] },
        { title: 'Second', panels: [literalPanel('Lag')] },
      ],
    });
    const ids = renderedDashboard(dashboard).panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(5);
    expect(ids.filter((id) => !Number.isInteger(id) || id < 1)).toEqual([]);
  });

  test('the names of queries, without which Grafana shows one of them', () => {
    const queries = [literalPanelQuery('up', 'up'), literalPanelQuery('down', 'down')];
    const { panels } = renderedDashboard(literalDashboard([literalPanel('Targets', { queries })]));
    expect(panels[1]?.targets?.map(({ refId }) => refId)).toEqual(['A', 'B']);
  });

  test('one builder for each place: a builder gives out its own object, and the next place moves the panel before', () => {
    const panel = literalPanel('Errors');
    const places = [0, 8].map((y) => ({ id: 1, place: { x: 0, y, w: 12, h: 8 }, scrapeIntervalSeconds: 30 }));
    const built = places.map((context) => panelBuilder(panel, context).build());
    expect(built.map(({ gridPos }) => gridPos?.y)).toEqual([0, 8]);
  });

  test('the legend, which it hides, and the tooltip, which it keeps to one series', () => {
    expect(renderedDashboard(literalDashboard([literalPanel('Errors')])).panels[1]).toMatchObject({
      options: { legend: { showLegend: true }, tooltip: { mode: 'multi' } },
    });
  });

  test('the lists of variables and annotations, which it leaves out where they are empty', () => {
    const dashboard = renderedDashboard(literalDashboard([]));
    expect(dashboard).toHaveProperty('annotations.list', []);
    expect(dashboard).toHaveProperty('templating.list.length', 1);
  });

  test('the units, of which it takes any text', () => {
    expect(
      renderedDashboard(literalDashboard([literalPanel('Share', { unit: 'ratio' })])).panels[1],
    ).toMatchObject({
      fieldConfig: { defaults: { unit: 'percentunit' } },
    });
  });

  test('the refresh of variables, which it leaves at never', () => {
    const selector = literalQuery('probe_build_info');
    const variables = [{ name: 'pod', title: 'Pod', label: 'pod', selector }];
    expect(renderedDashboard(literalDashboard([], { variables }))).toHaveProperty(
      'templating.list.1.refresh',
      2,
    );
  });

  test('the place of links, which it moves into a menu', () => {
    expect(renderedDashboard(literalDashboard([])).links[0]).not.toHaveProperty('placement');
  });
});

describe('ids', () => {
  const dashboard = (...panels: readonly Panel[]) => renderedDashboard(literalDashboard(panels));
  const [errors, queue, lag] = [literalPanel('Errors'), literalPanel('Queue'), literalPanel('Lag')];

  test('stay when panels are reordered', () => {
    expect(idsByTitle(dashboard(queue, errors))).toEqual(idsByTitle(dashboard(errors, queue)));
  });

  test('stay when a panel is added', () => {
    expect(idsByTitle(dashboard(lag, errors, queue))).toMatchObject(idsByTitle(dashboard(errors, queue)));
  });

  test('stay when a panel moves to another row', () => {
    const together = [
      { title: 'First', panels: [errors, queue] },
      { title: 'Second', panels: [lag] },
    ];
    const apart = [
      { title: 'First', panels: [errors] },
      { title: 'Second', panels: [queue, lag] },
    ];
    expect(idsByTitle(renderedDashboard(literalDashboard([], { rows: apart })))).toEqual(
      idsByTitle(renderedDashboard(literalDashboard([], { rows: together }))),
    );
  });

  test('differ between a row and a panel of the same title', () => {
    const ids = dashboard(literalPanel('All')).panels.map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

function idsByTitle({
  panels,
}: {
  readonly panels: readonly { readonly id: number; readonly title: string }[];
}) {
  return Object.fromEntries(panels.map(({ id, title }) => [title, id]));
}

describe('links to the other dashboards', () => {
  test('there is none without a tag, because it would list every dashboard of Grafana', () => {
    expect(renderedDashboard(literalDashboard([], { tags: [] })).links).toEqual([]);
  });

  test('they go by the first tag and keep time and variables', () => {
    expect(renderedDashboard(literalDashboard([], { tags: ['smbp', 'operator'] })).links).toMatchObject([
      { type: 'dashboards', tags: ['smbp'], asDropdown: true, keepTime: true, includeVars: true },
    ]);
  });
});

describe('text that Grafana, JSON or HTML could take for something else', () => {
  test.each([
    ['a variable in braces', 'costs ${datasource}', 'costs $\u2060{datasource}'],
    ['a variable without braces', 'costs $datasource', 'costs $\u2060datasource'],
    ['a variable in brackets', 'costs [[datasource]]', 'costs [\u2060[datasource]]'],
    ['quotes and a backslash', '"a" \\ \'b\'', '"a" \\ \'b\''],
    ['lines', 'one\ntwo\r\n\u2028three', 'one\ntwo\r\n\u2028three'],
    ['the end of a script', '</script><script>alert(1)</script>', '</script><script>alert(1)</script>'],
    ['half a character', 'a\ud800b', 'a\ud800b'],
    ['a name of every object', '__proto__', '__proto__'],
  ])('%s is shown as it is', (_what, text, shown) => {
    const panel = literalPanel(text, { description: text, noValue: text });
    const dashboard = literalDashboard([], {
      title: text,
      description: text,
      rows: [{ title: text, panels: [panel] }],
    });
    expect(renderedDashboard(dashboard)).toMatchObject({
      title: shown,
      description: shown,
      panels: [
        { type: 'row', title: shown },
        { title: shown, description: shown, fieldConfig: { defaults: { noValue: shown } } },
      ],
    });
  });

  test('whatever the text is, the JSON says the same when it is written again', () => {
    const texts = fc.record({
      title: fc.string({ unit: 'binary' }),
      description: fc.string(),
      noValue: fc.string(),
    });
    fc.assert(
      fc.property(texts, ({ title, ...changes }) => {
        const json = renderDashboard(literalDashboard([literalPanel(title, changes)]), settings);
        expect(`${JSON.stringify(JSON.parse(json), null, 2)}\n`).toBe(json);
      }),
      { numRuns: 100 },
    );
  });
});

test('headings and panels do not overlap for any sizes', () => {
  const size = fc.record({ width: fc.integer({ min: 1, max: 24 }), height: fc.integer({ min: 1, max: 12 }) });
  const rows = fc.array(fc.array(size, { minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, (sizes) => {
      const dashboard = literalDashboard([], {
        rows: sizes.map((panels, row) => ({
          title: `Row ${row}`,
          panels: panels.map((changes, index) => literalPanel(`${row}.${index}`, changes)),
        })),
      });
      const cells = renderedDashboard(dashboard).panels.flatMap(({ gridPos: { x, y, w, h } }) =>
        Array.from({ length: w * h }, (_, index) => `${x + (index % w)},${y + Math.floor(index / w)}`),
      );
      expect(new Set(cells).size).toBe(cells.length);
    }),
    { numRuns: 500 },
  );
});

test('two runs write the same bytes', () => {
  const dashboard = literalDashboard([literalPanel('Errors')]);
  expect(renderDashboard(dashboard, settings)).toBe(renderDashboard(dashboard, settings));
});

test('a small dashboard with a panel of each kind is written as it always was', async () => {
  const dashboard = literalDashboard(
    [
      literalPanel('Worst error ratio', {
        kind: 'stat',
        description: 'The queue that fails most.',
        unit: 'ratio',
        width: 6,
        height: 5,
        queries: [literalPanelQuery('max(probe_error_ratio{namespace=~"$namespace"})', 'worst')],
        thresholds: { warning: 0.05, critical: 0.2 },
        noValue: 'no work',
      }),
      literalPanel('Work', {
        description: 'What do the queues do?',
        unit: 'per_second',
        width: 18,
        height: 5,
        queries: [
          literalPanelQuery('sum by (queue) (rate(probe_done_total[$__rate_interval]))', '{{queue}}: done'),
          literalPanelQuery('sum by (queue) (rate(probe_lost_total[$__rate_interval]))', '{{queue}}: lost'),
        ],
        stacked: true,
      }),
      literalPanel('Versions', {
        kind: 'table',
        description: 'What runs?',
        unit: 'info',
        width: 24,
        height: 4,
        queries: [literalPanelQuery('max by (pod, version) (probe_build_info)', '{{version}}')],
      }),
    ],
    {
      variables: [
        {
          name: 'namespace',
          title: 'Namespace',
          label: 'namespace',
          selector: literalQuery('probe_build_info'),
        },
      ],
    },
  );
  await expect(renderDashboard(dashboard, settings)).toMatchFileSnapshot('../golden/grafana/probe.json');
});
