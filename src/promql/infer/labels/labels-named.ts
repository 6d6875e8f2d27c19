import type { Span } from '../../../core/location.ts';
import type { LabelSet } from '../../label-set.ts';
import { unknownFact } from './label-facts.ts';

/** Labels of series of which only the possible names are known. */
export function labelsNamed(names: readonly string[], span: Span): LabelSet {
  return {
    named: new Map([['__name__', { presence: 'sure', values: names, reason: { cause: 'metric', span } }]]),
    rest: unknownFact(span),
  };
}
