import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { sortedBy } from '../../src/core/order.ts';
import { sourceVariant } from '../support/source-variant.ts';

/**
 * Paths of the files below a folder whose text contains the word as a whole, sorted. The pack for today lies beside, with
 * a manifest of its own.
 */
function filesWith(folder: string, word: string): readonly string[] {
  const pattern = new RegExp(`\\b${word}(?![a-z_])`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('today'))
    .filter(
      (file) =>
        statSync(join(folder, file)).isFile() && pattern.test(readFileSync(join(folder, file), 'utf8')),
    )
    .sort();
}

describe('a metric is renamed in its one file', () => {
  const OLD = 'smbp_operator_reconcile_total';
  const NEW = 'smbp_operator_reconciliations_total';

  test('check names every file that says it, generate changes them all', async () => {
    using variant = await sourceVariant({
      'metrics/operator.ts': (text) => text.replace(`'${OLD}'`, `'${NEW}'`),
    });
    const stale = filesWith(variant.out, OLD);
    expect(stale.length).toBeGreaterThanOrEqual(6);

    const check = variant.run('check');
    expect(check.status).toBe(3);
    const named = [...check.stdout.matchAll(/^(\S+) differs: - on disk, \+ generated now$/gm)].map(
      ([, path]) => path,
    );
    expect(named).toEqual(sortedBy([...stale, 'manifest.json'], (path) => path));
    expect(check.stdout).toMatch(new RegExp(`^  -.*\\b${OLD}\\b`, 'm'));
    expect(check.stdout).toMatch(new RegExp(`^  \\+.*\\b${NEW}\\b`, 'm'));

    expect(variant.run('generate').status).toBe(0);
    expect(filesWith(variant.out, OLD)).toEqual([]);
    expect(filesWith(variant.out, NEW)).toEqual(stale);
    expect(variant.run('check').status).toBe(0);
  });
});

test('a metric that is removed is a compiler error at each use', async () => {
  using variant = await sourceVariant({
    'metrics/operator.ts': (text) => text.replace('export const watchErrors', 'export const somethingElse'),
  });
  const errors = variant.typeErrors().filter((line) => line.includes("'watchErrors'"));
  expect(new Set(errors.map((line) => line.split('(')[0]))).toEqual(
    new Set(['src/alerts/operator.ts', 'src/dashboards/operator.ts']),
  );
});

test('a label that is renamed under its readers stops the run with carets, and out/ stays as it is', async () => {
  using variant = await sourceVariant({
    'metrics/operator.ts': (text) =>
      text
        .replace(
          "    code: {\n      help: 'Code of the answer",
          "    status: {\n      help: 'Code of the answer",
        )
        .replace("'verb', 'resource', 'code'", "'verb', 'resource', 'status'"),
  });
  const before = readFileSync(join(variant.out, 'manifest.json'), 'utf8');
  const { status, stdout } = variant.run('generate');
  expect(status).toBe(1);
  expect(stdout).toMatchInlineSnapshot(`
    "warning labels/panel-label-exists There is no label "code" for the legend of the panel "Refused requests to the API server": "smbp_operator_kube_requests_total" does not have it.
      at dashboards/smbp-operator/Refused requests to the API server/A:1:1
        sum by (resource, code) (rate(smbp_operator_kube_requests_total{namespace=~"$namespace", code!~"20[01]|404"}[$__rate_int…
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      help Keep the label in the query, or do not name it.

    warning labels/grouped-label-exists There is no label "code" to group by: "smbp_operator_kube_requests_total" does not have it.
      at dashboards/smbp-operator/Refused requests to the API server/A:1:19
        sum by (resource, code) (rate(smbp_operator_kube_requests_total{namespace=~"$namespace", code!~"20[01]|404"}[$__rate_int…
                          ^^^^
      help Keep it further in, or leave it out here.

    error promql/known-label The series "smbp_operator_kube_requests_total" has no label "code".
      at dashboards/smbp-operator/Refused requests to the API server/A:1:90
        …urce, code) (rate(smbp_operator_kube_requests_total{namespace=~"$namespace", code!~"20[01]|404"}[$__rate_interval])) > 0
                                                                                      ^^^^
      help Its labels are container, endpoint, instance, job, namespace, pod, resource, service, status, verb.

    "
  `);
  expect(readFileSync(join(variant.out, 'manifest.json'), 'utf8')).toBe(before);
});

