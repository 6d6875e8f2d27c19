// Ways to obtain an outside program without root and without touching the machine: each fills a folder.
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { execute } from './execute.mjs';
import { ROOT } from './root.mjs';

/**
 * Unpacks a Debian package, with lists and a cache of its own and without installing anything.
 *
 * @param {string} name
 * @param {string} into
 * @returns {string | undefined} Why it could not.
 */
export function unpackDebianPackage(name, into) {
  const state = join(ROOT, '.cache', 'apt');
  for (const folder of ['lists/partial', 'archives/partial']) {
    mkdirSync(join(state, folder), { recursive: true });
  }
  const options = [
    ['Dir::State', state],
    ['Dir::State::lists', join(state, 'lists')],
    ['Dir::Cache', state],
    // The user who runs this may not become the user _apt.
    ['APT::Sandbox::User', ''],
    ['Acquire::http::Timeout', '20'],
  ].flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  // apt-get download writes into the current folder.
  return (
    execute('apt-get', [...options, 'update'], { cwd: into }) ??
    execute('apt-get', [...options, 'download', name], { cwd: into }) ??
    execute('dpkg-deb', ['-x', packageIn(into), into], { cwd: into })
  );
}

/** @param {string} folder */
function packageIn(folder) {
  return readdirSync(folder).find((file) => file.endsWith('.deb')) ?? '*.deb';
}

/**
 * Installs an npm package beside the project. Never as a dependency of it: a package that holds a `node` would shadow
 * the one that runs.
 *
 * @param {string} spec Name and exact version.
 * @param {string} into
 * @returns {string | undefined} Why it could not.
 */
export function installNpmPackage(spec, into) {
  const flags = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund'];
  return execute('npm', ['install', '--prefix', into, ...flags, spec], { cwd: into });
}

/**
 * Builds the programs of a Go module; go.mod and go.sum pin every module that they are made of.
 *
 * @param {string} module Folder of go.mod.
 * @param {readonly string[]} flags Of `go build`.
 * @param {string} into
 * @returns {string | undefined} Why it could not.
 */
export function buildGoTools(module, flags, into) {
  return execute(
    'go',
    ['build', '-mod=readonly', '-buildvcs=false', '-trimpath', ...flags, '-o', into, 'tool'],
    {
      cwd: module,
      // The one of the machine is used, or a clear error comes; nothing is downloaded but modules.
      env: { GOTOOLCHAIN: 'local', GOWORK: 'off', GOFLAGS: '', CGO_ENABLED: '0' },
    },
  );
}
