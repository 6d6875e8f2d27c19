import type { Selector } from '../../ast.ts';
import type { InferContext } from '../scope.ts';
import { valuesOfMatcher } from './match-fact.ts';
import { matches } from '../../matches.ts';

/**
 * Names of the metrics that a selector may select, sorted; `undefined` when they cannot be counted up: it names none, or
 * a variable or a pattern does.
 */
export function selectedNames(
  { metric, matchers }: Selector,
  { isVariable }: Pick<InferContext, 'isVariable'>,
): readonly string[] | undefined {
  if (metric !== undefined) return isVariable(metric.span) ? undefined : [metric.name];
  const conditions = matchers.filter(
    ({ label, labelSpan, valueSpan }) =>
      label === '__name__' && !isVariable(labelSpan) && !isVariable(valueSpan),
  );
  for (const condition of conditions) {
    const names = valuesOfMatcher(condition);
    if (names === undefined) continue;
    return names.filter((name) => conditions.every((other) => matches(other, name)));
  }
  return undefined;
}
