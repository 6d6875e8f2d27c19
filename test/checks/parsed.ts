import type { Expr } from '../../src/promql/ast.ts';
import { parse } from '../../src/promql/parse.ts';

/** The tree of a sound query. */
export function parsed(text: string): Expr {
  const { expr, errors } = parse(text);
  if (expr === undefined) throw new TypeError(`${text}: ${JSON.stringify(errors)}`);
  return expr;
}
