import { sortedBy } from '../../core/order.ts';
import { oncePer } from './once-per.ts';

/** A text that is the same for equal labels, in whatever order they are written. */
export const labelsKey: (labels: Readonly<Record<string, string>>) => string = oncePer((labels) =>
  JSON.stringify(sortedBy(Object.entries(labels), ([name]) => name)),
);
