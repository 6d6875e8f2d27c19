import { unreachable } from '../../core/errors.ts';
import type { Expr, Unary } from '../ast.ts';
import type { LabelSet } from '../label-set.ts';
import { aggregateLabels } from './labels/aggregate-labels.ts';
import { binaryLabels } from './labels/binary-labels.ts';
import { callLabels } from './labels/call-labels.ts';
import { noLabels, withoutName } from './labels/lose-labels.ts';
import { acrossTime } from './labels/make-labels.ts';
import { selectorLabels } from './labels/selector-labels.ts';
import type { InferScope } from './scope.ts';

/** Which labels the series of a node have. */
export function inferLabels(expr: Expr, scope: InferScope): LabelSet {
  switch (expr.kind) {
    case 'number':
    case 'string':
      return noLabels(expr.span);
    case 'selector':
      return selectorLabels(expr, scope);
    case 'range':
      return acrossTime(scope.of(expr.selector).labels);
    case 'subquery':
      return acrossTime(scope.of(expr.expr).labels);
    case 'call':
      return callLabels(expr, scope);
    case 'aggregate':
      return aggregateLabels(expr, scope);
    case 'binary':
      return binaryLabels(expr, scope);
    case 'unary':
      return unaryLabels(expr, scope);
    case 'paren':
      return scope.of(expr.expr).labels;
    default:
      return unreachable(expr, 'expression');
  }
}

/** A plus sign does nothing at all. */
function unaryLabels({ op, expr, span }: Unary, scope: InferScope): LabelSet {
  const { type, labels } = scope.of(expr);
  if (op === '+' || type === 'scalar') return labels;
  return withoutName(labels, { cause: 'function', span: { from: span.from, to: span.from + 1 } });
}
