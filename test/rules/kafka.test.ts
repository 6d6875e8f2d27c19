import { describe } from 'vitest';

import * as kafkaAlerts from '../../src/alerts/kafka.ts';
import { defaultSettings } from '../../src/config/settings-file.ts';
import { smbp } from '../../src/smbp.ts';
import type { Labels } from './rule-tests.ts';
import {
  appWithoutBigPeer,
  bigPeer,
  coverAlerts,
  expectationsOf,
  playRuleTests,
  ruleTest,
  series,
} from './rule-tests.ts';
import type { InputSeries, RuleTest } from './run-rule-tests.ts';
import { rulesWith } from './run-rule-tests.ts';

/** Alone in its namespace, so that its name is known. */
const OF_ACME = { namespace: 'acme', big_peer: 'eu' } as const;
/** One of two, so that it is not. */
const OF_GLOBEX = { namespace: 'globex' } as const;
const FLEET = [
  bigPeer('acme', 'eu', '1x60'),
  bigPeer('acme', 'eu', '1x60', 'operator-1'),
  bigPeer('globex', 'eu', '1x60'),
  bigPeer('globex', 'us', '1x60'),
  appWithoutBigPeer('shop', '1x60'),
] as const;

const underMinIsr = expectationsOf('SmbpKafkaPartitionsUnderMinIsr', {
  component: 'kafka',
  severity: 'critical',
  summary: '<value> partitions of Kafka in namespace <namespace> refuse writes.',
  description:
    '<value> partitions of the Kafka below a Big Peer in namespace <namespace> have fewer replicas in sync than min.insync.replicas, so that Kafka refuses to write to them. If the transaction log is among them, no device and no API client can write. List the Kafka pods of this namespace and look for a broker that is down, restarts, or has a full disk; the partitions recover once enough replicas have caught up.',
});
const offline = expectationsOf('SmbpKafkaOfflinePartitions', {
  component: 'kafka',
  severity: 'critical',
  summary: '<value> partitions of Kafka in namespace <namespace> have no leader.',
  description:
    '<value> partitions of the Kafka below a Big Peer in namespace <namespace> have no leader: they can be neither written nor read. If the transaction log is among them, the Big Peer stands still. List the Kafka pods of this namespace: the brokers that hold these partitions are all down. Bring one back with its volume; do not delete volumes or topics.',
});
const broker = (metric: string, labels: Labels, values: string): InputSeries =>
  series(metric, { namespace: 'acme', pod: 'kafka-0', strimzi_io_cluster: 'log', ...labels }, values);
const ISR = 'kafka_server_replicamanager_underminisrpartitioncount';
const OFFLINE = 'kafka_controller_kafkacontroller_offlinepartitionscount';

const BROKER_TESTS: readonly RuleTest[] = [
  ruleTest(
    'adds up the partitions of all brokers of a cluster, for 5 minutes, in namespaces of Big Peers only',
    [
      ...FLEET,
      broker(ISR, {}, '1x10'),
      broker(ISR, { pod: 'kafka-1' }, '2x10'),
      broker(ISR, { pod: 'kafka-2' }, '0x10'),
      broker(ISR, { strimzi_io_cluster: 'other' }, '1x10'),
      broker(ISR, { namespace: 'globex' }, '4x10'),
      broker(ISR, { namespace: 'shop' }, '9x10'),
    ],
    underMinIsr('4m'),
    underMinIsr(
      '5m',
      { ...OF_ACME, strimzi_io_cluster: 'log', $value: '3' },
      { ...OF_ACME, strimzi_io_cluster: 'other', $value: '1' },
      { ...OF_GLOBEX, strimzi_io_cluster: 'log', $value: '4' },
    ),
    offline('10m'),
  ),
  ruleTest(
    'takes the highest count of a controller, for 2 minutes, in namespaces of Big Peers only',
    [
      ...FLEET,
      broker(OFFLINE, {}, '2x10'),
      broker(OFFLINE, { pod: 'kafka-1' }, '1x10'),
      broker(OFFLINE, { strimzi_io_cluster: 'other' }, '0x10'),
      broker(OFFLINE, { namespace: 'globex' }, '1x10'),
      broker(OFFLINE, { namespace: 'shop' }, '9x10'),
    ],
    offline('1m'),
    offline(
      '2m',
      { ...OF_ACME, strimzi_io_cluster: 'log', $value: '2' },
      { ...OF_GLOBEX, strimzi_io_cluster: 'log', $value: '1' },
    ),
    underMinIsr('10m'),
  ),
  ruleTest(
    'is silent while every partition is well',
    [...FLEET, broker(ISR, {}, '0x10'), broker(OFFLINE, {}, '0x10')],
    underMinIsr('10m'),
    offline('10m'),
  ),
  ruleTest(
    'knows the Big Peers for a day after the operator last spoke of them',
    [bigPeer('acme', 'eu', '1 stale'), broker(ISR, {}, '1x1500')],
    underMinIsr('1439m', { ...OF_ACME, strimzi_io_cluster: 'log', $value: '1' }),
    underMinIsr('1442m'),
  ),
];

