import type { Expr } from '../../promql/ast.ts';
import { constantOf } from '../../promql/constant-of.ts';
import { stripParens } from './strip-parens.ts';

/** An expression that is filtered by comparing it with a number. */
export interface Threshold {
  readonly compared: Expr;
  readonly op: ThresholdOp;
  readonly value: number;
}

type ThresholdOp = '>' | '>=' | '<' | '<=' | '==' | '!=';

/** The threshold that a rule waits for, when that is all of its condition. The number is on the right, as read here. */
export function thresholdOf(root: Expr): Threshold | undefined {
  const expr = stripParens(root);
  if (expr.kind !== 'binary' || expr.bool || expr.matching !== undefined) return undefined;
  const op = FLIPPED.get(expr.op);
  if (op === undefined) return undefined;
  const [left, right] = [constantOf(expr.left), constantOf(expr.right)];
  if (left === undefined && right !== undefined) {
    return { compared: stripParens(expr.left), op: op.straight, value: right };
  }
  if (left !== undefined && right === undefined) {
    return { compared: stripParens(expr.right), op: op.flipped, value: left };
  }
  return undefined;
}

interface Direction {
  readonly straight: ThresholdOp;
  /** The same comparison with its sides changed. */
  readonly flipped: ThresholdOp;
}

const FLIPPED: ReadonlyMap<string, Direction> = new Map<string, Direction>([
  ['>', { straight: '>', flipped: '<' }],
  ['>=', { straight: '>=', flipped: '<=' }],
  ['<', { straight: '<', flipped: '>' }],
  ['<=', { straight: '<=', flipped: '>=' }],
  ['==', { straight: '==', flipped: '==' }],
  ['!=', { straight: '!=', flipped: '!=' }],
]);

/** Whether the first threshold is reached whenever the second one is, and not the other way round. */
export function isMilder(first: Threshold, second: Threshold): boolean {
  if (first.op !== second.op) return false;
  switch (first.op) {
    case '>':
    case '>=':
      return first.value < second.value;
    case '<':
    case '<=':
      return first.value > second.value;
    case '==':
    case '!=':
      return false;
  }
}
