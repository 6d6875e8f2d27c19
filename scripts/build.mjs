// Bundles src/ into dist/: `node scripts/build.mjs [--types]`. Does nothing when dist/ is up to date.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync } from 'node:fs';
import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

import { withLock } from './lock.mjs';
import { ROOT } from './root.mjs';

const DIST = join(ROOT, 'dist');
const STAMP = 'inputs.sha256';
/** Pages of the checks, which `smbp-obs explain` prints. */
const PAGES = join('docs', 'checks');
const OPTIONS = /** @satisfies {import('esbuild').BuildOptions} */ ({
  absWorkingDir: ROOT,
  entryPoints: { bin: 'src/bin.ts', index: 'src/index.ts', cli: 'src/cli/main.ts' },
  outdir: DIST,
  write: false,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  chunkNames: 'chunks/[name]-[hash]',
  outExtension: { '.js': '.mjs' },
  // Names stay as they are, for traces of errors: keeping them beside short ones costs time whenever a closure is made.
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'linked',
  metafile: true,
  // Some packages are CommonJS and call require() for modules of Node.js.
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
});

process.exitCode = await main(process.argv.slice(2));

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} Exit status.
 */
async function main(args) {
  const unknown = args.find((arg) => arg !== '--types');
  if (unknown !== undefined) {
    console.error(`build does not know "${unknown}". Usage: node scripts/build.mjs [--types]`);
    return 2;
  }
  let status = 0;
  if (!isFresh()) {
    await withLock('dist', async () => {
      // Another run may have built while this one waited.
      if (!isFresh()) status = await buildBeside();
    });
  }
  return status === 0 && args.includes('--types') ? emitTypes() : status;
}

function isFresh() {
  const stamp = join(DIST, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === hashOfInputs();
}

/** Everything that the bundle is made of. */
function hashOfInputs() {
  const sources = [...filesIn('src', '.ts'), ...filesIn(PAGES, '.md')];
  const others = [
    'scripts/build.mjs',
    'scripts/launcher.mjs',
    'package-lock.json',
    'tsconfig.json',
    'tsconfig.base.json',
  ];
  const hash = createHash('sha256');
  for (const file of [...sources, ...others].sort()) {
    const text = readFileSync(join(ROOT, file));
    hash.update(`${file}\0${text.length}\0`).update(text);
  }
  return hash.digest('hex');
}

/**
 * @param {string} folder
 * @param {string} ending
 */
function filesIn(folder, ending) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(ending))
    .map((file) => join(folder, file));
}

/** Builds beside dist/ and swaps, so that no command ever starts from half a bundle. */
async function buildBeside() {
  const work = join(ROOT, '.cache', 'build');
  const fresh = join(work, 'fresh');
  // What an interrupted build has left.
  rmSync(work, { recursive: true, force: true });
  try {
    const inputs = hashOfInputs();
    mkdirSync(fresh, { recursive: true });
    if (!(await bundle(fresh))) return 1;
    writeFileSync(join(fresh, STAMP), inputs);
    if (existsSync(DIST)) renameSync(DIST, join(work, 'stale'));
    renameSync(fresh, DIST);
    return 0;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * @param {string} into
 * @returns {Promise<boolean>} False when the sources do not build; why was said.
 */
async function bundle(into) {
  const esbuild = await import('esbuild');
  const result = await esbuild.build(OPTIONS).catch(failedBuild);
  if (result === undefined) return false;
  for (const { path, contents } of result.outputFiles) {
    const file = join(into, relative(DIST, path));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, contents);
  }
  writeFileSync(join(into, 'meta.json'), JSON.stringify(result.metafile));
  cpSync(join(ROOT, PAGES), join(into, 'checks'), { recursive: true });
  const launcher = join(into, 'smbp-obs.mjs');
  copyFileSync(join(ROOT, 'scripts', 'launcher.mjs'), launcher);
  chmodSync(launcher, 0o755);
  return true;
}

/**
 * @param {unknown} error
 * @returns {undefined} For errors that esbuild has printed itself.
 */
function failedBuild(error) {
  if (error instanceof Error && 'errors' in error) return undefined;
  throw error;
}

/** @returns {number} Exit status. */
function emitTypes() {
  const tsc = join(ROOT, 'node_modules', '.bin', 'tsc');
  const { status } = spawnSync(tsc, ['-p', 'tsconfig.build.json'], { cwd: ROOT, stdio: 'inherit' });
  return status ?? 1;
}
