import type { Selector } from '../ast.ts';
import { selectedName } from '../selected-name.ts';
import type { SeriesFacts } from '../vocabulary.ts';
import type { InferScope } from './scope.ts';

/** Facts of the one name that a selector reads; `undefined` when it reads several, or one that nobody knows. */
export function selectedSeries(selector: Selector, scope: InferScope): SeriesFacts | undefined {
  const name = selectedName(selector);
  return name === undefined || scope.isVariable(name.span) ? undefined : scope.vocabulary.series(name.name);
}
