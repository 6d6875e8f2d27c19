import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import type { LintDocument } from '../../src/cli/render/json.ts';
import { DIALECT_NAMES } from '../../src/promql/dialect.ts';
import { putFiles, scratchFolder } from '../host/scratch.ts';
import type { ToolResult } from '../support/tools.ts';
import { runTool } from '../support/tools.ts';
import { COMMAND, draw, runCommand } from './command.ts';

/** A rule file with an alert on each query. */
function rules(...queries: readonly string[]): string {
  const alerts = queries.map(
    (expr, index) => `      - alert: A${index}
        expr: |
          ${expr.replaceAll('\n', '\n          ')}
        for: 5m
        labels: {severity: warning}
        annotations: {summary: Something is wrong., description: It is.}
`,
  );
  return `groups:\n  - name: g\n    rules:\n${alerts.join('')}`;
}

const GOOD = rules('up == 0');
const BROKEN = rules('sum(up == 0');
/** A query that is a mistake of little weight. */
const LIGHT = rules('up{job=~"a"} == 0');

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = scratchFolder({ inMemory: true });
  putFiles(folder, files);
  return folder;
}

function lint(files: Readonly<Record<string, string>>, ...args: readonly string[]): ToolResult {
  return runCommand(folderWith(files), ['lint', ...args]);
}

/** Codes and places of what is found. */
function found(files: Readonly<Record<string, string>>, ...args: readonly string[]): readonly string[] {
  const { stdout } = lint(files, '--format', 'json', ...args);
  const document: LintDocument = JSON.parse(stdout);
  return document.findings.map(({ code, location }) => `${code} ${location.file}:${location.line}`);
}

