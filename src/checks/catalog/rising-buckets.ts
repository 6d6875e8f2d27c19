import { definePackCheck } from '../check.ts';

export const risingBuckets = definePackCheck({
  code: 'catalog/rising-buckets',
  severity: 'error',
  summary: 'The buckets of a histogram are finite numbers, each above the one before it.',
  *run({ catalog }) {
    for (const metric of catalog.metrics) {
      if (metric.kind !== 'histogram') continue;
      const { name, buckets } = metric;
      const at = { path: `metrics/${name}/buckets` };
      if (buckets.length === 0) {
        yield {
          message: `The histogram "${name}" has no buckets.`,
          help: 'List upper bounds, one of them at each threshold that matters.',
          at,
        };
      }
      const wrong = buckets.findIndex((bound, index) => !(bound > (buckets[index - 1] ?? -Infinity)));
      const bound = buckets[wrong] ?? buckets.find((one) => one === Infinity);
      if (bound === undefined) continue;
      yield Number.isFinite(bound)
        ? {
            message: `The bucket ${bound} of "${name}" follows ${buckets[wrong - 1]}.`,
            help: 'Write each upper bound once, from the smallest to the largest.',
            at,
          }
        : {
            message: `The bucket ${bound} of "${name}" is no finite number.`,
            help: 'Leave it out; every histogram ends with +Inf by itself.',
            at,
          };
    }
  },
});
