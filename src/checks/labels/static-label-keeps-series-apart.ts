import type { SubjectRule } from '../../pack/subject.ts';
import type { LabelFact } from '../../promql/label-set.ts';
import { labelFact } from '../../promql/label-set.ts';
import { defineSubjectCheck } from '../check.ts';
import { fieldOf } from '../shared/field-of.ts';

export const staticLabelKeepsSeriesApart = defineSubjectCheck({
  code: 'labels/static-label-keeps-series-apart',
  severity: 'error',
  summary: 'A label of a rule does not replace one by which the series of its result differ.',
  *run(subject) {
    for (const rule of subject.groups.flatMap(({ rules }) => rules)) {
      const root = subject.factsOf(rule.expr).inference?.root;
      if (root?.labels.key === undefined || (root.cost.series ?? Infinity) <= 1) continue;
      for (const [name, value] of Object.entries(rule.labels)) {
        const fact = labelFact(root.labels, name);
        if (fact.presence !== 'sure' || !root.labels.key.has(name) || isFilled(rule, value)) continue;
        yield {
          message: `${described(rule)} sets the label "${name}" on all series, which differ by it: those that become equal fail the rule.`,
          help: `Give the label another name, or aggregate "${name}" away.`,
          at: fieldOf(rule.site, `labels/${name}`),
          ...(!isOwn(fact) && { severity: 'warning' }),
        };
      }
    }
  },
});

/** The template of an alert may give each series a value of its own. */
function isFilled({ kind }: SubjectRule, value: string): boolean {
  return kind === 'alert' && value.includes('{{');
}

/** What the scrape adds may be one value everywhere, as in a cluster where the product runs once. */
function isOwn({ reason }: LabelFact): boolean {
  return reason.cause === 'metric';
}

function described({ kind, name }: SubjectRule): string {
  return `The ${kind === 'alert' ? 'alert' : 'record'} "${name}"`;
}
