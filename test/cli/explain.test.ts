import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { CHECKS } from '../../src/checks/registry.ts';
import { SUPPRESSION_RULES } from '../../src/checks/suppress.ts';
import { putFiles, scratchFolder } from '../host/scratch.ts';
import type { ToolResult } from '../support/tools.ts';
import { draw, runCommand } from './command.ts';

const CATALOG = join(import.meta.dirname, '..', '..', 'out', 'docs', 'catalog.json');

function explain(...args: readonly string[]): ToolResult {
  return runCommand(scratchFolder({ inMemory: true }), ['explain', ...args]);
}

describe('a query', () => {
  test('is explained from the result down to what it reads', () => {
    expect(
      draw(explain('sum by (namespace) (rate(smbp_operator_reconcile_total{result="error"}[5m])) > 0.1')),
    ).toMatchInlineSnapshot(`
      "exit 0
      stdout:
        result  at most 7 series, one for each namespace
        labels  namespace
        gone    container, controller, endpoint, instance, job, pod, result, service — by (namespace)
        unit    per second
        values  above 0.1
        cost    at most 77 samples an evaluation

        … > 0.1
        └─ sum by (namespace) (…)
           │ labels  namespace
           │ gone    container, controller, endpoint, instance, job, pod, result, service
           └─ rate(…)
              │ unit    per second
              │ values  from 0
              └─ smbp_operator_reconcile_total{result="error"}[5m]
                   metric  counter, every 30s, 10 samples in the window, at most 21 series
                   help    Reconciliations that finished, by result.
                   labels  container?, controller, endpoint, instance, job=smbp-operator, namespace, pod, result=error,
                           service
                   unit    number
                   values  whole numbers from 0
                   series  at most 7

        A label with ? is on some of the series only."
    `);
  });

  test('of two sides is explained side by side', () => {
    expect(draw(explain('time() - on () group_right () smbp_operator_leader # now'))).toMatchInlineSnapshot(`
      "exit 0
      stdout:
        result  at most 1 series, one for each container, endpoint, instance, namespace, pod, service
        labels  container?, endpoint, instance, job=smbp-operator, namespace, pod, service
        cost    at most 1 sample an evaluation

        … - on () group_right () …
        ├─ time()
        │    unit    seconds since 1970
        └─ smbp_operator_leader
             metric  gauge, every 30s, at most 1 series
             help    Whether this replica holds the lease: 1 if it does.
             labels  container?, endpoint, instance, job=smbp-operator, namespace, pod, service
             unit    number
             values  whole numbers 0 to 1

        A label with ? is on some of the series only."
    `);
  });

  test('of a dashboard may hold variables', () => {
    const { status, stdout } = explain('rate(smbp_operator_reconcile_total{pod=~"$pod"}[$__rate_interval])');
    expect(status).toBe(0);
    expect(stdout).toContain('smbp_operator_reconcile_total{pod=~"$pod"}[$__rate_interval]');
  });

  test('that nobody knows is explained as far as it goes', () => {
    const { status, stdout } = explain('nobody_knows');
    expect(status).toBe(0);
    expect(stdout).toContain('no catalog has it');
  });

  test('that is none is shown with a caret', () => {
    expect(draw(explain('sum(rate(up[5m])'))).toMatchInlineSnapshot(`
      "exit 1
      stdout:
        error promql/parses "(" is never closed.
          at 1:4
            sum(rate(up[5m])
               ^
          help Add ")" where it ends.
      stderr:
        1 error"
    `);
  });

  test.each([
    ['a profile that there is not', ['up', '--profile', 'gkee'], 'There is no profile "gkee".'],
    ['all profiles', ['up', '--profile', 'all'], 'A query is explained on one platform.'],
    ['settings beside a catalog', ['up', '-s', 'a.yaml', '-c', 'catalog.json'], 'Settings are of the pack'],
    ['settings that are not there', ['up', '-s', 'a.yaml'], 'SETTINGS_INVALID'],
    ['a catalog that is none', ['up', '-c', 'other.json'], 'CATALOG_INVALID'],
    ['nothing', [], "missing required argument 'query'"],
  ])('with %s ends with status 2', (_what, args, message) => {
    const catalog = readFileSync(CATALOG, 'utf8');
    const folder = scratchFolder({ inMemory: true });
    putFiles(folder, { 'catalog.json': catalog, 'other.json': '{}' });
    const { status, stdout, stderr } = runCommand(folder, ['explain', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('as JSON', () => {
  test('a query is a tree of steps', () => {
    const { status, stdout } = explain(
      'sum(rate(smbp_operator_reconcile_total[5m])) > 1',
      '--format',
      'json',
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      formatVersion: 1,
      query: 'sum(rate(smbp_operator_reconcile_total[5m])) > 1',
      result: {
        span: { from: 0, to: 48 },
        step: '… > 1',
        type: 'vector',
        steps: [
          {
            step: 'sum(…)',
            steps: [
              {
                step: 'rate(…)',
                steps: [
                  {
                    step: 'smbp_operator_reconcile_total[5m]',
                    windowSeconds: 300,
                    reads: { name: 'smbp_operator_reconcile_total', known: true, kind: 'counter' },
                    steps: [],
                  },
                ],
              },
            ],
          },
        ],
      },
    });
  });

  test('what is none says why', () => {
    const { status, stdout } = explain('sum(', '--format', 'json');
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      formatVersion: 1,
      query: 'sum(',
      errors: [{ message: '"(" is never closed.', help: 'Add ")" where it ends.', span: { from: 3, to: 4 } }],
    });
  });
});

test('a catalog stands in for that of the pack', () => {
  const catalog = readFileSync(CATALOG, 'utf8');
  const folder = scratchFolder({ inMemory: true });
  putFiles(folder, { 'catalog.json': catalog.replaceAll('smbp_operator_leader', 'smbp_operator_chief') });
  const known = (query: string): boolean =>
    !runCommand(folder, ['explain', query, '-c', 'catalog.json']).stdout.includes('no catalog has it');
  expect(known('smbp_operator_chief')).toBe(true);
  expect(known('smbp_operator_leader')).toBe(false);
});

describe('the code of a check', () => {
  test('shows its page', () => {
    expect(draw(explain('promql/known-label'))).toMatch(
      /^exit 0\nstdout:\n {2}promql\/known-label\n\n {2}A selector matches on labels that its series has\. Severity: error\.\n/,
    );
  });

  test('colours what is to be typed', () => {
    const { stdout } = runCommand(scratchFolder({ inMemory: true }), [
      '--color',
      'always',
      'explain',
      'promql/known-label',
    ]);
    expect(stdout.split('\n')[0]).toBe('\u001B[1mpromql/known-label\u001B[22m');
    expect(stdout).not.toContain('`');
  });

  test('that there is not is answered with the nearest', () => {
    expect(draw(explain('promql/known-lable'))).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error INPUT_INVALID There is no check "promql/known-lable".
          help Did you mean "promql/known-label"?"
    `);
  });

  test('is no expression of two metrics', () => {
    expect(explain('up/foo').status).toBe(0);
  });

  test.each(
    [
      ...CHECKS.map(({ code }) => code),
      ...SUPPRESSION_RULES.map(({ code }) => code),
      'settings/unknown-key',
      'file/not-yaml',
    ].filter((_code, index) => index % 8 === 0),
  )('%s has its page in the bundle', (code) => {
    const { status, stdout } = explain(code);
    expect(status).toBe(0);
    expect(stdout.split('\n')[0]).toBe(code);
  });
});
