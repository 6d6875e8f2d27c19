import { describe, expect, test } from 'vitest';

import { completeBounds } from '../../src/catalog/bounds.ts';
import type { Metric } from '../../src/catalog/metric.ts';
import { checkPack } from '../../src/checks/run.ts';
import { definePack } from '../../src/pack/definition.ts';
import { smbp } from '../../src/smbp.ts';
import { probe, probeMetrics, probePack } from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';

/** What is said of the probe pack with some more metrics: code, place, message and help, a line each. */
function findingsOn(...metrics: readonly Metric[]): readonly string[] {
  const more = Object.fromEntries(metrics.map((metric, index) => [`m${index}`, metric]));
  return checkPack(resolveWith(definePack({ ...probePack, metrics: [probeMetrics, more] }))).map(
    ({ code, at, message, help }) => `${code} ${at.path}: ${message} ${help}`,
  );
}

/** A gauge with bounds for its closed labels, whatever else is wrong with it. */
function gauge(changes: Partial<Metric>): Metric {
  return complete({ ...probeMetrics.depth, name: 'probe_x', ...changes } as Metric);
}

function counter(changes: Partial<Metric>): Metric {
  return complete({
    ...probeMetrics.checks,
    name: 'probe_x_total',
    labels: {},
    bounds: [],
    ...changes,
  } as Metric);
}

function histogram(changes: Partial<Metric> & { readonly buckets?: readonly number[] }): Metric {
  return complete({
    ...probeMetrics.duration,
    name: 'probe_x_seconds',
    labels: {},
    bounds: [],
    ...changes,
  });
}

function complete(metric: Metric): Metric {
  return { ...metric, bounds: completeBounds(metric.labels, metric.bounds) };
}

const closed = (...values: readonly string[]) => ({ help: 'Help.', values });
const open = { help: 'Help.', values: 'open' } as const;
const bound = (label: string, factor = 2) => [{ labels: [label], max: { factor, sizes: [] } }];

interface Case {
  readonly what: string;
  readonly bad: readonly Metric[];
  readonly finding: string;
  readonly good: readonly Metric[];
}

