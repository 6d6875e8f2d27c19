import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { CHECKS } from '../../src/checks/registry.ts';
import { SUPPRESSION_RULES } from '../../src/checks/suppress.ts';
import { SCHEMA_RULES } from '../../src/config/schema-problem.ts';
import { FILE_RULES } from '../../src/ingest/file-rule.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** `family/name` of every file with the ending, one folder deep. */
function codesIn(folder: string, ending: string): readonly string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.includes('/') && file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
}

/** The one folder beside the families. */
const SHARED = 'shared/';

const codes = CHECKS.map(({ code }) => code).sort();

test('the registry lists every check file, under its code', () => {
  expect(codes).toEqual(codesIn('src/checks', '.ts').filter((code) => !code.startsWith(SHARED)));
});

test('what checks share declares none', () => {
  const files = codesIn('src/checks', '.ts').filter((code) => code.startsWith(SHARED));
  const declaring = files.filter((file) =>
    /\bdefine\w*Check\b/.test(readFileSync(join(ROOT, 'src', 'checks', `${file}.ts`), 'utf8')),
  );
  expect(files).not.toEqual([]);
  expect(declaring).toEqual([]);
});

test('every check and every rule of settings, files and suppressions has a page, and every page is one of theirs', () => {
  const rules = [
    ...SCHEMA_RULES.map((rule) => `settings/${rule}`),
    ...FILE_RULES.map((rule) => `file/${rule}`),
    ...SUPPRESSION_RULES.map(({ code }) => code),
  ];
  expect([...codes, ...rules].sort()).toEqual(codesIn('docs/checks', '.md'));
});
