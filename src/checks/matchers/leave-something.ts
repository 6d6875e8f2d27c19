import type { Matcher, Selector } from '../../promql/ast.ts';
import type { ExpressionContext } from '../check.ts';
import { defineExpressionCheck } from '../check.ts';
import { holdsVariable } from '../shared/holds-variable.ts';
import { matchersOnValues } from '../shared/known-values.ts';
import { matches } from '../../promql/matches.ts';

export const leaveSomething = defineExpressionCheck({
  code: 'matchers/leave-something',
  severity: 'error',
  summary: 'The matchers of a selector leave at least one value of each label.',
  on: ['selectors'],
  *run(context) {
    for (const [first, ...others] of [...exhausted(context), ...contradicting(context)]) {
      if (first === undefined) continue;
      const last = others.at(-1) ?? first;
      yield {
        message: `No value of "${first.label}" satisfies ${others.length === 0 ? 'this matcher' : 'all its matchers'}: nothing is selected.`,
        help: 'Leave one of the values in.',
        span: { from: first.span.from, to: last.span.to },
      };
    }
  },
});

/** Matchers on a label with known values that exclude each of them together, though no single one asks for a wrong one. */
function* exhausted(context: ExpressionContext): Iterable<readonly Matcher[]> {
  const byLabel = new Map<string, { matchers: Matcher[]; values: readonly string[] }>();
  let current: Selector | undefined;
  for (const { selector, matcher, values } of matchersOnValues(context)) {
    if (selector !== current) {
      yield* withoutValue(byLabel.values());
      byLabel.clear();
      current = selector;
    }
    const known = byLabel.get(matcher.label) ?? { matchers: [], values };
    known.matchers.push(matcher);
    byLabel.set(matcher.label, known);
  }
  yield* withoutValue(byLabel.values());
}

function* withoutValue(
  labels: Iterable<{ readonly matchers: readonly Matcher[]; readonly values: readonly string[] }>,
): Iterable<readonly Matcher[]> {
  for (const { matchers, values } of labels) {
    const asksForNone = matchers.some(
      (matcher) =>
        (matcher.op === '=' || matcher.op === '=~') && !values.some((value) => matches(matcher, value)),
    );
    if (asksForNone) continue;
    if (!values.some((value) => matchers.every((matcher) => matches(matcher, value)))) yield matchers;
  }
}

/** A value that is asked for by name and that another matcher on the same label refuses, whatever values there are. */
function* contradicting(context: ExpressionContext): Iterable<readonly Matcher[]> {
  const { nodes, subject } = context;
  for (const { metric, matchers } of nodes.selectors) {
    const named = subject.vocabulary.series(metric?.name ?? '')?.labels.named;
    for (const wanted of matchers) {
      if (wanted.op !== '=' || named?.get(wanted.label)?.values !== undefined) continue;
      if (holdsVariable(context, wanted.valueSpan)) continue;
      const against = matchers.filter(
        (other) =>
          other.label === wanted.label &&
          other !== wanted &&
          !holdsVariable(context, other.valueSpan) &&
          !matches(other, wanted.value),
      );
      // Two equalities contradict each other; one report is enough.
      const isFirst = against.every((other) => other.op !== '=' || other.span.from > wanted.span.from);
      if (against.length > 0 && isFirst) {
        yield [wanted, ...against].toSorted((a, b) => a.span.from - b.span.from);
      }
    }
  }
}
