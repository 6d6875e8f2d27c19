import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { PackError } from '../core/errors.ts';
import { compareText } from '../core/order.ts';
import { readFailure } from './read-file.ts';

/** A file that an argument of a command line stands for. */
export interface FoundFile {
  readonly path: string;
  /** Whether the user named it; else it was found in a folder, where there may be files of any kind. */
  readonly isNamed: boolean;
}

const ENDINGS = ['.yaml', '.yml', '.json'];

/**
 * Files that an argument stands for, sorted: a file itself, the YAML and JSON files of a folder and of the folders in
 * it, or what matches a pattern with `*`, `?` and `**`. As in a shell, a pattern does not match names that begin with a
 * dot unless it says so, and `**` follows no links; unlike in most, it is an error to match nothing.
 *
 * (Node.js has `fs.globSync` from 22 on.)
 *
 * @throws {@link PackError} `INPUT_INVALID` when there is nothing, or nothing that may be read.
 */
export function findFiles(argument: string): readonly FoundFile[] {
  if (existsSync(argument)) {
    if (!stat(argument).isDirectory()) return [{ path: argument, isNamed: true }];
    return filesBelow(argument).map((path) => ({ path, isNamed: false }));
  }
  const matches = /[*?]/.test(argument) ? expand(argument).filter((path) => !stat(path).isDirectory()) : [];
  if (matches.length === 0) {
    throw new PackError('INPUT_INVALID', `There is no file "${argument}".`, {
      help: 'Check the name and the current folder.',
      at: { file: argument },
    });
  }
  return matches.map((path) => ({ path, isNamed: true }));
}

/** Hidden folders and those of npm hold files of programs. */
function filesBelow(folder: string): readonly string[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
    if (entry.isDirectory()) return filesBelow(path);
    return ENDINGS.some((ending) => entry.name.endsWith(ending)) ? [path] : [];
  });
}

/** What is there that a pattern matches. */
function expand(pattern: string): readonly string[] {
  const isAbsolute = pattern.startsWith('/');
  const segments = pattern.split('/').filter((segment) => segment !== '');
  const paths = segments.reduce<readonly string[]>(
    (folders, segment) => folders.flatMap((folder) => matchesIn(folder, segment)),
    [isAbsolute ? '/' : ''],
  );
  return [...new Set(paths)].sort(compareText);
}

/** Paths that one segment of a pattern leads to from a folder, which is empty for the current one. */
function matchesIn(folder: string, segment: string): readonly string[] {
  const path = (name: string): string => (folder === '' ? name : join(folder, name));
  if (segment === '**') return foldersFrom(folder);
  if (!/[*?]/.test(segment)) return existsSync(path(segment)) ? [path(segment)] : [];
  if (folder !== '' && !stat(folder).isDirectory()) return [];
  const source = segment
    .replace(/[\\^$.|+()[\]{}]/g, String.raw`\$&`)
    .replaceAll('*', '.*')
    .replaceAll('?', '.');
  const isMatch = new RegExp(`^${source}$`, 's');
  return entriesOf(folder)
    .map(({ name }) => name)
    .filter((name) => isMatch.test(name) && (segment.startsWith('.') || !name.startsWith('.')))
    .map(path);
}

/** A folder and all in it, however deep. */
function foldersFrom(folder: string): readonly string[] {
  if (folder !== '' && !stat(folder).isDirectory()) return [];
  const inside = entriesOf(folder).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  return [folder, ...inside.flatMap(({ name }) => foldersFrom(folder === '' ? name : join(folder, name)))];
}

/** What lies in a folder, sorted; a link is not what it leads to. */
function entriesOf(folder: string): ReturnType<typeof readEntries> {
  return attempt(folder, () => readEntries(folder)).sort((a, b) => compareText(a.name, b.name));
}

const readEntries = (folder: string) => readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });

function stat(path: string): ReturnType<typeof statSync> & object {
  return attempt(path, () => statSync(path));
}

function attempt<Value>(path: string, action: () => Value): Value {
  try {
    return action();
  } catch (error) {
    throw readFailure(path, 'INPUT_INVALID', error);
  }
}
