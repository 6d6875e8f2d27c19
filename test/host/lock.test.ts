import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { withLock } from '../../src/host/lock.ts';
import { placesOf } from '../../src/host/places.ts';
import { thisProcess } from '../../src/host/running-process.ts';
import { skipFor } from '../support/skip.ts';
import { codeOf, loadFailingWriter } from './accident.ts';
import { bundleChild } from './child/bundle.ts';
import { outcomeOf, putFiles, scratchFolder } from './scratch.ts';

const TOKEN = '1-0123456789abcdef';
const OTHER_TOKEN = '2-0123456789abcdef';

/** A number that no process has now. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

/** A folder whose lock holds the given files. */
function lockedFolder(files: Readonly<Record<string, string>>): string {
  const folder = join(scratchFolder(), 'out');
  putFiles(`${folder}/../.out.lock`, files);
  return folder;
}

function take(folder: string): string {
  return outcomeOf(() => withLock(placesOf(folder), () => undefined));
}

function busy(folder: string, who: string): string {
  const lock = join(folder, '../.out.lock');
  return `OUTPUT_BUSY: ${who} is writing the output folder; its lock is ${lock}. Wait for it to end and run again. If no such process exists, delete ${lock}.`;
}

const owner = (fields: object): string => JSON.stringify({ token: TOKEN, ...fields });

describe('gives way to', () => {
  test('a running process', () => {
    const folder = lockedFolder({ 'owner.json': owner(thisProcess()) });
    expect(take(folder)).toBe(busy(folder, `Process ${process.pid}`));
    expect(readdirSync(join(folder, '..'))).toEqual(['.out.lock']);
  });

  test('a running process whose start is not known', () => {
    const folder = lockedFolder({ 'owner.json': owner({ pid: process.pid }) });
    expect(take(folder)).toBe(busy(folder, `Process ${process.pid}`));
  });

  test('a running process that took over from a dead one', () => {
    const folder = lockedFolder({
      'owner.json': owner({ pid: deadPid() }),
      [`after-${TOKEN}/owner.json`]: owner({ ...thisProcess(), token: OTHER_TOKEN }),
    });
    expect(take(folder)).toBe(busy(folder, `Process ${process.pid}`));
  });

  test('itself, when asked for the same folder inside', () => {
    const folder = join(scratchFolder(), 'out');
    const places = placesOf(folder);
    expect(withLock(places, () => take(folder))).toBe(busy(folder, `Process ${process.pid}`));
  });

  test.each([
    '',
    '{"pid":',
    '{"pid":"1"}',
    '{"pid":0,"token":"1-0123456789abcdef"}',
    '{"pid":1,"token":"../.."}',
  ])('a fresh lock with the owner %j', (text) => {
    const folder = lockedFolder({ 'owner.json': text });
    expect(take(folder)).toBe(busy(folder, 'Another process'));
  });

  test('a file with the name of the lock', () => {
    const folder = join(scratchFolder(), 'out');
    putFiles(join(folder, '..'), { '.out.lock': 'mine' });
    expect(take(folder)).toBe(busy(folder, 'Another process'));
    expect(readFileSync(join(folder, '../.out.lock'), 'utf8')).toBe('mine');
  });
});

