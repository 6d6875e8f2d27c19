import type { Expr } from '../../promql/ast.ts';
import { print } from '../../promql/print.ts';
import { oncePer } from './once-per.ts';

/** An expression in canonical form, to be compared with others. Rules of one text share it. */
export const printed: (expr: Expr) => string = oncePer(print);
