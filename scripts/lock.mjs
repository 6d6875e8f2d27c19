import { mkdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { ROOT } from './root.mjs';

const POLL_MILLISECONDS = 200;

/**
 * Runs `work` while no other process of this project does work of the same name. The lock of a process that has died
 * is taken over.
 *
 * @param {'packages' | 'tools' | 'dist'} name What the work changes.
 * @param {() => Promise<void> | void} work
 */
export async function withLock(name, work) {
  // A symbolic link to the number of its owner: the one thing that is made together with its content in one step.
  const lock = join(ROOT, '.cache', `${name}.lock`);
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  let announced = '';
  while (!take(lock)) {
    const owner = ownerOf(lock);
    if (owner !== undefined && !isAlive(owner)) {
      takeOver(lock, owner);
    } else if (owner !== undefined && owner !== announced) {
      console.error(`Waiting for process ${owner}, which works on ${name} …`);
      announced = owner;
    }
    await sleep(POLL_MILLISECONDS);
  }
  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** @param {string} lock */
function take(lock) {
  try {
    symlinkSync(String(process.pid), lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes the lock of a dead process. Another process may do the same at this moment and own the lock already: then
 * what was moved aside is its lock, and goes back.
 *
 * @param {string} lock
 * @param {string} deadOwner
 */
function takeOver(lock, deadOwner) {
  const aside = `${lock}.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return;
    throw error;
  }
  if (ownerOf(aside) === deadOwner) rmSync(aside);
  else renameSync(aside, lock);
}

/**
 * @param {string} lock
 * @returns {string | undefined} `undefined` when it was removed meanwhile.
 */
function ownerOf(lock) {
  try {
    return readlinkSync(lock);
  } catch {
    return undefined;
  }
}

/** @param {string} owner */
function isAlive(owner) {
  try {
    process.kill(Number(owner), 0);
    return true;
  } catch (error) {
    // EPERM: it runs, under another user.
    return codeOf(error) !== 'ESRCH';
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
