import { disk } from './disk.ts';
import { writeJournal } from './journal.ts';
import { withLock } from './lock.ts';
import { assertSafePaths } from './output-path.ts';
import { placesOf } from './places.ts';
import type { Places } from './places.ts';
import { planTree } from './plan-tree.ts';
import type { TreePlan } from './plan-tree.ts';
import { removeWork, repairLocked, repairTree } from './repair-tree.ts';
import { settleTree } from './settle-tree.ts';
import { stageTree } from './stage-tree.ts';
import { treeFiles } from './tree.ts';
import type { Tree } from './tree.ts';

export interface WriteOptions extends Tree {
  /** Overwrite and remove generated files that were edited by hand. Files made by others are safe all the same. */
  readonly force?: boolean;
}

/** What a run did. The manifest counts as a file of the tree. */
export interface WriteReport {
  /** Paths written, sorted. */
  readonly written: readonly string[];
  /** Paths removed, sorted: the pack made them once and no longer does. */
  readonly removed: readonly string[];
  /** How many files were right as they were; they keep their times. */
  readonly unchanged: number;
}

/**
 * Makes an output folder hold exactly these generated files beside whatever others have put there.
 *
 * The new tree is built beside the old one and exchanged with two renames. Interrupted at any moment, the folder is
 * whole again, old or new, as soon as {@link repairTree} has run, which every write begins with. When nothing differs
 * nothing is touched.
 *
 * @throws {@link PackError} `OUTPUT_REFUSED` for an unsafe path, or when something that was not generated, or was edited
 * by hand, stands in the way; `OUTPUT_BUSY` while another process writes the folder; `OUTPUT_FAILED` when the file
 * system refuses: the old tree is then as it was or, if only the clearing up failed, the new one is in place and the
 * next run clears up.
 */
export function writeTree(options: WriteOptions): WriteReport {
  assertSafePaths(options.files);
  const wanted = treeFiles(options);
  const places = placesOf(options.folder);
  const plan = () => planTree(places.folder, wanted, { force: options.force === true });

  repairTree(options.folder);
  const early = plan();
  if (!hasWork(early)) return reportOf(early);
  disk.makeFolders(places.parent);
  return withLock(places, () => {
    // Between the first look and the lock another run may have written, or died.
    repairLocked(places);
    const final = plan();
    if (hasWork(final)) exchange(places, final);
    return reportOf(final);
  });
}

function hasWork(plan: TreePlan): boolean {
  return plan.write.length > 0 || plan.remove.length > 0;
}

function reportOf({ write, remove, unchanged }: TreePlan): WriteReport {
  return { written: write.map((file) => file.path), removed: remove, unchanged };
}

function exchange(places: Places, plan: TreePlan): void {
  disk.makeFolder(places.work);
  try {
    stageTree(places, plan);
    writeJournal(places, plan.discard);
    if (disk.look(places.folder) !== undefined) disk.rename(places.folder, places.old);
    disk.rename(places.stage, places.folder);
  } catch (error) {
    undo(places);
    throw error;
  }
  disk.flush(places.work);
  disk.flush(places.parent);
  settleTree(places, plan.discard);
  removeWork(places);
}

/** Puts the old tree back. What fails here too is left to the next start; the first failure is the one to be told. */
function undo(places: Places): void {
  try {
    disk.removeAll(places.journal);
    repairLocked(places);
  } catch {
    // The caller throws why it all began.
  }
}
