import { formatDuration } from '../../core/duration.ts';
import type { Subject } from '../../pack/subject.ts';
import type { AlertTemplate } from '../shared/alert-template.ts';
import { placeInTemplate, templatesOf } from '../shared/alert-template.ts';
import type { Finding } from '../check.ts';
import { defineSubjectCheck } from '../check.ts';
import { timesOfRule } from '../shared/times-of-rule.ts';

export const textAgreesWithRule = defineSubjectCheck({
  code: 'templates/text-agrees-with-rule',
  severity: 'warning',
  summary: 'How long an annotation says that something has lasted is what the rule waits for or looks over.',
  *run(subject) {
    for (const one of templatesOf(subject)) {
      if (one.section === 'annotations') yield* disagreements(one, subject);
    }
  },
});

function* disagreements(one: AlertTemplate, subject: Subject): Iterable<Finding> {
  const { alert, name, template } = one;
  const { expr } = subject.factsOf(alert.expr);
  if (expr === undefined || template.literals.length === 0) return;
  for (const { text, span } of template.literals) {
    for (const match of text.matchAll(LASTED)) {
      const [words, count = '', unit = ''] = match;
      const seconds = Number(count) * (UNITS.get(unit.charAt(0).toLowerCase()) ?? NaN);
      if (timesOfRule({ alert, expr, secondsOf: inAnyUnit }).has(seconds)) continue;
      const from = span.from + match.index;
      yield {
        message: `The annotation "${name}" of the alert "${alert.name}" says "${words}", which is nowhere in the rule.`,
        help: `The rule waits ${formatDuration(alert.forSeconds ?? 0)}: correct the text or the rule.`,
        at: placeInTemplate(one, { from, to: from + words.length }),
      };
    }
  }
}

/** What people write of something that lasts: "for more than 5 minutes". */
const LASTED =
  /\bfor (?:more than |over |at least |longer than )?(\d+) ?(s|secs?|seconds?|m|mins?|minutes?|h|hours?|d|days?)\b/gi;
const UNITS: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['m', 60],
  ['h', 3_600],
  ['d', 86_400],
]);

/** The compared value may be in any unit of time. */
function inAnyUnit(value: number): readonly number[] {
  return [value / 1_000, value, value * 60, value * 3_600, value * 86_400];
}
