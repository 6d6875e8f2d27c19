import { defineQueryCheck } from '../check.ts';

export const parses = defineQueryCheck({
  code: 'promql/parses',
  severity: 'error',
  summary: 'A query is one whole PromQL expression.',
  *run({ facts }) {
    yield* facts.errors;
  },
});
