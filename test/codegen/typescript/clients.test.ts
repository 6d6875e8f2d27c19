import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { requireTool, runTool, testWith } from '../../support/tools.ts';
import { parseExposition, samplesOf } from './exposition.ts';
import { writePackage } from './generated-package.ts';
import { pumpMetrics, pumpPack } from './pump-pack.ts';

const PROM_CLIENT = createRequire(import.meta.url).resolve('prom-client');
const folder = mkdtempSync(join(tmpdir(), 'clients-'));

/** What a registry says: texts, and metrics as data. */
interface Answers {
  readonly text: string;
  readonly json: readonly { readonly name: string; readonly aggregator: string; readonly values: unknown }[];
  readonly withDefaults: string;
  readonly afterReset: string;
  readonly openMetrics: string;
  readonly joined: string;
}

beforeAll(() => writePackage(folder, pumpPack));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function answersOf(node: string, client: string): Answers {
  const program = join(import.meta.dirname, 'write-everything.mjs');
  const { status, stdout, stderr } = runTool(node, [program, client, join(folder, 'index.js')]);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  // What the program prints.
  return JSON.parse(stdout) as Answers;
}

describe.each(['node-22', 'node-24'] as const)('the successor of prom-client on %s', (node) => {
  testWith([node, 'prometheus-io-client'], 'exposes the same bytes as prom-client', () => {
    const successor = answersOf(requireTool(node), requireTool('prometheus-io-client'));
    expect(successor).toEqual(answersOf(process.execPath, PROM_CLIENT));
  });
});

describe('a registry of prom-client', () => {
  let answers: Answers;
  beforeAll(() => {
    answers = answersOf(process.execPath, PROM_CLIENT);
  });

  test('exposes every metric that was written to', () => {
    const families = parseExposition(answers.text);
    const own = Object.values(pumpMetrics).filter(({ name }) => name !== 'pump_valve_turns_total');
    expect([...families.keys()]).toEqual(own.map(({ name }) => name).sort());
    expect(families.get('pump_mode')).toMatchObject({ type: 'gauge', help: 'Help.' });
    expect(families.get('pump_stroke_seconds')?.type).toBe('histogram');
    expect(samplesOf(answers.text, 'pump_deliveries_total')).toEqual([
      '{result="failed",tank="1,hose:2"} 0.5',
      '{result="failed",tank="other"} 1',
      `{result="failed",tank=${JSON.stringify('quote " and \\ and \n')}} 0.5`,
    ]);
  });

  test('says metrics as data, which no program can change them by', () => {
    const level = answers.json.find(({ name }) => name === 'pump_level_bytes');
    expect(level).toMatchObject({ aggregator: 'max', type: 'gauge', help: 'Help.' });
    expect(level?.values).toContainEqual({ labels: { tank: '1,hose:2', hose: '' }, value: 1e21 });
  });

  test('adds its default labels to those that a series does not have', () => {
    expect(samplesOf(answers.withDefaults, 'pump_strokes_total')).toEqual([
      '{result="never",site="north"} 3',
    ]);
    expect(samplesOf(answers.withDefaults, 'pump_runs_total')).toContain('{result="ok",site="north"} 1');
  });

  test('takes back every write when it is reset', () => {
    expect(samplesOf(answers.afterReset, 'pump_runs_total')).toEqual([
      '{result="failed"} 0',
      '{result="ok"} 0',
    ]);
    for (const name of ['pump_deliveries_total', 'pump_mode', 'pump_build_info', 'pump_level_bytes']) {
      expect(samplesOf(answers.afterReset, name), name).toEqual([]);
    }
  });

  test('speaks OpenMetrics', () => {
    expect(answers.openMetrics).toContain('# TYPE pump_strokes counter\npump_strokes_total 0\n');
    expect(answers.openMetrics).toMatch(/\n# EOF\n$/);
  });

  test('adds the workers of a cluster up', () => {
    expect(samplesOf(answers.joined, 'pump_strokes_total')).toEqual(['{} 4']);
  });
});
