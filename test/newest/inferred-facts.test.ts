import { expect } from 'vitest';

import { proveFacts } from '../promql/infer/prove-facts.ts';
import { testWith } from '../support/tools.ts';

testWith(
  ['prometheus-3', 'promtool-3'],
  'facts agree with the answers of the newest Prometheus',
  async () => {
    const programs = { prometheus: 'prometheus-3', promtool: 'promtool-3' } as const;
    expect(await proveFacts({ ...programs, count: 20_000 })).toEqual([]);
  },
  120_000,
);
