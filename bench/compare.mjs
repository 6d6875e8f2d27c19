import { spawnSync } from 'node:child_process';

/**
 * @typedef {object} Contestant
 * @property {string} command
 * @property {readonly string[]} args
 * @property {() => void} [before] Runs before each start and is not timed.
 * @property {Readonly<Record<string, string>>} [env] Added to the environment.
 */

/**
 * Runs all contestants in turn, round after round, so that a change of the machine's speed meets all of them. The
 * first round warms up and is not counted.
 *
 * @param {number} rounds
 * @param {Readonly<Record<string, Contestant>>} contestants The first one is what the others are compared with.
 * @returns {{ ratios: Record<string, number>, medians: Record<string, number>, outputs: Record<string, string> }} Median
 *   of the ratios round by round, median wall time in milliseconds, and what the last round printed.
 */
export function compare(rounds, contestants) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  /** @type {Record<string, string>} */
  const outputs = {};
  for (let round = 0; round <= rounds; round++) {
    for (const [name, contestant] of Object.entries(contestants)) {
      const { milliseconds, output } = run(name, contestant);
      outputs[name] = output;
      if (round > 0) times[name]?.push(milliseconds);
    }
  }
  const [base = []] = Object.values(times);
  return {
    ratios: mapValues(times, (all) => median(all.map((time, round) => time / (base[round] ?? Number.NaN)))),
    medians: mapValues(times, median),
    outputs,
  };
}

/**
 * @param {string} name
 * @param {Contestant} contestant
 */
function run(name, { command, args, before, env = {} }) {
  before?.();
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, [...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...process.env, ...env },
  });
  const milliseconds = performance.now() - start;
  if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  return { milliseconds, output: stdout };
}

/** @param {readonly number[]} numbers */
export function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

/**
 * @param {Record<string, number[]>} record
 * @param {(numbers: number[]) => number} change
 */
function mapValues(record, change) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
