// Compares `smbp-obs generate` with its floor: the launcher and the same imports, without work. Measures what the import
// of the generated instrumentation adds to a program. Compares the analysis of queries with the grammar alone, and with
// promtool.
//
//   npm run bench
//   npm run bench -- --rounds 31
//   npm run bench -- --rules path/to/rules.json  analyse these rules: [{"alert": …, "expr": …}, …]
//   npm run bench -- --mixin path/to/a-mixin     beside go-jsonnet; the folder holds mixin.libsonnet and vendor/
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { ROOT } from '../scripts/root.mjs';
import { findTool } from '../scripts/tools.mjs';
import { benchAnalysis } from './analysis.mjs';
import { compare } from './compare.mjs';
import { writeFloor } from './floor.mjs';
import { importOfInstrumentation } from './helper.mjs';
import { compileMixin } from './jsonnet.mjs';
import { countWritten } from './written.mjs';

/** The launcher and the imports stay as they are when the pack grows; the work does not. */
const LIMIT_WHOLE = 8;
const LIMIT_UNCHANGED = 1.2;
const LIMIT_IMPORT_MILLISECONDS = 2;
const LIMIT_IMPORT_MEGABYTES = 1;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '21' },
    mixin: { type: 'string' },
    rules: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
const work = join(ROOT, '.cache', 'bench');
rmSync(work, { recursive: true, force: true });
mkdirSync(work, { recursive: true });
const floor = join(work, 'floor.mjs');
writeFloor(floor);

const nodes = [process.execPath, findTool('node-22'), findTool('node-24')];
const verdicts = nodes.flatMap((node) => (node === undefined ? [] : [benchNode(node)]));
verdicts.push(await benchAnalysis({ work, rounds, rules: values.rules }));
if (values.mixin !== undefined) benchMixin(values.mixin);
process.exitCode = verdicts.every(Boolean) ? 0 : 1;

/**
 * @param {string} node
 * @returns {boolean} Whether the run stays within the limits.
 */
function benchNode(node) {
  const kept = join(work, 'kept');
  const { ratios, medians } = compare(rounds, {
    floor: { command: node, args: [floor], env: ownCompileCache('floor') },
    whole: { ...wholeRun(node), env: ownCompileCache('whole') },
    unchanged: { ...generateInto(node, kept), env: ownCompileCache('unchanged') },
  });
  const written = countWritten(kept, () => compare(1, { unchanged: generateInto(node, kept) }));
  const added = importOfInstrumentation(node, rounds);
  const { whole = Number.NaN, unchanged = Number.NaN } = ratios;
  console.log(`${node}
  floor                          ${medians['floor']?.toFixed(0)} ms
  whole run / floor              ${whole.toFixed(2)} (at most ${LIMIT_WHOLE})
  unchanged run / floor          ${unchanged.toFixed(2)} (at most ${LIMIT_UNCHANGED})
  files written when unchanged   ${written} (0)
  import of the instrumentation  ${added.milliseconds.toFixed(2)} ms (at most ${LIMIT_IMPORT_MILLISECONDS}), ${added.megabytes.toFixed(2)} MB (at most ${LIMIT_IMPORT_MEGABYTES})`);
  return (
    whole <= LIMIT_WHOLE &&
    unchanged <= LIMIT_UNCHANGED &&
    written === 0 &&
    added.milliseconds <= LIMIT_IMPORT_MILLISECONDS &&
    added.megabytes <= LIMIT_IMPORT_MEGABYTES
  );
}

/**
 * Compiled code that a run leaves for the next one holds the functions that it called. One cache for all would hold
 * those of whoever came first.
 *
 * @param {string} name
 */
function ownCompileCache(name) {
  return { NODE_COMPILE_CACHE: join(work, `compile-cache-${name}`) };
}

/** @param {string} mixin */
function benchMixin(mixin) {
  const jsonnet = compileMixin(mixin);
  if (jsonnet === undefined) {
    console.log('go-jsonnet cannot be had: is Go installed?');
    return;
  }
  const { ratios } = compare(Math.min(rounds, 7), { jsonnet, whole: wholeRun(process.execPath) });
  console.log(`whole run / go-jsonnet on ${mixin}: ${ratios['whole']?.toFixed(3)}`);
}

/** @param {string} node */
function wholeRun(node) {
  const fresh = join(work, 'fresh');
  return { ...generateInto(node, fresh), before: () => rmSync(fresh, { recursive: true, force: true }) };
}

/**
 * @param {string} node
 * @param {string} folder
 */
function generateInto(node, folder) {
  return { command: node, args: [join(ROOT, 'dist', 'smbp-obs.mjs'), 'generate', '-o', folder] };
}
