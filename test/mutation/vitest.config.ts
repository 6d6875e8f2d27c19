import { defineConfig } from 'vitest/config';

/** Tests that mutants of the analysis are tried on: those that need no other program, and the recorded answers. */
export default defineConfig({
  test: {
    include: [
      'test/promql/infer/*.test.ts',
      'test/promql/record-*.test.ts',
      'test/mutation/judge-answers.ts',
    ],
    exclude: ['test/promql/infer/differential*.test.ts'],
  },
});
