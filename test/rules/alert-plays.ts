import { describe, expect } from 'vitest';
import { stringify } from 'yaml';

import type { Metric } from '../../src/catalog/metric.ts';
import { seriesOf } from '../../src/catalog/series.ts';
import { ruleDocument } from '../../src/manifests/rule-document.ts';
import type { Alert, AlertSpec } from '../../src/pack/alert.ts';
import { smbp } from '../../src/smbp.ts';
import { toYaml } from '../../src/text/yaml.ts';
import { putFiles, scratchFolder } from '../host/scratch.ts';
import { resolveWith } from '../support/probe-settings.ts';
import { requireTool, runTool, testWith } from '../support/tools.ts';
import type { Rule } from './mutants.ts';
import { mutantsOf } from './mutants.ts';
import type { FiringAlert, InputSeries, RuleTest } from './run-rule-tests.ts';
import { runRuleTests } from './run-rule-tests.ts';

/** A series of a pod of the Big Peer that a case is about. */
export interface PodSeries {
  readonly name: string;
  /** Labels of the metric, and `pod`; `namespace` and `big_peer` where they are not those of the case. */
  readonly labels: Readonly<Record<string, string>>;
  /** In the notation of promtool: `5+2x3` is 5 7 9 11. */
  readonly values: string;
}

/** An alert that fires: the labels that the case does not already say, and the value as the text shows it. */
export interface Firing {
  readonly labels?: Readonly<Record<string, string>>;
  readonly value?: string;
}

/** One Big Peer, named after what happens to it, and what fires for it at the moments of the play. */
export interface Case {
  readonly series: readonly PodSeries[];
  /** By moment; at every other moment of the play nothing fires. */
  readonly fires?: Readonly<Record<string, readonly Firing[]>>;
}

/**
 * Everything that is tried with one alert: many Big Peers side by side in one Prometheus, each a case. What one of them
 * does must not move another, so every case is a decoy for the rest.
 */
export interface AlertPlay {
  /** Time between two samples. */
  readonly interval: string;
  readonly moments: readonly string[];
  /** By the name of the Big Peer. */
  readonly cases: Readonly<Record<string, Case>>;
  /** What stands in the lines of mutants that no case can tell from the rule, and why none can. */
  readonly equivalent?: Readonly<Record<string, string>>;
}

const PACK = resolveWith(smbp);

/** A series of a metric of the catalog; `part` chooses one of a histogram. */
export function samples(
  metric: Metric,
  labels: PodSeries['labels'],
  values: string,
  part: '' | '_bucket' | '_count' = '',
): PodSeries {
  const name = `${metric.name}${part}`;
  if (!seriesOf(metric).some((series) => series.name === name)) throw new Error(`no series "${name}"`);
  return { name, labels, values };
}

/** Tests for every alert of a module: each does what its play says, and no rule that is a little wrong does too. */
export function describeAlerts<Name extends string>(
  module: Readonly<Record<Name, AlertSpec>>,
  plays: Readonly<Record<NoInfer<Name>, AlertPlay>>,
): void {
  const played = new Map<string, AlertPlay>(Object.entries(plays));
  const all = Object.entries<AlertSpec>(module).map(([key, { name }]) => {
    const play = played.get(key);
    if (play === undefined) throw new Error(`${name} has no play`);
    return { name, play };
  });
  const names = all.map(({ name }) => name);

  for (const promtool of ['promtool', 'promtool-3'] as const) {
    testWith([promtool], `each alert does what its play says, by ${promtool}`, () => {
      const tests = [...all.map(({ name, play }) => ruleTest(alertOf(name), play)), emptyFleet(names)];
      const rules = ruleFile(rulesFor(names));
      const { status, stdout, stderr } = runRuleTests(requireTool(promtool), rules, tests);
      expect(status, stdout + stderr).toBe(0);
    });
  }

  describe.each(all)('$name', ({ name, play }) => {
    const run = (): void => {
      // Texts take most of the time; the summary shows the value.
      const alert = {
        ...alertOf(name),
        annotations: { summary: alertOf(name).annotations['summary'] ?? '' },
      };
      const rules = rulesFor([name]).map((rule) => (rule.name === name ? alert : rule));
      const mutants = rules.flatMap((rule) =>
        mutantsOf(rule).map((mutant) => ({
          line: mutant.line,
          problems: PACK.factsOf(mutant.rule.expr).errors.length,
          file: ruleFile(rules.map((one) => (one === rule ? mutant.rule : one))),
        })),
      );
      // What does not parse fails for nothing that a play says.
      expect(mutants.filter(({ problems }) => problems > 0)).toEqual([]);
      // Most fail at the first moments, which are cheap; only the others are played to the end.
      const early = { ...play, moments: play.moments.slice(0, 2) };
      const survivors = passing(passing(mutants, ruleTest(alert, early)), ruleTest(alert, play)).map(
        ({ line }) => line,
      );
      const excuses = Object.keys(play.equivalent ?? {});
      expect(survivors.filter((line) => !excuses.some((excuse) => line.includes(excuse)))).toEqual([]);
      expect(excuses.filter((excuse) => !survivors.some((line) => line.includes(excuse)))).toEqual([]);
    };
    testWith(['promtool'], 'fails its play when a rule is a little wrong', run, 120_000);
  });
}

