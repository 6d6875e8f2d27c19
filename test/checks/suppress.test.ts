import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { CHECKS } from '../../src/checks/registry.ts';
import { checkPack, lintSubject } from '../../src/checks/run.ts';
import { SUPPRESSION_RULES } from '../../src/checks/suppress.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { definePack } from '../../src/pack/definition.ts';
import { PLATFORMS } from '../../src/pack/platform.ts';
import { defineRecordingRule } from '../../src/pack/recording-rule.ts';
import { subjectOf } from '../../src/pack/subject-of-pack.ts';
import type { Subject } from '../../src/pack/subject.ts';
import type { Suppression } from '../../src/pack/suppression.ts';
import { probe, probePack } from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';
import { examplesOf, ingestExample } from './judge-example.ts';

const TODAY = '2026-11-25';

/** A finding on a line: severity, code, where, message. */
function draw({ severity, code, at, message }: Diagnostic): string {
  const where = at.line === undefined ? at.path : `${at.path}:${at.line}`;
  return `${severity} ${code} ${where} ${message}`;
}

/** What is left, and how much is hidden. */
function lint(subject: Subject, checks = CHECKS): readonly string[] {
  const { findings, hidden } = lintSubject(subject, { checks, today: TODAY });
  return [...findings.map(draw), ...(hidden.length === 0 ? [] : [`${hidden.length} hidden`])];
}

const parses = CHECKS.filter(({ code }) => code === 'promql/parses');

/** The probe pack with two broken records and these suppressions. */
function packWith(suppressions: readonly Suppression[]): ReturnType<typeof resolveWith> {
  const broken = (name: `${string}:${string}:${string}`): ReturnType<typeof defineRecordingRule> =>
    defineRecordingRule({
      name,
      component: probe,
      help: 'Broken.',
      unit: 'none',
      expr: { parts: ['sum('], uses: [] },
    });
  const rules = { one: broken('probe:one:sum'), oneMore: broken('probe:one:sum_more') };
  return resolveWith(definePack({ ...probePack, rules: [...probePack.rules, rules], suppressions }));
}

const valid: Suppression = {
  code: 'promql/parses',
  path: 'records/probe:one:sum',
  reason: 'It is repaired next week.',
  until: '2026-12-31',
};

const OTHER = 'error promql/parses records/probe:one:sum_more/expr "(" is never closed.';
const HIDDEN = 'error promql/parses records/probe:one:sum/expr "(" is never closed.';

describe('a suppression of a pack', () => {
  const lintWith = (changes: Partial<Suppression>): readonly string[] =>
    lint(subjectOf(packWith([{ ...valid, ...changes }])), parses);

  test('hides what lies at its path, and nothing beside it', () => {
    expect(lintWith({})).toEqual([OTHER, '1 hidden']);
  });

  test('may name the finding itself', () => {
    expect(lintWith({ path: 'records/probe:one:sum/expr' })).toEqual([OTHER, '1 hidden']);
  });

  test('may name a whole kind', () => {
    expect(lintWith({ path: 'records' })).toEqual(['2 hidden']);
  });

  test('holds on its last day', () => {
    expect(lintWith({ until: TODAY })).toEqual([OTHER, '1 hidden']);
  });

  test('is told with what it hid on the day after', () => {
    expect(lintWith({ until: '2026-11-24' })).toEqual([
      'warning lint/expired-suppression records/probe:one:sum The suppression of promql/parses ended on 2026-11-24.',
      HIDDEN,
      OTHER,
    ]);
  });

  test('is of no use where there is nothing to hide', () => {
    expect(lintWith({ path: 'records/probe:one:max' })).toEqual([
      'warning lint/unused-suppression records/probe:one:max The suppression of promql/parses hides nothing.',
      HIDDEN,
      OTHER,
    ]);
  });

  test('is of no use for another check', () => {
    const code = 'promql/known-label';
    const checks = CHECKS.filter((check) => check.code === code || check.code === valid.code);
    expect(lint(subjectOf(packWith([{ ...valid, code }])), checks)).toContain(
      'warning lint/unused-suppression records/probe:one:sum The suppression of promql/known-label hides nothing.',
    );
  });

  test('of a check that did not run is not judged', () => {
    expect(lintWith({ code: 'promql/known-label' })).toEqual([HIDDEN, OTHER]);
  });

  test('of an alert that the settings switch off is not judged', () => {
    const path = 'alerts/ProbeFailing';
    const pack = packWith([valid, { ...valid, path }]);
    const off = Object.fromEntries(
      Object.entries(pack.settings.alerts).map(([name, one]) => [name, { ...one, enabled: false }]),
    );
    const without = resolveWith(pack.definition, { alerts: off });
    expect(without.alerts).toEqual([]);
    expect(lint(subjectOf(without), parses)).toEqual([OTHER, '1 hidden']);
    expect(lint(subjectOf(pack), parses)).toContain(
      'warning lint/unused-suppression alerts/ProbeFailing The suppression of promql/parses hides nothing.',
    );
  });

  test.each<[string, Partial<Suppression>, string]>([
    ['no reason', { reason: ' ' }, 'The suppression of promql/parses has no reason.'],
    ['no day', { until: '' }, 'The suppression of promql/parses has no last day.'],
    [
      'a day that there is not',
      { until: '2026-02-30' },
      'The suppression of promql/parses ends on "2026-02-30", which is no day.',
    ],
    [
      'a check that there is not',
      { code: 'promql/parse' },
      'The suppression names "promql/parse", which is no check.',
    ],
    ['no path', { path: '' }, 'The suppression has no path.'],
  ])('with %s is an error and hides nothing', (_what, changes, message) => {
    const path = changes.path ?? valid.path;
    expect(lintWith(changes)).toEqual(
      expect.arrayContaining([`error lint/bad-suppression ${path} ${message}`, HIDDEN, OTHER]),
    );
  });
});

