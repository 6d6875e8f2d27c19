import * as z from 'zod';

import { reject } from './schema-problem.ts';
import { TEXT_FORMATS } from './text-formats.ts';
import { textSchema } from './text-schema.ts';

/** Which label maps a setting accepts. */
export interface LabelsRange {
  /** Fewest labels. */
  readonly min: number;
  /** Keys that are spoken for. */
  readonly reserved: readonly string[];
}

type LabelMap = Record<string, string>;

/** Most labels of one map. The API server has no limit; what is longer is a mistake. */
const MAX_LABELS = 32;

/** Reads a map of Kubernetes labels. */
export function labelsSchema({ min, reserved }: LabelsRange): z.ZodType<LabelMap> {
  const help = `Write ${min} to ${MAX_LABELS} labels as a mapping of text to text.`;
  const map = z
    .record(labelKey(reserved), textSchema(TEXT_FORMATS.labelValue), { error: help })
    .superRefine((labels, context) => {
      const count = Object.keys(labels).length;
      if (count < min || count > MAX_LABELS) reject(context, { rule: 'out-of-range', help });
    });
  return z
    .preprocess(refusePrototype, map)
    .meta({ description: help, minProperties: min, maxProperties: MAX_LABELS });
}

function labelKey(reserved: readonly string[]): z.ZodType<string, string> {
  return textSchema(TEXT_FORMATS.labelKey).superRefine((key, context) => {
    if (!reserved.includes(key)) return;
    reject(context, { rule: 'bad-value', help: 'Leave it out: the pack sets this label itself.' });
  });
}

/** Zod leaves a `__proto__` out of a record without a word. */
function refusePrototype(input: unknown, context: z.RefinementCtx): unknown {
  if (typeof input === 'object' && input !== null && Object.hasOwn(input, '__proto__')) {
    const message = TEXT_FORMATS.labelKey.help;
    context.addIssue({
      code: 'invalid_key',
      origin: 'record',
      issues: [],
      path: ['__proto__'],
      input,
      message,
    });
  }
  return input;
}
