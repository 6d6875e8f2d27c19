import type { SubjectRule } from '../../pack/subject.ts';
import type { Expr, Selector } from '../../promql/ast.ts';
import { children } from '../../promql/ast.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { defineQueryCheck } from '../check.ts';
import { oncePer } from '../shared/once-per.ts';

export const producersFirst = defineQueryCheck({
  code: 'rules/producers-first',
  severity: 'error',
  summary: 'A rule stands behind the recording rules of its group that it reads.',
  on: ['selectors'],
  uses: ['alert', 'record'],
  *run({ expr, query: { use } }) {
    const { rules } = use.group;
    if (!rules.some(({ kind }) => kind === 'record')) return;
    const position = rules.indexOf(use.rule);
    for (const selector of instantSelectors(expr)) {
      const name = selectedName(selector)?.name;
      const writes = (rule: SubjectRule): boolean => rule.name === name && mayWrite(rule, selector);
      if (!rules.slice(position + 1).some(writes) || rules.slice(0, position).some(writes)) continue;
      yield {
        message: `The rule reads "${name ?? ''}", which is written later in the group: it sees the value of the evaluation before.`,
        help: 'Move it behind the rule that it reads; two rules that read each other need another form.',
        span: selector.span,
      };
    }
  },
});

/** Whether a rule records series that a selector takes: several rules may write one name with labels of their own. */
function mayWrite({ kind, labels }: SubjectRule, { matchers }: Selector): boolean {
  return (
    kind === 'record' &&
    matchers.every(({ label, op, value }) => op !== '=' || (labels[label] ?? value) === value)
  );
}

/** Selectors of the moment: over a range, or back in time, the last sample matters little or not at all. */
const instantSelectors: (expr: Expr) => readonly Selector[] = oncePer(selectorsOfMoment);

function selectorsOfMoment(expr: Expr): readonly Selector[] {
  if (expr.kind === 'range' || expr.kind === 'subquery') return [];
  if (expr.kind === 'selector') return expr.offset === undefined && expr.at === undefined ? [expr] : [];
  return children(expr).flatMap(selectorsOfMoment);
}
