import type { Subject } from '../../pack/subject.ts';
import { walk } from '../../promql/ast.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { defineSubjectCheck } from '../check.ts';
import { recordsOf } from '../shared/records-of.ts';

export const usedRecord = defineSubjectCheck({
  code: 'rules/used-record',
  severity: 'info',
  onRequest: true,
  summary: 'A recording rule is read by a rule or a dashboard.',
  *run(subject) {
    const read = namesRead(subject);
    for (const { name, site } of recordsOf(subject).values()) {
      if (read.has(name)) continue;
      yield {
        message: `Nothing reads the recording rule "${name}".`,
        help: 'Remove it, or look for what was meant to read it.',
        at: site,
      };
    }
  },
});

function namesRead(subject: Subject): ReadonlySet<string> {
  const names = new Set<string>();
  for (const query of subject.queries) {
    const { expr } = subject.factsOf(query);
    for (const node of expr === undefined ? [] : walk(expr)) {
      const name = node.kind === 'selector' ? selectedName(node)?.name : undefined;
      if (name !== undefined) names.add(name);
    }
  }
  return names;
}
