import { print } from '../../promql/print.ts';
import { defineExpressionCheck } from '../check.ts';

export const canonicalForm = defineExpressionCheck({
  code: 'promql/canonical-form',
  severity: 'info',
  onRequest: true,
  summary: 'A query is written as Prometheus prints it, line breaks and indentation aside.',
  *run({ expr, query }) {
    // A dashboard's query is printed with other text in place of its variables.
    if (query.reader === 'dashboard') return;
    const printed = print(expr);
    if (signsOf(query.text) === signsOf(printed)) return;
    yield { message: 'The query is not in canonical form.', help: `Write \`${printed}\`.`, span: expr.span };
  },
});

/** A text with each run of white space as one space, and none beside brackets and behind commas, where lines break. */
function signsOf(text: string): string {
  return text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/(?<=[([{,]) | (?=[)\]}])/g, '');
}
