import { describe, expect } from 'vitest';

import * as operatorAlerts from '../../src/alerts/operator.ts';
import { requireTool, testWith } from '../support/tools.ts';
import type { Labels } from './rule-tests.ts';
import { coverAlerts, expectationsOf, playRuleTests, ruleTest, series } from './rule-tests.ts';
import type { AlertExpectation, FiringAlert, InputSeries, RuleTest } from './run-rule-tests.ts';
import { rulesWithAlert, rulesWithSources, runRuleTests } from './run-rule-tests.ts';

/**
 * Samples of counters are half a window apart, so that an increase over 15 minutes is exactly twice the step, whether
 * or not a version counts a sample on the start of the window; with two samples it is known from the 8th minute on.
 * Counters begin at 1000, because Prometheus extrapolates no counter below zero.
 */
const HALF_WINDOW = '7m30s';

/** Series of reconciliations in one namespace, by increase of each sample. */
function reconciliations({
  namespace = 'ditto',
  pod = 'operator-0',
  controller,
  ok,
  failed,
}: {
  readonly namespace?: string;
  readonly pod?: string;
  readonly controller: string;
  readonly ok: number;
  /** Failures by reason. */
  readonly failed: Readonly<Record<string, number>>;
}): readonly InputSeries[] {
  const target = `namespace="${namespace}", pod="${pod}", controller="${controller}"`;
  const sum = Object.values(failed).reduce((a, b) => a + b, 0);
  return [
    { series: `smbp_operator_reconcile_total{${target}, result="success"}`, values: `1000+${ok}x9` },
    { series: `smbp_operator_reconcile_total{${target}, result="error"}`, values: `1000+${sum}x9` },
    ...Object.entries(failed).map(([reason, step]) => ({
      series: `smbp_operator_reconcile_errors_total{${target}, reason="${reason}"}`,
      values: `1000+${step}x9`,
    })),
  ];
}

function errorsHigh(controller: string, percentage: string, namespace = 'ditto'): FiringAlert {
  return {
    exp_labels: { component: 'operator', severity: 'warning', namespace, controller },
    exp_annotations: {
      summary: `Controller ${controller} of the operator in namespace ${namespace} fails ${percentage} of its reconciliations.`,
      description: `More than 20 % of the reconciliations of ${controller} in namespace ${namespace} ended in an error over the last 15 minutes. Changes to these resources may not take effect. The panel "Errors by reason" of the operator dashboard names the class of error; the log of the operator names the object.`,
    },
  };
}

const errorsHighAt = (eval_time: string, ...exp_alerts: readonly FiringAlert[]): AlertExpectation => ({
  alertname: 'SmbpOperatorReconcileErrorsHigh',
  eval_time,
  exp_alerts,
});

