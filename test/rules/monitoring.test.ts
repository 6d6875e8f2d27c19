import { describe } from 'vitest';

import * as monitoringAlerts from '../../src/alerts/monitoring.ts';
import { invariant } from '../../src/core/errors.ts';
import { sampleLimitOf } from '../../src/pack/sample-limit.ts';
import { smbp } from '../../src/smbp.ts';
import { bigPeerSource } from '../../src/sources/big-peer.ts';
import { operatorSource } from '../../src/sources/operator.ts';
import { resolveWith } from '../support/probe-settings.ts';
import type { Labels } from './rule-tests.ts';
import {
  bigPeer,
  coverAlerts,
  expectationsOf,
  fromOperator,
  playRuleTests,
  ruleTest,
  series,
} from './rule-tests.ts';
import type { InputSeries, RuleTest } from './run-rule-tests.ts';
import { rulesWith, rulesWithSources } from './run-rule-tests.ts';

const OF_ACME = { namespace: 'acme', big_peer: 'eu' } as const;
/** Another namespace, the same name. */
const OF_GLOBEX = { namespace: 'globex', big_peer: 'eu' } as const;

const missing = expectationsOf('SmbpTargetsMissing', {
  component: 'monitoring',
  severity: 'warning',
  summary: 'Prometheus lacks metrics of Big Peer <big_peer> in namespace <namespace>; workload: <workload>.',
  description:
    'Of Big Peer <big_peer> in namespace <namespace>, workload <workload>, Prometheus scrapes fewer pods with success than there should be. For those that it lacks, no alert of this pack can fire. See on the page of targets of Prometheus whether they are listed. A pod that is listed and down is not ready, or a NetworkPolicy or TLS keeps Prometheus out; one that is not listed lacks the label ditto.live/big-peer or the port of the monitor, or Prometheus does not select the monitor.',
});

const partition = (
  number: string,
  namespace: string,
  values: string,
  { pod, state = 'desired' }: { readonly pod?: string; readonly state?: string } = {},
): InputSeries =>
  fromOperator(
    'smbp_operator_store_replicas',
    { resource_namespace: namespace, big_peer: 'eu', partition: number, state },
    values,
    pod,
  );
const subscriptionServers = (state: string, namespace: string, values: string, pod?: string): InputSeries =>
  fromOperator(
    'smbp_operator_subscription_replicas',
    { resource_namespace: namespace, big_peer: 'eu', state },
    values,
    pod,
  );
const answers = (
  workload: 'store' | 'subscription',
  labels: Labels,
  pod: string,
  values: string,
): InputSeries => series(`smbp_${workload}_build_info`, { ...labels, pod, version: '1.65.1' }, values);
const target = (labels: Labels, values: string): InputSeries =>
  series('up', { job: 'smbp-big-peer', ...OF_ACME, pod: 'api-0', workload: 'api', ...labels }, values);

const MISSING_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 15 minutes with one store pod too few, or none, by Big Peer and workload',
    [
      partition('0', 'acme', '2x20'),
      partition('0', 'acme', '2x20', { pod: 'operator-1' }),
      partition('1', 'acme', '1x20'),
      answers('store', OF_ACME, 'store-0', '1x20'),
      answers('store', OF_ACME, 'store-1', '1x20'),
      partition('0', 'globex', '1x20'),
      subscriptionServers('desired', 'acme', '2x20'),
      subscriptionServers('desired', 'acme', '1x20', 'operator-1'),
      subscriptionServers('ready', 'acme', '5x20'),
      answers('subscription', OF_ACME, 'subscription-0', '1x20'),
      subscriptionServers('desired', 'globex', '1x20'),
      answers('subscription', OF_GLOBEX, 'subscription-0', '1x20'),
    ],
    missing('14m'),
    missing(
      '15m',
      { ...OF_ACME, workload: 'store' },
      { ...OF_ACME, workload: 'subscription' },
      { ...OF_GLOBEX, workload: 'store' },
    ),
  ),
  ruleTest(
    'is silent with as many pods as there should be, or more',
    [
      partition('0', 'acme', '1x20'),
      partition('1', 'acme', '1x20'),
      partition('1', 'acme', '5x20', { state: 'routing' }),
      answers('store', OF_ACME, 'store-0', '1x20'),
      answers('store', OF_ACME, 'store-1', '1x20'),
      subscriptionServers('desired', 'acme', '2x20'),
      subscriptionServers('ready', 'acme', '5x20'),
      answers('subscription', OF_ACME, 'subscription-0', '1x20'),
      answers('subscription', OF_ACME, 'subscription-1', '1x20'),
      subscriptionServers('desired', 'globex', '1x20'),
      answers('subscription', OF_GLOBEX, 'subscription-0', '1x20'),
      answers('subscription', OF_GLOBEX, 'subscription-1', '1x20'),
    ],
    missing('20m'),
  ),
  ruleTest(
    'fires for a target that is down, by Big Peer and workload, and for no other job',
    [
      target({}, '0x20'),
      target({ pod: 'api-1' }, '1x20'),
      target({ ...OF_GLOBEX, workload: 'auth' }, '0x20'),
      target({ workload: 'cdc' }, '1x20'),
      target({ job: 'shop', workload: 'shop' }, '0x20'),
    ],
    missing('14m'),
    missing('15m', { ...OF_ACME, workload: 'api' }, { ...OF_GLOBEX, workload: 'auth' }),
  ),
];

