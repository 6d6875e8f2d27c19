import { sortedBy } from '../core/order.ts';
import type { Alert, AlertSpec } from './alert.ts';
import { describeParam } from './param.ts';
import { shownLabels } from './prose.ts';
import type { QueryTemplate } from './query-template.ts';
import { renderAnnotation, renderPlain } from './render-prose.ts';
import type { SourceTexts } from './render-query.ts';
import { renderQuery } from './render-query.ts';
import type { AlertSettings, Settings } from './settings.ts';

/** What an alert takes from the pack around it. */
export interface AlertContext {
  readonly settings: Settings;
  /** Labels that identify the instance of the product that the alert is about. */
  readonly identity: readonly string[];
  readonly sources: SourceTexts;
  /** Dashboard that shows the component of the alert. */
  readonly dashboardUid: string | undefined;
}

/** Applies settings to an alert. */
export function resolveAlert(spec: AlertSpec, template: QueryTemplate, context: AlertContext): Alert {
  const { settings, identity, sources } = context;
  const chosen: AlertSettings = settings.alerts[spec.name] ?? defaultsOf(spec);
  const params = sortedBy(Object.entries(spec.params), ([name]) => name).map(([name, param]) => ({
    name,
    spec: param,
    value: chosen.params[name] ?? param.default,
  }));
  const described = new Map(
    params.map(({ name, spec: param, value }) => [name, describeParam(param, value)]),
  );
  return {
    kind: 'alert',
    name: spec.name,
    component: spec.component,
    severity: chosen.severity,
    forSeconds: chosen.forSeconds,
    params,
    expr: renderQuery(template, {
      reader: 'rule',
      path: `alerts/${spec.name}/expr`,
      identity,
      params: new Map(params.map(({ name, value }) => [name, value])),
      sources,
    }),
    summary: renderPlain(spec.summary, described),
    description: renderPlain(spec.description, described),
    shownLabels: shownLabels(spec.summary, spec.description),
    labels: { component: spec.component.name, severity: settings.severityNames[chosen.severity] },
    annotations: {
      ...dashboardLink(context),
      description: renderAnnotation(spec.description, described),
      ...runbookLink(spec.name, settings),
      summary: renderAnnotation(spec.summary, described),
    },
  };
}

/** What an alert does when the settings say nothing of it. */
function defaultsOf(spec: AlertSpec): AlertSettings {
  const params = Object.entries(spec.params).map(([name, param]) => [name, param.default] as const);
  return {
    enabled: true,
    severity: spec.severity,
    forSeconds: spec.forSeconds,
    params: Object.fromEntries(params),
  };
}

function runbookLink(alert: string, { runbookBaseUrl }: Settings): { readonly runbook_url?: string } {
  return runbookBaseUrl === undefined ? {} : { runbook_url: `${runbookBaseUrl}/${alert}` };
}

/** Opens the dashboard with the variables set to what the alert is about. */
function dashboardLink({ settings, identity, dashboardUid }: AlertContext): {
  readonly dashboard_url?: string;
} {
  if (settings.grafanaBaseUrl === undefined || dashboardUid === undefined) return {};
  const variables = identity.map((name) => `var-${name}={{ $labels.${name} }}`);
  return { dashboard_url: `${settings.grafanaBaseUrl}/d/${dashboardUid}?${variables.join('&')}` };
}
