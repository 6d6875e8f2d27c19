import { parseDuration } from '../../src/core/duration.ts';
import type { Alert } from '../../src/pack/alert.ts';
import type { RecordingRule } from '../../src/pack/recording-rule.ts';

/** A rule of the pack. */
export type Rule = Alert | RecordingRule;

/** A rule with one small mistake in it. */
export interface Mutant {
  /** The line that is wrong. */
  readonly line: string;
  readonly rule: Rule;
}

/** A part of a query, and what may stand there instead. */
interface Mutation {
  readonly from: number;
  readonly text: string;
  readonly instead: string;
}

/** The mistakes that people make in rules. Each finds its places in a query. */
const OPERATORS: readonly ((expr: string) => readonly Mutation[])[] = [
  // A wrong aggregation.
  (expr) =>
    places(expr, /\b(?:sum|max|min)(?= by\b)/g, (text) =>
      ['sum', 'max', 'min'].filter((one) => one !== text),
    ),
  // A label that is missing where series are grouped or joined.
  (expr) =>
    places(expr, /(?<=\b(?:by|on) \()[^)]+(?=\))/g, (text) => {
      const labels = text.split(', ');
      return labels.map((label) => labels.filter((one) => one !== label).join(', '));
    }),
  // A matcher, or one of the values of a matcher, that is missing.
  (expr) =>
    places(expr, /\{[^{}]+\}/g, (text) => [
      '',
      ...[...text.matchAll(/\w+\|/g)].map(([part]) => text.replace(part, '')),
      ...[...text.matchAll(/\|\w+/g)].map(([part]) => text.replace(part, '')),
    ]),
  // A comparison that is off by one, or the wrong way round.
  (expr) =>
    places(expr, /(?<=\s)(?:>=|<=|==|>|<)(?= )/g, (text) =>
      text === '==' ? ['!='] : [text.endsWith('=') ? text.slice(0, -1) : `${text}=`, reversed(text)],
    ),
  // A filter that is missing.
  (expr) => places(expr, / > 0(?=\))/g, () => ['']),
  // A number that is a little too large or too small.
  (expr) =>
    places(expr, /(?<=[ (])(?!0\b(?!\.))\d+(?:\.\d+)?(?=[ ),]|$)/gm, (text) =>
      [1.02, 0.98].map((factor) => String(Number((Number(text) * factor).toPrecision(6)))),
    ),
  // Another window.
  (expr) =>
    places(expr, /(?<=\[|offset )\d+[smh]\b/g, (text) =>
      [2, 0.5].map((factor) => `${factor * (parseDuration(text) ?? Number.NaN)}s`),
    ),
  (expr) => places(expr, / offset \w+/g, () => ['']),
  // The wrong set of series.
  (expr) =>
    places(expr, /\b(?:and|unless|or)\b(?! [a-z]*=)/g, (text) =>
      ['and', 'unless', 'or'].filter((one) => one !== text),
    ),
];

/** Every way in which a rule is a little wrong. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const { text } = rule.expr;
  const inQuery = OPERATORS.flatMap((operator) => operator(text)).map(
    ({ from, text: was, instead }): Mutant => {
      const mutated = text.slice(0, from) + instead + text.slice(from + was.length);
      return { line: lineAt(mutated, from), rule: { ...rule, expr: { ...rule.expr, text: mutated } } };
    },
  );
  return rule.kind === 'alert' ? [...inQuery, ...hastyAndLate(rule)] : inQuery;
}

/** As the alert, but a minute earlier and later. */
function hastyAndLate(alert: Alert): readonly Mutant[] {
  return [alert.forSeconds - 60, alert.forSeconds + 60]
    .filter((forSeconds) => forSeconds >= 0)
    .map((forSeconds) => ({ line: `for: ${forSeconds}s`, rule: { ...alert, forSeconds } }));
}

function places(
  text: string,
  pattern: RegExp,
  instead: (found: string) => readonly string[],
): readonly Mutation[] {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: found }) =>
    instead(found).map((one) => ({ from: index, text: found, instead: one })),
  );
}

function lineAt(text: string, index: number): string {
  const from = text.lastIndexOf('\n', index - 1) + 1;
  const to = text.indexOf('\n', index);
  return text.slice(from, to < 0 ? undefined : to).trim();
}

function reversed(comparison: string): string {
  return comparison.startsWith('>') ? comparison.replace('>', '<') : comparison.replace('<', '>');
}
