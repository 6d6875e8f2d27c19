import type { Metric } from '../../catalog/metric.ts';
import type { Finding } from '../check.ts';
import { definePackCheck } from '../check.ts';

export const suffixOfUnit = definePackCheck({
  code: 'catalog/suffix-of-unit',
  severity: 'error',
  summary:
    'The name of a metric ends with its unit and with no other; `_total` of a counter stands after it.',
  *run({ catalog }) {
    for (const metric of catalog.metrics) {
      const suffix = SUFFIXES.get(metric.unit);
      if (suffix !== undefined) yield* judge(metric, suffix);
    }
  },
});

/** By unit. Units that no own metric can have, and the one of info metrics, are judged with the kind. */
const SUFFIXES: ReadonlyMap<string, string> = new Map([
  ['timestamp_seconds', '_timestamp_seconds'],
  ['seconds', '_seconds'],
  ['bytes', '_bytes'],
  ['ratio', '_ratio'],
  ['none', ''],
  ['boolean', ''],
  ['offset', ''],
  ['version', ''],
]);

function* judge({ name, kind, unit }: Metric, suffix: string): Iterable<Finding> {
  const stem = name.replace(/_total$/, '');
  // The first one that fits: a timestamp ends with two of them.
  const written = [...SUFFIXES.values()].find((one) => stem.endsWith(one)) ?? '';
  if (written === suffix) return;
  const says = written === '' ? 'does not say so' : `says "${written.slice(1)}"`;
  yield {
    message: `The metric "${name}" is in "${unit}", and its name ${says}.`,
    help:
      suffix === ''
        ? `Declare the unit that the name says, or take "${written}" off the name.`
        : `Let the name end with "${suffix}${kind === 'counter' ? '_total' : ''}".`,
    at: { path: `metrics/${name}` },
  };
}
