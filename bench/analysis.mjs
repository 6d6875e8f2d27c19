import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { build } from 'esbuild';

import { ROOT } from '../scripts/root.mjs';
import { findTool } from '../scripts/tools.mjs';
import { compare, median } from './compare.mjs';

/**
 * A rule as it stands in a rule file, without what costs no analysis.
 *
 * @typedef {object} ExtractedRule
 * @property {string} [alert]
 * @property {string} [record]
 * @property {string} expr
 * @property {Readonly<Record<string, string>>} [labels]
 * @property {Readonly<Record<string, string>>} [annotations]
 */

// What we want, and what must hold.
const GRAMMAR = { goal: 4, limit: 8 };
const PROMTOOL = { goal: 0.25, limit: 1.5 };
const MEGABYTES = { goal: 150, limit: 200 };
const DISTINCT = 2_000;
const ALL = 10_000;

/**
 * Compares parsing, inferring and judging with the grammar alone, and a whole process that judges 10,000 rules with
 * `promtool check rules` on the same rules.
 *
 * @param {{ work: string, rounds: number, rules: string | undefined }} options `rules`: a JSON file with a list of rules.
 * @returns {Promise<boolean>} Whether the limits hold.
 */
export async function benchAnalysis({ work, rounds, rules: file }) {
  const program = join(work, 'analysis-program.mjs');
  await build({
    absWorkingDir: ROOT,
    entryPoints: ['bench/analysis-program.mjs'],
    outfile: program,
    bundle: true,
    format: 'esm',
    platform: 'node',
    minifySyntax: true,
    minifyWhitespace: true,
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
  });
  /** @type {typeof import('./analysis-program.mjs')} */
  const { grammarOnly, judge, packRules, parseOnly } = await import(pathToFileURL(program).href);
  /** @type {readonly ExtractedRule[]} */
  const given = file === undefined ? variants(packRules(), DISTINCT) : JSON.parse(readFileSync(file, 'utf8'));
  const distinct = [...new Map(given.map((rule) => [rule.expr, rule])).values()];
  const texts = distinct.map(({ expr }) => expr);

  const parsing = ratio(
    rounds,
    () => grammarOnly(texts),
    () => parseOnly(texts),
  );
  const judging = ratio(
    rounds,
    () => grammarOnly(texts),
    () => judge(distinct),
  );
  const { promtool, megabytes } = wholeProcess({ work, rounds, program, distinct });
  console.log(`analysis of ${distinct.length} distinct rules (${file ?? 'the pack, with other thresholds'})
  parse / grammar alone          ${parsing.toFixed(2)}
  parse, facts, checks / grammar ${judging.toFixed(2)} (${words(GRAMMAR)})
  10,000 rules / promtool        ${promtool.toFixed(3)} (${words(PROMTOOL)})
  memory of that process         ${megabytes.toFixed(0)} MB (${words(MEGABYTES)})`);
  return judging <= GRAMMAR.limit && promtool <= PROMTOOL.limit && megabytes <= MEGABYTES.limit;
}

/** @param {{ goal: number, limit: number }} bounds */
function words({ goal, limit }) {
  return `at most ${limit}, the goal is ${goal}`;
}

/**
 * Rules of the same shape with other numbers, so that no answer can be remembered.
 *
 * @param {readonly ExtractedRule[]} rules
 * @param {number} count
 * @returns {readonly ExtractedRule[]}
 */
function variants(rules, count) {
  return Array.from({ length: Math.ceil(count / rules.length) }, (_, round) =>
    rules.map((rule) => ({ ...rule, expr: `${rule.expr} != ${round + 0.5}` })),
  ).flat();
}

/**
 * Median ratio of the times of two functions, run in turn; the first rounds warm up.
 *
 * @param {number} rounds
 * @param {() => unknown} base
 * @param {() => unknown} other
 */
function ratio(rounds, base, other) {
  const ratios = Array.from({ length: rounds + 3 }, () => {
    const before = timeOf(base);
    return timeOf(other) / before;
  });
  return median(ratios.slice(3));
}

/** @param {() => unknown} work */
function timeOf(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/**
 * @param {{ work: string, rounds: number, program: string, distinct: readonly ExtractedRule[] }} options
 */
function wholeProcess({ work, rounds, program, distinct }) {
  const all = Array.from({ length: ALL }, (_, index) => distinct[index % distinct.length]).flatMap(
    (rule, index) =>
      // promtool refuses two rules that are equal.
      rule === undefined ? [] : [{ ...rule, labels: { ...rule.labels, copy: String(index) } }],
  );
  const json = join(work, 'rules.json');
  const yaml = join(work, 'rules.yaml');
  writeFileSync(json, JSON.stringify(all));
  // JSON is YAML.
  writeFileSync(yaml, JSON.stringify({ groups: [{ name: 'all', rules: all }] }));
  const promtool = findTool('promtool');
  if (promtool === undefined) throw new Error('promtool cannot be had.');
  const ours = { command: process.execPath, args: [program, json] };
  const { ratios, outputs } = compare(Math.min(rounds, 9), {
    promtool: { command: promtool, args: ['check', 'rules', '--lint=none', yaml] },
    ours,
  });
  /** @type {{ megabytes: number }} */
  const { megabytes } = JSON.parse(outputs['ours'] ?? '{}');
  return { promtool: ratios['ours'] ?? Number.NaN, megabytes };
}
