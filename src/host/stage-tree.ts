import { dirname, join } from 'node:path';

import { PackError } from '../core/errors.ts';
import { disk } from './disk.ts';
import type { TreePlan } from './plan-tree.ts';
import type { Places } from './places.ts';

/**
 * Builds the new tree in `places.stage`: what stays is linked from the old one, what is new is written, and all of it
 * has reached the disk on return.
 */
export function stageTree(places: Places, plan: TreePlan): void {
  const { folder, stage } = places;
  const folders = [''];
  disk.makeFolder(stage);
  carry({ places, discard: plan.discard, folders }, '');
  for (const { path, bytes } of plan.write) {
    disk.makeFolders(dirname(join(stage, path)));
    disk.write(join(stage, path), bytes);
  }
  for (const { path } of plan.write) {
    disk.flush(join(stage, path));
    if (plan.discard.has(path)) inheritFrom(join(folder, path), join(stage, path));
    folders.push(...foldersOf(path));
  }
  for (const path of new Set(folders)) disk.flush(join(stage, path));
  // Last and from the inside out: a folder that may not be written could not be filled.
  for (const path of [...new Set(folders)].toReversed()) inheritFrom(join(folder, path), join(stage, path));
}

interface Carriage {
  readonly places: Places;
  readonly discard: TreePlan['discard'];
  /** Collects the folders that were made, outer ones first. */
  readonly folders: string[];
}

/** Links what stays below one folder into the stage. Returns whether anything does. */
function carry(carriage: Carriage, path: string): boolean {
  const { places, discard } = carriage;
  const folder = join(places.folder, path);
  if (disk.look(folder) === undefined) return false;
  let isCarried = false;
  for (const name of disk.list(folder)) {
    const child = path === '' ? name : `${path}/${name}`;
    if (discard.has(child)) continue;
    assertText(folder, name);
    if (disk.look(join(places.folder, child))?.isDirectory() === true) {
      if (!carryFolder(carriage, child)) continue;
    } else {
      disk.link(join(places.folder, child), join(places.stage, child));
    }
    isCarried = true;
  }
  return isCarried;
}

/** Makes a folder again in the stage, unless it held only discarded files and so was ours. Returns whether it stays. */
function carryFolder(carriage: Carriage, path: string): boolean {
  const { places, folders } = carriage;
  assertNoMount(places.folder, path);
  const isEmpty = disk.list(join(places.folder, path)).length === 0;
  disk.makeFolder(join(places.stage, path));
  folders.push(path);
  if (carry(carriage, path) || isEmpty) return true;
  disk.removeFolder(join(places.stage, path));
  folders.pop();
  return false;
}

/** Node names a file whose name is not UTF-8 with replacement characters, by which it cannot be found again. */
function assertText(folder: string, name: string): void {
  if (!name.includes('\uFFFD')) return;
  throw new PackError('OUTPUT_REFUSED', `The name of ${join(folder, name)} is not UTF-8.`, {
    help: 'Rename that file, or choose another output folder.',
    at: { file: folder },
  });
}

/** What is mounted inside the folder would stay behind with the old tree. */
function assertNoMount(folder: string, path: string): void {
  const mounted = join(folder, path);
  if (disk.look(mounted)?.dev === disk.look(folder)?.dev) return;
  throw new PackError(
    'OUTPUT_REFUSED',
    `Cannot exchange ${folder}: a file system is mounted at ${mounted}.`,
    {
      help: 'Unmount it, or choose another output folder.',
      at: { file: mounted },
    },
  );
}

function inheritFrom(model: string, to: string): void {
  const stats = disk.look(model);
  // A folder may take the place of a file, and then has nothing to inherit.
  if (stats !== undefined && stats.isDirectory() === disk.look(to)?.isDirectory()) disk.inherit(stats, to);
}

/** Folders on the way to a path, outer ones first: `a/b/c` → `a`, `a/b`. */
function foldersOf(path: string): readonly string[] {
  const segments = path.split('/').slice(0, -1);
  return segments.map((_, index) => segments.slice(0, index + 1).join('/'));
}
