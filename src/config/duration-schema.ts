import * as z from 'zod';

import { formatDuration, parseDuration } from '../core/duration.ts';
import { reject } from './schema-problem.ts';
import { withGuess } from './setting.ts';

/** Durations that a setting accepts, both ends included, in seconds. */
export interface DurationRange {
  readonly minSeconds: number;
  readonly maxSeconds: number;
}

/** Reads a Prometheus duration such as `1h30m` into seconds. */
export function durationSchema({ minSeconds, maxSeconds }: DurationRange): z.ZodType<number, string> {
  const help = `Write a duration from ${formatDuration(minSeconds)} to ${formatDuration(maxSeconds)}.`;
  const accepts = (seconds: number): boolean => seconds >= minSeconds && seconds <= maxSeconds;
  const guess = (input: unknown): string | undefined =>
    typeof input === 'number' && accepts(input) ? `"${formatDuration(input)}"` : undefined;
  return z
    .string({ error: ({ input }) => withGuess(help, guess(input)) })
    .transform((text, context) => {
      const seconds = parseDuration(text);
      if (seconds !== undefined && accepts(seconds)) return seconds;
      const rule = seconds === undefined ? 'bad-value' : 'out-of-range';
      reject(context, { rule, help: rule === 'bad-value' ? `${help} ${UNITS}` : help });
      return z.NEVER;
    })
    .meta({ description: help, pattern: PATTERN });
}

const UNITS = 'Units are ms, s, m, h, d, w and y, in falling order, as in 1h30m.';

/** For editors; what the words above mean is read by `parseDuration`. */
const PATTERN = '^(0|(?!$)(\\d+y)?(\\d+w)?(\\d+d)?(\\d+h)?(\\d+m)?(\\d+s)?(\\d+ms)?)$';
