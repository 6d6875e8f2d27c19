import { defineExpressionCheck } from '../check.ts';

export const escapedDots = defineExpressionCheck({
  code: 'matchers/escaped-dots',
  severity: 'info',
  summary: 'A dot of an address in a regular expression is escaped.',
  on: ['selectors'],
  *run({ nodes }) {
    for (const { matchers } of nodes.selectors) {
      for (const { label, op, value, valueSpan } of matchers) {
        if (op !== '=~' && op !== '!~') continue;
        const address = ADDRESS.exec(value)?.[0];
        if (address === undefined) continue;
        yield {
          message: `A dot in "${address}" of the matcher on "${label}" matches any character.`,
          help: 'Write "\\\\." for each dot.',
          span: valueSpan,
        };
      }
    }
  },
});

/** An address of the internet, or a name that ends as names of hosts do. */
const ADDRESS = /\d{1,3}(?:\.\d{1,3}){3}|[a-z0-9][-a-z0-9]*\.(?:com|io|local|net|org|svc)\b/;