describe('without a day, as generate judges', () => {
  const codesOf = (suppressions: readonly Suppression[]): readonly string[] =>
    checkPack(packWith(suppressions), parses).map(draw);

  test('an expired suppression goes on hiding', () => {
    expect(codesOf([{ ...valid, until: '2001-01-01' }])).toEqual([OTHER]);
  });

  test('one without use says nothing', () => {
    expect(codesOf([{ ...valid, path: 'records/probe:one:max' }])).toEqual([HIDDEN, OTHER]);
  });

  test('a bad one is an error', () => {
    expect(codesOf([{ ...valid, reason: '' }])).toContain(
      'error lint/bad-suppression records/probe:one:sum The suppression of promql/parses has no reason.',
    );
  });
});

/** Rules of a file, one alert after the other, all named alike. */
function alertsOf(...queries: readonly string[]): Subject {
  const rules = queries.map((expr) => ({ alert: 'Same', expr, labels: { severity: expr.slice(-1) } }));
  return ingest(
    [{ name: 'a.yaml', text: JSON.stringify({ groups: [{ name: 'g', rules }] }, undefined, 1) }],
    {
      platform: PLATFORMS['kube-prometheus-stack'],
      dialects: ['prometheus-3'],
      scrapeIntervalSeconds: 30,
      evaluationIntervalSeconds: 30,
    },
  ).subject;
}

const pattern = CHECKS.filter(({ code }) => code === 'matchers/regex-needs-pattern');
const COMMENT = '# smbp-obs: ignore matchers/regex-needs-pattern until 2026-12-31 because it is generated';

describe('a comment in a query', () => {
  const found = (line: number): string =>
    `info matchers/regex-needs-pattern groups/g/Same/expr:${line} The matcher on "a" is a regular expression that matches "a" only.`;

  test('hides what is found in it', () => {
    expect(lint(alertsOf('up{a=~"a"} > 1'), pattern)).toEqual([found(8)]);
    expect(lint(alertsOf(`up{a=~"a"} > 1 ${COMMENT}`), pattern)).toEqual(['1 hidden']);
    expect(lint(alertsOf(`${COMMENT}\nup{a=~"a"} > 1`), pattern)).toEqual(['1 hidden']);
  });

  test('hides nothing in another rule of the same name', () => {
    expect(lint(alertsOf(`${COMMENT}\nup{a=~"a"} > 1`, 'up{a=~"a"} > 2'), pattern)).toEqual([
      found(15),
      '1 hidden',
    ]);
    expect(lint(alertsOf('up{a=~"a"} > 1', `${COMMENT}\nup{a=~"a"} > 2`), pattern)).toEqual([
      found(8),
      '1 hidden',
    ]);
  });

  test('is told when it has expired', () => {
    const expired = COMMENT.replace('2026-12-31', '2026-01-31');
    expect(lint(alertsOf(`${expired}\nup{a=~"a"} > 1`), pattern)).toEqual([
      'warning lint/expired-suppression groups/g/Same/expr:8 The suppression of matchers/regex-needs-pattern ended on 2026-01-31.',
      found(8),
    ]);
  });

  test('may stand beside another one', () => {
    const two = `${COMMENT}\n${COMMENT.replace('needs-pattern', 'narrows-values')}\nup{a=~"a"} > 1`;
    const checks = CHECKS.filter(({ code }) => code.startsWith('matchers/regex'));
    expect(lint(alertsOf(two), checks)).toEqual([
      'warning lint/unused-suppression groups/g/Same/expr:8 The suppression of matchers/regex-narrows-values hides nothing.',
      '1 hidden',
    ]);
  });

  test.each([
    ['no reason', COMMENT.replace(/ because .*/, ''), 'has no reason'],
    ['no last day', COMMENT.replace(/ until \S+/, ''), 'has no last day'],
    ['neither', COMMENT.replace(/ until .*/, ''), 'has no last day'],
    ['another day', COMMENT.replace('2026-12-31', 'Christmas'), 'ends on "Christmas", which is no day'],
    ['no word that we know', '# smbp-obs: disable all', 'The comment is no suppression'],
    ['nothing', '# smbp-obs:', 'The comment is no suppression'],
  ])('with %s is an error', (_what, comment, message) => {
    const findings = lint(alertsOf(`up > 1 ${comment}`), pattern);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^error lint\/bad-suppression groups\/g\/Same\/expr:8 /);
    expect(findings[0]).toContain(message);
  });

  test('that speaks of the tool otherwise is none', () => {
    expect(lint(alertsOf('up > 1 # smbp-obs knows this'), pattern)).toEqual([]);
  });
});

describe.each(SUPPRESSION_RULES)('$code', ({ code, summary, severity }) => {
  const page = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'checks', `${code}.md`), 'utf8');

  test('has a page that begins with its code, its sentence and its severity', () => {
    expect(page).toContain(`# ${code}\n\n${summary} Severity: ${severity}.\n`);
  });

  const examples = examplesOf(code);

  test('has flagged and clean examples', () => {
    const verdicts = examples.map(({ verdict }) => verdict);
    expect(verdicts).toContain('bad');
    expect(verdicts).toContain('good');
  });

  test.each(examples)('$verdict: $text', (example) => {
    const { findings } = lintSubject(ingestExample(example).subject, { checks: CHECKS, today: TODAY });
    const codes = findings.map((finding) => finding.code).filter((found) => found.startsWith('lint/'));
    expect(codes).toEqual(example.verdict === 'bad' ? [code] : []);
  });
});
