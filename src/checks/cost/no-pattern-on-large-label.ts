import { selectedName } from '../../promql/selected-name.ts';
import { literalsOf, matchesEveryText } from '../../text/regex.ts';
import { defineExpressionCheck } from '../check.ts';
import { holdsVariable } from '../shared/holds-variable.ts';

/** Values of a label from which comparing each of them with a pattern is work. */
const LARGE = 1_000;

export const noPatternOnLargeLabel = defineExpressionCheck({
  code: 'cost/no-pattern-on-large-label',
  severity: 'warning',
  summary: `No rule compares more than ${LARGE} values of a label with a pattern.`,
  on: ['selectors'],
  uses: ['alert', 'record'],
  *run(context) {
    const { nodes, subject } = context;
    for (const selector of nodes.selectors) {
      const bounds = subject.vocabulary.series(selectedName(selector)?.name ?? '')?.labelBounds;
      for (const { label, op, value, span, valueSpan } of selector.matchers) {
        const most = bounds?.get(label) ?? 0;
        if (most <= LARGE || (op !== '=~' && op !== '!~') || holdsVariable(context, valueSpan)) continue;
        // A list of values is looked up, and whatever matches everything is not compared.
        if (literalsOf(value) !== undefined || matchesEveryText(value)) continue;
        yield {
          message: `The label "${label}" has up to ${most} values, and each is compared with "${value}" whenever the rule is evaluated.`,
          help: 'Match on a label with few values, or let the metric say the class that the pattern stands for.',
          span,
        };
      }
    }
  },
});
