import type { ExternalRow } from '../catalog/external-catalog.ts';
import type { ExternalCatalog, ExternalMetric, ExternalPattern } from '../catalog/external.ts';
import { UNDESCRIBED } from '../catalog/external.ts';
import type { Label, Labels } from '../catalog/label.ts';
import { PackError } from '../core/errors.ts';
import type { GeneratedFile } from '../core/generated-file.ts';
import { sortedBy } from '../core/order.ts';
import { isLabelName, isMetricName } from '../text/promql.ts';
import { quoteTypescript, typescriptComment } from '../text/typescript.ts';
import { exportedName } from './exported-name.ts';

/**
 * Writes the module of a foreign catalog: the catalog as `$catalog`, and one typed handle a metric, exported under its
 * exact Prometheus name, sorted by that name. No metric name contains `$`. The path is relative to the folder of the
 * handles.
 *
 * @throws {@link PackError} `TEXT_UNSAFE` for a name that is no name of Prometheus, or no name of a file.
 */
export function renderExternalHandles(catalog: ExternalCatalog): GeneratedFile {
  const { name, patterns } = catalog;
  if (!FILE_NAME.test(name)) throw unsafe('catalog', name, 'Use lower-case letters, digits and inner "-".');
  const metrics = sortedBy(Object.values(catalog.metrics), (metric) => metric.name);
  const content = [
    `// Generated from catalogs/${name}.yaml by npm run handles. Do not edit.`,
    '',
    `import { defineExternalCatalog${metrics.length === 0 ? '' : ', externalMetric'} } from '../../catalog/external-catalog.ts';`,
    '',
    '/** What is known of the component. */',
    'export const $catalog = defineExternalCatalog({',
    `  name: ${quoteTypescript(name)},`,
    `  patterns: ${renderObject('[', patterns.map(renderPattern), ']')},`,
    `  metrics: ${renderObject('{', metrics.map(renderRow), '}')},`,
    '});',
    '',
    ...metrics.flatMap(renderHandle),
  ].join('\n');
  return { path: `${name}.generated.ts`, content };
}

const FILE_NAME = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;

function renderObject(open: string, lines: readonly string[], close: string): string {
  if (lines.length === 0) return open + close;
  return [open, ...lines.map((line) => `    ${line},`), `  ${close}`].join('\n');
}

function renderPattern({ pattern, help, source }: ExternalPattern): string {
  const facts = Object.entries({ pattern, help, source });
  return `{ ${facts.map(([key, text]) => `${key}: ${quoteTypescript(text)}`).join(', ')} }`;
}

function renderRow(metric: ExternalMetric): string {
  if (!isMetricName(metric.name)) {
    throw unsafe('metric', metric.name, 'Use letters, digits, "_" and ":", no digit first.');
  }
  return `${renderKey(metric.name)}: ${quoteTypescript(JSON.stringify(rowOf(metric)))}`;
}

/** A plain `__proto__` key would set the prototype of the literal. */
function renderKey(name: string): string {
  if (name === '__proto__') return `['${name}']`;
  return name.includes(':') ? `'${name}'` : name;
}

function rowOf({
  kinds,
  units,
  help,
  labels,
  variants,
  optional,
  absentOn,
  sources,
}: ExternalMetric): ExternalRow {
  return {
    kinds,
    units,
    help,
    ...(Object.keys(labels).length === 0 ? {} : { labels: labelRowsOf(labels) }),
    ...(variants.length === 0 ? {} : { variants }),
    ...(optional ? { optional } : {}),
    ...(absentOn.length === 0 ? {} : { absentOn }),
    sources,
  };
}

function labelRowsOf(labels: Labels): NonNullable<ExternalRow['labels']> {
  const rows = sortedBy(Object.entries(labels), ([name]) => name).map(([name, label]) => {
    if (!isLabelName(name)) throw unsafe('label', name, 'Use letters, digits and "_", no digit first.');
    return [name, labelRowOf(label)] as const;
  });
  return Object.fromEntries(rows);
}

function labelRowOf({ help, values, optional }: Label): Partial<Label> {
  return {
    ...(help === UNDESCRIBED ? {} : { help }),
    ...(values === 'open' ? {} : { values }),
    ...(optional === true ? { optional } : {}),
  };
}

/** Handles that nobody imports cost nothing: a bundler drops them, because the call is marked as pure. */
function renderHandle({ name, help, sources }: ExternalMetric): readonly string[] {
  const { local, alias } = exportedName(name);
  return [
    typescriptComment(`${help}\n\nSources: ${sources.join('; ')}.`).trimEnd(),
    `${alias === undefined ? 'export const' : 'const'} ${local} = /* @__PURE__ */ externalMetric($catalog, ${quoteTypescript(name)});`,
    ...(alias === undefined ? [] : [`export { ${local} as ${alias} };`]),
    '',
  ];
}

function unsafe(what: string, name: string, help: string): PackError {
  return new PackError('TEXT_UNSAFE', `The ${what} name ${JSON.stringify(name)} cannot become source text.`, {
    help,
  });
}
