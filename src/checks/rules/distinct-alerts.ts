import type { AlertInGroup } from '../shared/alerts-of.ts';
import { alertsOf } from '../shared/alerts-of.ts';
import { defineSubjectCheck } from '../check.ts';
import { labelsKey } from '../shared/labels-key.ts';
import { printed } from '../shared/printed.ts';
import { selectionsOverlap } from '../shared/selection-overlap.ts';

export const distinctAlerts = defineSubjectCheck({
  code: 'rules/distinct-alerts',
  severity: 'warning',
  summary: 'Alerts of one name and the same labels stand for different series.',
  *run(subject) {
    const known = new Map<string, AlertInGroup[]>();
    for (const one of alertsOf(subject)) {
      const identity = `${one.alert.name} ${labelsKey(one.alert.labels)}`;
      const others = known.get(identity) ?? [];
      known.set(identity, [...others, one]);
      const other = others.find((candidate) => mayFireTogether(candidate, one));
      if (other === undefined) continue;
      yield {
        message: `Two alerts "${one.alert.name}" with the same labels can fire for the same series.`,
        help: 'Give one of them another name or a label of its own, or make their selectors exclude each other.',
        at: one.alert.site,
      };
    }
  },
});

/** Rules that are equal in everything are told by a check of their own. */
function mayFireTogether({ expr: first }: AlertInGroup, { expr: second }: AlertInGroup): boolean {
  if (first === undefined || second === undefined) return false;
  return printed(first) !== printed(second) && selectionsOverlap(first, second);
}
