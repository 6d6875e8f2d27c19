import { defineQueryCheck } from '../check.ts';
import { lostIdentity } from '../shared/lost-identity.ts';
import { whyAbsent } from '../shared/why-absent.ts';

export const alertHasIdentity = defineQueryCheck({
  code: 'labels/alert-has-identity',
  severity: 'warning',
  summary: 'An alert says which instance of the product it is about.',
  on: ['selectors'],
  uses: ['alert'],
  *run(context) {
    const { use } = context.query;
    const lost = lostIdentity(context);
    if (lost === undefined) return;
    yield {
      message: `The alert "${use.rule.name}" has none of the labels ${lost.identity.join(', ')}: ${whyAbsent(lost.reason, context)}.`,
      help: `Keep them: sum by (${lost.identity.join(', ')}) (…), or give the alert one as a label.`,
      span: lost.span,
    };
  },
});
