import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

import { judge } from './judge.ts';
import { LAW } from './law.ts';

const SRC = join(import.meta.dirname, '..', '..', 'src');

/** Breaches in a source tree given as path and text. */
function breaches(files: Readonly<Record<string, string>>): readonly string[] {
  return judge(new Map(Object.entries(files)));
}

test('src obeys the law', () => {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(50);
  expect(judge(new Map(files.map((file) => [file, readFileSync(join(SRC, file), 'utf8')])))).toEqual([]);
});

describe('a folder imports what its row names', () => {
  test.each([
    ['a value', `import { a } from '../pack/a.ts';`],
    ['a type', `import type { A } from '../pack/a.ts';`],
    ['a re-export', `export { a } from '../pack/a.ts';`],
    ['a type in place', `export type A = import('../pack/a.ts').A;`],
  ])('refuses %s from above', (_what, source) => {
    expect(breaches({ 'catalog/x.ts': source, 'pack/a.ts': '' })).toEqual([
      'catalog/x.ts: imports ../pack/a.ts, but "catalog" may not import "pack".',
    ]);
  });

  test('accepts what lies below', () => {
    expect(breaches({ 'pack/x.ts': `import { a } from '../catalog/a.ts';`, 'catalog/a.ts': '' })).toEqual([]);
  });

  test('refuses content in the engine', () => {
    expect(breaches({ 'checks/x.ts': `import { a } from '../metrics/a.ts';`, 'metrics/a.ts': '' })).toEqual([
      'checks/x.ts: imports ../metrics/a.ts, but "checks" may not import "metrics".',
    ]);
  });

  test('accepts content in the file that joins content and engine', () => {
    expect(breaches({ 'smbp.ts': `import { a } from './metrics/a.ts';`, 'metrics/a.ts': '' })).toEqual([]);
  });

  test('refuses machinery in content', () => {
    expect(breaches({ 'alerts/x.ts': `import { a } from '../core/a.ts';`, 'core/a.ts': '' })).toEqual([
      'alerts/x.ts: imports ../core/a.ts, but "alerts" may not import "core".',
    ]);
  });

  test('refuses a folder and a file without a row', () => {
    expect(breaches({ 'util/x.ts': '', 'main.ts': '' })).toEqual([
      'main.ts: "main.ts" has no row in the law.',
      'util/x.ts: "util" has no row in the law.',
    ]);
  });
});

describe('a package has one door', () => {
  test.each([
    ['node:fs', 'cli/x.ts', 'host'],
    ['yaml', 'config/x.ts', 'text'],
    ['re2js', 'checks/x.ts', 'text'],
    ['zod', 'pack/x.ts', 'config'],
    ['@prometheus-io/lezer-promql', 'checks/x.ts', 'promql'],
    ['@grafana/grafana-foundation-sdk/dashboard', 'dashboards/x.ts', 'grafana'],
    ['commander', 'host/x.ts', 'cli'],
  ])('%s is refused elsewhere and accepted at its door', (name, file, door) => {
    const source = `import { a } from '${name}';`;
    expect(breaches({ [file]: source })).toEqual([`${file}: imports ${name}, whose door is "${door}".`]);
    expect(breaches({ [`${door}/x.ts`]: source })).toEqual([]);
  });

  test('refuses a package without a door', () => {
    expect(breaches({ 'cli/x.ts': `import { a } from 'left-pad';` })).toEqual([
      'cli/x.ts: imports left-pad, a package without a door.',
    ]);
  });
});

