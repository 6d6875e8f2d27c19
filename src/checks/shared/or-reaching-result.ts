import type { Facts } from '../../promql/infer/facts.ts';
import type { ExpressionContext } from '../check.ts';
import type { VectorMatch } from './vector-matches.ts';
import { hasNoLabels, pairedLabels, vectorMatches } from './vector-matches.ts';

/** An `or` without matching whose sides have different labels, which are still to be seen in the result. */
export interface UnequalOr extends VectorMatch {
  /** Labels that one side has and the other lacks. */
  readonly labels: readonly string[];
}

/** Whoever writes `on` or `ignoring` has thought of the labels; what is aggregated later need not be equal. */
export function* orReachingResult(context: ExpressionContext): Iterable<UnequalOr> {
  const { root } = context.inference;
  for (const match of vectorMatches(context)) {
    const { node } = match;
    if (node.op !== 'or' || node.matching !== undefined) continue;
    const labels = [...pairedLabels(match)].flatMap(({ name, left, right }) => {
      const [a, b] = [left.presence, right.presence];
      const isUnequal = (a === 'sure' && b === 'absent') || (a === 'absent' && b === 'sure');
      if (!isUnequal) return [];
      const seen = root.labels.named.get(name);
      const span = a === 'absent' ? node.left.span : node.right.span;
      const isSeen =
        seen?.presence === 'maybe' && seen.reason.cause === 'or' && seen.reason.span.from === span.from;
      return isSeen ? [name] : [];
    });
    if (labels.length > 0) yield { ...match, labels: labels.sort() };
  }
}

/** Whether a side is a value without labels that is always there, such as `vector(0)`. */
export function isFallback({ labels, emptiness }: Facts): boolean {
  return hasNoLabels(labels) && emptiness.empty === 'never';
}
