import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

import { azureRuleGroups } from '../../src/manifests/azure-rule-groups.ts';
import type { PackDefinition } from '../../src/pack/definition.ts';
import { prose, value } from '../../src/pack/prose.ts';
import { smbp } from '../../src/smbp.ts';
import { probeAlerts, probePack, probeRules } from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';

/**
 * What Azure takes, as far as the pack uses it.
 *
 * Source of the limits: Azure/prometheus-collector, tools/az-prom-rules-converter, commit 39583fd50 (the schemas of
 * Microsoft.AlertsManagement/prometheusRuleGroups, 2023-03-01).
 */
const duration = { type: 'string', pattern: '^PT(\\d+H)?(\\d+M)?(\\d+S)?$', minLength: 4 };
const texts = { type: 'object', additionalProperties: { type: 'string', maxLength: 1024 } };
const rule = {
  type: 'object',
  required: ['expression'],
  additionalProperties: false,
  properties: {
    record: { type: 'string', pattern: '^[a-zA-Z_:][a-zA-Z0-9_:]*$' },
    alert: { type: 'string' },
    expression: { type: 'string' },
    for: duration,
    severity: { type: 'integer', minimum: 0, maximum: 4 },
    labels: { ...texts, maxProperties: 10 },
    annotations: texts,
    actions: { const: "[variables('actions')]" },
    resolveConfiguration: { type: 'object' },
  },
  oneOf: [{ required: ['record'] }, { required: ['alert'] }],
};
const isRuleGroup = new Ajv({ strictRequired: false }).compile({
  type: 'object',
  required: ['type', 'apiVersion', 'name', 'location', 'properties'],
  additionalProperties: false,
  properties: {
    type: { const: 'Microsoft.AlertsManagement/prometheusRuleGroups' },
    apiVersion: { const: '2023-03-01' },
    name: { type: 'string', maxLength: 260 },
    location: { type: 'string' },
    properties: {
      type: 'object',
      required: ['scopes', 'rules'],
      additionalProperties: false,
      properties: {
        scopes: { type: 'array', minItems: 1, maxItems: 1 },
        clusterName: { type: 'string' },
        enabled: { type: 'boolean' },
        interval: { enum: ['PT1M', 'PT2M', 'PT15M'] },
        rules: { type: 'array', minItems: 1, maxItems: 20, items: rule },
      },
    },
  },
});

interface Group {
  readonly name: string;
  readonly properties: { readonly rules: readonly Readonly<Record<string, unknown>>[] };
}

function groupsOf(definition: PackDefinition): readonly Group[] {
  const template = azureRuleGroups(resolveWith(definition, { platform: 'aks' }));
  const { resources }: { readonly resources: readonly Group[] } = JSON.parse(JSON.stringify(template));
  return resources;
}

test('every group of the pack is one that Azure takes', () => {
  const groups = groupsOf(smbp);
  expect(groups).not.toEqual([]);
  for (const group of groups)
    expect([group.name, isRuleGroup(group), isRuleGroup.errors]).toEqual([group.name, true, null]);
});

describe('Azure would refuse', () => {
  const [group] = groupsOf(probePack);
  const [record, alert] = group?.properties.rules ?? [];
  const withRules = (...rules: readonly unknown[]): unknown => ({
    ...group,
    properties: { ...group?.properties, rules },
  });

  test('nothing of the group that the cases below change', () => {
    expect(isRuleGroup(withRules(record, alert))).toBe(true);
  });

  test.each([
    ['21 rules', withRules(...Array.from({ length: 21 }, () => record))],
    ['a rule that records and alerts', withRules({ ...record, ...alert })],
    ['a duration of Prometheus', withRules({ ...alert, for: '5m' })],
    [
      'an annotation of 1,025 characters',
      withRules({ ...alert, annotations: { summary: 'x'.repeat(1025) } }),
    ],
    ['a severity that is a word', withRules({ ...alert, severity: 'critical' })],
  ])('%s', (_what, changed) => {
    expect(isRuleGroup(changed)).toBe(false);
  });
});

test('a text that begins with a bracket stays a text', () => {
  const failing = { ...probeAlerts.failing, summary: prose`[probe] ${value('humanize')}` };
  const rules = groupsOf({ ...probePack, rules: [probeRules, { failing }] }).flatMap(
    ({ properties }) => properties.rules,
  );
  expect(rules.find(({ alert }) => alert === 'ProbeFailing')).toMatchObject({
    annotations: { summary: '[[probe] {{ $value | humanize }}' },
    for: 'PT5M',
    severity: 2,
  });
});
