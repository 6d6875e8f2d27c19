import type { Subject, SubjectGroup } from '../../pack/subject.ts';

/** How often the rules of a group are evaluated, in seconds. */
export function evaluationInterval(group: SubjectGroup, subject: Subject): number {
  return group.intervalSeconds ?? subject.evaluationIntervalSeconds;
}
