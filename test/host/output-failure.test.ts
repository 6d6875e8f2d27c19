import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, onTestFinished, test } from 'vitest';
import type { TestContext } from 'vitest';

import { PackError } from '../../src/core/errors.ts';
import { compareTree } from '../../src/host/compare-tree.ts';
import { outputFailure } from '../../src/host/output-failure.ts';
import { writeTree } from '../../src/host/write-tree.ts';
import { skipFor } from '../support/skip.ts';
import { bundleChild } from './child/bundle.ts';
import { filesOf, generator, outcomeOf, putFiles, scratchFolder, snapshot } from './scratch.ts';

const isRoot = process.getuid?.() === 0;
const canMount = isRoot && spawnSync('unshare', ['--mount', 'true']).status === 0;

/** Skips a test, counted, where this user may not do what it needs. */
function need(context: TestContext, may: boolean, what: 'root' | 'the right to mount'): void {
  if (!may) skipFor(context, what);
}

function write(folder: string, contents: Readonly<Record<string, string>>): string {
  return outcomeOf(() => writeTree({ folder, files: filesOf(contents), generator }));
}

function mount(target: string, ...args: readonly string[]): void {
  expect(spawnSync('mount', [...args, target], { encoding: 'utf8' })).toMatchObject({
    status: 0,
    stderr: '',
  });
  onTestFinished(() => void spawnSync('umount', ['--recursive', target]));
}

describe('outputFailure', () => {
  test.each([
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EROFS', 'the file system is read-only'],
    ['ENOSPC', 'no space is left'],
    ['EDQUOT', 'no space is left'],
    ['EBUSY', 'it is in use or a mount point'],
    ['EXDEV', 'it is a mount point, holds one, or lies in a layer of a container image'],
    ['ENOTDIR', 'a file stands where a folder is needed'],
    ['ELOOP', 'symbolic links lead in a circle'],
    ['EMFILE', 'too many files are open'],
    ['ENAMETOOLONG', 'the name is too long'],
    ['EIO', 'the file system refused'],
  ])('says what %s means, and keeps the cause', (code, why) => {
    const cause = Object.assign(new TypeError('from the system'), { code, syscall: 'open' });
    const failure = outputFailure('write', 'out/a.yaml', cause);
    expect(failure).toBeInstanceOf(PackError);
    expect(failure).toMatchObject({
      code: 'OUTPUT_FAILED',
      message: `Cannot write out/a.yaml: ${why} (${code}).`,
      help: expect.stringMatching(/^[A-Z].*\.$/),
      cause,
    });
  });

  test('returns an error of our own as it is', () => {
    const cause = new TypeError('a bug');
    expect(outputFailure('write', 'out/a.yaml', cause)).toBe(cause);
  });
});

