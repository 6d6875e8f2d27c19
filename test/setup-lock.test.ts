import { mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

import { toolProject } from './support/tool-project.ts';
import { runTool, startProcess } from './support/tools.ts';

/** Writes a line when it has the lock, and another one before it gives it back. */
const WORK = `
import { appendFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { withLock } from './scripts/lock.mjs';

const note = (what) => appendFileSync(new URL('log', import.meta.url), what + '\\n');
await withLock('tools', async () => {
  note('begin');
  await sleep(100);
  note('end');
});
`;

/** The number of a process that has ended. */
function deadProcess(): string {
  return runTool(process.execPath, ['-p', 'process.pid']).stdout.trim();
}

test('one waits for the other', () => {
  using project = toolProject([], { 'work.mjs': WORK, log: '' });
  const command = `const { spawn } = require('node:child_process');
    for (let i = 0; i < 4; i++) spawn(process.execPath, ['work.mjs'], { stdio: 'inherit' });`;
  const { status } = runTool(process.execPath, ['-e', command], { cwd: project.folder });
  expect(status).toBe(0);
  expect(readFileSync(join(project.folder, 'log'), 'utf8')).toBe('begin\nend\n'.repeat(4));
});

test('the lock of a process that has died is taken over', () => {
  using project = toolProject([], { 'work.mjs': WORK, log: '' });
  mkdirSync(join(project.folder, '.cache'));
  symlinkSync(deadProcess(), join(project.folder, '.cache', 'tools.lock'));
  expect(project.run('work.mjs')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readFileSync(join(project.folder, 'log'), 'utf8')).toBe('begin\nend\n');
});

test('the lock of a process that runs is not', async () => {
  using project = toolProject([], { 'work.mjs': WORK, log: '' });
  const lock = join(project.folder, '.cache', 'tools.lock');
  mkdirSync(join(project.folder, '.cache'));
  symlinkSync(String(process.pid), lock);
  await using waiting = startProcess(process.execPath, [join(project.folder, 'work.mjs')]);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(waiting.pid).toBeGreaterThan(0);
  expect(readlinkSync(lock)).toBe(String(process.pid));
  expect(readFileSync(join(project.folder, 'log'), 'utf8')).toBe('');
});

test('work that fails gives the lock back', () => {
  using project = toolProject([], { log: '' });
  writeFileSync(
    join(project.folder, 'fail.mjs'),
    `import { withLock } from './scripts/lock.mjs';
    await withLock('tools', () => { throw new Error('no'); }).catch(() => undefined);
    await withLock('tools', () => console.log('again'));`,
  );
  expect(project.run('fail.mjs')).toEqual({ status: 0, stdout: 'again\n', stderr: '' });
});
