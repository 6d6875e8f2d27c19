import { describe, expect, test } from 'vitest';

import { CHECKS } from '../../src/checks/registry.ts';
import { judge } from './judge-example.ts';

const datasource = { type: 'prometheus', uid: '${datasource}' };
const q = { name: 'q', type: 'query', query: 'label_values(depth, q)', datasource, multi: true, refresh: 2 };

/** Messages of one check on a dashboard of one panel. */
function messages(
  code: string,
  {
    panel = {},
    variables = [q],
    ...model
  }: Readonly<Record<string, unknown>> & { variables?: readonly unknown[] },
): readonly string[] {
  const checks = CHECKS.filter((check) => check.code === code);
  expect(checks).toHaveLength(1);
  const [first, ...rest] = [panel].flat();
  const dashboard = {
    uid: 'example',
    title: 'Example',
    schemaVersion: 39,
    templating: { list: [{ name: 'datasource', type: 'datasource', query: 'prometheus' }, ...variables] },
    panels: [{ id: 1, type: 'timeseries', title: 'Queue', datasource, ...Object(first) }, ...rest],
    ...model,
  };
  const text = JSON.stringify(dashboard);
  return judge({ language: 'json', verdict: 'bad', use: 'alert', house: false, text }, checks).map(
    ({ message }) => message,
  );
}

const reads = (expr: string): readonly unknown[] => [{ refId: 'A', datasource, expr }];

describe('matchers/multi-value-needs-regex', () => {
  const code = 'matchers/multi-value-needs-regex';
  const panel = { targets: reads('depth{q="$q"}') };

  test('marks a comparison with several values', () => {
    expect(messages(code, { panel })).toEqual([
      'The variable "q" can stand for several values, which "=" compares as one text.',
    ]);
  });

  test('accepts it where the panel or its row is repeated for each value', () => {
    expect(messages(code, { panel: { ...panel, repeat: 'q' } })).toEqual([]);
    expect(messages(code, { panel: [panel, { id: 2, type: 'row', title: '$q', repeat: 'q' }] })).toEqual([]);
  });

  test('accepts it of a variable with one value', () => {
    expect(messages(code, { panel, variables: [{ ...q, multi: false }] })).toEqual([]);
  });
});

describe('dashboard/known-variable', () => {
  const code = 'dashboard/known-variable';

  test.each(['depth{q="$queue"}', 'sum by ($queue) (depth)', 'sum(rate(rq_total[$queue]))'])(
    'marks %s',
    (expr) => {
      expect(messages(code, { panel: { targets: reads(expr) } })).toEqual([
        'The dashboard "Example" has no variable "queue".',
      ]);
    },
  );

  test.each([
    'depth{q="$q"}',
    'depth{q=~"${q:pipe}"}',
    'sum(rate(rq_total[$__rate_interval]))',
    'label_replace(depth, "n", "$1", "q", "(.*)")',
    'label_replace(depth, "n", "$queue", "q", "(?P<queue>.*)")',
  ])('accepts %s', (expr) => {
    expect(messages(code, { panel: { targets: reads(expr) } })).toEqual([]);
  });
});

describe('dashboard/used-variable', () => {
  const code = 'dashboard/used-variable';

  test('marks one that nothing reads', () => {
    expect(messages(code, { panel: { targets: reads('sum(depth)') } })).toEqual([
      'Nothing in the dashboard "Example" uses the variable "q".',
    ]);
  });

  test.each([
    ['a query', { panel: { targets: reads('depth{q=~"$q"}') } }],
    ['a title', { panel: { title: '[[q]]' } }],
    ['a repeated panel', { panel: { repeat: 'q' } }],
    [
      'another variable',
      {
        variables: [q, { ...q, name: 'pod', query: 'label_values(depth{q=~"$q"}, pod)' }],
        panel: { title: '$pod' },
      },
    ],
    ['a link', { links: [{ url: '/d/other?var-q=${q}' }] }],
  ])('accepts one in %s', (_where, model) => {
    expect(messages(code, model)).toEqual([]);
  });
});

describe('dashboard/portable-data-source', () => {
  const code = 'dashboard/portable-data-source';
  const fixed = { type: 'prometheus', uid: 'P1809F7CD0C75ACF3' };

  test('marks a fixed one beside a variable', () => {
    expect(messages(code, { panel: { datasource: fixed } })).toEqual([
      'The panel "Queue" of the dashboard "Example" asks the data source "P1809F7CD0C75ACF3", whatever is chosen.',
    ]);
  });

  test.each([
    ['of a kind that no variable chooses', { panel: { datasource: { ...fixed, type: 'loki' } } }],
    ['of Grafana itself', { panel: { datasource: { type: 'datasource', uid: '-- Mixed --' } } }],
    ['where there is no variable', { panel: { datasource: fixed }, templating: { list: [] } }],
  ])('accepts one %s', (_what, model) => {
    expect(messages(code, model)).toEqual([]);
  });
});
