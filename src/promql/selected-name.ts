import type { Name, Selector } from './ast.ts';

/**
 * The series name that a selector asks for, before the braces or by a matcher on `__name__`.
 *
 * @returns `undefined` when the selector leaves the name open: none is given, or a pattern.
 */
export function selectedName({ metric, matchers }: Selector): Name | undefined {
  if (metric !== undefined) return metric;
  const byMatcher = matchers.find(({ label, op }) => label === '__name__' && op === '=');
  return byMatcher === undefined ? undefined : { name: byMatcher.value, span: byMatcher.valueSpan };
}
