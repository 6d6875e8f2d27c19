import { describeExtent } from '../../catalog/bounds.ts';
import type { Component } from '../../catalog/component.ts';
import type { Label } from '../../catalog/label.ts';
import type { Metric } from '../../catalog/metric.ts';
import { UNITS } from '../../catalog/unit.ts';
import { PackError } from '../../core/errors.ts';
import {
  quoteTypescript,
  typescriptComment,
  typescriptIdentifier,
  typescriptMember,
} from '../../text/typescript.ts';
import type { InstrumentationContent } from './instrumentation-content.ts';
import { emits } from './instrumentation-content.ts';
import { kindOf, ownerLabels, statesOf, valuesOf, writtenLabels } from './metric-table.ts';
import type { MetricKind } from './runtime/tables.ts';

/** Types of the instrumentation: one interface a component, one property a metric. */
export function renderDeclarations(content: InstrumentationContent): string {
  const { title, version, components, sizes, handles, dropped } = content;
  const interfaces = new Map<string, Component>();
  for (const component of components) {
    const name = interfaceName(component);
    const other = interfaces.get(name);
    if (other !== undefined) throw sharedName(name, [other.name, component.name]);
    interfaces.set(name, component);
  }
  const blocks = Array.from(interfaces, ([name, component]) => {
    const own = [...handles].filter(([, metric]) => emits(component, metric));
    const owners = new Set(own.flatMap(([, metric]) => (metric === dropped ? [] : ownerLabels(metric))));
    return [
      typescriptComment(`Metrics of ${component.title}.`),
      `export interface ${name} extends Instrumentation<${union([...owners].sort())}> {`,
      ...own.flatMap(([property, metric]) => [
        indented(typescriptComment(describe(metric), deprecationOf(metric))),
        `  readonly ${property}: ${handleType(metric)};`,
      ]),
      '}',
      '',
    ].join('\n');
  });
  return [
    typescriptComment(`Instrumentation of ${title} ${version}. Generated; do not edit.`),
    '',
    ...IMPORTS,
    '',
    '/** How large the deployment is: what the bounds of the metrics depend on. */',
    'export interface Sizes {',
    ...sizes.flatMap(({ name, help, reference }) => [
      indented(typescriptComment(`${help} By default ${reference}, as in the reference deployment.`)),
      `  readonly ${typescriptMember(name)}: number;`,
    ]),
    '}',
    '',
    ...blocks,
    '/** The instrumentation of each component. */',
    'export interface Instrumentations {',
    ...Array.from(
      interfaces,
      ([name, component]) => `  readonly ${typescriptMember(component.name)}: ${name};`,
    ),
    '}',
    '',
    ...CREATE,
  ].join('\n');
}

const TYPES = [
  'Counter',
  'CounterSeries',
  'DurationHistogram',
  'DurationSeries',
  'Gauge',
  'GaugeSeries',
  'Histogram',
  'HistogramSeries',
  'Info',
  'Instrumentation',
  'InstrumentationOptions',
  'SingleGauge',
  'SingleTimestamp',
  'Stateset',
  'StatesetSeries',
  'Timestamp',
  'TimestampSeries',
];

const IMPORTS = [
  `import type { ${TYPES.join(', ')} } from './runtime.js';`,
  '',
  `export { InstrumentationError } from './runtime.js';`,
  `export type { ${TYPES.join(', ')} };`,
];

const CREATE = `/**
 * Makes the metrics of one component, registers them, and returns one handle a metric.
 *
 * @throws {@link InstrumentationError} For an unknown component or size, without a registry, or when the registry has a
 *   metric of the same name; nothing is registered then.
 */
export declare function createInstrumentation<Component extends keyof Instrumentations>(
  options: InstrumentationOptions<Component, Sizes>,
): Instrumentations[Component];
`.split('\n');

function interfaceName(component: Component): string {
  const identifier = typescriptIdentifier(component.name);
  return `${identifier.charAt(0).toUpperCase()}${identifier.slice(1)}Instrumentation`;
}

function describe(metric: Metric): string {
  const { name, kind, help, question, unit, bounds, stability, since } = metric;
  const facts = [
    `Unit: ${unit}, ${UNITS[unit].meaning}.`,
    ...(bounds.length === 0
      ? []
      : [
          `Bounds: ${bounds.map(({ labels, max }) => `${labels.join(', ')}: ${describeExtent(max)}`).join('; ')}.`,
        ]),
    ...(metric.zeroInitialised && kind !== 'stateset'
      ? ['Every series is exposed as 0 from the start.']
      : []),
    `Stability: ${stability}, since ${since}.`,
  ];
  return [`\`${name}\` (${kind}): ${help}`, question, facts.join('\n')].join('\n\n');
}

function deprecationOf({ deprecated }: Metric): string | undefined {
  if (deprecated === undefined) return undefined;
  return `Since ${deprecated.since}; goes in ${deprecated.removedIn}. Use \`${deprecated.replacement.name}\`.`;
}

/** Interfaces of the runtime for a metric with labels, and for one without. */
const HANDLES: Readonly<Record<MetricKind, readonly [labelled: string, single: string]>> = {
  counter: ['Counter', 'CounterSeries'],
  gauge: ['Gauge', 'SingleGauge'],
  timestamp: ['Timestamp', 'SingleTimestamp'],
  histogram: ['Histogram', 'HistogramSeries'],
  duration: ['DurationHistogram', 'DurationSeries'],
  info: ['Info', 'Info'],
  stateset: ['Stateset', 'StatesetSeries'],
};

function handleType(metric: Metric): string {
  const labels = writtenLabels(metric);
  const [labelled, single] = HANDLES[kindOf(metric)];
  const states = metric.kind === 'stateset' ? [union(statesOf(metric))] : [];
  if (labels.length === 0 && metric.kind !== 'info') return withArguments(single, states);
  const fields = labels.flatMap(([name, label]) => [
    indented(typescriptComment(label.help), 4),
    `    readonly ${typescriptMember(name)}: ${valueType(label)};`,
  ]);
  return withArguments(labelled, [['{', ...fields, '  }'].join('\n'), ...states]);
}

function withArguments(name: string, args: readonly string[]): string {
  return args.length === 0 ? name : `${name}<${args.join(', ')}>`;
}

function valueType(label: Label): string {
  const values = valuesOf(label);
  return values === 'open' ? 'string' : union(values);
}

/** A type of texts; `never` when there is none. */
function union(texts: readonly string[]): string {
  return texts.length === 0 ? 'never' : texts.map(quoteTypescript).join(' | ');
}

function indented(text: string, columns = 2): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(columns));
}

function sharedName(name: string, components: readonly string[]): PackError {
  return new PackError(
    'TEXT_UNSAFE',
    `The components ${components.join(' and ')} would both become ${name}.`,
    {
      help: 'Let the names differ in more than the place of hyphens.',
    },
  );
}
