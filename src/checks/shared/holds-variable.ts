import type { Span } from '../../core/location.ts';
import type { ExpressionContext } from '../check.ts';

/** Whether a variable of Grafana stands in a place of a query, so that only the dashboard knows what is there. */
export function holdsVariable(
  { facts, query }: Pick<ExpressionContext, 'facts' | 'query'>,
  span: Span,
): boolean {
  if (query.reader !== 'dashboard') return false;
  const { from, to } = facts.toSource(span);
  return hasVariable(query.text.slice(from, to));
}

/** Whether a text of a dashboard holds a variable in one of its three forms. */
export function hasVariable(text: string): boolean {
  return /\$\w|\$\{\w|\[\[\w/.test(text);
}
