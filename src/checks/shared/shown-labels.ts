import type { Expr } from '../../promql/ast.ts';
import type { Inference } from '../../promql/infer/infer.ts';
import type { LabelFact } from '../../promql/label-set.ts';
import { labelFact } from '../../promql/label-set.ts';
import type { QueryFacts } from '../../pack/facts.ts';
import type { Subject } from '../../pack/subject.ts';
import type { ShownLabel } from '../../templates/go-template.ts';
import type { AlertTemplate } from './alert-template.ts';
import { templatesOf } from './alert-template.ts';
import { oncePer } from './once-per.ts';
import { orBranches } from './or-branches.ts';

/** A label that a template of an alert shows, with what is known of it. */
export interface ShownAlertLabel extends ShownLabel {
  readonly template: AlertTemplate;
  readonly facts: QueryFacts;
  readonly inference: Inference;
  /** In the result of the alert. */
  readonly fact: LabelFact;
  /** The operands of "or" that lack it, and whether no operand has it. */
  readonly lacking: readonly Expr[];
  readonly isNowhere: boolean;
}

/**
 * Every label that templates of alerts show. Templates see the labels of the result only: those that the rule adds
 * come later (rules/alerting.go of Prometheus 3.14, `Eval`).
 */
export const shownLabels: (subject: Subject) => readonly ShownAlertLabel[] = oncePer((subject) =>
  templatesOf(subject).flatMap((template) => {
    if (template.template.labels.length === 0) return [];
    const facts = subject.factsOf(template.alert.expr);
    const inResult = resultLabels(facts);
    return template.template.labels.flatMap(({ name, span, guarded }): readonly ShownAlertLabel[] => {
      const result = inResult(name);
      return result === undefined ? [] : [{ name, span, guarded, template, facts, ...result }];
    });
  }),
);

type ResultLabel = Pick<ShownAlertLabel, 'inference' | 'fact' | 'lacking' | 'isNowhere'>;

/** A function that says what is known of a label of a result; rules that are copied with other labels share it. */
const resultLabels: (facts: QueryFacts) => (name: string) => ResultLabel | undefined = oncePer(
  ({ expr, inference }) => {
    if (expr === undefined || inference === undefined) return () => undefined;
    const known = new Map<string, ResultLabel>();
    const branches = orBranches(expr, inference);
    const resultLabel = (name: string): ResultLabel => {
      const fact = labelFact(inference.root.labels, name);
      const lacks = (branch: Expr): boolean =>
        labelFact(inference.of(branch).labels, name).presence === 'absent';
      return { inference, fact, lacking: branches.filter(lacks), isNowhere: fact.presence === 'absent' };
    };
    return (name) => {
      const label = known.get(name) ?? resultLabel(name);
      known.set(name, label);
      return label;
    };
  },
);

/** Whether an expression is `absent()` of something. */
export function isAbsence(expr: Expr): boolean {
  return expr.kind === 'call' && (expr.fn === 'absent' || expr.fn === 'absent_over_time');
}
