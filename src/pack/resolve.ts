import { resolveCatalog } from '../catalog/catalog.ts';
import type { Component } from '../catalog/component.ts';
import { sortedBy } from '../core/order.ts';
import type { Alert, AlertSpec } from './alert.ts';
import type { Dashboard } from './dashboard.ts';
import type { PackDefinition } from './definition.ts';
import { createFactsOf } from './facts.ts';
import type { Pack } from './pack.ts';
import { KUBE_PROMETHEUS_STACK } from './platform.ts';
import type { RecordingRule, RecordingRuleSpec } from './recording-rule.ts';
import { renderQuery } from './render-query.ts';
import { resolveAlert } from './resolve-alert.ts';
import { resolveDashboard } from './resolve-dashboard.ts';
import { groupRules } from './rule-groups.ts';
import type { Settings } from './settings.ts';
import { createVocabulary } from './vocabulary.ts';

/**
 * Applies settings to a definition. Nothing is judged here: a pack that contradicts itself resolves too, so that the
 * checks can report all of it.
 */
export function resolvePack(definition: PackDefinition, settings: Settings): Pack {
  const catalog = resolveCatalog(
    definition.metrics.flatMap((module) => Object.values(module)),
    definition.external,
  );
  const platform = KUBE_PROMETHEUS_STACK;
  const identityOf = (component: Component): readonly string[] => [
    ...(settings.clusterLabel === undefined ? [] : [settings.clusterLabel]),
    ...component.identity,
  ];
  const { records, alerts } = resolveRules(definition, settings, identityOf);
  const dashboards = sortedBy(definition.dashboards, (spec) => spec.uid).map((spec) =>
    resolveDashboard(spec, { catalog, identity: identityOf(spec.component) }),
  );
  return Object.freeze({
    definition,
    settings,
    platform,
    catalog,
    records,
    alerts,
    ruleGroups: groupRules(definition.name, [...records, ...alerts], settings.evaluationIntervalSeconds),
    dashboards,
    scrapes: sortedBy(definition.scrapes, (spec) => spec.source).map(({ source, component, endpoint }) => ({
      source,
      component,
      endpoint: settings.sources[source] ?? endpoint,
      intervalSeconds: settings.scrapeIntervalSeconds,
      timeoutSeconds: settings.scrapeTimeoutSeconds,
    })),
    queries: queriesOf(records, alerts, dashboards),
    vocabulary: createVocabulary({
      catalog,
      records,
      targetLabels: [
        ...platform.targetLabels,
        ...(settings.clusterLabel === undefined ? [] : [settings.clusterLabel]),
      ],
    }),
    factsOf: createFactsOf(),
  });
}

function resolveRules(
  definition: PackDefinition,
  settings: Settings,
  identityOf: (component: Component) => readonly string[],
): { readonly records: readonly RecordingRule[]; readonly alerts: readonly Alert[] } {
  const specs = sortedBy(
    definition.rules.flatMap((module) => Object.values(module)),
    (spec) => spec.name,
  );
  const records = specs.filter(isRecord).map((spec) => ({
    ...spec,
    expr: renderQuery(spec.expr, {
      reader: 'rule',
      path: `records/${spec.name}/expr`,
      identity: identityOf(spec.component),
    }),
  }));
  const alerts = specs.filter(isAlert).flatMap((spec) =>
    resolveAlert(spec, {
      settings,
      identity: identityOf(spec.component),
      dashboardUid: sortedBy(definition.dashboards, ({ uid }) => uid).find(
        ({ component }) => component === spec.component,
      )?.uid,
    }),
  );
  return { records, alerts };
}

function isRecord(spec: AlertSpec | RecordingRuleSpec): spec is RecordingRuleSpec {
  return spec.kind === 'recording-rule';
}

function isAlert(spec: AlertSpec | RecordingRuleSpec): spec is AlertSpec {
  return spec.kind === 'alert';
}

function queriesOf(
  records: readonly RecordingRule[],
  alerts: readonly Alert[],
  dashboards: readonly Dashboard[],
): Pack['queries'] {
  const ofDashboards = dashboards.flatMap(({ variables, rows }) => [
    ...variables.map((variable) => variable.selector),
    ...rows.flatMap((row) => row.panels.flatMap((panel) => panel.queries.map((query) => query.expr))),
  ]);
  const queries = [...[...records, ...alerts].map((rule) => rule.expr), ...ofDashboards];
  return sortedBy(queries, (query) => query.site.path ?? '');
}
