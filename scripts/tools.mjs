// Outside programs that tests use: `node scripts/tools.mjs [--newest]` obtains what is missing and says what is where.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { withLock } from './lock.mjs';
import { buildGoTools, installNpmPackage, unpackDebianPackage } from './obtain.mjs';
import { ROOT } from './root.mjs';
import { copyDefinitions } from './schema-sources.mjs';

const CACHE = join(ROOT, '.cache', 'tools');

/**
 * @typedef {object} Tool
 * @property {string} purpose What cannot be tested without it.
 * @property {string} [command] Name on PATH, where any version that answers `--version` will do.
 * @property {string} folder Folder below `.cache/tools` that holds it once it was obtained.
 * @property {string} binary Path of the program below `folder`.
 * @property {string} [version] What it is where it is no program that could say so.
 * @property {boolean} [isNewest] Takes minutes to obtain: only with `--newest`, and no test may count on it.
 * @property {(into: string) => string | undefined} obtain Fills a folder; returns why it could not.
 */

/** Every outside program by name. */
export const TOOLS = /** @satisfies {Readonly<Record<string, Tool>>} */ ({
  promtool: debianPrometheus('promtool'),
  prometheus: debianPrometheus('prometheus'),
  'node-22': otherNode('22.23.3'),
  'node-24': otherNode('24.21.0'),
  'typescript-5.6': {
    purpose: 'the generated instrumentation in projects with an older compiler',
    folder: 'typescript-5.6.3',
    binary: 'node_modules/typescript/bin/tsc',
    obtain: (into) => installNpmPackage('typescript@5.6.3', into),
  },
  'prometheus-io-client': {
    purpose: 'the generated instrumentation with the successor of prom-client',
    folder: 'prometheus-io-client-0.16.1',
    binary: 'node_modules/@prometheus-io/client/index.js',
    version: '0.16.1',
    obtain: (into) => installNpmPackage('@prometheus-io/client@0.16.1', into),
  },
  'sarif-schema': {
    purpose: 'findings as SARIF, by the JSON Schema of OASIS',
    folder: 'jest-sarif-1.0.0-beta.0',
    binary: 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
    version: '2.1.0-rtm.5',
    obtain: (into) => installNpmPackage('@microsoft/jest-sarif@1.0.0-beta.0', into),
  },
  'promtool-3': newestPrometheus('promtool'),
  'prometheus-3': newestPrometheus('prometheus'),
  apiserver: apiserver(),
  'custom-resource-state': customResourceState(),
});

/** @typedef {keyof typeof TOOLS} ToolName */

/**
 * The oldest Prometheus that is supported.
 *
 * @param {string} command
 * @returns {Tool}
 */
function debianPrometheus(command) {
  return {
    purpose: 'rules, configuration and scrapes, judged by a real Prometheus',
    command,
    folder: 'debian-prometheus',
    binary: `usr/bin/${command}`,
    obtain: (into) => unpackDebianPackage('prometheus', into),
  };
}

/**
 * @param {string} version
 * @returns {Tool}
 */
function otherNode(version) {
  const name = `node-${process.platform}-${process.arch}`;
  return {
    purpose: 'the same bytes on every supported Node.js',
    folder: `node-${version}`,
    binary: `node_modules/${name}/bin/node`,
    obtain: (into) => installNpmPackage(`${name}@${version}`, into),
  };
}

/**
 * Without the service discoveries of clouds, whose libraries are most of the build:
 * https://github.com/prometheus/prometheus#service-discovery-plugins (3.16).
 *
 * @param {string} command
 * @returns {Tool}
 */
function newestPrometheus(command) {
  const version = '3.16.0';
  const flags = [
    ['-tags', 'netgo,remove_all_sd,enable_kubernetes_sd'],
    ['-ldflags', `-s -w -X github.com/prometheus/common/version.Version=${version}`],
  ].flat();
  return {
    purpose: 'rules, configuration and scrapes, judged by the newest Prometheus',
    folder: `prometheus-${version}`,
    binary: command,
    isNewest: true,
    obtain: (into) => buildGoTools(join(ROOT, 'scripts', 'tools', 'prometheus'), flags, into),
  };
}

/**
 * The API server's own validation, in a program of ours: its folder is named after its sources, so that a change is
 * built anew.
 *
 * @returns {Tool}
 */
function apiserver() {
  const module = join(ROOT, 'scripts', 'tools', 'apiserver');
  const pins = join(ROOT, 'scripts', 'tools', 'schemas');
  return {
    purpose: "Kubernetes objects, judged by the API server's own code",
    folder: `apiserver-${hashOf([module, pins])}`,
    binary: 'apiserver',
    isNewest: true,
    obtain: (into) =>
      buildGoTools(module, ['-ldflags', '-s -w'], into) ?? copyDefinitions(join(into, 'crds')),
  };
}

