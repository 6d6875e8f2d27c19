import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { CHECKS } from '../../src/checks/registry.ts';
import { checkPack } from '../../src/checks/run.ts';
import { SCHEMA_RULES } from '../../src/config/schema-problem.ts';
import { parseSettings } from '../../src/config/settings-file.ts';
import { definePack } from '../../src/pack/definition.ts';
import { operator } from '../../src/metrics/components.ts';
import { defineRecordingRule } from '../../src/pack/recording-rule.ts';
import { smbp } from '../../src/smbp.ts';
import { resolveWith } from '../support/probe-settings.ts';

const PAGES = join(import.meta.dirname, '..', '..', 'docs', 'checks');

interface Example {
  readonly verdict: 'bad' | 'good';
  readonly query: string;
}

/** The fenced queries of a page. */
function examplesOf(code: string): readonly Example[] {
  const page = readFileSync(join(PAGES, `${code}.md`), 'utf8');
  return [...page.matchAll(/^```promql (bad|good)\n(.*?)\n```$/gms)].map(([, verdict, query]) => ({
    verdict: verdict === 'bad' ? 'bad' : 'good',
    query: query ?? '',
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
  const examples = examplesOf(code);

  test('has two flagged and two clean examples', () => {
    expect(examples.map(({ verdict }) => verdict)).toEqual(['bad', 'bad', 'good', 'good']);
  });

  test.each(examples)('$verdict: $query', ({ verdict, query }) => {
    expect(findingsOn(query)).toEqual(verdict === 'bad' ? [code] : []);
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
  const page = readFileSync(join(PAGES, 'settings', `${rule}.md`), 'utf8');
  const examples = [...page.matchAll(/^```yaml (bad|good)\n(.*?)\n```$/gms)];

  test('has a flagged and a clean example', () => {
    expect(examples.map(([, verdict]) => verdict)).toEqual(['bad', 'good']);
  });

  test.each(examples.map(([, verdict, text]) => ({ verdict, text: text ?? '' })))(
    '$verdict: $text',
    ({ verdict, text }) => {
      const parsed = parseSettings(text, 'example.yaml', smbp);
      const codes = 'problems' in parsed ? parsed.problems.map((problem) => problem.code) : [];
      expect(codes).toEqual(verdict === 'bad' ? [`settings/${rule}`] : []);
    },
  );
});
