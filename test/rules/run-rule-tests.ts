import { parse, stringify } from 'yaml';

import { defaultSettings } from '../../src/config/settings-file.ts';
import { ruleDocument } from '../../src/manifests/rule-document.ts';
import type { Settings } from '../../src/pack/settings.ts';
import { smbp } from '../../src/smbp.ts';
import { toYaml } from '../../src/text/yaml.ts';
import { putFiles, scratchFolder } from '../host/scratch.ts';
import { resolveWith } from '../support/probe-settings.ts';
import type { ToolResult } from '../support/tools.ts';
import { runTool } from '../support/tools.ts';

/** What a customer loads: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/ (3.16). */
export interface RuleTest {
  readonly name: string;
  /** Time between two samples of a series; the first is at 0. */
  readonly interval: string;
  readonly input_series: readonly InputSeries[];
  readonly alert_rule_test: readonly AlertExpectation[];
}

/** One series in the notation of promtool: `5+2x3` is 5 7 9 11. */
export interface InputSeries {
  readonly series: string;
  readonly values: string;
}

/** Exactly the alerts that fire at one moment; pending ones do not count. */
export interface AlertExpectation {
  readonly eval_time: string;
  readonly alertname: string;
  readonly exp_alerts: readonly FiringAlert[];
}

/** A firing alert with all its labels and annotations. */
export interface FiringAlert {
  readonly exp_labels: Readonly<Record<string, string>>;
  readonly exp_annotations: Readonly<Record<string, string>>;
}

/** Every rule of the pack with default settings, as one rule file: alerts read records of other components. */
export const ALL_RULES = rulesWith({});

/** Every rule of the pack with some settings replaced. */
export function rulesWith(changes: Partial<Settings>): string {
  return toYaml({ groups: ruleDocument(resolveWith(smbp, changes).ruleGroups) });
}

/** Every rule of the pack with some sources switched on or off. */
export function rulesWithSources(enabled: Readonly<Record<string, boolean>>): string {
  const sources = Object.entries(defaultSettings(smbp).sources).map(
    ([name, settings]) => [name, { ...settings, enabled: enabled[name] ?? settings.enabled }] as const,
  );
  return rulesWith({ sources: Object.fromEntries(sources) });
}

/** Every record and one alert, so that a text which is changed there is changed nowhere else. */
export function rulesWithAlert(name: string): string {
  const rules = smbp.rules.flatMap((module) => Object.values(module));
  const others = rules.filter((rule) => rule.kind === 'alert' && rule.name !== name);
  const off = { enabled: false, severity: 'info', forSeconds: 0, params: {} } as const;
  return rulesWith({ alerts: Object.fromEntries(others.map((rule) => [rule.name, off])) });
}

/** Plays tests against what they need of a rule file, in one run of promtool. */
export function runRuleTests(promtool: string, rules: string, tests: readonly RuleTest[]): ToolResult {
  const folder = scratchFolder({ inMemory: true });
  const groups = groupsFor(tests, parse(rules));
  const document = {
    rule_files: ['rules.yaml'],
    evaluation_interval: '1m',
    group_eval_order: groups.map(({ name }) => name),
    tests,
  };
  putFiles(folder, { 'rules.yaml': stringify({ groups }), 'tests.yaml': stringify(document) });
  return runTool(promtool, ['test', 'rules', 'tests.yaml'], { cwd: folder });
}

interface RuleFile {
  readonly groups: readonly RuleGroup[];
}

interface RuleGroup {
  readonly name: string;
  readonly rules: readonly { readonly alert?: string; readonly record?: string; readonly expr: string }[];
}

/**
 * The groups with the alerts that tests speak of, each after those whose records it reads; left to itself, promtool
 * takes them in the order of a hash table.
 */
function groupsFor(tests: readonly RuleTest[], { groups }: RuleFile): readonly RuleGroup[] {
  const asked = new Set(
    tests.flatMap(({ alert_rule_test }) => alert_rule_test.map(({ alertname }) => alertname)),
  );
  const ordered = new Set<RuleGroup>();
  const visit = (group: RuleGroup): void => {
    if (ordered.has(group)) return;
    for (const other of groups.filter((one) => one !== group && reads(group, one))) visit(other);
    ordered.add(group);
  };
  for (const group of groups) {
    if (group.rules.some(({ alert }) => alert !== undefined && asked.has(alert))) visit(group);
  }
  return [...ordered];
}

function reads(group: RuleGroup, other: RuleGroup): boolean {
  const records = other.rules.flatMap(({ record }) => record ?? []);
  return group.rules.some(({ expr }) => records.some((record) => expr.includes(record)));
}
