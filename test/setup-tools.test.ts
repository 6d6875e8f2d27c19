import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { ToolProject } from './support/tool-project.ts';
import { lendPackages, toolProject } from './support/tool-project.ts';
import type { ToolResult } from './support/tools.ts';
import { runTool } from './support/tools.ts';

/** Where nothing that could obtain a tool is to be found. */
const ALONE = { PATH: '' };

const NOT_TESTED = 'Tests that need it do not run. Not tested';
const MISSING = [
  `promtool is missing: apt-get is not installed\n${NOT_TESTED}: rules, configuration and scrapes, judged by a real Prometheus.`,
  `prometheus is missing: apt-get is not installed\n${NOT_TESTED}: rules, configuration and scrapes, judged by a real Prometheus.`,
  `node-22 is missing: npm is not installed\n${NOT_TESTED}: the same bytes on every supported Node.js.`,
  `node-24 is missing: npm is not installed\n${NOT_TESTED}: the same bytes on every supported Node.js.`,
];

describe('tools', () => {
  let project: ToolProject;
  beforeEach(() => {
    project = toolProject([]);
  });
  afterEach(() => project[Symbol.dispose]());

  test.each([[['--newst']], [['--newest', 'more']]])('refuses %j', (args) => {
    expect(project.run('scripts/tools.mjs', args, ALONE)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Usage: node scripts/tools.mjs [--newest]\n',
    });
  });

  test('says which tool is missing, why, and what is not tested', () => {
    const { status, stderr } = project.run('scripts/tools.mjs', [], ALONE);
    expect(status).toBe(0);
    expect(stderr).toContain(MISSING.join('\n'));
  });

  test('fails in CI', () => {
    const { status, stderr } = project.run('scripts/tools.mjs', [], { ...ALONE, CI: 'true' });
    expect(status).toBe(4);
    expect(stderr).toContain(MISSING.join('\n'));
  });

  test('lists what is where, with its version', () => {
    writeProgram('bin/promtool', 'echo "promtool, version 2.99.1 (branch: none)" >&2');
    const { stdout } = project.run('scripts/tools.mjs', [], { PATH: `${project.folder}/bin` });
    expect(stdout).toContain(
      `promtool    \t2.99.1\t${project.folder}/bin/promtool\nprometheus  \tnot there\n`,
    );
  });

  test('passes over a program that does not start', () => {
    writeProgram('bin/promtool', 'exit 127');
    const { stdout } = project.run('scripts/tools.mjs', [], { PATH: `${project.folder}/bin` });
    expect(stdout).toContain('promtool    \tnot there\n');
  });

  function writeProgram(path: string, script: string): void {
    const file = join(project.folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\n${script}\n`);
    chmodSync(file, 0o755);
  }
});

describe('a test that needs a tool', () => {
  let project: ToolProject;
  afterEach(() => {
    // The link only: never what it leads to.
    rmSync(join(project.folder, 'node_modules'));
    project[Symbol.dispose]();
  });

  /** Runs a file with one test that needs a tool, in a project without tools. */
  function runTestThatNeeds(name: string, env: NodeJS.ProcessEnv): ToolResult {
    project = toolProject(
      ['package.json', 'tsconfig.json', 'tsconfig.base.json', 'vitest.config.ts', 'test/support'],
      {
        'test/one.test.ts': `import { testWith } from './support/tools.ts';\ntestWith(['${name}'], 'one', () => {});`,
      },
    );
    lendPackages(project);
    const vitest = join(project.folder, 'node_modules', 'vitest', 'vitest.mjs');
    return runTool(process.execPath, [vitest, 'run', 'test/one.test.ts'], {
      cwd: project.folder,
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', ...env },
    });
  }

  test('is skipped where the tool is missing, loudly and counted', () => {
    const { status, stdout, stderr } = runTestThatNeeds('node-22', {});
    expect(`${stdout}${stderr}`).toContain(
      'NOT RUN: 1 test skipped for want of node-22: the same bytes on every supported Node.js.',
    );
    expect(status).toBe(0);
  });

  test('fails in CI', () => {
    const { status, stdout, stderr } = runTestThatNeeds('node-22', { CI: 'true' });
    expect(`${stdout}${stderr}`).toContain('In CI no test may be skipped for want of node-22');
    expect(status).toBe(1);
  });

  test('is skipped in CI, too, where the tool is one that takes minutes to obtain', () => {
    const { status, stdout, stderr } = runTestThatNeeds('promtool-3', { CI: 'true' });
    expect(`${stdout}${stderr}`).toContain('NOT RUN: 1 test skipped for want of promtool-3');
    expect(status).toBe(0);
  });
});
