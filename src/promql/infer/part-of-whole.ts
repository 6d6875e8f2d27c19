import type { Aggregate, Binary, Expr, Matcher, Selector } from '../ast.ts';
import { alikeSelectors } from '../alike-selectors.ts';
import { selectedName } from '../selected-name.ts';
import type { InferScope } from './scope.ts';

/**
 * Whether a quotient divides a sum of some series by the same sum of these and more, none of which can be negative: it
 * is between 0 and 1 then, or 0 / 0. What stands in for the sum where it has no series must be 0.
 */
export function isPartOfWhole({ op, left, right, matching, fill }: Binary, scope: InferScope): boolean {
  // Without words on matching, the groups that meet have the same labels, so that the one is a part of the other.
  if (op !== '/' || matching !== undefined || fill !== undefined) return false;
  const whole = sumIn(right);
  const part = sumIn(withoutZero(left, scope));
  if (whole === undefined || part === undefined) return false;
  if (whole.op === 'sum' && scope.of(whole.expr).values.min < 0) return false;
  // Two variables of Grafana may be replaced by one text.
  if (scope.isVariable(left.span) || scope.isVariable(right.span)) return false;
  const selectors = alikeSelectors(part, whole);
  return selectors !== undefined && selectsPart(selectors.left, selectors.right);
}

function sumIn(expr: Expr): Aggregate | undefined {
  if (expr.kind === 'paren') return sumIn(expr.expr);
  return expr.kind === 'aggregate' && (expr.op === 'sum' || expr.op === 'count') ? expr : undefined;
}

/** What stands before `or`, when what stands after it is always 0. */
function withoutZero(expr: Expr, scope: InferScope): Expr {
  if (expr.kind === 'paren') return withoutZero(expr.expr, scope);
  if (expr.kind !== 'binary' || expr.op !== 'or') return expr;
  const { min, max } = scope.of(expr.right).values;
  return min === 0 && max === 0 ? withoutZero(expr.left, scope) : expr;
}

/** Whether every series that a selector reads is read by the other one too. */
function selectsPart(part: Selector, whole: Selector): boolean {
  const name = selectedName(part)?.name;
  if (name === undefined || name !== selectedName(whole)?.name) return false;
  return whole.matchers
    .filter(({ label }) => label !== '__name__')
    .every((matcher) => part.matchers.some((own) => isSameMatcher(own, matcher)));
}

function isSameMatcher(one: Matcher, other: Matcher): boolean {
  return one.label === other.label && one.op === other.op && one.value === other.value;
}
