import type { LabelFact, LabelSet } from '../../../src/promql/label-set.ts';
import type { InferContext } from '../../../src/promql/infer/scope.ts';
import { infer } from '../../../src/promql/infer/infer.ts';
import { parse } from '../../../src/promql/parse.ts';

/**
 * What is known of the labels of a query's result, by name: presence, values in braces, and, unless the label is sure,
 * why, with the part of the query that makes it so. Then all other labels, then the key.
 */
export function drawLabels(text: string, context: InferContext): string {
  const { expr, errors } = parse(text);
  if (expr === undefined) return errors.map(({ message }) => message).join(' ');
  return drawLabelSet(infer(expr, context).root.labels, text);
}

/** The same of a label set; `text` is what its spans index. */
export function drawLabelSet({ named, rest, key }: LabelSet, text = ''): string {
  const labels = [...named].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    ...labels.map(([name, fact]) => `${name}:${drawFact(fact, text)}`),
    `rest:${drawFact(rest, text)}`,
    ...(key === undefined ? [] : [`key:(${[...key].sort().join(',')})`]),
  ].join(' ');
}

function drawFact({ presence, values, reason: { cause, span } }: LabelFact, text: string): string {
  const drawn = presence + (values === undefined ? '' : `{${values.join(',')}}`);
  if (presence === 'sure') return drawn;
  const part = text.slice(span.from, span.to);
  return part === '' ? `${drawn}(${cause})` : `${drawn}(${cause} \`${part}\`)`;
}
