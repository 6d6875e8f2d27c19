import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { writeTree } from '../../src/host/write-tree.ts';
import type { WriteReport } from '../../src/host/write-tree.ts';
import { contentsOf, filesOf, generator, outcomeOf, putFiles, scratchFolder, snapshot } from './scratch.ts';

type Contents = Readonly<Record<string, string>>;

/** Writes a tree and returns the report. */
function write(folder: string, contents: Contents, force = false): WriteReport {
  return writeTree({ folder, files: filesOf(contents), generator, force });
}

/** A folder into which `contents` were generated. */
function generated(contents: Contents): string {
  const folder = join(scratchFolder(), 'out');
  write(folder, contents);
  return folder;
}

describe('refuses', () => {
  const wayOut =
    'Move them away or choose another output folder; not even --force overwrites what was not generated here.';

  test('an unsafe path before anything is touched', () => {
    const folder = join(scratchFolder(), 'deep/out');
    expect(outcomeOf(() => write(folder, { 'a.yaml': '1', '../b.yaml': '2' }))).toBe(
      'OUTPUT_REFUSED: Cannot write the path "../b.yaml": it has the segment "..". Rename the file in the generator that makes it.',
    );
    expect(existsSync(join(folder, '..'))).toBe(false);
  });

  test('the root of a file system', () => {
    expect(outcomeOf(() => write('/', { 'a.yaml': '1' }))).toBe(
      'OUTPUT_REFUSED: Cannot write into "/": the current folder lies in it. Choose a folder of its own, such as "out".',
    );
  });

  test.each([
    ['a file', 'no folder', (path: string) => writeFileSync(path, 'mine')],
    ['a link to a folder', 'a symbolic link', (path: string) => symlinkSync('.', path)],
    ['a link to nothing', 'a symbolic link', (path: string) => symlinkSync('nowhere', path)],
  ])('%s where the folder should be', (_what, why, put) => {
    const root = scratchFolder();
    const folder = join(root, 'out');
    put(folder);
    const before = lstatSync(folder).ino;
    expect(outcomeOf(() => write(`${folder}/`, { 'a.yaml': '1' }))).toBe(
      `OUTPUT_REFUSED: Cannot use ${folder} as the output folder: it is ${why}. Name the folder itself, or move what stands there away.`,
    );
    expect([lstatSync(folder).ino, readdirSync(root)]).toEqual([before, ['out']]);
  });

  test('files of someone else in the way, all by name, also with force', () => {
    const folder = join(scratchFolder(), 'out');
    putFiles(folder, { 'a.yaml': 'mine', 'b.yaml/c': 'mine', d: 'mine', 'f.yaml': 'mine' });
    symlinkSync('a.yaml', join(folder, 'e.yaml'));
    const before = snapshot(folder);
    const files = { 'a.yaml': '1', 'b.yaml': '1', 'd/e': '1', 'd/f': '1', 'e.yaml': '1', 'f.yaml': 'mine' };
    expect(outcomeOf(() => write(folder, files, true))).toBe(
      `OUTPUT_REFUSED: In the way in ${folder}: a.yaml (a file made by someone else), b.yaml (a folder with things made by someone else), d (a file made by someone else), e.yaml (a symbolic link or special file). ${wayOut}`,
    );
    expect(snapshot(folder)).toEqual(before);
  });

  test('a link on the way to a generated file', () => {
    const folder = generated({ 'a/b.yaml': '1' });
    const elsewhere = join(folder, '../elsewhere');
    renameSync(join(folder, 'a'), elsewhere);
    symlinkSync('../elsewhere', join(folder, 'a'));
    expect(outcomeOf(() => write(folder, { 'a/b.yaml': '2' }, true))).toBe(
      `OUTPUT_REFUSED: In the way in ${folder}: a (a symbolic link or special file). ${wayOut}`,
    );
    expect(snapshot(elsewhere)).toEqual({ 'b.yaml': '1' });
  });

  test('an empty folder of someone else where a file must go', () => {
    const folder = generated({ 'a/b.yaml': '1' });
    mkdirSync(join(folder, 'a/empty'));
    expect(outcomeOf(() => write(folder, { a: '1' }))).toBe(
      `OUTPUT_REFUSED: In the way in ${folder}: a (a folder with things made by someone else). ${wayOut}`,
    );
  });

  test('to overwrite or remove files edited by hand, all by name', () => {
    const folder = generated({ 'a.yaml': '1', 'b.yaml': '1', 'c.yaml': '1', 'd.yaml': '1' });
    putFiles(folder, { 'a.yaml': 'edited', 'b.yaml': 'edited', 'd.yaml': '2' });
    const before = snapshot(folder);
    expect(outcomeOf(() => write(folder, { 'a.yaml': '2', 'c.yaml': '2', 'd.yaml': '2' }))).toBe(
      `OUTPUT_REFUSED: Edited by hand in ${folder} since generated: a.yaml, b.yaml. Bring the edits into the settings or the catalog, then undo them or run again with --force to overwrite them.`,
    );
    expect(snapshot(folder)).toEqual(before);
  });

  test.each([
    ['is cut short', '{"formatVersion":1,"fil', 'it is no JSON object'],
    ['belongs to something else', '{"name":"My app"}', 'its formatVersion is not 1'],
    ['leads outside', '{"formatVersion":1,"files":[{"path":"../../x","sha256":""}]}', 'it lists "../../x"'],
  ])('a manifest that %s, also with force', (_what, text, why) => {
    const folder = generated({ 'a.yaml': '1' });
    putFiles(folder, { 'manifest.json': text });
    const before = snapshot(folder);
    expect(outcomeOf(() => write(folder, { 'a.yaml': '2' }, true))).toBe(
      `OUTPUT_REFUSED: ${folder}/manifest.json cannot be trusted: ${why}. Without it nobody knows which files were generated: restore it from version control, or move ${folder} away and run again.`,
    );
    expect(snapshot(folder)).toEqual(before);
  });
});

