import { describe, expect, test } from 'vitest';

import { drawLabels } from './draw-labels.ts';
import { PUMP_CONTEXT } from './pump-vocabulary.ts';

describe('the labels after an operator', () => {
  test.each([
    [
      'arithmetic with a number drops the name',
      'depth * 2',
      '__name__:absent(function `*`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'arithmetic with a number on the left',
      '2 * depth',
      '__name__:absent(function `*`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'a comparison keeps the name',
      'depth > 2',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'a comparison with a number on the left',
      '2 < depth',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'a comparison to bool drops the name',
      'depth > bool 2',
      '__name__:absent(function `>`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'trimming keeps the name',
      'depth </ 2',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'atan2 keeps the name in Prometheus 2 only',
      'depth atan2 2',
      '__name__:maybe{depth}(function `atan2`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'one to one',
      'rq_total + rq_total',
      '__name__:absent(function `+`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'one to one of the same labels but values',
      'rq_total{result="ok"} + rq_total{result="err"}',
      '__name__:absent(function `+`) ctl:sure pod:sure result:sure{} rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'one to one of other labels',
      'rq_total / retries_total',
      '__name__:absent(function `/`) ctl:sure pod:sure result:sure{} rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'one to one compares and keeps the name',
      'rq_total > rq_total',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'one to one compares to bool',
      'rq_total > bool rq_total',
      '__name__:absent(function `>`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'one to one with an unknown series',
      'nobody / rq_total',
      '__name__:absent(function `/`) ctl:sure pod:sure result:sure{err,ok} rest:absent(matching `/`) key:(ctl,pod,result)',
    ],
    [
      'one to one of unknown series',
      'nobody / somebody',
      '__name__:absent(function `/`) rest:maybe(unknown `nobody`)',
    ],
    [
      'on labels',
      'rq_total / on (pod, ctl) retries_total',
      'ctl:sure pod:sure rest:absent(matching `on (pod, ctl)`) key:(ctl,pod)',
    ],
    [
      'on labels compares and drops the name',
      'rq_total > on (pod, ctl) retries_total',
      'ctl:sure pod:sure rest:absent(matching `on (pod, ctl)`) key:(ctl,pod)',
    ],
    [
      'on the name compares',
      'rq_total > on (__name__) rq_total',
      '__name__:sure{rq_total} rest:absent(matching `on (__name__)`) key:()',
    ],
    [
      'on the name computes',
      'rq_total + on (__name__) rq_total',
      '__name__:absent(function `+`) rest:absent(matching `on (__name__)`) key:()',
    ],
    ['on nothing', 'sum(rq_total) / on () sum(depth)', 'rest:absent(matching `on ()`) key:()'],
    [
      'on a label that one side lacks',
      'rq_total / on (queue) depth',
      'queue:sure{} rest:absent(matching `on (queue)`) key:()',
    ],
    [
      'on more than identifies a side',
      'sum by (pod) (rq_total) / on (pod, ctl) retries_total',
      'ctl:sure{} pod:sure rest:absent(matching `on (pod, ctl)`) key:(pod)',
    ],
    [
      'ignoring labels',
      'sum without (pod) (rq_total) / ignoring (result) sum without (pod) (retries_total)',
      '__name__:absent(function `/`) ctl:sure pod:absent(aggregation `without (pod)`) result:absent(matching `ignoring (result)`) rest:absent(metric `rq_total`) key:(ctl)',
    ],
    [
      'ignoring the name compares and drops it',
      'rq_total > ignoring (__name__) rq_total',
      '__name__:absent(matching `ignoring (__name__)`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'ignoring a label of the key',
      'nobody / ignoring (pod) sum by (pod, ctl) (rq_total)',
      '__name__:absent(function `/`) ctl:sure pod:absent(matching `ignoring (pod)`) rest:absent(matching `ignoring (pod)`) key:(ctl)',
    ],
    [
      'group_left keeps the left side',
      'rq_total / on (pod, ctl) group_left () retries_total',
      '__name__:absent(function `/`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'group_left copies',
      'rq_total * on (pod) group_left (version) build_info',
      '__name__:absent(function `*`) ctl:sure pod:sure result:sure{err,ok} version:sure rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'group_left copies what may be there',
      'rq_total * on (pod) group_left (shard) depth',
      '__name__:absent(function `*`) ctl:sure pod:sure result:sure{err,ok} shard:maybe(join `shard`) rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'group_left removes what the other side lacks',
      'rq_total * on (pod) group_left (ctl) build_info',
      '__name__:absent(function `*`) ctl:absent(join `ctl`) pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(pod,result)',
    ],
    [
      'group_left compares and keeps the name',
      'rq_total > on (pod) group_left (version) build_info',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} version:sure rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'group_left copies the name',
      'rq_total * on (pod) group_left (__name__) build_info',
      '__name__:sure{build_info} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'group_left ignoring',
      'rq_total / ignoring (result) group_left () retries_total',
      '__name__:absent(function `/`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'group_right keeps the right side',
      'build_info * on (pod) group_right (version) rq_total',
      '__name__:absent(function `*`) ctl:sure pod:sure result:sure{err,ok} version:sure rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'group_left of two metrics',
      '{__name__=~"rq_total|retries_total"} * on (pod) group_left () build_info',
      '__name__:absent(function `*`) ctl:sure pod:sure result:maybe{err,ok}(metric `{__name__=~"rq_total|retries_total"}`) rest:absent(metric `{__name__=~"rq_total|retries_total"}`) key:(ctl,pod,result)',
    ],
    [
      'fill_right leaves what has no partner',
      'rq_total{result="ok"} + fill_right (0) rq_total{result="err"}',
      '__name__:absent(function `+`) ctl:sure pod:sure result:sure{ok} rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'fill_left adds what has no partner',
      'rq_total > on (pod, ctl) fill_left (0) retries_total',
      '__name__:absent(matching `on (pod, ctl)`) ctl:sure pod:sure rest:absent(matching `on (pod, ctl)`) key:(ctl,pod)',
    ],
    [
      'fill of both sides, ignoring labels',
      'rq_total > ignoring (result) fill (0) retries_total',
      '__name__:maybe{rq_total}(matching `ignoring (result)`) ctl:sure pod:sure result:absent(matching `ignoring (result)`) rest:absent(metric `rq_total`) key:(__name__,ctl,pod)',
    ],
    [
      'fill_left with group_left',
      'rq_total > on (pod, ctl) group_left () fill_left (0) retries_total',
      '__name__:maybe{rq_total}(matching `on (pod, ctl) group_left ()`) ctl:sure pod:sure result:maybe{err,ok}(matching `on (pod, ctl) group_left ()`) rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'fill_right with group_left that copies',
      'rq_total * on (pod) group_left (version) fill_right (0) build_info',
      '__name__:absent(function `*`) ctl:sure pod:sure result:sure{err,ok} version:maybe(join `version`) rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'fill_left with group_right',
      'build_info * on (pod) group_right () fill_left (1) rq_total',
      '__name__:absent(function `*`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'and keeps the left side',
      'rq_total and on (pod) build_info',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'and of values that both have',
      'rq_total and rq_total{result="ok"}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{ok} rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'and of values that only one has',
      'rq_total{result="err"} and rq_total{result="ok"}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{} rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'and ignoring the label of these values',
      'rq_total{result="err"} and ignoring (result) rq_total{result="ok"}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err} rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'and of an unknown series',
      'nobody and sum by (ctl) (rq_total)',
      '__name__:sure{nobody} ctl:sure rest:absent(matching `and`)',
    ],
    [
      'unless keeps the left side',
      'rq_total unless on (pod) build_info',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'or of the same labels',
      'sum by (ctl) (rq_total) or sum by (ctl) (retries_total)',
      'ctl:sure rest:absent(aggregation `by (ctl)`) key:(ctl)',
    ],
    [
      'or of other labels',
      'sum by (ctl) (rq_total) or sum by (queue) (depth)',
      'ctl:maybe(or `sum by (queue) (depth)`) queue:maybe(or `sum by (ctl) (rq_total)`) rest:absent(aggregation `by (ctl)`) key:(ctl,queue)',
    ],
    [
      'or of values',
      'rq_total{result="ok"} or rq_total{result="err"}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'or of constants that differ',
      'sum by (result) (rq_total{result="ok"}) or sum by (result) (rq_total{result="err"})',
      'result:sure{err,ok} rest:absent(aggregation `by (result)`) key:(result)',
    ],
    ['or of nothing but a value', 'sum(rq_total) or vector(0)', 'rest:absent(aggregation `sum`) key:()'],
    [
      'or with a series without labels',
      'sum by (ctl) (rq_total) or vector(0)',
      'ctl:maybe(or `vector(0)`) rest:absent(aggregation `by (ctl)`) key:(ctl)',
    ],
    [
      'or on labels',
      'sum by (ctl) (rq_total) or on (pod) depth',
      '__name__:maybe{depth}(or `sum by (ctl) (rq_total)`) ctl:maybe(or `depth`) pod:maybe(or `sum by (ctl) (rq_total)`) queue:maybe(or `sum by (ctl) (rq_total)`) shard:maybe(metric `depth`) rest:absent(aggregation `by (ctl)`) key:(ctl,pod,queue,shard)',
    ],
    [
      'or of an unknown series',
      'nobody or sum by (ctl) (rq_total)',
      '__name__:maybe{nobody}(or `sum by (ctl) (rq_total)`) ctl:maybe(unknown `nobody`) rest:maybe(unknown `nobody`)',
    ],
    [
      'or of metrics',
      'rq_total or depth',
      '__name__:sure{depth,rq_total} ctl:maybe(or `depth`) pod:sure queue:maybe(or `rq_total`) result:maybe{err,ok}(or `depth`) shard:maybe(metric `depth`) rest:absent(metric `rq_total`) key:(ctl,pod,queue,result,shard)',
    ],
  ])('%s', (_what, query, drawn) => {
    expect(drawLabels(query, PUMP_CONTEXT)).toBe(drawn);
  });
});
