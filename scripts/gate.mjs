// The gate of a commit: `npm run check [-- --without-tests]`. Stops at the first step that fails, with its exit status.
import { spawnSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

import { ROOT } from './root.mjs';

/** The pack for the operator as it is public now. */
const TODAY = ['--settings', 'examples/settings/today.yaml', '--out', 'out/today'];

/** @type {[what: string, command: string, ...args: string[]][]} */
const STEPS = [
  ['format', 'oxfmt', '--check', '.'],
  ['lint', 'oxlint', '--type-aware', '--deny-warnings'],
  ['types', 'tsc', '-p', 'tsconfig.json'],
  ['build', 'node', 'scripts/build.mjs', '--types'],
  ['out/ is fresh', 'node', 'dist/smbp-obs.mjs', 'check'],
  ['out/today is fresh', 'node', 'dist/smbp-obs.mjs', 'check', ...TODAY],
];

if (!process.argv.includes('--without-tests')) STEPS.push(['tests', 'vitest', 'run']);

const PATH = [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);

for (const [what, command, ...args] of STEPS) {
  const start = performance.now();
  const { status, error } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH },
  });
  const seconds = ((performance.now() - start) / 1_000).toFixed(1);
  console.log(`${what}: ${status === 0 ? 'passed' : 'FAILED'} (${seconds} s)`);
  if (status !== 0) {
    if (error !== undefined) console.error(error.message);
    process.exit(status ?? 1);
  }
}
