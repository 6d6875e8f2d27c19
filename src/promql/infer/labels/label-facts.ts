import type { Span } from '../../../core/location.ts';
import type { LabelCause, LabelFact, LabelReason } from '../../label-set.ts';

/** A label that no series has. */
export function absentFact(cause: LabelCause, span: Span): LabelFact {
  return { presence: 'absent', reason: { cause, span } };
}

/** A label of which nothing is known. */
export function unknownFact(span: Span): LabelFact {
  return { presence: 'maybe', reason: { cause: 'unknown', span } };
}

/** A fact, with its values left out where they are not known. */
export function makeFact(
  presence: LabelFact['presence'],
  values: readonly string[] | undefined,
  reason: LabelReason,
): LabelFact {
  return values === undefined ? { presence, reason } : { presence, values, reason };
}

/** Every value a label can have where it is there; `undefined` when only the run time knows. */
export function valuesOf({ presence, values }: LabelFact): readonly string[] | undefined {
  return presence === 'absent' ? [] : values;
}

/** Whether a label is the same on every series, so that it tells none apart. */
export function isConstant({ presence, values }: LabelFact): boolean {
  return presence === 'absent' || (presence === 'sure' && values !== undefined && values.length <= 1);
}
