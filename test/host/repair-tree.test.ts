import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { repairTree } from '../../src/host/repair-tree.ts';
import { writeTree } from '../../src/host/write-tree.ts';
import { filesOf, generator, outcomeOf, putFiles, scratchFolder, snapshot } from './scratch.ts';

/** SHA-256 of `old`, for journals. */
const OLD_HASH = 'cba06b5736faf67e54b07b561eae94395e774c517a7d910a54369e1263ccfbd4';
const JOURNAL = JSON.stringify({ discard: { 'a.yaml': OLD_HASH } });

const OLD = { 'a.yaml': 'old', 'mine.md': 'mine' } as const;
const NEW = { 'a.yaml': 'new', 'mine.md': 'mine' } as const;

interface Interrupted {
  readonly out?: Readonly<Record<string, string>>;
  readonly stage?: Readonly<Record<string, string>>;
  readonly old?: Readonly<Record<string, string>>;
  readonly journal?: string;
}

/** What a run that died left: the output folder and its work. */
function interrupted({ out, stage, old, journal }: Interrupted): string {
  const folder = join(scratchFolder(), 'out');
  const work = join(folder, '../.out.work');
  mkdirSync(work);
  if (out !== undefined) putFiles(folder, out);
  if (stage !== undefined) putFiles(join(work, 'stage'), stage);
  if (old !== undefined) putFiles(join(work, 'old'), old);
  if (journal !== undefined) writeFileSync(join(work, 'journal.json'), journal);
  return folder;
}

test('does nothing without traces', () => {
  const folder = join(scratchFolder(), 'deep/out');
  expect(repairTree(folder)).toBe('nothing');
  expect(existsSync(join(folder, '..'))).toBe(false);
});

test.each<[string, Interrupted, string, object]>([
  ['an empty work folder', { out: OLD }, 'rolled-back', OLD],
  ['half a stage', { out: OLD, stage: { 'a.yaml': 'ne' } }, 'rolled-back', OLD],
  [
    'a journal that is cut short',
    { out: OLD, stage: NEW, journal: JOURNAL.slice(0, 20) },
    'rolled-back',
    OLD,
  ],
  ['a whole stage before the renames', { out: OLD, stage: NEW, journal: JOURNAL }, 'rolled-back', OLD],
  ['a whole stage between the renames', { old: OLD, stage: NEW, journal: JOURNAL }, 'finished', NEW],
  [
    'a stage without a journal between the renames',
    { old: OLD, stage: { 'a.yaml': 'ne' } },
    'rolled-back',
    OLD,
  ],
  ['a whole stage of a first run', { stage: NEW, journal: JOURNAL }, 'finished', NEW],
  ['the old tree after the renames', { out: NEW, old: OLD, journal: JOURNAL }, 'finished', NEW],
  [
    'half the old tree after the renames',
    { out: NEW, old: { 'a.yaml': 'old' }, journal: JOURNAL },
    'finished',
    NEW,
  ],
  ['only the journal', { out: NEW, journal: JOURNAL }, 'finished', NEW],
  ['the old tree when the new one was deleted since', { old: OLD, journal: JOURNAL }, 'rolled-back', OLD],
])('makes the folder whole after %s', (_what, state, outcome, contents) => {
  const folder = interrupted(state);
  expect(repairTree(folder)).toBe(outcome);
  expect(snapshot(folder)).toEqual(contents);
  expect(readdirSync(join(folder, '..'))).toEqual(['out']);
});

test('lets an empty folder that someone made meanwhile go', () => {
  const folder = interrupted({ old: OLD, stage: NEW, journal: JOURNAL });
  mkdirSync(folder);
  expect(repairTree(folder)).toBe('finished');
  expect(snapshot(folder)).toEqual(NEW);
});

test('removes half a stage of a first run', () => {
  const folder = interrupted({ stage: { 'a.yaml': 'ne' } });
  expect(repairTree(folder)).toBe('rolled-back');
  expect(readdirSync(join(folder, '..'))).toEqual([]);
});

