import * as z from 'zod';

/** A mapping that takes the keys of `shape` and no others. */
export function closedSection<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: keys.length === 0 ? 'Remove the key.' : `Write a mapping with keys out of: ${keys.join(', ')}.`,
  });
}

/**
 * A section that may be left out, or left empty: people comment keys out and leave the one above them. `description` is
 * one sentence for editors.
 */
export function optionalSection<Value>(
  schema: z.ZodType<Value>,
  description: string,
): z.ZodPrefault<z.ZodType<Value>> {
  return z
    .preprocess((input) => (input === null ? {} : input), schema)
    .prefault({})
    .meta({ description, type: ['object', 'null'] });
}
