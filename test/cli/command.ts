import { join } from 'node:path';

import { putFiles, scratchFolder, snapshot } from '../host/scratch.ts';
import type { ToolResult } from '../support/tools.ts';
import { runTool } from '../support/tools.ts';

/** The command as it is installed: what `npm run build` made. */
export const COMMAND = join(import.meta.dirname, '..', '..', 'dist', 'smbp-obs.mjs');

/** Runs the built command in a folder, as a user does. Of the environment it gets only what is given. */
export function runCommand(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ToolResult {
  return runTool(process.execPath, [COMMAND, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder, ...env },
  });
}

/** A folder where the pack was generated with default settings, beside which files were then put. */
export function folderWithPack(files: Readonly<Record<string, string>> = {}): string {
  const folder = scratchFolder({ inMemory: true });
  putFiles(folder, { ...defaultPack(), ...files });
  return folder;
}

let generated: Readonly<Record<string, string>> | undefined;

/** Generated once for each file of tests, and then copied. */
function defaultPack(): Readonly<Record<string, string>> {
  if (generated !== undefined) return generated;
  const folder = scratchFolder({ inMemory: true });
  const { status, stderr } = runCommand(folder, ['generate']);
  if (status !== 0) throw new Error(`The pack cannot be generated: ${stderr}`);
  generated = snapshot(folder);
  return generated;
}

/** What a run answered, for pictures: its exit status and both streams. */
export function draw({ status, stdout, stderr }: ToolResult): string {
  return [`exit ${status}`, ...drawStream('stdout', stdout), ...drawStream('stderr', stderr)].join('\n');
}

function drawStream(name: string, text: string): readonly string[] {
  return text === '' ? [] : [`${name}:`, ...text.trimEnd().split('\n').map(indent)];
}

function indent(line: string): string {
  return line === '' ? '' : `  ${line}`;
}
