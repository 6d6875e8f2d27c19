import type { Quantity, UnitFact } from '../quantity.ts';
import { NUMBER, PER_SECOND, PERCENT, SECONDS, TIMESTAMP } from '../quantity.ts';

/** Nothing is known. */
export const UNKNOWN_UNIT: UnitFact = { kind: 'unknown' };

const SHARED: ReadonlyMap<Quantity, UnitFact> = new Map(
  [NUMBER, PERCENT, SECONDS, TIMESTAMP, PER_SECOND].map((quantity) => [
    quantity,
    { kind: 'known', quantity } as const,
  ]),
);

/** The fact that a value is in the unit of `quantity`. */
export function knownUnit(quantity: Quantity): UnitFact {
  return SHARED.get(quantity) ?? { kind: 'known', quantity };
}
