import { formatDuration } from '../../core/duration.ts';
import { defineExpressionCheck } from '../check.ts';
import { rangesOfTwo } from '../shared/ranges-of-two.ts';

export const rangeHoldsTwoScrapes = defineExpressionCheck({
  code: 'windows/range-holds-two-scrapes',
  severity: 'error',
  summary: 'The range of a function that needs two samples is at least two scrapes long.',
  on: ['ranges'],
  *run(context) {
    for (const { call, range, seconds, interval, intervals } of rangesOfTwo(context)) {
      if (intervals >= 2) continue;
      const every = formatDuration(interval.seconds);
      yield {
        message: `${call.fn}() needs two samples, and ${formatDuration(seconds)} seldom hold them at one every ${every}.`,
        help: `Write at least [${formatDuration(interval.seconds * 4)}], which survives a missed scrape.`,
        span: range.range.span,
        // Where nobody says how often the series is scraped, it may be more often than usual.
        severity: interval.certain ? 'error' : 'warning',
      };
    }
  },
});