/** kube-state-metrics tells which Big Peers there are, but not how many pods they should have. */
const TWIN_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires for a Big Peer of which no target answers, and for each that is down',
    [
      bigPeer('acme', 'eu', '1x20'),
      bigPeer('globex', 'eu', '1x20'),
      bigPeer('globex', 'us', '1x20'),
      target({}, '0x20'),
      target({ ...OF_GLOBEX }, '1x20'),
      target({ namespace: 'globex', big_peer: 'us', job: 'shop' }, '1x20'),
      target({ ...OF_GLOBEX, job: 'shop' }, '0x20'),
    ],
    missing('14m'),
    missing(
      '15m',
      { ...OF_ACME, workload: 'all' },
      { ...OF_ACME, workload: 'api' },
      { namespace: 'globex', big_peer: 'us', workload: 'all' },
    ),
  ),
  ruleTest(
    'is silent once a target of each answers, and without Big Peers',
    [bigPeer('acme', 'eu', '1x20'), target({}, '1x20'), target(OF_GLOBEX, '1x20')],
    missing('20m'),
  ),
];

const evaluationFailing = expectationsOf('SmbpRuleEvaluationFailing', {
  component: 'monitoring',
  severity: 'warning',
  summary: 'Prometheus in namespace <namespace> cannot evaluate the rules of <rule_group>.',
  description:
    'Rules of the group <rule_group> failed <value> times in 15 minutes, and alerts that stand on them do not fire. The page of rules of Prometheus has the error at the rule. "many-to-many matching" or "duplicate series" come from metrics that two targets expose with the same labels, mostly because they are scraped twice; a time-out comes from a Prometheus that is overloaded.',
});
const GROUP = '/etc/rules/monitoring-smbp-store.yaml;smbp-store';
/** Samples are half a window apart, so that the increase over it is twice the step. */
const failures = (rule_group: string, step: number, labels: Labels = {}): InputSeries =>
  series(
    'prometheus_rule_evaluation_failures_total',
    { namespace: 'monitoring', pod: 'prometheus-0', rule_group, ...labels },
    `1000+${step}x8`,
  );

const EVALUATION_TESTS: readonly RuleTest[] = [
  {
    ...ruleTest(
      'fires just over the threshold, after 5 minutes, for our groups, by namespace and group',
      [
        failures(GROUP, 1),
        failures(GROUP, 0.75, { pod: 'prometheus-1' }),
        failures(GROUP, 2, { namespace: 'tenant' }),
        failures('/etc/rules/x.yaml;smbp-kafka', 2),
        failures('/etc/rules/smbp-shop.yaml;shop', 500),
      ],
      evaluationFailing('12m'),
      evaluationFailing(
        '13m',
        { namespace: 'monitoring', rule_group: GROUP, $value: '3.5' },
        { namespace: 'tenant', rule_group: GROUP, $value: '4' },
        { namespace: 'monitoring', rule_group: '/etc/rules/x.yaml;smbp-kafka', $value: '4' },
      ),
    ),
    interval: '7m30s',
  },
  {
    ...ruleTest(
      'is silent at and under the threshold',
      [failures(GROUP, 1.5), failures('/etc/rules/x.yaml;smbp-kafka', 1.25)],
      evaluationFailing('13m'),
      evaluationFailing('60m'),
    ),
    interval: '7m30s',
  },
];

const watchdog = expectationsOf('SmbpWatchdog', {
  component: 'monitoring',
  severity: 'info',
  summary: 'The alerts of SMBP reach you.',
  description:
    'This alert fires always. Route it to something that calls when it stops coming, and you learn of a Prometheus or an Alertmanager that is down, or that does not load the rules of SMBP. Switch it off where nothing waits for it.',
});

