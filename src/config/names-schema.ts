import * as z from 'zod';

import { compareText } from '../core/order.ts';
import { reject } from './schema-problem.ts';
import type { TextFormat } from './text-schema.ts';
import { textSchema } from './text-schema.ts';

/** Most names of one list: what is longer is a mistake. */
const MAX_NAMES = 100;

/** Reads a list of names of one format, at least `min`, into sorted names. */
export function namesSchema(
  format: TextFormat,
  { min }: { readonly min: number },
): z.ZodType<readonly string[], string[]> {
  const help = `Write a list of ${min} to ${MAX_NAMES} different names.`;
  return z
    .array(textSchema(format), { error: help })
    .min(min, { error: help })
    .max(MAX_NAMES, { error: help })
    .superRefine((names, context) => {
      if (new Set(names).size < names.length) reject(context, { rule: 'bad-value', help });
    })
    .transform((names) => names.toSorted(compareText))
    .meta({ description: help, minItems: min, maxItems: MAX_NAMES, uniqueItems: true });
}
