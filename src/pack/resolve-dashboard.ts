import type { Catalog } from '../catalog/catalog.ts';
import { isExternal } from '../catalog/series.ts';
import type {
  Dashboard,
  DashboardSpec,
  Panel,
  PanelQuery,
  PanelQuerySpec,
  PanelSpec,
  Variable,
  VariableSpec,
} from './dashboard.ts';
import { shownLabels } from './prose.ts';
import type { Query } from './query.ts';
import { renderLegend } from './render-prose.ts';
import { renderQuery } from './render-query.ts';

/** What a dashboard takes from the pack around it. */
export interface DashboardContext {
  readonly catalog: Catalog;
  /** Labels that identify an instance of the product; each becomes a variable. */
  readonly identity: readonly string[];
}

/** Applies settings to a dashboard: a variable for each identifying label, queries rendered, descriptions filled in. */
export function resolveDashboard(spec: DashboardSpec, { catalog, identity }: DashboardContext): Dashboard {
  const path = `dashboards/${spec.uid}`;
  const selection = matchersFor(identity);
  const identityVariables = identity.map((label, index) =>
    resolveVariable(
      { name: label, title: titleOf(label), label, of: spec.instances },
      path,
      identity.slice(0, index),
    ),
  );
  const ownVariables = (spec.variables ?? []).map((variable) => resolveVariable(variable, path, identity));
  const resolveQuery = (query: PanelQuerySpec, queryPath: string): PanelQuery => ({
    expr: renderQuery(query.expr, { reader: 'dashboard', path: queryPath, identity, selection }),
    legend: renderLegend(query.legend),
    shownLabels: shownLabels(query.legend),
  });
  return {
    uid: spec.uid,
    title: spec.title,
    description: spec.description,
    component: spec.component,
    tags: spec.tags,
    variables: [...identityVariables, ...ownVariables],
    rows: spec.rows.map((row) => ({
      title: row.title,
      panels: row.panels.map((panel) => resolvePanel(panel, `${path}/${panel.title}`, resolveQuery, catalog)),
    })),
  };
}

function resolvePanel(
  spec: PanelSpec,
  path: string,
  resolveQuery: (query: PanelQuerySpec, path: string) => PanelQuery,
  catalog: Catalog,
): Panel {
  const queries = spec.queries.map((query, index) => resolveQuery(query, `${path}/${refId(index)}`));
  return {
    kind: spec.kind,
    title: spec.title,
    description: spec.description ?? questionOf(queries, catalog),
    unit: spec.unit,
    width: spec.width,
    height: spec.height,
    queries,
    thresholds: spec.thresholds ?? {},
    noValue: spec.noValue ?? 'No data',
    stacked: spec.stacked ?? false,
  };
}

/** Name of the n-th query of a panel, as Grafana gives it: A, B, …, Z, AA. */
export function refId(index: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? letter : refId(Math.floor(index / 26) - 1) + letter;
}

function resolveVariable(spec: VariableSpec, path: string, narrowedBy: readonly string[]): Variable {
  const matchers = matchersFor(narrowedBy);
  const selector: Query = renderQuery(
    { parts: matchers === '' ? [spec.of] : [spec.of, `{${matchers}}`], uses: [] },
    { reader: 'dashboard', path: `${path}/$${spec.name}`, identity: [] },
  );
  return { name: spec.name, title: spec.title, label: spec.label, selector };
}

/** Matchers for what variables named as their labels select. */
function matchersFor(labels: readonly string[]): string {
  return labels.map((label) => `${label}=~"$${label}"`).join(', ');
}

function questionOf(queries: readonly PanelQuery[], catalog: Catalog): string {
  for (const { series } of queries.flatMap(({ expr }) => expr.references)) {
    const metric = catalog.series.get(series)?.metric;
    if (metric !== undefined && !isExternal(metric)) return metric.question;
  }
  return '';
}

/** `big_peer` becomes `Big peer`. */
function titleOf(label: string): string {
  const words = label.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
