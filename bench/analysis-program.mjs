// Judges rules that were extracted before: `node analysis-program.mjs <rules.json>`, bundled by analysis.mjs.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

import { parser } from '@prometheus-io/lezer-promql';

import { checkSubject } from '../src/checks/run.ts';
import { defaultSettings } from '../src/config/settings-file.ts';
import { createFactsOf } from '../src/pack/facts.ts';
import { resolvePack } from '../src/pack/resolve.ts';
import { queriesOf } from '../src/pack/subject-queries.ts';
import { parse } from '../src/promql/parse.ts';
import { withRecords } from '../src/promql/record-vocabulary.ts';
import { smbp } from '../src/smbp.ts';

/** @import { SubjectRule } from '../src/pack/subject.ts' */
/** @import { ExtractedRule } from './analysis.mjs' */

const GROUP_SIZE = 20;

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , path = ''] = process.argv;
  /** @type {readonly ExtractedRule[]} */
  const rules = JSON.parse(readFileSync(path, 'utf8'));
  const findings = judge(rules);
  console.log(JSON.stringify({ findings, megabytes: process.resourceUsage().maxRSS / 1024 }));
}

/**
 * What the grammar costs alone: its tree, and one visit of each node.
 *
 * @param {readonly string[]} texts
 */
export function grammarOnly(texts) {
  let nodes = 0;
  for (const text of texts) {
    const cursor = parser.parse(text).cursor();
    do nodes++;
    while (cursor.next());
  }
  return nodes;
}

/** @param {readonly string[]} texts */
export function parseOnly(texts) {
  return texts.filter((text) => parse(text).expr !== undefined).length;
}

/**
 * Parses, infers and judges; every call anew.
 *
 * @param {readonly ExtractedRule[]} rules
 * @returns {number} Number of findings.
 */
export function judge(rules) {
  return checkSubject(subjectOf(rules)).length;
}

/** Texts of the rules of the pack, for a set that needs no file. */
export function packRules() {
  const pack = resolvePack(smbp, defaultSettings(smbp));
  return [...pack.records, ...pack.alerts].map((rule) =>
    rule.kind === 'alert'
      ? { alert: rule.name, expr: rule.expr.text, labels: rule.labels, annotations: rule.annotations }
      : { record: rule.name, expr: rule.expr.text },
  );
}

/**
 * @param {readonly ExtractedRule[]} rules
 * @returns {import('../src/pack/subject.ts').Subject}
 */
function subjectOf(rules) {
  const written = rules.map(ruleOf);
  const groups = Array.from({ length: Math.ceil(written.length / GROUP_SIZE) }, (_, index) => ({
    name: `group-${index}`,
    rules: written.slice(index * GROUP_SIZE, (index + 1) * GROUP_SIZE),
    site: { path: `groups/${index}` },
  }));
  const unknown = { series: () => undefined, names: [], complete: false };
  const records = written.flatMap(({ kind, name, expr: { text }, labels }) =>
    kind === 'record' ? [{ name, text, labels }] : [],
  );
  const vocabulary = withRecords(unknown, records, { evaluationIntervalSeconds: 60 });
  const factsOf = createFactsOf({ vocabulary, evaluationIntervalSeconds: 60 });
  return {
    vocabulary,
    dialects: ['prometheus-2.42', 'prometheus-3'],
    scrapeIntervalSeconds: 30,
    evaluationIntervalSeconds: 60,
    policy: {},
    groups,
    dashboards: [],
    queries: queriesOf(groups, []),
    factsOf,
  };
}

/**
 * @param {ExtractedRule} rule
 * @param {number} index
 * @returns {SubjectRule}
 */
function ruleOf({ alert, record, expr: text, labels = {}, annotations = {} }, index) {
  const path = `rules/${index}`;
  const shared = {
    name: alert ?? record ?? '',
    expr: {
      reader: /** @type {const} */ ('rule'),
      text,
      references: [],
      site: { path: `${path}/expr`, text },
    },
    labels,
    site: { path },
  };
  return alert === undefined ? { kind: 'record', ...shared } : { kind: 'alert', ...shared, annotations };
}