const failing = expectationsOf('SmbpStrimziReconcileFailing', {
  component: 'kafka',
  severity: 'warning',
  summary: 'Strimzi fails to reconcile <kind> in namespace <namespace>.',
  description:
    'Strimzi failed <value> times in 30 minutes to reconcile resources of kind <kind> in namespace <namespace>, which holds Big Peers. Kafka goes on as it is, but topics and users of new bridges are not made, and certificates and brokers are not replaced. Describe the resources of this kind for the condition NotReady and its message; the log of the Strimzi operator has the whole error.',
});
/**
 * Strimzi in its own namespace; its label `namespace` becomes `exported_namespace`. Samples are half a window apart, so
 * that the increase over it is twice the step.
 */
const failures = (labels: Labels, step: number): InputSeries =>
  series(
    'strimzi_reconciliations_failed_total',
    { namespace: 'strimzi', exported_namespace: 'acme', pod: 'strimzi-0', kind: 'Kafka', ...labels },
    `1000+${step}x4`,
  );
const halfHourly = (test: RuleTest): RuleTest => ({ ...test, interval: '15m' });
const FAILING = { ...OF_ACME, kind: 'Kafka' } as const;

const STRIMZI_TESTS: readonly RuleTest[] = [
  halfHourly(
    ruleTest(
      'fires just over the threshold, after 15 minutes, by namespace and kind',
      [
        ...FLEET,
        failures({}, 0.77),
        failures({ pod: 'strimzi-1' }, 0.75),
        failures({ kind: 'KafkaTopic' }, 2),
        failures({ exported_namespace: 'globex' }, 2),
        failures({ exported_namespace: 'shop' }, 9),
        failures({ exported_namespace: 'shop', namespace: 'acme', pod: 'strimzi-2' }, 9),
      ],
      failing('29m'),
      failing(
        '30m',
        { ...FAILING, $value: '3.04' },
        { ...FAILING, kind: 'KafkaTopic', $value: '4' },
        { ...OF_GLOBEX, kind: 'Kafka', $value: '4' },
      ),
    ),
  ),
  halfHourly(
    ruleTest(
      'is silent at and under the threshold',
      [
        ...FLEET,
        failures({}, 1.5),
        failures({ kind: 'KafkaTopic' }, 1.25),
        failures({ kind: 'KafkaUser' }, 0),
      ],
      failing('30m'),
      failing('60m'),
    ),
  ),
];

const TESTS = [...BROKER_TESTS, ...STRIMZI_TESTS];

playRuleTests(TESTS);
coverAlerts(kafkaAlerts, TESTS);

describe('with the Strimzi Metrics Reporter, which gives the brokers the same names', () => {
  const { sources } = defaultSettings(smbp);
  const strimzi = {
    kind: 'foreign',
    enabled: true,
    exporter: 'reporter',
    ownerNamespaceLabel: 'exported_namespace',
  } as const;
  playRuleTests(BROKER_TESTS.slice(0, 3), rulesWith({ sources: { ...sources, strimzi } }));
});
