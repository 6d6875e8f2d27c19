import { suggest } from '../../core/suggest.ts';
import { defineExpressionCheck } from '../check.ts';
import { matchersOnValues } from '../shared/known-values.ts';
import { matches } from '../../promql/matches.ts';

export const knownValue = defineExpressionCheck({
  code: 'matchers/known-value',
  severity: 'error',
  summary: 'A matcher asks for a value that its label can have.',
  on: ['selectors'],
  *run(context) {
    for (const { matcher, series, values } of matchersOnValues(context)) {
      const { label, op, value, valueSpan } = matcher;
      // Bounds of buckets are compared as numbers, by a check of their own.
      if (op === '!=' || op === '!~' || (label === 'le' && series.part === 'bucket')) continue;
      // An empty value asks for series without the label, which may be meant for a time before it was there.
      if (value === '' || values.some((known) => matches(matcher, known))) continue;
      const near = op === '=' ? suggest(value, values) : undefined;
      const known = values.filter((one) => one !== '').map((one) => `"${one}"`);
      yield {
        message: `No value of the label "${label}" of "${series.name}" is ${op === '=' ? `"${value}"` : `like "${value}"`}.`,
        help: near === undefined ? `Its values are ${known.join(', ')}.` : `Did you mean "${near}"?`,
        span: valueSpan,
      };
    }
  },
});
