import { matchesEmpty, matchesRegex } from '../text/regex.ts';
import type { Matcher } from './ast.ts';

/** Whether a value of a label satisfies a matcher. A missing label has the empty value. */
export function matches({ op, value: wanted }: Pick<Matcher, 'op' | 'value'>, value: string): boolean {
  switch (op) {
    case '=':
      return value === wanted;
    case '!=':
      return value !== wanted;
    case '=~':
      return value === '' ? matchesEmpty(wanted) : matchesRegex(wanted, value);
    case '!~':
      return value === '' ? !matchesEmpty(wanted) : !matchesRegex(wanted, value);
  }
}