const ERRORS_HIGH_TESTS: readonly RuleTest[] = [
  {
    name: 'fires just over the threshold, after 15 minutes and not before',
    interval: HALF_WINDOW,
    input_series: reconciliations({ controller: 'BigPeer', ok: 79, failed: { kafka: 21 } }),
    alert_rule_test: [errorsHighAt('22m'), errorsHighAt('23m', errorsHigh('BigPeer', '21%'))],
  },
  {
    // Of 15 and 75 floating point makes exactly 0.2, of 1 and 5 a little less.
    name: 'is silent exactly at the threshold',
    interval: HALF_WINDOW,
    input_series: reconciliations({ controller: 'BigPeer', ok: 60, failed: { kafka: 15 } }),
    alert_rule_test: [errorsHighAt('23m'), errorsHighAt('60m')],
  },
  {
    name: 'is silent just under the threshold',
    interval: HALF_WINDOW,
    input_series: reconciliations({ controller: 'BigPeer', ok: 81, failed: { kafka: 19 } }),
    alert_rule_test: [errorsHighAt('23m'), errorsHighAt('60m')],
  },
  {
    name: 'fires with exactly as many reconciliations as it needs',
    interval: HALF_WINDOW,
    input_series: reconciliations({ controller: 'BigPeer', ok: 0, failed: { kafka: 5 } }),
    alert_rule_test: [errorsHighAt('22m'), errorsHighAt('23m', errorsHigh('BigPeer', '100%'))],
  },
  {
    name: 'is silent with fewer reconciliations than it needs',
    interval: HALF_WINDOW,
    input_series: reconciliations({ controller: 'BigPeer', ok: 0, failed: { kafka: 4.5 } }),
    alert_rule_test: [errorsHighAt('23m'), errorsHighAt('60m')],
  },
  {
    name: 'is silent when nothing is reconciled',
    interval: HALF_WINDOW,
    input_series: reconciliations({ controller: 'BigPeer', ok: 0, failed: { kafka: 0 } }),
    alert_rule_test: [errorsHighAt('60m')],
  },
  {
    name: 'adds up reasons and pods',
    interval: HALF_WINDOW,
    input_series: [
      ...reconciliations({ controller: 'BigPeer', ok: 3, failed: { kafka: 0.5, timeout: 0.5 } }),
      ...reconciliations({
        controller: 'BigPeer',
        pod: 'operator-1',
        ok: 3,
        failed: { kafka: 0.5, timeout: 0.5 },
      }),
    ],
    alert_rule_test: [errorsHighAt('22m'), errorsHighAt('23m', errorsHigh('BigPeer', '25%'))],
  },
  {
    name: 'adds up pods that are below the threshold alone and together',
    interval: HALF_WINDOW,
    input_series: [
      ...reconciliations({ controller: 'BigPeer', ok: 3, failed: { kafka: 1 } }),
      ...reconciliations({ controller: 'BigPeer', pod: 'operator-1', ok: 4, failed: { kafka: 0 } }),
    ],
    alert_rule_test: [errorsHighAt('60m')],
  },
  {
    name: 'judges each controller by itself',
    interval: HALF_WINDOW,
    input_series: [
      ...reconciliations({ controller: 'BigPeer', ok: 60, failed: { kafka: 40 } }),
      ...reconciliations({ controller: 'BigPeerApp', ok: 1000, failed: { kafka: 0 } }),
    ],
    alert_rule_test: [errorsHighAt('23m', errorsHigh('BigPeer', '40%'))],
  },
  {
    name: 'does not lend the reconciliations of one controller to another',
    interval: HALF_WINDOW,
    input_series: [
      ...reconciliations({ controller: 'BigPeer', ok: 0, failed: { kafka: 1 } }),
      ...reconciliations({ controller: 'BigPeerApp', ok: 1000, failed: { kafka: 0 } }),
    ],
    alert_rule_test: [errorsHighAt('60m')],
  },
  {
    name: 'does not lend the reconciliations of one namespace to another',
    interval: HALF_WINDOW,
    input_series: [
      ...reconciliations({ controller: 'BigPeer', ok: 0, failed: { kafka: 1 } }),
      ...reconciliations({ controller: 'BigPeer', namespace: 'staging', ok: 1000, failed: { kafka: 0 } }),
    ],
    alert_rule_test: [errorsHighAt('60m')],
  },
  {
    name: 'judges each namespace by itself',
    interval: HALF_WINDOW,
    input_series: [
      ...reconciliations({ controller: 'BigPeer', ok: 60, failed: { kafka: 40 } }),
      ...reconciliations({ controller: 'BigPeer', namespace: 'staging', ok: 1000, failed: { kafka: 0 } }),
    ],
    alert_rule_test: [errorsHighAt('23m', errorsHigh('BigPeer', '40%'))],
  },
  {
    name: 'fires twice when two controllers fail',
    interval: HALF_WINDOW,
    input_series: [
      ...reconciliations({ controller: 'BigPeer', ok: 60, failed: { kafka: 40 } }),
      ...reconciliations({ controller: 'BigPeerApp', ok: 50, failed: { kafka: 50 } }),
    ],
    alert_rule_test: [errorsHighAt('23m', errorsHigh('BigPeer', '40%'), errorsHigh('BigPeerApp', '50%'))],
  },
  {
    name: 'compares errors with the reconciliations of the same 15 minutes',
    interval: HALF_WINDOW,
    input_series: [
      {
        series: 'smbp_operator_reconcile_total{namespace="ditto", controller="BigPeer", result="success"}',
        values: '1000+1000x4 5010+10x4',
      },
      {
        series:
          'smbp_operator_reconcile_errors_total{namespace="ditto", controller="BigPeer", reason="kafka"}',
        values: '1000+5x9',
      },
    ],
    alert_rule_test: [errorsHighAt('52m'), errorsHighAt('53m', errorsHigh('BigPeer', '50%'))],
  },
  {
    name: 'ends when the errors have left the window',
    interval: HALF_WINDOW,
    input_series: [
      {
        series: 'smbp_operator_reconcile_total{namespace="ditto", controller="BigPeer", result="success"}',
        values: '1000+60x9',
      },
      {
        series:
          'smbp_operator_reconcile_errors_total{namespace="ditto", controller="BigPeer", reason="kafka"}',
        values: '1000+30x4 1120x4',
      },
    ],
    alert_rule_test: [errorsHighAt('37m', errorsHigh('BigPeer', '50%')), errorsHighAt('38m')],
  },
];

