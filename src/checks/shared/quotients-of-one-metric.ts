import { alikeSelectors } from '../../promql/alike-selectors.ts';
import type { Binary, Expr, Selector } from '../../promql/ast.ts';
import { selectedName } from '../../promql/selected-name.ts';
import type { NodesByKind } from '../nodes-by-kind.ts';
import { stripParens } from './strip-parens.ts';

/** A quotient of two selections of one metric, aggregated alike: a share of a whole, as it is meant. */
export interface QuotientOfOneMetric {
  readonly quotient: Binary;
  readonly part: Selector;
  readonly whole: Selector;
}

/** Every such quotient of a query. */
export function* quotientsOfOneMetric({ binaries }: NodesByKind): Iterable<QuotientOfOneMetric> {
  for (const quotient of binaries) {
    if (quotient.op !== '/') continue;
    const pair = alikeSelectors(withoutDefault(quotient.left), withoutDefault(quotient.right));
    if (pair === undefined) continue;
    const { left: part, right: whole } = pair;
    const [name, total] = [selectedName(part)?.name, selectedName(whole)?.name];
    if (name !== undefined && total !== undefined && isPartOf(name, total)) yield { quotient, part, whole };
  }
}

/** Whether one name exposes a part of what another one does: the same, or buckets and count of a histogram. */
export function isPartOf(name: string, total: string): boolean {
  return (
    name === total || (name.endsWith('_bucket') && total === `${name.slice(0, -'_bucket'.length)}_count`)
  );
}

/** What stands before the `or` of `… or vector(0)`. */
function withoutDefault(expr: Expr): Expr {
  const inner = stripParens(expr);
  return inner.kind === 'binary' && inner.op === 'or' ? withoutDefault(inner.left) : inner;
}