const CASES: readonly Case[] = [
  // catalog/base-units
  {
    what: 'a unit with a prefix',
    bad: [gauge({ name: 'probe_lag_kilobytes' })],
    finding:
      'catalog/base-units metrics/probe_lag_kilobytes: The name "probe_lag_kilobytes" holds "kilobytes", which is no base unit written out. Measure in bytes, and say so in the name.',
    good: [gauge({ name: 'probe_lag_bytes', unit: 'bytes' })],
  },
  {
    what: 'an abbreviation inside the name',
    bad: [counter({ name: 'probe_lag_ms_total' })],
    finding:
      'catalog/base-units metrics/probe_lag_ms_total: The name "probe_lag_ms_total" holds "ms", which is no base unit written out. Measure in seconds, and say so in the name.',
    good: [counter({ name: 'probe_lag_messages_total' })],
  },
  {
    what: 'a unit that is no power of ten',
    bad: [gauge({ name: 'probe_age_days' })],
    finding:
      'catalog/base-units metrics/probe_age_days: The name "probe_age_days" holds "days", which is no base unit written out. Measure in seconds, and say so in the name.',
    good: [gauge({ name: 'probe_birthdays' })],
  },
  // catalog/distinct-identifiers
  {
    what: 'two metrics that differ in an underscore',
    bad: [gauge({ name: 'probe_in_put' }), gauge({ name: 'probe_input' })],
    finding:
      'catalog/distinct-identifiers metrics/probe_input: The metrics "probe_in_put" and "probe_input" differ in case and separators only. Rename one of them: generated code may have one identifier for both.',
    good: [
      gauge({ name: 'probe_in_put' }),
      gauge({ name: 'probe_input', emittedBy: [{ ...probe, name: 'other' }] }),
    ],
  },
  {
    what: 'two labels that differ in an underscore',
    bad: [gauge({ labels: { in_out: closed('a'), inout: closed('a') } })],
    finding:
      'catalog/distinct-identifiers metrics/probe_x/labels/inout: The labels "in_out" and "inout" of "probe_x" differ in case and separators only. Rename one of them: generated code may have one identifier for both.',
    good: [gauge({ labels: { in_out: closed('a'), input: closed('a') } })],
  },
  {
    what: 'two values that differ in case',
    bad: [gauge({ labels: { state: closed('Ready', 'ready') } })],
    finding:
      'catalog/distinct-identifiers metrics/probe_x/labels/state: The values "Ready" and "ready" of "state" of "probe_x" differ in case and separators only. Rename one of them: generated code may have one identifier for both.',
    good: [gauge({ labels: { state: closed('Ready', 'Readying'), other: closed('ready') } })],
  },
  // catalog/distinct-label-values
  {
    what: 'a value that is listed twice',
    bad: [gauge({ labels: { state: closed('a', 'b', 'a') } })],
    finding:
      'catalog/distinct-label-values metrics/probe_x/labels/state: The label "state" of "probe_x" lists "a" twice. Leave it in the list once.',
    good: [gauge({ labels: { state: closed('a', 'b') } })],
  },
  {
    what: 'an empty value',
    bad: [gauge({ labels: { state: closed('', 'a') } })],
    finding:
      'catalog/distinct-label-values metrics/probe_x/labels/state: The label "state" of "probe_x" has an empty value, which to Prometheus is no label. Give the value a word, such as "none".',
    good: [gauge({ labels: { state: closed('none', 'a') } })],
  },
  {
    what: 'a closed label without values',
    bad: [gauge({ labels: { state: closed() } })],
    finding:
      'catalog/distinct-label-values metrics/probe_x/labels/state: The label "state" of "probe_x" has no value at all. List its values, or write values: \'open\' and a bound.',
    good: [gauge({ labels: { state: open }, bounds: bound('state') })],
  },
  // catalog/help-is-a-sentence
  {
    what: 'a help without a full stop',
    bad: [gauge({ help: 'Things' })],
    finding:
      'catalog/help-is-a-sentence metrics/probe_x/help: The help of "probe_x" is no sentence. Begin with a capital letter, end with a full stop, and stay on one line.',
    good: [gauge({ help: 'Things.' })],
  },
  {
    what: 'a help of two lines',
    bad: [gauge({ help: 'Things,\nand more.' })],
    finding:
      'catalog/help-is-a-sentence metrics/probe_x/help: The help of "probe_x" is no sentence. Begin with a capital letter, end with a full stop, and stay on one line.',
    good: [gauge({ help: '`spec.things` of the resource, and more.' })],
  },
  {
    what: 'a label without help',
    bad: [gauge({ labels: { state: { help: '', values: ['a'] } } })],
    finding:
      'catalog/help-is-a-sentence metrics/probe_x/labels/state: The help of the label "state" of "probe_x" is no sentence. Begin with a capital letter, end with a full stop, and stay on one line.',
    good: [gauge({ labels: { state: { help: 'State.', values: ['a'] } } })],
  },
  {
    what: 'a question that is a statement',
    bad: [gauge({ question: 'It is well.' })],
    finding:
      'catalog/help-is-a-sentence metrics/probe_x/question: The question of "probe_x" is none. Ask what somebody wants to know who looks at the metric, on one line, with a question mark.',
    good: [gauge({ question: 'Is it well? Compare it with the depth.' })],
  },
  // catalog/known-zero-series
  {
    what: 'a time that starts at 0',
    bad: [gauge({ name: 'probe_end_timestamp_seconds', unit: 'timestamp_seconds', zeroInitialised: true })],
    finding:
      'catalog/known-zero-series metrics/probe_end_timestamp_seconds: The metric "probe_end_timestamp_seconds" cannot start at 0: 0 would be the year 1970. Set zeroInitialised to false.',
    good: [gauge({ name: 'probe_end_timestamp_seconds', unit: 'timestamp_seconds', zeroInitialised: false })],
  },
  {
    what: 'an info metric that starts at 0',
    bad: [{ ...probeMetrics.buildInfo, name: 'probe_x_info', labels: {}, bounds: [], zeroInitialised: true }],
    finding:
      'catalog/known-zero-series metrics/probe_x_info: The metric "probe_x_info" cannot start at 0: an info metric is always 1. Set zeroInitialised to false.',
    good: [{ ...probeMetrics.buildInfo, name: 'probe_x_info', labels: {}, bounds: [] }],
  },
  {
    what: 'series that start at 0 and that nobody knows',
    bad: [counter({ labels: { name: open }, bounds: bound('name'), zeroInitialised: true })],
    finding:
      'catalog/known-zero-series metrics/probe_x_total: The metric "probe_x_total" cannot start at 0: the values of "name" are known at run time only. Set zeroInitialised to false.',
    good: [counter({ labels: { name: closed('a', 'b') }, zeroInitialised: true })],
  },
  // catalog/no-kind-in-name
  ...['counter', 'gauge', 'histogram', 'summary'].map((kind) => ({
    what: `the kind ${kind} as a word`,
    bad: [gauge({ name: `probe_${kind}_depth` })],
    finding: `catalog/no-kind-in-name metrics/probe_${kind}_depth: The name "probe_${kind}_depth" says "${kind}", which is a kind. Say what is measured; the exposition says the kind.`,
    good: [gauge({ name: `probe_${kind}ed_depth` })],
  })),
  // catalog/no-target-label
  ...['pod', 'namespace', 'service'].map((label) => ({
    what: `the label ${label}, which the platform adds`,
    bad: [gauge({ labels: { [label]: closed('a') } })],
    finding: `catalog/no-target-label metrics/probe_x/labels/${label}: The scrape adds a label "${label}" to "probe_x", which has one of its own. Rename the label, for instance to "resource_${label}"; Prometheus would make "exported_${label}" of it.`,
    good: [gauge({ labels: { [`resource_${label}`]: closed('a') } })],
  })),
  {
    what: 'a label that identifies the component',
    bad: [
      gauge({ labels: { site: closed('a') }, emittedBy: [{ ...probe, name: 'store', identity: ['site'] }] }),
    ],
    finding:
      'catalog/no-target-label metrics/probe_x/labels/site: The scrape adds a label "site" to "probe_x", which has one of its own. Rename the label, for instance to "resource_site"; Prometheus would make "exported_site" of it.',
    good: [gauge({ labels: { site: closed('a') } })],
  },
  // catalog/no-unbounded-label
  ...[
    'id',
    'user_id',
    'trace_id',
    'pod_uid',
    'url_path',
    'path',
    'callback_url',
    'error_message',
    'error',
    'email',
    'client_ip',
    'query',
  ].map((label) => ({
    what: `the open label ${label}, although it has a bound`,
    bad: [gauge({ labels: { [label]: open }, bounds: bound(label) })],
    finding: `catalog/no-unbounded-label metrics/probe_x/labels/${label}: The label "${label}" of "probe_x" has a new value for whatever happens. Count by a closed class of it, and write the value itself into a log, an Event or an exemplar.`,
    good: [gauge({ labels: { [label]: closed('a', 'b') } })],
  })),
  // catalog/rising-buckets
  {
    what: 'a bucket that repeats',
    bad: [histogram({ buckets: [1, 1] })],
    finding:
      'catalog/rising-buckets metrics/probe_x_seconds/buckets: The bucket 1 of "probe_x_seconds" follows 1. Write each upper bound once, from the smallest to the largest.',
    good: [histogram({ buckets: [1, 2] })],
  },
  {
    what: 'a bucket that falls',
    bad: [histogram({ buckets: [1, 5, 2] })],
    finding:
      'catalog/rising-buckets metrics/probe_x_seconds/buckets: The bucket 2 of "probe_x_seconds" follows 5. Write each upper bound once, from the smallest to the largest.',
    good: [histogram({ buckets: [-1, 0, 2] })],
  },
  ...[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN].map((value) => ({
    what: `the bucket ${value}`,
    bad: [histogram({ buckets: value < 0 ? [value, 1] : [1, value] })],
    finding: `catalog/rising-buckets metrics/probe_x_seconds/buckets: The bucket ${value} of "probe_x_seconds" is no finite number. Leave it out; every histogram ends with +Inf by itself.`,
    good: [histogram({ buckets: [1] })],
  })),
  {
    what: 'a histogram without buckets',
    bad: [histogram({ buckets: [] })],
    finding:
      'catalog/rising-buckets metrics/probe_x_seconds/buckets: The histogram "probe_x_seconds" has no buckets. List upper bounds, one of them at each threshold that matters.',
    good: [histogram({ buckets: [1] })],
  },
  // catalog/series-budget
  {
    what: 'a metric of more than 1,000 series',
    bad: [gauge({ labels: { name: open }, bounds: bound('name', 501) })],
    finding:
      'catalog/series-budget metrics/probe_x/bounds: The metric "probe_x" has up to 1002 series in the reference deployment, above 1000. Take a label or buckets away, split the metric, or bound labels together that depend on each other.',
    good: [gauge({ labels: { name: open }, bounds: bound('name', 500) })],
  },
  {
    what: 'a pack of more than 10,000 series',
    bad: Array.from({ length: 10 }, (_, index) =>
      gauge({ name: `probe_x${index}`, labels: { name: open }, bounds: bound('name', 500) }),
    ),
    finding:
      'catalog/series-budget metrics: The metrics of the pack have up to 10028 series in the reference deployment, above 10000. Begin with the largest: probe_x0 (1000), probe_x1 (1000), probe_x2 (1000).',
    good: Array.from({ length: 9 }, (_, index) =>
      gauge({ name: `probe_x${index}`, labels: { name: open }, bounds: bound('name', 500) }),
    ),
  },
  // catalog/snake-case-names
  {
    what: 'a name in camelCase',
    bad: [gauge({ name: 'probe_lineDepth' })],
    finding:
      'catalog/snake-case-names metrics/probe_lineDepth: The name "probe_lineDepth" is not in snake_case. Use lower-case words joined by single underscores; colons belong to recording rules.',
    good: [gauge({ name: 'probe_line_depth' })],
  },
  {
    what: 'a name with a colon',
    bad: [gauge({ name: 'probe_in:put' })],
    finding:
      'catalog/snake-case-names metrics/probe_in:put: The name "probe_in:put" is not in snake_case. Use lower-case words joined by single underscores; colons belong to recording rules.',
    good: [gauge({ name: 'probe_in_put' })],
  },
  {
    what: 'a label in camelCase',
    bad: [gauge({ labels: { queueKind: closed('a') } })],
    finding:
      'catalog/snake-case-names metrics/probe_x/labels/queueKind: The label "queueKind" of "probe_x" is not in snake_case. Use lower-case words joined by single underscores.',
    good: [gauge({ labels: { queue_kind: closed('a') } })],
  },
  {
    what: 'two underscores in a row',
    bad: [gauge({ name: 'probe__x' })],
    finding:
      'catalog/snake-case-names metrics/probe__x: The name "probe__x" is not in snake_case. Use lower-case words joined by single underscores; colons belong to recording rules.',
    good: [gauge({ name: 'probe_x' })],
  },
  // catalog/stateset-has-states
  ...[{}, { state: open }, { state: closed('a') }].map((labels) => ({
    what: `a stateset with the labels ${JSON.stringify(labels)}`,
    bad: [
      gauge({ kind: 'stateset', unit: 'boolean', labels, bounds: 'state' in labels ? bound('state') : [] }),
    ],
    finding:
      'catalog/stateset-has-states metrics/probe_x/labels: The stateset "probe_x" has no label "state" that lists its states. Declare the label with every state in values, or make the metric a gauge.',
    good: [gauge({ kind: 'stateset', unit: 'boolean', labels: { state: closed('a', 'b') } })],
  })),
  // catalog/suffix-of-kind
  {
    what: 'a counter without _total',
    bad: [counter({ name: 'probe_x' })],
    finding:
      'catalog/suffix-of-kind metrics/probe_x: The counter "probe_x" does not end with "_total". Let its name end with "_total".',
    good: [counter({ name: 'probe_x_total' })],
  },
  ...['_total', '_info', '_bucket', '_sum', '_count', '_created'].map((suffix) => ({
    what: `a gauge that ends with ${suffix}`,
    bad: [gauge({ name: `probe_x${suffix}` })],
    finding: `catalog/suffix-of-kind metrics/probe_x${suffix}: The gauge "probe_x${suffix}" ends with "${suffix}", which says another kind. Choose another ending, or declare the kind that the name says.`,
    good: [gauge({ name: `probe_x${suffix}s` })],
  })),
  // catalog/suffix-of-unit
  {
    what: 'a duration whose name does not say so',
    bad: [counter({ name: 'probe_x_total', unit: 'seconds' })],
    finding:
      'catalog/suffix-of-unit metrics/probe_x_total: The metric "probe_x_total" is in "seconds", and its name does not say so. Let the name end with "_seconds_total".',
    good: [counter({ name: 'probe_x_seconds_total', unit: 'seconds' })],
  },
  {
    what: 'a time that says duration',
    bad: [gauge({ name: 'probe_x_seconds', unit: 'timestamp_seconds' })],
    finding:
      'catalog/suffix-of-unit metrics/probe_x_seconds: The metric "probe_x_seconds" is in "timestamp_seconds", and its name says "seconds". Let the name end with "_timestamp_seconds".',
    good: [gauge({ name: 'probe_x_timestamp_seconds', unit: 'timestamp_seconds' })],
  },
  {
    what: 'a duration that says time',
    bad: [gauge({ name: 'probe_x_timestamp_seconds', unit: 'seconds' })],
    finding:
      'catalog/suffix-of-unit metrics/probe_x_timestamp_seconds: The metric "probe_x_timestamp_seconds" is in "seconds", and its name says "timestamp_seconds". Let the name end with "_seconds".',
    good: [gauge({ name: 'probe_x_seconds', unit: 'seconds' })],
  },
  {
    what: 'a number that says bytes',
    bad: [gauge({ name: 'probe_x_bytes' })],
    finding:
      'catalog/suffix-of-unit metrics/probe_x_bytes: The metric "probe_x_bytes" is in "none", and its name says "bytes". Declare the unit that the name says, or take "_bytes" off the name.',
    good: [gauge({ name: 'probe_x_bytes', unit: 'bytes' })],
  },
  // catalog/unit-of-kind
  {
    what: 'a counter of times',
    bad: [
      counter({ name: 'probe_x_timestamp_seconds_total', unit: 'timestamp_seconds', zeroInitialised: false }),
    ],
    finding:
      'catalog/unit-of-kind metrics/probe_x_timestamp_seconds_total: The counter "probe_x_timestamp_seconds_total" is in "timestamp_seconds". A counter is in none, seconds, bytes, ratio, offset, version; choose one of them, or another kind.',
    good: [counter({ name: 'probe_x_seconds_total', unit: 'seconds' })],
  },
  {
    what: 'a unit that the types refuse',
    bad: [{ ...gauge({}), unit: 'messages' as 'none' }],
    finding:
      'catalog/unit-of-kind metrics/probe_x: The gauge "probe_x" is in "messages". A gauge is in none, boolean, seconds, timestamp_seconds, bytes, ratio, offset, version; choose one of them, or another kind.',
    good: [gauge({})],
  },
  // catalog/valid-deprecation
  {
    what: 'a replacement that is not in the catalog',
    bad: [
      gauge({ deprecated: { since: '1.0.0', removedIn: '2.0.0', replacement: gauge({ name: 'probe_y' }) } }),
    ],
    finding:
      'catalog/valid-deprecation metrics/probe_x/deprecated: The deprecated metric "probe_x" names "probe_y" instead, which is no other metric of the catalog. Name a metric that the catalog defines.',
    good: [gauge({ deprecated: { since: '1.0.0', removedIn: '2.0.0', replacement: probeMetrics.depth } })],
  },
  {
    what: 'a metric that replaces itself',
    bad: [gauge({ deprecated: { since: '1.0.0', removedIn: '2.0.0', replacement: gauge({}) } })],
    finding:
      'catalog/valid-deprecation metrics/probe_x/deprecated: The deprecated metric "probe_x" names "probe_x" instead, which is no other metric of the catalog. Name a metric that the catalog defines.',
    good: [gauge({ deprecated: { since: '1.0.0', removedIn: '2.0.0', replacement: probeMetrics.depth } })],
  },
  {
    what: 'a replacement of another kind',
    bad: [gauge({ deprecated: { since: '1.0.0', removedIn: '2.0.0', replacement: probeMetrics.checks } })],
    finding:
      'catalog/valid-deprecation metrics/probe_x/deprecated: The deprecated metric "probe_x" is a gauge in "none", and "probe_checks_total" a counter in "none". Name one of the same kind and unit, so that queries go on with another name.',
    good: [gauge({ deprecated: { since: '1.0.0', removedIn: '2.0.0', replacement: probeMetrics.depth } })],
  },
  {
    what: 'a replacement that is deprecated too',
    bad: deprecatedInTurn({ since: '1.0.0', removedIn: '2.0.0', replacement: probeMetrics.depth }),
    finding:
      'catalog/valid-deprecation metrics/probe_x/deprecated: The deprecated metric "probe_x" names "probe_y" instead, which is deprecated too. Name "probe_queue_depth", if that one stays.',
    good: deprecatedInTurn(undefined),
  },
  ...(
    [
      [
        '1.0.0',
        '1.0.0',
        'goes in 1.0.0, which does not come after 1.0.0, in which it was announced. Leave users a version in which both metrics exist.',
        '1.0.1',
      ],
      ['0.1.0', '1.0.0', 'goes in 1.0.0, and this is 1.0.0. Remove it, or put its removal off.', '1.0.1'],
      ['1.0.0', 'soon', 'names the version "soon". Write three numbers, such as "1.4.0".', '10.0.0'],
    ] as const
  ).map(([since, removedIn, says, right]) => ({
    what: `an end in ${removedIn}, announced in ${since}`,
    bad: [gauge({ deprecated: { since, removedIn, replacement: probeMetrics.depth } })],
    finding: `catalog/valid-deprecation metrics/probe_x/deprecated: The deprecated metric "probe_x" ${says}`,
    good: [gauge({ deprecated: { since, removedIn: right, replacement: probeMetrics.depth } })],
  })),
];

