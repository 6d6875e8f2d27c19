import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ROOT } from '../scripts/root.mjs';

/**
 * Writes a program that loads exactly what `generate` loads, and does nothing.
 *
 * @param {string} path Where to write it.
 */
export function writeFloor(path) {
  const dist = join(ROOT, 'dist');
  const { outputs } = /** @type {import('esbuild').Metafile} */ (
    JSON.parse(readFileSync(join(dist, 'meta.json'), 'utf8'))
  );
  const command = Object.entries(outputs).find(
    ([, { entryPoint }]) => entryPoint === 'src/cli/commands/generate.ts',
  );
  if (command === undefined) throw new Error('The bundle has no chunk for generate.');
  // Paths in the metafile begin with the folder that was built, which is dist/ now.
  const chunk = join(dist, ...command[0].split('/').slice(1));
  const imports = [join(dist, 'bin.mjs'), chunk].map(
    (file) => `await import(${JSON.stringify(pathToFileURL(file).href)});`,
  );
  writeFileSync(
    path,
    ["import module from 'node:module';", 'module.enableCompileCache?.();', ...imports, ''].join('\n'),
  );
}
