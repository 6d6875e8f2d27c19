import type { Call, Expr, Matcher, Selector } from '../../ast.ts';
import type { LabelFact, LabelSet } from '../../label-set.ts';
import type { InferScope } from '../scope.ts';
import { absentFact, unknownFact } from './label-facts.ts';
import { noLabels } from './lose-labels.ts';

/**
 * Labels of the one series of `absent()` and `absent_over_time()`: what the selector demands with `=`, provided that no
 * other matcher speaks of the label. The name of the metric is not among them.
 *
 * Source: Prometheus 3.14, promql/functions.go, `createLabelsForAbsentFunction`.
 */
export function absentLabels(call: Call, argument: Expr, scope: InferScope): LabelSet {
  const labels = noLabels(call.span);
  const matchers = selectorOf(argument)?.matchers ?? [];
  if (matchers.some(({ labelSpan }) => scope.isVariable(labelSpan))) {
    return { ...labels, rest: unknownFact(call.span) };
  }
  const named = new Map<string, LabelFact>();
  for (const matcher of matchers) {
    const { label } = matcher;
    if (label === '__name__') continue;
    const others = matchers.filter((other) => other !== matcher && other.label === label);
    if (matcher.op === '=') named.set(label, demandedFact(matcher, others, scope));
    else if (!named.has(label)) named.set(label, absentFact('function', matcher.span));
  }
  return { ...labels, named };
}

function selectorOf(expr: Expr): Selector | undefined {
  if (expr.kind === 'paren') return selectorOf(expr.expr);
  if (expr.kind === 'range') return expr.selector;
  return expr.kind === 'selector' ? expr : undefined;
}

function demandedFact(matcher: Matcher, others: readonly Matcher[], scope: InferScope): LabelFact {
  const { value, valueSpan, span } = matcher;
  const [other] = others;
  // Two demands cancel each other. Next to other matchers it depends on the order, which the storage changes.
  if (other !== undefined && others.every(({ op }) => op === '=')) return absentFact('function', other.span);
  if (other !== undefined) return { presence: 'maybe', reason: { cause: 'function', span: other.span } };
  if (scope.isVariable(valueSpan)) return unknownFact(valueSpan);
  if (value === '') return absentFact('matcher', span);
  return { presence: 'sure', values: [value], reason: { cause: 'matcher', span } };
}
