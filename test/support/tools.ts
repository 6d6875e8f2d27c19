import type { SpawnSyncOptions } from 'node:child_process';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { TestContext } from 'vitest';
import { test } from 'vitest';

import type { ToolName } from '../../scripts/tools.mjs';
import { findTool, isNewest, TOOLS } from '../../scripts/tools.mjs';
import { SKIPPED_FOR, skipFor } from './skip.ts';

/** Outside programs that tests may ask for. */
export type { ToolName };

/** What a program said and how it ended. */
export interface ToolResult {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process in the background; `await using` ends it with the block. */
export interface RunningProcess extends AsyncDisposable {
  readonly pid: number;
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>;
}

/** How long a process may take to end before it is killed. */
const PATIENCE_MILLISECONDS = 10_000;

/** Path of a tool, or `undefined` when it is not there. */
export function tool(name: ToolName): string | undefined {
  return findTool(name);
}

/** Path of a tool in a test that runs only where the tool is. */
export function requireTool(name: ToolName): string {
  const path = findTool(name);
  if (path === undefined) throw new Error(`${name} is missing; use testWith([...]) for this test.`);
  return path;
}

/**
 * A test that needs outside programs. Where one is missing the test is skipped and counted; in CI it fails, so that
 * nothing is skipped unseen. Only the newest programs, which take minutes to obtain, may be missing there.
 */
export function testWith(
  wanted: readonly ToolName[],
  name: string,
  run: () => Promise<void> | void,
  timeout?: number,
): void {
  const missing = wanted.filter((one) => findTool(one) === undefined);
  test(
    name,
    async (context) => {
      if (missing.length > 0) skipWithout(missing, context);
      await run();
    },
    timeout,
  );
}

function skipWithout(missing: readonly ToolName[], context: TestContext): void {
  const purposes = new Set(missing.map((name) => TOOLS[name].purpose));
  const want = `${missing.join(', ')}: ${[...purposes].join('; ')}`;
  if (missing.every(isNewest)) context.skip(`${SKIPPED_FOR}${want}`);
  else skipFor(context, want);
}

/** Runs a program to its end. Throws when it cannot be started. */
export function runTool(
  path: string,
  args: readonly string[],
  options: Omit<SpawnSyncOptions, 'encoding'> = {},
): ToolResult {
  const { status, stdout, stderr, error } = spawnSync(path, [...args], { ...options, encoding: 'utf8' });
  if (error !== undefined) throw error;
  return { status, stdout, stderr };
}

/** A port of the loopback interface that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('a TCP server has a port');
  return address.port;
}

/** Starts a program in the background; its output is thrown away. It never outlives the process of the tests. */
export function startProcess(path: string, args: readonly string[]): RunningProcess {
  const child = spawn(path, [...args], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${path} could not be started`);
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', kill);
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const timer = setTimeout(kill, PATIENCE_MILLISECONDS);
    await ended;
    clearTimeout(timer);
    process.off('exit', kill);
  };
  return { pid, stop, [Symbol.asyncDispose]: stop };
}