/** Examples of CONTRIBUTING.md, which are what the next tests add: a metric, and an alert about it. */
const [METRIC = '', ALERT = ''] = Array.from(
  readFileSync(join(import.meta.dirname, '..', '..', 'CONTRIBUTING.md'), 'utf8').matchAll(
    /^```ts\n(.*?)^```$/gms,
  ),
  ([, code]) => code ?? '',
);

describe('adding content as CONTRIBUTING.md says', () => {
  const withMetric = { 'metrics/operator.ts': (text: string) => `${text}\n${METRIC}` };

  test('a metric touches one file', async () => {
    using variant = await sourceVariant(withMetric);
    expect(variant.typeErrors()).toEqual([]);
    expect(variant.run('generate').status).toBe(0);
    expect(filesWith(variant.out, 'smbp_operator_lease_renewals_total')).toEqual([
      'docs/catalog.json',
      'docs/metrics.md',
      'instrumentation/typescript/index.d.ts',
      'instrumentation/typescript/index.js',
    ]);
  });

  test('an alert touches one source file; its rule test is the other', async () => {
    using variant = await sourceVariant({
      ...withMetric,
      'alerts/operator.ts': (text) =>
        `import { leaseRenewals } from '../metrics/operator.ts';\n${text}\n${ALERT}`,
    });
    expect(variant.typeErrors()).toEqual([]);
    expect(variant.run('generate').status).toBe(0);
    expect(filesWith(variant.out, 'SmbpOperatorLeaseFailing')).toEqual([
      'docs/alerts.md',
      'docs/metrics.md',
      'kubernetes/prometheus-rule-smbp-operator.yaml',
      'prometheus/rules/smbp-operator.yaml',
    ]);
  });

  test('a dashboard touches its file and one line of smbp.ts', async () => {
    using variant = await sourceVariant({
      'dashboards/leader.ts': () => `import { operator } from '../metrics/components.ts';
import { leader } from '../metrics/operator.ts';
import { defineDashboard } from '../pack/dashboard.ts';
import { prose } from '../pack/prose.ts';
import { promql, selection } from '../pack/query-template.ts';

export const leaderDashboard = defineDashboard({
  uid: 'smbp-leader',
  title: 'SMBP leader',
  description: 'Which replica acts?',
  component: operator,
  tags: ['smbp'],
  instances: leader,
  rows: [
    {
      title: 'Leader',
      panels: [
        {
          kind: 'stat',
          title: 'Leaders',
          unit: 'none',
          width: 24,
          height: 4,
          queries: [{ expr: promql\`sum(\${leader}{\${selection()}})\`, legend: prose\`leaders\` }],
        },
      ],
    },
  ],
});
`,
      'smbp.ts': (text) =>
        text
          .replace(
            'import * as apiMetrics',
            "import { leaderDashboard } from './dashboards/leader.ts';\nimport * as apiMetrics",
          )
          .replace('dashboards: [', 'dashboards: [leaderDashboard, '),
    });
    expect(variant.typeErrors()).toEqual([]);
    expect(variant.run('generate').status).toBe(0);
    expect(filesWith(variant.out, 'smbp-leader')).toEqual([
      'docs/metrics.md',
      'grafana/smbp-leader.json',
      'kubernetes/config-map-smbp-leader-dashboard.yaml',
      'kubernetes/kustomization.yaml',
      'manifest.json',
    ]);
  });
});
