import type { ValueInterval } from './value-interval.ts';

/** Where values lie, in words: `from 0`, `0 to 1`, `above 5`; `undefined` when nothing is known. */
export function valueWords(values: ValueInterval): string | undefined {
  const { min, max, nan, whole } = values;
  if (min > max) return nan ? 'only NaN' : 'none';
  if (min === -Infinity && max === Infinity) return whole ? 'whole numbers' : undefined;
  if (min === max) return nan ? `${min} or NaN` : `always ${min}`;
  return `${whole ? 'whole numbers ' : ''}${rangeWords(values)}${nan ? ', or NaN' : ''}`;
}

function rangeWords({ min, minOpen, max, maxOpen }: ValueInterval): string {
  if (max === Infinity) return `${minOpen ? 'above' : 'from'} ${min}`;
  if (min === -Infinity) return `${maxOpen ? 'below' : 'up to'} ${max}`;
  if (!minOpen && !maxOpen) return `${min} to ${max}`;
  return `${minOpen ? 'above' : 'from'} ${min}, ${maxOpen ? 'below' : 'up to'} ${max}`;
}
