import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import type { ToolResult } from './tools.ts';
import { runTool } from './tools.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** A project of its own in a temporary folder, with the scripts of this one. */
export interface ToolProject extends Disposable {
  readonly folder: string;
  /** Runs one of its scripts, from another folder; `env` is all that the script knows besides the PATH. */
  run(script: string, args?: readonly string[], env?: NodeJS.ProcessEnv): ToolResult;
}

/**
 * Makes a project.
 *
 * @param copied - What else is copied from this project, as paths from its root.
 * @param written - What is written, by path.
 */
export function toolProject(
  copied: readonly string[],
  written: Readonly<Record<string, string>> = {},
): ToolProject {
  const folder = mkdtempSync(join(tmpdir(), 'tool-project-'));
  for (const path of ['scripts', ...copied])
    cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return {
    folder,
    run: (script, args = [], env = {}) =>
      runTool(process.execPath, [join(folder, script), ...args], {
        cwd: tmpdir(),
        env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
      }),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Lends the packages of this project to another one, where it does not matter how they came. */
export function lendPackages({ folder }: ToolProject): void {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
}
