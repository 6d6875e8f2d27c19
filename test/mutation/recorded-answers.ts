import type { Case } from '../promql/infer/differential.ts';
import type { Tightness } from '../promql/infer/tightness.ts';

/** What a real Prometheus said, and how much the analysis then said of the same queries. */
export interface RecordedAnswers {
  readonly cases: readonly Omit<Case, 'expr'>[];
  readonly tightness: Tightness;
}

/** Seed of the data and the queries. */
export const SEED = 1;

/** Where the answers are kept between the recording and the mutants; `scripts/mutate.mjs` says it. */
export const ANSWERS_FILE = process.env['RECORDED_ANSWERS'] ?? '';