describe('accepts', () => {
  test('a folder that is missing, with those that lead to it', () => {
    const folder = join(scratchFolder(), 'deep/er/out');
    expect(write(folder, { 'b/c.yaml': '1', 'a.yaml': '1' })).toEqual({
      written: ['a.yaml', 'b/c.yaml', 'manifest.json'],
      removed: [],
      unchanged: 0,
    });
    expect(contentsOf(folder)).toEqual({ 'a.yaml': '1', 'b/c.yaml': '1' });
  });

  test('a pack without files', () => {
    expect(snapshot(generated({}))).toEqual({
      'manifest.json':
        '{\n  "formatVersion": 1,\n  "generator": {\n    "name": "test-pack",\n    "version": "1.0.0"\n  },\n  "files": []\n}\n',
    });
  });

  test('files of someone else that are not in the way', () => {
    const folder = join(scratchFolder(), 'out');
    putFiles(folder, { 'notes.md': 'mine', 'a/mine.yaml': 'mine' });
    symlinkSync('notes.md', join(folder, 'link'));
    mkdirSync(join(folder, 'nothing/in/here'), { recursive: true });
    write(folder, { 'a/b.yaml': '1' });
    expect(contentsOf(folder)).toEqual({
      'notes.md': 'mine',
      'a/mine.yaml': 'mine',
      'a/b.yaml': '1',
      link: '-> notes.md',
      'nothing/in/here': '(empty folder)',
    });
  });

  test('a file of someone else with the right bytes, and removes it when the pack drops it', () => {
    const folder = join(scratchFolder(), 'out');
    putFiles(folder, { 'a.yaml': '1' });
    expect(write(folder, { 'a.yaml': '1' })).toEqual({
      written: ['manifest.json'],
      removed: [],
      unchanged: 1,
    });
    expect(write(folder, {})).toEqual({ written: ['manifest.json'], removed: ['a.yaml'], unchanged: 0 });
  });

  test('a folder whose manifest was deleted, when the bytes are right', () => {
    const folder = generated({ 'a.yaml': '1' });
    rmSync(join(folder, 'manifest.json'));
    expect(write(folder, { 'a.yaml': '1' })).toEqual({
      written: ['manifest.json'],
      removed: [],
      unchanged: 1,
    });
  });

  test('edits by hand, with force', () => {
    const folder = generated({ 'a.yaml': '1', 'b.yaml': '1' });
    putFiles(folder, { 'a.yaml': 'edited', 'b.yaml': 'edited', 'c.yaml': 'mine' });
    expect(write(folder, { 'a.yaml': '2' }, true)).toEqual({
      written: ['a.yaml', 'manifest.json'],
      removed: ['b.yaml'],
      unchanged: 0,
    });
    expect(contentsOf(folder)).toEqual({ 'a.yaml': '2', 'c.yaml': 'mine' });
  });

  test('an edit by hand that is what the pack makes now', () => {
    const folder = generated({ 'a.yaml': '1' });
    putFiles(folder, { 'a.yaml': '2' });
    expect(write(folder, { 'a.yaml': '2' })).toEqual({
      written: ['manifest.json'],
      removed: [],
      unchanged: 1,
    });
  });

  test('a generated file that was deleted by hand', () => {
    const folder = generated({ 'a.yaml': '1', 'b.yaml': '1' });
    rmSync(join(folder, 'a.yaml'));
    expect(write(folder, { 'a.yaml': '1', 'b.yaml': '1' })).toEqual({
      written: ['a.yaml'],
      removed: [],
      unchanged: 2,
    });
  });

  test.each<[string, Contents, Contents]>([
    ['a file that becomes a folder', { a: '1' }, { 'a/b': '1' }],
    ['a folder that becomes a file', { 'a/b/c': '1', 'a/d': '1' }, { a: '1' }],
    ['a name that changes case', { 'a.yaml': '1' }, { 'A.yaml': '1' }],
  ])('%s', (_what, before, after) => {
    const folder = generated(before);
    write(folder, after);
    expect(contentsOf(folder)).toEqual(after);
  });
});

