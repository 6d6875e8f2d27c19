// Judged by the compiler: each `@ts-expect-error` is a mistake that must not compile, its neighbour differs in one thing.
import { defineComponent } from '../../src/catalog/component.ts';
import { defineCounter, defineGauge, defineHistogram, proposal } from '../../src/catalog/metric.ts';
import { defineAlert } from '../../src/pack/alert.ts';
import type { PanelQuerySpec } from '../../src/pack/dashboard.ts';
import { definePack } from '../../src/pack/definition.ts';
import { param } from '../../src/pack/param.ts';
import { label, prose, value } from '../../src/pack/prose.ts';
import { bucketOf, identity, promql, selection } from '../../src/pack/query-template.ts';
import { defineRecordingRule } from '../../src/pack/recording-rule.ts';

const component = defineComponent({
  name: 'probe',
  title: 'Probe',
  pods: { factor: 1, sizes: [] },
  identity: ['namespace'],
});
const rest = {
  help: 'Help.',
  question: 'Question?',
  emittedBy: [component],
  tier: 1,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('A test.'),
} as const;
const errors = defineCounter({ ...rest, name: 'probe_errors_total' });
const depth = defineGauge({ ...rest, name: 'probe_depth', unit: 'none', acrossPods: 'sum' });
const duration = defineHistogram({ ...rest, name: 'probe_duration_seconds', unit: 'seconds', buckets: [1] });

// A histogram is no series: choose one of its three.
promql`rate(${bucketOf(duration)}[5m])`;
// @ts-expect-error which of the three?
promql`rate(${duration}[5m])`;
// @ts-expect-error a gauge has no buckets
promql`rate(${bucketOf(depth)}[5m])`;
// @ts-expect-error text is no reference
promql`rate(${'probe_errors_total'}[5m])`;

// A rule uses the parameters that it declares.
const threshold = { unit: 'none', default: 1, min: 0, max: 10, advice: 'Raise it on busy systems.' } as const;
const alert = {
  name: 'ProbeErrors',
  component,
  severity: 'warning',
  forSeconds: 60,
  params: { threshold },
  summary: prose`${label('namespace')} has ${value('humanize')} errors.`,
  description: prose`More than ${param('threshold')}.`,
} as const;
defineAlert({ ...alert, expr: promql`sum by (${identity()}) (rate(${errors}[5m])) > ${param('threshold')}` });
// @ts-expect-error no parameter is called `treshold`
defineAlert({ ...alert, expr: promql`rate(${errors}[5m]) > ${param('treshold')}` });
// @ts-expect-error an alert has no dashboard variables
defineAlert({ ...alert, expr: promql`rate(${errors}{${selection()}}[5m]) > 1` });
// @ts-expect-error a query is a template, never text
defineAlert({ ...alert, expr: 'rate(probe_errors_total[5m]) > 1' });
// @ts-expect-error no parameter is called `limit`
defineAlert({ ...alert, expr: promql`${depth} > 1`, description: prose`More than ${param('limit')}.` });
// @ts-expect-error `for` is a setting of every alert
defineAlert({ ...alert, params: { for: threshold }, description: prose`Text.`, expr: promql`${depth} > 1` });

// A recording rule has a name of three parts and serves as a series.
const record = defineRecordingRule({
  name: 'namespace:probe_errors:rate5m',
  component,
  help: 'Errors a second.',
  unit: 'per_second',
  expr: promql`sum by (${identity()}) (rate(${errors}[5m]))`,
});
promql`${record} > 1`;
defineRecordingRule({
  // @ts-expect-error level:metric:operations
  name: 'probe_errors_rate5m',
  component,
  help: 'Errors.',
  unit: 'none',
  expr: promql`${errors}`,
});

// A panel selects by variables, but has no parameters; a legend holds labels, but no value.
export const byPod: PanelQuerySpec = {
  expr: promql`rate(${errors}{${selection()}}[$__rate_interval])`,
  legend: prose`${label('pod')}`,
};
export const withParameter: PanelQuerySpec = {
  // @ts-expect-error a panel has no parameters
  expr: promql`rate(${errors}[5m]) > ${param('threshold')}`,
  legend: prose`${label('pod')}`,
};
export const withValue: PanelQuerySpec = {
  expr: promql`${depth}`,
  // @ts-expect-error a legend has no value
  legend: prose`${value('humanize')}`,
};

// A content module exports definitions only.
const pack = {
  name: 'probe',
  title: 'Probe',
  version: '1.0.0',
  metricPrefix: 'probe_',
  alertPrefix: 'Probe',
  external: [],
  rules: [],
  dashboards: [],
  namespace: 'probes',
  sources: [],
} as const;
definePack({ ...pack, metrics: [{ errors, duration }] });
// @ts-expect-error a label is no metric
definePack({ ...pack, metrics: [{ errors, kind: { help: 'Kind.', values: ['a'] } }] });
// @ts-expect-error an alert stands under rules
definePack({ ...pack, metrics: [{ errors, record }] });
