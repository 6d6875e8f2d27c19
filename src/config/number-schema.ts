import * as z from 'zod';

import type { ParamSpec } from '../pack/param.ts';
import { withGuess } from './setting.ts';

/** Numbers that a setting accepts, both ends included, in `unit`. Seconds are written as durations. */
export interface NumberRange {
  readonly unit: Exclude<ParamSpec['unit'], 'seconds'>;
  readonly min: number;
  readonly max: number;
}

/** Reads a finite number. */
export function numberSchema(range: NumberRange): z.ZodType<number, number> {
  const help = `Write a number from ${range.min} to ${range.max}${MEANING[range.unit]}.`;
  const error = ({ input }: { readonly input?: unknown }): string => withGuess(help, guess(input, range));
  return z.number({ error }).min(range.min, { error }).max(range.max, { error }).describe(help);
}

const MEANING: Readonly<Record<NumberRange['unit'], string>> = {
  none: '',
  bytes: ' (bytes)',
  ratio: ' (a share: 1 is 100 %)',
};

/** People write shares as percentages, and numbers in quotes. */
function guess(input: unknown, { unit, min, max }: NumberRange): string | undefined {
  const match = /^(\d{1,15}(?:\.\d{1,15})?) ?(%?)$/.exec(String(input).trim());
  if (match === null) return undefined;
  const value = Number(match[1]);
  const candidates = unit !== 'ratio' ? [value] : match[2] === '%' ? [share(value)] : [value, share(value)];
  return candidates.find((candidate) => candidate >= min && candidate <= max)?.toString();
}

function share(percentage: number): number {
  return Number((percentage / 100).toPrecision(12));
}
