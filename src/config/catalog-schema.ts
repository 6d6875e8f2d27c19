import * as z from 'zod';

import type { ExternalKind } from '../catalog/external.ts';
import type { Unit } from '../catalog/unit.ts';
import { UNITS } from '../catalog/unit.ts';
import { isLabelName, isMetricName } from '../text/promql.ts';
import { regexError } from '../text/regex.ts';
import { choiceSchema } from './choice-schema.ts';
import { closedSection } from './closed-section.ts';
import { flagSchema } from './flag-schema.ts';
import { reject } from './schema-problem.ts';
import { textSchema } from './text-schema.ts';

/** One label of an entry, as a catalog file writes it. */
export interface CatalogLabel {
  readonly name: string;
  readonly help?: string | undefined;
  /** Every value; a label without is open. */
  readonly values?: readonly string[] | undefined;
}

/** One variant of one metric, as a catalog file writes it. */
export interface CatalogEntry {
  readonly name: string;
  readonly type: ExternalKind;
  readonly unit: Unit;
  readonly labels: readonly CatalogLabel[];
  readonly help: string;
  readonly source: string;
  readonly variant?: string | undefined;
  /** Regular expression of a family whose names only the user of the component knows. */
  readonly pattern?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly absent_on?: readonly string[] | undefined;
  readonly stability?: string | undefined;
  readonly since?: string | undefined;
  readonly notes?: string | undefined;
}

/** A catalog file of a foreign component. */
export interface CatalogDocument {
  /** Name of the catalog. */
  readonly source: string;
  readonly version: string;
  readonly repository: string;
  readonly notes?: readonly string[] | undefined;
  readonly metrics: readonly CatalogEntry[];
}

/** Ends the name of a label that stands for all labels that begin like it, such as `label_*`. */
export const OPEN_FAMILY = '*';

const KINDS = [
  'counter',
  'gauge',
  'histogram',
  'summary',
  'unknown',
] as const satisfies readonly ExternalKind[];

const CATALOG_NAME = {
  help: 'Write the name of the catalog: at most 63 lower-case letters, digits and inner "-".',
  pattern: /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/,
  maxLength: 63,
};
const METRIC_NAME_HELP = 'Write a metric name: letters, digits, "_" and ":", no digit first.';
const PATTERN_HELP = 'Write a regular expression (RE2) that whole names match.';
const LABEL_NAME_HELP =
  'Write a label name: letters, digits and "_", no digit first, not beginning with "__"; an open family ends with "*".';

const TEXT = { error: 'Write a text; put numbers and the like in quotes.' };
const LIST = { error: 'Write a list.' };

const prose = z.string(TEXT).min(1, TEXT);

const labelSchema: z.ZodType<CatalogLabel> = closedSection({
  name: prose.superRefine((text, context) => {
    const stem = text.endsWith(OPEN_FAMILY) ? text.slice(0, -OPEN_FAMILY.length) : text;
    if (isLabelName(stem) && !stem.startsWith('__')) return;
    reject(context, { rule: 'bad-value', help: LABEL_NAME_HELP });
  }),
  help: prose.optional(),
  values: z.array(z.string(TEXT), LIST).optional(),
});

const entrySchema: z.ZodType<CatalogEntry> = closedSection({
  name: prose,
  type: choiceSchema(KINDS),
  // The keys of a record of all units are the units.
  unit: choiceSchema(Object.keys(UNITS) as Unit[]),
  labels: z.array(labelSchema, LIST),
  help: prose,
  source: prose,
  variant: prose.optional(),
  pattern: prose.optional(),
  optional: flagSchema().optional(),
  absent_on: z.array(prose, LIST).optional(),
  stability: prose.optional(),
  since: prose.optional(),
  notes: prose.optional(),
}).superRefine(({ name, pattern, labels }, context) => {
  // The name of a pattern is a title.
  if (pattern === undefined && !isMetricName(name)) {
    reject(context, { rule: 'bad-value', help: METRIC_NAME_HELP, path: ['name'] });
  }
  if (pattern !== undefined && regexError(pattern) !== undefined) {
    reject(context, { rule: 'bad-value', help: PATTERN_HELP, path: ['pattern'] });
  }
  const repeated = firstRepeated(labels.map((label) => label.name));
  if (repeated === undefined) return;
  reject(context, { rule: 'bad-value', help: 'Write each label once.', path: ['labels', repeated, 'name'] });
});

/** What a catalog file may say. The messages of its errors say what is allowed. */
export const catalogSchema: z.ZodType<CatalogDocument> = closedSection({
  source: textSchema(CATALOG_NAME),
  version: prose,
  repository: prose,
  notes: z.array(prose, LIST).optional(),
  metrics: z.array(entrySchema, LIST),
}).superRefine(({ metrics }, context) => {
  const repeated = firstRepeated(metrics.map(({ name, variant }) => JSON.stringify([name, variant])));
  if (repeated === undefined) return;
  const help = 'Write each metric once a variant.';
  reject(context, { rule: 'bad-value', help, path: ['metrics', repeated, 'name'] });
});

/** The index of the first text that an earlier one equals. */
function firstRepeated(texts: readonly string[]): number | undefined {
  const index = texts.findIndex((text, here) => texts.indexOf(text) < here);
  return index === -1 ? undefined : index;
}
