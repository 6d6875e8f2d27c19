import type { DurationExpr, Expr } from '../../src/promql/ast.ts';

/**
 * A copy of a tree without positions, without the seconds that follow from the rest, and without the spelling of
 * numbers: to compare trees of different texts.
 */
export function withoutSpans(node: Expr | DurationExpr): unknown {
  return strip(node);
}

const FORGOTTEN = new Set(['seconds', 'span', 'spelling']);

function strip(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(strip);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !FORGOTTEN.has(key) && !key.endsWith('Span'))
      .map(([key, part]) => [key, strip(part)]),
  );
}
