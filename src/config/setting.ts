import type * as z from 'zod';

/** A setting that may be left out. `description` is one sentence for editors; what is allowed is added to it. */
export function setting<Value, Written>(
  schema: z.ZodType<Value, Written>,
  { description, ...rest }: { readonly description: string; readonly default: NoInfer<Written> },
): z.ZodPrefault<z.ZodType<Value, Written>> {
  return schema.prefault(rest.default).meta({ description: describe(description, schema) });
}

/** A setting without a default: leaving it out means something of its own. */
export function optionalSetting<Value, Written>(
  schema: z.ZodType<Value, Written>,
  { description, example }: { readonly description: string; readonly example?: NoInfer<Written> },
): z.ZodOptional<z.ZodType<Value, Written>> {
  return schema.optional().meta({
    description: describe(description, schema),
    ...(example === undefined ? {} : { examples: [example] }),
  });
}

/** Appends a guess at what was meant to what is allowed. */
export function withGuess(help: string, guess: string | undefined): string {
  return guess === undefined ? help : `${help} Did you mean ${guess}?`;
}

function describe(description: string, schema: z.ZodType): string {
  return schema.description === undefined ? description : `${description} ${schema.description}`;
}
