import type { Cursor } from './cursor.ts';
import { field, fieldAt, isText, items, textAt } from './cursor.ts';

/** Whether what a data source reads is PromQL; `unknown` where the dashboard does not say. */
export type Reads = 'promql' | 'other' | 'unknown';

/** Names in a dashboard that stand for data sources: its variables, and what an export asks for when it is imported. */
export type DataSources = ReadonlyMap<string, Reads>;

/** Data sources of Grafana that read PromQL, by the identifier of their plugin. */
const PROMQL_PLUGINS = new Set([
  'prometheus',
  'grafana-amazonprometheus-datasource',
  'grafana-azureprometheus-datasource',
  'victoriametrics-datasource',
  'victoriametrics-metrics-datasource',
]);
/** Names by which people call data sources that read something else. */
const OTHER_NAME =
  /loki|tempo|jaeger|zipkin|elastic|opensearch|influx|graphite|mysql|postgres|mssql|cloudwatch|pyroscope|-- (?:grafana|dashboard) --/i;

/** Data sources that a dashboard names by a variable. */
export function dataSourcesOf(model: Cursor): DataSources {
  const inputs = items(field(model, '__inputs')).flatMap((input) => {
    const name = textAt(input, 'name');
    return name === undefined ? [] : [[name, ofPlugin(textAt(input, 'pluginId'))] as const];
  });
  const variables = items(fieldAt(model, 'templating', 'list')).flatMap((variable) => {
    const name = textAt(variable, 'name');
    if (name === undefined || textAt(variable, 'type') !== 'datasource') return [];
    return [[name, ofPlugin(textAt(variable, 'query'))] as const];
  });
  return new Map([...inputs, ...variables]);
}

/** What a query reads: its own data source says so, else that of its panel. */
export function readsOf(owners: readonly (Cursor | undefined)[], known: DataSources): Reads {
  for (const owner of owners) {
    const source = owner && field(owner, 'datasource');
    const reads = source === undefined ? 'unknown' : readsOfSource(source, known);
    // A mixed panel leaves it to its queries.
    if (reads !== 'unknown') return reads;
  }
  return 'unknown';
}

function readsOfSource(source: Cursor, known: DataSources): Reads {
  const name = isText(source) ? source.node.value : textAt(source, 'uid');
  const ofType = ofPlugin(textAt(source, 'type'));
  if (ofType !== 'unknown') return ofType;
  const variable = /^\$\{?(\w+)(?::\w+)?\}?$/.exec(name ?? '')?.[1];
  const ofVariable = variable === undefined ? undefined : known.get(variable);
  if (ofVariable !== undefined) return ofVariable;
  if (name === '__expr__' || OTHER_NAME.test(name ?? '')) return 'other';
  return 'unknown';
}

function ofPlugin(plugin: string | undefined): Reads {
  // What chooses among the data sources of a panel reads nothing itself.
  if (plugin === undefined || plugin === '' || plugin === 'mixed' || plugin === 'datasource')
    return 'unknown';
  return PROMQL_PLUGINS.has(plugin) ? 'promql' : 'other';
}
