// Installs what the project needs: `node scripts/setup.mjs [--tools]`. Built-in modules only: nothing is installed yet.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { withLock } from './lock.mjs';
import { ROOT } from './root.mjs';

const OLDEST_NODE = [20, 19];
const STAMP = join(ROOT, 'node_modules', '.setup.sha256');

process.exitCode = await main(process.argv.slice(2));

/**
 * @param {readonly string[]} args
 * @returns {Promise<number>} Exit status.
 */
async function main(args) {
  const unknown = args.find((arg) => arg !== '--tools');
  if (unknown !== undefined) {
    console.error(`setup does not know "${unknown}". Usage: node scripts/setup.mjs [--tools]`);
    return 2;
  }
  if (isOldNode()) {
    console.error(
      `Node.js ${process.versions.node} is too old: ${OLDEST_NODE.join('.')} or newer is needed.`,
    );
    return 2;
  }
  const status = isInstalled() ? 0 : await installOnce();
  if (status !== 0 || !args.includes('--tools')) return status;
  const { provideTools } = await import('./tools.mjs');
  return provideTools();
}

function isOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

function isInstalled() {
  return existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hashOfInputs();
}

/** What decides which packages are installed. */
function hashOfInputs() {
  const hash = createHash('sha256').update(
    `${process.versions.modules} ${process.platform} ${process.arch}\0`,
  );
  for (const file of ['package.json', 'package-lock.json', '.npmrc']) {
    hash.update(readFileSync(join(ROOT, file))).update('\0');
  }
  return hash.digest('hex');
}

async function installOnce() {
  let status = 0;
  await withLock('packages', () => {
    // Another run may have installed while this one waited.
    if (!isInstalled()) status = install();
  });
  return status;
}

/** The stamp is written last, and `npm ci` removes it first: an interrupted installation is done again. */
function install() {
  console.error('Installing packages (npm ci) …');
  const flags = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status, error } = spawnSync('npm', ['ci', ...flags], { cwd: ROOT, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    console.error(`npm ci failed: ${error?.message ?? 'see above'}. Is the package registry reachable?`);
    return 4;
  }
  writeFileSync(STAMP, hashOfInputs());
  return 0;
}
