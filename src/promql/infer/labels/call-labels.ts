import { unreachable } from '../../../core/errors.ts';
import type { Call, Expr } from '../../ast.ts';
import { FUNCTIONS } from '../../functions.ts';
import type { LabelFact, LabelReason, LabelSet } from '../../label-set.ts';
import type { InferScope } from '../scope.ts';
import { textOf } from './argument-texts.ts';
import { absentLabels } from './absent-labels.ts';
import { infoLabels } from './info-labels.ts';
import { noLabels, unknownLabels, without, withoutName } from './lose-labels.ts';
import { makeLabels } from './make-labels.ts';
import { joinLabels, replaceLabels } from './replace-labels.ts';
import { writeLabel } from './write-label.ts';

/** Labels of what a function yields. */
export function callLabels(call: Call, scope: InferScope): LabelSet {
  const spec = FUNCTIONS.get(call.fn);
  if (spec === undefined) return unknownLabels(call.span);
  const series = call.args.find((arg) => isOfSeries(arg, scope));
  if (series === undefined || spec.labels === 'none') return noLabels(call.span);
  const { labels } = scope.of(series);
  const reason: LabelReason = { cause: 'function', span: call.fnSpan };
  switch (spec.labels) {
    case 'keep':
      return labels;
    case 'drop-name':
      return withoutName(labels, reason);
    case 'drop-le':
      return without(labels, ['__name__', 'le'], reason);
    case 'absent':
      return absentLabels(call, series, scope);
    case 'label_replace':
      return replaceLabels(call, labels, scope);
    case 'label_join':
      return joinLabels(call, labels, scope);
    case 'info':
      return infoLabels(call, labels, scope);
    case 'histogram_quantiles':
      return quantilesLabels(call, without(labels, ['__name__', 'le'], reason), scope);
    default:
      return unreachable(spec.labels, 'label effect');
  }
}

function isOfSeries(expr: Expr, scope: InferScope): boolean {
  const { type } = scope.of(expr);
  return type === 'vector' || type === 'matrix';
}

/** Each histogram becomes one series a quantile, told by the label that the second argument names. */
function quantilesLabels(call: Call, labels: LabelSet, scope: InferScope): LabelSet {
  const [, argument] = call.args;
  const label = textOf(argument, scope);
  if (argument === undefined || label === undefined) return unknownLabels(call.span);
  const fact: LabelFact = { presence: 'sure', reason: { cause: 'function', span: argument.span } };
  const { named, rest, key } = writeLabel(labels, label, fact);
  return makeLabels(named, rest, key && new Set([...key, label]));
}
