import { defineConfig } from 'vitest/config';

/** Records the answers that mutants are judged by. */
export default defineConfig({ test: { include: ['test/mutation/record-answers.ts'] } });
