import type { Binary } from '../../ast.ts';
import { OPERATORS } from '../../functions.ts';
import type { LabelFact } from '../../label-set.ts';
import { absentFact, makeFact } from './label-facts.ts';

/**
 * What an operator leaves of the name of the metric. Filtering and trimming yield samples of one side as they are,
 * arithmetic makes new ones; of `atan2` Prometheus 2 says the former and Prometheus 3 the latter.
 */
export function nameAfter({ op, opSpan, bool }: Binary, name: LabelFact): LabelFact {
  const kind = OPERATORS[op];
  if (op === 'atan2') {
    const reason = { cause: 'function', span: opSpan } as const;
    return name.presence === 'sure' ? makeFact('maybe', name.values, reason) : name;
  }
  const isKept = !bool && (kind === 'comparison' || kind === 'trim');
  return isKept ? name : absentFact('function', opSpan);
}
