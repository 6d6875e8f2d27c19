import { selectedName } from '../../promql/selected-name.ts';
import { matchesRegex } from '../../text/regex.ts';
import { defineExpressionCheck } from '../check.ts';
import { holdsVariable } from '../shared/holds-variable.ts';

export const regexNarrowsValues = defineExpressionCheck({
  code: 'matchers/regex-narrows-values',
  severity: 'info',
  summary: 'A regular expression on a label with known values leaves one of them out.',
  on: ['selectors'],
  *run(context) {
    const { nodes, subject } = context;
    for (const selector of nodes.selectors) {
      const labels = subject.vocabulary.series(selectedName(selector)?.name ?? '')?.labels.named;
      for (const { label, op, value, span, valueSpan } of selector.matchers) {
        if (op !== '=~' || SAYS_PRESENT.has(value) || holdsVariable(context, valueSpan)) continue;
        const fact = label === '__name__' ? undefined : labels?.get(label);
        if (fact?.presence !== 'sure' || fact.values === undefined) continue;
        if (!fact.values.every((known) => matchesRegex(value, known))) continue;
        yield {
          message: `The matcher on "${label}" matches all its values: ${fact.values.join(', ')}.`,
          help: 'Leave it out; a value that a later version adds is then matched too.',
          span,
        };
      }
    }
  },
});

/** Another check owns the first; the second says that the label must be there. */
const SAYS_PRESENT: ReadonlySet<string> = new Set(['.*', '.+']);