describe('writeTree fails cleanly', () => {
  test('where a file stands in the place of a parent folder', () => {
    const root = scratchFolder();
    writeFileSync(join(root, 'parent'), 'mine');
    expect(write(join(root, 'parent/out'), { 'a.yaml': '1' })).toBe(
      `OUTPUT_FAILED: Cannot list ${root}/parent: a file stands where a folder is needed (ENOTDIR). Move that file away, or choose another output folder.`,
    );
    expect(snapshot(root)).toEqual({ parent: 'mine' });
  });

  test('where a name is too long', () => {
    const folder = join(scratchFolder(), 'x'.repeat(256));
    expect(write(folder, { 'a.yaml': '1' })).toBe(
      `OUTPUT_FAILED: Cannot look at ${join(folder, '..')}/.${'x'.repeat(256)}.lock: the name is too long (ENAMETOOLONG). Choose an output folder with a shorter path.`,
    );
  });

  test('on a read-only file system, where nothing to do is still fine', (context) => {
    need(context, canMount, 'the right to mount');
    const root = scratchFolder();
    const folder = join(root, 'out');
    write(folder, { 'a.yaml': '1' });
    mount(root, '--bind', root);
    mount(root, '-o', 'remount,ro,bind');
    expect(write(folder, { 'a.yaml': '2' })).toMatch(
      /^OUTPUT_FAILED: Cannot make the folder \S+: the file system is read-only \(EROFS\)\. Choose an output folder on a file system that can be written\.$/,
    );
    expect(write(folder, { 'a.yaml': '1' })).toBe('done');
    expect(compareTree({ folder, files: filesOf({ 'a.yaml': '1' }), generator })).toEqual([]);
    expect(readdirSync(root)).toEqual(['out']);
  });

  test('without space, and writes once there is some', (context) => {
    need(context, canMount, 'the right to mount');
    const root = scratchFolder();
    mount(root, '-t', 'tmpfs', '-o', 'size=256k', 'tmpfs');
    const folder = join(root, 'out');
    expect(write(folder, { 'a.yaml': '1', 'b.yaml': 'x'.repeat(20_000) })).toBe('done');
    putFiles(folder, { 'mine.md': 'mine' });
    putFiles(root, { filler: 'x'.repeat(190_000) });
    const before = snapshot(root);
    expect(write(folder, { 'a.yaml': '2', 'b.yaml': 'y'.repeat(60_000) })).toBe(
      `OUTPUT_FAILED: Cannot write ${root}/.out.work/stage/b.yaml: no space is left (ENOSPC). Free some space and run again: the new tree is built beside the old one, so both must fit.`,
    );
    expect(snapshot(root)).toEqual(before);
    expect(write(folder, { 'a.yaml': '2', 'b.yaml': 'y'.repeat(10_000) })).toBe('done');
  });

  test('into a mount point', (context) => {
    need(context, canMount, 'the right to mount');
    const root = scratchFolder();
    const folder = join(root, 'out');
    mkdirSync(folder);
    mount(folder, '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs');
    putFiles(folder, { 'mine.md': 'mine' });
    expect(write(folder, { 'a.yaml': '1' })).toMatch(/^OUTPUT_FAILED: .* \(E(?:XDEV|BUSY)\)\. /);
    expect(snapshot(root)).toEqual({ 'out/mine.md': 'mine' });
    expect(write(join(folder, 'pack'), { 'a.yaml': '1' })).toBe('done');
  });

  test('around a mount point', (context) => {
    need(context, canMount, 'the right to mount');
    const folder = join(scratchFolder(), 'out');
    const mounted = join(folder, 'mine');
    mkdirSync(mounted, { recursive: true });
    mount(mounted, '-t', 'tmpfs', '-o', 'size=64k', 'tmpfs');
    putFiles(mounted, { 'mine.md': 'mine' });
    expect(write(folder, { 'a.yaml': '1' })).toBe(
      `OUTPUT_REFUSED: Cannot exchange ${folder}: a file system is mounted at ${mounted}. Unmount it, or choose another output folder.`,
    );
    expect(snapshot(join(folder, '..'))).toEqual({ 'out/mine/mine.md': 'mine' });
  });

  test('without the right to write', (context) => {
    need(context, isRoot, 'root');
    const { folder, runAsNobody } = folderOfNobody();
    chmodSync(join(folder, '..'), 0o555);
    expect(runAsNobody('b')).toMatch(
      /^OUTPUT_FAILED: Cannot make the folder \S+: permission denied \(EACCES\)\. Choose an output folder whose parent this user may write/,
    );
    expect(runAsNobody('a')).toBe('done');
    chmodSync(join(folder, '..'), 0o755);
    expect(runAsNobody('b')).toBe('done');
  });

  test('with too few open files', () => {
    const child = bundleChild('write-once');
    const folder = join(scratchFolder(), 'out');
    write(folder, { 'a.yaml': '1' });
    const before = snapshot(folder);
    const args = [
      '-c',
      'ulimit -n 100; exec "$0" "$@"',
      process.execPath,
      child,
      folder,
      '6',
      'b',
      'exhaust',
    ];
    expect(spawnSync('/bin/sh', args, { encoding: 'utf8' }).stdout).toMatch(
      /^OUTPUT_FAILED: Cannot \S+ \S+: too many files are open \(EMFILE\)\. Raise the limit of open files \(ulimit -n\) and run again\.$/,
    );
    expect(snapshot(folder)).toEqual(before);
  });

  test('not on folders and files that may not be written but belong to this user', (context) => {
    need(context, isRoot, 'root');
    const { folder, runAsNobody } = folderOfNobody();
    putFiles(folder, { 'mine/locked/x.md': 'mine' });
    for (const path of ['mine', 'mine/locked', 'mine/locked/x.md', 'folder-1/1.yaml'])
      chownSync(join(folder, path), 65_534, 65_534);
    chmodSync(join(folder, 'folder-1/1.yaml'), 0o400);
    chmodSync(join(folder, 'mine/locked'), 0o555);
    expect(runAsNobody('b')).toBe('done');
    expect(statSync(join(folder, 'mine/locked')).mode & 0o777).toBe(0o555);
    expect(statSync(join(folder, 'folder-1/1.yaml')).mode & 0o777).toBe(0o400);
    expect(readFileSync(join(folder, 'mine/locked/x.md'), 'utf8')).toBe('mine');
  });
});

/** A folder with pack `a`, written by a user without rights, and that user's way to write another pack. */
function folderOfNobody() {
  const child = bundleChild('write-once');
  chmodSync(join(child, '..'), 0o755);
  const root = scratchFolder();
  chmodSync(root, 0o755);
  chownSync(root, 65_534, 65_534);
  const folder = join(root, 'out');
  const runAsNobody = (pack: 'a' | 'b'): string => {
    const args = [child, folder, '6', pack];
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      uid: 65_534,
      gid: 65_534,
      encoding: 'utf8',
    });
    return stdout + stderr;
  };
  expect(runAsNobody('a')).toBe('done');
  return { folder, runAsNobody };
}
