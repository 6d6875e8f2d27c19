import * as z from 'zod';

import type { Size } from '../catalog/bounds.ts';
import type {
  BoundEntry,
  CatalogDocument,
  ComponentEntry,
  DeprecationEntry,
  ExtentEntry,
  LabelEntry,
  MetricEntry,
} from '../catalog/catalog-document.ts';
import { CATALOG_FORMAT } from '../catalog/catalog-document.ts';
import type { Ground, Metric } from '../catalog/metric.ts';
import type { OwnUnit, Unit } from '../catalog/unit.ts';
import { UNITS } from '../catalog/unit.ts';
import { didYouMean } from '../core/suggest.ts';
import { choiceSchema } from './choice-schema.ts';
import { closedSection } from './closed-section.ts';
import { flagSchema } from './flag-schema.ts';
import type { KeyPath } from './key-path.ts';
import { reject } from './schema-problem.ts';

const KINDS = [
  'counter',
  'gauge',
  'histogram',
  'info',
  'stateset',
] as const satisfies readonly Metric['kind'][];
const DOMAINS = [
  'boolean',
  'ratio',
  'non-negative',
  'any',
  'unix-time',
] as const satisfies readonly Metric['domain'][];
const AGGREGATIONS = ['sum', 'max', 'min', 'none'] as const satisfies readonly Metric['acrossPods'][];
const STABILITIES = [
  'stable',
  'beta',
  'alpha',
  'experimental',
] as const satisfies readonly Metric['stability'][];
// The keys of a record of all units are the units.
const OWN_UNITS = (Object.keys(UNITS) as Unit[]).filter(isOwnUnit);

const LIST = { error: 'Write a list.' };

function isOwnUnit(unit: Unit): unit is OwnUnit {
  return UNITS[unit].suffix !== undefined;
}

/** A text that says something. */
function text(description: string): z.ZodType<string, string> {
  const error = 'Write a text that is not empty, in quotes.';
  return z.string({ error }).min(1, { error }).meta({ description });
}

function positive(description: string): z.ZodType<number, number> {
  const error = 'Write a number above 0.';
  return z.number({ error }).positive({ error }).meta({ description });
}

const extentSchema: z.ZodType<ExtentEntry> = closedSection({
  factor: positive('Times the product of the sizes.'),
  sizes: z.array(text('Name of a size.'), LIST),
});

const sizeSchema: z.ZodType<Size> = closedSection({
  name: text('Name by which extents refer to it.'),
  help: text('What is counted.'),
  reference: positive('Its value in the reference deployment.'),
}).meta({ description: 'A number that describes how large a deployment is.' });

const componentSchema: z.ZodType<ComponentEntry> = closedSection({
  name: text('Name by which metrics refer to it.'),
  title: text('Name for people.'),
  pods: extentSchema.meta({ description: 'How many pods of it run.' }),
  identity: z.array(text('A target label.'), LIST).meta({
    description: 'Target labels that say which instance of the product a series belongs to.',
  }),
}).meta({ description: 'A workload that exposes metrics.' });

const labelSchema: z.ZodType<LabelEntry> = closedSection({
  name: text('Name of the label.'),
  help: text('What the value says.'),
  values: z
    .array(z.string({ error: 'Write a text, in quotes.' }), LIST)
    .optional()
    .meta({ description: 'Every value that can occur. Left out: known at run time only.' }),
  optional: z
    .literal(true, { error: 'Write true, or leave it out.' })
    .optional()
    .meta({ description: 'Set when the label is empty on some series.' }),
});

const boundSchema: z.ZodType<BoundEntry> = closedSection({
  labels: z.array(text('Name of a label of the metric.'), LIST),
  max: extentSchema,
}).meta({ description: 'How many combinations of values some labels take together.' });

const deprecationSchema: z.ZodType<DeprecationEntry> = closedSection({
  since: text('Version of the pack that announced it.'),
  removedIn: text('Version of the pack without it.'),
  replacement: text('Name of the metric to use instead.'),
}).meta({ description: 'Set when the metric goes away.' });

const groundSchema: z.ZodType<Ground> = closedSection({
  kind: choiceSchema(['fact', 'proposal']),
  source: text('Where the fact was read, or what the proposal stands on.'),
}).meta({ description: 'Why we say that the metric exists.' });

const metricSchema: z.ZodType<MetricEntry> = closedSection({
  name: text('Name as exposed, with _total for a counter; the base name of a histogram.'),
  kind: choiceSchema(KINDS),
  unit: choiceSchema(OWN_UNITS),
  help: text('One sentence for the HELP line.'),
  question: text('The question of an operator of the system that the metric answers.'),
  emittedBy: z
    .array(text('Name of a component.'), LIST)
    .min(1, { error: 'Name at least one component.' })
    .meta({ description: 'Components that expose it.' }),
  labels: z.array(labelSchema, LIST),
  bounds: z.array(boundSchema, LIST).meta({ description: 'Bounds that cover each label once.' }),
  buckets: z
    .array(z.number({ error: 'Write a number.' }), LIST)
    .optional()
    .meta({ description: 'Upper bounds of a histogram in its unit, rising, without +Inf.' }),
  native: flagSchema()
    .optional()
    .meta({ description: 'Whether a histogram of the same name is also exposed as a native one.' }),
  domain: choiceSchema(DOMAINS),
  acrossPods: choiceSchema(AGGREGATIONS),
  zeroInitialised: flagSchema(),
  tier: z
    .literal([1, 2, 3], { error: 'Write 1, 2 or 3.' })
    .meta({ description: '1: default alerts stand on it. 2: dashboards do. 3: later.' }),
  stability: choiceSchema(STABILITIES),
  since: text('Version of the pack that brought it.'),
  deprecated: deprecationSchema.optional(),
  ground: groundSchema,
})
  .superRefine(({ kind, buckets, native, labels }, context) => {
    for (const [key, value] of Object.entries({ buckets, native })) {
      if ((value !== undefined) === (kind === 'histogram')) continue;
      const help = kind === 'histogram' ? 'A histogram has one.' : 'Leave it out: only a histogram has one.';
      reject(context, { rule: 'bad-value', help, path: [key] });
    }
    refuseRepeated(context, { items: labels, path: ['labels'] });
  })
  .meta({
    anyOf: [
      {
        properties: { kind: { const: 'histogram' }, buckets: true, native: true },
        required: ['buckets', 'native'],
      },
      { properties: { kind: { not: { const: 'histogram' } }, buckets: false, native: false } },
    ],
  });

