import type { Subject } from '../../pack/subject.ts';
import type { Finding } from '../check.ts';
import { defineSubjectCheck } from '../check.ts';
import { evaluationInterval } from '../shared/evaluation-interval.ts';
import { placeInQuery } from '../shared/place-in-query.ts';

/**
 * Samples a second that all rules read, in the reference deployment. A Prometheus reads some three million a second
 * from memory: at 100,000 series, ten times what a pack has at most in the reference deployment, this keeps rules busy
 * for 5 % of the time.
 */
const TOTAL_BUDGET = 15_000;

/** Samples a second that one rule reads: a fifth of that. */
const RULE_BUDGET = 3_000;

export const rulesWithinBudget = defineSubjectCheck({
  code: 'cost/rules-within-budget',
  severity: 'warning',
  summary: `A rule reads at most ${RULE_BUDGET} samples a second in the reference deployment, and all rules ${TOTAL_BUDGET}.`,
  *run(subject) {
    const readings = readingsOf(subject);
    for (const { name, samples, perSecond, at } of readings) {
      if (perSecond <= RULE_BUDGET) continue;
      yield {
        message: `The rule "${name}" reads up to ${samples} samples each time, ${Math.ceil(perSecond)} a second; the budget is ${RULE_BUDGET}.`,
        help: 'Shorten the range, read a record of it, or evaluate the group less often.',
        at,
      };
    }
    const total = readings.reduce((sum, { perSecond }) => sum + perSecond, 0);
    const [largest] = readings.toSorted((a, b) => b.perSecond - a.perSecond);
    if (largest === undefined || total <= TOTAL_BUDGET) return;
    yield {
      message: `The rules read up to ${Math.ceil(total)} samples a second together; the budget is ${TOTAL_BUDGET}.`,
      help: `Begin with "${largest.name}", which reads ${Math.ceil(largest.perSecond)} of them.`,
      at: largest.at,
    };
  },
});

/** What a rule reads, where it is known. */
interface Reading extends Pick<Finding, 'at'> {
  readonly name: string;
  /** Of one evaluation. */
  readonly samples: number;
  readonly perSecond: number;
}

function readingsOf(subject: Subject): readonly Reading[] {
  return subject.queries.flatMap((query): readonly Reading[] => {
    const { use, text } = query;
    if (use.kind !== 'alert' && use.kind !== 'record') return [];
    const samples = subject.factsOf(query).inference?.root.cost.samples;
    if (samples === undefined) return [];
    const perSecond = samples / evaluationInterval(use.group, subject);
    return [
      { name: use.rule.name, samples, perSecond, at: placeInQuery(query, { from: 0, to: text.length }) },
    ];
  });
}
