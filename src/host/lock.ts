import { randomBytes } from 'node:crypto';
import { join } from 'node:path';

import { PackError } from '../core/errors.ts';
import { disk } from './disk.ts';
import { isRecord, parseJson } from './manifest.ts';
import type { Places } from './places.ts';
import { isRunning, thisProcess } from './running-process.ts';
import type { ProcessIdentity } from './running-process.ts';

/**
 * Runs `action` while no other process writes the same folder.
 *
 * A lock is a folder that is renamed into place complete, so that nobody sees half of one. Whoever finds the lock of a
 * dead process takes it over by renaming an own folder to `after-<token of the dead>` inside it: one rename wins. The
 * owner is the end of that chain, and only the owner takes the lock away. A token is never used twice, so that a claim
 * which lands in a newer lock leads nowhere.
 *
 * @throws {@link PackError} `OUTPUT_BUSY` at once when another process holds the lock.
 */
export function withLock<Result>(places: Places, action: () => Result): Result {
  const own: Owner = { ...thisProcess(), token: `${process.pid}-${randomBytes(8).toString('hex')}` };
  const aside = `${places.lock}-${own.token}`;
  disk.makeFolder(aside);
  try {
    disk.write(join(aside, OWNER_FILE), `${JSON.stringify(own)}\n`);
    acquire(places.lock, aside, own);
    try {
      removeStrays(places);
      return action();
    } finally {
      giveBack(places.lock, aside);
    }
  } finally {
    removeQuietly(aside);
  }
}

/** Whether names beside the folder show that a run is at work or was interrupted. */
export function hasTraces(places: Places): boolean {
  if (disk.look(places.parent) === undefined) return false;
  if (disk.look(places.lock) !== undefined || disk.look(places.work) !== undefined) return true;
  return strayNames(places).length > 0;
}

interface Owner extends ProcessIdentity {
  /** Identifies one taking of the lock; begins with the number of the process. */
  readonly token: string;
}

const OWNER_FILE = 'owner.json';
const TOKEN = /^(\d+)-[0-9a-f]{16}$/;

/** Locks come into place complete, so that a broken one is damage; it is still given time, in milliseconds, to heal. */
const BROKEN_LOCK_GRACE = 5_000;

/** Owner of a lock that does not say whose it is. */
const NOBODY: Owner = { pid: 0, startTime: undefined, token: 'nobody' };

/** How often the lock may vanish between two looks before this run gives way. */
const ATTEMPTS = 5;

function acquire(lock: string, aside: string, own: Owner): void {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    if (disk.renameIfFree(aside, lock)) return;
    const last = ownerOf(lock);
    if (last === undefined) continue;
    if (!isAbandoned(lock, last)) refuseBusy(lock, last);
    const claim = join(lock, `after-${last.token}`);
    if (!disk.renameIfFree(aside, claim)) continue;
    if (ownerOf(lock)?.token === own.token) return;
    // The dead owner's lock was taken away between the two steps, and the claim fell into someone else's.
    disk.renameIfFree(claim, aside);
  }
  refuseBusy(lock, ownerOf(lock) ?? NOBODY);
}

/** The last of the chain of owners; `undefined` when there is no lock. */
function ownerOf(lock: string): Owner | undefined {
  if (disk.look(lock) === undefined) return undefined;
  const seen = new Set<string>();
  let owner = readOwner(lock) ?? NOBODY;
  while (!seen.has(owner.token)) {
    seen.add(owner.token);
    owner = readOwner(join(lock, `after-${owner.token}`)) ?? owner;
  }
  return owner;
}

function readOwner(folder: string): Owner | undefined {
  const path = join(folder, OWNER_FILE);
  const text = disk.readIfThere(path);
  const value = text === undefined ? undefined : parseJson(text);
  if (!isRecord(value)) return undefined;
  const { pid, startTime, token } = value;
  if (typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid < 1) return undefined;
  if (typeof token !== 'string' || !TOKEN.test(token)) return undefined;
  return { pid, startTime: typeof startTime === 'string' ? startTime : undefined, token };
}

function isAbandoned(lock: string, owner: Owner): boolean {
  if (owner !== NOBODY) return !isRunning(owner);
  const changed = disk.look(lock)?.mtimeMs ?? 0;
  return Date.now() - changed > BROKEN_LOCK_GRACE;
}

/** Takes the lock away. Where that fails the run is none the worse: the lock goes stale as soon as this process ends. */
function giveBack(lock: string, aside: string): void {
  try {
    disk.renameIfFree(lock, aside);
  } catch {
    // What the action returned or threw is what counts.
  }
}

/** Removes a folder that is nobody's lock, as far as it goes: a late claim may fall into it. The rest is a stray. */
function removeQuietly(aside: string): void {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return disk.removeAll(aside);
    } catch {
      // Once more; and then the next run will.
    }
  }
}

/** Removes what processes that died while taking or returning the lock left beside the folder. */
function removeStrays(places: Places): void {
  for (const name of strayNames(places)) {
    const path = join(places.parent, name);
    const pid = Number(TOKEN.exec(name.slice(strayPrefix(places).length))?.[1]);
    if (!isRunning(readOwner(path) ?? { pid, startTime: undefined })) removeQuietly(path);
  }
}

function strayNames(places: Places): readonly string[] {
  const prefix = strayPrefix(places);
  return disk
    .list(places.parent)
    .filter((name) => name.startsWith(prefix) && TOKEN.test(name.slice(prefix.length)));
}

function strayPrefix({ name }: Places): string {
  return `.${name}.lock-`;
}

function refuseBusy(lock: string, { pid }: Owner): never {
  const who = pid === 0 ? 'Another process' : `Process ${pid}`;
  throw new PackError('OUTPUT_BUSY', `${who} is writing the output folder; its lock is ${lock}.`, {
    help: `Wait for it to end and run again. If no such process exists, delete ${lock}.`,
    at: { file: lock },
  });
}