describe('takes over from', () => {
  test('a dead process', () => {
    const folder = lockedFolder({ 'owner.json': owner({ pid: deadPid() }) });
    expect([take(folder), readdirSync(join(folder, '..'))]).toEqual(['done', []]);
  });

  test('a dead process whose number another one has now', (context) => {
    if (thisProcess().startTime === undefined) skipFor(context, '/proc');
    const folder = lockedFolder({ 'owner.json': owner({ ...thisProcess(), startTime: '1' }) });
    expect([take(folder), readdirSync(join(folder, '..'))]).toEqual(['done', []]);
  });

  test('a chain of dead processes', () => {
    const folder = lockedFolder({
      'owner.json': owner({ pid: deadPid() }),
      [`after-${TOKEN}/owner.json`]: owner({ pid: deadPid(), token: OTHER_TOKEN }),
    });
    expect([take(folder), readdirSync(join(folder, '..'))]).toEqual(['done', []]);
  });

  test('a dead process whose lock a claim to another lock has fallen into', () => {
    const folder = lockedFolder({
      'owner.json': owner({ pid: deadPid() }),
      [`after-${OTHER_TOKEN}/owner.json`]: owner({ ...thisProcess(), token: OTHER_TOKEN }),
    });
    expect([take(folder), readdirSync(join(folder, '..'))]).toEqual(['done', []]);
  });

  test('a broken lock that is not fresh', () => {
    const folder = lockedFolder({ 'owner.json': '{"pid":' });
    utimesSync(join(folder, '../.out.lock'), 1_000, 1_000);
    expect([take(folder), readdirSync(join(folder, '..'))]).toEqual(['done', []]);
  });

  test('an empty lock', () => {
    const folder = join(scratchFolder(), 'out');
    mkdirSync(join(folder, '../.out.lock'));
    expect([take(folder), readdirSync(join(folder, '..'))]).toEqual(['done', []]);
  });

  test('processes that died while taking the lock', () => {
    const folder = join(scratchFolder(), 'out');
    const pid = deadPid();
    putFiles(join(folder, '..'), { [`.out.lock-${pid}-0123456789abcdef/owner.json`]: owner({ pid }) });
    mkdirSync(join(folder, `../.out.lock-${pid}-fedcba9876543210`));
    expect([take(folder), readdirSync(join(folder, '..'))]).toEqual(['done', []]);
  });
});

test('gives way when the dead process is succeeded between the look and the claim', async () => {
  const writer = await loadFailingWriter();
  const folder = lockedFolder({ 'owner.json': owner({ pid: deadPid() }) });
  const lock = join(folder, '../.out.lock');
  // Before it come the making of the own folder, two moments of the writing of its owner, and the try to take the lock.
  writer.scheduleAccident(5, () => {
    rmSync(lock, { recursive: true });
    putFiles(lock, { 'owner.json': owner({ ...thisProcess(), token: OTHER_TOKEN }) });
  });
  expect(codeOf(() => writer.withLock(placesOf(folder), () => undefined))).toBe('OUTPUT_BUSY');
  expect(writer.isAccidentOver()).toBe(true);
  expect([readdirSync(join(folder, '..')), readdirSync(lock)]).toEqual([['.out.lock'], ['owner.json']]);
});

test('leaves a running process its preparations', () => {
  const folder = join(scratchFolder(), 'out');
  const name = `.out.lock-${process.pid}-0123456789abcdef`;
  mkdirSync(join(folder, '..', name));
  expect([take(folder), readdirSync(join(folder, '..'))]).toEqual(['done', [name]]);
});

test('returns the lock when the action throws', () => {
  const folder = join(scratchFolder(), 'out');
  const thrown = new TypeError('thrown by the action');
  expect(() =>
    withLock(placesOf(folder), () => {
      throw thrown;
    }),
  ).toThrow(thrown);
  expect(readdirSync(join(folder, '..'))).toEqual([]);
});

test('lets one of many processes in at a time, though some die inside', { timeout: 180_000 }, async () => {
  const child = bundleChild('fight-for-lock');
  const folder = lockedFolder({ 'owner.json': owner({ pid: deadPid() }) });
  const fighters = Array.from({ length: 12 }, (_, index) => {
    const fatalRound = index % 2 === 0 ? 5 * (index + 1) : 0;
    return runFighter([child, folder, '150', String(fatalRound)]);
  });
  const outputs = await Promise.all(fighters);
  rmSync(join(folder, '../inside'), { force: true });
  expect(outputs.filter((output) => !/^(?:taken \d+\n)?$/.test(output))).toEqual([]);
  // Half of them were to die inside; those that had no such luck in 150 rounds ended with a count.
  const died = outputs.filter((output) => output === '').length;
  expect([died > 0, take(folder), readdirSync(join(folder, '..'))]).toEqual([true, 'done', []]);
});

async function runFighter(args: readonly string[]): Promise<string> {
  const fighter = spawn(process.execPath, args);
  let output = '';
  fighter.stdout.on('data', (chunk) => (output += String(chunk)));
  fighter.stderr.on('data', (chunk) => (output += String(chunk)));
  await new Promise((resolve) => fighter.once('close', resolve));
  return output;
}
