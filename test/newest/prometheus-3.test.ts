import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';

import { putFiles, scratchFolder } from '../host/scratch.ts';
import type { ToolResult } from '../support/tools.ts';
import { requireTool, runTool, testWith } from '../support/tools.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What a customer adds to a Prometheus of its own. `scrape_config_files` is known since 2.43 (#12019). */
const CONFIG = `
rule_files: [rules/*.yaml]
scrape_config_files: [scrape-configs.yaml]
`;

describe('both programs are the version that go.mod requires', () => {
  for (const name of ['promtool', 'prometheus'] as const) {
    testWith([`${name}-3`], name, () => {
      const goModule = readFileSync(join(ROOT, 'scripts', 'tools', 'prometheus', 'go.mod'), 'utf8');
      expect(goModule).toContain('github.com/prometheus/prometheus v0.316.0 ');
      // Prometheus 3.x.y is the Go module v0.3xx.y: a Go module of version 3 would need another path.
      expect(runTool(requireTool(`${name}-3`), ['--version']).stdout).toContain(`${name}, version 3.16.0 `);
    });
  }
});

describe('promtool check rules', () => {
  testWith(['promtool-3'], 'refuses a rule with a field that nobody knows', () => {
    const folder = customerFolder();
    misspell(join(folder, 'rules', 'smbp-operator.yaml'), 'for', 'fro');
    const { status, stderr } = promtool(folder, ['check', 'rules', 'rules/smbp-operator.yaml']);
    expect(stderr).toContain('field fro not found in type rulefmt.Rule');
    expect(status).toBe(1);
  });

  testWith(['promtool-3'], 'accepts every generated file, also with all of its linting', () => {
    const folder = customerFolder();
    const files = readdirSync(join(folder, 'rules')).map((file) => `rules/${file}`);
    const command = ['check', 'rules', '--lint=all', '--lint-fatal', ...files];
    const { status, stdout, stderr } = promtool(folder, command);
    expect(Array.from(stdout.matchAll(/^Checking (.+)$/gm), ([, file]) => file)).toEqual(files);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('promtool check config with scrape_config_files', () => {
  testWith(['promtool-3'], 'refuses a scrape with a field that nobody knows', () => {
    const folder = customerFolder();
    misspell(join(folder, 'scrape-configs.yaml'), 'metrics_path', 'metric_path');
    const { status, stderr } = promtool(folder, ['check', 'config', 'prometheus.yml']);
    expect(stderr).toContain('field metric_path not found in type config.ScrapeConfig');
    expect(status).toBe(1);
  });

  testWith(['promtool-3'], 'accepts the generated scrapes and rules, also with all of its linting', () => {
    const command = ['check', 'config', '--lint=all', '--lint-fatal', 'prometheus.yml'];
    const { status, stdout, stderr } = promtool(customerFolder(), command);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('SUCCESS: prometheus.yml is valid prometheus config file syntax\n');
  });
});

/** A configuration beside a copy of the generated files; it goes away with the test. */
function customerFolder(): string {
  const folder = scratchFolder();
  cpSync(join(ROOT, 'out', 'prometheus'), folder, { recursive: true });
  putFiles(folder, { 'prometheus.yml': CONFIG });
  return folder;
}

/** Renames the first field of that name in a YAML file. */
function misspell(file: string, field: string, typo: string): void {
  writeFileSync(file, readFileSync(file, 'utf8').replace(`  ${field}:`, `  ${typo}:`));
}

function promtool(folder: string, args: readonly string[]): ToolResult {
  return runTool(requireTool('promtool-3'), args, { cwd: folder });
}