/** A metric whose replacement may be deprecated as well. */
function deprecatedInTurn(deprecated: Metric['deprecated']): readonly Metric[] {
  const next = gauge({ name: 'probe_y', ...(deprecated === undefined ? {} : { deprecated }) });
  return [gauge({ deprecated: { since: '1.0.0', removedIn: '2.0.0', replacement: next } }), next];
}

test.each(CASES)('refuses $what, and accepts its neighbour', ({ bad, finding, good }) => {
  expect(findingsOn(...bad)).toEqual([finding]);
  expect(findingsOn(...good)).toEqual([]);
});

describe('the label of the cluster', () => {
  test('is one that the scrape adds', () => {
    const pack = definePack({
      ...probePack,
      metrics: [probeMetrics, { x: gauge({ labels: { zone: closed('a') } }) }],
    });
    const codes = (clusterLabel: string) =>
      checkPack(resolveWith(pack, { clusterLabel }))
        .filter(({ at }) => at.path === 'metrics/probe_x/labels/zone')
        .map(({ code }) => code);
    expect(codes('zone')).toEqual(['catalog/no-target-label']);
    expect(codes('cluster')).toEqual([]);
  });
});

describe.each([
  'server_id',
  'name',
  'app',
  'partition',
  'bridge',
  'replication',
  'resource_namespace',
  'version',
])('the open label %s', (label) => {
  test('may have a bound', () => {
    expect(findingsOn(gauge({ labels: { [label]: open }, bounds: bound(label) }))).toEqual([]);
  });
});

test('the SMBP pack is clean', () => {
  expect(checkPack(resolveWith(smbp))).toEqual([]);
});
