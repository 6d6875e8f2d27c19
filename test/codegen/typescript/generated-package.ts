import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Registry } from 'prom-client';
import { afterAll } from 'vitest';

import type { InstrumentationOptions } from '../../../src/codegen/typescript/runtime/api.ts';
import { renderTypescriptHelper } from '../../../src/codegen/typescript/render-typescript-helper.ts';
import type { PackDefinition } from '../../../src/pack/definition.ts';
import { resolveWith } from '../../support/probe-settings.ts';
import type { PumpInstrumentation } from './pump-pack.ts';
import { pumpPack } from './pump-pack.ts';

type CreatePump = (
  options: InstrumentationOptions<string, Readonly<Record<string, number>>>,
) => PumpInstrumentation;

/** Writes the instrumentation of a pack as a package into `folder`. */
export function writePackage(folder: string, definition: PackDefinition): void {
  mkdirSync(folder, { recursive: true });
  for (const { path, content } of renderTypescriptHelper(resolveWith(definition))) {
    writeFileSync(join(folder, path), content);
  }
}

/** What the generated `index.js` of a pack exports. The folder goes away with the test file. */
export async function importPackage(definition: PackDefinition): Promise<Readonly<Record<string, unknown>>> {
  const folder = mkdtempSync(join(tmpdir(), 'instrumentation-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writePackage(folder, definition);
  // A module is a record of its exports.
  return (await import(pathToFileURL(join(folder, 'index.js')).href)) as Readonly<Record<string, unknown>>;
}

// The types that are generated for this pack say so; a test compiles them.
const createPump = (await importPackage(pumpPack))['createInstrumentation'] as CreatePump;

/** A pump with a registry of its own. */
export function newPump(sizes: Readonly<Record<string, number>> = {}): {
  readonly pump: PumpInstrumentation;
  readonly registry: Registry;
} {
  const registry = new Registry();
  return { pump: createPump({ registry, component: 'pump', sizes }), registry };
}

/** The function that makes pumps, for tests of its options. */
export { createPump };
