import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { findFiles } from '../../src/host/find-files.ts';
import { runTool } from '../support/tools.ts';
import { outcomeOf, putFiles, scratchFolder } from './scratch.ts';

/** A folder as repositories have them. */
function sampleFolder(): string {
  const folder = scratchFolder({ inMemory: true });
  putFiles(folder, {
    'rules.yaml': '',
    'rules.yml': '',
    'b.json': '',
    'README.md': '',
    '.hidden.yaml': '',
    'a/rules.yaml': '',
    'a/b/rules.yaml': '',
    'a/b/deep.json': '',
    'a/.git/config.yaml': '',
    'a/node_modules/x/package.json': '',
    'a[1].yaml': '',
  });
  return folder;
}

/** What an argument stands for, relative to the folder, and whether it was named. */
function found(folder: string, argument: string): readonly string[] {
  return findFiles(join(folder, argument)).map(
    ({ path, isNamed }) => `${path.slice(folder.length + 1)}${isNamed ? '' : ' (found)'}`,
  );
}

describe('an argument', () => {
  test.each<[string, string, readonly string[]]>([
    ['a file', 'rules.yaml', ['rules.yaml']],
    ['a file of any ending', 'README.md', ['README.md']],
    ['a file with the characters of a pattern', 'a[1].yaml', ['a[1].yaml']],
    ['a folder', 'a', ['a/b/deep.json (found)', 'a/b/rules.yaml (found)', 'a/rules.yaml (found)']],
    ['a pattern', '*.yaml', ['a[1].yaml', 'rules.yaml']],
    ['a pattern for one character', 'rules.y?ml', ['rules.yaml']],
    ['a pattern in a folder', 'a/*/*.json', ['a/b/deep.json']],
    ['a pattern for folders', '*/rules.yaml', ['a/rules.yaml']],
    ['a pattern over folders', '**/rules.yaml', ['a/b/rules.yaml', 'a/rules.yaml', 'rules.yaml']],
    ['a pattern over folders at its end', 'a/b/**/*', ['a/b/deep.json', 'a/b/rules.yaml']],
    ['a pattern for hidden files', '.*.yaml', ['.hidden.yaml']],
    ['a pattern with a point, which is no wildcard', 'b.js*', ['b.json']],
  ])('stands for %s', (_what, argument, paths) => {
    expect(found(sampleFolder(), argument)).toEqual(paths);
  });

  test.each([
    ['a file that is not there', 'missing.yaml'],
    ['a pattern that matches nothing', '*.rules'],
    ['a pattern that matches a folder only', '?'],
    ['a pattern below a file', 'rules.yaml/*'],
  ])('that is %s is refused', (_what, argument) => {
    const path = join(sampleFolder(), argument);
    expect(outcomeOf(() => findFiles(path))).toBe(
      `INPUT_INVALID: There is no file "${path}". Check the name and the current folder.`,
    );
  });

  test('that is a folder without such files stands for none', () => {
    const folder = scratchFolder({ inMemory: true });
    putFiles(folder, { 'README.md': '' });
    expect(findFiles(folder)).toEqual([]);
  });
});

test('"**" follows no link, so that a circle ends', () => {
  const folder = sampleFolder();
  symlinkSync('..', join(folder, 'a', 'up'));
  expect(found(folder, '**/deep.json')).toEqual(['a/b/deep.json']);
  expect(found(folder, 'a/up/rules.yaml')).toEqual(['a/up/rules.yaml']);
});

test.each(['*.yaml', '*/*.yaml', 'a/?/*', '**/*.json', '**/b/**/*.yaml'])(
  'bash finds the same for %s',
  (pattern) => {
    const folder = sampleFolder();
    const script = `shopt -s globstar nullglob; for f in ${pattern}; do [ -f "$f" ] && printf '%s\\n' "$f"; done`;
    const { stdout } = runTool('bash', ['-c', script], { cwd: folder, env: { LC_ALL: 'C' } });
    expect(found(folder, pattern)).toEqual(stdout.trimEnd().split('\n').toSorted());
  },
);
