import type { Span } from '../../core/location.ts';
import type { LabelReason } from '../../promql/label-set.ts';
import { labelFact } from '../../promql/label-set.ts';
import type { QueryContext } from '../check.ts';
import { isAbsence } from './shown-labels.ts';
import { stripParens } from './strip-parens.ts';

/** That the result of a rule has none of the labels that the house asks for, and where they are lost. */
export interface LostIdentity {
  /** Labels that tell instances of the product apart. */
  readonly identity: readonly string[];
  readonly reason: LabelReason;
  /** What takes them away, or the whole query. */
  readonly span: Span;
}

/** Nothing can be lost of what reads no series, or says that there is none. */
export function lostIdentity({
  expr,
  nodes,
  inference,
  query,
  subject,
}: QueryContext): LostIdentity | undefined {
  const { identity = [] } = subject.policy;
  const [first] = identity;
  if (first === undefined || nodes.selectors.length === 0 || isAbsence(stripParens(expr))) return undefined;
  const { use } = query;
  const added = use.kind === 'alert' || use.kind === 'record' ? use.rule.labels : {};
  const { labels } = inference.root;
  const isThere = (name: string): boolean =>
    labelFact(labels, name).presence !== 'absent' || Object.hasOwn(added, name);
  if (identity.some(isThere)) return undefined;
  const { reason } = labelFact(labels, first);
  return { identity, reason, span: reason.cause === 'aggregation' ? reason.span : expr.span };
}