describe('files', () => {
  test('without findings are clean', () => {
    expect(draw(lint({ 'rules.yaml': GOOD }, 'rules.yaml'))).toMatchInlineSnapshot(`
      "exit 0
      stderr:
        1 query of 1 file: no findings."
    `);
  });

  test('with findings show each with a caret', () => {
    expect(draw(lint({ 'rules.yaml': BROKEN }, 'rules.yaml'))).toMatchInlineSnapshot(`
      "exit 1
      stdout:
        error promql/parses "(" is never closed.
          at rules.yaml:6:14 (groups/g/A0/expr)
            sum(up == 0
               ^
          help Add ")" where it ends.
      stderr:
        1 query of 1 file: 1 error.
        Run "smbp-obs explain <code>" for what a finding means."
    `);
  });

  test.each<[string, readonly string[], readonly string[]]>([
    ['files', ['b.yaml', 'a/a.yaml'], ['promql/parses a/a.yaml:6', 'promql/parses b.yaml:6']],
    ['a folder', ['a'], ['promql/parses a/a.yaml:6']],
    ['a pattern', ['*.yaml'], ['promql/parses b.yaml:6']],
    ['a pattern over folders', ['**/*.yaml'], ['promql/parses a/a.yaml:6', 'promql/parses b.yaml:6']],
    ['a file twice', ['b.yaml', 'b.yaml', '*.yaml'], ['promql/parses b.yaml:6']],
  ])('may be named as %s', (_what, args, codes) => {
    const files = { 'a/a.yaml': BROKEN, 'b.yaml': BROKEN };
    expect(found(files, ...args, '--check', 'promql/parses')).toEqual(codes);
  });

  test('may come by the standard input', () => {
    const args = [COMMAND, 'lint', '-', '--format', 'json'];
    const { status, stdout } = runTool(process.execPath, args, { input: BROKEN });
    const { findings }: LintDocument = JSON.parse(stdout);
    expect(status).toBe(1);
    expect(findings.map(({ code, location }) => `${code} ${location.file}:${location.line}`)).toEqual([
      'promql/parses -:6',
    ]);
  });

  test('of any kind may lie in a folder beside one that is judged', () => {
    const other = 'apiVersion: v1\nkind: Service\n';
    expect(found({ 'a/rules.yaml': BROKEN, 'a/service.yaml': other }, 'a')).toEqual([
      'promql/parses a/rules.yaml:6',
    ]);
    expect(found({ 'a/service.yaml': other }, 'a')).toEqual(['file/nothing-to-judge a/service.yaml:1']);
    expect(found({ 'rules.yaml': GOOD, 'service.yaml': other }, 'rules.yaml', 'service.yaml')).toEqual([
      'file/nothing-to-judge service.yaml:1',
    ]);
  });

  test.each([
    ['a file that is not there', ['missing.yaml'], 'There is no file "missing.yaml".'],
    ['a pattern that matches nothing', ['*.json'], 'There is no file "*.json".'],
    ['a folder without files', ['empty'], 'There is no YAML or JSON file in what was named.'],
    ['a profile that there is not', ['rules.yaml', '--profile', 'gkee'], 'There is no profile "gkee".'],
    [
      'a check that there is not',
      ['rules.yaml', '--check', 'promql/parse'],
      'There is no check "promql/parse".',
    ],
    [
      'a check that always runs',
      ['rules.yaml', '--check', 'lint/unused-suppression'],
      'The check "lint/unused-suppression" is made in every run.',
    ],
    ['a check too much', ['rules.yaml', '--enable', 'promql'], 'There is no check "promql".'],
    ['settings', ['rules.yaml', '-s', 'rules.yaml'], 'The option --settings does not fit here.'],
    ['a catalog that is none', ['rules.yaml', '-c', 'rules.yaml'], 'CATALOG_INVALID'],
  ])('with %s end with status 2', (_what, args, message) => {
    const { status, stdout, stderr } = lint({ 'rules.yaml': GOOD, 'empty/README.md': '' }, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  test.each([
    ['--scrape-interval', 'soon'],
    ['--evaluation-interval', '0s'],
    ['--retention', '5'],
    ['--format', 'xml'],
    ['--fail-on', 'fatal'],
  ])('with %s %s end with status 2', (flag, value) => {
    const { status, stdout } = lint({ 'rules.yaml': GOOD }, 'rules.yaml', flag, value);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('what weighs enough', () => {
  test.each([
    [[], 0],
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'warning'], 0],
    [['--fail-on', 'info'], 1],
    [['--fail-on', 'never'], 0],
  ])('fails a run with an info and %j with %i', (args, status) => {
    expect(lint({ 'rules.yaml': LIGHT }, 'rules.yaml', ...args).status).toBe(status);
  });

  test.each([
    [[], 1],
    [['--fail-on', 'never'], 0],
  ])('fails a run with an error and %j with %i', (args, status) => {
    expect(lint({ 'rules.yaml': BROKEN }, 'rules.yaml', ...args).status).toBe(status);
  });
});

describe('checks', () => {
  test('that are named run, and no other', () => {
    expect(found({ 'rules.yaml': LIGHT }, 'rules.yaml')).toEqual([
      'matchers/regex-needs-pattern rules.yaml:6',
    ]);
    expect(found({ 'rules.yaml': LIGHT }, 'rules.yaml', '--check', 'promql/parses')).toEqual([]);
    const both = ['--check', 'promql/parses', '--check', 'matchers/regex-needs-pattern'];
    expect(found({ 'rules.yaml': LIGHT }, 'rules.yaml', ...both)).toEqual([
      'matchers/regex-needs-pattern rules.yaml:6',
    ]);
  });

  test('on request run when they are asked for', () => {
    const spread = { 'rules.yaml': rules('up==0') };
    expect(found(spread, 'rules.yaml')).toEqual([]);
    expect(found(spread, 'rules.yaml', '--enable', 'promql/canonical-form')).toEqual([
      'promql/canonical-form rules.yaml:6',
    ]);
  });

  test('are listed, each with its severity and its sentence', () => {
    const { status, stdout } = lint({}, '--list');
    expect(status).toBe(0);
    expect(stdout).toMatch(/^promql\/parses +error +A query is one whole PromQL expression\.$/m);
    expect(stdout).toMatch(/^promql\/canonical-form .+ \(on request\)$/m);
    expect(stdout).toMatch(/^lint\/unused-suppression +warning /m);
  });
});

test('help names every language', () => {
  expect(lint({}, '--help').stdout).toContain(`Languages: ${DIALECT_NAMES.join(', ')}.`);
});

test('a profile says which language is spoken', () => {
  const files = { 'rules.yaml': rules('sum(limitk(3, up)) == 0') };
  expect(found(files, 'rules.yaml', '--profile', 'prometheus-2.42')).toContain(
    'promql/supported-constructs rules.yaml:6',
  );
  expect(found({ 'rules.yaml': GOOD }, 'rules.yaml', '--profile', 'prometheus-2.42')).toEqual([]);
});

test('intervals decide which windows are too short', () => {
  const files = { 'rules.yaml': rules('rate(a_total[2m]) > 1') };
  const windows = (...args: readonly string[]): readonly string[] =>
    found(files, 'rules.yaml', ...args).filter((code) => code.startsWith('windows/range'));
  expect(windows()).toEqual([]);
  expect(windows('--scrape-interval', '2m')).toEqual(['windows/range-holds-two-scrapes rules.yaml:6']);
});

describe('a catalog', () => {
  const catalog = (): string =>
    readFileSync(join(import.meta.dirname, '../../out/docs/catalog.json'), 'utf8');
  const unknown = rules('smbp_operator_leaders == 0', 'kube_pod_inf == 0');

  test('says which metrics there are', () => {
    const files = { 'rules.yaml': unknown, 'catalog.json': catalog() };
    const check = ['--check', 'promql/known-metric'];
    expect(found(files, 'rules.yaml', ...check)).toEqual([]);
    expect(found(files, 'rules.yaml', ...check, '-c', 'catalog.json')).toEqual([
      'promql/known-metric rules.yaml:6',
      'promql/known-metric rules.yaml:12',
    ]);
  });

  test('and a platform say which labels there are, and a finding of some platforms names them', () => {
    const files = {
      'rules.yaml': rules('smbp_operator_leader{cluster="a"} == 0'),
      'catalog.json': catalog(),
    };
    const args = ['rules.yaml', '-c', 'catalog.json', '--check', 'promql/known-label', '--profile'];
    expect(found(files, ...args, 'gke')).toEqual([]);
    expect(found(files, ...args, 'openshift')).toEqual(['promql/known-label rules.yaml:6']);
    const { stdout } = lint(files, ...args, 'all');
    expect(stdout).toContain(
      '  on kube-prometheus-stack, openshift, openshift-minimal, openshift-user-workload, prometheus\n',
    );
  });

  test('of a foreign component may stand beside one of a pack', () => {
    const foreign = readFileSync(join(import.meta.dirname, '../../catalogs/kube-state-metrics.yaml'), 'utf8');
    const files = {
      'rules.yaml': rules('smbp_operator_leader == 0', 'kube_pod_info == 0'),
      'catalog.json': catalog(),
      'ksm.yaml': foreign,
    };
    const args = ['rules.yaml', '--check', 'promql/known-metric', '-c'];
    expect(found(files, ...args, 'catalog.json')).toEqual(['promql/known-metric rules.yaml:12']);
    expect(found(files, ...args, 'catalog.json', '-c', 'ksm.yaml')).toEqual([]);
  });
});

describe('a comment in a query', () => {
  const excused = (until: string): string =>
    rules(
      `# smbp-obs: ignore matchers/regex-needs-pattern until ${until} because a tool writes it\nup{job=~"a"} == 0`,
    );

  test('hides a finding until its last day', () => {
    expect(draw(lint({ 'rules.yaml': excused('9999-12-31') }, 'rules.yaml'))).toMatchInlineSnapshot(`
      "exit 0
      stderr:
        1 query of 1 file: no findings, 1 suppressed."
    `);
  });

  test('is told with the finding afterwards', () => {
    expect(draw(lint({ 'rules.yaml': excused('2001-12-31') }, 'rules.yaml'))).toMatchInlineSnapshot(`
      "exit 0
      stdout:
        warning lint/expired-suppression The suppression of matchers/regex-needs-pattern ended on 2001-12-31.
          at rules.yaml:6:11 (groups/g/A0/expr)
            # smbp-obs: ignore matchers/regex-needs-pattern until 2001-12-31 because a tool writes it
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          help Answer the finding that it hid, or set a new last day.

        info matchers/regex-needs-pattern The matcher on "job" is a regular expression that matches "a" only.
          at rules.yaml:7:14 (groups/g/A0/expr)
            up{job=~"a"} == 0
               ^^^^^^^^
          help Write =, which is faster and says what is meant.
      stderr:
        1 query of 1 file: 1 warning, 1 info.
        Run "smbp-obs explain <code>" for what a finding means."
    `);
  });
});

describe('the pack', () => {
  test('is judged when no file is named', () => {
    const { status, stdout, stderr } = lint({}, '--check', 'promql/parses');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toMatch(/^\d+ queries of SMBP: no findings\.\n$/);
  });

  test('has no finding that stops it, on any platform', () => {
    const { status, stdout } = lint({}, '--profile', 'all');
    expect(status, stdout).toBe(0);
  });

  test.each([
    ['a catalog', ['-c', 'catalog.json'], 'The pack has its own catalog.'],
    ['an interval', ['--scrape-interval', '30s'], 'Set intervals in the settings file.'],
    ['a language', ['--profile', 'mimir'], 'There is no profile "mimir".'],
    ['settings that are not there', ['-s', 'missing.yaml'], 'SETTINGS_INVALID'],
  ])('with %s ends with status 2', (_what, args, message) => {
    const { status, stderr } = lint({ 'catalog.json': '{}' }, ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(message);
  });

  test('with a wrong setting ends with status 2 and shows it', () => {
    expect(draw(lint({ 'smbp-obs.yaml': 'rule: {interval: 2m}' }))).toMatchInlineSnapshot(`
      "exit 2
      stdout:
        error settings/unknown-key rule is not a known key.
          at smbp-obs.yaml:1:1 (rule)
            rule: {interval: 2m}
            ^^^^
          help Did you mean "rules"? Known here: platform, namespace, objectLabels, clusterLabel, severities, scrape, rules, links, grafana, security, sources, alerts.
      stderr:
        smbp-obs.yaml: 1 error.
        Run "smbp-obs explain <code>" for what a finding means."
    `);
  });
});

describe('a form', () => {
  test.each([
    ['sarif', /"ruleId": "promql\/parses"[^]*"uri": "rules.yaml"/],
    [
      'junit',
      /<testcase classname="promql\/parses" name="rules.yaml groups\/g\/A0\/expr" file="rules.yaml" line="6">/,
    ],
    ['github', /^::error file=rules\.yaml,line=6,col=14,title=promql\/parses::/],
    ['json', /"formatVersion": 1/],
  ])('%s is printed alone, with the count beside it', (format, shape) => {
    const { status, stdout, stderr } = lint({ 'rules.yaml': BROKEN }, 'rules.yaml', '--format', format);
    expect(status).toBe(1);
    expect(stdout).toMatch(shape);
    expect(stderr).toBe('1 query of 1 file: 1 error.\n');
  });

  test('sarif brings the page of a finding', () => {
    const { stdout } = lint({ 'rules.yaml': BROKEN }, 'rules.yaml', '--format', 'sarif');
    expect(stdout).toContain('# promql/parses\\n\\nA query is one whole PromQL expression.');
  });

  test('is the same whatever the order of the arguments', () => {
    const files = { 'a.yaml': BROKEN, 'b.yaml': LIGHT };
    const one = lint(files, 'a.yaml', 'b.yaml', '--format', 'sarif');
    expect(lint(files, 'b.yaml', 'a.yaml', '--format', 'sarif')).toEqual(one);
  });
});
