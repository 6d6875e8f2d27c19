import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { compareTree } from '../../src/host/compare-tree.ts';
import { bundleChild } from './child/bundle.ts';
import { generator, packFiles } from './child/two-packs.ts';
import { scratchFolder } from './scratch.ts';

const PAIRS = 50;

test(
  'of two runs at once at least one writes, and what it wrote is whole',
  { timeout: 180_000 },
  async () => {
    const child = bundleChild('write-once');
    const folder = join(scratchFolder(), 'out');
    const outcomes = new Map<string, number>();
    for (let pair = 0; pair < PAIRS; pair++) {
      const packs = ['a', 'b'] as const;
      // A run that finds its own pack there has nothing to write.
      rmSync(folder, { recursive: true, force: true });
      const printed = await runTogether(packs.map((pack) => [child, folder, '30', pack, 'wait']));
      const codes = printed.map((text) => text.split(':')[0]).sort();
      outcomes.set(codes.join(' and '), (outcomes.get(codes.join(' and ')) ?? 0) + 1);
      const whole = packs.filter(
        (pack) => compareTree({ folder, files: packFiles(pack, 30), generator }).length === 0,
      );
      expect([pair, whole.length, readdirSync(join(folder, '..'))]).toEqual([pair, 1, ['out']]);
    }
    console.log('two runs at once:', Object.fromEntries(outcomes));
    expect(
      [...outcomes.keys()].filter((codes) => !['OUTPUT_BUSY and done', 'done and done'].includes(codes)),
    ).toEqual([]);
    // Proof that they met at all.
    expect(outcomes.get('OUTPUT_BUSY and done')).toBeGreaterThan(0);
  },
);

/** Starts programs, lets them go when all of them are ready, and returns what each printed after that. */
async function runTogether(commands: readonly (readonly string[])[]): Promise<readonly string[]> {
  const writers = commands.map((args) => spawn(process.execPath, args));
  const outputs = writers.map(outputOf);
  await Promise.all(writers.map((writer) => new Promise((resolve) => writer.stdout.once('data', resolve))));
  for (const writer of writers) writer.stdin.end('go');
  return Promise.all(outputs);
}

async function outputOf(writer: ChildProcessWithoutNullStreams): Promise<string> {
  let output = '';
  writer.stdout.on('data', (chunk) => (output += String(chunk)));
  writer.stderr.on('data', (chunk) => (output += String(chunk)));
  await new Promise((resolve) => writer.once('close', resolve));
  return output.replace('ready\n', '');
}
