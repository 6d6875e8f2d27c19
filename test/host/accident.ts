import type { withLock } from '../../src/host/lock.ts';
import type { writeTree } from '../../src/host/write-tree.ts';
import { bundleChild } from './child/bundle.ts';

/** What `child/failing-writer.ts` exports. */
export interface FailingWriter {
  readonly withLock: typeof withLock;
  readonly writeTree: typeof writeTree;
  readonly scheduleAccident: (moments: number, action: () => void) => void;
  readonly isAccidentOver: () => boolean;
}

/** Loads the writer above a file system that has one accident at a chosen moment. */
export async function loadFailingWriter(): Promise<FailingWriter> {
  return import(bundleChild('failing-writer', { 'node:fs': 'mortal-fs' }));
}

/** Code of what an action of that writer, whose error class is its own, threw; `done` when it threw nothing. */
export function codeOf(action: () => unknown): string {
  try {
    action();
    return 'done';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
