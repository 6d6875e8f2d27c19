import { describeExtent } from '../catalog/bounds.ts';
import { referenceSeries } from '../catalog/catalog.ts';
import type { Metric } from '../catalog/metric.ts';
import { UNITS } from '../catalog/unit.ts';
import { sortedBy } from '../core/order.ts';
import type { Pack } from '../pack/pack.ts';
import { codeLink, codeSpan, escapeMarkdown, headingAnchor, link, table } from '../text/markdown.ts';
import { seriesTable, totalSeries } from './series-table.ts';
import { usesOfMetrics } from './uses.ts';

/** The page of all own metrics: what each answers, its labels, its bound, where it is used. */
export function metricsPage(pack: Pack): string {
  const { metrics } = pack.catalog;
  const uses = usesOfMetrics(pack);
  const groups = groupsOf(metrics);
  const deployment = deploymentSection(metrics);
  const foreign = foreignSection(pack, uses);
  const contents = [
    ...groups.map((group) => `- ${linkToHeading(group.title)}: ${group.metrics.length}`),
    ...(foreign.length === 0 ? [] : [`- ${linkToHeading(FOREIGN)}`]),
    ...(deployment.length === 0 ? [] : [`- ${linkToHeading(DEPLOYMENT)}`]),
  ];
  const heading = `# Metrics of ${escapeMarkdown(pack.definition.title)}

${metrics.length} metrics, by the components that emit them:

${contents.join('\n')}

At most ${totalSeries(metrics)} series in the reference deployment:

${seriesTable(metrics)}

Tier 1: default alerts stand on it. Tier 2: dashboards do. Tier 3: later.
`;
  return [heading, ...groups.map((group) => groupSection(group, uses)), ...foreign, ...deployment].join('\n');
}

const FOREIGN = 'Metrics of other components';
const DEPLOYMENT = 'The reference deployment';

function linkToHeading(heading: string): string {
  return link(heading, headingAnchor(heading));
}

/** Metrics that the same components emit. */
interface MetricGroup {
  readonly title: string;
  readonly metrics: readonly Metric[];
}

function groupsOf(metrics: readonly Metric[]): readonly MetricGroup[] {
  const byTitle = new Map<string, Metric[]>();
  for (const metric of metrics) {
    const title = sortedBy(
      metric.emittedBy.map((component) => component.title),
      (one) => one,
    ).join(', ');
    byTitle.set(title, [...(byTitle.get(title) ?? []), metric]);
  }
  return sortedBy(byTitle, ([title]) => title).map(([title, own]) => ({ title, metrics: own }));
}

/** What the reference deployment is: the sizes that bounds and pods are counted in. */
function deploymentSection(metrics: readonly Metric[]): readonly string[] {
  const extents = metrics.flatMap(({ bounds, emittedBy }) => [
    ...bounds.map(({ max }) => max),
    ...emittedBy.map(({ pods }) => pods),
  ]);
  const sizes = new Map(extents.flatMap((extent) => extent.sizes).map((size) => [size.name, size]));
  if (sizes.size === 0) return [];
  const rows = sortedBy(sizes.values(), ({ name }) => name).map(({ name, help, reference }) => [
    codeSpan(name),
    String(reference),
    escapeMarkdown(help),
  ]);
  return [
    `## ${DEPLOYMENT}

Numbers of series are those of a deployment of this size. Where yours is larger, they grow as the factors at each metric say.

${table(['Size', 'Number', 'Of what'], rows)}
`,
  ];
}

function groupSection({ title, metrics }: MetricGroup, uses: Uses): string {
  const index = metrics.map((metric) => [
    codeLink(metric.name, headingAnchor(metric.name)),
    metric.kind,
    escapeMarkdown(metric.question),
    String(metric.tier),
    String(referenceSeries(metric)),
  ]);
  const sections = metrics.map((metric) => section(metric, uses.get(metric.name) ?? []));
  return [
    `## ${escapeMarkdown(title)}

${table(['Metric', 'Kind', 'Question it answers', 'Tier', 'Series'], index)}
`,
    ...sections,
  ].join('\n');
}

/** Paths of the queries that read each metric. */
type Uses = ReadonlyMap<string, readonly string[]>;

/** Metrics of other components that the pack reads, with the sources of what is known of them. */
function foreignSection(pack: Pack, uses: Uses): readonly string[] {
  const read = pack.catalog.external.flatMap(({ metrics }) =>
    Object.keys(metrics)
      .filter((name) => uses.has(name))
      .flatMap((name) => metrics[name] ?? []),
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
  return [`## ${FOREIGN}\n\nThe pack reads them; it does not define them.\n\n${cells}\n`];
}

function section(metric: Metric, uses: readonly string[]): string {
  const shape = [
    metric.kind,
    `${codeSpan(metric.unit)}, ${escapeMarkdown(UNITS[metric.unit].meaning)}`,
    metric.acrossPods === 'none' ? 'not aggregated' : codeSpan(metric.acrossPods),
    metric.zeroInitialised ? 'every series is 0' : 'no series before its first value',
    String(metric.tier),
    escapeMarkdown(`${metric.stability}, since ${metric.since}`),
  ];
  const facts = [
    ...(metric.deprecated === undefined
      ? []
      : [
          `**Deprecated**: use ${codeSpan(metric.deprecated.replacement.name)}; goes in ${codeSpan(metric.deprecated.removedIn)}`,
        ]),
    `Series: ${seriesFormula(metric)}`,
    ...(metric.kind === 'histogram' ? [`Buckets: ${metric.buckets.join(', ')}`] : []),
    `Used in: ${uses.length === 0 ? 'no query' : uses.map((use) => codeSpan(use)).join(', ')}`,
    `Ground: ${metric.ground.kind}. ${escapeMarkdown(metric.ground.source)}`,
  ];
  return `### ${codeSpan(metric.name)}

**${escapeMarkdown(metric.question)}** ${escapeMarkdown(metric.help)}

${table(['Kind', 'Unit', 'Across pods', 'At the start', 'Tier', 'Stability'], [shape])}
${labelTable(metric)}
${facts.map((fact) => `- ${fact}`).join('\n')}
`;
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
