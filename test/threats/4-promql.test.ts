import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { quotePromql } from '../../src/text/promql.ts';
import { putFiles, scratchFolder } from '../host/scratch.ts';
import { waitFor } from '../support/prometheus.ts';
import type { ToolName } from '../support/tools.ts';
import { freePort, requireTool, runTool, startProcess, testWith } from '../support/tools.ts';
import { encodableText } from '../text/hostile-text.ts';
import { acceptance, refusal } from './hostile-settings.ts';

/** Different values, the same in every run. */
function labelValues(count: number): readonly string[] {
  const texts = fc.sample(encodableText, { numRuns: count * 2, seed: 20_261 });
  return [...new Set(texts)].filter((text) => text !== '').slice(0, count);
}

describe('10,000 label values in selectors', () => {
  for (const promtool of ['promtool', 'promtool-3'] satisfies ToolName[]) {
    testWith(
      [promtool],
      `are accepted by ${promtool}`,
      () => {
        const values = labelValues(10_000);
        expect(values).toHaveLength(10_000);
        const folder = scratchFolder({ inMemory: true });
        putFiles(folder, { 'rules.yaml': ruleFile(values.map((value) => `said{l=${quotePromql(value)}}`)) });
        const { status, stdout, stderr } = runTool(
          requireTool(promtool),
          ['check', 'rules', '--lint=none', 'rules.yaml'],
          { cwd: folder },
        );
        expect(status, stderr).toBe(0);
        expect(stdout).toContain('SUCCESS: 10000 rules found');
      },
      60_000,
    );
  }

  testWith(['promtool'], 'are refused without the quoting, so its silence says something', () => {
    const folder = scratchFolder({ inMemory: true });
    putFiles(folder, { 'rules.yaml': ruleFile(['said{l="a"b"}']) });
    expect(runTool(requireTool('promtool'), ['check', 'rules', 'rules.yaml'], { cwd: folder }).status).toBe(
      1,
    );
  });
});

function ruleFile(queries: readonly string[]): string {
  // JSON is YAML, and every reader of YAML reads it alike.
  return JSON.stringify({
    groups: [{ name: 'selectors', rules: queries.map((expr, index) => ({ record: `said_${index}`, expr })) }],
  });
}

/** When the only sample of each series was taken, in seconds. */
const TIME = 1_700_000_000;

describe('500 label values in a real Prometheus', () => {
  for (const [prometheus, promtool] of [
    ['prometheus', 'promtool'],
    ['prometheus-3', 'promtool-3'],
  ] satisfies [ToolName, ToolName][]) {
    testWith(
      [prometheus, promtool],
      `each select just the series that bears it, by ${prometheus}`,
      async () => {
        const values = labelValues(10_000).filter(canBeExposed).slice(0, 500);
        expect(values).toHaveLength(500);
        const folder = mkdtempSync(join(tmpdir(), 'selectors-'));
        try {
          loadSeries(requireTool(promtool), folder, values);
          const selected = await selectEach(requireTool(prometheus), folder, values);
          expect(selected).toEqual(values.map((value) => [value]));
        } finally {
          rmSync(folder, { recursive: true, force: true });
        }
      },
      60_000,
    );
  }
});

/** The text format ends a file at NUL, and knows no escape for it. */
function canBeExposed(value: string): boolean {
  return !value.includes('\0');
}

function loadSeries(promtool: string, folder: string, values: readonly string[]): void {
  const series = values.map((value) => `said{l="${exposed(value)}"} 1 ${TIME}\n`);
  putFiles(folder, { 'said.txt': `# TYPE said gauge\n${series.join('')}# EOF\n`, 'prometheus.yml': '{}' });
  const { status, stdout, stderr } = runTool(
    promtool,
    ['tsdb', 'create-blocks-from', 'openmetrics', 'said.txt', 'data'],
    { cwd: folder },
  );
  expect(status, stdout + stderr).toBe(0);
}

/** A label value of OpenMetrics 1.0, which has three escapes; written here anew, to judge by another's rules. */
function exposed(value: string): string {
  return value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n');
}

/** The values of the label in the series that each value selects. */
async function selectEach(
  prometheus: string,
  folder: string,
  values: readonly string[],
): Promise<readonly (readonly (string | undefined)[])[]> {
  const base = `http://127.0.0.1:${await freePort()}`;
  await using server = startProcess(prometheus, [
    `--config.file=${join(folder, 'prometheus.yml')}`,
    `--storage.tsdb.path=${join(folder, 'data')}`,
    '--storage.tsdb.retention.time=100y',
    `--web.listen-address=${new URL(base).host}`,
  ]);
  await waitFor('Prometheus to be ready', async () => {
    const response = await fetch(`${base}/-/ready`).catch(() => undefined);
    return response?.ok === true ? server.pid : undefined;
  });
  const selected: (readonly (string | undefined)[])[] = [];
  for (const value of values) {
    const query = `said{l=${quotePromql(value)}}`;
    const response = await fetch(`${base}/api/v1/query`, {
      method: 'POST',
      body: new URLSearchParams({ query, time: String(TIME) }),
    });
    // https://prometheus.io/docs/prometheus/latest/querying/api/#instant-queries
    const answer = (await response.json()) as QueryAnswer;
    selected.push((answer.data?.result ?? []).map(({ metric }) => metric['l']));
  }
  return selected;
}

interface QueryAnswer {
  readonly data?: { readonly result: readonly { readonly metric: Readonly<Record<string, string>> }[] };
}

describe('a setting that becomes part of queries', () => {
  test.each([
    ['a closing parenthesis', '"cluster) or vector(1) #"'],
    ['a matcher', '"a=\\"b\\""'],
    ['a comment', '"cluster#"'],
    ['a list', '"cluster, pod"'],
    ['a name that only quotes could hold', '"k8s.cluster"'],
  ])('is refused when it brings %s', (_what, value) => {
    expect(refusal(`clusterLabel: ${value}\n`)).toContain('error settings/bad-value');
  });

  test('is told with its place and a way out', () => {
    expect(refusal('clusterLabel: "cluster) or vector(1) #"\n')).toMatchInlineSnapshot(`
      "exit 2
      stdout:
        error settings/bad-value clusterLabel is "cluster) or vector(1) #", which is not allowed.
          at hostile.yaml:1:15 (clusterLabel)
            clusterLabel: "cluster) or vector(1) #"
                          ^^^^^^^^^^^^^^^^^^^^^^^^^
          help Write a Prometheus label name: letters, digits and "_", no digit first, not beginning with "__".
      stderr:
        1 error"
    `);
  });

  test('is part of every aggregation when it is a name', () => {
    const files = acceptance('clusterLabel: cluster\n');
    expect(files['out/prometheus/rules/smbp-operator.yaml']).toContain(
      'sum by (cluster, namespace, controller)',
    );
  });
});
