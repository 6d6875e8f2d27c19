import { baseUnits } from './catalog/base-units.ts';
import { boundsCoverLabels } from './catalog/bounds-cover-labels.ts';
import { distinctIdentifiers } from './catalog/distinct-identifiers.ts';
import { distinctLabelValues } from './catalog/distinct-label-values.ts';
import { helpIsASentence } from './catalog/help-is-a-sentence.ts';
import { knownZeroSeries } from './catalog/known-zero-series.ts';
import { noKindInName } from './catalog/no-kind-in-name.ts';
import { noTargetLabel } from './catalog/no-target-label.ts';
import { noUnboundedLabel } from './catalog/no-unbounded-label.ts';
import { oneOwner } from './catalog/one-owner.ts';
import { risingBuckets } from './catalog/rising-buckets.ts';
import { seriesBudget } from './catalog/series-budget.ts';
import { snakeCaseNames } from './catalog/snake-case-names.ts';
import { statesetHasStates } from './catalog/stateset-has-states.ts';
import { suffixOfKind } from './catalog/suffix-of-kind.ts';
import { suffixOfUnit } from './catalog/suffix-of-unit.ts';
import { unitOfKind } from './catalog/unit-of-kind.ts';
import { validDeprecation } from './catalog/valid-deprecation.ts';
import { validMetricNames } from './catalog/valid-metric-names.ts';
import type { Check } from './check.ts';
import { knownVariableLabel } from './dashboard/known-variable-label.ts';
import { knownCatalogParts } from './pack/known-catalog-parts.ts';
import { uniqueNames } from './pack/unique-names.ts';
import { validObjectNames } from './pack/valid-object-names.ts';
import { knownLabel } from './promql/known-label.ts';
import { knownMetric } from './promql/known-metric.ts';
import { parses } from './promql/parses.ts';

/** Every check, by code. A test compares this list with the files and pages of the families. */
export const CHECKS: readonly Check[] = [
  baseUnits,
  boundsCoverLabels,
  distinctIdentifiers,
  distinctLabelValues,
  helpIsASentence,
  knownZeroSeries,
  noKindInName,
  noTargetLabel,
  noUnboundedLabel,
  oneOwner,
  risingBuckets,
  seriesBudget,
  snakeCaseNames,
  statesetHasStates,
  suffixOfKind,
  suffixOfUnit,
  unitOfKind,
  validDeprecation,
  validMetricNames,
  knownVariableLabel,
  knownCatalogParts,
  uniqueNames,
  validObjectNames,
  knownLabel,
  knownMetric,
  parses,
];
