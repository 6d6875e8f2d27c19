import * as z from 'zod';

import { suggest } from '../core/suggest.ts';
import { withGuess } from './setting.ts';

/** Reads one of a few words. */
export function choiceSchema<const Word extends string>(words: readonly Word[]): z.ZodType<Word, Word> {
  const help = `Write one of: ${words.join(', ')}.`;
  const guess = (input: unknown): string | undefined =>
    typeof input === 'string' ? suggest(input, words) : undefined;
  return z.enum(words, { error: ({ input }) => withGuess(help, guess(input)) }).describe(help);
}
