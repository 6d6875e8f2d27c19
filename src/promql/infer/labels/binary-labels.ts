import type { Binary } from '../../ast.ts';
import type { LabelSet } from '../../label-set.ts';
import { labelFact } from '../../label-set.ts';
import type { InferScope } from '../scope.ts';
import { noLabels, withoutName } from './lose-labels.ts';
import { matchedLabels } from './matched-labels.ts';
import { nameAfter } from './name-after.ts';
import { andLabels, orLabels } from './set-labels.ts';
import { writeLabel } from './write-label.ts';

/** Labels of what an operator yields. */
export function binaryLabels(expr: Binary, scope: InferScope): LabelSet {
  const left = scope.of(expr.left);
  const right = scope.of(expr.right);
  if (left.type === 'scalar') {
    return right.type === 'scalar' ? noLabels(expr.span) : afterOperator(expr, right.labels);
  }
  if (right.type === 'scalar') return afterOperator(expr, left.labels);
  switch (expr.op) {
    case 'or':
      return orLabels(expr, scope);
    case 'unless':
      return left.labels;
    case 'and':
      return andLabels(expr, scope);
    default:
      return matchedLabels(expr, scope);
  }
}

/** A vector and a scalar: only the name is at stake. */
function afterOperator(expr: Binary, vector: LabelSet): LabelSet {
  const name = labelFact(vector, '__name__');
  const left = nameAfter(expr, name);
  if (left === name) return vector;
  return left.presence === 'absent' ? withoutName(vector, left.reason) : writeLabel(vector, '__name__', left);
}
