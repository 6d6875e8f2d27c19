import { defineExpressionCheck } from '../check.ts';
import type { PairedLabel } from '../shared/vector-matches.ts';
import { pairedLabels, vectorMatches } from '../shared/vector-matches.ts';

export const valuesCanBeEqual = defineExpressionCheck({
  code: 'matching/values-can-be-equal',
  severity: 'error',
  summary: 'A label in which partners agree can have the same value on both sides.',
  on: ['binaries'],
  *run(context) {
    for (const match of vectorMatches(context)) {
      const { node } = match;
      if (node.op === 'or') continue;
      const apart = [...pairedLabels(match)].find(areDisjoint);
      if (apart === undefined) continue;
      const { name, left, right } = apart;
      const isKept = node.op === 'unless';
      yield {
        message: `No two series are partners${isKept ? ', so that "unless" removes none' : ''}: "${name}" is ${listed(left.values)} on the left and ${listed(right.values)} on the right.`,
        help: `Match without it: ignoring (${name}).`,
        span: node.matching?.span ?? node.opSpan,
        ...(isKept && { severity: 'warning' }),
      };
    }
  },
});

/** A side that can have no value is empty by itself. */
function areDisjoint({ left, right }: PairedLabel): boolean {
  if (left.presence !== 'sure' || right.presence !== 'sure') return false;
  if (left.values === undefined || right.values === undefined) return false;
  if (left.values.length === 0 || right.values.length === 0) return false;
  const values = new Set(right.values);
  return !left.values.some((value) => values.has(value));
}

function listed(values: readonly string[] = []): string {
  return values.map((value) => `"${value}"`).join(' or ');
}
