import { unreachable } from '../../core/errors.ts';
import type { Expr } from '../ast.ts';
import type { ValueType } from '../functions.ts';
import type { ParseError } from './parse-error.ts';

/** A type with its article, by the name that Prometheus' documentation gives it. */
export function describeType(type: ValueType): string {
  switch (type) {
    case 'scalar':
      return 'a scalar';
    case 'string':
      return 'a string';
    case 'vector':
      return 'an instant vector';
    case 'matrix':
      return 'a range vector';
    default:
      return unreachable(type, 'type');
  }
}

interface Mismatch {
  readonly wanted: ValueType;
  readonly type: ValueType;
  /** What has the wrong type. */
  readonly expr: Expr;
}

/** Says that `what` must have another type. */
export function wrongType(what: string, { wanted, type, expr }: Mismatch): ParseError {
  return {
    message: `${what} must be ${describeType(wanted)}, not ${describeType(type)}.`,
    help: remedy(wanted, type),
    span: expr.span,
  };
}

function remedy(wanted: ValueType, type: ValueType): string {
  if (wanted === 'matrix' && type === 'vector') return 'Put a range such as [5m] behind it.';
  if (wanted === 'vector' && type === 'matrix') {
    return 'Remove the range, or give it to a function of range vectors such as rate().';
  }
  if (wanted === 'scalar' && type === 'vector')
    return 'Write a number, or put scalar() around a single series.';
  if (wanted === 'vector' && type === 'scalar') return 'Put vector() around it.';
  return `Give it ${describeType(wanted)}.`;
}
