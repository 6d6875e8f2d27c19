import * as z from 'zod';

import { withGuess } from './setting.ts';

/** A kind of text that a setting accepts. */
export interface TextFormat {
  /** What is allowed, as an imperative. */
  readonly help: string;
  /** Anchored at both ends; lists what is allowed, so that nothing else can reach an output. */
  readonly pattern: RegExp;
  readonly maxLength: number;
}

/** Reads a text of one format. */
export function textSchema({ help, pattern, maxLength }: TextFormat): z.ZodType<string, string> {
  // Without quotes YAML reads `1` as a number and `true` as a boolean.
  const guess = (input: unknown): string | undefined => {
    if (typeof input !== 'number' && typeof input !== 'boolean') return undefined;
    return pattern.test(String(input)) ? `"${String(input)}", in quotes` : undefined;
  };
  return z
    .string({ error: ({ input }) => withGuess(help, guess(input)) })
    .max(maxLength, { error: help, abort: true })
    .regex(pattern, { error: help })
    .describe(help);
}
