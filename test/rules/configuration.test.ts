import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { parse, stringify } from 'yaml';

import { putFiles, scratchFolder } from '../host/scratch.ts';
import type { ToolName, ToolResult } from '../support/tools.ts';
import { requireTool, runTool, testWith } from '../support/tools.ts';

const PACK = join(import.meta.dirname, '..', '..', 'out', 'prometheus');
const RULE_FILES = readdirSync(join(PACK, 'rules')).map((name) => `rules/${name}`);

/** A configuration that loads the pack, as the file of a customer without the operator of Prometheus does. */
function folderWithConfiguration(): string {
  const folder = scratchFolder({ inMemory: true });
  cpSync(join(PACK, 'rules'), join(folder, 'rules'), { recursive: true });
  // Prometheus 2.42 cannot include scrape configurations from files, so their list is spliced in.
  const { scrape_configs }: ScrapeFile = parse(readFileSync(join(PACK, 'scrape-configs.yaml'), 'utf8'));
  // Debian builds its Prometheus without the discovery of Kubernetes.
  const withoutDiscovery = scrape_configs.map(withoutKubernetes);
  putFiles(folder, {
    'prometheus.yml': stringify({ rule_files: ['rules/*.yaml'], scrape_configs }),
    'no-discovery.yml': stringify({ rule_files: ['rules/*.yaml'], scrape_configs: withoutDiscovery }),
    'included.yml': stringify({
      rule_files: ['rules/*.yaml'],
      scrape_config_files: [join(PACK, 'scrape-configs.yaml')],
    }),
  });
  return folder;
}

describe.each(['promtool', 'promtool-3'] as const satisfies readonly ToolName[])('%s', (promtool) => {
  testWith([promtool], 'accepts every rule file and finds nothing to complain of', () => {
    const { status, stdout, stderr } = runTool(
      requireTool(promtool),
      ['check', 'rules', '--lint=all', '--lint-fatal', ...RULE_FILES],
      { cwd: folderWithConfiguration() },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.match(/SUCCESS: \d+ rules found/g)).toHaveLength(RULE_FILES.length);
  });

  testWith([promtool], 'complains of a rule that is given twice, so its silence says something', () => {
    const folder = folderWithConfiguration();
    const rules = parse(readFileSync(join(folder, 'rules/smbp-operator.yaml'), 'utf8'));
    putFiles(folder, { 'twice.yaml': stringify(withFirstRuleTwice(rules)) });
    const { status } = runTool(
      requireTool(promtool),
      ['check', 'rules', '--lint=all', '--lint-fatal', 'twice.yaml'],
      { cwd: folder },
    );
    expect(status).not.toBe(0);
  });
});

testWith(['promtool'], 'promtool accepts a configuration with the scrapes, but for the discovery', () => {
  expect(checkConfiguration('promtool', 'no-discovery.yml')).toEqual({ status: 0, stderr: '' });
});

testWith(['promtool-3'], 'promtool-3 accepts a configuration with the scrapes', () => {
  expect(checkConfiguration('promtool-3', 'prometheus.yml')).toEqual({ status: 0, stderr: '' });
});

testWith(['promtool-3'], 'promtool-3 accepts the scrapes as a file of their own', () => {
  expect(checkConfiguration('promtool-3', 'included.yml')).toEqual({ status: 0, stderr: '' });
});

function checkConfiguration(promtool: ToolName, file: string): Pick<ToolResult, 'status' | 'stderr'> {
  const { status, stderr } = runTool(requireTool(promtool), ['check', 'config', file], {
    cwd: folderWithConfiguration(),
  });
  return { status, stderr };
}

interface ScrapeFile {
  readonly scrape_configs: readonly Readonly<Record<string, unknown>>[];
}

interface RuleFile {
  readonly groups: readonly { readonly name: string; readonly rules: readonly unknown[] }[];
}

function withFirstRuleTwice({ groups }: RuleFile): RuleFile {
  return {
    groups: groups.map((group) => ({ ...group, rules: [...group.rules, ...group.rules.slice(0, 1)] })),
  };
}

function withoutKubernetes(scrape: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(scrape).filter(([key]) => key !== 'kubernetes_sd_configs'));
}
