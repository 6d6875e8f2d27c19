import { runInThisContext } from 'node:vm';

import { transformSync } from 'esbuild';

import { defineExternalCatalog, externalMetric } from '../../src/catalog/external-catalog.ts';

/** Runs the text of a generated module and returns what it exports, by name. */
export function evaluateModule(content: string): ReadonlyMap<string, unknown> {
  const { code } = transformSync(content, { loader: 'ts', format: 'cjs', target: 'node20' });
  const exported: object = Object.create(null);
  const module = { exports: exported };
  const run: unknown = runInThisContext(`(function (module, exports, require) {${code}\n})`);
  if (typeof run !== 'function') throw new Error('a function was evaluated');
  Reflect.apply(run, undefined, [module, exported, () => ({ defineExternalCatalog, externalMetric })]);
  const result: unknown = module.exports;
  return new Map(Object.entries(Object(result)));
}
