import { describe, expect, test } from 'vitest';

import { drawLabels } from './draw-labels.ts';
import { PUMP_CONTEXT } from './pump-vocabulary.ts';

describe('the labels of a selector', () => {
  test.each([
    [
      'those of the metric',
      'rq_total',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'unknown of a series that nobody declares',
      'nobody',
      '__name__:sure{nobody} rest:maybe(unknown `nobody`)',
    ],
    ['unknown without a name', '{job="a"}', 'job:sure{a} rest:maybe(unknown `{job="a"}`)'],
    [
      'those of either metric of a pattern',
      '{__name__=~"rq_total|retries_total"}',
      '__name__:sure{retries_total,rq_total} ctl:sure pod:sure result:maybe{err,ok}(metric `{__name__=~"rq_total|retries_total"}`) rest:absent(metric `{__name__=~"rq_total|retries_total"}`) key:(__name__,ctl,pod,result)',
    ],
    [
      'unknown when one metric of a pattern is',
      '{__name__=~"rq_total|nobody"}',
      '__name__:sure{nobody,rq_total} rest:maybe(unknown `{__name__=~"rq_total|nobody"}`)',
    ],
    [
      'those of the metric that a matcher names',
      '{__name__="retries_total"}',
      '__name__:sure{retries_total} ctl:sure pod:sure rest:absent(metric `{__name__="retries_total"}`) key:(ctl,pod)',
    ],
    [
      'none where two matchers name two metrics',
      '{__name__="retries_total",__name__="rq_total"}',
      '__name__:sure{} rest:maybe(unknown `{__name__="retries_total",__name__="rq_total"}`)',
    ],
    [
      'unknown when no metric is named',
      '{__name__=~"x.+"}',
      '__name__:sure rest:maybe(unknown `{__name__=~"x.+"}`)',
    ],
    ['with = one value', 'nobody{a="x"}', '__name__:sure{nobody} a:sure{x} rest:maybe(unknown `nobody`)'],
    [
      'with = and nothing, absent',
      'nobody{a=""}',
      '__name__:sure{nobody} a:absent(matcher `a=""`) rest:maybe(unknown `nobody`)',
    ],
    [
      'with != and nothing, sure',
      'nobody{a!=""}',
      '__name__:sure{nobody} a:sure rest:maybe(unknown `nobody`)',
    ],
    [
      'with != and something, unknown',
      'nobody{a!="x"}',
      '__name__:sure{nobody} a:maybe(unknown `nobody`) rest:maybe(unknown `nobody`)',
    ],
    ['with =~ .+ sure', 'nobody{a=~".+"}', '__name__:sure{nobody} a:sure rest:maybe(unknown `nobody`)'],
    [
      'with =~ .* unknown',
      'nobody{a=~".*"}',
      '__name__:sure{nobody} a:maybe(unknown `nobody`) rest:maybe(unknown `nobody`)',
    ],
    [
      'with !~ .+ absent',
      'nobody{a!~".+"}',
      '__name__:sure{nobody} a:absent(matcher `a!~".+"`) rest:maybe(unknown `nobody`)',
    ],
    [
      'with !~ .* none at all',
      'nobody{a!~".*"}',
      '__name__:sure{nobody} a:sure{} rest:maybe(unknown `nobody`)',
    ],
    [
      'with a list of texts one of them',
      'nobody{a=~"y|x"}',
      '__name__:sure{nobody} a:sure{x,y} rest:maybe(unknown `nobody`)',
    ],
    [
      'with a list in a group one of them',
      'nobody{a=~"(x|y)"}',
      '__name__:sure{nobody} a:sure{x,y} rest:maybe(unknown `nobody`)',
    ],
    [
      'with a list that allows nothing maybe one of them',
      'nobody{a=~"x|"}',
      '__name__:sure{nobody} a:maybe{x}(unknown `nobody`) rest:maybe(unknown `nobody`)',
    ],
    [
      'with a pattern that needs a character sure',
      'nobody{a=~"x.*"}',
      '__name__:sure{nobody} a:sure rest:maybe(unknown `nobody`)',
    ],
    [
      'with a pattern that needs none unknown',
      'nobody{a=~"x?"}',
      '__name__:sure{nobody} a:maybe(unknown `nobody`) rest:maybe(unknown `nobody`)',
    ],
    [
      'with a list that is refused unknown',
      'nobody{a!~"x|y"}',
      '__name__:sure{nobody} a:maybe(unknown `nobody`) rest:maybe(unknown `nobody`)',
    ],
    [
      'with a list that is refused, also nothing, sure',
      'nobody{a!~"x|"}',
      '__name__:sure{nobody} a:sure rest:maybe(unknown `nobody`)',
    ],
    [
      'of the declared values one',
      'rq_total{result="ok"}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{ok} rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'of the declared values none',
      'rq_total{result="okay"}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{} rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'of the declared values those that match',
      'rq_total{result=~"o.*"}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{ok} rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'of the declared values those that do not match',
      'rq_total{result!~"o.*"}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err} rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'of the declared values all but one',
      'rq_total{result!="ok"}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err} rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'of the declared values all',
      'rq_total{result!="other"}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'a contradiction of two matchers',
      'nobody{a="x",a="y"}',
      '__name__:sure{nobody} a:sure{} rest:maybe(unknown `nobody`)',
    ],
    [
      'a label that the metric does not have',
      'rq_total{zone="a"}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} zone:sure{} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'a label that the metric does not have, and must not',
      'rq_total{zone=""}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} zone:absent(metric `rq_total`) rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'a label that is empty on some series, demanded',
      'depth{shard!=""}',
      '__name__:sure{depth} pod:sure queue:sure shard:sure rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'a label that is empty on some series, refused',
      'depth{shard=""}',
      '__name__:sure{depth} pod:sure queue:sure shard:absent(matcher `shard=""`) rest:absent(metric `depth`) key:(pod,queue)',
    ],
    [
      'a sure label that must be empty',
      'rq_total{result=""}',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{} rest:absent(metric `rq_total`) key:(ctl,pod)',
    ],
    [
      'at another time',
      'rq_total offset 5m',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'of a range',
      'rq_total[5m]',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
  ])('%s', (_what, query, drawn) => {
    expect(drawLabels(query, PUMP_CONTEXT)).toBe(drawn);
  });
});