const WATCHDOG_TESTS: readonly RuleTest[] = [
  ruleTest('fires from the start, whatever there is', [], watchdog('0m', {}), watchdog('60m', {})),
];

const operatorNearLimit = expectationsOf('SmbpOperatorScrapeNearSampleLimit', {
  component: 'monitoring',
  severity: 'warning',
  summary:
    'The operator pod <pod> in namespace <namespace> exposes <value> of the samples that a scrape may have.',
  description:
    'One scrape of pod <pod> in namespace <namespace> has more than 80 % of the samples that scrape.sampleLimitFactor allows. Beyond the limit Prometheus drops the whole scrape, and with it every alert about the operator and the custom resources. Raise scrape.sampleLimitFactor in the settings of the pack and apply it again; then find out which metric grew.',
});
const bigPeerNearLimit = expectationsOf('SmbpBigPeerScrapeNearSampleLimit', {
  component: 'monitoring',
  severity: 'warning',
  summary:
    'Pod <pod> of Big Peer <big_peer> in namespace <namespace> exposes <value> of the samples that a scrape may have.',
  description:
    'One scrape of pod <pod> of Big Peer <big_peer> in namespace <namespace> has more than 80 % of the samples that scrape.sampleLimitFactor allows. Beyond the limit Prometheus drops the whole scrape, and with it every alert about this pod. Raise scrape.sampleLimitFactor in the settings of the pack and apply it again; then find out which metric grew.',
});

const FACTOR = 10;
const { catalog } = resolveWith(smbp);
function limitOf(spec: typeof operatorSource | typeof bigPeerSource): number {
  const limit = sampleLimitOf({ spec }, catalog.metrics, FACTOR);
  invariant(limit !== undefined, 'the source is scraped by us');
  return limit;
}
const OPERATOR_LIMIT = limitOf(operatorSource);
const BIG_PEER_LIMIT = limitOf(bigPeerSource);
const samples = (job: string, labels: Labels, count: number): InputSeries =>
  series(
    'scrape_samples_post_metric_relabeling',
    { job, instance: '10.0.0.1:9090', ...labels },
    `${count}x20`,
  );
const OPERATOR_POD = { namespace: 'operators', pod: 'operator-0' } as const;
const STORE_POD = { ...OF_ACME, pod: 'store-0' } as const;

const LIMIT_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 15 minutes just over 80 % of the limit of its source, by pod',
    [
      samples('smbp-operator', OPERATOR_POD, Math.floor(0.8 * OPERATOR_LIMIT) + 1),
      samples('smbp-operator', { ...OPERATOR_POD, pod: 'operator-1' }, Math.floor(0.8 * OPERATOR_LIMIT)),
      samples('smbp-big-peer', STORE_POD, BIG_PEER_LIMIT),
      samples('smbp-big-peer', { ...STORE_POD, pod: 'store-1' }, Math.floor(0.8 * BIG_PEER_LIMIT)),
      samples('smbp-big-peer', { ...STORE_POD, ...OF_GLOBEX }, 2 * BIG_PEER_LIMIT),
      samples('shop', { namespace: 'shop', pod: 'shop-0' }, 100 * BIG_PEER_LIMIT),
    ],
    operatorNearLimit('14m'),
    operatorNearLimit('15m', { ...OPERATOR_POD, $value: percentage(OPERATOR_LIMIT) }),
    bigPeerNearLimit('14m'),
    bigPeerNearLimit('15m', { ...STORE_POD, $value: '100%' }, { ...STORE_POD, ...OF_GLOBEX, $value: '200%' }),
  ),
];

/** As Prometheus writes a ratio: with four digits. */
function percentage(limit: number): string {
  return `${Number(((100 * (Math.floor(0.8 * limit) + 1)) / limit).toPrecision(4))}%`;
}

/** Which is never silent. */
const { watchdog: _, ...OTHER_ALERTS } = monitoringAlerts;

const TESTS = [...MISSING_TESTS, ...EVALUATION_TESTS, ...WATCHDOG_TESTS];

playRuleTests(TESTS);

describe('with limits on samples', () => {
  playRuleTests(LIMIT_TESTS, rulesWith({ sampleLimitFactor: FACTOR }));
});

describe('without metrics of the operator', () => {
  playRuleTests(TWIN_TESTS, rulesWithSources({ operator: false, customResourceState: true }));
});

coverAlerts(OTHER_ALERTS, [...TESTS, ...LIMIT_TESTS]);
