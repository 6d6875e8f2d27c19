import { compareText } from '../../../core/order.ts';
import { literalsOf, matchesEveryText } from '../../../text/regex.ts';
import type { Matcher } from '../../ast.ts';
import type { LabelFact } from '../../label-set.ts';
import { matches } from '../../matches.ts';
import { makeFact, valuesOf } from './label-facts.ts';

/**
 * What is known of a label of the series that a matcher selects. No value is left when it selects none. A missing
 * label matches as an empty value.
 */
export function matchFact(fact: LabelFact, matcher: Matcher): LabelFact {
  const { presence, reason } = fact;
  const values = valuesLeft(valuesOf(fact), matcher);
  const because = { cause: 'matcher', span: matcher.span } as const;
  if (matches(matcher, '')) {
    if (presence === 'absent') return fact;
    if (presence === 'maybe' && values?.length === 0) return { presence: 'absent', reason: because };
  } else if (presence !== 'sure') {
    return makeFact('sure', values, because);
  }
  return values === fact.values ? fact : makeFact(presence, values, reason);
}

function valuesLeft(values: readonly string[] | undefined, matcher: Matcher): readonly string[] | undefined {
  if (values === undefined) return valuesOfMatcher(matcher);
  const left = values.filter((value) => matches(matcher, value));
  return left.length === values.length ? values : left;
}

/** Every value that is not empty and that a matcher selects; `undefined` when they cannot be counted up. */
export function valuesOfMatcher({ op, value }: Matcher): readonly string[] | undefined {
  switch (op) {
    case '=':
      return value === '' ? [] : [value];
    case '!=':
      return undefined;
    case '=~':
      return literalsOf(value)
        ?.filter((literal) => literal !== '')
        .sort(compareText);
    case '!~':
      return matchesEveryText(value) ? [] : undefined;
  }
}
