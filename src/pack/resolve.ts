import type { Catalog } from '../catalog/catalog.ts';
import { resolveCatalog } from '../catalog/catalog.ts';
import type { Component } from '../catalog/component.ts';
import { invariant } from '../core/errors.ts';
import { sortedBy } from '../core/order.ts';
import { quotePromql } from '../text/promql.ts';
import type { Alert } from './alert.ts';
import { createLackOf } from './availability.ts';
import type { Dashboard } from './dashboard.ts';
import type { PackDefinition } from './definition.ts';
import { createPackVocabulary } from './pack-vocabulary.ts';
import { createFactsOf } from './facts.ts';
import type { Pack } from './pack.ts';
import type { PlatformName } from './platform.ts';
import { PLATFORMS } from './platform.ts';
import type { RecordingRule } from './recording-rule.ts';
import type { SourceTexts } from './render-query.ts';
import { resolveDashboard } from './resolve-dashboard.ts';
import { resolveRules } from './resolve-rules.ts';
import type { Source } from './resolve-source.ts';
import { resolveSources } from './resolve-source.ts';
import { groupRules } from './rule-groups.ts';
import { sampleLimitOf } from './sample-limit.ts';
import type { Settings } from './settings.ts';
import { jobOf } from './source.ts';

/**
 * Applies settings to a definition. Nothing is judged here: a pack that contradicts itself resolves too, so that the
 * checks can report all of it.
 */
export function resolvePack(definition: PackDefinition, settings: Settings): Pack {
  const metrics = definition.metrics.flatMap((module) => Object.values(module));
  return resolveWith(definition, settings, resolveCatalog(metrics, definition.external));
}

/** The same pack for users of another platform, who set nothing else differently. */
export function resolveOn(platform: PlatformName, { definition, settings, catalog }: Pack): Pack {
  return resolveWith(definition, { ...settings, platform }, catalog);
}

function resolveWith(definition: PackDefinition, settings: Settings, catalog: Catalog): Pack {
  const platform = PLATFORMS[settings.platform];
  const sources = resolveSources(definition.sources, { packName: definition.name, settings, platform });
  const sourceTexts = textsOf(sources, { definition, settings, metrics: catalog.metrics });
  const lackOf = createLackOf({
    catalog,
    ambient: definition.ambient ?? [],
    sources,
    platform,
  });
  const identityOf = (component: Component): readonly string[] => [
    ...(settings.clusterLabel === undefined ? [] : [settings.clusterLabel]),
    ...component.identity,
  ];
  const { records, alerts, omissions, lacking } = resolveRules({
    definition,
    settings,
    identityOf,
    sources: sourceTexts,
    lacking: {
      series: lackOf,
      targets: (source) =>
        sources.some(({ name, enabled }) => name === source && enabled)
          ? undefined
          : { what: `sources.${source}.enabled`, reason: 'source-off', sources: [source] },
      sampleLimit: (source) =>
        sourceTexts.sampleLimit(source) === undefined
          ? { what: 'scrape.sampleLimitFactor', reason: 'setting-off', sources: [source] }
          : undefined,
    },
  });
  const resolved = sortedBy(definition.dashboards, (spec) => spec.uid).map((spec) =>
    resolveDashboard(spec, {
      catalog,
      identity: identityOf(spec.component),
      sources: sourceTexts,
      lacking,
    }),
  );
  const dashboards = resolved.flatMap(({ dashboard }) => dashboard ?? []);
  const vocabulary = createPackVocabulary({
    catalog,
    records,
    packName: definition.name,
    sources,
    platform,
    settings,
  });
  return Object.freeze({
    definition,
    settings,
    platform,
    catalog,
    sources,
    records,
    alerts,
    ruleGroups: groupRules(definition.name, [...records, ...alerts], settings.evaluationIntervalSeconds),
    dashboards,
    omissions: sortedBy(
      [...omissions, ...resolved.flatMap((one) => one.omissions)],
      ({ kind, name }) => `${kind} ${name}`,
    ),
    queries: queriesOf(records, alerts, dashboards),
    vocabulary,
    factsOf: createFactsOf({
      vocabulary,
      evaluationIntervalSeconds: settings.evaluationIntervalSeconds,
    }),
  });
}

/** What queries say about sources. */
function textsOf(
  sources: readonly Source[],
  { definition, settings, metrics }: SourceTextsContext,
): SourceTexts {
  const byName = new Map(sources.map((source) => [source.name, source]));
  const sourceOf = (name: string): Source => {
    const source = byName.get(name);
    invariant(source !== undefined, `the pack has the source "${name}"`);
    return source;
  };
  return {
    ownerNamespaceLabel: (name) => {
      const { settings: chosen } = sourceOf(name);
      invariant(chosen.kind === 'foreign', `"${name}" is scraped by somebody else`);
      return chosen.ownerNamespaceLabel;
    },
    targets: (name) => `job=${quotePromql(jobOf(definition.name, sourceOf(name).spec))}`,
    sampleLimit: (name) => sampleLimitOf(sourceOf(name), metrics, settings.sampleLimitFactor),
  };
}

interface SourceTextsContext {
  readonly definition: PackDefinition;
  readonly settings: Settings;
  readonly metrics: Pack['catalog']['metrics'];
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
