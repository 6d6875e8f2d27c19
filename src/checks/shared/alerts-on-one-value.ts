import type { Subject, SubjectAlert } from '../../pack/subject.ts';
import { alertsOf } from './alerts-of.ts';
import { oncePer } from './once-per.ts';
import { printed } from './printed.ts';
import type { Threshold } from './threshold.ts';
import { thresholdOf } from './threshold.ts';

/** An alert that waits for one value to reach a number. */
export interface ThresholdAlert {
  readonly alert: SubjectAlert;
  readonly threshold: Threshold;
}

/** Alerts that wait for a value to reach a number, by the value in canonical form. */
export const alertsByValue: (subject: Subject) => ReadonlyMap<string, readonly ThresholdAlert[]> = oncePer(
  (subject) => {
    const byValue = new Map<string, ThresholdAlert[]>();
    for (const { alert, expr } of alertsOf(subject)) {
      const threshold = expr === undefined ? undefined : thresholdOf(expr);
      if (threshold === undefined) continue;
      const value = printed(threshold.compared);
      const alerts = byValue.get(value) ?? [];
      alerts.push({ alert, threshold });
      byValue.set(value, alerts);
    }
    return byValue;
  },
);

/** Alerts that compare one value by one operator; each list has at least two. */
export const alertsOnOneValue: (subject: Subject) => readonly (readonly ThresholdAlert[])[] = oncePer(
  (subject) =>
    [...alertsByValue(subject).values()]
      .filter(({ length }) => length > 1)
      .flatMap((alerts) => {
        const ops = new Set(alerts.map(({ threshold }) => threshold.op));
        return Array.from(ops, (op) => alerts.filter(({ threshold }) => threshold.op === op));
      })
      .filter(({ length }) => length > 1),
);

/** Whether one alert waits at most as long as another. */
export function waitsNoLonger(one: SubjectAlert, other: SubjectAlert): boolean {
  return (one.forSeconds ?? 0) <= (other.forSeconds ?? 0);
}
