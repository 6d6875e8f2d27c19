import { describe, expect, test } from 'vitest';

import { createFactsOf } from '../../../src/pack/facts.ts';
import { drawLabelSet } from './draw-labels.ts';
import { PUMP } from './pump-vocabulary.ts';
import { withRecords } from '../../../src/promql/record-vocabulary.ts';

/** Labels of a query of a dashboard, whose variables are replaced before it is parsed. */
function drawDashboardLabels(text: string, reader: 'dashboard' | 'rule' = 'dashboard'): string {
  const interval = { evaluationIntervalSeconds: 30 };
  const factsOf = createFactsOf({ vocabulary: withRecords(PUMP, [], interval), ...interval });
  const { inference, toSource, errors } = factsOf({ reader, text });
  if (inference === undefined) return errors.map(({ message }) => message).join(' ');
  const { named, rest, key } = inference.root.labels;
  return drawLabelSet(
    {
      named: new Map([...named].map(([name, fact]) => [name, inSource(fact)])),
      rest: inSource(rest),
      ...(key !== undefined && { key }),
    },
    text,
  );

  function inSource<Fact extends typeof rest>(fact: Fact): Fact {
    return { ...fact, reason: { ...fact.reason, span: toSource(fact.reason.span) } };
  }
}

describe('a variable of Grafana', () => {
  test.each([
    [
      'as a value',
      'sum by (queue) (depth{queue="$queue"})',
      'queue:sure rest:absent(aggregation `by (queue)`) key:(queue)',
    ],
    [
      'as a part of a value',
      'sum by (result) (rq_total{result=~"o$x"})',
      'result:sure{err,ok} rest:absent(aggregation `by (result)`) key:(result)',
    ],
    [
      'as a value that must differ',
      'sum by (shard) (depth{shard!="$shard"})',
      'shard:maybe(metric `depth`) rest:absent(aggregation `by (shard)`) key:(shard)',
    ],
    [
      'as a quoted value',
      'sum by (queue) (depth{queue=${queue:doublequote}})',
      'queue:sure rest:absent(aggregation `by (queue)`) key:(queue)',
    ],
    [
      'as a label of a matcher',
      'sum by (shard) (depth{$label="a"})',
      'shard:maybe(metric `depth`) rest:absent(aggregation `by (shard)`) key:(shard)',
    ],
    [
      'as a matcher',
      'sum by (shard) (depth{$filter})',
      'shard:maybe(metric `depth`) rest:absent(aggregation `by (shard)`) key:(shard)',
    ],
    ['as a metric', '$metric', 'rest:maybe(unknown `$metric`)'],
    ['as a part of a metric', 'rq_$metric', 'rest:maybe(unknown `rq_$metric`)'],
    [
      'as a metric of absent',
      'absent($metric{a="x"})',
      'a:sure{x} rest:absent(no-labels `absent($metric{a="x"})`) key:()',
    ],
    [
      'as a value in absent',
      'absent(nobody{a="$a"})',
      'a:maybe(unknown `"$a"`) rest:absent(no-labels `absent(nobody{a="$a"})`) key:()',
    ],
    ['as a label in absent', 'absent(nobody{$a="x"})', 'rest:maybe(unknown `absent(nobody{$a="x"})`) key:()'],
    [
      'in by',
      'sum by (ctl, $group) (rq_total)',
      '__name__:maybe{rq_total}(unknown `$group`) ctl:maybe(unknown `$group`) pod:maybe(unknown `$group`) result:maybe{err,ok}(unknown `$group`) rest:absent(metric `rq_total`)',
    ],
    [
      'in without',
      'sum without ($group) (rq_total)',
      '__name__:absent(aggregation `without ($group)`) ctl:maybe(unknown `$group`) pod:maybe(unknown `$group`) result:maybe{err,ok}(unknown `$group`) rest:absent(metric `rq_total`)',
    ],
    ['as the aggregation', '$agg by (ctl) (rq_total)', 'rest:maybe(unknown `$agg`)'],
    [
      'as the number of topk',
      'topk by (ctl) ($k, rq_total)',
      '__name__:sure{rq_total} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    ['as the label of count_values', 'count_values("$label", depth)', 'rest:maybe(unknown `count_values`)'],
    [
      'in on',
      'rq_total / on (pod, $label) retries_total',
      '__name__:absent(function `/`) ctl:maybe(unknown `$label`) pod:maybe(unknown `$label`) result:maybe{err,ok}(unknown `$label`) rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'in ignoring',
      'rq_total / ignoring ($label) retries_total',
      '__name__:absent(function `/`) ctl:maybe(unknown `$label`) pod:maybe(unknown `$label`) result:maybe{err,ok}(unknown `$label`) rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'in on, with many',
      'rq_total / on (pod, $label) group_left (version) build_info',
      '__name__:absent(function `/`) ctl:sure pod:sure result:sure{err,ok} version:sure rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    ['in group_left', 'rq_total / on (pod) group_left ($label) build_info', 'rest:maybe(unknown `$label`)'],
    [
      'in on, with a value that stands in',
      'rq_total + on ($label) fill (0) retries_total',
      'rest:maybe(unknown `$label`)',
    ],
    [
      'in or',
      'sum by (ctl) (rq_total) or on ($label) sum by (ctl) (retries_total)',
      'ctl:sure rest:absent(aggregation `by (ctl)`)',
    ],
    [
      'in and',
      'nobody and on (pod, $label) depth',
      '__name__:sure{nobody} pod:sure rest:maybe(unknown `nobody`)',
    ],
    [
      'as the target of label_replace',
      'label_replace(depth, "$target", "x", "", "")',
      'rest:maybe(unknown `label_replace(depth, "$target", "x", "", "")`)',
    ],
    [
      'as the text of label_replace',
      'label_replace(depth, "part", "$text", "", "")',
      '__name__:sure{depth} part:maybe(function `label_replace`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'as the pattern of label_replace',
      'label_replace(depth, "part", "x", "pod", "$pattern")',
      '__name__:sure{depth} part:maybe(function `label_replace`) pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
    [
      'as the target of label_join',
      'label_join(depth, "$target", "-", "pod")',
      'rest:maybe(unknown `label_join(depth, "$target", "-", "pod")`)',
    ],
    [
      'as a source of label_join',
      'label_join(depth, "part", "", "$source", "queue")',
      '__name__:sure{depth} part:sure pod:sure queue:sure shard:maybe(metric `depth`) rest:absent(metric `depth`) key:(pod,queue,shard)',
    ],
  ])('%s says nothing', (_where, query, drawn) => {
    expect(drawDashboardLabels(query)).toBe(drawn);
  });
  test.each([
    [
      'a group of label_replace',
      'label_replace(rq_total, "code", "$1", "result", "(.).*")',
      '__name__:sure{rq_total} code:sure{e,o} ctl:sure pod:sure result:sure{err,ok} rest:absent(metric `rq_total`) key:(ctl,pod,result)',
    ],
    [
      'an anchor',
      'sum by (result) (rq_total{result=~"ok$"})',
      'result:sure{ok} rest:absent(aggregation `by (result)`) key:()',
    ],
  ])('is not %s', (_what, query, drawn) => {
    expect(drawDashboardLabels(query)).toBe(drawn);
  });
  test('is a text in a rule', () => {
    expect(drawDashboardLabels('sum by (queue) (depth{queue="$queue"})', 'rule')).toBe(
      'queue:sure{$queue} rest:absent(aggregation `by (queue)`) key:()',
    );
  });
});
