import type { QueryFacts } from '../../pack/facts.ts';
import type { Subject, SubjectAlert } from '../../pack/subject.ts';
import type { Expr } from '../../promql/ast.ts';
import type { Inference } from '../../promql/infer/infer.ts';
import type { ShownValue } from '../../templates/go-template.ts';
import type { AlertTemplate } from './alert-template.ts';
import { templatesOf } from './alert-template.ts';
import { oncePer } from './once-per.ts';

/** A place in an annotation that prints the value of its alert. */
export interface PrintedValue {
  readonly alert: SubjectAlert;
  readonly template: AlertTemplate;
  readonly value: ShownValue;
  /** Text between the value and whatever the template fills in next. */
  readonly followedBy: string;
  readonly expr: Expr;
  readonly inference: Inference;
  readonly facts: QueryFacts;
}

/** Every place in an annotation that prints the value of an alert whose query is sound. */
export const printedValues: (subject: Subject) => readonly PrintedValue[] = oncePer((subject) =>
  templatesOf(subject).flatMap((one) => {
    const { alert, section, text, template } = one;
    if (section === 'labels' || template.values.length === 0) return [];
    const facts = subject.factsOf(alert.expr);
    const { expr, inference } = facts;
    if (expr === undefined || inference === undefined) return [];
    return template.values.map((value): PrintedValue => {
      const next = template.literals.find(({ span }) => span.from >= value.span.to);
      const between = text.slice(value.span.to, next?.span.from);
      const isNext = next !== undefined && /^[^{}]*\}\}$/.test(between);
      return { alert, template: one, value, followedBy: isNext ? next.text : '', expr, inference, facts };
    });
  }),
);
