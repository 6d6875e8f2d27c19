import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import type { ToolProject } from './support/tool-project.ts';
import { lendPackages, toolProject } from './support/tool-project.ts';

const SOURCES = {
  'src/bin.ts': `import { run } from './cli/main.ts';\nexport const main = (argv: readonly string[]): Promise<number> => run(argv);`,
  'src/index.ts': 'export const version = 1;',
  'docs/checks/family/what-must-hold.md': '# family/what-must-hold\n',
  'src/cli/main.ts': `export const run = async (argv: readonly string[]): Promise<number> => {
    const { answer } = await import('./answer.ts');
    console.log(answer(argv));
    return argv.length;
  };`,
  'src/cli/answer.ts': `export const answer = (argv: readonly string[]): string => 'Asked: ' + argv.join(' ');`,
};
const CONFIGURATION = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.base.json'];

let project: ToolProject;
beforeEach(() => {
  project = toolProject(CONFIGURATION, SOURCES);
  lendPackages(project);
});
afterEach(() => {
  // The link only: never what it leads to.
  rmSync(join(project.folder, 'node_modules'));
  project[Symbol.dispose]();
});

const path = (...parts: readonly string[]): string => join(project.folder, ...parts);
const CLEAN = { status: 0, stdout: '', stderr: '' };

test('refuses what it does not know', () => {
  expect(project.run('scripts/build.mjs', ['--type'])).toEqual({
    status: 2,
    stdout: '',
    stderr: 'build does not know "--type". Usage: node scripts/build.mjs [--types]\n',
  });
});

test('builds a command that passes on arguments and exit status', () => {
  expect(project.run('scripts/build.mjs')).toEqual(CLEAN);
  expect(project.run('dist/smbp-obs.mjs', ['a', 'b'])).toEqual({
    status: 2,
    stdout: 'Asked: a b\n',
    stderr: '',
  });
  expect(statSync(path('dist/smbp-obs.mjs')).mode & 0o111).toBe(0o111);
});

test('does nothing when nothing has changed', () => {
  project.run('scripts/build.mjs');
  writeFileSync(path('dist/mark'), '');
  expect(project.run('scripts/build.mjs')).toEqual(CLEAN);
  expect(readdirSync(path('dist'))).toContain('mark');
});

test('builds anew when a source has changed', () => {
  project.run('scripts/build.mjs');
  writeFileSync(path('dist/mark'), '');
  writeFileSync(path('src/cli/answer.ts'), `export const answer = (): string => 'Changed';`);
  expect(project.run('scripts/build.mjs')).toEqual(CLEAN);
  expect(project.run('dist/smbp-obs.mjs').stdout).toBe('Changed\n');
  expect(readdirSync(path('dist'))).not.toContain('mark');
});

test('the same sources give the same bytes', () => {
  const bytes = (): readonly (readonly [string, string])[] =>
    readdirSync(path('dist'), { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(path('dist', file)).isFile())
      .map((file) => [file, readFileSync(path('dist', file), 'latin1')] as const);
  project.run('scripts/build.mjs');
  const first = bytes();
  rmSync(path('dist'), { recursive: true });
  project.run('scripts/build.mjs');
  expect(bytes()).toEqual(first);
});

test('sources that do not build leave the last build as it was', () => {
  project.run('scripts/build.mjs');
  writeFileSync(path('src/cli/answer.ts'), 'export const answer = ');
  const { status, stderr } = project.run('scripts/build.mjs');
  expect(status).toBe(1);
  expect(stderr).toContain('src/cli/answer.ts:1:22');
  expect(project.run('dist/smbp-obs.mjs', ['a']).stdout).toBe('Asked: a\n');
});

test('what an interrupted build has left does no harm', () => {
  mkdirSync(path('.cache/build/fresh/chunks'), { recursive: true });
  writeFileSync(path('.cache/build/fresh/left-over.mjs'), '');
  expect(project.run('scripts/build.mjs')).toEqual(CLEAN);
  expect(readdirSync(path('dist'))).not.toContain('left-over.mjs');
  expect(readdirSync(path('.cache'))).toEqual([]);
});