/** When the oldest reconciliation of a pod started, in seconds as promtool counts them: the test begins at 0. */
function oldestStart({
  namespace = 'ditto',
  pod = 'operator-0',
  controller = 'BigPeer',
  values,
}: {
  readonly namespace?: string;
  readonly pod?: string;
  readonly controller?: string;
  readonly values: string;
}): InputSeries {
  const target = `namespace="${namespace}", pod="${pod}", controller="${controller}"`;
  return { series: `smbp_operator_reconcile_oldest_in_flight_start_timestamp_seconds{${target}}`, values };
}

function stuck(controller: string, age: string, namespace = 'ditto'): FiringAlert {
  return {
    exp_labels: { component: 'operator', severity: 'warning', namespace, controller },
    exp_annotations: {
      summary: `A reconciliation of ${controller} by the operator in namespace ${namespace} has been running for ${age}.`,
      description: `One reconciliation of ${controller} in namespace ${namespace} neither fails nor ends. Counts of errors and the queue look normal meanwhile, but the object is not acted on. Look for the last log line of that controller and for the dependency that it waits for.`,
    },
  };
}

const stuckAt = (eval_time: string, ...exp_alerts: readonly FiringAlert[]): AlertExpectation => ({
  alertname: 'SmbpOperatorReconcileStuck',
  eval_time,
  exp_alerts,
});

const STUCK_TESTS: readonly RuleTest[] = [
  {
    name: 'fires when the age was just over the threshold one minute ago',
    interval: '1m',
    input_series: [oldestStart({ values: '59x40' })],
    alert_rule_test: [stuckAt('16m'), stuckAt('17m', stuck('BigPeer', '16m 1s'))],
  },
  {
    name: 'is silent when the age was exactly at the threshold one minute ago',
    interval: '1m',
    input_series: [oldestStart({ values: '60x40' })],
    alert_rule_test: [stuckAt('17m'), stuckAt('18m', stuck('BigPeer', '17m 0s'))],
  },
  {
    name: 'is silent when the age was just under the threshold one minute ago',
    interval: '1m',
    input_series: [oldestStart({ values: '61x40' })],
    alert_rule_test: [stuckAt('17m'), stuckAt('18m', stuck('BigPeer', '16m 59s'))],
  },
  {
    name: 'is silent when nothing runs, which is exposed as 0',
    interval: '1m',
    input_series: [oldestStart({ values: '0x90' })],
    alert_rule_test: [stuckAt('17m'), stuckAt('90m')],
  },
  {
    name: 'is not blinded by a pod in which nothing runs',
    interval: '1m',
    input_series: [oldestStart({ values: '59x40' }), oldestStart({ pod: 'operator-1', values: '0x40' })],
    alert_rule_test: [stuckAt('17m', stuck('BigPeer', '16m 1s'))],
  },
  {
    name: 'goes by the oldest of the pods',
    interval: '1m',
    input_series: [oldestStart({ values: '59x40' }), oldestStart({ pod: 'operator-1', values: '900x40' })],
    alert_rule_test: [stuckAt('17m', stuck('BigPeer', '16m 1s'))],
  },
  {
    name: 'judges each controller by itself',
    interval: '1m',
    input_series: [
      oldestStart({ values: '59x40' }),
      oldestStart({ controller: 'BigPeerApp', values: '600x40' }),
    ],
    alert_rule_test: [stuckAt('17m', stuck('BigPeer', '16m 1s'))],
  },
  {
    name: 'judges each namespace by itself',
    interval: '1m',
    input_series: [oldestStart({ values: '59x40' }), oldestStart({ namespace: 'staging', values: '30x40' })],
    alert_rule_test: [stuckAt('17m', stuck('BigPeer', '16m 1s'), stuck('BigPeer', '16m 30s', 'staging'))],
  },
  {
    name: 'ends with the reconciliation',
    interval: '1m',
    input_series: [oldestStart({ values: '59x20 1200x20' })],
    alert_rule_test: [stuckAt('20m', stuck('BigPeer', '19m 1s')), stuckAt('21m')],
  },
];

