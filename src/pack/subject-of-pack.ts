import { invariant } from '../core/errors.ts';
import type { DialectName } from '../promql/dialect.ts';
import type { Alert } from './alert.ts';
import type { Dashboard, Panel, PanelQuery, Variable } from './dashboard.ts';
import type { Pack, RuleGroup } from './pack.ts';
import type { PlatformProfile } from './platform.ts';
import type { RecordingRule } from './recording-rule.ts';
import { refId } from './resolve-dashboard.ts';
import { MAX_RULES } from './rule-groups.ts';
import { ALERT_SEVERITIES } from './severity.ts';
import type {
  PanelTarget,
  Subject,
  SubjectAlert,
  SubjectDashboard,
  SubjectGroup,
  SubjectPanel,
  SubjectRecord,
  SubjectVariable,
} from './subject.ts';
import { queriesOf } from './subject-queries.ts';
import { unitFact } from './vocabulary.ts';

/** The rules and dashboards of a pack, as checks see them. */
export function subjectOf(pack: Pack): Subject {
  const { definition, settings, platform, vocabulary } = pack;
  const groups = pack.ruleGroups.map(groupOf);
  const dashboards = pack.dashboards.map(dashboardOf);
  const identity = new Set([...pack.alerts, ...pack.records].flatMap(({ component }) => component.identity));
  return {
    vocabulary,
    dialects: dialectsOf(platform),
    scrapeIntervalSeconds: settings.scrapeIntervalSeconds,
    evaluationIntervalSeconds: settings.evaluationIntervalSeconds,
    policy: {
      alertPrefix: definition.alertPrefix,
      severities: ALERT_SEVERITIES.toReversed().map((severity) => settings.severityNames[severity]),
      identity: [...identity].sort(),
      annotations: ['summary', 'description'],
      rulesPerGroup: MAX_RULES,
    },
    groups,
    dashboards,
    queries: queriesOf(groups, dashboards),
    pack,
    factsOf: (query) => pack.factsOf(query),
  };
}

/** Dialects that the rules of a platform are read by. Each must take what the oldest and the newest Prometheus take. */
export function dialectsOf({ delivery }: PlatformProfile): readonly DialectName[] {
  const everywhere = ['prometheus-2.42', 'prometheus-3'] as const;
  switch (delivery) {
    case 'prometheus-operator':
      return [...everywhere, 'prometheus-operator'];
    case 'azure':
      return [...everywhere, 'azure'];
    case 'google':
      return [...everywhere, 'google'];
    case 'files':
      return everywhere;
  }
}

function groupOf({ name, intervalSeconds, rules }: RuleGroup): SubjectGroup {
  return {
    name,
    intervalSeconds,
    rules: rules.map((rule) => (rule.kind === 'alert' ? alertOf(rule) : recordOf(rule))),
    site: { path: `groups/${name}` },
  };
}

function alertOf({ name, expr, labels, annotations, forSeconds }: Alert): SubjectAlert {
  return {
    kind: 'alert',
    name,
    expr,
    labels,
    annotations,
    // 0 is what holds when a rule says nothing, and is not written.
    ...(forSeconds > 0 && { forSeconds }),
    site: { path: `alerts/${name}` },
  };
}

function recordOf({ name, expr, unit }: RecordingRule): SubjectRecord {
  return { kind: 'record', name, expr, labels: {}, unit: unitFact(unit), site: { path: `records/${name}` } };
}

function dashboardOf({ uid, title, variables, rows }: Dashboard): SubjectDashboard {
  const path = `dashboards/${uid}`;
  return {
    uid,
    title,
    variables: variables.map((variable) => variableOf(variable, path)),
    panels: rows.flatMap((row) => row.panels.map((panel) => panelOf(panel, path))),
    annotations: [],
    site: { path },
  };
}

function variableOf({ name, selector, label }: Variable, dashboard: string): SubjectVariable {
  return { name, kind: 'query', selector, label, multi: true, site: { path: `${dashboard}/$${name}` } };
}

function panelOf(panel: Panel, dashboard: string): SubjectPanel {
  const path = `${dashboard}/${panel.title}`;
  return {
    title: panel.title,
    type: panel.kind,
    description: panel.description,
    targets: panel.queries.map((query, index) => targetOf(query, panel, `${path}/${refId(index)}`)),
    thresholds: Object.values(panel.thresholds),
    noValue: panel.noValue,
    labelReferences: [],
    site: { path },
  };
}

function targetOf({ expr, legend }: PanelQuery, { kind, unit }: Panel, path: string): PanelTarget {
  const fact = unitFact(unit);
  const id = path.split('/').at(-1);
  invariant(id !== undefined, 'a path has a last part');
  return {
    refId: id,
    expr,
    legend,
    format: kind === 'table' ? 'table' : 'time_series',
    instant: kind !== 'timeseries',
    unit: { id: unit, ...(fact.kind === 'known' && { quantity: fact.quantity }) },
    axis: '',
    site: { path },
  };
}
