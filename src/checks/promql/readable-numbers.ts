import { defineExpressionCheck } from '../check.ts';

export const readableNumbers = defineExpressionCheck({
  code: 'promql/readable-numbers',
  severity: 'info',
  onRequest: true,
  summary: 'A large number is written so that its size can be read.',
  on: ['numbers'],
  *run({ nodes, facts, query }) {
    for (const { span } of nodes.numbers) {
      const { from, to } = facts.toSource(span);
      const written = query.text.slice(from, to);
      if (!LONG.test(written) || ROUND.test(written)) continue;
      yield {
        message: `The number ${written} has ${written.length} digits.`,
        help: `Write it in parts, such as ${inParts(Number(written))}.`,
        span,
      };
    }
  },
});

/** Seven digits are a size of weeks in seconds, which many know. */
const LONG = /^\d{8,}$/;
/** A power of ten is counted at a glance no better, but `1e9` says the same and is as short. */
const ROUND = /^[1-9]\d?0{6,7}$/;

function inParts(value: number): string {
  const units = [
    ['1024^4', 1024 ** 4],
    ['1024^3', 1024 ** 3],
    ['1024^2', 1024 ** 2],
    ['86400', 86_400],
  ] as const;
  const unit = units.find(([, size]) => value % size === 0);
  if (unit !== undefined) return `${value / unit[1]} * ${unit[0]}`;
  return value.toExponential().replace('+', '');
}
