import { describe, expect, test } from 'vitest';

import { checkPack } from '../../src/checks/run.ts';
import { defineAlert } from '../../src/pack/alert.ts';
import { definePack } from '../../src/pack/definition.ts';
import { label, prose } from '../../src/pack/prose.ts';
import { promql } from '../../src/pack/query-template.ts';
import { putFiles, scratchFolder } from '../host/scratch.ts';
import { probe, probeMetrics, probePack } from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';
import type { ToolName } from '../support/tools.ts';
import { requireTool, runTool, testWith } from '../support/tools.ts';
import { fileOf, filesOf, hostileTexts, packThatSays } from './hostile-pack.ts';

/** Texts that a template would act on, were they not literal. */
const TEMPLATES = [
  '{{ $value }}',
  '{{ $labels.namespace }}',
  '{{',
  '}}',
  '{{{{',
  '{',
  '{{/* nothing */}}',
  '{{- "x" -}}',
  '{{"{{"}}',
  '{{ query "up" }}',
  '{{ define "x" }}',
  '{{ end }}',
  '{{ printf "%s" "x" }}',
  'a {{ `b` }} c',
  '$value and $labels.namespace',
];

for (const promtool of ['promtool', 'promtool-3'] satisfies ToolName[]) {
  testWith(
    [promtool],
    `215 texts are shown as they are, by ${promtool}`,
    () => {
      const texts = [...TEMPLATES, ...hostileTexts(200)];
      expect(texts).toHaveLength(215);
      const folder = scratchFolder({ inMemory: true });
      putFiles(folder, {
        'rules.yaml': fileOf(filesOf(packThatSays(texts)), 'prometheus/rules/probe-probe.yaml'),
        'tests.yaml': JSON.stringify({
          rule_files: ['rules.yaml'],
          tests: [
            {
              interval: '1m',
              input_series: [{ series: 'probe_queue_depth{namespace="a"}', values: '1' }],
              alert_rule_test: texts.map((text, index) => ({
                eval_time: '0m',
                alertname: `ProbeSaid${index}`,
                exp_alerts: [
                  {
                    exp_labels: { namespace: 'a', component: 'probe', severity: 'info' },
                    exp_annotations: { summary: text, description: text },
                  },
                ],
              })),
            },
          ],
        }),
      });
      const { status, stdout, stderr } = runTool(requireTool(promtool), ['test', 'rules', 'tests.yaml'], {
        cwd: folder,
      });
      expect(status, stdout + stderr).toBe(0);
    },
    60_000,
  );
}

describe('the label that a text shows', () => {
  const codesWith = (name: string): readonly string[] => {
    const said = defineAlert({
      name: 'ProbeSaid',
      component: probe,
      severity: 'info',
      forSeconds: 0,
      params: {},
      expr: promql`${probeMetrics.depth} > 0`,
      summary: prose`It is ${label(name)}.`,
      description: prose`It is.`,
    });
    return checkPack(resolveWith(definePack({ ...probePack, rules: [{ said }] }))).map(({ code }) => code);
  };

  test('is refused when it is no name', () => {
    expect(codesWith('pod }}{{ query "up"')).not.toEqual([]);
  });

  test('is accepted when it is one', () => {
    expect(codesWith('pod')).toEqual([]);
  });
});
