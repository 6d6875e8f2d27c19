import { appendFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { ToolProject } from './support/tool-project.ts';
import { toolProject } from './support/tool-project.ts';
import type { ToolResult } from './support/tools.ts';

/** Where npm is not to be found, whoever needs it says so. */
const WITHOUT_NPM = { PATH: '' };

describe('setup', () => {
  let project: ToolProject;
  let first: ToolResult;
  beforeAll(() => {
    project = toolProject(['package.json', 'package-lock.json', '.npmrc']);
    first = project.run('scripts/setup.mjs', [], { ...process.env, NODE_ENV: 'production' });
  });
  afterAll(() => project[Symbol.dispose]());

  test('refuses what it does not know', () => {
    expect(project.run('scripts/setup.mjs', ['--tool'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'setup does not know "--tool". Usage: node scripts/setup.mjs [--tools]\n',
    });
  });

  test('installs the packages, also those for development', () => {
    expect(first).toMatchObject({ status: 0, stdout: '' });
    expect(first.stderr).toMatch(/^Installing packages \(npm ci\) …\n/);
    expect(existsSync(join(project.folder, 'node_modules', 'vitest'))).toBe(true);
  });

  test('says and does nothing when all is there', () => {
    expect(project.run('scripts/setup.mjs', [], WITHOUT_NPM)).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test.each([
    ['the lockfile has changed', (folder: string) => appendFileSync(join(folder, 'package-lock.json'), '\n')],
    ['the settings of npm have changed', (folder: string) => appendFileSync(join(folder, '.npmrc'), '\n')],
    [
      'an installation was interrupted',
      (folder: string) => rmSync(join(folder, 'node_modules/.setup.sha256')),
    ],
  ])('installs again when %s, and says why it cannot', (_why, change) => {
    change(project.folder);
    expect(project.run('scripts/setup.mjs', [], WITHOUT_NPM)).toEqual({
      status: 4,
      stdout: '',
      stderr:
        'Installing packages (npm ci) …\n' +
        'npm ci failed: spawnSync npm ENOENT. Is the package registry reachable?\n',
    });
  });
});
