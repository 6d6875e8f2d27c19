import type { Stability } from '../../catalog/metric.ts';
import { definePackCheck } from '../check.ts';

export const stableReplacement = definePackCheck({
  code: 'catalog/stable-replacement',
  severity: 'warning',
  summary: 'What replaces a deprecated metric is as stable as that was.',
  *run({ catalog }) {
    for (const { name, stability, deprecated } of catalog.metrics) {
      const replacement = catalog.metrics.find((other) => other.name === deprecated?.replacement.name);
      if (replacement === undefined || RANK[replacement.stability] >= RANK[stability]) continue;
      yield {
        message: `"${name}" is ${stability}, and its replacement "${replacement.name}" only ${replacement.stability}.`,
        help: 'Keep the metric until its replacement stays as it is.',
        at: { path: `metrics/${name}/deprecated` },
      };
    }
  },
});

const RANK: Readonly<Record<Stability, number>> = { experimental: 0, alpha: 1, beta: 2, stable: 3 };
