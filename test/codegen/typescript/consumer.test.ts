import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { smbp } from '../../../src/smbp.ts';
import type { ToolResult } from '../../support/tools.ts';
import { requireTool, runTool, testWith, tool } from '../../support/tools.ts';
import { writePackage } from './generated-package.ts';
import { hostilePack } from './hostile-metrics-pack.ts';
import { pumpPack } from './pump-pack.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'instrumented-'));

/** Everything that a program may do. What follows a mark is what it may not. */
const PROGRAM = `import * as client from 'prom-client';
import { createInstrumentation, InstrumentationError } from 'pump-instrumentation';
import type { Counter, CounterSeries, PumpInstrumentation } from 'pump-instrumentation';
import * as hostile from 'hostile-instrumentation';
import * as smbp from 'smbp-instrumentation';

export const pump: PumpInstrumentation = createInstrumentation({
  client, registry: new client.Registry(), component: 'pump', sizes: { tanks: 7 },
});
createInstrumentation({ registry: client.register, component: 'valve' }).valveTurnsTotal.inc();
createInstrumentation({ client, component: 'valve' });
hostile.createInstrumentation({ client, component: 'probe' });
smbp.createInstrumentation({ client, component: 'operator' }).operatorReconcileTotal.inc({
  controller: 'BigPeer', result: 'success',
});
// @ts-expect-error: neither a registry nor a client
createInstrumentation({ component: 'pump' });
// @ts-expect-error: no component
createInstrumentation({ client });
// @ts-expect-error: an unknown component
createInstrumentation({ client, component: 'pupm' });
// @ts-expect-error: an unknown size
createInstrumentation({ client, component: 'pump', sizes: { tnaks: 7 } });
// @ts-expect-error: what is no registry
createInstrumentation({ registry: {}, component: 'pump' });
// @ts-expect-error: a metric of another component
createInstrumentation({ client, component: 'pump' }).valveTurnsTotal;

pump.strokesTotal.inc();
pump.strokesTotal.inc(2);
// @ts-expect-error: labels where there are none
pump.strokesTotal.inc({});
pump.runsTotal.inc({ result: 'ok' });
pump.runsTotal.with({ result: 'failed' }).inc(2);
// @ts-expect-error: no labels
pump.runsTotal.inc();
// @ts-expect-error: a missing label
pump.runsTotal.inc({});
// @ts-expect-error: an unknown value of a closed label
pump.runsTotal.inc({ result: 'lost' });
// @ts-expect-error: an unknown label
pump.runsTotal.inc({ result: 'ok', tank: 'a' });
// @ts-expect-error: any text for a closed label
pump.runsTotal.inc({ result: String('ok') });
pump.deliveriesTotal.inc({ tank: String(7), result: 'ok' });
// @ts-expect-error: a number for a label
pump.deliveriesTotal.inc({ tank: 7, result: 'ok' });
// @ts-expect-error: a counter goes up only
pump.strokesTotal.dec();
pump.levelBytes.set({ tank: 'a', hose: '' }, 1);
pump.levelBytes.remove({ tank: 'a', hose: '' });
// @ts-expect-error: no value
pump.levelBytes.set({ tank: 'a', hose: '' });
// @ts-expect-error: a gauge has no clock
pump.levelBytes.setToCurrentTime({ tank: 'a', hose: '' });
pump.filledTimestampSeconds.setToCurrentTime({ result: 'ok' });
// @ts-expect-error: a time does not count
pump.filledTimestampSeconds.inc({ result: 'ok' });
export const seconds: number = pump.strokeSeconds.startTimer()();
pump.portionBytes.observe({ result: 'ok' }, 1);
// @ts-expect-error: bytes are not timed
pump.portionBytes.startTimer({ result: 'ok' });
pump.tankInfo.set({ tank: 'a', fluid: 'oil' });
// @ts-expect-error: an info has no value
pump.tankInfo.set({ tank: 'a', fluid: 'oil' }, 1);
pump.mode.set('idle');
pump.tankState.set({ tank: 'a' }, 'full');
// @ts-expect-error: the state is no label
pump.tankState.set({ tank: 'a', state: 'full' });
// @ts-expect-error: an unknown state
pump.tankState.set({ tank: 'a' }, 'leaking');
export const released: number = pump.release({ tank: 'a' });
// @ts-expect-error: a closed label owns nothing
pump.release({ result: 'ok' });
// @ts-expect-error: a label of facts owns nothing
pump.release({ version: '1' });
export const drops: number | undefined = pump.drops.get('pump_strokes_total');
// @ts-expect-error: drops are read only
pump.drops.clear();
// @ts-expect-error: handles are read only
pump.strokesTotal = pump.strokesTotal;
export const typed: [Counter<{ readonly result: 'ok' | 'failed' }>, CounterSeries] = [pump.runsTotal, pump.strokesTotal];
export const isMistake = (error: unknown): boolean => error instanceof InstrumentationError;
`;

