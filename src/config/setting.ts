import * as z from 'zod';

/** What a setting says of itself: what it does, and what may be written. Its `description` is both. */
export const SETTING_TEXTS = z.registry<{ readonly description: string; readonly allowed: string }>();

/** A setting that may be left out. `description` is one sentence for editors; what is allowed is added to it. */
export function setting<Value, Written>(
  schema: z.ZodType<Value, Written>,
  { description, ...rest }: { readonly description: string; readonly default: NoInfer<Written> },
): z.ZodPrefault<z.ZodType<Value, Written>> {
  return described(schema.prefault(rest.default), { description, allowed: schema.description });
}

/** A setting without a default: leaving it out means something of its own. */
export function optionalSetting<Value, Written>(
  schema: z.ZodType<Value, Written>,
  { description, example }: { readonly description: string; readonly example: NoInfer<Written> },
): z.ZodOptional<z.ZodType<Value, Written>> {
  const texts = { description, allowed: schema.description };
  return described(schema.optional(), texts, { examples: [example] });
}

/** A setting that its section cannot do without. */
export function requiredSetting<Value, Written>(
  schema: z.ZodType<Value, Written>,
  { description, example }: { readonly description: string; readonly example: NoInfer<Written> },
): z.ZodType<Value, Written> {
  return described(schema, { description, allowed: schema.description }, { examples: [example] });
}

/** Appends a guess at what was meant to what is allowed. */
export function withGuess(help: string, guess: string | undefined): string {
  return guess === undefined ? help : `${help} Did you mean ${guess}?`;
}

function described<Schema extends z.ZodType>(
  schema: Schema,
  { description, allowed = '' }: { readonly description: string; readonly allowed: string | undefined },
  meta: { readonly examples?: unknown[] } = {},
): Schema {
  const result = schema.meta({
    ...meta,
    description: allowed === '' ? description : `${description} ${allowed}`,
  });
  SETTING_TEXTS.add(result, { description, allowed });
  return result;
}
