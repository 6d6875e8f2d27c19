import type { Binary } from '../../ast.ts';
import type { LabelSet } from '../../label-set.ts';
import type { InferScope } from '../scope.ts';
import type { Pairing } from './pairing.ts';
import { pairingOf } from './pairing.ts';

/** An operator between two vectors that makes one series of two, which are partners. */
export interface Match {
  readonly expr: Binary;
  /** The side whose labels the result has: the left one, or the one of many. */
  readonly own: LabelSet;
  readonly partner: LabelSet;
  readonly pairing: Pairing;
  /** Whether a value stands in for the partner, or for the own series, where there is none. */
  readonly fillsPartner: boolean;
  readonly fillsOwn: boolean;
}

/** Which side of an operator is which. */
export function matchOf(expr: Binary, scope: InferScope): Match {
  const left = scope.of(expr.left).labels;
  const right = scope.of(expr.right).labels;
  const fillsLeft = expr.fill?.left !== undefined;
  const fillsRight = expr.fill?.right !== undefined;
  const pairing = pairingOf(expr, scope);
  return expr.matching?.group === 'right'
    ? { expr, pairing, own: right, partner: left, fillsOwn: fillsRight, fillsPartner: fillsLeft }
    : { expr, pairing, own: left, partner: right, fillsOwn: fillsLeft, fillsPartner: fillsRight };
}
