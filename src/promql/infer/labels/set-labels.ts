import type { Binary } from '../../ast.ts';
import type { LabelSet } from '../../label-set.ts';
import type { InferScope } from '../scope.ts';
import { eitherLabels } from './either-labels.ts';
import { makeLabels } from './make-labels.ts';
import type { Pairing } from './pairing.ts';
import { pairedLabels, pairingOf } from './pairing.ts';

/** Labels of the series on the left that have a partner on the right. */
export function andLabels(expr: Binary, scope: InferScope): LabelSet {
  const { labels } = scope.of(expr.left);
  const { named, rest } = pairedLabels(labels, scope.of(expr.right).labels, pairingOf(expr, scope));
  return makeLabels(named, rest, labels.key);
}

/** Labels of the series on the left, and of those on the right that have no partner there. */
export function orLabels(expr: Binary, scope: InferScope): LabelSet {
  const left = scope.of(expr.left).labels;
  const right = scope.of(expr.right).labels;
  const { named, rest } = eitherLabels(left, right, {
    left: { cause: 'or', span: expr.left.span },
    right: { cause: 'or', span: expr.right.span },
  });
  return makeLabels(named, rest, keyOf(left, right, pairingOf(expr, scope)));
}

/** Two series of one side differ in its key, series of different sides in a label that pairs them. */
function keyOf(left: LabelSet, right: LabelSet, pairing: Pairing): ReadonlySet<string> | undefined {
  const pairs = pairingLabels(left, right, pairing);
  if (left.key === undefined || right.key === undefined || pairs === undefined) return undefined;
  return new Set([...left.key, ...right.key, ...pairs]);
}

/** Every label that can keep two series from being partners; `undefined` when they cannot be counted up. */
function pairingLabels(left: LabelSet, right: LabelSet, pairing: Pairing): readonly string[] | undefined {
  const { kind, labels, variable } = pairing;
  if (variable !== undefined) return undefined;
  if (kind === 'on') return labels;
  if (left.rest.presence !== 'absent' || right.rest.presence !== 'absent') return undefined;
  return [...left.named.keys(), ...right.named.keys()].filter(
    (name) => name !== '__name__' && !labels.includes(name),
  );
}
