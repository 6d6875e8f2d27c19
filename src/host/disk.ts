import { createHash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmdirSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import type { Stats } from 'node:fs';
import { join } from 'node:path';

import { compareText } from '../core/order.ts';
import { errorCodeOf, outputFailure } from './output-failure.ts';

/**
 * What the writer does to a disk, each step synchronous (for packs of our size faster than promises) and each
 * failure a `PackError` `OUTPUT_FAILED` that names the path. Links are never followed.
 */
export const disk = {
  look,
  list,
  read,
  readIfThere,
  hash,
  isSame,
  makeFolder,
  makeFolders,
  write,
  link,
  inherit,
  rename,
  renameIfFree,
  openUp,
  unlink,
  removeFolder,
  removeAll,
  flush,
} as const;

/** What stands at a path, or `undefined` when nothing does. */
function look(path: string): Stats | undefined {
  return attempt('look at', path, () => {
    try {
      return lstatSync(path);
    } catch (error) {
      // ENOTDIR: a file stands where a folder on the way would be, so that nothing can be at the path.
      if (errorCodeOf(error) === 'ENOENT' || errorCodeOf(error) === 'ENOTDIR') return undefined;
      throw error;
    }
  });
}

/** Names in a folder, sorted. */
function list(path: string): readonly string[] {
  return attempt('list', path, () => readdirSync(path)).sort(compareText);
}

/** Bytes of a file. */
function read(path: string): Buffer {
  return attempt('read', path, () => readFileSync(path));
}

/** Text of a file, or `undefined` when there is none. */
function readIfThere(path: string): string | undefined {
  return attempt('read', path, () => {
    try {
      return readFileSync(path, 'utf8');
    } catch (error) {
      if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(errorCodeOf(error))) return undefined;
      throw error;
    }
  });
}

/** SHA-256 of a file, in hexadecimal. */
function hash(path: string): string {
  return createHash('sha256').update(read(path)).digest('hex');
}

/** Whether two paths hold the same thing: one file under two names, equal bytes, or links to the same target. */
function isSame(a: string, b: string): boolean {
  const [left, right] = [look(a), look(b)];
  if (left === undefined || right === undefined) return false;
  if (left.dev === right.dev && left.ino === right.ino) return true;
  if (left.isSymbolicLink() && right.isSymbolicLink()) return target(a) === target(b);
  return left.isFile() && right.isFile() && left.size === right.size && read(a).equals(read(b));
}

function target(path: string): string {
  return attempt('read the link', path, () => readlinkSync(path));
}

/** Makes a folder that must not exist yet. */
function makeFolder(path: string): void {
  attempt('make the folder', path, () => mkdirSync(path));
}

/** Makes a folder and those that lead to it, as far as they are missing. */
function makeFolders(path: string): void {
  attempt('make the folder', path, () => mkdirSync(path, { recursive: true }));
}

/** Writes a file that must not exist yet. */
function write(path: string, content: Uint8Array | string): void {
  attempt('write', path, () => writeFileSync(path, content, { flag: 'wx' }));
}

/** Gives what stands at `from`, anything but a folder, a second name; a copy with its times where links are not to be had. */
function link(from: string, to: string): void {
  attempt('link or copy', from, () => {
    const stats = lstatSync(from);
    // link(2) follows symbolic links on macOS and not on Linux, hence a new one.
    if (stats.isSymbolicLink()) return symlinkSync(readlinkSync(from), to);
    try {
      linkSync(from, to);
    } catch (error) {
      if (!stats.isFile() || !NO_LINKS.has(errorCodeOf(error))) throw error;
      copyFileSync(from, to, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      chmodSync(to, stats.mode);
      utimesSync(to, stats.atimeMs / 1_000, stats.mtimeMs / 1_000);
    }
  });
}

/**
 * What link(2) answers where a file system, or Linux for files of other users (protected_hardlinks), has no links. Not
 * EXDEV: something is mounted inside the folder then, and would stay behind with the old tree.
 */
const NO_LINKS: ReadonlySet<string> = new Set([
  'EPERM',
  'EACCES',
  'EMLINK',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
]);

/** Gives `to` the mode of `model`, and its owner where this process may. */
function inherit(model: Stats, to: string): void {
  attempt('set the mode of', to, () => {
    const stats = lstatSync(to);
    if (stats.uid !== model.uid || stats.gid !== model.gid) {
      try {
        chownSync(to, model.uid, model.gid);
      } catch {
        // Only root may give files away; for everyone else they are their own.
      }
    }
    chmodSync(to, model.mode);
  });
}

function rename(from: string, to: string): void {
  attempt(`move ${from} to`, to, () => renameSync(from, to));
}

/** Moves a folder to a name that is free or an empty folder; `false` when something stands there or `from` is gone. */
function renameIfFree(from: string, to: string): boolean {
  return attempt(`move ${from} to`, to, () => {
    try {
      renameSync(from, to);
      return true;
    } catch (error) {
      // EPERM is what Windows says for a folder that is there.
      if (['EEXIST', 'ENOTEMPTY', 'ENOENT', 'ENOTDIR', 'EPERM'].includes(errorCodeOf(error))) return false;
      throw error;
    }
  });
}

function unlink(path: string): void {
  attempt('remove', path, () => unlinkSync(path));
}

/** Removes an empty folder. */
function removeFolder(path: string): void {
  attempt('remove the folder', path, () => rmdirSync(path));
}

/** Removes whatever stands at `path`, with everything below it; nothing happens when nothing does. */
function removeAll(path: string): void {
  const stats = look(path);
  if (stats === undefined) return;
  if (!stats.isDirectory()) return unlink(path);
  openUp(path);
  for (const name of list(path)) removeAll(join(path, name));
  removeFolder(path);
}

/** Lets the owner of a folder empty it. */
function openUp(path: string): void {
  attempt('open', path, () => {
    const { mode } = lstatSync(path);
    if ((mode & 0o700) !== 0o700) chmodSync(path, mode | 0o700);
  });
}

/** Waits until a file, or the list of names in a folder, has reached the disk. */
function flush(path: string): void {
  attempt('flush', path, () => {
    const isFolder = lstatSync(path).isDirectory();
    // Windows cannot flush folders; it orders such changes by itself.
    if (isFolder && process.platform === 'win32') return;
    const descriptor = openSync(path, isFolder ? 'r' : 'r+');
    try {
      fsyncSync(descriptor);
    } catch (error) {
      // Some network and FUSE file systems have no fsync for folders.
      if (!isFolder || errorCodeOf(error) !== 'EINVAL') throw error;
    } finally {
      closeSync(descriptor);
    }
  });
}

function attempt<Result>(wanted: string, path: string, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw outputFailure(wanted, path, error);
  }
}
