import type { Matcher, Selector } from '../../promql/ast.ts';
import { labelFact } from '../../promql/label-set.ts';
import type { SeriesFacts } from '../../promql/vocabulary.ts';
import { selectedName } from '../../promql/selected-name.ts';
import { matchesEveryText } from '../../text/regex.ts';
import { defineExpressionCheck } from '../check.ts';
import { matches } from '../../promql/matches.ts';
import { quotientsOfOneMetric } from '../shared/quotients-of-one-metric.ts';

export const errorsWithinTotal = defineExpressionCheck({
  code: 'slo/errors-within-total',
  severity: 'error',
  summary: 'What a share counts is a part of what it divides by.',
  on: ['binaries'],
  *run({ nodes, inference, subject }) {
    for (const { quotient, part, whole } of quotientsOfOneMetric(nodes)) {
      const series = subject.vocabulary.series(selectedName(part)?.name ?? '');
      const own = part.matchers.filter(({ label }) => isOwn(label, whole));
      if (own.length === 0) continue;
      const { labels } = inference.of(quotient.left);
      for (const matcher of whole.matchers) {
        const { label, span } = matcher;
        if (!isOwn(label, part) || !narrows(matcher, series)) continue;
        // Where the label is left in the result, matching compares equal values of it only.
        if (labelFact(labels, label).presence !== 'absent') continue;
        yield {
          message: `The divisor reads only series with this "${label}", and the dividend all of them: the quotient is no share, and may be above 1.`,
          help: `Write the matcher on "${label}" on both sides, or on none.`,
          // Elsewhere one matcher may imply the other, as a pod implies its namespace.
          severity: own.every((one) => isIndependent(one.label, label, series)) ? 'error' : 'warning',
          span,
        };
      }
    }
  },
});

/** Whether only one of the two selectors says something of a label. */
function isOwn(label: string, other: Selector): boolean {
  return label !== '__name__' && other.matchers.every((matcher) => matcher.label !== label);
}

/** Whether a label of the metric has all its values with each value of another one that the metric declares. */
function isIndependent(label: string, other: string, series: SeriesFacts | undefined): boolean {
  if (series?.factors?.includes(label) !== true) return false;
  return labelFact(series.labels, other).reason.cause === 'metric';
}

/** Whether a matcher may leave out series that have the label. */
function narrows(matcher: Matcher, series: SeriesFacts | undefined): boolean {
  const { label, op, value } = matcher;
  const fact = series && labelFact(series.labels, label);
  // That the metric has no such label is told by another check.
  if (fact?.presence === 'absent') return false;
  const values = fact?.values;
  if (values !== undefined) return !values.every((known) => matches(matcher, known));
  return op === '=~' ? !matchesEveryText(value) : op !== '!=' || value !== '';
}