describe('removes', () => {
  test('what the pack no longer makes, with the folders that held nothing else', () => {
    const folder = generated({ 'a/b/c.yaml': '1', 'a/d/e.yaml': '1', 'f.yaml': '1' });
    mkdirSync(join(folder, 'a/d/mine'));
    expect(write(folder, { 'f.yaml': '1' })).toEqual({
      written: ['manifest.json'],
      removed: ['a/b/c.yaml', 'a/d/e.yaml'],
      unchanged: 1,
    });
    expect(existsSync(join(folder, 'a/b'))).toBe(false);
    expect(contentsOf(folder)).toEqual({ 'f.yaml': '1', 'a/d/mine': '(empty folder)' });
  });

  test('no link that took the place of a dropped file, nor what it leads to', () => {
    const folder = generated({ 'a.yaml': '1', 'b/c.yaml': '1' });
    renameSync(join(folder, 'b'), join(folder, '../b'));
    symlinkSync('../b', join(folder, 'b'));
    rmSync(join(folder, 'a.yaml'));
    symlinkSync('../b/c.yaml', join(folder, 'a.yaml'));
    write(folder, {});
    expect(contentsOf(folder)).toEqual({ 'a.yaml': '-> ../b/c.yaml', b: '-> ../b' });
    expect(snapshot(join(folder, '../b'))).toEqual({ 'c.yaml': '1' });
  });
});

describe('leaves alone', () => {
  test('everything when nothing differs', () => {
    const folder = generated({ 'a/b.yaml': '1' });
    const touched = ['..', '.', 'a', 'a/b.yaml', 'manifest.json'].map((path) => join(folder, path));
    for (const path of touched) utimesSync(path, 1_000, 1_000);
    const before = touched.map((path) => statSync(path, { bigint: true }));
    expect(write(folder, { 'a/b.yaml': '1' })).toEqual({ written: [], removed: [], unchanged: 2 });
    expect(touched.map((path) => statSync(path, { bigint: true }).ctimeNs)).toEqual(
      before.map((stat) => stat.ctimeNs),
    );
  });

  test('the file itself, not only its bytes, where a neighbour changes', () => {
    const folder = generated({ 'a.yaml': '1', 'b.yaml': '1' });
    putFiles(folder, { 'mine.md': 'mine' });
    const kept = ['b.yaml', 'mine.md'].map((path) => join(folder, path));
    for (const path of kept) utimesSync(path, 1_000, 1_000);
    const before = kept.map((path) => [statSync(path).ino, statSync(path).mtimeMs]);
    write(folder, { 'a.yaml': '2', 'b.yaml': '1' });
    expect(kept.map((path) => [statSync(path).ino, statSync(path).mtimeMs])).toEqual(before);
    expect(kept.map((path) => statSync(path).nlink)).toEqual([1, 1]);
  });

  test('modes of folders and files', () => {
    const folder = generated({ 'a/run.sh': '1' });
    mkdirSync(join(folder, 'mine/locked'), { recursive: true });
    const modes: readonly (readonly [string, number])[] = [
      ['.', 0o2775],
      ['a', 0o700],
      ['a/run.sh', 0o754],
      ['mine', 0o1777],
      ['mine/locked', 0o500],
    ];
    for (const [path, mode] of modes) chmodSync(join(folder, path), mode);
    write(folder, { 'a/run.sh': '2' });
    expect(modes.map(([path]) => [path, statSync(join(folder, path)).mode & 0o7777])).toEqual(modes);
  });

  test('neighbours with names like ours', () => {
    const folder = generated({ 'a.yaml': '1' });
    const root = join(folder, '..');
    const neighbours = {
      '.out.work-1/x': 'mine',
      '.out.lock-1/x': 'mine',
      '.out.lock-12-xyz': 'mine',
      '.out.stage-12/x': 'mine',
      '.out.old-12/x': 'mine',
      '.out2.lock-12-0123456789abcdef/x': 'mine',
      'out.old/x': 'mine',
    };
    putFiles(root, neighbours);
    rmSync(folder, { recursive: true });
    write(folder, { 'a.yaml': '1' });
    write(folder, { 'a.yaml': '2' });
    rmSync(folder, { recursive: true });
    expect(snapshot(root)).toEqual(neighbours);
  });
});

test('stops for a file with a name that is not UTF-8, and keeps it', () => {
  const folder = generated({ 'a.yaml': '1' });
  const name = Buffer.concat([Buffer.from(`${folder}/caf`), Buffer.of(0xe9)]);
  writeFileSync(name, 'mine');
  expect(outcomeOf(() => write(folder, { 'a.yaml': '2' }))).toBe(
    `OUTPUT_REFUSED: The name of ${folder}/caf\uFFFD is not UTF-8. Rename that file, or choose another output folder.`,
  );
  expect([readFileSync(name, 'utf8'), readFileSync(join(folder, 'a.yaml'), 'utf8')]).toEqual(['mine', '1']);
});

test('does not mind a neighbour with a name that is not UTF-8', () => {
  const folder = generated({ 'a.yaml': '1' });
  writeFileSync(Buffer.concat([Buffer.from(`${join(folder, '..')}/caf`), Buffer.of(0xe9)]), 'mine');
  write(folder, { 'a.yaml': '2' });
  expect(contentsOf(folder)).toEqual({ 'a.yaml': '2' });
});
