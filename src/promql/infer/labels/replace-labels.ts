import type { Call } from '../../ast.ts';
import type { LabelReason, LabelSet } from '../../label-set.ts';
import { labelFact } from '../../label-set.ts';
import type { InferScope } from '../scope.ts';
import { textsOf } from './argument-texts.ts';
import { makeFact } from './label-facts.ts';
import { unknownLabels } from './lose-labels.ts';
import { replacedFact } from './replaced-fact.ts';
import { writeLabel } from './write-label.ts';

/**
 * Labels after `label_replace(v, target, replacement, source, pattern)`. Where the pattern does not match, the label
 * keeps its value; where the replacement comes out empty, it is removed.
 *
 * Source: Prometheus 3.14, promql/functions.go, `evalLabelReplace`.
 */
export function replaceLabels(call: Call, labels: LabelSet, scope: InferScope): LabelSet {
  const [target, replacement, source, pattern] = textsOf(call.args.slice(1), scope);
  if (target === undefined) return unknownLabels(call.span);
  const reason: LabelReason = { cause: 'function', span: call.fnSpan };
  if (replacement === undefined || source === undefined || pattern === undefined) {
    return writeLabel(labels, target, { presence: 'maybe', reason });
  }
  const old = labelFact(labels, target);
  const fact = replacedFact({ old, source: labelFact(labels, source), replacement, pattern, reason });
  return fact === old ? labels : writeLabel(labels, target, fact);
}

/** Labels after `label_join(v, target, separator, source…)`. What comes out empty is removed. */
export function joinLabels(call: Call, labels: LabelSet, scope: InferScope): LabelSet {
  const [target, separator, ...sources] = textsOf(call.args.slice(1), scope);
  if (target === undefined) return unknownLabels(call.span);
  const reason: LabelReason = { cause: 'function', span: call.fnSpan };
  const parts = sources.map((source) => (source === undefined ? undefined : labelFact(labels, source)));
  const [first] = parts;
  if (parts.length === 1 && first !== undefined) return writeLabel(labels, target, { ...first, reason });
  const presences = parts.map((part) => part?.presence ?? 'maybe');
  const isNeverEmpty =
    presences.includes('sure') || (parts.length > 1 && separator !== undefined && separator !== '');
  const isEmpty = separator === '' && presences.every((presence) => presence === 'absent');
  const presence = isNeverEmpty ? 'sure' : isEmpty || parts.length === 0 ? 'absent' : 'maybe';
  return writeLabel(labels, target, makeFact(presence, undefined, reason));
}
