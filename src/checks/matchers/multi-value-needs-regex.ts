import type { SubjectDashboard } from '../../pack/subject.ts';
import { defineQueryCheck } from '../check.ts';
import { jsonValuesOf } from '../shared/json-values-of.ts';
import { variableNamesIn } from '../shared/variable-names-in.ts';

export const multiValueNeedsRegex = defineQueryCheck({
  code: 'matchers/multi-value-needs-regex',
  severity: 'error',
  summary: 'A variable that can stand for several values is matched by a regular expression.',
  on: ['selectors'],
  uses: ['annotation', 'panel', 'variable'],
  *run({ nodes, query }) {
    const { use } = query;
    for (const { matchers } of nodes.selectors) {
      for (const { op, value, span } of matchers) {
        if (op !== '=' && op !== '!=') continue;
        const name = variableNamesIn(value).find((one) => isMulti(one, use.dashboard));
        if (name === undefined) continue;
        yield {
          message: `The variable "${name}" can stand for several values, which "${op}" compares as one text.`,
          help: `Write ${op === '=' ? '=~' : '!~'}.`,
          span,
        };
      }
    }
  },
});

/** A panel or a row that is repeated for each value sees one at a time. */
function isMulti(name: string, { variables, model }: SubjectDashboard): boolean {
  const variable = variables.find((one) => one.name === name);
  return variable?.multi === true && !jsonValuesOf(model, 'repeat').includes(name);
}
