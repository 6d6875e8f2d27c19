import { compareText } from '../../../core/order.ts';
import type { LabelFact, LabelReason } from '../../label-set.ts';
import { makeFact, valuesOf } from './label-facts.ts';

/** What to say of a label that one of two results has and the other lacks. */
export interface LackReasons {
  readonly left: LabelReason;
  readonly right: LabelReason;
}

/** What is known of a label of a series that comes from one of two results. */
export function eitherFact(left: LabelFact, right: LabelFact, lacking: LackReasons): LabelFact {
  if (left === right || (left.presence === 'absent' && right.presence === 'absent')) return left;
  const values = union(valuesOf(left), valuesOf(right));
  if (left.presence === right.presence) {
    return values === left.values ? left : makeFact(left.presence, values, left.reason);
  }
  if (left.presence === 'maybe') return makeFact('maybe', values, left.reason);
  if (right.presence === 'maybe') return makeFact('maybe', values, right.reason);
  return makeFact('maybe', values, left.presence === 'absent' ? lacking.left : lacking.right);
}

function union(
  a: readonly string[] | undefined,
  b: readonly string[] | undefined,
): readonly string[] | undefined {
  if (a === undefined || b === undefined) return undefined;
  const added = a === b ? [] : b.filter((value) => !a.includes(value));
  return added.length === 0 ? a : [...a, ...added].sort(compareText);
}
