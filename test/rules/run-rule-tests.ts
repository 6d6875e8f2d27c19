import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

import { putFiles, scratchFolder } from '../host/scratch.ts';
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

/** The rules of the operator as they are committed. */
export const OPERATOR_RULES = readFileSync(
  join(import.meta.dirname, '..', '..', 'out', 'prometheus', 'rules', 'smbp-operator.yaml'),
  'utf8',
);

/** Plays tests against a rule file, in one run of promtool. */
export function runRuleTests(promtool: string, rules: string, tests: readonly RuleTest[]): ToolResult {
  const folder = scratchFolder({ inMemory: true });
  const document = { rule_files: ['rules.yaml'], evaluation_interval: '1m', tests };
  putFiles(folder, { 'rules.yaml': rules, 'tests.yaml': stringify(document) });
  return runTool(promtool, ['test', 'rules', 'tests.yaml'], { cwd: folder });
}
