import type { Policy, SubjectAlert } from '../../pack/subject.ts';

/** What severities are called most often, from the mildest to the gravest. */
const USUAL = ['info', 'warning', 'critical'] as const;

/** How grave an alert says that it is; higher is graver. `undefined` when its severity has no known place. */
export function severityRank({ labels }: SubjectAlert, { severities = USUAL }: Policy): number | undefined {
  const rank = severities.indexOf(labels['severity'] ?? '');
  return rank === -1 ? undefined : rank;
}
