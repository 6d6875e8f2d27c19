import { boundsCoverLabels } from './catalog/bounds-cover-labels.ts';
import { oneOwner } from './catalog/one-owner.ts';
import { validMetricNames } from './catalog/valid-metric-names.ts';
import type { Check } from './check.ts';
import { knownVariableLabel } from './dashboard/known-variable-label.ts';
import { uniqueNames } from './pack/unique-names.ts';
import { validObjectNames } from './pack/valid-object-names.ts';
import { knownLabel } from './promql/known-label.ts';
import { knownMetric } from './promql/known-metric.ts';
import { parses } from './promql/parses.ts';

/** Every check, by code. A test compares this list with the files and pages of the families. */
export const CHECKS: readonly Check[] = [
  boundsCoverLabels,
  oneOwner,
  validMetricNames,
  knownVariableLabel,
  uniqueNames,
  validObjectNames,
  knownLabel,
  knownMetric,
  parses,
];
