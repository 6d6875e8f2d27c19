import { dirname, join } from 'node:path';

import { PackError } from '../core/errors.ts';
import { disk } from './disk.ts';
import type { Places } from './places.ts';

/**
 * Empties the old tree after the exchange. Only what the new tree holds too, or what `discard` names with its hash, is
 * removed. What came or changed while the exchange ran is moved into the new tree.
 *
 * @throws {@link PackError} `OUTPUT_REFUSED`, naming what differs in both trees; all of it is kept then.
 */
export function settleTree(places: Places, discard: ReadonlyMap<string, string>): void {
  if (disk.look(places.old) === undefined) return;
  const kept: string[] = [];
  emptyFolder({ places, discard, kept }, '');
  if (kept.length === 0) return;
  throw new PackError(
    'OUTPUT_REFUSED',
    `${places.folder} is written, but other versions of files in it wait in ${places.old}: ${kept.join(', ')}.`,
    {
      help: `They were changed by someone else during a run. Move what you need out of ${places.old}, then delete ${places.work}.`,
      at: { file: places.old },
    },
  );
}

interface Settlement {
  readonly places: Places;
  readonly discard: ReadonlyMap<string, string>;
  /** Collects the paths that cannot be settled. */
  readonly kept: string[];
}

function emptyFolder(settlement: Settlement, path: string): void {
  const { places, kept } = settlement;
  const folder = join(places.old, path);
  disk.openUp(folder);
  for (const name of disk.list(folder)) {
    const child = path === '' ? name : `${path}/${name}`;
    if (disk.look(join(places.old, child))?.isDirectory() === true) emptyFolder(settlement, child);
    else settle(settlement, child);
  }
  if (kept.length === 0) disk.removeFolder(folder);
}

function settle({ places, discard, kept }: Settlement, path: string): void {
  const old = join(places.old, path);
  const now = join(places.folder, path);
  if (isDiscarded(old, discard.get(path)) || disk.isSame(old, now)) return disk.unlink(old);
  if (disk.look(now) !== undefined || !canHold(dirname(now))) return void kept.push(path);
  disk.makeFolders(dirname(now));
  disk.rename(old, now);
}

/** Whether a folder is at `path`, or can be made there. */
function canHold(path: string): boolean {
  return disk.look(path)?.isDirectory() ?? canHold(dirname(path));
}

function isDiscarded(path: string, sha256: string | undefined): boolean {
  return sha256 !== undefined && disk.look(path)?.isFile() === true && disk.hash(path) === sha256;
}
