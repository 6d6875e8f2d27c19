import { describe, expect, test } from 'vitest';

import type { ToolName } from '../support/tools.ts';
import { requireTool, testWith } from '../support/tools.ts';
import type { AlertExpectation, FiringAlert, InputSeries, RuleTest } from './run-rule-tests.ts';
import { OPERATOR_RULES, runRuleTests } from './run-rule-tests.ts';

const PROMTOOLS = ['promtool', 'promtool-3'] as const satisfies readonly ToolName[];

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
      summary: `Controller ${controller} fails ${percentage} of its reconciliations.`,
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
      summary: `A reconciliation of ${controller} has been running for ${age}.`,
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
      summary: `The operator cannot keep its watch on ${kind}.`,
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
      [' > 0)', ')'],
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

describe.each(ALERTS)('%s', (_name, tests, mutants) => {
  for (const promtool of PROMTOOLS) {
    testWith([promtool], `does what its tests say, by ${promtool}`, () => {
      const { status, stdout, stderr } = runRuleTests(requireTool(promtool), OPERATOR_RULES, tests);
      expect(status, stdout + stderr).toBe(0);
    });
  }

  for (const [before, after] of mutants) {
    testWith(['promtool'], `fails its tests with ${after} for ${before}`, () => {
      const mutant = OPERATOR_RULES.replace(before, after);
      expect(mutant).not.toBe(OPERATOR_RULES);
      expect(runRuleTests(requireTool('promtool'), mutant, tests).status).toBe(1);
    });
  }
});

test('every alert that is delivered has its tests here', () => {
  const delivered = [...OPERATOR_RULES.matchAll(/- alert: (\w+)/g)].map(([, name]) => name);
  expect(delivered.toSorted()).toEqual(ALERTS.map(([name]) => name).toSorted());
});
