import type { Expr } from '../../promql/ast.ts';
import { walk } from '../../promql/ast.ts';
import { FUNCTIONS, OPERATORS } from '../../promql/functions.ts';
import { defineQueryCheck } from '../check.ts';
import { thresholdOf } from '../shared/threshold.ts';

export const minimumTraffic = defineQueryCheck({
  code: 'slo/minimum-traffic',
  severity: 'warning',
  onRequest: true,
  summary: 'An alert on a share of events asks for enough events.',
  on: ['binaries'],
  uses: ['alert'],
  *run({ expr }) {
    const threshold = thresholdOf(expr);
    if (threshold === undefined || (threshold.op !== '>' && threshold.op !== '>=')) return;
    for (const node of walk(threshold.compared)) {
      if (node.kind !== 'binary' || node.op !== '/') continue;
      if (!readsRate(node.left) || !readsRate(node.right) || isGuarded(node.right)) continue;
      yield {
        message:
          'One event among few is a large share: this fires at night, when there is hardly any traffic.',
        help: 'Ask for traffic too: … and sum(rate(total[5m])) > 1.',
        span: node.opSpan,
      };
    }
  },
});

function readsRate(expr: Expr): boolean {
  return [...walk(expr)].some((node) => {
    const effect = node.kind === 'call' ? FUNCTIONS.get(node.fn)?.counter : undefined;
    return effect === 'rate' || effect === 'increase';
  });
}

/** Whether a total that is too small is left out, or counts as more. */
function isGuarded(total: Expr): boolean {
  return [...walk(total)].some(
    (node) =>
      (node.kind === 'binary' && OPERATORS[node.op] === 'comparison' && !node.bool) ||
      (node.kind === 'call' && node.fn === 'clamp_min'),
  );
}
