import type { Subject, SubjectRecord } from '../../pack/subject.ts';
import { oncePer } from './once-per.ts';

/** Recording rules by name; of several with one name, the last one. */
export const recordsOf: (subject: Subject) => ReadonlyMap<string, SubjectRecord> = oncePer(({ groups }) => {
  const rules = groups.flatMap((group) => group.rules);
  return new Map(rules.flatMap((rule) => (rule.kind === 'record' ? [[rule.name, rule] as const] : [])));
});