test('is done by the next run', () => {
  const folder = interrupted({ old: { 'mine.md': 'mine' }, stage: { 'mine.md': 'mine' }, journal: JOURNAL });
  writeTree({ folder, files: filesOf({ 'a.yaml': '1' }), generator });
  expect(readdirSync(folder)).toEqual(['a.yaml', 'manifest.json', 'mine.md']);
  expect(readdirSync(join(folder, '..'))).toEqual(['out']);
});

describe('keeps what someone else did during the exchange', () => {
  test('a new file, moved into the new tree', () => {
    const folder = interrupted({ out: NEW, old: { ...OLD, 'deep/late.md': 'late' }, journal: JOURNAL });
    expect(repairTree(folder)).toBe('finished');
    expect(snapshot(folder)).toEqual({ ...NEW, 'deep/late.md': 'late' });
  });

  test('a new link, moved into the new tree', () => {
    const folder = interrupted({ out: NEW, old: OLD, journal: JOURNAL });
    symlinkSync('mine.md', join(folder, '../.out.work/old/link'));
    expect(repairTree(folder)).toBe('finished');
    expect(snapshot(folder)).toEqual({ ...NEW, link: '-> mine.md' });
  });

  test.each([
    ['a file of theirs that was changed', { 'mine.md': 'changed' }, 'mine.md'],
    ['a generated file that was edited', { 'a.yaml': 'edited' }, 'a.yaml'],
    [
      'a new file in a folder that is a file now',
      { 'a.yaml': 'old', 'mine.md/late.md': 'late' },
      'mine.md/late.md',
    ],
  ])('%s, where it is', (_what, old, path) => {
    const folder = interrupted({ out: NEW, old, journal: JOURNAL });
    const work = join(folder, '../.out.work');
    const refusal = `OUTPUT_REFUSED: ${folder} is written, but other versions of files in it wait in ${work}/old: ${path}. They were changed by someone else during a run. Move what you need out of ${work}/old, then delete ${work}.`;
    expect(outcomeOf(() => repairTree(folder))).toBe(refusal);
    expect(outcomeOf(() => repairTree(folder))).toBe(refusal);
    expect(snapshot(folder)).toEqual(NEW);
    expect(snapshot(join(work, 'old'))[path]).toBe(Object.entries(old).find(([name]) => name === path)?.[1]);
    rmSync(work, { recursive: true });
    expect(repairTree(folder)).toBe('nothing');
  });

  test('a folder with files that was made anew', () => {
    const folder = interrupted({ out: { 'x.md': 'mine' }, old: OLD, stage: NEW, journal: JOURNAL });
    const before = snapshot(join(folder, '..'));
    expect(outcomeOf(() => repairTree(folder))).toBe(
      `OUTPUT_REFUSED: ${folder} was made anew while an interrupted run still had its tree in ${join(folder, '../.out.work')}. Move ${folder} away and run again: the interrupted run is then finished first.`,
    );
    expect(snapshot(join(folder, '..'))).toEqual(before);
  });
});

test.each<[string, (work: string) => void]>([
  ['a file', (work) => writeFileSync(work, 'mine')],
  ['a link', (work) => symlinkSync('elsewhere', work)],
  ['a folder with other things', (work) => putFiles(work, { 'stage/x': 'mine', 'thesis.tex': 'mine' })],
])('leaves %s alone that has the name of the work folder', (_what, put) => {
  const folder = join(scratchFolder(), 'out');
  const work = join(folder, '../.out.work');
  putFiles(join(folder, '../elsewhere'), { x: 'mine' });
  put(work);
  const before = snapshot(join(folder, '..'));
  expect(outcomeOf(() => repairTree(folder))).toBe(
    `OUTPUT_REFUSED: ${work} is not what an interrupted run leaves. Move it away: the writer needs that name while it exchanges ${folder}.`,
  );
  expect(snapshot(join(folder, '..'))).toEqual(before);
});
