import type { QueryFacts } from '../../pack/facts.ts';
import type { Subject } from '../../pack/subject.ts';
import type { Expr } from '../../promql/ast.ts';
import { isShare } from '../../promql/infer/share.ts';
import type { Inference } from '../../promql/infer/infer.ts';

/** A query that has been analysed, and what it was analysed by. */
interface Analysed {
  readonly inference: Inference;
  readonly facts: Pick<QueryFacts, 'isVariable'>;
  readonly subject: Subject;
}

/** Whether a node of a query certainly is a part of a whole, which a hundred times would be percent. */
export function isCertainShare(expr: Expr, { inference, facts, subject }: Analysed): boolean {
  const { vocabulary, evaluationIntervalSeconds } = subject;
  return isShare(expr, {
    vocabulary,
    evaluationIntervalSeconds,
    isVariable: (span) => facts.isVariable(span),
    of: (node) => inference.of(node),
  });
}
