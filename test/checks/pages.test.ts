import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { Check } from '../../src/checks/check.ts';
import { CHECKS } from '../../src/checks/registry.ts';
import { DEFAULT_CHECKS, checkPack } from '../../src/checks/run.ts';
import { SCHEMA_RULES } from '../../src/config/schema-problem.ts';
import { parseSettings } from '../../src/config/settings-file.ts';
import { definePack } from '../../src/pack/definition.ts';
import { smbp } from '../../src/smbp.ts';
import { resolveWith } from '../support/probe-settings.ts';
import { metricsOf } from './catalog-examples.ts';
import { examplesOf, judge } from './judge-example.ts';

const PAGES = join(import.meta.dirname, '..', '..', 'docs', 'checks');

/** Families whose checks judge a pack, which no example file is. */
const PACK_FAMILIES = /^(?:catalog|pack)\//;

const verdicts = (examples: readonly { readonly verdict: string }[]): readonly string[] =>
  examples.map(({ verdict }) => verdict);

describe.each(CHECKS.filter(({ about, code }) => about !== 'pack' && !PACK_FAMILIES.test(code)))(
  '$code',
  (check) => {
    const examples = examplesOf(check.code);
    const checks = check.onRequest === true ? [...DEFAULT_CHECKS, check] : DEFAULT_CHECKS;

    test('has two flagged examples and as many clean ones', () => {
      expect(verdicts(examples).filter((verdict) => verdict === 'bad').length).toBeGreaterThanOrEqual(2);
      expect(verdicts(examples).filter((verdict) => verdict === 'good').length).toBeGreaterThanOrEqual(2);
    });

    test.each(examples)('$verdict: $text', (example) => {
      const findings = judge(example, checks).filter(
        ({ code, severity }) => severity !== 'info' || code === check.code,
      );
      expect([...new Set(findings.map(({ code }) => code))], JSON.stringify(findings, undefined, 1)).toEqual(
        example.verdict === 'bad' ? [check.code] : [],
      );
    });
  },
);

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
  const examples = examplesOf(check.code);

  test('has two flagged and two clean examples', () => {
    expect(verdicts(examples)).toEqual(['bad', 'bad', 'good', 'good']);
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
  const examples = examplesOf(`settings/${rule}`);

  test('has a flagged and a clean example', () => {
    expect(verdicts(examples)).toEqual(['bad', 'good']);
  });

  test.each(examples)('$verdict: $text', ({ verdict, text }) => {
    const parsed = parseSettings(text, 'example.yaml', smbp);
    const codes = 'problems' in parsed ? parsed.problems.map((problem) => problem.code) : [];
    expect(codes).toEqual(verdict === 'bad' ? [`settings/${rule}`] : []);
  });
});
