import type { Expr } from '../../promql/ast.ts';
import type { Inference } from '../../promql/infer/infer.ts';

/** The results of which `or` makes one, as far as nothing but their values changes on the way. */
export function orBranches(expr: Expr, inference: Inference): readonly Expr[] {
  switch (expr.kind) {
    case 'paren':
      return orBranches(expr.expr, inference);
    case 'binary': {
      const { op, left, right } = expr;
      if (op === 'or') return [...orBranches(left, inference), ...orBranches(right, inference)];
      if (op === 'and' || op === 'unless' || inference.of(right).type === 'scalar')
        return orBranches(left, inference);
      return inference.of(left).type === 'scalar' ? orBranches(right, inference) : [expr];
    }
    default:
      return [expr];
  }
}
