import { spawn, spawnSync } from 'node:child_process';

import { expect, test } from 'vitest';

import { isRunning, thisProcess } from '../../src/host/running-process.ts';
import { skipFor } from '../support/skip.ts';

test('a process that has ended does not run', () => {
  expect(isRunning({ pid: spawnSync(process.execPath, ['--version']).pid, startTime: undefined })).toBe(
    false,
  );
});

test('this process runs', () => {
  expect(isRunning(thisProcess())).toBe(true);
});

test('a process of another user runs', () => {
  expect(isRunning({ pid: 1, startTime: undefined })).toBe(true);
});

test('a process whose start is not known is taken for the one that has its number', () => {
  expect(isRunning({ pid: process.pid, startTime: undefined })).toBe(true);
});

test('a process with the number but not the start of another is not it', (context) => {
  if (thisProcess().startTime === undefined) skipFor(context, '/proc');
  expect(isRunning({ pid: process.pid, startTime: '1' })).toBe(false);
});

test('a process that has ended but was not waited for does not run', async (context) => {
  if (thisProcess().startTime === undefined) skipFor(context, '/proc');
  // The shell becomes a sleep that never waits for the child it had before.
  const parent = spawn('/bin/sh', ['-c', 'true & echo $!; exec sleep 60']);
  const pid = Number(await new Promise((resolve) => parent.stdout.once('data', resolve)));
  try {
    await expect.poll(() => isRunning({ pid, startTime: undefined }), { timeout: 5_000 }).toBe(false);
  } finally {
    parent.kill('SIGKILL');
  }
});
