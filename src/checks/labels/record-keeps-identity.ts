import { defineQueryCheck } from '../check.ts';
import { lostIdentity } from '../shared/lost-identity.ts';
import { whyAbsent } from '../shared/why-absent.ts';

export const recordKeepsIdentity = defineQueryCheck({
  code: 'labels/record-keeps-identity',
  severity: 'warning',
  summary: 'A recording rule keeps the labels that tell instances of the product apart.',
  on: ['selectors'],
  uses: ['record'],
  *run(context) {
    const { use } = context.query;
    const lost = lostIdentity(context);
    if (lost === undefined) return;
    yield {
      message: `The record "${use.rule.name}" has none of the labels ${lost.identity.join(', ')}: ${whyAbsent(lost.reason, context)}.`,
      help: `Keep them: sum by (${lost.identity.join(', ')}) (…).`,
      span: lost.span,
    };
  },
});
