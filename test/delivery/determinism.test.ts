import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';

import type { PackDefinition } from '../../src/pack/definition.ts';
import { smbp } from '../../src/smbp.ts';
import { renderPack } from '../../src/targets/render-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';
import type { ToolName } from '../support/tools.ts';
import { requireTool, runTool, testWith } from '../support/tools.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'determinism-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The manifest, which holds the hash of every file, as committed. */
const committed = readFileSync(join(ROOT, 'out', 'manifest.json'), 'utf8');

/** The manifest of a run of the built command in an environment. */
function manifestOf(node: string, env: Readonly<Record<string, string>>): string {
  const out = mkdtempSync(join(folder, 'run-'));
  const { status, stderr } = runTool(
    node,
    [join(ROOT, 'dist', 'smbp-obs.mjs'), 'generate', '--out', join(out, 'out')],
    {
      cwd: out,
      env: { PATH: process.env['PATH'], HOME: out, ...env },
    },
  );
  expect(status, stderr).toBe(0);
  return readFileSync(join(out, 'out', 'manifest.json'), 'utf8');
}

describe('the same bytes as committed', () => {
  const places = ['C', 'tr_TR.UTF-8', 'ja_JP.UTF-8'].flatMap((locale) =>
    ['UTC', 'Asia/Kathmandu'].map((zone) => ({ locale, zone })),
  );
  test.each(places)('with locale $locale in $zone', ({ locale, zone }) => {
    expect(manifestOf(process.execPath, { LANG: locale, LC_ALL: locale, TZ: zone })).toBe(committed);
  });

  for (const name of ['node-22', 'node-24'] satisfies ToolName[]) {
    testWith([name], `on ${name}`, () => {
      expect(manifestOf(requireTool(name), {})).toBe(committed);
    });
  }
});

test('the order of content has no meaning', () => {
  const reversed = <Value>(module: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> =>
    Object.fromEntries(Object.entries(module).toReversed());
  const shuffled: PackDefinition = {
    ...smbp,
    metrics: smbp.metrics.map((module) => reversed(module)).toReversed(),
    rules: smbp.rules.map((module) => reversed(module)).toReversed(),
    external: smbp.external.toReversed(),
    dashboards: smbp.dashboards.toReversed(),
    sources: smbp.sources.toReversed(),
  };
  expect(renderPack(resolveWith(shuffled))).toEqual(renderPack(resolveWith(smbp)));
});
