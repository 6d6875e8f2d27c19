import { eitherLabels } from './infer/labels/either-labels.ts';
import { everyLabel, makeLabels } from './infer/labels/make-labels.ts';
import type { LabelReason } from './label-set.ts';
import type { UnitFact } from './quantity.ts';
import { hull } from './value-interval.ts';
import type { SeriesFacts } from './vocabulary.ts';

const LACKED: LabelReason = { cause: 'metric', span: { from: 0, to: 0 } };

/** What is known of a name under which two producers write: what holds for both. */
export function mergeSeries(a: SeriesFacts, b: SeriesFacts): SeriesFacts {
  const { named, rest } = eitherLabels(a.labels, b.labels, { left: LACKED, right: LACKED });
  const bound = a.bound === undefined || b.bound === undefined ? undefined : a.bound + b.bound;
  return {
    name: a.name,
    metric: a.name,
    part: a.part === b.part ? a.part : 'record',
    kind: a.kind === b.kind ? a.kind : 'unknown',
    labels: makeLabels(named, rest, everyLabel({ named, rest })),
    unit: isSameUnit(a.unit, b.unit) ? a.unit : { kind: 'unknown' },
    values: hull(a.values, b.values),
    ...(a.acrossPods !== undefined && a.acrossPods === b.acrossPods && { acrossPods: a.acrossPods }),
    ...(bound !== undefined && { bound }),
    ...(a.intervalSeconds !== undefined &&
      a.intervalSeconds === b.intervalSeconds && { intervalSeconds: a.intervalSeconds }),
    ...(a.aggregatesCounter === true && b.aggregatesCounter === true && { aggregatesCounter: true }),
  };
}

function isSameUnit(a: UnitFact, b: UnitFact): boolean {
  if (a.kind !== 'known' || b.kind !== 'known') return false;
  const [x, y] = [a.quantity, b.quantity];
  return (
    x.scale === y.scale &&
    x.point === y.point &&
    x.dimension.seconds === y.dimension.seconds &&
    x.dimension.bytes === y.dimension.bytes
  );
}