/** Errors of watches, by increase of each sample. */
function watchErrors({
  namespace = 'ditto',
  kind = 'BigPeer',
  reason = 'watch_start',
  pod = 'operator-0',
  step,
}: {
  readonly namespace?: string;
  readonly kind?: string;
  readonly reason?: string;
  readonly pod?: string;
  readonly step: number;
}): InputSeries {
  const target = `namespace="${namespace}", pod="${pod}", kind="${kind}", reason="${reason}"`;
  return { series: `smbp_operator_watch_errors_total{${target}}`, values: `1000+${step}x9` };
}

function watchFailing(kind: string, times: string, namespace = 'ditto'): FiringAlert {
  return {
    exp_labels: { component: 'operator', severity: 'warning', namespace, kind },
    exp_annotations: {
      summary: `The operator in namespace ${namespace} cannot keep its watch on ${kind}.`,
      description: `The watch of the operator in namespace ${namespace} on ${kind} failed ${times} times in 15 minutes. Changes to these objects are not seen. Usual causes are a missing custom resource definition (Strimzi, cert-manager) and a lost permission of the operator's ClusterRole.`,
    },
  };
}

const watchFailingAt = (eval_time: string, ...exp_alerts: readonly FiringAlert[]): AlertExpectation => ({
  alertname: 'SmbpOperatorWatchFailing',
  eval_time,
  exp_alerts,
});

const WATCH_FAILING_TESTS: readonly RuleTest[] = [
  {
    name: 'fires just over the threshold, after 5 minutes and not before',
    interval: HALF_WINDOW,
    input_series: [watchErrors({ step: 2.75 })],
    alert_rule_test: [watchFailingAt('12m'), watchFailingAt('13m', watchFailing('BigPeer', '5.5'))],
  },
  {
    name: 'is silent exactly at the threshold',
    interval: HALF_WINDOW,
    input_series: [watchErrors({ step: 2.5 })],
    alert_rule_test: [watchFailingAt('13m'), watchFailingAt('60m')],
  },
  {
    name: 'is silent just under the threshold',
    interval: HALF_WINDOW,
    input_series: [watchErrors({ step: 2.25 })],
    alert_rule_test: [watchFailingAt('13m'), watchFailingAt('60m')],
  },
  {
    name: 'adds up reasons and pods',
    interval: HALF_WINDOW,
    input_series: [
      watchErrors({ step: 1 }),
      watchErrors({ step: 1, reason: 'initial_list' }),
      watchErrors({ step: 1, pod: 'operator-1' }),
    ],
    alert_rule_test: [watchFailingAt('12m'), watchFailingAt('13m', watchFailing('BigPeer', '6'))],
  },
  {
    name: 'judges each kind by itself',
    interval: HALF_WINDOW,
    input_series: [watchErrors({ step: 3 }), watchErrors({ step: 2, kind: 'Kafka' })],
    alert_rule_test: [watchFailingAt('13m', watchFailing('BigPeer', '6'))],
  },
  {
    name: 'judges each namespace by itself',
    interval: HALF_WINDOW,
    input_series: [watchErrors({ step: 2 }), watchErrors({ step: 2, namespace: 'staging' })],
    alert_rule_test: [watchFailingAt('60m')],
  },
  {
    name: 'fires twice when two kinds fail',
    interval: HALF_WINDOW,
    input_series: [watchErrors({ step: 3 }), watchErrors({ step: 700, kind: 'Kafka' })],
    alert_rule_test: [watchFailingAt('13m', watchFailing('BigPeer', '6'), watchFailing('Kafka', '1.4k'))],
  },
  {
    name: 'ends when the errors have left the window',
    interval: HALF_WINDOW,
    input_series: [
      {
        series: 'smbp_operator_watch_errors_total{namespace="ditto", kind="BigPeer", reason="watch_start"}',
        values: '1000+3x2 1006x4',
      },
    ],
    alert_rule_test: [watchFailingAt('22m', watchFailing('BigPeer', '6')), watchFailingAt('23m')],
  },
];

