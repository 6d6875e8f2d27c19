import { mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { compareTree } from '../../src/host/compare-tree.ts';
import type { Drift } from '../../src/host/compare-tree.ts';
import { writeTree } from '../../src/host/write-tree.ts';
import { filesOf, generator, outcomeOf, putFiles, scratchFolder } from './scratch.ts';

function compare(folder: string, contents: Readonly<Record<string, string>>): readonly Drift[] {
  return compareTree({ folder, files: filesOf(contents), generator });
}

/** {@link compare} without the manifest, which differs whenever the pack does. */
function compareFiles(folder: string, contents: Readonly<Record<string, string>>): readonly Drift[] {
  return compare(folder, contents).filter(({ path }) => path !== 'manifest.json');
}

function generated(contents: Readonly<Record<string, string>>): string {
  const folder = join(scratchFolder(), 'out');
  writeTree({ folder, files: filesOf(contents), generator });
  return folder;
}

test('finds nothing right after a run', () => {
  expect(compare(generated({ 'a.yaml': '1', 'b/c.yaml': '1' }), { 'b/c.yaml': '1', 'a.yaml': '1' })).toEqual(
    [],
  );
});

test('tells the four kinds apart, sorted by path', () => {
  const folder = generated({
    'changed.yaml': '1',
    'edited.yaml': '1',
    'missing.yaml': '1',
    'same.yaml': '1',
    'a-stale.yaml': '1',
  });
  putFiles(folder, { 'edited.yaml': 'by hand' });
  rmSync(join(folder, 'missing.yaml'));
  const now = { 'missing.yaml': '1', 'edited.yaml': '1', 'changed.yaml': '2', 'same.yaml': '1' };
  expect(compareFiles(folder, now)).toEqual([
    { path: 'a-stale.yaml', kind: 'stale', actual: '1' },
    { path: 'changed.yaml', kind: 'changed', expected: '2', actual: '1' },
    { path: 'edited.yaml', kind: 'edited', expected: '1', actual: 'by hand' },
    { path: 'missing.yaml', kind: 'missing', expected: '1' },
  ]);
});

test('names the manifest when only the version of the generator differs', () => {
  const folder = generated({ 'a.yaml': '1' });
  const drift = compareTree({
    folder,
    files: filesOf({ 'a.yaml': '1' }),
    generator: { ...generator, version: '2.0.0' },
  });
  expect(drift.map(({ path, kind }) => [path, kind])).toEqual([['manifest.json', 'changed']]);
});

test('misses every file of a missing folder, and does not make it', () => {
  const root = scratchFolder();
  const drift = compare(join(root, 'deep/out'), { 'b.yaml': '1', 'a.yaml': '1' });
  expect(drift.map(({ path, kind }) => [path, kind])).toEqual([
    ['a.yaml', 'missing'],
    ['b.yaml', 'missing'],
    ['manifest.json', 'missing'],
  ]);
  expect(readdirSync(root)).toEqual([]);
});

test('does not look at files made by others', () => {
  const folder = generated({ 'a.yaml': '1' });
  putFiles(folder, { 'mine.yaml': 'mine' });
  expect(compare(folder, { 'a.yaml': '1' })).toEqual([]);
});

test('counts a broken manifest as an edit, and files beside it as right while their bytes are', () => {
  const folder = generated({ 'a.yaml': '1', 'b.yaml': '1' });
  putFiles(folder, { 'manifest.json': '{"formatVer' });
  const drift = compare(folder, { 'a.yaml': '1', 'b.yaml': '2' });
  expect(drift.map(({ path, kind, actual }) => [path, kind, actual])).toEqual([
    ['b.yaml', 'edited', '1'],
    ['manifest.json', 'edited', '{"formatVer'],
  ]);
});

test.each<[string, Drift, (path: string) => void]>([
  ['a link', { path: 'a.yaml', kind: 'edited', expected: '1' }, (path) => symlinkSync('b.yaml', path)],
  ['a folder', { path: 'a.yaml', kind: 'missing', expected: '1' }, (path) => mkdirSync(path)],
])('does not read %s in the place of a file', (_what, drift, put) => {
  const folder = generated({ 'a.yaml': '1', 'b.yaml': '1' });
  rmSync(join(folder, 'a.yaml'));
  put(join(folder, 'a.yaml'));
  expect(compare(folder, { 'a.yaml': '1', 'b.yaml': '1' })).toEqual([drift]);
});

test('refuses a file where the folder should be', () => {
  const folder = join(scratchFolder(), 'out');
  writeFileSync(folder, 'mine');
  expect(outcomeOf(() => compare(folder, { 'a.yaml': '1' }))).toBe(
    `OUTPUT_REFUSED: Cannot use ${folder} as the output folder: it is no folder. Name the folder itself, or move what stands there away.`,
  );
});

test('refuses an unsafe path', () => {
  expect(outcomeOf(() => compare(scratchFolder(), { '../a.yaml': '1' }))).toBe(
    'OUTPUT_REFUSED: Cannot write the path "../a.yaml": it has the segment "..". Rename the file in the generator that makes it.',
  );
});
