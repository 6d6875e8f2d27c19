import type { Subject, SubjectRule } from '../../pack/subject.ts';
import { defineSubjectCheck } from '../check.ts';
import { labelsKey } from '../shared/labels-key.ts';
import { printed } from '../shared/printed.ts';

export const noDuplicates = defineSubjectCheck({
  code: 'rules/no-duplicates',
  severity: 'error',
  summary: 'A rule stands once.',
  *run(subject) {
    const known = new Map<string, SubjectRule[]>();
    for (const rule of subject.groups.flatMap(({ rules }) => rules)) {
      // Expressions are compared last: writing them in one form costs more than all the rest.
      const identity = `${rule.kind} ${rule.name} ${labelsKey(rule.labels)}`;
      const others = known.get(identity) ?? [];
      const first = others.find((other) => isSameQuery(other, rule, subject));
      if (first === undefined) {
        known.set(identity, [...others, rule]);
        continue;
      }
      yield {
        message: `The ${rule.kind === 'alert' ? 'alert' : 'recording rule'} "${rule.name}" stands there twice with the same labels and expression.`,
        help: 'Remove one of them.',
        at: rule.site,
        // Files need not be loaded by the same server.
        ...(first.site.file !== rule.site.file && { severity: 'warning' }),
      };
    }
  },
});

function isSameQuery({ expr: one }: SubjectRule, { expr: other }: SubjectRule, subject: Subject): boolean {
  if (one.text === other.text) return true;
  const [first, second] = [subject.factsOf(one).expr, subject.factsOf(other).expr];
  return first !== undefined && second !== undefined && printed(first) === printed(second);
}
