import { selectedName } from '../../promql/selected-name.ts';
import { defineQueryCheck } from '../check.ts';
import { recordsOf } from '../shared/records-of.ts';

export const oneGroup = defineQueryCheck({
  code: 'rules/one-group',
  severity: 'info',
  onRequest: true,
  summary: 'A rule stands in the group of the recording rules that it reads.',
  on: ['selectors'],
  uses: ['alert', 'record'],
  *run({ nodes, query: { use }, subject }) {
    const records = recordsOf(subject);
    const inGroup = new Set(use.group.rules.map(({ name }) => name));
    const told = new Set<string>();
    for (const selector of nodes.selectors) {
      const name = selectedName(selector)?.name;
      if (name === undefined || !records.has(name) || inGroup.has(name) || told.has(name)) continue;
      told.add(name);
      yield {
        message: `"${name}" is written in another group, so that it may be one evaluation old.`,
        help: 'Put both into one group, the rule that is read first.',
        span: selector.span,
      };
    }
  },
});
