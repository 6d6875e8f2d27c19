import type { ValueInterval } from '../../../src/promql/value-interval.ts';

/** An interval as mathematicians write it: `[0, 1]`, `(5, Inf] nan`, `{1} whole`, `{}` where there is no value. */
export function drawInterval({ min, minOpen, max, maxOpen, nan, whole }: ValueInterval): string {
  const suffix = (whole ? ' whole' : '') + (nan ? ' nan' : '');
  if (min > max) return nan ? '{} nan' : '{}';
  if (min === max) return `{${drawNumber(min)}}${suffix}`;
  return `${minOpen ? '(' : '['}${drawNumber(min)}, ${drawNumber(max)}${maxOpen ? ')' : ']'}${suffix}`;
}

function drawNumber(value: number): string {
  if (Object.is(value, -0)) return '-0';
  return String(value).replace('Infinity', 'Inf');
}
