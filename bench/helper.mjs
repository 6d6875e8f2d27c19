import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { ROOT } from '../scripts/root.mjs';

const CLIENT = pathToFileURL(createRequire(import.meta.url).resolve('prom-client')).href;
const INSTRUMENTATION = pathToFileURL(join(ROOT, 'out', 'instrumentation', 'typescript', 'index.js')).href;
const OWN_MODULE = new URL('../scripts/root.mjs', import.meta.url).href;

/** A program has modules of its own: the first one, not the instrumentation, pays for what Node.js does once for all. */
const BEFORE = `
await import(${JSON.stringify(CLIENT)});
await import(${JSON.stringify(OWN_MODULE)});
`;
const MILLISECONDS = `${BEFORE}
const start = performance.now();
await import(${JSON.stringify(INSTRUMENTATION)});
console.log(performance.now() - start);
`;
const MEGABYTES = `${BEFORE}
const memory = () => {
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
};
const before = memory();
await import(${JSON.stringify(INSTRUMENTATION)});
console.log(memory() - before);
`;

/**
 * What the import of the generated instrumentation adds to a program that has imported the client, over fresh processes:
 * the least time, because whatever else the machine does can only add to it, and the most memory.
 *
 * @param {string} node
 * @param {number} rounds
 */
export function importOfInstrumentation(node, rounds) {
  const measure = (/** @type {string} */ program) =>
    Array.from({ length: rounds }, () => numberFrom(node, program));
  return { milliseconds: Math.min(...measure(MILLISECONDS)), megabytes: Math.max(...measure(MEGABYTES)) };
}

/**
 * @param {string} node
 * @param {string} program Prints one number.
 */
function numberFrom(node, program) {
  const args = ['--expose-gc', '--input-type=module', '-e', program];
  const { status, stdout, stderr } = spawnSync(node, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`The import of the instrumentation ended with ${status}: ${stderr}`);
  return Number(stdout);
}
