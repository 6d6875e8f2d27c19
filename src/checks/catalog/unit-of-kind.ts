import type { Metric } from '../../catalog/metric.ts';
import type { OwnUnit } from '../../catalog/unit.ts';
import { definePackCheck } from '../check.ts';

export const unitOfKind = definePackCheck({
  code: 'catalog/unit-of-kind',
  severity: 'error',
  summary: 'A metric is in a unit that its kind can have.',
  *run({ catalog }) {
    for (const { name, kind, unit } of catalog.metrics) {
      if (UNITS_OF_KIND[kind].includes(unit)) continue;
      yield {
        message: `The ${kind} "${name}" is in "${unit}".`,
        help: `A ${kind} is in ${UNITS_OF_KIND[kind].join(', ')}; choose one of them, or another kind.`,
        at: { path: `metrics/${name}` },
      };
    }
  },
});

const UNITS_OF_KIND: Readonly<Record<Metric['kind'], readonly OwnUnit[]>> = {
  counter: ['none', 'seconds', 'bytes', 'ratio', 'offset', 'version'],
  gauge: ['none', 'boolean', 'seconds', 'timestamp_seconds', 'bytes', 'ratio', 'offset', 'version'],
  histogram: ['seconds', 'bytes', 'ratio'],
  info: ['info'],
  stateset: ['boolean'],
};