/** A rule that is wrong: what is written, and what it is changed into. */
type Mutant = readonly [string, string];

const ALERTS: readonly (readonly [string, readonly RuleTest[], readonly Mutant[]])[] = [
  [
    'SmbpOperatorReconcileErrorsHigh',
    ERRORS_HIGH_TESTS,
    [
      ['ratio_rate15m > 0.2', 'ratio_rate15m >= 0.2'],
      ['ratio_rate15m > 0.2', 'ratio_rate15m > 0.22'],
      ['ratio_rate15m > 0.2', 'ratio_rate15m < 0.2'],
      ['>= 10', '> 10'],
      ['>= 10', '>= 9'],
      ['for: "15m"', 'for: "14m"'],
      ['for: "15m"', 'for: "16m"'],
      ['and on (namespace, controller)', 'and on (namespace)'],
      ['and on (namespace, controller)', 'unless on (namespace, controller)'],
      [
        'sum by (namespace, controller) (rate(smbp_operator_reconcile_errors_total',
        'max by (namespace, controller) (rate(smbp_operator_reconcile_errors_total',
      ],
      [
        'sum by (namespace, controller) (rate(smbp_operator_reconcile_total',
        'max by (namespace, controller) (rate(smbp_operator_reconcile_total',
      ],
      ['sum by (namespace, controller) (increase(', 'max by (namespace, controller) (increase('],
      ['sum by (namespace, controller) (increase(', 'sum by (namespace) (increase('],
      ['increase(smbp_operator_reconcile_total[15m])', 'increase(smbp_operator_reconcile_total[30m])'],
      ['rate(smbp_operator_reconcile_errors_total[15m])', 'rate(smbp_operator_reconcile_errors_total[30m])'],
      ['rate(smbp_operator_reconcile_total[15m])', 'rate(smbp_operator_reconcile_total[30m])'],
      ['humanizePercentage', 'humanize'],
      ['severity: warning', 'severity: critical'],
    ],
  ],
  [
    'SmbpOperatorReconcileStuck',
    STUCK_TESTS,
    [
      ['> 900', '>= 900'],
      ['> 900', '> 899'],
      ['> 900', '> 901'],
      ['for: "1m"', 'for: "0s"'],
      ['for: "1m"', 'for: "2m"'],
      ['in_flight_start_timestamp_seconds > 0)', 'in_flight_start_timestamp_seconds)'],
      ['min by (namespace, controller)', 'max by (namespace, controller)'],
      ['min by (namespace, controller)', 'min by (namespace)'],
      ['min by (namespace, controller)', 'min by (controller)'],
      ['humanizeDuration', 'humanize'],
    ],
  ],
  [
    'SmbpOperatorWatchFailing',
    WATCH_FAILING_TESTS,
    [
      ['> 5"', '>= 5"'],
      ['> 5"', '> 6"'],
      ['for: "5m"', 'for: "4m"'],
      ['for: "5m"', 'for: "6m"'],
      ['sum by (namespace, kind)', 'max by (namespace, kind)'],
      ['sum by (namespace, kind)', 'sum by (namespace)'],
      ['sum by (namespace, kind)', 'sum by (kind)'],
      ['watch_errors_total[15m]', 'watch_errors_total[30m]'],
      ['$value | humanize }}', '$value }}'],
    ],
  ],
];

