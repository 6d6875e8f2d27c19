import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { folderWithPack, runCommand } from '../cli/command.ts';
import { acceptance, refusal } from './hostile-settings.ts';

/** Nine times nine times nine …: 387 million texts, if aliases were followed. */
const BILLION_LAUGHS = `a: &a [x,x,x,x,x,x,x,x,x]
b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d]
f: &f [*e,*e,*e,*e,*e,*e,*e,*e,*e]
g: &g [*f,*f,*f,*f,*f,*f,*f,*f,*f]
h: &h [*g,*g,*g,*g,*g,*g,*g,*g,*g]
i: &i [*h,*h,*h,*h,*h,*h,*h,*h,*h]
`;

const lines = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** Files that cost a reader much more than their size. All but one are at most 1 MiB, which is what is read. */
const BOMBS: readonly (readonly [string, string])[] = [
  ['aliases of aliases', BILLION_LAUGHS],
  ['500,000 open brackets', '['.repeat(500_000)],
  ['200,000 open maps', '{a: '.repeat(200_000)],
  ['lists in lists in one line', '- '.repeat(400_000)],
  ['1,000 levels of lines', lines(1_000, (index) => `${' '.repeat(index)}a:`)],
  ['100,000 keys', lines(100_000, (index) => `k${index}: 1`)],
  ['the same key 200,000 times', 'a: 1\n'.repeat(200_000)],
  ['10,000 unknown keys in one line', `{${lines(10_000, (index) => `k${index}: 1,`)}}`],
  ['60,000 anchors', lines(60_000, (index) => `- &a${index} x`)],
  ['250,000 documents', '---\n'.repeat(250_000)],
  ['120,000 faults', 'a: b: c\n'.repeat(120_000)],
  ['a million quotes', '"'.repeat(1_000_000)],
  ['a text of a megabyte', `a: ${'x'.repeat(1_000_000)}`],
  ['a label of a megabyte', `objectLabels: {a: ${'x'.repeat(1_000_000)}}`],
  ['300,000 comments', '#a\n'.repeat(300_000)],
  ['70,000 tags', '- !!binary x\n'.repeat(70_000)],
  ['100,000 directives', '%YAML 1.2\n'.repeat(100_000)],
  ['two megabytes', '#'.repeat(2_097_152)],
];

/** Makes a process write what it used when it ends. */
const METER = `data:text/javascript,${encodeURIComponent(
  "import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync('used.json', JSON.stringify(process.resourceUsage())));",
)}`;

interface Used {
  readonly userCPUTime: number;
  readonly systemCPUTime: number;
  readonly maxRSS: number;
}

describe('a bomb', () => {
  test.each(BOMBS)('of %s costs less than 2 s and 300 MB, and is refused in few words', (_what, bomb) => {
    const folder = folderWithPack({ 'bomb.yaml': bomb });
    const result = runCommand(folder, ['check', '-s', 'bomb.yaml'], { NODE_OPTIONS: `--import=${METER}` });
    const used: Used = JSON.parse(readFileSync(join(folder, 'used.json'), 'utf8'));
    expect(result.status).toBe(2);
    expect(result.stdout.length + result.stderr.length).toBeLessThan(100_000);
    expect((used.userCPUTime + used.systemCPUTime) / 1_000_000, 'seconds').toBeLessThan(2);
    expect(used.maxRSS / 1_024, 'megabytes').toBeLessThan(300);
  });
});

describe('is refused by name and place, and its harmless neighbour is read', () => {
  test('an anchor', () => {
    expect(refusal('objectLabels:\n  a: &x one\n')).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error SETTINGS_INVALID Anchors (&name) are not read.
          at hostile.yaml:2:6
              a: &x one
                 ^^^^^^
          help Write the value out wherever it is needed."
    `);
    acceptance('objectLabels:\n  a: one\n');
  });

  test('an alias', () => {
    expect(refusal('objectLabels:\n  a: *x\n')).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error SETTINGS_INVALID Aliases (*name) are not read.
          at hostile.yaml:2:6
              a: *x
                 ^^
          help Write the value out, or quote it if it is a text."
    `);
    acceptance('objectLabels:\n  a: x\n');
  });

  test('a merge of maps', () => {
    expect(refusal('objectLabels:\n  <<: {a: one}\n')).toMatchInlineSnapshot(`
      "exit 2
      stdout:
        error settings/bad-value objectLabels["<<"] is not allowed as a key.
          at hostile.yaml:2:3 (objectLabels["<<"])
              <<: {a: one}
              ^^
          help Write a Kubernetes label key: a name of at most 63 letters, digits, "-", "_" and ".", with a letter or digit at both ends; a DNS name and "/" may stand before it.
      stderr:
        1 error"
    `);
    acceptance('objectLabels:\n  a: one\n');
  });

  test('a tag', () => {
    expect(refusal('objectLabels:\n  a: !!str 1\n')).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error SETTINGS_INVALID Tags (!name) are not read.
          at hostile.yaml:2:6
              a: !!str 1
                 ^^^^^^^
          help Remove the tag, or quote the value if it is a text."
    `);
    acceptance('objectLabels:\n  a: "1"\n');
  });

  test('a key that is given twice', () => {
    expect(refusal('objectLabels:\n  a: one\n  a: two\n')).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error SETTINGS_INVALID The key "a" is given twice.
          at hostile.yaml:3:3
              a: two
              ^
          help Keep one of the two."
    `);
    acceptance('objectLabels:\n  a: one\n  b: two\n');
  });

  test('a second document', () => {
    expect(refusal('objectLabels: {a: one}\n---\n{}\n')).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error SETTINGS_INVALID A second document starts here.
          at hostile.yaml:2:1
            ---
            ^^^
          help Keep one document: remove the line "---" and what follows, or join them."
    `);
    acceptance('---\nobjectLabels: {a: one}\n');
  });

  test('a nest of 65 levels', () => {
    expect(refusal(`${'['.repeat(65)}${']'.repeat(65)}\n`)).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error SETTINGS_INVALID The file nests deeper than 64 levels.
          at hostile.yaml:1:66
            …[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
                                                                    ^
          help Make it flatter."
    `);
    // One level less is read, and refused only because no setting is a list.
    expect(refusal(`${'['.repeat(64)}${']'.repeat(64)}\n`)).not.toContain('nests');
  });

  test('a file of one byte more than a mebibyte', () => {
    expect(refusal(`#${' '.repeat(1_048_576)}`)).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error SETTINGS_INVALID Cannot read hostile.yaml: it has more than 1048576 bytes.
          at hostile.yaml
          help Name a smaller file, or split this one."
    `);
    acceptance(`#${' '.repeat(1_048_575)}`);
  });

  test('what is no YAML', () => {
    expect(refusal('objectLabels: {a: one\n')).toMatchInlineSnapshot(`
      "exit 2
      stderr:
        error SETTINGS_INVALID This is not valid YAML: Flow map in block collection must be sufficiently indented and end with a }.
          at hostile.yaml:2:1
            
            ^
          help Correct the line; put a text with special characters between double quotes."
    `);
    acceptance('objectLabels: {a: one}\n');
  });
});
