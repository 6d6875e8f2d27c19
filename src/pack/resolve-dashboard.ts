import type { Catalog } from '../catalog/catalog.ts';
import { isExternal } from '../catalog/series.ts';
import type { Choice, Lacking } from './choose-template.ts';
import { chooseTemplate } from './choose-template.ts';
import type {
  Dashboard,
  DashboardSpec,
  Panel,
  PanelQuery,
  PanelSpec,
  Row,
  Variable,
  VariableSpec,
} from './dashboard.ts';
import type { Omission } from './omission.ts';
import { shownLabels } from './prose.ts';
import type { QueryTemplate } from './query-template.ts';
import { renderLegend } from './render-prose.ts';
import type { QueryContext, SourceTexts } from './render-query.ts';
import { renderQuery } from './render-query.ts';

/** What a dashboard takes from the pack around it. */
export interface DashboardContext {
  readonly catalog: Catalog;
  /** Labels that identify an instance of the product; each becomes a variable. */
  readonly identity: readonly string[];
  readonly sources: SourceTexts;
  readonly lacking: Lacking;
}

/** A dashboard as far as there is ground for it, and what was left out. */
export interface ResolvedDashboard {
  /** `undefined` when no panel is left, or nothing to fill its variables from. */
  readonly dashboard: Dashboard | undefined;
  readonly omissions: readonly Omission[];
}

/**
 * Applies settings to a dashboard: a variable for each identifying label, queries rendered, descriptions filled in.
 * Panels whose series are not there are left out, and rows without panels with them.
 */
export function resolveDashboard(spec: DashboardSpec, context: DashboardContext): ResolvedDashboard {
  const { identity, lacking } = context;
  const instances = chooseTemplate(templateOf({ of: spec.instances }, []), lacking);
  if ('lacks' in instances) {
    return {
      dashboard: undefined,
      omissions: [{ kind: 'dashboard', name: spec.uid, lacks: instances.lacks }],
    };
  }
  const path = `dashboards/${spec.uid}`;
  const identityVariables = identity.map((label, index) =>
    resolveVariable(
      { name: label, title: titleOf(label), label, of: spec.instances },
      { path, narrowedBy: identity.slice(0, index), ...context },
    ),
  );
  const variables = (spec.variables ?? []).map((variable) =>
    orLacks(chooseTemplate(templateOf(variable, []), lacking), variable.name, () =>
      resolveVariable(variable, { path, narrowedBy: identity, ...context }),
    ),
  );
  const rows = spec.rows.map(({ title, panels }) => ({
    title,
    panels: panels.map((panel) => resolvePanel(panel, `${path}/${panel.title}`, context)),
  }));
  return {
    dashboard: frameOf(spec, [...identityVariables, ...variables.flatMap(present)], rows.flatMap(presentRow)),
    omissions: [
      ...variables.flatMap((one) => omissionsOf(one, 'variable', spec)),
      ...rows.flatMap((row) => row.panels.flatMap((one) => omissionsOf(one, 'panel', spec))),
    ],
  };
}

type Maybe<Thing> = { readonly thing: Thing } | { readonly name: string; readonly lacks: Omission['lacks'] };

function orLacks<Thing>(
  choice: Choice,
  name: string,
  make: (template: QueryTemplate) => Thing,
): Maybe<Thing> {
  return 'lacks' in choice ? { name, lacks: choice.lacks } : { thing: make(choice.template) };
}

function present<Thing>(maybe: Maybe<Thing>): readonly Thing[] {
  return 'thing' in maybe ? [maybe.thing] : [];
}

function presentRow(row: {
  readonly title: string;
  readonly panels: readonly Maybe<Panel>[];
}): readonly Row[] {
  const panels = row.panels.flatMap(present);
  return panels.length === 0 ? [] : [{ title: row.title, panels }];
}

function omissionsOf(
  maybe: Maybe<unknown>,
  kind: Omission['kind'],
  { uid }: DashboardSpec,
): readonly Omission[] {
  return 'thing' in maybe ? [] : [{ kind, name: `${uid}/${maybe.name}`, lacks: maybe.lacks }];
}

function frameOf(
  { uid, title, description, component, tags }: DashboardSpec,
  variables: readonly Variable[],
  rows: readonly Row[],
): Dashboard | undefined {
  return rows.length === 0 ? undefined : { uid, title, description, component, tags, variables, rows };
}

/** A panel is there when all its queries are. */
function resolvePanel(spec: PanelSpec, path: string, context: DashboardContext): Maybe<Panel> {
  const { catalog, lacking, identity, sources } = context;
  const selection = matchersFor(identity);
  const queries = spec.queries.map(({ expr, legend }, index) =>
    orLacks(chooseTemplate(expr, lacking), spec.title, (template): PanelQuery => {
      const place: QueryContext = {
        reader: 'dashboard',
        path: `${path}/${refId(index)}`,
        identity,
        selection,
        sources,
      };
      return {
        expr: renderQuery(template, place),
        legend: renderLegend(legend),
        shownLabels: shownLabels(legend),
      };
    }),
  );
  const missing = queries.find((query) => 'lacks' in query);
  if (missing !== undefined) return missing;
  return { thing: panelOf(spec, queries.flatMap(present), catalog) };
}

function panelOf(spec: PanelSpec, queries: readonly PanelQuery[], catalog: Catalog): Panel {
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

function resolveVariable(
  spec: VariableSpec,
  {
    path,
    narrowedBy,
    sources,
  }: DashboardContext & {
    readonly path: string;
    readonly narrowedBy: readonly string[];
  },
): Variable {
  const selector = renderQuery(templateOf(spec, narrowedBy), {
    reader: 'dashboard',
    path: `${path}/$${spec.name}`,
    identity: [],
    sources,
  });
  return { name: spec.name, title: spec.title, label: spec.label, selector };
}

function templateOf({ of }: Pick<VariableSpec, 'of'>, narrowedBy: readonly string[]): QueryTemplate {
  const matchers = matchersFor(narrowedBy);
  return { parts: matchers === '' ? [of] : [of, `{${matchers}}`], uses: [] };
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
