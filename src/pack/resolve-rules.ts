import type { Component } from '../catalog/component.ts';
import { sortedBy } from '../core/order.ts';
import type { Alert, AlertSpec } from './alert.ts';
import type { Lack } from './availability.ts';
import type { Choice, Lacking } from './choose-template.ts';
import { chooseTemplate } from './choose-template.ts';
import type { PackDefinition } from './definition.ts';
import type { Omission } from './omission.ts';
import type { QueryTemplate } from './query-template.ts';
import type { RecordingRule, RecordingRuleSpec } from './recording-rule.ts';
import type { SourceTexts } from './render-query.ts';
import { renderQuery } from './render-query.ts';
import { resolveAlert } from './resolve-alert.ts';
import type { Settings } from './settings.ts';

/** What rules take from the pack around them. */
export interface RulesContext {
  readonly definition: PackDefinition;
  readonly settings: Settings;
  readonly identityOf: (component: Component) => readonly string[];
  readonly sources: SourceTexts;
  /** Of the catalog, without records. */
  readonly lacking: Lacking;
}

/** The rules that the settings leave, and what they leave out. */
export interface ResolvedRules {
  readonly records: readonly RecordingRule[];
  readonly alerts: readonly Alert[];
  readonly omissions: readonly Omission[];
  /** As in the context, and of records. */
  readonly lacking: Lacking;
}

/** Applies settings to the rules; those that read what is not there are left out, with whatever reads them. */
export function resolveRules(context: RulesContext): ResolvedRules {
  const specs = sortedBy(
    context.definition.rules.flatMap((module) => Object.values(module)),
    (spec) => spec.name,
  );
  const recordSpecs = specs.filter(isRecord);
  const lacking = withRecords(context.lacking, recordSpecs);
  const wanted = specs.filter((spec) => context.settings.alerts[spec.name]?.enabled !== false);
  const chosen = wanted.map((spec) => ({ spec, choice: chooseTemplate(spec.expr, lacking) }));
  const omissions = chosen.flatMap(({ spec: { kind, name }, choice }): readonly Omission[] =>
    'lacks' in choice ? [{ kind, name, lacks: choice.lacks }] : [],
  );
  const rules = chosen.flatMap(({ spec, choice }) =>
    'lacks' in choice ? [] : [resolveRule(spec, choice.template, context)],
  );
  return {
    records: rules.filter((rule) => rule.kind === 'recording-rule'),
    alerts: rules.filter((rule) => rule.kind === 'alert'),
    omissions,
    lacking,
  };
}

function resolveRule(
  spec: AlertSpec | RecordingRuleSpec,
  template: QueryTemplate,
  { definition, settings, identityOf, sources }: RulesContext,
): Alert | RecordingRule {
  const identity = identityOf(spec.component);
  if (spec.kind === 'alert') {
    const dashboardUid = dashboardOf(spec.component, definition);
    return resolveAlert(spec, template, { settings, sources, identity, dashboardUid });
  }
  const path = `records/${spec.name}/expr`;
  return { ...spec, expr: renderQuery(template, { reader: 'rule', path, identity, sources }) };
}

/** A record lacks what its query lacks. One that reads itself lacks nothing: the checks report the circle. */
function withRecords(lacking: Lacking, records: readonly RecordingRuleSpec[]): Lacking {
  const specs = new Map(records.map((spec) => [spec.name, spec]));
  const choices = new Map<string, Choice | undefined>();
  const lackOfSeries = (name: string): Lack | undefined => {
    const spec = specs.get(name);
    if (spec === undefined) return lacking.series(name);
    if (!choices.has(name)) {
      choices.set(name, undefined);
      choices.set(name, chooseTemplate(spec.expr, all));
    }
    const choice = choices.get(name);
    return choice !== undefined && 'lacks' in choice ? choice.lacks[0] : undefined;
  };
  const all: Lacking = { ...lacking, series: lackOfSeries };
  return all;
}

function dashboardOf(component: Component, { dashboards }: PackDefinition): string | undefined {
  return sortedBy(dashboards, ({ uid }) => uid).find((one) =>
    [one.component, ...(one.alertsOf ?? [])].includes(component),
  )?.uid;
}

function isRecord(spec: AlertSpec | RecordingRuleSpec): spec is RecordingRuleSpec {
  return spec.kind === 'recording-rule';
}
