import type { Expr } from '../../promql/ast.ts';
import { walk } from '../../promql/ast.ts';
import { OPERATORS } from '../../promql/functions.ts';
import type { LabelSet } from '../../promql/label-set.ts';
import { labelFact } from '../../promql/label-set.ts';
import type { VectorMatch } from './vector-matches.ts';

/** How many series of one side may be partners of the same series of the other. */
export type Partners =
  | { readonly many: false }
  /** Nothing says that there are several. */
  | { readonly many: 'unknown' }
  | {
      readonly many: true;
      /** The labels that tell them apart. */
      readonly labels: readonly string[];
      /** Whether they surely are several once the metric is there; else only where there are several pods. */
      readonly isSure: boolean;
      /** Whether they come from different pods, of which one that restarts makes two. */
      readonly isByPod: boolean;
    };

/** Labels of which one value is one target. */
const NAMES_TARGET = ['pod', 'instance'] as const;

/** How many series of one side of an operator have equal pairing labels. */
export function partnersOf(side: 'left' | 'right', match: VectorMatch): Partners {
  const { node, pairs } = match;
  const { labels, origin } = match[side];
  if (labels.key === undefined || isMadeOfOthers(labels, pairs)) return UNKNOWN;
  const isOfTarget = (name: string): boolean => labelFact(labels, name).reason.cause === 'target';
  const isSureOfTarget = (name: string): boolean =>
    isOfTarget(name) && labelFact(labels, name).presence === 'sure';
  const isOneTarget = NAMES_TARGET.some((name) => pairs(name) && isSureOfTarget(name));
  const apart = [...labels.key].filter((name) => !pairs(name) && !(isOneTarget && isOfTarget(name)));
  if (apart.length === 0) return { many: false };
  const spread = origin?.series.spread;
  if (isOneTarget && spread?.perPod === 1) return { many: false };
  if (spread === undefined || mayBeChosen(node[side], new Set([...apart, ...NAMES_TARGET]))) return UNKNOWN;
  const own = apart.filter((name) => !isOfTarget(name));
  if (own.some((name) => spread.labels.includes(name))) {
    return { many: true, labels: apart, isSure: true, isByPod: false };
  }
  const isPodKnown = NAMES_TARGET.some((name) => apart.includes(name) && isSureOfTarget(name));
  const isByPod = !isOneTarget && (own.length === 0 ? isPodKnown : spread.perPod === 1);
  return isByPod ? { many: true, labels: apart, isSure: spread.pods > 1, isByPod } : UNKNOWN;
}

const UNKNOWN: Partners = { many: 'unknown' };

/** Whether a condition on the value or on one of the labels may leave one series, as of the states of a thing. */
function mayBeChosen(side: Expr, labels: ReadonlySet<string>): boolean {
  for (const node of walk(side)) {
    if (node.kind === 'binary' && !node.bool && OPERATORS[node.op] !== 'arithmetic' && node.op !== 'or') {
      return true;
    }
    if (node.kind === 'selector' && node.matchers.some(({ label }) => labels.has(label))) return true;
  }
  return false;
}

/** Whether a label in which partners agree was written from others or copied, and so may say what they say. */
function isMadeOfOthers({ named }: LabelSet, pairs: VectorMatch['pairs']): boolean {
  return [...named].some(
    ([name, { presence, reason }]) =>
      presence !== 'absent' && (reason.cause === 'function' || reason.cause === 'join') && pairs(name),
  );
}
