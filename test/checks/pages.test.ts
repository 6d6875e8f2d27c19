import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { Check } from '../../src/checks/check.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { checkPack } from '../../src/checks/run.ts';
import { SCHEMA_RULES } from '../../src/config/schema-problem.ts';
import { parseSettings } from '../../src/config/settings-file.ts';
import { definePack } from '../../src/pack/definition.ts';
import { operator } from '../../src/metrics/components.ts';
import { defineRecordingRule } from '../../src/pack/recording-rule.ts';
import { smbp } from '../../src/smbp.ts';
import { resolveWith } from '../support/probe-settings.ts';
import { metricsOf } from './catalog-examples.ts';

const PAGES = join(import.meta.dirname, '..', '..', 'docs', 'checks');

interface Example {
  readonly verdict: 'bad' | 'good';
  readonly text: string;
}

/** The fenced examples of a page. */
function examplesOf(code: string, language: 'promql' | 'yaml'): readonly Example[] {
  const page = readFileSync(join(PAGES, `${code}.md`), 'utf8');
  const fenced = page.matchAll(new RegExp(`^\`\`\`${language} (bad|good)\\n(.*?)\\n\`\`\`$`, 'gms'));
  return Array.from(fenced, ([, verdict, text]) => ({
    verdict: verdict === 'bad' ? 'bad' : 'good',
    text: text ?? '',
  }));
}

/** Codes of the findings on a query, judged as a recording rule of the SMBP pack. */
function findingsOn(query: string): readonly string[] {
  const rule = defineRecordingRule({
    name: 'level:example:operations',
    component: operator,
    help: 'An example.',
    unit: 'none',
    expr: { parts: [query], uses: [] },
  });
  const pack = resolveWith(definePack({ ...smbp, rules: [...smbp.rules, { rule }] }));
  return checkPack(pack)
    .filter(({ at }) => at.path === 'records/level:example:operations/expr')
    .map(({ code }) => code);
}

describe.each(CHECKS.filter(({ about }) => about === 'query').map(({ code }) => code))('%s', (code) => {
  const examples = examplesOf(code, 'promql');

  test('has two flagged and two clean examples', () => {
    expect(examples.map(({ verdict }) => verdict)).toEqual(['bad', 'bad', 'good', 'good']);
  });

  test.each(examples)('$verdict: $text', ({ verdict, text }) => {
    expect(findingsOn(text)).toEqual(verdict === 'bad' ? [code] : []);
  });
});

/** Codes of the findings on metrics of a page, judged as metrics of the SMBP pack. */
function findingsOnMetrics(example: string, checks: readonly Check[]): readonly string[] {
  const metrics = metricsOf(example);
  const module = Object.fromEntries(metrics.map((metric) => [metric.name, metric]));
  const pack = resolveWith(definePack({ ...smbp, metrics: [...smbp.metrics, module] }));
  return checkPack(pack, checks)
    .filter(({ at }) => metrics.some(({ name }) => `${at.path}/`.startsWith(`metrics/${name}/`)))
    .map(({ code }) => code);
}

describe.each(CHECKS.filter(({ code }) => code.startsWith('catalog/')))('$code', (check) => {
  const examples = examplesOf(check.code, 'yaml');

  test('has two flagged and two clean examples', () => {
    expect(examples.map(({ verdict }) => verdict)).toEqual(['bad', 'bad', 'good', 'good']);
  });

  test.each(examples)('$verdict: $text', ({ verdict, text }) => {
    // A name that is taken may be wrong in other ways too; a clean example is clean in all.
    const codes = verdict === 'bad' ? findingsOnMetrics(text, [check]) : findingsOnMetrics(text, CHECKS);
    expect(codes).toEqual(verdict === 'bad' ? [check.code] : []);
  });
});

test.each(CHECKS.map(({ code, summary, severity }) => ({ code, summary, severity })))(
  'the page of $code begins with its code, its sentence and its severity',
  ({ code, summary, severity }) => {
    expect(readFileSync(join(PAGES, `${code}.md`), 'utf8')).toContain(
      `# ${code}\n\n${summary} Severity: ${severity}.\n`,
    );
  },
);

describe.each(SCHEMA_RULES.filter((rule) => rule !== 'missing-key'))('settings/%s', (rule) => {
  const examples = examplesOf(`settings/${rule}`, 'yaml');

  test('has a flagged and a clean example', () => {
    expect(examples.map(({ verdict }) => verdict)).toEqual(['bad', 'good']);
  });

  test.each(examples)('$verdict: $text', ({ verdict, text }) => {
    const parsed = parseSettings(text, 'example.yaml', smbp);
    const codes = 'problems' in parsed ? parsed.problems.map((problem) => problem.code) : [];
    expect(codes).toEqual(verdict === 'bad' ? [`settings/${rule}`] : []);
  });
});
