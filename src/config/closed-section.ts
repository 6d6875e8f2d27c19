import * as z from 'zod';

/** A mapping that takes the keys of `shape` and no others. */
export function closedSection<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape, z.core.$strict> {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: keys.length === 0 ? 'Remove the key.' : `Write a mapping with keys out of: ${keys.join(', ')}.`,
  });
}