/** With the successor of prom-client, the same. */
const SUCCESSOR = `import * as client from '@prometheus-io/client';
import { createInstrumentation } from 'pump-instrumentation';

export const pump = createInstrumentation({ client, registry: new client.Registry(), component: 'pump' });
createInstrumentation({ registry: client.register, component: 'pump' });
`;

/** What this project's tests believe of the generated types. */
const BELIEF = `import type { PumpInstrumentation as Generated } from 'pump-instrumentation';
import type { PumpInstrumentation as Believed } from '${ROOT}/test/codegen/typescript/pump-pack.ts';

export const there = (pump: Generated): Believed => pump;
export const back = (pump: Believed): Generated => pump;
`;

beforeAll(() => {
  const packages = join(folder, 'node_modules');
  writePackage(join(packages, 'pump-instrumentation'), pumpPack);
  writePackage(join(packages, 'hostile-instrumentation'), hostilePack);
  writePackage(join(packages, 'smbp-instrumentation'), smbp);
  symlinkSync(join(ROOT, 'node_modules', 'prom-client'), join(packages, 'prom-client'));
  const successor = tool('prometheus-io-client');
  if (successor !== undefined) {
    mkdirSync(join(packages, '@prometheus-io'));
    symlinkSync(dirname(successor), join(packages, '@prometheus-io', 'client'));
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(folder, 'program.ts'), PROGRAM);
  writeFileSync(join(folder, 'successor.ts'), SUCCESSOR);
  writeFileSync(join(folder, 'belief.ts'), BELIEF);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a compiler says of one file of the project, as strictly as it can. */
function compile(compiler: string, file: string, more: object = {}): ToolResult {
  const compilerOptions = {
    strict: true,
    noUncheckedIndexedAccess: true,
    exactOptionalPropertyTypes: true,
    noPropertyAccessFromIndexSignature: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: true,
    isolatedModules: true,
    skipLibCheck: false,
    module: 'nodenext',
    target: 'es2022',
    lib: ['es2022'],
    types: [],
    noEmit: true,
    ...more,
  };
  const project = `tsconfig.${file}.json`;
  writeFileSync(join(folder, project), JSON.stringify({ compilerOptions, files: [file] }));
  return runTool(process.execPath, [compiler, '-p', project, '--pretty', 'false'], {
    cwd: folder,
  });
}

const CLEAN: ToolResult = { status: 0, stdout: '', stderr: '' };
const NEWEST = join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');

describe('a strict project', () => {
  test('compiles with TypeScript 7, which refuses what the runtime would throw for', () => {
    expect(compile(NEWEST, 'program.ts')).toEqual(CLEAN);
  });

  testWith(['typescript-5.6'], 'compiles with TypeScript 5.6', () => {
    expect(compile(requireTool('typescript-5.6'), 'program.ts')).toEqual(CLEAN);
  });

  test('compiles without exact optional properties', () => {
    expect(compile(NEWEST, 'program.ts', { exactOptionalPropertyTypes: false })).toEqual(CLEAN);
  });

  testWith(['prometheus-io-client'], 'compiles with the successor of prom-client', () => {
    expect(compile(NEWEST, 'successor.ts')).toEqual(CLEAN);
  });

  testWith(['prometheus-io-client', 'typescript-5.6'], 'compiles with it and TypeScript 5.6', () => {
    expect(compile(requireTool('typescript-5.6'), 'successor.ts')).toEqual(CLEAN);
  });
});

test('the types of the pump are those that the tests of the runtime stand on', () => {
  const options = {
    allowImportingTsExtensions: true,
    lib: ['es2023'],
    typeRoots: [join(ROOT, 'node_modules/@types')],
  };
  expect(compile(NEWEST, 'belief.ts', options)).toEqual(CLEAN);
});
