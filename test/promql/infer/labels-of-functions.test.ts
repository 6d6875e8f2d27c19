import { describe, expect, test } from 'vitest';

import { drawLabels } from './draw-labels.ts';
import { PUMP_CONTEXT } from './pump-vocabulary.ts';

describe('the labels after a function', () => {
  test.each([
    [
      'rate drops the name',
      'rate(rq_total[5m])',
      '__name__:absent(function `rate`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'rate of two metrics is told by what is left',
      'rate({__name__=~"rq_total|retries_total"}[5m])',
      '__name__:absent(function `rate`) ctl:sure pod:sure result:maybe{err,ok}(metric `{__name__=~"rq_total|retries_total"}`) rest:absent(metric `{__name__=~"rq_total|retries_total"}`) key:(ctl,pod,result)',
    ],
    [
      'last_over_time keeps the name',
      'last_over_time(depth[5m])',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'first_over_time keeps the name',
      'first_over_time(depth[5m])',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'max_over_time drops the name',
      'max_over_time(depth[5m])',
      '__name__:absent(function `max_over_time`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'a subquery over a function',
      'max_over_time(rate(rq_total[5m])[1h:1m])',
      '__name__:absent(function `rate`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'what changes with time is no key of a subquery',
      'max_over_time(topk by (pod) (1, rq_total)[1h:1m])',
      '__name__:absent(function `max_over_time`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'an open set has no key over time',
      'max_over_time(topk by (pod) (1, nobody)[1h:1m])',
      '__name__:absent(function `max_over_time`) rest:maybe(unknown `nobody`)',
    ],
    [
      'abs drops the name',
      'abs(depth)',
      '__name__:absent(function `abs`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'clamp drops the name',
      'clamp(depth, 0, 1)',
      '__name__:absent(function `clamp`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'timestamp drops the name',
      'timestamp(depth)',
      '__name__:absent(function `timestamp`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'sort keeps the name',
      'sort(depth)',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'sort_by_label keeps the name',
      'sort_by_label(depth, "queue")',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'a part of the date of a series',
      'hour(depth)',
      '__name__:absent(function `hour`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    ['a part of the date of now has no labels', 'hour()', 'rest:absent(no-labels `hour()`) key:()'],
    [
      'the type of the metric may go with the name',
      'rate(nobody{__type__="counter"}[5m])',
      '__name__:absent(function `rate`) __type__:maybe{counter}(matcher `__type__="counter"`) rest:maybe(unknown `nobody`)',
    ],
    [
      'histogram_quantile drops le',
      'histogram_quantile(0.9, rate(dur_seconds_bucket[5m]))',
      '__name__:absent(function `histogram_quantile`) ctl:sure le:absent(function `histogram_quantile`) pod:sure rest:absent(metric `dur_seconds_bucket`) key:(ctl,pod)',
    ],
    [
      'histogram_quantile of a sum',
      'histogram_quantile(0.9, sum by (le) (rate(dur_seconds_bucket[5m])))',
      '__name__:absent(function `histogram_quantile`) le:absent(function `histogram_quantile`) rest:absent(aggregation `by (le)`) key:()',
    ],
    [
      'histogram_fraction drops le',
      'histogram_fraction(0, 1, rate(dur_seconds_bucket[5m]))',
      '__name__:absent(function `histogram_fraction`) ctl:sure le:absent(function `histogram_fraction`) pod:sure rest:absent(metric `dur_seconds_bucket`) key:(ctl,pod)',
    ],
    [
      'histogram_quantiles adds a label',
      'histogram_quantiles(rate(dur_seconds_bucket[5m]), "q", 0.5, 0.9)',
      '__name__:absent(function `histogram_quantiles`) ctl:sure le:absent(function `histogram_quantiles`) pod:sure q:sure rest:absent(metric `dur_seconds_bucket`) key:(ctl,pod,q)',
    ],
    [
      'histogram_quantiles writes over a label',
      'histogram_quantiles(rate(dur_seconds_bucket[5m]), "ctl", 0.5, 0.9)',
      '__name__:absent(function `histogram_quantiles`) ctl:sure le:absent(function `histogram_quantiles`) pod:sure rest:absent(metric `dur_seconds_bucket`) key:(ctl,pod)',
    ],
    [
      'histogram_sum keeps le',
      'histogram_sum(dur_seconds_bucket)',
      '__name__:absent(function `histogram_sum`) ctl:sure le:sure{+Inf,0.5,1} pod:sure rest:absent(metric `dur_seconds_bucket`) key:(ctl,le,pod)',
    ],
    ['vector has no labels', 'vector(1)', 'rest:absent(no-labels `vector(1)`) key:()'],
    ['scalar has no labels', 'scalar(depth)', 'rest:absent(no-labels `scalar(depth)`) key:()'],
    ['time has no labels', 'time()', 'rest:absent(no-labels `time()`) key:()'],
    ['a number has no labels', '1 + 1', 'rest:absent(no-labels `1 + 1`) key:()'],
    [
      'minus drops the name',
      '-depth',
      '__name__:absent(function `-`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'plus keeps the name',
      '+depth',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'parentheses keep all',
      '((depth))',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'absent has what = demands',
      'absent(nobody{a="x",b=~"y",c!="z"})',
      'a:sure{x} b:absent(function `b=~"y"`) c:absent(function `c!="z"`) rest:absent(no-labels `absent(nobody{a="x",b=~"y",c!="z"})`) key:()',
    ],
    [
      'absent has nothing that is empty',
      'absent(nobody{a=""})',
      'a:absent(matcher `a=""`) rest:absent(no-labels `absent(nobody{a=""})`) key:()',
    ],
    [
      'absent has nothing that is demanded twice',
      'absent(nobody{a="x",a="y"})',
      'a:absent(function `a="x"`) rest:absent(no-labels `absent(nobody{a="x",a="y"})`) key:()',
    ],
    [
      'absent may have what another matcher speaks of, too',
      'absent(nobody{a!~"y",a="x"})',
      'a:maybe(function `a!~"y"`) rest:absent(no-labels `absent(nobody{a!~"y",a="x"})`) key:()',
    ],
    [
      'absent has no name',
      'absent({__name__="nobody",a="x"})',
      'a:sure{x} rest:absent(no-labels `absent({__name__="nobody",a="x"})`) key:()',
    ],
    [
      'absent of parentheses',
      'absent((nobody{a="x"}))',
      'a:sure{x} rest:absent(no-labels `absent((nobody{a="x"}))`) key:()',
    ],
    [
      'absent of anything but a selector has nothing',
      'absent(sum(nobody{a="x"}))',
      'rest:absent(no-labels `absent(sum(nobody{a="x"}))`) key:()',
    ],
    [
      'absent_over_time of a range',
      'absent_over_time(nobody{a="x"}[5m])',
      'a:sure{x} rest:absent(no-labels `absent_over_time(nobody{a="x"}[5m])`) key:()',
    ],
    [
      'absent_over_time of a subquery has nothing',
      'absent_over_time(nobody{a="x"}[5m:1m])',
      'rest:absent(no-labels `absent_over_time(nobody{a="x"}[5m:1m])`) key:()',
    ],
    [
      'label_replace of every value of a label',
      'label_replace(rq_total, "code", "$1", "result", "(.).*")',
      '__name__:sure{rq_total} code:sure{e,o} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_replace that matches some values',
      'label_replace(rq_total, "code", "good", "result", "ok")',
      '__name__:sure{rq_total} code:maybe{good}(function `label_replace`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_replace that matches no value',
      'label_replace(rq_total, "code", "x", "result", "never")',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_replace that keeps the old value where it does not match',
      'label_replace(rq_total, "result", "good", "result", "ok")',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,good,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_replace with a constant',
      'label_replace(rq_total, "code", "x", "", "")',
      '__name__:sure{rq_total} code:sure{x} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_replace with nothing removes',
      'label_replace(rq_total, "ctl", "", "pod", ".*")',
      '__name__:sure{rq_total} ctl:absent(function `label_replace`) pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(pod,result)',
    ],
    [
      'label_replace with a group that is not there removes',
      'label_replace(rq_total, "ctl", "$2", "result", "(.*)")',
      '__name__:sure{rq_total} ctl:absent(function `label_replace`) pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(pod,result)',
    ],
    [
      'label_replace that copies',
      'label_replace(rq_total, "instance", "$1", "pod", "(.*)")',
      '__name__:sure{rq_total} ctl:sure instance:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_replace that copies what is there',
      'label_replace(depth, "part", "${1}", "shard", "(.+)")',
      '__name__:sure{depth} part:maybe(function `label_replace`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'label_replace that copies what may be there',
      'label_replace(depth, "part", "$1", "shard", "(.*)")',
      '__name__:sure{depth} part:maybe(function `label_replace`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'label_replace of a part of a value',
      'label_replace(rq_total, "code", "$1", "pod", "(.+)-x")',
      '__name__:sure{rq_total} code:maybe(function `label_replace`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_replace of a part of a value, with text beside it',
      'label_replace(rq_total, "code", "p-$1", "pod", ".+")',
      '__name__:sure{rq_total} code:sure ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_replace over a label of the key',
      'label_replace(rq_total, "pod", "x", "result", "ok")',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_replace over a label of the key of an open set',
      'label_replace(topk by (pod) (1, nobody), "pod", "x", "a", "b")',
      '__name__:sure{nobody} pod:maybe(unknown `nobody`) rest:maybe(unknown `nobody`)',
    ],
    [
      'label_replace of the name',
      'label_replace(rq_total, "__name__", "other", "", "")',
      '__name__:sure{other} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_join with text between',
      'label_join(rq_total, "both", "-", "zone", "area")',
      '__name__:sure{rq_total} both:sure ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_join of a sure label',
      'label_join(rq_total, "both", "", "pod", "area")',
      '__name__:sure{rq_total} both:sure ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_join of labels that are not there',
      'label_join(rq_total, "both", "", "zone", "area")',
      '__name__:sure{rq_total} both:absent(function `label_join`) ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_join of labels that may be there',
      'label_join(depth, "both", "", "shard", "area")',
      '__name__:sure{depth} both:maybe(function `label_join`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'label_join of one label copies',
      'label_join(rq_total, "kind", "-", "result")',
      '__name__:sure{rq_total} ctl:sure kind:sure{err,ok} pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'label_join of nothing removes',
      'label_join(rq_total, "result", "-")',
      '__name__:sure{rq_total} ctl:sure pod:sure result:absent(function `label_join`) rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'info adds any label that is missing',
      'info(depth)',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) rest:maybe(join `info`)',
    ],
    [
      'info adds the labels that are asked for',
      'info(depth, {version=~".+"})',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) version:maybe(join `info`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'info adds to what may be there',
      'info(depth, {shard=~".+"})',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'info asked for a metric adds any label',
      'info(depth, {__name__="build_info"})',
      '__name__:sure{depth} pod:sure queue:sure shard:maybe(metric `depth`) rest:maybe(join `info`)',
    ],
  ])('%s', (_what, query, drawn) => {
    expect(drawLabels(query, PUMP_CONTEXT)).toBe(drawn);
  });
});