describe.each(ALERTS)('%s', (name, tests, mutants) => {
  const rules = rulesWithAlert(name);
  for (const [before, after] of mutants) {
    testWith(['promtool'], `fails its tests with ${after} for ${before}`, () => {
      const mutant = rules.replace(before, after);
      expect(mutant).not.toBe(rules);
      expect(runRuleTests(requireTool('promtool'), mutant, tests).status).toBe(1);
    });
  }
});

/** A pod of the operator in the namespace `ditto`. */
const said = (name: string, labels: Labels, values: string): InputSeries =>
  series(name, { namespace: 'ditto', pod: 'operator-0', ...labels }, values);
/** Another namespace with an operator. */
const STAGING = { namespace: 'staging' } as const;

const down = expectationsOf('SmbpOperatorDown', {
  component: 'operator',
  severity: 'critical',
  summary: 'The operator in namespace <namespace> is down.',
  description:
    'No pod of the operator in namespace <namespace> is available. Big Peers go on serving, but no custom resource is acted on, nothing is repaired or deleted, certificates are not passed on, and no API key can be made. Look at the Deployment ditto-operator in this namespace: kubectl describe shows why it has no pod, kubectl logs with --previous why the last one ended.',
});

/** kube-state-metrics in two pods, as during its own rollout. */
const available = (labels: Labels, values: string): InputSeries =>
  series(
    'kube_deployment_status_replicas_available',
    { namespace: 'ditto', deployment: 'ditto-operator', instance: '10.0.0.1:8080', ...labels },
    values,
  );

const DOWN_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires 5 minutes after the last pod of the Deployment has gone',
    [
      available({}, '1x4 0x10'),
      available({ instance: '10.0.0.2:8080' }, '1x4 0x10'),
      available(STAGING, '1x20'),
      available({ deployment: 'ditto-operator-portal' }, '1x20'),
    ],
    down('9m'),
    down('10m', { namespace: 'ditto' }),
  ),
  ruleTest(
    'is silent with one pod, and about other Deployments',
    [
      available({}, '1x10'),
      available({ instance: '10.0.0.2:8080' }, '0x10'),
      available({ ...STAGING, deployment: 'ditto-operator-portal' }, '0x10'),
    ],
    down('10m'),
  ),
];

const operatorUp = (labels: Labels, values: string): InputSeries =>
  said('up', { job: 'smbp-operator', ...labels }, values);

const DOWN_BY_SCRAPE_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires 5 minutes after the last pod stopped answering',
    [
      operatorUp({}, '1x4 0x10'),
      operatorUp({ pod: 'operator-1' }, '1x4 0x10'),
      operatorUp({ pod: 'shop-0', job: 'shop' }, '1x20'),
      operatorUp(STAGING, '1x20'),
    ],
    down('9m'),
    down('10m', { namespace: 'ditto' }),
  ),
  ruleTest(
    'fires when the target is gone, until it has been gone for an hour',
    [operatorUp({}, '1x4 stale')],
    down('9m'),
    down('10m', { namespace: 'ditto' }),
    down('63m', { namespace: 'ditto' }),
    down('65m'),
  ),
  ruleTest(
    'is silent while one pod answers, and about other targets',
    [
      operatorUp({}, '0x10'),
      operatorUp({ pod: 'operator-1' }, '1x10'),
      operatorUp({ ...STAGING, job: 'smbp-big-peer' }, '0x10'),
    ],
    down('10m'),
  ),
];

const rejected = expectationsOf('SmbpOperatorWriteRejected', {
  component: 'operator',
  severity: 'warning',
  summary:
    'The API server keeps rejecting what controller <controller> of the operator in namespace <namespace> writes: <reason>.',
  description:
    'Writes of <controller> by the operator in namespace <namespace> were rejected <value> times in 30 minutes, with the reason <reason>. The operator tries again for ever and the object stays as it was. "invalid" is a field that may not change or does not fit the schema, "forbidden" a missing permission of the operator, "conflict" somebody else who owns the field. The last Event of the custom resource with the reason WriteRejected, or the log of the operator, names object and field.',
});
/** Samples half a window apart, as for the other counters: an increase over 30 minutes is twice the step. */
const rejections = (labels: Labels, step: number): InputSeries =>
  said(
    'smbp_operator_reconcile_errors_total',
    { controller: 'BigPeer', reason: 'invalid', ...labels },
    `1000+${step}x5`,
  );
