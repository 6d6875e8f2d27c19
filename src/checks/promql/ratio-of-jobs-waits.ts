import type { Expr } from '../../promql/ast.ts';
import { walk } from '../../promql/ast.ts';
import { defineQueryCheck } from '../check.ts';

export const ratioOfJobsWaits = defineQueryCheck({
  code: 'promql/ratio-of-jobs-waits',
  severity: 'warning',
  summary: 'An alert on a ratio of two jobs waits until both were scraped.',
  on: ['binaries'],
  uses: ['alert'],
  *run({ nodes, query }) {
    if ((query.use.rule.forSeconds ?? 0) > 0) return;
    for (const { op, left, right, opSpan } of nodes.binaries) {
      if (op !== '/') continue;
      const [above, below] = [jobsOf(left), jobsOf(right)];
      if (above.size === 0 || below.size === 0 || [...above].some((job) => below.has(job))) continue;
      yield {
        message: `The two sides come from different jobs (${[...above].join(', ')}; ${[...below].join(', ')}), which are scraped at different times.`,
        help: 'Let the alert wait: for: 2m.',
        span: opSpan,
      };
    }
  },
});

/** Jobs that every selector below asks for by name; empty when one asks for none. */
function jobsOf(expr: Expr): ReadonlySet<string> {
  const jobs = new Set<string>();
  for (const node of walk(expr)) {
    if (node.kind !== 'selector') continue;
    const job = node.matchers.find(({ label, op }) => label === 'job' && op === '=');
    if (job === undefined) return new Set();
    jobs.add(job.value);
  }
  return jobs;
}
