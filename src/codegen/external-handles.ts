import type { ExternalCatalog, ExternalMetric } from '../catalog/external.ts';
import type { Label, Labels } from '../catalog/label.ts';
import { PackError } from '../core/errors.ts';
import type { GeneratedFile } from '../core/generated-file.ts';
import { sortedBy } from '../core/order.ts';
import { isLabelName, isMetricName } from '../text/promql.ts';
import { quoteTypescript, typescriptComment } from '../text/typescript.ts';
import { exportedName } from './exported-name.ts';

/**
 * Writes the typed handles of a foreign catalog: one constant a metric, exported under its exact Prometheus name,
 * sorted by that name. The path is relative to the folder of the handles.
 *
 * @throws {@link PackError} `TEXT_UNSAFE` for a name that is no name of Prometheus, or no name of a file.
 */
export function renderExternalHandles({ name, metrics }: ExternalCatalog): GeneratedFile {
  if (!FILE_NAME.test(name)) throw unsafe('catalog', name, 'Use lower-case letters, digits and inner "-".');
  const handles = sortedBy(Object.values(metrics), (metric) => metric.name).map(renderHandle);
  const body = handles.length === 0 ? ['export {};\n'] : [DEFINE, ...handles];
  return { path: `${name}.generated.ts`, content: [headerOf(name), ...body].join('\n') };
}

const FILE_NAME = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;

const DEFINE = "import { defineExternalMetric } from '../../catalog/external.ts';\n";

function headerOf(catalog: string): string {
  return `// Generated from catalogs/${catalog}.yaml by npm run handles. Do not edit.\n`;
}

function renderHandle(metric: ExternalMetric): string {
  if (!isMetricName(metric.name)) {
    throw unsafe('metric', metric.name, 'Use letters, digits, "_" and ":", no digit first.');
  }
  const { local, alias } = exportedName(metric.name);
  return [
    typescriptComment(`${metric.help}\n\nSources: ${metric.sources.join('; ')}.`).trimEnd(),
    `${alias === undefined ? 'export const' : 'const'} ${local} = defineExternalMetric({`,
    `  kinds: ${renderList(metric.kinds)},`,
    `  name: ${quoteTypescript(metric.name)},`,
    `  units: ${renderList(metric.units)},`,
    `  help: ${quoteTypescript(metric.help)},`,
    `  labels: ${renderLabels(metric.labels)},`,
    `  variants: ${renderList(metric.variants)},`,
    `  optional: ${metric.optional},`,
    `  absentOn: ${renderList(metric.absentOn)},`,
    `  sources: ${renderList(metric.sources)},`,
    '});',
    ...(alias === undefined ? [] : [`export { ${local} as ${alias} };`]),
    '',
  ].join('\n');
}

function renderList(texts: readonly string[]): string {
  return `[${texts.map(quoteTypescript).join(', ')}]`;
}

function renderLabels(labels: Labels): string {
  const entries = sortedBy(Object.entries(labels), ([name]) => name);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([name, label]) => `    ${renderKey(name)}: ${renderLabel(label)},`);
  return ['{', ...lines, '  }'].join('\n');
}

/** A plain `__proto__` key would set the prototype of the literal. */
function renderKey(label: string): string {
  if (!isLabelName(label)) throw unsafe('label', label, 'Use letters, digits and "_", no digit first.');
  return label === '__proto__' ? `['${label}']` : label;
}

function renderLabel({ help, values, optional }: Label): string {
  const known = values === 'open' ? quoteTypescript(values) : renderList(values);
  const mayBeEmpty = optional === true ? ', optional: true' : '';
  return `{ help: ${quoteTypescript(help)}, values: ${known}${mayBeEmpty} }`;
}

function unsafe(what: string, name: string, help: string): PackError {
  return new PackError('TEXT_UNSAFE', `The ${what} name ${JSON.stringify(name)} cannot become source text.`, {
    help,
  });
}
