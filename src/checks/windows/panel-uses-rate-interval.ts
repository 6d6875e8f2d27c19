import { defineQueryCheck } from '../check.ts';
import { holdsVariable } from '../shared/holds-variable.ts';

export const panelUsesRateInterval = defineQueryCheck({
  code: 'windows/panel-uses-rate-interval',
  severity: 'warning',
  summary: 'A rate in a time series panel is over $__rate_interval, which fits the shown time.',
  on: ['ranges'],
  uses: ['panel'],
  *run(context) {
    const { use } = context.query;
    if (use.target.instant || !DRAWS_TIME.has(use.panel.type)) return;
    for (const { fn, args } of context.nodes.calls) {
      if (fn !== 'rate' && fn !== 'irate') continue;
      const [range] = args;
      if (range?.kind !== 'range' || holdsVariable(context, range.range.span)) continue;
      yield {
        message: `The panel "${use.panel.title}" draws ${fn}() over a fixed range.`,
        help: 'Write [$__rate_interval]: a longer shown time then skips no samples, and a shorter one no detail.',
        span: range.range.span,
      };
    }
  },
});

/** Panels that draw a value for each step. */
const DRAWS_TIME: ReadonlySet<string> = new Set(['graph', 'timeseries']);
