import { describe, expect, test } from 'vitest';

import { drawLabels } from './draw-labels.ts';
import { PUMP_CONTEXT } from './pump-vocabulary.ts';

describe('the labels after an aggregation', () => {
  test.each([
    ['of everything', 'sum(rq_total)', 'rest:absent(aggregation `sum`) key:()'],
    [
      'by labels',
      'sum by (ctl, result) (rq_total)',
      'ctl:sure result:sure{err,ok} rest:absent(aggregation `by (ctl, result)`) key:(ctl,result)',
    ],
    ['by nothing', 'sum by () (rq_total)', 'rest:absent(aggregation `by ()`) key:()'],
    [
      'by a label that the metric does not have',
      'sum by (zone) (rq_total)',
      'zone:absent(metric `rq_total`) rest:absent(aggregation `by (zone)`) key:()',
    ],
    [
      'by a label that some series lack',
      'sum by (shard) (depth)',
      'shard:maybe(metric `depth`) rest:absent(aggregation `by (shard)`) key:(shard)',
    ],
    [
      'by a label of an unknown series',
      'sum by (a) (nobody)',
      'a:maybe(unknown `nobody`) rest:absent(aggregation `by (a)`) key:(a)',
    ],
    [
      'by the name',
      'sum by (__name__) (rq_total)',
      '__name__:sure{rq_total} rest:absent(aggregation `by (__name__)`) key:()',
    ],
    [
      'by more than identifies',
      'sum by (pod, queue, shard) (depth{queue="a"})',
      'pod:sure queue:sure{a} shard:maybe(metric `depth`) rest:absent(aggregation `by (pod, queue, shard)`) key:(pod,shard)',
    ],
    [
      'without labels',
      'sum without (pod) (rq_total)',
      '__name__:absent(aggregation `without (pod)`) ctl:sure pod:absent(aggregation `without (pod)`) result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,result)',
    ],
    [
      'without nothing drops the name',
      'sum without () (rq_total)',
      '__name__:absent(aggregation `without ()`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'without the name',
      'sum without (__name__) (rq_total)',
      '__name__:absent(aggregation `without (__name__)`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'without a label of an unknown series',
      'sum without (a) (nobody)',
      '__name__:absent(aggregation `without (a)`) a:absent(aggregation `without (a)`) rest:maybe(unknown `nobody`)',
    ],
    [
      'without a label that identifies nothing',
      'sum without (a) (topk by (pod) (1, nobody))',
      '__name__:absent(aggregation `without (a)`) a:absent(aggregation `without (a)`) rest:maybe(unknown `nobody`) key:(pod)',
    ],
    [
      'without the label that identifies, of an open set',
      'sum without (pod) (topk by (pod) (1, nobody))',
      '__name__:absent(aggregation `without (pod)`) pod:absent(aggregation `without (pod)`) rest:maybe(unknown `nobody`)',
    ],
    ['avg', 'avg by (pod) (depth)', 'pod:sure rest:absent(aggregation `by (pod)`) key:(pod)'],
    ['count', 'count by (pod) (depth)', 'pod:sure rest:absent(aggregation `by (pod)`) key:(pod)'],
    ['group', 'group by (pod) (depth)', 'pod:sure rest:absent(aggregation `by (pod)`) key:(pod)'],
    ['max', 'max by (pod) (depth)', 'pod:sure rest:absent(aggregation `by (pod)`) key:(pod)'],
    ['min', 'min by (pod) (depth)', 'pod:sure rest:absent(aggregation `by (pod)`) key:(pod)'],
    ['quantile', 'quantile by (pod) (0.9, depth)', 'pod:sure rest:absent(aggregation `by (pod)`) key:(pod)'],
    ['stddev', 'stddev by (pod) (depth)', 'pod:sure rest:absent(aggregation `by (pod)`) key:(pod)'],
    ['stdvar', 'stdvar by (pod) (depth)', 'pod:sure rest:absent(aggregation `by (pod)`) key:(pod)'],
    [
      'count_values adds a label',
      'count_values("value", depth)',
      'value:sure rest:absent(aggregation `count_values`) key:(value)',
    ],
    [
      'count_values by labels',
      'count_values by (pod) ("value", depth)',
      'pod:sure value:sure rest:absent(aggregation `by (pod)`) key:(pod,value)',
    ],
    [
      'count_values without labels',
      'count_values without (pod) ("value", depth)',
      '__name__:absent(aggregation `without (pod)`) pod:absent(aggregation `without (pod)`) queue:sure shard:maybe(metric `depth`) value:sure rest:absent(metric `depth`) key:(queue,shard,value)',
    ],
    [
      'count_values without its own label',
      'count_values without (value) ("value", depth)',
      '__name__:absent(aggregation `without (value)`) pod:sure queue:sure shard:maybe(metric `depth`) value:absent(aggregation `without (value)`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'count_values over a label',
      'count_values by (pod) ("pod", depth)',
      'pod:sure rest:absent(aggregation `by (pod)`) key:(pod)',
    ],
    [
      'count_values over the name',
      'count_values("__name__", depth)',
      '__name__:sure rest:absent(aggregation `count_values`) key:(__name__)',
    ],
    [
      'count_values over the name, without labels',
      'count_values without (pod) ("__name__", depth)',
      '__name__:absent(aggregation `without (pod)`) pod:absent(aggregation `without (pod)`) queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(queue,shard)',
    ],
    [
      'topk keeps all',
      'topk(3, rq_total)',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'topk of one is one series',
      'topk(1, rq_total)',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:()',
    ],
    [
      'topk of one each is told by its group',
      'topk by (ctl) (1, rq_total)',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl)',
    ],
    [
      'bottomk of one each',
      'bottomk by (ctl) (1, rq_total)',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl)',
    ],
    [
      'limitk of one each',
      'limitk by (ctl) (1, rq_total)',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl)',
    ],
    [
      'topk of one without labels keeps the key',
      'topk without (ctl) (1, rq_total)',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'limit_ratio keeps the key',
      'limit_ratio by (ctl) (0.5, rq_total)',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
  ])('%s', (_what, query, drawn) => {
    expect(drawLabels(query, PUMP_CONTEXT)).toBe(drawn);
  });
});
