import { defineExpressionCheck } from '../check.ts';

export const noIrateInRule = defineExpressionCheck({
  code: 'promql/no-irate-in-rule',
  severity: 'warning',
  summary: 'A rule does not stand on irate() or idelta(), which see the last two samples only.',
  on: ['calls'],
  uses: ['alert', 'record'],
  *run({ nodes }) {
    for (const { fn, fnSpan } of nodes.calls) {
      if (fn !== 'irate' && fn !== 'idelta') continue;
      yield {
        message: `${fn}() sees two samples: between two evaluations the others are lost, and one spike decides.`,
        help: fn === 'irate' ? 'Use rate().' : 'Use delta().',
        span: fnSpan,
      };
    }
  },
});
