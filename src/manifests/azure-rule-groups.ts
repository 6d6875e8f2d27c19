import { sortedBy } from '../core/order.ts';
import type { Alert } from '../pack/alert.ts';
import type { Pack, RuleGroup } from '../pack/pack.ts';
import type { RecordingRule } from '../pack/recording-rule.ts';
import type { AlertSeverity } from '../pack/severity.ts';
import { escapeAzureTemplate } from '../text/azure-template.ts';
import type { JsonValue } from './kubernetes-object.ts';

/**
 * The rules as a template of Azure Resource Manager: its managed Prometheus takes no PrometheusRule.
 *
 * Source of the shape and its limits (20 rules a group, 10 labels a rule, values of at most 1,024 characters): the schemas
 * of Azure/prometheus-collector, tools/az-prom-rules-converter, commit 39583fd50.
 */
export function azureRuleGroups({ ruleGroups }: Pack): Readonly<Record<string, JsonValue>> {
  return {
    $schema: 'https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#',
    contentVersion: '1.0.0.0',
    parameters: {
      azureMonitorWorkspace: text('Resource id of the Azure Monitor workspace that holds the metrics.'),
      clusterName: text('Name of the AKS cluster that the rules are evaluated for.'),
      location: { ...text('Region of the workspace.'), defaultValue: '[resourceGroup().location]' },
      actionGroups: {
        type: 'array',
        defaultValue: [],
        metadata: { description: 'Resource ids of the action groups that alerts notify.' },
      },
    },
    variables: {
      copy: [
        {
          name: 'actions',
          count: "[length(parameters('actionGroups'))]",
          input: { actionGroupId: "[parameters('actionGroups')[copyIndex('actions')]]" },
        },
      ],
    },
    resources: ruleGroups.map(resourceOf),
  };
}

function text(description: string): { readonly type: string; readonly metadata: JsonValue } {
  return { type: 'string', metadata: { description } };
}

function resourceOf({ name, intervalSeconds, rules }: RuleGroup): JsonValue {
  return {
    type: 'Microsoft.AlertsManagement/prometheusRuleGroups',
    apiVersion: '2023-03-01',
    name,
    location: "[parameters('location')]",
    properties: {
      scopes: ["[parameters('azureMonitorWorkspace')]"],
      clusterName: "[parameters('clusterName')]",
      enabled: true,
      interval: isoDuration(intervalSeconds),
      rules: rules.map((rule) => (rule.kind === 'alert' ? alertOf(rule) : recordOf(rule))),
    },
  };
}

function recordOf({ name, expr }: RecordingRule): JsonValue {
  return { record: name, expression: escapeAzureTemplate(expr.text) };
}

function alertOf({ name, expr, severity, forSeconds, labels, annotations }: Alert): JsonValue {
  return {
    alert: name,
    expression: escapeAzureTemplate(expr.text),
    for: isoDuration(forSeconds),
    severity: SEVERITIES[severity],
    labels: escaped(labels),
    annotations: escaped(annotations),
    actions: "[variables('actions')]",
    resolveConfiguration: { autoResolved: true, timeToResolve: 'PT10M' },
  };
}

/** Azure counts from 0, critical, to 4, verbose: https://learn.microsoft.com/azure/azure-monitor/alerts/alerts-overview */
const SEVERITIES: Readonly<Record<AlertSeverity, number>> = { critical: 0, warning: 2, info: 3 };

function escaped(values: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const sorted = sortedBy(Object.entries(values), ([name]) => name);
  return Object.fromEntries(sorted.map(([name, value]) => [name, escapeAzureTemplate(value)]));
}

/** Seconds as a duration of ISO 8601: 90 becomes `PT1M30S`. */
function isoDuration(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const parts = [hours > 0 ? `${hours}H` : '', minutes > 0 ? `${minutes}M` : '', rest > 0 ? `${rest}S` : ''];
  return `PT${parts.join('') || '0S'}`;
}
