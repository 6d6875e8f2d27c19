import { formatDuration } from '../../core/duration.ts';
import { defineExpressionCheck } from '../check.ts';
import { rangesOfTwo } from '../shared/ranges-of-two.ts';

export const rangeHoldsFourScrapes = defineExpressionCheck({
  code: 'windows/range-holds-four-scrapes',
  severity: 'warning',
  summary: 'The range of a function that needs two samples is four scrapes long, so that one may be missed.',
  on: ['ranges'],
  *run(context) {
    for (const { call, range, seconds, interval, intervals } of rangesOfTwo(context)) {
      // Less than two is an error of its own.
      if (intervals < 2 || intervals >= 4) continue;
      yield {
        message: `${call.fn}() over ${formatDuration(seconds)} has a gap when one scrape is missed, at one every ${formatDuration(interval.seconds)}.`,
        help: `Write at least [${formatDuration(interval.seconds * 4)}].`,
        span: range.range.span,
      };
    }
  },
});