/**
 * The metrics of custom resources that kube-state-metrics would make, by its own code in a program of ours.
 *
 * @returns {Tool}
 */
function customResourceState() {
  const module = join(ROOT, 'scripts', 'tools', 'kube-state-metrics');
  return {
    purpose: 'metrics of custom resources, made by kube-state-metrics itself',
    folder: `kube-state-metrics-${hashOf([module])}`,
    binary: 'kube-state-metrics',
    isNewest: true,
    obtain: (into) => buildGoTools(module, ['-ldflags', '-s -w'], into),
  };
}

/**
 * Short hash of every file in some folders.
 *
 * @param {readonly string[]} folders
 */
function hashOf(folders) {
  const hash = createHash('sha256');
  for (const folder of folders) {
    for (const file of readdirSync(folder).sort()) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(folder, file)))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 12);
}

/**
 * Where a tool is, without obtaining it.
 *
 * @param {ToolName} name
 * @returns {string | undefined} Absolute path.
 */
export function findTool(name) {
  /** @type {Tool} */
  const { command, folder, binary } = TOOLS[name];
  const obtained = join(CACHE, folder, binary);
  return (
    (command === undefined ? undefined : onPath(command)) ?? (existsSync(obtained) ? obtained : undefined)
  );
}

/**
 * Obtains every missing tool. What cannot be had is an error in CI only: elsewhere the tests that need it are skipped
 * and counted.
 *
 * @param {{ newest?: boolean }} [options] `newest` adds those that take minutes.
 * @returns {Promise<number>} Exit status.
 */
export async function provideTools({ newest = false } = {}) {
  const wanted = names().filter((name) => newest || !isNewest(name));
  if (wanted.every((name) => findTool(name) !== undefined)) return 0;
  /** @type {Map<string, string>} */
  const failures = new Map();
  await withLock('tools', () => {
    for (const name of wanted) {
      const { folder } = TOOLS[name];
      // Two tools of one folder come, or fail to come, together.
      if (findTool(name) !== undefined || failures.has(folder)) continue;
      const reason = obtain(name);
      if (reason !== undefined) failures.set(folder, reason);
    }
  });
  const missing = wanted.filter((name) => findTool(name) === undefined);
  for (const name of missing) {
    const { folder, purpose } = TOOLS[name];
    const reason = failures.get(folder) ?? `${folder} does not hold it`;
    console.error(`${name} is missing: ${reason}\nTests that need it do not run. Not tested: ${purpose}.`);
  }
  return missing.length > 0 && process.env['CI'] === 'true' ? 4 : 0;
}

/**
 * Whether tests may be skipped in CI, too, where the tool is missing.
 *
 * @param {ToolName} name
 */
export function isNewest(name) {
  /** @type {Tool} */
  const tool = TOOLS[name];
  return tool.isNewest === true;
}

function names() {
  // The keys of a literal are its type's.
  return /** @type {ToolName[]} */ (Object.keys(TOOLS));
}

/**
 * Fills a folder beside the final one, so that an interrupted run leaves nothing that looks complete.
 *
 * @param {ToolName} name
 * @returns {string | undefined} Why it could not be obtained.
 */
function obtain(name) {
  const { folder, obtain: fill } = TOOLS[name];
  const goal = join(CACHE, folder);
  const fresh = join(CACHE, 'new');
  // What an interrupted run has left.
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  console.error(`Obtaining ${name} …`);
  try {
    const reason = fill(fresh);
    if (reason !== undefined) return reason;
    rmSync(goal, { recursive: true, force: true });
    renameSync(fresh, goal);
    return undefined;
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** @param {string} command */
function onPath(command) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders
    .map((folder) => join(folder, command))
    .find((path) => existsSync(path) && versionOf(path) !== undefined);
}

/**
 * @param {string} path
 * @returns {string | undefined} `undefined` when the program does not start.
 */
function versionOf(path) {
  const { status, stdout, stderr } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  if (status !== 0) return undefined;
  // Programs of Prometheus before 3.0 say it on stderr.
  return /\d+\.\d+\.\d+/.exec(`${stdout}\n${stderr}`)?.[0];
}

async function main() {
  const [flag, ...more] = process.argv.slice(2);
  if (more.length > 0 || (flag !== undefined && flag !== '--newest')) {
    console.error('Usage: node scripts/tools.mjs [--newest]');
    return 2;
  }
  const status = await provideTools({ newest: flag === '--newest' });
  for (const name of names()) {
    const path = findTool(name);
    /** @type {Tool} */
    const { version } = TOOLS[name];
    const found =
      path === undefined ? 'not there' : `${version ?? versionOf(path) ?? 'does not start'}\t${path}`;
    console.log(`${name.padEnd(12)}\t${found}`);
  }
  return status;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exitCode = await main();
