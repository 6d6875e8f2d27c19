import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { buildSync } from 'esbuild';
import { onTestFinished } from 'vitest';

/**
 * Makes a program that Node 20 can run from `test/host/child/<name>.ts`; it goes away with the test.
 *
 * @param aliases - Modules to put in the place of others, e.g. for `node:fs`.
 * @returns Path of the program.
 */
export function bundleChild(name: string, aliases: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'host-child-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, `${name}.mjs`);
  buildSync({
    entryPoints: [pathOf(name)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
    alias: Object.fromEntries(Object.entries(aliases).map(([module, child]) => [module, pathOf(child)])),
  });
  return outfile;
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`./${name}.ts`, import.meta.url));
}
