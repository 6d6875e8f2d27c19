import { join } from 'node:path';

import { PackError } from '../core/errors.ts';
import { disk } from './disk.ts';
import { inspectTree } from './inspect-tree.ts';
import type { TreeEntry } from './inspect-tree.ts';
import { MANIFEST_PATH } from './output-path.ts';
import type { TreeFile } from './tree-file.ts';

/** What must be done so that a folder holds a tree. Every list is sorted by path. */
export interface TreePlan {
  readonly write: readonly TreeFile[];
  readonly remove: readonly string[];
  /** Path → SHA-256 of what the new tree leaves behind: old versions of files to be written, and files to be removed. */
  readonly discard: ReadonlyMap<string, string>;
  /** How many files are right as they are. */
  readonly unchanged: number;
}

export interface PlanOptions {
  /** Whether generated files that were edited by hand may be overwritten and removed. */
  readonly force: boolean;
}

/**
 * Decides what to write and remove. Files that the manifest does not list belong to someone else: they are never
 * overwritten nor removed, also not with `force`.
 *
 * @throws {@link PackError} `OUTPUT_REFUSED`, naming every file that stands in the way.
 */
export function planTree(folder: string, wanted: readonly TreeFile[], { force }: PlanOptions): TreePlan {
  const { entries, brokenManifest } = inspectTree(folder, wanted);
  if (brokenManifest !== undefined) refuseManifest(folder, brokenManifest);

  const discard = new Map<string, string>();
  const edited: string[] = [];
  for (const { path, found, wanted: file, recorded } of entries) {
    if (found.kind !== 'file' || recorded === undefined || found.sha256 === file?.sha256) continue;
    if (found.sha256 !== recorded) edited.push(path);
    discard.set(path, found.sha256);
  }
  const write = entries.flatMap(({ wanted: file, found }) =>
    file === undefined || (found.kind === 'file' && found.sha256 === file.sha256) ? [] : [file],
  );
  const obstacles = entries.flatMap((entry) => describeObstacle(folder, entry, discard) ?? []);
  if (obstacles.length > 0) refuseObstacles(folder, obstacles);
  if (edited.length > 0 && !force) refuseEdited(folder, edited);

  const remove = entries.filter(({ path, wanted: file }) => file === undefined && discard.has(path));
  return { write, remove: remove.map(({ path }) => path), discard, unchanged: wanted.length - write.length };
}

/** What keeps a file from being written, in words; `undefined` when nothing does. */
function describeObstacle(
  folder: string,
  entry: TreeEntry,
  discard: TreePlan['discard'],
): string | undefined {
  const { path, found, wanted } = entry;
  if (wanted === undefined) return undefined;
  switch (found.kind) {
    case 'nothing':
      return undefined;
    case 'file':
      return found.sha256 === wanted.sha256 || discard.has(path)
        ? undefined
        : `${path} (a file made by someone else)`;
    case 'folder':
      return isAllDiscarded(folder, path, discard)
        ? undefined
        : `${path} (a folder with things made by someone else)`;
    case 'other':
      return `${path} (a symbolic link or special file)`;
    case 'cut-off':
      if (found.by === 'other') return `${found.at} (a symbolic link or special file)`;
      return discard.has(found.at) ? undefined : `${found.at} (a file made by someone else)`;
  }
}

/** Whether a folder holds nothing but generated files that the new tree leaves behind. */
function isAllDiscarded(folder: string, path: string, discard: TreePlan['discard']): boolean {
  const names = disk.list(join(folder, path));
  return (
    names.length > 0 &&
    names.every((name) => {
      const child = `${path}/${name}`;
      const isFolder = disk.look(join(folder, child))?.isDirectory() === true;
      return isFolder ? isAllDiscarded(folder, child, discard) : discard.has(child);
    })
  );
}

function refuseManifest(folder: string, why: string): never {
  throw new PackError('OUTPUT_REFUSED', `${join(folder, MANIFEST_PATH)} cannot be trusted: ${why}.`, {
    help: `Without it nobody knows which files were generated: restore it from version control, or move ${folder} away and run again.`,
    at: { file: join(folder, MANIFEST_PATH) },
  });
}

function refuseObstacles(folder: string, obstacles: readonly string[]): never {
  throw new PackError('OUTPUT_REFUSED', `In the way in ${folder}: ${[...new Set(obstacles)].join(', ')}.`, {
    help: 'Move them away or choose another output folder; not even --force overwrites what was not generated here.',
    at: { file: folder },
  });
}

function refuseEdited(folder: string, edited: readonly string[]): never {
  throw new PackError(
    'OUTPUT_REFUSED',
    `Edited by hand in ${folder} since generated: ${edited.join(', ')}.`,
    {
      help: 'Bring the edits into the settings or the catalog, then undo them or run again with --force to overwrite them.',
      at: { file: folder },
    },
  );
}
