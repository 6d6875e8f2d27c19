import * as fc from 'fast-check';
import { describe, expect } from 'vitest';

import type { Expr } from '../../src/promql/ast.ts';
import { walk } from '../../src/promql/ast.ts';
import { unsupportedBy } from '../../src/promql/dialect.ts';
import { parse } from '../../src/promql/parse.ts';
import { print } from '../../src/promql/print.ts';
import { putFiles, scratchFolder } from '../host/scratch.ts';
import { expression } from '../promql/expression.ts';
import type { Difference } from '../promql/judge.ts';
import { differences } from '../promql/judge.ts';
import { drawMutants, GRAMMAR } from '../promql/mutants.ts';
import { packQueries } from '../promql/pack-queries.ts';
import { parenthesize } from '../promql/parenthesize.ts';
import type { RunningPrometheus } from '../support/prometheus.ts';
import { startPrometheus } from '../support/prometheus.ts';
import { requireTool, runTool, testWith } from '../support/tools.ts';

const EVERYTHING = ['--enable-feature=promql-experimental-functions,promql-binop-fill-modifiers'];

describe('queries with one edit', () => {
  testWith(
    ['promtool-3'],
    'are refused by the newest Prometheus exactly where its dialect lacks something',
    () => {
      const seed = drawSeed();
      const queries = drawMutants([...GRAMMAR, ...packQueries()], seed);
      const judge = { promtool: requireTool('promtool-3'), dialect: 'prometheus-3' } as const;
      expect(differences(queries, judge).filter(isUnexplained), `seed ${seed}`).toEqual([]);
    },
    120_000,
  );
  testWith(
    ['promtool-3'],
    'are taken by the newest Prometheus with its options exactly where we take them',
    () => {
      const seed = drawSeed();
      const queries = drawMutants([...GRAMMAR, ...packQueries()], seed);
      const promtool = requireTool('promtool-3');
      const found = differences(queries, { promtool, flags: EVERYTHING, dialect: 'everything' });
      expect(found.filter(isUnexplained), `seed ${seed}`).toEqual([]);
    },
    120_000,
  );
});

describe('the tree of a query', () => {
  testWith(
    ['prometheus-3'],
    'is that of Prometheus: with every operand in parentheses the query stays the same',
    async () => {
      const seed = drawSeed();
      await using prometheus = await startPrometheus({
        binary: requireTool('prometheus-3'),
        config: '{}',
        flags: EVERYTHING,
      });
      const random = fc.sample(expression, { numRuns: 2_000, seed }).map(print);
      const written = [...GRAMMAR, ...packQueries()];
      const texts = [...random, ...written, ...drawMutants(written, seed).slice(0, 8_000)];
      let compared = 0;
      for (const text of texts) {
        const { expr } = parse(text);
        if (expr === undefined || isOfOldFunctions(text) || [...walk(expr)].some(fillsEndless)) continue;
        const whole = print(parenthesize(expr));
        const [tree, other] = await Promise.all([treeOf(prometheus, text), treeOf(prometheus, whole)]);
        expect(other, `seed ${seed}: ${text}\n${whole}`).toEqual(tree);
        compared += 1;
      }
      expect(compared).toBeGreaterThan(3_000);
    },
    240_000,
  );
});

describe("the prometheus-operator's admission", () => {
  testWith(
    ['apiserver'],
    'refuses what its dialect lacks, but for what only newer ones refuse',
    () => {
      const seed = drawSeed();
      const written = [...GRAMMAR, ...packQueries()];
      const queries = [...written, ...drawMutants(written, seed).slice(0, 6_000)].filter(
        (query) => parse(query).expr !== undefined,
      );
      const folder = scratchFolder();
      putFiles(folder, Object.fromEntries(queries.map((expr, index) => [`${index}.yaml`, ruleOf(expr)])));
      const { stdout } = runTool(requireTool('apiserver'), [folder], { maxBuffer: 2 ** 28 });
      const refused = new Set(
        Array.from(stdout.matchAll(/^\{"file":"(\d+)\.yaml".*could not parse expression/gm), ([, index]) =>
          Number(index),
        ),
      );
      const found = queries.filter((query, index) => isRefusedByOperator(query) !== refused.has(index));
      expect(
        found.filter((query) => !isOfOldFunctions(query)),
        `seed ${seed}`,
      ).toEqual([]);
      expect(refused.size).toBeGreaterThan(10);
    },
    120_000,
  );
});

function ruleOf(expr: string): string {
  return JSON.stringify({
    apiVersion: 'monitoring.coreos.com/v1',
    kind: 'PrometheusRule',
    metadata: { name: 'a', namespace: 'b' },
    spec: { groups: [{ name: 'c', rules: [{ record: 'd', expr }] }] },
  });
}

function isRefusedByOperator(query: string): boolean {
  const { expr } = parse(query);
  return expr === undefined || unsupportedBy('prometheus-operator', expr).length > 0;
}

function drawSeed(): number {
  const seed = Date.now() % 2 ** 31;
  console.info(`Seed of the queries: ${seed}`);
  return seed;
}

/** We also take the functions that only 2.x has, and refuse an offset that would swallow what follows. */
function isUnexplained({ query, ours }: Difference): boolean {
  return ours === undefined
    ? !isOfOldFunctions(query)
    : !ours.includes('becomes a part of the offset before it');
}

function isOfOldFunctions(query: string): boolean {
  const { expr } = parse(query);
  if (expr === undefined) return false;
  return unsupportedBy('prometheus-3', expr).some(({ lack }) => lack === 'Prometheus 3.0 removed it');
}

/** Prometheus cannot write an infinite value of `fill` as JSON. */
function fillsEndless(expr: Expr): boolean {
  if (expr.kind !== 'binary' || expr.fill === undefined) return false;
  return ![expr.fill.left ?? 0, expr.fill.right ?? 0].every(Number.isFinite);
}

/** What Prometheus makes of a query, without parentheses. */
async function treeOf(prometheus: RunningPrometheus, query: string): Promise<unknown> {
  return withoutParentheses(await prometheus.api(`parse_query?${new URLSearchParams({ query }).toString()}`));
}

function withoutParentheses(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutParentheses);
  if (typeof node !== 'object' || node === null) return node;
  const fields: Readonly<Record<string, unknown>> = { ...node };
  if (fields['type'] === 'parenExpr') return withoutParentheses(fields['expr']);
  if (Array.isArray(fields['matchers'])) return withOneForm(fields, fields['matchers']);
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, withoutParentheses(value)]));
}

/** `{"key", a="b"}` and `key{a="b"}` are one selector: the name is a matcher too, wherever it is written. */
function withOneForm(
  { name: _written, ...selector }: Readonly<Record<string, unknown>>,
  matchers: readonly unknown[],
): unknown {
  return { ...selector, matchers: matchers.map((matcher) => JSON.stringify(matcher)).sort() };
}
