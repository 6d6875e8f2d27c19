import { selectedName } from '../../promql/selected-name.ts';
import { defineQueryCheck } from '../check.ts';

export const pageOnStableMetrics = defineQueryCheck({
  code: 'promql/page-on-stable-metrics',
  severity: 'warning',
  summary: 'A critical alert stands on metrics that stay as they are.',
  on: ['selectors'],
  uses: ['alert'],
  *run({ nodes, subject, query }) {
    const gravest = subject.policy.severities?.at(-1) ?? 'critical';
    if (query.use.rule.labels['severity'] !== gravest) return;
    for (const selector of nodes.selectors) {
      const selected = selectedName(selector);
      const stability = subject.vocabulary.series(selected?.name ?? '')?.stability;
      if (selected === undefined || (stability !== 'alpha' && stability !== 'experimental')) continue;
      yield {
        message: `"${selected.name}" is ${stability}: it may change or vanish with the next version, and nobody is called then.`,
        help: 'Stand on a stable metric, or let the alert be a warning.',
        span: selected.span,
      };
    }
  },
});
