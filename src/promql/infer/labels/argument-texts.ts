import type { Expr } from '../../ast.ts';
import type { InferScope } from '../scope.ts';

/** Texts of string arguments; `undefined` for one that a variable of Grafana makes. */
export function textsOf(
  args: readonly Expr[],
  scope: Pick<InferScope, 'isVariable'>,
): readonly (string | undefined)[] {
  return args.map((arg) => textOf(arg, scope));
}

/** Text of a string argument, in parentheses or not; `undefined` when a variable of Grafana makes it. */
export function textOf(arg: Expr | undefined, scope: Pick<InferScope, 'isVariable'>): string | undefined {
  if (arg?.kind === 'paren') return textOf(arg.expr, scope);
  return arg?.kind === 'string' && !scope.isVariable(arg.span) ? arg.value : undefined;
}