const REJECTED = { namespace: 'ditto', controller: 'BigPeer', reason: 'invalid' } as const;

const REJECTED_TESTS: readonly RuleTest[] = [
  {
    ...ruleTest(
      'fires just over the threshold, after 5 minutes, by namespace, controller and reason',
      [
        rejections({}, 5.25),
        rejections({ pod: 'operator-1' }, 5.25),
        rejections({ reason: 'forbidden' }, 11),
        rejections({ reason: 'conflict', controller: 'BigPeerStore' }, 11),
        rejections({ ...STAGING }, 11),
        rejections({ reason: 'kafka' }, 500),
      ],
      rejected('19m'),
      rejected(
        '20m',
        { ...REJECTED, $value: '21' },
        { ...REJECTED, reason: 'forbidden', $value: '22' },
        { ...REJECTED, reason: 'conflict', controller: 'BigPeerStore', $value: '22' },
        { ...REJECTED, ...STAGING, $value: '22' },
      ),
    ),
    interval: '15m',
  },
  {
    ...ruleTest(
      'is silent at and under the threshold',
      [rejections({}, 10), rejections({ reason: 'conflict' }, 9.75), rejections({ reason: 'forbidden' }, 0)],
      rejected('20m'),
      rejected('60m'),
    ),
    interval: '15m',
  },
];

const notReconciling = expectationsOf('SmbpOperatorNotReconciling', {
  component: 'operator',
  severity: 'critical',
  summary: 'Controller <controller> in namespace <namespace> has had no success for <value>.',
  description:
    'There are objects of kind <controller>, and the operator in namespace <namespace> has reconciled none of them with success for <value>. Every controller does so at least every 30 minutes, also when nothing changes. Changes do not take effect and failures are not repaired. The panel "Errors by reason" of the operator dashboard says whether it fails; if it does not, look for the last log line of this controller and restart the operator.',
});
const neverReconciled = expectationsOf('SmbpOperatorNeverReconciled', {
  component: 'operator',
  severity: 'critical',
  summary:
    'Controller <controller> in namespace <namespace> has reconciled nothing since the operator started.',
  description:
    'There are objects of kind <controller>, and not one reconciliation has succeeded since the operator in namespace <namespace> started. The cause is mostly one that came with the start: a missing custom resource definition, a permission that the new version needs, or a spec that it refuses. The log of the operator from its start on names it; an upgrade that brought it can be rolled back.',
});
const objects = (kind: string, labels: Labels, values: string): InputSeries =>
  said('smbp_operator_resources', { kind, resource_namespace: 'acme', ...labels }, values);
const lastSuccess = (controller: string, labels: Labels, values: string): InputSeries =>
  said('smbp_operator_reconcile_last_success_timestamp_seconds', { controller, ...labels }, values);

