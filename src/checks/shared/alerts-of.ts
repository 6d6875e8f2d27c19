import type { Expr } from '../../promql/ast.ts';
import type { Subject, SubjectAlert, SubjectGroup } from '../../pack/subject.ts';
import { oncePer } from './once-per.ts';

/** An alert, its group, and its expression where that is sound. */
export interface AlertInGroup {
  readonly alert: SubjectAlert;
  readonly group: SubjectGroup;
  readonly expr?: Expr;
}

/** Every alert of the rules, in order. */
export const alertsOf: (subject: Subject) => readonly AlertInGroup[] = oncePer((subject) =>
  subject.groups.flatMap((group) =>
    group.rules.flatMap((rule): readonly AlertInGroup[] => {
      if (rule.kind !== 'alert') return [];
      const { expr } = subject.factsOf(rule.expr);
      return [{ alert: rule, group, ...(expr !== undefined && { expr }) }];
    }),
  ),
);
