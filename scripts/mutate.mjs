// Mutation testing of src/promql/infer: `npm run mutate [-- src/promql/infer/unit.ts …]`. Takes an hour on two cores.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { execute } from './execute.mjs';
import { withLock } from './lock.mjs';
import { ROOT } from './root.mjs';

/** The last that runs on Node 20. */
const VERSION = '9.6.1';
const STRYKER = join(ROOT, '.cache', 'tools', `stryker-${VERSION}`);
const FOLDER = join(ROOT, '.cache', 'mutation');
const ANSWERS = join(FOLDER, 'answers');
const TESTS = join('test', 'mutation');
/** Share of mutants that must be killed, in percent. */
const LEAST_SCORE = 80;

/** Installs Stryker beside the project, so that it is no dependency of it. */
function provideStryker() {
  if (existsSync(join(STRYKER, 'done'))) return undefined;
  rmSync(STRYKER, { recursive: true, force: true });
  mkdirSync(STRYKER, { recursive: true });
  const packages = [`@stryker-mutator/core@${VERSION}`, `@stryker-mutator/vitest-runner@${VERSION}`];
  // Without peers: the runner must load the vitest of the project, or its tests would not know it.
  const flags = ['--ignore-scripts', '--no-save', '--no-audit', '--no-fund', '--legacy-peer-deps'];
  const reason = execute('npm', ['install', '--prefix', STRYKER, ...flags, ...packages], { cwd: STRYKER });
  if (reason !== undefined) return reason;
  symlinkSync(join(ROOT, 'node_modules', 'vitest'), join(STRYKER, 'node_modules', 'vitest'));
  writeFileSync(join(STRYKER, 'done'), '');
  return undefined;
}

/** @param {readonly string[]} files What is mutated. */
function writeConfiguration(files) {
  const path = join(FOLDER, 'stryker.json');
  const modules = join(STRYKER, 'node_modules', '@stryker-mutator');
  const configuration = {
    testRunner: 'vitest',
    plugins: [join(modules, 'vitest-runner', 'dist', 'src', 'index.js')],
    vitest: { configFile: join(TESTS, 'vitest.config.ts'), related: false },
    mutate: files,
    coverageAnalysis: 'perTest',
    // A text in a reason or a message is no fact.
    mutator: { excludedMutations: ['StringLiteral'] },
    concurrency: 2,
    // TypeScript 7 has not the interface by which Stryker would rewrite it.
    tsconfigFile: 'none',
    ignorePatterns: ['out', 'dist', 'docs', 'bench', 'examples', 'catalogs', '.cache'],
    tempDirName: join(FOLDER, 'sandbox'),
    reporters: ['clear-text', 'json', 'html', 'progress-append-only'],
    jsonReporter: { fileName: join(FOLDER, 'report.json') },
    htmlReporter: { fileName: join(FOLDER, 'report.html') },
    thresholds: { high: 90, low: LEAST_SCORE, break: LEAST_SCORE },
  };
  writeFileSync(path, JSON.stringify(configuration, undefined, 2));
  return path;
}

/**
 * @param {readonly string[]} args
 * @returns {number} Exit status.
 */
function run(args) {
  const { status } = spawnSync(process.execPath, [...args], {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, RECORDED_ANSWERS: ANSWERS },
  });
  return status ?? 1;
}

async function main() {
  /** @type {string | undefined} */
  let reason;
  await withLock('tools', () => {
    reason = provideStryker();
  });
  if (reason !== undefined) {
    console.error(`Stryker is missing: ${reason}`);
    return 4;
  }
  mkdirSync(FOLDER, { recursive: true });
  const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
  const recorded = run([vitest, 'run', '--config', join(TESTS, 'record.config.ts')]);
  if (recorded !== 0) return recorded;
  const files = process.argv.slice(2);
  const configuration = writeConfiguration(files.length > 0 ? files : ['src/promql/infer/**/*.ts']);
  return run([
    join(STRYKER, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js'),
    'run',
    configuration,
  ]);
}

process.exitCode = await main();
