import type { ParseError } from '../../src/promql/parse.ts';
import { parse } from '../../src/promql/parse.ts';

/** What is wrong with a query of one line, drawn under it as a reader sees it. */
export function drawErrors(text: string): string {
  return parse(text)
    .errors.map((error) => drawError(text, error))
    .join('\n');
}

function drawError(text: string, { span, message, help }: ParseError): string {
  const marks = ' '.repeat(span.from) + '^'.repeat(Math.max(1, span.to - span.from));
  return `${text}\n${marks}\n${message} ${help}`;
}