describe('shape of a file', () => {
  test.each([
    ['a default export', 'export default 1;', 'core/x.ts: has a default export; export by name.'],
    [
      'a default export by name',
      'const a = 1; export { a as default };',
      'core/x.ts: has a default export; export by name.',
    ],
    ['an enum', 'export enum A { B }', 'core/x.ts: has an enum; use a constant or a union.'],
    ['an import for its side effect', `import './a.ts';`, 'core/x.ts: imports ./a.ts for its side effect.'],
    [
      'an export of everything',
      `export * from './a.ts';`,
      'core/x.ts: exports everything of ./a.ts; name what is exported.',
    ],
    [
      'an export of everything under a name',
      `export * as a from './a.ts';`,
      'core/x.ts: exports everything of ./a.ts; name what is exported.',
    ],
  ])('refuses %s', (_what, source, message) => {
    expect(breaches({ 'core/x.ts': source, 'core/a.ts': '' })).toEqual([message]);
  });

  test.each([
    [
      'a cast without a reason',
      'export const a = (x: unknown) => x as string;',
      'pack/x.ts: casts in line 1; say in the line above why it is true.',
    ],
    [
      'a cast whose reason lies elsewhere',
      '// Why.\n\nexport const a = (x: unknown) => x as string;',
      'pack/x.ts: casts in line 3; say in the line above why it is true.',
    ],
    [
      'an error of the language',
      `export const a = () => new Error('a');`,
      'pack/x.ts: throws its own Error in line 1; use one of core/errors.ts.',
    ],
    [
      'a more exact error of the language',
      `export const a = () => new RangeError('a');`,
      'pack/x.ts: throws its own RangeError in line 1; use one of core/errors.ts.',
    ],
  ])('refuses %s', (_what, source, message) => {
    expect(breaches({ 'pack/x.ts': source })).toEqual([message]);
  });

  test.each([
    ['a cast with its reason', 'pack/x.ts', '// Why.\nexport const a = (x: unknown) => x as string;'],
    ['a constant', 'pack/x.ts', `export const a = ['a'] as const;`],
    ['an error of the project', 'pack/x.ts', `export const a = () => new PackError('a');`],
    ['an error of the language in core', 'core/x.ts', `export const a = () => new Error('a');`],
  ])('accepts %s', (_what, file, source) => {
    expect(breaches({ [file]: source })).toEqual([]);
  });

  test('accepts a named export and a named import', () => {
    expect(
      breaches({ 'core/x.ts': `import { a } from './a.ts';\nexport const b = a;`, 'core/a.ts': '' }),
    ).toEqual([]);
  });
});

describe('import()', () => {
  test('is refused outside the loader of commands', () => {
    expect(breaches({ 'pack/x.ts': `export const a = () => import('./a.ts');`, 'pack/a.ts': '' })).toEqual([
      'pack/x.ts: loads code with import(); only cli/main.ts may.',
    ]);
  });

  test('is accepted there with a written path, and refused with a computed one', () => {
    expect(breaches({ 'cli/main.ts': `export const a = () => import('./a.ts');`, 'cli/a.ts': '' })).toEqual(
      [],
    );
    expect(breaches({ 'cli/main.ts': `export const a = (path: string) => import(path);` })).toEqual([
      'cli/main.ts: loads code from a computed path; write the path out.',
    ]);
  });

  test('does not escape the law of folders', () => {
    expect(
      breaches({ 'cli/main.ts': `export const a = () => import('../metrics/a.ts');`, 'metrics/a.ts': '' }),
    ).toEqual(['cli/main.ts: imports ../metrics/a.ts, but "cli" may not import "metrics".']);
  });
});

describe('cycles', () => {
  test('refuses files that import each other, also as types', () => {
    expect(
      breaches({
        'core/a.ts': `import type { B } from './b.ts';`,
        'core/b.ts': `import { c } from './c.ts';`,
        'core/c.ts': `import type { A } from './a.ts';`,
      }),
    ).toEqual(['core/a.ts: imports itself through core/b.ts, core/c.ts.']);
  });

  test('accepts two ways to one file', () => {
    expect(
      breaches({
        'core/a.ts': `import type { B } from './b.ts';\nimport type { C } from './c.ts';`,
        'core/b.ts': `import type { C } from './c.ts';`,
        'core/c.ts': '',
      }),
    ).toEqual([]);
  });
});

test('every folder that a row names has a row of its own', () => {
  expect(
    Object.values(LAW)
      .flat()
      .filter((folder) => !(folder in LAW)),
  ).toEqual([]);
});
