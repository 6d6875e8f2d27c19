import * as z from 'zod';

import { withGuess } from './setting.ts';

/** Reads `true` or `false`. */
export function flagSchema(): z.ZodType<boolean, boolean> {
  const help = 'Write true or false.';
  return z.boolean({ error: ({ input }) => withGuess(help, guess(input)) }).describe(help);
}

/** YAML 1.2 reads the words of YAML 1.1 as text. */
const OLD_WORDS: ReadonlyMap<string, string> = new Map([
  ['on', 'true'],
  ['true', 'true'],
  ['yes', 'true'],
  ['false', 'false'],
  ['no', 'false'],
  ['off', 'false'],
]);

function guess(input: unknown): string | undefined {
  return typeof input === 'string' ? OLD_WORDS.get(input.toLowerCase()) : undefined;
}
