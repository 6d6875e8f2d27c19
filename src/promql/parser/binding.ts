import { BINARY_OPS } from '../ast.ts';
import type { Binary, BinaryOp, Expr } from '../ast.ts';

/** Larger binds tighter. */
const PRECEDENCE: ReadonlyMap<BinaryOp, number> = new Map(
  BINARY_OPS.flatMap((row, level) => row.map((op): [BinaryOp, number] => [op, level])),
);
/** A sign binds like a multiplication: tighter than what stands before it, looser than `^` behind its operand. */
const SIGN = precedence('*');

/**
 * Applies `change` to the operand that a postfix such as `offset 5m` belongs to. The grammar gives postfixes the
 * whole expression on their left; Prometheus 3.14 gives them the last operand (generated_parser.y, `OFFSET` and
 * `LEFT_BRACKET` bind tighter than every operator).
 */
export function onLastOperand(expr: Expr, change: (operand: Expr) => Expr): Expr {
  if (expr.kind === 'binary') {
    const right = onLastOperand(expr.right, change);
    return { ...expr, right, span: { from: expr.span.from, to: right.span.to } };
  }
  if (expr.kind === 'unary') {
    const operand = onLastOperand(expr.expr, change);
    return { ...expr, expr: operand, span: { from: expr.span.from, to: operand.span.to } };
  }
  return change(expr);
}

/**
 * Puts a binary expression together by precedence. The grammar has done so already, except where a postfix made it
 * close the left side too early (`a + b offset 5m * c`) or a number took the sign before it (`-1 ^ 2`).
 */
export function joinBinary(binary: Binary): Expr {
  const { op, left, span } = binary;
  if (left.kind === 'binary' && bindsTighter(op, left.op)) {
    return { ...left, right: joinBinary(withLeft(binary, left.right)), span };
  }
  if (left.kind === 'unary' && precedence(op) > SIGN) {
    return { ...left, expr: joinBinary(withLeft(binary, left.expr)), span };
  }
  return binary;
}

function withLeft(binary: Binary, left: Expr): Binary {
  return { ...binary, left, span: { from: left.span.from, to: binary.span.to } };
}

function bindsTighter(op: BinaryOp, before: BinaryOp): boolean {
  const isRightAssociative = op === '^';
  return precedence(op) > precedence(before) || (isRightAssociative && before === '^');
}

function precedence(op: BinaryOp): number {
  return PRECEDENCE.get(op) ?? 0;
}
