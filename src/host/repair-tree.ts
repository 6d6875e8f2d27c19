import { basename } from 'node:path';

import { PackError } from '../core/errors.ts';
import { disk } from './disk.ts';
import { readJournal } from './journal.ts';
import { hasTraces, withLock } from './lock.ts';
import { placesOf } from './places.ts';
import type { Places } from './places.ts';
import { settleTree } from './settle-tree.ts';

/** What was done with the traces of an interrupted run. */
export type Repair = 'nothing' | 'finished' | 'rolled-back';

/**
 * Finishes or undoes what an interrupted run left beside an output folder, so that the folder is whole again: all of
 * the old tree or all of the new one.
 *
 * @throws {@link PackError} `OUTPUT_BUSY` when the run is not interrupted but at work.
 */
export function repairTree(folder: string): Repair {
  const places = placesOf(folder);
  return hasTraces(places) ? withLock(places, () => repairLocked(places)) : 'nothing';
}

/** {@link repairTree} for a caller that holds the lock. */
export function repairLocked(places: Places): Repair {
  if (disk.look(places.work) === undefined) return 'nothing';
  assertOurs(places);
  const journal = readJournal(places);
  const isOldAside = disk.look(places.old) !== undefined;
  const isStaged = disk.look(places.stage) !== undefined;
  removeIfEmpty(places, isOldAside && isStaged);

  let isFinished = journal !== undefined && !isStaged;
  if (disk.look(places.folder) === undefined) {
    isFinished = journal !== undefined && isStaged;
    if (isFinished) disk.rename(places.stage, places.folder);
    else if (isOldAside) disk.rename(places.old, places.folder);
  }
  settleTree(places, journal ?? new Map());
  removeWork(places);
  return isFinished ? 'finished' : 'rolled-back';
}

/** Removes what is left of the work. The journal goes first, so that half a stage is never taken for a whole one. */
export function removeWork(places: Places): void {
  disk.removeAll(places.journal);
  disk.removeAll(places.work);
  disk.flush(places.parent);
}

/** A folder that happens to have the name of ours is left alone. */
function assertOurs({ folder, work, stage, old, journal }: Places): void {
  const isFolder = disk.look(work)?.isDirectory() === true;
  const known = new Set([stage, old, journal].map((path) => basename(path)));
  if (isFolder && disk.list(work).every((name) => known.has(name))) return;
  throw new PackError('OUTPUT_REFUSED', `${work} is not what an interrupted run leaves.`, {
    help: `Move it away: the writer needs that name while it exchanges ${folder}.`,
    at: { file: work },
  });
}

/** Someone may have made the folder anew while both trees waited. Empty it is nobody's loss; else only they can say what it is. */
function removeIfEmpty({ folder, work }: Places, isInExchange: boolean): void {
  if (!isInExchange || disk.look(folder) === undefined) return;
  if (disk.look(folder)?.isDirectory() === true && disk.list(folder).length === 0)
    return disk.removeFolder(folder);
  throw new PackError(
    'OUTPUT_REFUSED',
    `${folder} was made anew while an interrupted run still had its tree in ${work}.`,
    {
      help: `Move ${folder} away and run again: the interrupted run is then finished first.`,
      at: { file: folder },
    },
  );
}
