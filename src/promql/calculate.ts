import type { BinaryOp } from './ast.ts';

/** What an arithmetic operator makes of two numbers, as Prometheus computes it; `undefined` of any other operator. */
export function calculate(op: BinaryOp, left: number, right: number): number | undefined {
  switch (op) {
    case '+':
      return left + right;
    case '-':
      return left - right;
    case '*':
      return left * right;
    case '/':
      return left / right;
    case '%':
      return left % right;
    case '^':
      return left ** right;
    case 'atan2':
      return Math.atan2(left, right);
    default:
      return undefined;
  }
}
