import type { Expr } from '../ast.ts';
import { children } from '../ast.ts';
import { inferComparison } from './comparison.ts';
import { inferCost } from './cost.ts';
import { inferEmptiness } from './emptiness.ts';
import type { Facts } from './facts.ts';
import { inferLabels } from './labels.ts';
import { inferOrigin } from './origin.ts';
import type { InferContext, InferScope } from './scope.ts';
import { typeOf } from './type.ts';
import { inferUnit } from './unit.ts';
import { inferValues } from './values.ts';

/** Facts of a whole query. */
export interface Inference {
  /** Of the expression as a whole. */
  readonly root: Facts;
  /** Of any node of it. */
  of(expr: Expr): Facts;
}

/** Infers what is known of each node, from the leaves up. `expr` is sound: `parse` gave it. */
export function infer(expr: Expr, context: InferContext): Inference {
  const known = new Map<Expr, Facts>();
  const of = (node: Expr): Facts => known.get(node) ?? inferNode(node);
  const scope: InferScope = { ...context, of };
  const inferNode = (node: Expr): Facts => {
    for (const child of children(node)) of(child);
    const type = typeOf(node, scope);
    const labels = inferLabels(node, scope);
    const origin = inferOrigin(node, scope);
    const unit = inferUnit(node, scope);
    const values = inferValues(node, scope);
    const comparison = inferComparison(node, scope);
    const own = { type, labels, values };
    const emptiness = inferEmptiness(node, own, scope);
    const cost = inferCost(node, own, scope);
    const facts: Facts = { type, labels, unit, values, emptiness, comparison, origin, cost };
    known.set(node, facts);
    return facts;
  };
  return { root: of(expr), of };
}
