import type { Span } from '../../core/location.ts';
import type { QueryFacts } from '../../pack/facts.ts';
import type { Query } from '../../pack/query.ts';
import { hasVariable } from './holds-variable.ts';
import { templateTextIn } from './template-text.ts';

/** Why a query is no PromQL, as far as the text shows it. */
export type Breakage =
  /** A template was not filled. */
  | { readonly kind: 'template'; readonly span: Span }
  /** It is written in another language. */
  | {
      readonly kind: 'dialect';
      readonly word: string;
      readonly language: 'MetricsQL' | 'LogQL';
      readonly span: Span;
    }
  /** It breaks at a variable of Grafana, which may stand for anything. */
  | { readonly kind: 'variable' }
  | { readonly kind: 'other' };

/** Why a query does not parse; `undefined` when it does. */
export function breakageOf(
  { text, reader }: Pick<Query, 'text' | 'reader'>,
  { errors }: Pick<QueryFacts, 'errors'>,
): Breakage | undefined {
  if (errors.length === 0) return undefined;
  const template = templateTextIn(text, reader);
  const dialect = foreignWordIn(text, errors);
  // A pipe inside of a template is the template's, and a template behind a pipe is the pipe's.
  if (template !== undefined && (dialect === undefined || template.from <= dialect.span.from)) {
    return { kind: 'template', span: template };
  }
  if (dialect !== undefined) return dialect;
  const isAtVariable = ({ span }: { span: Span }): boolean => hasVariable(text.slice(span.from, span.to));
  return { kind: reader === 'dashboard' && errors.every(isAtVariable) ? 'variable' : 'other' };
}

function foreignWordIn(
  text: string,
  errors: QueryFacts['errors'],
): Extract<Breakage, { kind: 'dialect' }> | undefined {
  for (const { span } of errors) {
    const word = text.slice(span.from, span.to);
    const name = word.toLowerCase();
    if (METRICSQL.has(name)) return { kind: 'dialect', word, language: 'MetricsQL', span };
    if (LOGQL.has(name)) return { kind: 'dialect', word, language: 'LogQL', span };
  }
  return undefined;
}

/** Functions, aggregations and operators that Prometheus 3.14 does not have. Source: docs.victoriametrics.com/metricsql. */
const METRICSQL: ReadonlySet<string> = new Set(
  `aggr_over_time alias any ascent_over_time bitmap_and bitmap_or bitmap_xor bottomk_avg bottomk_last bottomk_max
  bottomk_median bottomk_min buckets_limit count_eq_over_time count_gt_over_time count_le_over_time count_ne_over_time
  count_values_over_time decreases_over_time default default_rollup delta_prometheus deriv_fast descent_over_time
  distinct distinct_over_time drop_common_labels drop_empty_series duration_over_time geomean geomean_over_time
  histogram histogram_over_time histogram_share hoeffding_bound_lower hoeffding_bound_upper if ifnot
  increase_prometheus increase_pure increases_over_time integrate interpolate iqr_over_time keep_last_value
  keep_metric_names keep_next_value label_copy label_del label_graphite_group label_keep label_lowercase label_map
  label_match label_mismatch label_move label_set label_transform label_uppercase label_value lag lifetime
  limit_offset mad median median_over_time mode mode_over_time now outlier_iqr_over_time outliers_iqr outliers_mad
  outliersk prometheus_buckets quantiles quantiles_over_time rand rand_exponential rand_normal range_avg range_first
  range_last range_linear_regression range_mad range_max range_median range_min range_normalize range_over_time
  range_quantile range_stddev range_stdvar range_sum range_trim_outliers range_trim_spikes range_trim_zscore
  range_zscore rate_over_sum rate_prometheus remove_resets rollup rollup_candlestick rollup_delta rollup_deriv
  rollup_increase rollup_rate rollup_scrape_interval ru running_avg running_max running_min running_sum
  scrape_interval share share_eq_over_time share_gt_over_time share_le_over_time smooth_exponential
  sort_by_label_numeric sort_by_label_numeric_desc stale_samples_over_time sum2 sum2_over_time sum_eq_over_time
  sum_gt_over_time sum_le_over_time tfirst_over_time timestamp_with_name timezone_offset tlast_change_over_time
  tlast_over_time tmax_over_time tmin_over_time topk_avg topk_last topk_max topk_median topk_min ttf union zscore
  zscore_over_time`.split(/\s+/),
);

/** Source: grafana.com/docs/loki, LogQL; `|` begins its pipelines. */
const LOGQL: ReadonlySet<string> = new Set(['|', 'bytes_over_time', 'bytes_rate', 'rate_counter', 'unwrap']);
