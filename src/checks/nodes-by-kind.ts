import { unreachable } from '../core/errors.ts';
import type {
  Aggregate,
  Binary,
  Call,
  Expr,
  NumberLiteral,
  RangeSelector,
  Selector,
  Subquery,
} from '../promql/ast.ts';
import { walk } from '../promql/ast.ts';
import { oncePer } from './shared/once-per.ts';

/** Nodes of a query by their kind, each list in the order of {@link walk}. */
export interface NodesByKind {
  readonly selectors: readonly Selector[];
  readonly ranges: readonly RangeSelector[];
  readonly subqueries: readonly Subquery[];
  readonly calls: readonly Call[];
  readonly aggregates: readonly Aggregate[];
  readonly binaries: readonly Binary[];
  /** Those of the binaries that say which labels pair the series. */
  readonly matchings: readonly Binary[];
  readonly numbers: readonly NumberLiteral[];
}

/** Walks the tree once, so that not every check has to. */
export const nodesByKind: (root: Expr) => NodesByKind = oncePer((root) => {
  const selectors: Selector[] = [];
  const ranges: RangeSelector[] = [];
  const subqueries: Subquery[] = [];
  const calls: Call[] = [];
  const aggregates: Aggregate[] = [];
  const binaries: Binary[] = [];
  const matchings: Binary[] = [];
  const numbers: NumberLiteral[] = [];
  for (const node of walk(root)) {
    switch (node.kind) {
      case 'selector':
        selectors.push(node);
        break;
      case 'range':
        ranges.push(node);
        break;
      case 'subquery':
        subqueries.push(node);
        break;
      case 'call':
        calls.push(node);
        break;
      case 'aggregate':
        aggregates.push(node);
        break;
      case 'binary':
        binaries.push(node);
        if (node.matching !== undefined) matchings.push(node);
        break;
      case 'number':
        numbers.push(node);
        break;
      case 'string':
      case 'unary':
      case 'paren':
        break;
      default:
        unreachable(node, 'expression');
    }
  }
  return { selectors, ranges, subqueries, calls, aggregates, binaries, matchings, numbers };
});
