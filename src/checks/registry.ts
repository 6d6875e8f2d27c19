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
import { primaryMetricIsRead } from './catalog/primary-metric-is-read.ts';
import { risingBuckets } from './catalog/rising-buckets.ts';
import { seriesBudget } from './catalog/series-budget.ts';
import { snakeCaseNames } from './catalog/snake-case-names.ts';
import { stableReplacement } from './catalog/stable-replacement.ts';
import { statesetHasStates } from './catalog/stateset-has-states.ts';
import { suffixOfKind } from './catalog/suffix-of-kind.ts';
import { suffixOfUnit } from './catalog/suffix-of-unit.ts';
import { unitOfKind } from './catalog/unit-of-kind.ts';
import { validDeprecation } from './catalog/valid-deprecation.ts';
import { validMetricNames } from './catalog/valid-metric-names.ts';
import type { Check } from './check.ts';
import { noPatternOnLargeLabel } from './cost/no-pattern-on-large-label.ts';
import { panelsWithinBudget } from './cost/panels-within-budget.ts';
import { recordSavesReading } from './cost/record-saves-reading.ts';
import { refreshFollowsScrape } from './cost/refresh-follows-scrape.ts';
import { rulesWithinBudget } from './cost/rules-within-budget.ts';
import { formatFitsPanel } from './dashboard/format-fits-panel.ts';
import { knownVariableLabel } from './dashboard/known-variable-label.ts';
import { knownVariable } from './dashboard/known-variable.ts';
import { noFixedTarget } from './dashboard/no-fixed-target.ts';
import { noOverlap } from './dashboard/no-overlap.ts';
import { panelTypeExists } from './dashboard/panel-type-exists.ts';
import { panelsHaveQueries } from './dashboard/panels-have-queries.ts';
import { panelsHaveUnits } from './dashboard/panels-have-units.ts';
import { portableDataSource } from './dashboard/portable-data-source.ts';
import { thresholdOfAlert } from './dashboard/threshold-of-alert.ts';
import { uniquePanelIds } from './dashboard/unique-panel-ids.ts';
import { usedVariable } from './dashboard/used-variable.ts';
import { validUid } from './dashboard/valid-uid.ts';
import { variablesRefresh } from './dashboard/variables-refresh.ts';
import { zeroIsShown } from './dashboard/zero-is-shown.ts';
import { absentLabelIsMatched } from './labels/absent-label-is-matched.ts';
import { alertHasIdentity } from './labels/alert-has-identity.ts';
import { alertSurvivesRestarts } from './labels/alert-survives-restarts.ts';
import { bucketsArePutTogether } from './labels/buckets-are-put-together.ts';
import { groupedLabelExists } from './labels/grouped-label-exists.ts';
import { namesStayApart } from './labels/names-stay-apart.ts';
import { panelLabelExists } from './labels/panel-label-exists.ts';
import { recordKeepsIdentity } from './labels/record-keeps-identity.ts';
import { removedLabelExists } from './labels/removed-label-exists.ts';
import { replacedLabelMatches } from './labels/replaced-label-matches.ts';
import { staticLabelKeepsSeriesApart } from './labels/static-label-keeps-series-apart.ts';
import { templateLabelExists } from './labels/template-label-exists.ts';
import { templateLabelOnEverySeries } from './labels/template-label-on-every-series.ts';
import { escapedDots } from './matchers/escaped-dots.ts';
import { knownBucket } from './matchers/known-bucket.ts';
import { knownValue } from './matchers/known-value.ts';
import { leaveSomething } from './matchers/leave-something.ts';
import { multiValueNeedsRegex } from './matchers/multi-value-needs-regex.ts';
import { noMatchAll } from './matchers/no-match-all.ts';
import { noRedundantAnchors } from './matchers/no-redundant-anchors.ts';
import { portableBucket } from './matchers/portable-bucket.ts';
import { regexNarrowsValues } from './matchers/regex-narrows-values.ts';
import { regexNeedsPattern } from './matchers/regex-needs-pattern.ts';
import { fallbackHasLabels } from './matching/fallback-has-labels.ts';
import { includedLabelExists } from './matching/included-label-exists.ts';
import { includedLabelIsUsed } from './matching/included-label-is-used.ts';
import { manySideIsNamed } from './matching/many-side-is-named.ts';
import { mixedOperatorsAreGrouped } from './matching/mixed-operators-are-grouped.ts';
import { onLabelExists } from './matching/on-label-exists.ts';
import { oneSideIsUnique } from './matching/one-side-is-unique.ts';
import { oneSideSurvivesRestarts } from './matching/one-side-survives-restarts.ts';
import { orBranchesHaveSameLabels } from './matching/or-branches-have-same-labels.ts';
import { setOperatorNamesLabels } from './matching/set-operator-names-labels.ts';
import { sidesHaveSameLabels } from './matching/sides-have-same-labels.ts';
import { valuesCanBeEqual } from './matching/values-can-be-equal.ts';
import { knownCatalogParts } from './pack/known-catalog-parts.ts';
import { uniqueNames } from './pack/unique-names.ts';
import { validObjectNames } from './pack/valid-object-names.ts';
import { aggregatesAsDeclared } from './promql/aggregates-as-declared.ts';
import { canonicalForm } from './promql/canonical-form.ts';
import { comparisonCanBeTrue } from './promql/comparison-can-be-true.ts';
import { conditionDependsOnSeries } from './promql/condition-depends-on-series.ts';
import { countOfSeries } from './promql/count-of-series.ts';
import { counterNeedsRate } from './promql/counter-needs-rate.ts';
import { divisorIsNotZero } from './promql/divisor-is-not-zero.ts';
import { infoIsNoQuantity } from './promql/info-is-no-quantity.ts';
import { knownLabel } from './promql/known-label.ts';
import { knownMetric } from './promql/known-metric.ts';
import { noAverageOfAverages } from './promql/no-average-of-averages.ts';
import { noAverageOfQuantiles } from './promql/no-average-of-quantiles.ts';
import { noDeprecatedMetric } from './promql/no-deprecated-metric.ts';
import { noEqualityOnFractions } from './promql/no-equality-on-fractions.ts';
import { noIrateInRule } from './promql/no-irate-in-rule.ts';
import { noTopkInAlert } from './promql/no-topk-in-alert.ts';
import { optionalLabelGrouped } from './promql/optional-label-grouped.ts';
import { pageOnStableMetrics } from './promql/page-on-stable-metrics.ts';
import { parses } from './promql/parses.ts';
import { prometheusDialect } from './promql/prometheus-dialect.ts';
import { quantileInRange } from './promql/quantile-in-range.ts';
import { quantileNeedsBuckets } from './promql/quantile-needs-buckets.ts';
import { quantileNeedsLe } from './promql/quantile-needs-le.ts';
import { quantileNeedsRate } from './promql/quantile-needs-rate.ts';
import { rateBeforeAggregation } from './promql/rate-before-aggregation.ts';
import { rateNeedsCounter } from './promql/rate-needs-counter.ts';
import { ratioIsZeroInitialised } from './promql/ratio-is-zero-initialised.ts';
import { ratioOfJobsWaits } from './promql/ratio-of-jobs-waits.ts';
import { readableNumbers } from './promql/readable-numbers.ts';
import { renamedLabel } from './promql/renamed-label.ts';
import { renderedText } from './promql/rendered-text.ts';
import { selectorNamesMetric } from './promql/selector-names-metric.ts';
import { supportedConstructs } from './promql/supported-constructs.ts';
import { thresholdIsBucket } from './promql/threshold-is-bucket.ts';
import { timestampIsNoDuration } from './promql/timestamp-is-no-duration.ts';
import { trendNeedsGauge } from './promql/trend-needs-gauge.ts';
import { alertHasCondition } from './rules/alert-has-condition.ts';
import { alertNames } from './rules/alert-names.ts';
import { distinctAlerts } from './rules/distinct-alerts.ts';
import { knownRecord } from './rules/known-record.ts';
import { knownSeverity } from './rules/known-severity.ts';
import { levelMetricOperations } from './rules/level-metric-operations.ts';
import { levelNamesLabels } from './rules/level-names-labels.ts';
import { noDuplicates } from './rules/no-duplicates.ts';
import { noEmptyLabel } from './rules/no-empty-label.ts';
import { noReservedLabel } from './rules/no-reserved-label.ts';
import { noShadowedAlert } from './rules/no-shadowed-alert.ts';
import { noValueInLabels } from './rules/no-value-in-labels.ts';
import { oneGroup } from './rules/one-group.ts';
import { operationsNameWindow } from './rules/operations-name-window.ts';
import { producersFirst } from './rules/producers-first.ts';
import { reusesRecord } from './rules/reuses-record.ts';
import { risingSeverities } from './rules/rising-severities.ts';
import { smallGroups } from './rules/small-groups.ts';
import { usedRecord } from './rules/used-record.ts';
import { errorsWithinTotal } from './slo/errors-within-total.ts';
import { minimumTraffic } from './slo/minimum-traffic.ts';
import { successWithinTotal } from './slo/success-within-total.ts';
import { soundQuery } from './templates/sound-query.ts';
import { soundTemplate } from './templates/sound-template.ts';
import { summaryIsASentence } from './templates/summary-is-a-sentence.ts';
import { textAgreesWithRule } from './templates/text-agrees-with-rule.ts';
import { axisOfOneDimension } from './units/axis-of-one-dimension.ts';
import { comparisonOfOneDimension } from './units/comparison-of-one-dimension.ts';
import { humanizedRate } from './units/humanized-rate.ts';
import { orOfOneDimension } from './units/or-of-one-dimension.ts';
import { panelScaleFits } from './units/panel-scale-fits.ts';
import { panelUnitFits } from './units/panel-unit-fits.ts';
import { printedAsItIs } from './units/printed-as-it-is.ts';
import { recordOfDeclaredUnit } from './units/record-of-declared-unit.ts';
import { termsOfOneDimension } from './units/terms-of-one-dimension.ts';
import { textAgreesWithThreshold } from './units/text-agrees-with-threshold.ts';
import { absenceWaits } from './windows/absence-waits.ts';
import { eventOutlastsFor } from './windows/event-outlasts-for.ts';
import { forFitsEvaluation } from './windows/for-fits-evaluation.ts';
import { panelUsesRateInterval } from './windows/panel-uses-rate-interval.ts';
import { predictionWithinReach } from './windows/prediction-within-reach.ts';
import { rangeCoversEvaluation } from './windows/range-covers-evaluation.ts';
import { rangeHoldsFourScrapes } from './windows/range-holds-four-scrapes.ts';
import { rangeHoldsTwoScrapes } from './windows/range-holds-two-scrapes.ts';
import { slowGroupKeepsFiring } from './windows/slow-group-keeps-firing.ts';
import { subqueryHasStep } from './windows/subquery-has-step.ts';
import { survivesMissedScrape } from './windows/survives-missed-scrape.ts';
import { withinRetention } from './windows/within-retention.ts';

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
  primaryMetricIsRead,
  risingBuckets,
  seriesBudget,
  snakeCaseNames,
  stableReplacement,
  statesetHasStates,
  suffixOfKind,
  suffixOfUnit,
  unitOfKind,
  validDeprecation,
  validMetricNames,
  noPatternOnLargeLabel,
  panelsWithinBudget,
  recordSavesReading,
  refreshFollowsScrape,
  rulesWithinBudget,
  formatFitsPanel,
  knownVariable,
  knownVariableLabel,
  noFixedTarget,
  noOverlap,
  panelTypeExists,
  panelsHaveQueries,
  panelsHaveUnits,
  portableDataSource,
  thresholdOfAlert,
  uniquePanelIds,
  usedVariable,
  validUid,
  variablesRefresh,
  zeroIsShown,
  absentLabelIsMatched,
  alertHasIdentity,
  alertSurvivesRestarts,
  bucketsArePutTogether,
  groupedLabelExists,
  namesStayApart,
  panelLabelExists,
  recordKeepsIdentity,
  removedLabelExists,
  replacedLabelMatches,
  staticLabelKeepsSeriesApart,
  templateLabelExists,
  templateLabelOnEverySeries,
  escapedDots,
  knownBucket,
  knownValue,
  leaveSomething,
  multiValueNeedsRegex,
  noMatchAll,
  noRedundantAnchors,
  portableBucket,
  regexNarrowsValues,
  regexNeedsPattern,
  fallbackHasLabels,
  includedLabelExists,
  includedLabelIsUsed,
  manySideIsNamed,
  mixedOperatorsAreGrouped,
  onLabelExists,
  oneSideIsUnique,
  oneSideSurvivesRestarts,
  orBranchesHaveSameLabels,
  setOperatorNamesLabels,
  sidesHaveSameLabels,
  valuesCanBeEqual,
  knownCatalogParts,
  uniqueNames,
  validObjectNames,
  aggregatesAsDeclared,
  canonicalForm,
  comparisonCanBeTrue,
  conditionDependsOnSeries,
  countOfSeries,
  counterNeedsRate,
  divisorIsNotZero,
  infoIsNoQuantity,
  knownLabel,
  knownMetric,
  noAverageOfAverages,
  noAverageOfQuantiles,
  noDeprecatedMetric,
  noEqualityOnFractions,
  noIrateInRule,
  noTopkInAlert,
  optionalLabelGrouped,
  pageOnStableMetrics,
  parses,
  prometheusDialect,
  quantileInRange,
  quantileNeedsBuckets,
  quantileNeedsLe,
  quantileNeedsRate,
  rateBeforeAggregation,
  rateNeedsCounter,
  ratioIsZeroInitialised,
  ratioOfJobsWaits,
  readableNumbers,
  renamedLabel,
  renderedText,
  selectorNamesMetric,
  supportedConstructs,
  thresholdIsBucket,
  timestampIsNoDuration,
  trendNeedsGauge,
  alertHasCondition,
  alertNames,
  distinctAlerts,
  knownRecord,
  knownSeverity,
  levelMetricOperations,
  levelNamesLabels,
  noDuplicates,
  noEmptyLabel,
  noReservedLabel,
  noShadowedAlert,
  noValueInLabels,
  oneGroup,
  operationsNameWindow,
  producersFirst,
  reusesRecord,
  risingSeverities,
  smallGroups,
  usedRecord,
  errorsWithinTotal,
  minimumTraffic,
  successWithinTotal,
  soundQuery,
  soundTemplate,
  summaryIsASentence,
  textAgreesWithRule,
  axisOfOneDimension,
  comparisonOfOneDimension,
  humanizedRate,
  orOfOneDimension,
  panelScaleFits,
  panelUnitFits,
  printedAsItIs,
  recordOfDeclaredUnit,
  termsOfOneDimension,
  textAgreesWithThreshold,
  absenceWaits,
  eventOutlastsFor,
  forFitsEvaluation,
  panelUsesRateInterval,
  predictionWithinReach,
  rangeCoversEvaluation,
  rangeHoldsFourScrapes,
  rangeHoldsTwoScrapes,
  slowGroupKeepsFiring,
  subqueryHasStep,
  survivesMissedScrape,
  withinRetention,
];