/** The mutants with which a test passes; all are played in one run of promtool. */
function passing<Mutant extends { readonly file: string }>(
  mutants: readonly Mutant[],
  test: RuleTest,
): readonly Mutant[] {
  const folder = scratchFolder({ inMemory: true });
  const documents = mutants.map((_, index) => `${index}.yaml`);
  for (const [index, { file }] of mutants.entries()) {
    const document = { rule_files: [`${index}.rules`], evaluation_interval: '1m', tests: [test] };
    putFiles(folder, { [`${index}.rules`]: file, [`${index}.yaml`]: stringify(document) });
  }
  const { stdout } = runTool(requireTool('promtool'), ['test', 'rules', ...documents], {
    cwd: folder,
    env: { ...process.env, TMPDIR: folder },
    // What it says of failures is much, and nobody reads it.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect([...stdout.matchAll(/^Unit Testing:/gm)].length).toBe(mutants.length);
  const passed = new Set(
    [...stdout.matchAll(/^Unit Testing: {2}(\d+)\.yaml\n {2}SUCCESS/gm)].map(([, index]) => Number(index)),
  );
  return mutants.filter((_, index) => passed.has(index));
}

/** The alerts, after the records that they stand on. */
function rulesFor(alerts: readonly string[]): readonly Rule[] {
  const rules = PACK.ruleGroups.flatMap((group) => group.rules);
  const needed = new Set(alerts);
  // A set that grows while it is walked is walked to its end.
  for (const name of needed) {
    const read = rules.find((rule) => rule.name === name)?.expr.references ?? [];
    for (const { series } of read)
      if (PACK.records.some((record) => record.name === series)) needed.add(series);
  }
  const isNeeded = (rule: Rule): boolean => needed.has(rule.name);
  return [
    ...rules.filter((rule) => rule.kind === 'recording-rule' && isNeeded(rule)),
    ...rules.filter((rule) => rule.kind === 'alert' && isNeeded(rule)),
  ];
}

/** One group, in which every rule sees what those before it have recorded. */
function ruleFile(rules: readonly Rule[]): string {
  return toYaml({
    groups: ruleDocument([{ name: 'rules', component: 'rules', intervalSeconds: 60, rules }]),
  });
}

function alertOf(name: string): Alert {
  const alert = PACK.alerts.find((one) => one.name === name);
  if (alert === undefined) throw new Error(`the pack has no alert "${name}"`);
  return alert;
}

function ruleTest(alert: Alert, { interval, moments, cases }: AlertPlay): RuleTest {
  return {
    name: alert.name,
    interval,
    input_series: Object.entries(cases).flatMap(([bigPeer, { series }]) =>
      series.map((one) => inputSeries(one, bigPeer)),
    ),
    alert_rule_test: moments.map((moment) => ({
      eval_time: moment,
      alertname: alert.name,
      exp_alerts: Object.entries(cases).flatMap(([bigPeer, { fires = {} }]) =>
        (fires[moment] ?? []).map((firing) => firingAlert(alert, firing, bigPeer)),
      ),
    })),
  };
}

function emptyFleet(names: readonly string[]): RuleTest {
  return {
    name: 'nothing is deployed',
    interval: '1m',
    input_series: [],
    alert_rule_test: names.map((alertname) => ({ eval_time: '3h', alertname, exp_alerts: [] })),
  };
}

/** With every label that the scrape adds, so that one which leaks into an alert is seen. */
function inputSeries({ name, labels, values }: PodSeries, bigPeer: string): InputSeries {
  const { pod = 'pod-0' } = labels;
  const all = {
    namespace: 'ditto',
    big_peer: bigPeer,
    pod,
    container: 'server',
    endpoint: 'metrics',
    instance: `${pod}:8080`,
    job: 'smbp-big-peer',
    workload: 'server',
    ...labels,
  };
  const matchers = Object.entries(all).map(([label, value]) => `${label}="${value}"`);
  return { series: `${name}{${matchers.join(', ')}}`, values };
}

/** The alert with all its labels, and its texts as Prometheus must write them. */
function firingAlert(alert: Alert, { labels: own = {}, value = '' }: Firing, bigPeer: string): FiringAlert {
  const labels: Readonly<Record<string, string>> = { namespace: 'ditto', big_peer: bigPeer, ...own };
  const written = (template: string): string =>
    template
      .replaceAll(/\{\{ \$labels\.(\w+) \}\}/g, (_, label: string) => labels[label] ?? `no label ${label}`)
      .replaceAll(/\{\{ \$value \| \w+ \}\}/g, () => value);
  return {
    exp_labels: { ...alert.labels, ...labels },
    exp_annotations: Object.fromEntries(
      Object.entries(alert.annotations).map(([name, template]) => [name, written(template)]),
    ),
  };
}