/** What `catalog.json` may say. Whether the metrics make sense is judged by the checks. */
export const catalogDocumentSchema: z.ZodType<CatalogDocument> = closedSection({
  $schema: text('Where editors find this schema.').optional(),
  formatVersion: z
    .literal(CATALOG_FORMAT, { error: `Write ${CATALOG_FORMAT}; other versions cannot be read.` })
    .meta({ description: 'Version of the format.' }),
  pack: closedSection({
    name: text('Lower-case word.'),
    title: text('Name for people.'),
    version: text('Version of the pack.'),
  }).meta({ description: 'The pack that the catalog belongs to.' }),
  components: z.array(componentSchema, LIST),
  sizes: z.array(sizeSchema, LIST),
  metrics: z.array(metricSchema, LIST),
})
  .superRefine(refuseBrokenNames)
  .meta({ title: 'Catalog of metrics', description: 'The own metrics of an observability pack.' });

/** A name that stands somewhere in the document. */
interface NameAt {
  readonly name: string;
  readonly path: KeyPath;
}

/** Names that are given twice, that lead nowhere, and replacements that lead in a circle. */
function refuseBrokenNames(document: CatalogDocument, context: z.RefinementCtx): void {
  const { components, sizes, metrics } = document;
  refuseRepeated(context, { items: components, path: ['components'] });
  refuseRepeated(context, { items: sizes, path: ['sizes'] });
  refuseRepeated(context, { items: metrics, path: ['metrics'] });
  refuseUnknown(context, { what: 'component', defined: components, used: componentsIn(document) });
  refuseUnknown(context, { what: 'size', defined: sizes, used: sizesIn(document) });
  refuseUnknown(context, { what: 'metric', defined: metrics, used: replacementsIn(document) });
  const next = new Map(metrics.map(({ name, deprecated }) => [name, deprecated?.replacement]));
  for (const { name, path } of replacementsIn(document)) {
    if (!leadsBackTo(name, next)) continue;
    reject(context, { rule: 'bad-value', help: 'Name a metric that stays.', path });
  }
}

function componentsIn({ metrics }: CatalogDocument): readonly NameAt[] {
  return metrics.flatMap(({ emittedBy }, metric) =>
    emittedBy.map((name, index) => ({ name, path: ['metrics', metric, 'emittedBy', index] })),
  );
}

function sizesIn({ components, metrics }: CatalogDocument): readonly NameAt[] {
  const extents = [
    ...components.map(({ pods }, index) => ({ extent: pods, path: ['components', index, 'pods'] })),
    ...metrics.flatMap(({ bounds }, metric) =>
      bounds.map(({ max }, index) => ({ extent: max, path: ['metrics', metric, 'bounds', index, 'max'] })),
    ),
  ];
  return extents.flatMap(({ extent, path }) =>
    extent.sizes.map((name, index) => ({ name, path: [...path, 'sizes', index] })),
  );
}

function replacementsIn({ metrics }: CatalogDocument): readonly NameAt[] {
  return metrics.flatMap(({ deprecated }, metric) =>
    deprecated === undefined
      ? []
      : [{ name: deprecated.replacement, path: ['metrics', metric, 'deprecated', 'replacement'] }],
  );
}

interface Named {
  readonly name: string;
}

function refuseRepeated(
  context: z.RefinementCtx,
  { items, path }: { readonly items: readonly Named[]; readonly path: KeyPath },
): void {
  const known = new Set<string>();
  for (const [index, { name }] of items.entries()) {
    if (known.has(name)) {
      reject(context, { rule: 'bad-value', help: 'Write each name once.', path: [...path, index, 'name'] });
    }
    known.add(name);
  }
}

function refuseUnknown(
  context: z.RefinementCtx,
  names: { readonly what: string; readonly defined: readonly Named[]; readonly used: readonly NameAt[] },
): void {
  const defined = new Set(names.defined.map(({ name }) => name));
  for (const { name, path } of names.used) {
    if (defined.has(name)) continue;
    const help = didYouMean(name, defined, `Name a ${names.what} that the file defines.`);
    reject(context, { rule: 'bad-value', help, path });
  }
}

function leadsBackTo(start: string, next: ReadonlyMap<string, string | undefined>): boolean {
  const seen = new Set<string>();
  let name = next.get(start);
  while (name !== undefined && name !== start && !seen.has(name)) {
    seen.add(name);
    name = next.get(name);
  }
  return name === start;
}
