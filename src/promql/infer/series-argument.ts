import type { Call, Expr } from '../ast.ts';
import type { FunctionSpec } from '../functions.ts';

/** The argument whose values a function works on; `undefined` when it is left out or there is none. */
export function seriesArgument({ args }: Call, spec: FunctionSpec): Expr | undefined {
  if (spec.series !== undefined) return args[spec.series];
  const index = spec.args.findIndex((type) => type === 'vector' || type === 'matrix');
  return args[Math.max(index, 0)];
}