const PROGRESS_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires when the last success was just over an hour ago for 10 minutes, by namespace and controller',
    [
      objects('BigPeer', {}, '2x90'),
      objects('BigPeer', { pod: 'operator-1' }, '2x90'),
      lastSuccess('BigPeer', {}, '59x90'),
      lastSuccess('BigPeer', { pod: 'operator-1' }, '30x90'),
      objects('BigPeer', STAGING, '1x90'),
      lastSuccess('BigPeer', STAGING, '59x90'),
      objects('BigPeerApp', {}, '1x90'),
      lastSuccess('BigPeerApp', {}, '60x90'),
    ],
    notReconciling('70m'),
    notReconciling(
      '71m',
      { namespace: 'ditto', controller: 'BigPeer', $value: '1h 10m 1s' },
      { ...STAGING, controller: 'BigPeer', $value: '1h 10m 1s' },
    ),
    neverReconciled('90m'),
  ),
  ruleTest(
    'is silent about a controller without objects, and goes by the pod with the newest success',
    [
      objects('BigPeer', {}, '0x90'),
      lastSuccess('BigPeer', {}, '59x90'),
      objects('BigPeerApp', {}, '1x90'),
      lastSuccess('BigPeerApp', {}, '59x90'),
      lastSuccess('BigPeerApp', { pod: 'operator-1' }, '59+60x90'),
      objects('BigPeerApiKey', {}, '1x90'),
      lastSuccess('BigPeerApiKey', {}, '0x90'),
      // Objects of another namespace do not count.
      objects('BigPeerStore', STAGING, '1x90'),
      lastSuccess('BigPeerStore', {}, '59x90'),
      lastSuccess('BigPeerStore', STAGING, '59+60x90'),
    ],
    notReconciling('90m'),
  ),
  ruleTest(
    'fires half an hour after the start when nothing has succeeded, by namespace and controller',
    [
      objects('BigPeer', {}, '2x40'),
      objects('BigPeer', { pod: 'operator-1', resource_namespace: 'globex' }, '2x40'),
      objects('BigPeerApp', {}, '1x40'),
      lastSuccess('BigPeerApp', {}, '1x40'),
      objects('BigPeerApp', STAGING, '1x40'),
      lastSuccess('BigPeerApp', STAGING, '0x40'),
      objects('BigPeerStore', {}, '0x40'),
    ],
    neverReconciled('29m'),
    neverReconciled(
      '30m',
      { namespace: 'ditto', controller: 'BigPeer' },
      { ...STAGING, controller: 'BigPeerApp' },
    ),
  ),
];

const open = expectationsOf('SmbpManagementApiOpen', {
  component: 'operator',
  severity: 'info',
  summary: 'The management API of the operator in namespace <namespace> asks nobody who they are.',
  description:
    'Whoever reaches port 8080 of the operator in namespace <namespace> can make API keys and so read and write all data of its Big Peers. Set operator.api.authMode of its chart, or let a NetworkPolicy admit only who needs it. Switch this alert off where that is done.',
});
const authMode = (mode: string, labels: Labels): InputSeries =>
  said('smbp_operator_api_auth_info', { mode, ...labels }, '1x70');

const dropping = expectationsOf('SmbpOperatorInstrumentationDropping', {
  component: 'operator',
  severity: 'info',
  summary: 'The operator in namespace <namespace> left out <value> writes to <metric>.',
  description:
    'Since it started, the operator in namespace <namespace> refused <value> writes to the metric <metric>, or counted them under the value "other", because a label went beyond its bound. Alerts and panels on this metric see less than there is. The page of metrics states the bound; the log of the operator names the value. A newer operator, or fewer objects, mends it.',
});
const dropped = (metric: string, labels: Labels, values: string): InputSeries =>
  said('smbp_operator_instrumentation_dropped_total', { metric, ...labels }, values);

const INFO_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after an hour in which the management API asks for nothing',
    [authMode('disabled', {}), authMode('disabled', { pod: 'operator-1' }), authMode('k8s_token', STAGING)],
    open('59m'),
    open('60m', { namespace: 'ditto' }),
  ),
  ruleTest(
    'fires after 15 minutes for each metric that lost writes, from the first on',
    [
      dropped('smbp_operator_resources', {}, '1x20'),
      dropped('smbp_operator_resources', { pod: 'operator-1' }, '2x20'),
      dropped('smbp_operator_resources', STAGING, '4x20'),
      dropped('smbp_operator_bridges', {}, '0x20'),
      dropped('smbp_operator_build_info', {}, '1x20'),
    ],
    dropping('14m'),
    dropping(
      '15m',
      { namespace: 'ditto', metric: 'smbp_operator_resources', $value: '3' },
      { ...STAGING, metric: 'smbp_operator_resources', $value: '4' },
      { namespace: 'ditto', metric: 'smbp_operator_build_info', $value: '1' },
    ),
  ),
];

const TESTS = [
  ...ALERTS.flatMap(([, tests]) => tests),
  ...DOWN_TESTS,
  ...REJECTED_TESTS,
  ...PROGRESS_TESTS,
  ...INFO_TESTS,
];

playRuleTests(TESTS);
coverAlerts(operatorAlerts, TESTS);

describe('without kube-state-metrics', () => {
  playRuleTests(DOWN_BY_SCRAPE_TESTS, rulesWithSources({ kubeStateMetrics: false }));
});
