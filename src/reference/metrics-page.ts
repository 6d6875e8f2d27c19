import { describeExtent } from '../catalog/bounds.ts';
import { referenceSeries } from '../catalog/catalog.ts';
import type { Metric } from '../catalog/metric.ts';
import { UNITS } from '../catalog/unit.ts';
import type { Pack } from '../pack/pack.ts';
import { codeSpan, escapeMarkdown, table } from '../text/markdown.ts';
import { usesOfMetrics } from './uses.ts';

/** The page of all own metrics: what each answers, its labels, its bound, where it is used. */
export function metricsPage(pack: Pack): string {
  const { metrics } = pack.catalog;
  const uses = usesOfMetrics(pack);
  const total = metrics.reduce((sum, metric) => sum + referenceSeries(metric), 0);
  const index = metrics.map((metric) => [
    codeSpan(metric.name),
    metric.kind,
    escapeMarkdown(metric.question),
    String(referenceSeries(metric)),
  ]);
  const heading = `# Metrics of ${escapeMarkdown(pack.definition.title)}

${metrics.length} metrics; at most ${total} series in the reference deployment.

${table(['Metric', 'Kind', 'Question it answers', 'Series'], index)}
`;
  const sections = metrics.map((metric) => section(metric, uses.get(metric.name) ?? []));
  return [heading, ...sections, ...foreignSection(pack, uses)].join('\n');
}

/** Metrics of other components that the pack reads, with the sources of what is known of them. */
function foreignSection(pack: Pack, uses: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const read = pack.catalog.external.flatMap((catalog) =>
    Object.values(catalog.metrics).filter((metric) => uses.has(metric.name)),
  );
  if (read.length === 0) return [];
  const rows = read.map(({ name, kinds, help, sources }) => [
    codeSpan(name),
    kinds.join(' or '),
    escapeMarkdown(help),
    (uses.get(name) ?? []).map((use) => codeSpan(use)).join(', '),
    sources.map((source) => escapeMarkdown(source)).join('; '),
  ]);
  const cells = table(['Metric', 'Kind', 'Says', 'Used in', 'Source'], rows);
  return [`## Metrics of other components\n\nThe pack reads them; it does not define them.\n\n${cells}\n`];
}

function section(metric: Metric, uses: readonly string[]): string {
  const facts = [
    ['Kind', metric.kind],
    ['Unit', `${codeSpan(metric.unit)}, ${escapeMarkdown(UNITS[metric.unit].meaning)}`],
    ['Emitted by', metric.emittedBy.map((component) => escapeMarkdown(component.title)).join(', ')],
    ...(metric.kind === 'histogram' ? [['Buckets', metric.buckets.join(', ')]] : []),
    ['Series', seriesFormula(metric)],
    [
      'From the start',
      metric.zeroInitialised ? 'every series is exposed as 0' : 'a series appears with its first value',
    ],
    ['Across pods', metric.acrossPods === 'none' ? 'not aggregated' : codeSpan(metric.acrossPods)],
    ['Tier, stability', escapeMarkdown(`${metric.tier}, ${metric.stability}, since ${metric.since}`)],
    ...(metric.deprecated === undefined
      ? []
      : [
          [
            'Deprecated',
            `use ${codeSpan(metric.deprecated.replacement.name)}; goes in ${metric.deprecated.removedIn}`,
          ],
        ]),
    ['Ground', `${metric.ground.kind}: ${escapeMarkdown(metric.ground.source)}`],
    ['Used in', uses.length === 0 ? 'no query' : uses.map((use) => codeSpan(use)).join(', ')],
  ];
  return `## ${codeSpan(metric.name)}

${escapeMarkdown(metric.help)}

${table(['', ''], facts)}
${labelTable(metric)}`;
}

function labelTable(metric: Metric): string {
  const labels = Object.entries(metric.labels);
  if (labels.length === 0) return '';
  const rows = labels.map(([name, label]) => [
    codeSpan(name),
    escapeMarkdown(label.help),
    label.values === 'open' ? 'open' : label.values.map((value) => codeSpan(value)).join(', '),
  ]);
  return `\n${table(['Label', 'Says', 'Values'], rows)}\n`;
}

/** `21 = result × controller`-like: the number, and the factors behind it. */
function seriesFormula(metric: Metric): string {
  const factors = metric.bounds.map((bound) => `${bound.labels.join(', ')}: ${describeExtent(bound.max)}`);
  const perCombination =
    metric.kind === 'histogram' ? [`buckets, sum and count: ${metric.buckets.length + 3}`] : [];
  const pods = metric.emittedBy.map(
    (component) => `pods of ${component.name}: ${describeExtent(component.pods)}`,
  );
  return `at most ${referenceSeries(metric)} (${escapeMarkdown([...pods, ...factors, ...perCombination].join('; '))})`;
}
