import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { schemaSources } from '../scripts/schema-sources.mjs';
import { skipFor } from './support/skip.ts';
import type { ToolProject } from './support/tool-project.ts';
import { lendPackages, toolProject } from './support/tool-project.ts';

let project: ToolProject;
beforeEach(() => {
  project = toolProject([]);
  lendPackages(project);
});
afterEach(() => {
  // The link only: never what it leads to.
  rmSync(join(project.folder, 'node_modules'));
  project[Symbol.dispose]();
});

test('schemas says that Go is missing', () => {
  expect(project.run('scripts/schemas.mjs', [], { PATH: '' })).toEqual({
    status: 4,
    stdout: '',
    stderr: 'The schemas cannot be derived: go is not installed.\n',
  });
});

test('schemas refuses a module whose bytes are not the pinned ones, and takes it as it is', (context) => {
  const sources = schemaSources();
  if (typeof sources === 'string') {
    skipFor(context, `the modules that publish schemas (${sources}): that their bytes are checked`);
  }
  const sums = join(project.folder, 'scripts', 'tools', 'schemas', 'go.sum');
  const pinned = readFileSync(sums, 'utf8');
  writeFileSync(sums, pinned.replace(/(cert-manager v\S+ h1:)..../, '$1AAAA'));
  const { status, stderr } = project.run('scripts/schemas.mjs');
  expect(stderr).toContain('checksum mismatch');
  expect(status).toBe(4);

  writeFileSync(sums, pinned);
  expect(project.run('scripts/schemas.mjs').status).toBe(0);
});
