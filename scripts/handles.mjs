// Writes the typed handles of every catalog in catalogs/ to src/metrics/external/. Run by `npm run handles`.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CATALOGS = path.join(ROOT, 'catalogs');
const HANDLES = path.join(ROOT, 'src', 'metrics', 'external');
/** Below node_modules, so that the packages are found from there. */
const BUNDLE = path.join(ROOT, 'node_modules', '.cache', 'smbp-obs', 'handles.mjs');

/**
 * What the bundle exports.
 *
 * @typedef {Pick<typeof import('../src/config/catalog-file.ts'), 'parseCatalogFile'>
 *   & Pick<typeof import('../src/codegen/external-handles.ts'), 'renderExternalHandles'>} Bundle
 */
const ENTRY = `
export { parseCatalogFile } from './src/config/catalog-file.ts';
export { renderExternalHandles } from './src/codegen/external-handles.ts';
`;

await build({
  stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
  outfile: BUNDLE,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
const { parseCatalogFile, renderExternalHandles } = /** @type {Bundle} */ (
  await import(pathToFileURL(BUNDLE).href)
);

try {
  await mkdir(HANDLES, { recursive: true });
  for (const name of (await readdir(CATALOGS)).filter((file) => file.endsWith('.yaml')).sort()) {
    const text = await readFile(path.join(CATALOGS, name), 'utf8');
    const file = renderExternalHandles(parseCatalogFile(text, `catalogs/${name}`));
    await writeFile(path.join(HANDLES, file.path), file.content);
    process.stdout.write(`src/metrics/external/${file.path}\n`);
  }
} catch (error) {
  if (!(error instanceof Error) || error.name !== 'PackError') throw error;
  const { message, help, at } = /** @type {import('../src/core/errors.ts').PackError} */ (error);
  process.stderr.write(
    `${[at.file, at.line, at.column].filter((part) => part !== undefined).join(':')}: ${message}\n${help}\n`,
  );
  process.exitCode = 2;
}
