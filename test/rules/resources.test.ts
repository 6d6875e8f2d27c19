import * as resourceAlerts from '../../src/alerts/resources.ts';
import type { Labels } from './rule-tests.ts';
import { coverAlerts, expectationsOf, fromOperator, playRuleTests, ruleTest } from './rule-tests.ts';
import type { InputSeries, RuleTest } from './run-rule-tests.ts';

/** Two Big Peers in two namespaces, with the same name: only the namespace tells them apart. */
const ACME = { resource_namespace: 'acme', big_peer: 'eu' } as const;
const GLOBEX = { resource_namespace: 'globex', big_peer: 'eu' } as const;
const OF_ACME = { namespace: 'acme', big_peer: 'eu' } as const;
const OF_GLOBEX = { namespace: 'globex', big_peer: 'eu' } as const;

/** Two resources of one Big Peer. */
const PEER = { kind: 'BigPeer', name: 'eu' } as const;
const BRIDGE = { kind: 'BigPeerDataBridge', name: 'orders' } as const;

const condition = (labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator('smbp_operator_resource_condition', { ...ACME, ...PEER, ...labels }, values, pod);
const READY = { condition: 'Ready', status: 'True' } as const;

const notReady = expectationsOf('SmbpResourceNotReady', {
  component: 'resources',
  severity: 'warning',
  summary: '<kind> <name> in namespace <namespace> is not ready.',
  description:
    'The condition Ready of <kind> <name> in namespace <namespace> has not been True for a while: the operator could not bring about what the spec asks for, or has lost it again. Describe the resource with kubectl: the other conditions and the Events name the part that is missing. Of a Big Peer, look at KafkaReady first, then at the store, then at the subscription servers: each waits for the one before.',
});
const NOT_READY = { ...READY, ...OF_ACME, ...PEER };

const NOT_READY_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 15 minutes, for each namespace and resource by itself, once for two pods of the operator',
    [
      condition(READY, '0x20'),
      condition(READY, '0x20', 'operator-1'),
      condition({ ...READY, ...BRIDGE }, '0x20'),
      condition({ ...READY, ...GLOBEX }, '0x20'),
      condition({ ...READY, name: 'us', big_peer: 'us' }, '1x20'),
    ],
    notReady('14m'),
    notReady('15m', NOT_READY, { ...NOT_READY, ...BRIDGE }, { ...NOT_READY, ...OF_GLOBEX }),
  ),
  ruleTest(
    'is silent while another pod of the operator says that it is ready',
    [condition(READY, '0x20'), condition(READY, '1x20', 'operator-1')],
    notReady('20m'),
  ),
  ruleTest(
    'goes by neither another condition nor another status',
    [
      condition({ condition: 'KafkaReady', status: 'True' }, '0x20'),
      condition({ condition: 'Ready', status: 'False' }, '0x20'),
      condition({ condition: 'Ready', status: 'Unknown' }, '0x20'),
    ],
    notReady('20m'),
  ),
  ruleTest(
    'does not begin anew when a scrape fails, and ends with the fault',
    [condition(READY, '0x9 stale _x3 0x5 1x5')],
    notReady('14m'),
    notReady('15m', NOT_READY),
    notReady('20m'),
  ),
  ruleTest(
    'ends 5 minutes after the resource has gone',
    [condition(READY, '0x20 stale')],
    notReady('24m', NOT_READY),
    notReady('26m'),
  ),
  ruleTest(
    'names a resource without a Big Peer too',
    [condition({ ...READY, ...BRIDGE, big_peer: '' }, '0x20')],
    notReady('15m', { ...READY, namespace: 'acme', ...BRIDGE }),
  ),
];

const DEGRADED = { condition: 'Degraded', status: 'True' } as const;
const degraded = expectationsOf('SmbpBigPeerDegraded', {
  component: 'resources',
  severity: 'critical',
  summary: '<kind> <name> in namespace <namespace> is degraded.',
  description:
    'The operator says that <kind> <name> in namespace <namespace> works only in part: devices may be cut off, or reads may be old. Describe the resource with kubectl: the condition Degraded has a reason and a message. Then look at its pods, those labelled ditto.live/big-peer in this namespace, for one that is not ready.',
});

const DEGRADED_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 10 minutes for a Big Peer, its store and its subscription servers',
    [
      condition(DEGRADED, '1x15'),
      condition(DEGRADED, '1x15', 'operator-1'),
      condition({ ...DEGRADED, kind: 'BigPeerStore' }, '1x15'),
      condition({ ...DEGRADED, kind: 'BigPeerSubscription', ...GLOBEX }, '1x15'),
    ],
    degraded('9m'),
    degraded(
      '10m',
      { ...DEGRADED, ...OF_ACME, ...PEER },
      { ...DEGRADED, ...OF_ACME, ...PEER, kind: 'BigPeerStore' },
      { ...DEGRADED, ...OF_GLOBEX, ...PEER, kind: 'BigPeerSubscription' },
    ),
  ),
  ruleTest(
    'is silent for other kinds, other conditions, another status, and while all is well',
    [
      condition({ ...DEGRADED, ...BRIDGE }, '1x15'),
      condition(READY, '1x15'),
      condition({ condition: 'Degraded', status: 'False' }, '1x15'),
      condition(DEGRADED, '0x15'),
    ],
    degraded('15m'),
  ),
];

const ROLLED = { condition: 'RollingUpdateSucceeded', status: 'False' } as const;
const rollingUpdate = expectationsOf('SmbpRollingUpdateNotSucceeded', {
  component: 'resources',
  severity: 'warning',
  summary: 'The rolling update of <kind> <name> in namespace <namespace> has not succeeded.',
  description:
    'The condition RollingUpdateSucceeded of <kind> <name> in namespace <namespace> has been False for longer than a rollout takes. Old and new pods run side by side, and the change is not in force everywhere. Look for the newest pod of this resource: kubectl describe says whether it lacks an image, a volume or a node; its log says why it does not get ready.',
});

const ROLLING_UPDATE_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 45 minutes, for each Big Peer by itself',
    [
      condition({ ...ROLLED, kind: 'BigPeerStore' }, '1x50'),
      condition({ ...ROLLED, kind: 'BigPeerStore', ...GLOBEX }, '1x50', 'operator-1'),
    ],
    rollingUpdate('44m'),
    rollingUpdate(
      '45m',
      { ...ROLLED, ...OF_ACME, ...PEER, kind: 'BigPeerStore' },
      { ...ROLLED, ...OF_GLOBEX, ...PEER, kind: 'BigPeerStore' },
    ),
  ),
  ruleTest(
    'is silent after success, while it is unknown, and for other conditions',
    [
      condition(ROLLED, '0x50'),
      condition({ condition: 'RollingUpdateSucceeded', status: 'Unknown' }, '1x50'),
      condition({ condition: 'ClusterConfigTransitionSucceeded', status: 'False' }, '1x50'),
    ],
    rollingUpdate('50m'),
  ),
];

const generation = (observed: '' | 'observed_', labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator(`smbp_operator_resource_${observed}generation`, { ...ACME, ...PEER, ...labels }, values, pod);
const notObserved = expectationsOf('SmbpResourceSpecNotObserved', {
  component: 'resources',
  severity: 'warning',
  summary: 'The operator has not acted on the newest spec of <kind> <name> in namespace <namespace>.',
  description:
    'The spec of <kind> <name> in namespace <namespace> is <value> changes ahead of what the operator has acted on. What was changed is not in force, and its other conditions speak of the old spec. See whether the operator runs and whether its alerts fire; if all is quiet there, look for the name of the resource in its log.',
});

const NOT_OBSERVED_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 15 minutes for a spec that is ahead, also when nothing was ever observed',
    [
      generation('', {}, '3x20'),
      generation('', {}, '2x20', 'operator-1'),
      generation('observed_', {}, '2x20'),
      generation('observed_', {}, '1x20', 'operator-1'),
      generation('', { ...BRIDGE, ...GLOBEX }, '1x20'),
      generation('observed_', { ...BRIDGE, ...GLOBEX }, '0x20'),
    ],
    notObserved('14m'),
    notObserved('15m', { ...OF_ACME, ...PEER, $value: '1' }, { ...OF_GLOBEX, ...BRIDGE, $value: '1' }),
  ),
  ruleTest(
    'is silent once the spec is observed, by whichever pod of the operator',
    [
      generation('', {}, '3x20'),
      generation('observed_', {}, '2x20'),
      generation('observed_', {}, '3x20', 'operator-1'),
      generation('', BRIDGE, '1x20'),
      generation('observed_', BRIDGE, '1x20'),
    ],
    notObserved('20m'),
  ),
  ruleTest(
    'compares no resource with another',
    [generation('', {}, '3x20'), generation('observed_', BRIDGE, '2x20')],
    notObserved('20m'),
  ),
];

const deletion = (labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator(
    'smbp_operator_resource_deletion_timestamp_seconds',
    { ...ACME, ...PEER, ...labels },
    values,
    pod,
  );
const deletionStuck = expectationsOf('SmbpResourceDeletionStuck', {
  component: 'resources',
  severity: 'warning',
  summary: 'The deletion of <kind> <name> in namespace <namespace> has been waiting for <value>.',
  description:
    '<kind> <name> in namespace <namespace> was to be deleted <value> ago, and its finalizer is still there. Without the operator no finalizer ends, so see first that it runs. Then look at the Events of the resource and at what it owns: bridges, keys and apps must go before their Big Peer. Do not take the finalizer off by hand before its children are gone: nobody would clean them up.',
});

const DELETION_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires just over half an hour after it was asked for, once that has lasted 5 minutes',
    [
      // At 31:00 the age is 30:01, so the wait begins.
      deletion({}, '59x50'),
      deletion({}, '30x50', 'operator-1'),
      deletion({ ...GLOBEX, ...BRIDGE }, '59x50'),
      deletion({ name: 'us' }, '60x50'),
      deletion({ name: 'zero' }, '0x50'),
    ],
    deletionStuck('35m'),
    deletionStuck(
      '36m',
      { ...OF_ACME, ...PEER, $value: '35m 1s' },
      { ...OF_GLOBEX, ...BRIDGE, $value: '35m 1s' },
    ),
  ),
  ruleTest(
    'is silent at exactly half an hour',
    // At 31:00 the age is exactly 30:00, so the wait begins at 32:00.
    [deletion({}, '60x50')],
    deletionStuck('36m'),
    deletionStuck('37m', { ...OF_ACME, ...PEER, $value: '36m 0s' }),
  ),
  ruleTest(
    'ends with the resource',
    [deletion({}, '1x40 stale')],
    deletionStuck('40m', { ...OF_ACME, ...PEER, $value: '39m 59s' }),
    deletionStuck('41m'),
  ),
];

const orphan = (labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator('smbp_operator_resource_orphaned', { ...ACME, ...BRIDGE, ...labels }, values, pod);
const orphaned = expectationsOf('SmbpResourceOrphaned', {
  component: 'resources',
  severity: 'warning',
  summary: '<kind> <name> in namespace <namespace> belongs to no Big Peer.',
  description:
    '<kind> <name> in namespace <namespace> has no label ditto.live/big-peer, or one that names a Big Peer which is not in this namespace, so that the operator leaves it alone. Since operator 0.14.7 data bridges need this label. Set it with kubectl label, or delete the resource.',
});

const ORPHANED_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 10 minutes, with the Big Peer that the resource names, if any',
    [
      orphan({ big_peer: '' }, '1x15'),
      orphan({ big_peer: '' }, '0x15', 'operator-1'),
      orphan({ ...GLOBEX, big_peer: 'gone' }, '1x15'),
      orphan({ name: 'invoices' }, '0x15'),
    ],
    orphaned('9m'),
    orphaned('10m', { namespace: 'acme', ...BRIDGE }, { namespace: 'globex', big_peer: 'gone', ...BRIDGE }),
  ),
];

const supported = (labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator('smbp_operator_bigpeer_version_supported', labels, values, pod);
const unsupported = expectationsOf('SmbpBigPeerVersionUnsupported', {
  component: 'resources',
  severity: 'warning',
  summary: 'The operator does not support the version of Big Peer <big_peer> in namespace <namespace>.',
  description:
    'The version in the spec of Big Peer <big_peer> in namespace <namespace> is outside of what the running operator supports. The Big Peer goes on serving, but the operator neither changes nor repairs it. Raise spec.version to a supported one, which the release notes of the operator list, or go back to the operator that ran before.',
});

const UNSUPPORTED_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 5 minutes for the Big Peer that it is about, if one pod of the operator says so',
    [supported(ACME, '0x10'), supported(ACME, '1x10', 'operator-1'), supported(GLOBEX, '1x10')],
    unsupported('4m'),
    unsupported('5m', OF_ACME),
  ),
];

const dependency = (labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator('smbp_operator_dependency_ready', { ...ACME, ...labels }, values, pod);
const waits = expectationsOf('SmbpDependencyNotReady', {
  component: 'resources',
  severity: 'warning',
  summary: 'Big Peer <big_peer> in namespace <namespace> waits for <dependency>.',
  description:
    'Big Peer <big_peer> in namespace <namespace> cannot use its dependency <dependency>, and what needs it does not start or change. For kafka, kafka_topic and kafka_user describe the resource of Strimzi of that kind: a Kafka whose external listener needs an Ingress controller that is not there never gets ready, nor does one whose Strimzi is newer than the operator knows. For issuer and certificate describe those of cert-manager; for the secrets, see that they exist in this namespace.',
});

const DEPENDENCY_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 10 minutes for each dependency of each Big Peer',
    [
      dependency({ dependency: 'kafka' }, '0x15'),
      dependency({ dependency: 'kafka' }, '0x15', 'operator-1'),
      dependency({ dependency: 'issuer' }, '0x15'),
      dependency({ dependency: 'kafka', ...GLOBEX }, '0x15'),
      dependency({ dependency: 'certificate' }, '1x15'),
    ],
    waits('9m'),
    waits(
      '10m',
      { ...OF_ACME, dependency: 'issuer' },
      { ...OF_ACME, dependency: 'kafka' },
      { ...OF_GLOBEX, dependency: 'kafka' },
    ),
  ),
  ruleTest(
    'is silent while another pod of the operator says that it is ready',
    [dependency({ dependency: 'kafka' }, '0x15'), dependency({ dependency: 'kafka' }, '1x15', 'operator-1')],
    waits('15m'),
  ),
];

const rollout = (labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator(
    'smbp_operator_rolling_update_start_timestamp_seconds',
    { ...ACME, workload: 'store', ...labels },
    values,
    pod,
  );
const rolloutStuck = expectationsOf('SmbpRolloutStuck', {
  component: 'resources',
  severity: 'warning',
  summary:
    'The rollout of <workload> of Big Peer <big_peer> in namespace <namespace> has been running for <value>.',
  description:
    'The pods of <workload> of Big Peer <big_peer> in namespace <namespace> have been in replacement for <value>. Until it ends, two versions serve, and further changes wait. Look for the pod that is not ready: an image that cannot be pulled, a volume that does not attach, or a store replica that still catches up.',
});

const ROLLOUT_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires just over an hour after the start, once that has lasted 5 minutes',
    [
      rollout({}, '59x80'),
      rollout({}, '90x80', 'operator-1'),
      rollout({ workload: 'api' }, '600x80'),
      rollout({ workload: 'auth' }, '0x80'),
      rollout(GLOBEX, '59x80'),
    ],
    rolloutStuck('65m'),
    rolloutStuck(
      '66m',
      { ...OF_ACME, workload: 'store', $value: '1h 5m 1s' },
      { ...OF_GLOBEX, workload: 'store', $value: '1h 5m 1s' },
    ),
  ),
  ruleTest(
    'is silent at exactly an hour',
    [rollout({}, '60x80')],
    rolloutStuck('66m'),
    rolloutStuck('67m', { ...OF_ACME, workload: 'store', $value: '1h 6m 0s' }),
  ),
];

const rebuilds = (labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator(
    'smbp_operator_statefulset_rebuilds_total',
    { ...ACME, workload: 'store', result: 'failed', ...labels },
    values,
    pod,
  );
const rebuildFailed = expectationsOf('SmbpStatefulSetRebuildFailed', {
  component: 'resources',
  severity: 'critical',
  summary:
    'The StatefulSet of <workload> of Big Peer <big_peer> in namespace <namespace> was deleted and could not be made again.',
  description:
    'To change the storage of <workload> of Big Peer <big_peer> in namespace <namespace>, the operator deletes the StatefulSet, keeps pod and volume, and makes it again; that failed within the last hour. The pods still run and the data is there, but a pod that ends now does not come back. Delete no pod and no claim. List the StatefulSets of this namespace and find the one that is missing; the log of the operator and the Event StatefulSetRebuildFailed say why. Once the cause is mended the operator makes it on its next attempt.',
});
const STORE_OF_ACME = { ...OF_ACME, workload: 'store' };

const REBUILD_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires at once, for an hour, when one more fails',
    [rebuilds({}, '4x99 5x100'), rebuilds({ workload: 'api' }, '4x200'), rebuilds({ ...GLOBEX }, '0x200')],
    rebuildFailed('99m'),
    rebuildFailed('100m', STORE_OF_ACME),
    rebuildFailed('158m', STORE_OF_ACME),
    rebuildFailed('161m'),
  ),
  ruleTest(
    'fires when the first failure makes the series',
    [rebuilds({}, '_x100 1x150'), rebuilds({ ...GLOBEX, result: 'succeeded' }, '_x100 1x150')],
    rebuildFailed('99m'),
    rebuildFailed('100m', STORE_OF_ACME),
    rebuildFailed('158m', STORE_OF_ACME),
    rebuildFailed('170m'),
  ),
  ruleTest(
    'is one alert for two pods of the operator, and one for each Big Peer',
    [rebuilds({}, '0x9 1x20'), rebuilds({}, '0x9 1x20', 'operator-1'), rebuilds(GLOBEX, '0x9 1x20')],
    rebuildFailed('10m', STORE_OF_ACME, { ...OF_GLOBEX, workload: 'store' }),
  ),
  ruleTest(
    'takes no series for new that was not scraped for a while',
    [rebuilds({}, '4x60 stale _x30 4x60')],
    rebuildFailed('92m'),
    rebuildFailed('130m'),
  ),
  ruleTest(
    'is silent about rebuilds that succeed, and about a series that begins without a failure',
    [rebuilds({ result: 'succeeded' }, '0x9 1x20'), rebuilds(GLOBEX, '0x20')],
    rebuildFailed('20m'),
  ),
];

const transition = (labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator('smbp_operator_store_transition_start_timestamp_seconds', labels, values, pod);
const transitionStuck = expectationsOf('SmbpStoreTransitionStuck', {
  component: 'resources',
  severity: 'warning',
  summary:
    'The store of Big Peer <big_peer> in namespace <namespace> has been changing its configuration for <value>.',
  description:
    'The store of Big Peer <big_peer> in namespace <namespace> has been on the way to its next configuration for <value>. A single replica that is down or far behind keeps it from ending, and meanwhile old versions of data pile up. See whether all store pods are ready and which of them still has transactions to backfill; a replica that cannot come back must be removed and replaced.',
});

const TRANSITION_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires just over 4 hours after the start, once that has lasted 5 minutes',
    [
      transition(ACME, '59x260'),
      transition(ACME, '90x260', 'operator-1'),
      transition(GLOBEX, '600x260'),
      transition({ ...GLOBEX, big_peer: 'us' }, '0x260'),
    ],
    transitionStuck('245m'),
    transitionStuck('246m', { ...OF_ACME, $value: '4h 5m 1s' }),
  ),
  ruleTest(
    'is silent at exactly 4 hours',
    [transition(ACME, '60x260')],
    transitionStuck('246m'),
    transitionStuck('247m', { ...OF_ACME, $value: '4h 6m 0s' }),
  ),
];

const replicas = (state: string, labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator('smbp_operator_store_replicas', { ...ACME, partition: '0', state, ...labels }, values, pod);
const unavailable = expectationsOf('SmbpStorePartitionUnavailable', {
  component: 'resources',
  severity: 'critical',
  summary:
    'Partition <partition> of the store of Big Peer <big_peer> in namespace <namespace> is not served.',
  description:
    'No replica of partition <partition> of Big Peer <big_peer> in namespace <namespace> routes requests. Reads of this range of keys fail for every app, and the stable timestamp stands still for the whole Big Peer. Look at the store pods of this partition: whether they are scheduled, have their volume and have disk space left, and what their log says last. On the first start of a Big Peer this ends by itself.',
});
const underReplicated = expectationsOf('SmbpStorePartitionUnderReplicated', {
  component: 'resources',
  severity: 'warning',
  summary:
    'Partition <partition> of the store of Big Peer <big_peer> in namespace <namespace> has only <value> replicas in use.',
  description:
    'Of partition <partition> of Big Peer <big_peer> in namespace <namespace> fewer replicas route requests than the spec asks for, namely <value>. It still serves, but the next failure may take the range of keys away, and a replica that is down holds up garbage collection. Find the store pod of this partition that is not ready, or that still backfills.',
});
const FIRST_OF_ACME = { ...OF_ACME, partition: '0' };

const PARTITION_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after 2 minutes for a partition that no replica serves, after 15 for one that lacks a replica',
    [
      replicas('desired', {}, '1x20'),
      replicas('routing', {}, '0x20'),
      replicas('desired', {}, '1x20', 'operator-1'),
      replicas('routing', {}, '0x20', 'operator-1'),
      replicas('desired', { partition: '1' }, '2x20'),
      replicas('routing', { partition: '1' }, '1x20'),
      replicas('desired', { partition: '2' }, '2x20'),
      replicas('routing', { partition: '2' }, '2x20'),
      replicas('desired', GLOBEX, '3x20'),
      replicas('routing', GLOBEX, '3x20'),
    ],
    unavailable('1m'),
    unavailable('2m', { ...FIRST_OF_ACME, state: 'routing' }),
    underReplicated('14m'),
    underReplicated(
      '15m',
      { ...FIRST_OF_ACME, $value: '0' },
      { ...FIRST_OF_ACME, partition: '1', $value: '1' },
    ),
  ),
  ruleTest(
    'goes by the pod of the operator that sees more',
    [
      replicas('desired', {}, '2x20'),
      replicas('routing', {}, '0x20'),
      replicas('desired', {}, '2x20', 'operator-1'),
      replicas('routing', {}, '2x20', 'operator-1'),
    ],
    unavailable('20m'),
    underReplicated('20m'),
  ),
  ruleTest(
    'is silent about a partition that is to go, and goes by no other state',
    [
      replicas('desired', {}, '0x20'),
      replicas('routing', {}, '0x20'),
      replicas('ready', {}, '1x20'),
      replicas('desired', { big_peer: 'us' }, '2x20'),
      replicas('routing', { big_peer: 'us' }, '2x20'),
      replicas('desired', GLOBEX, '2x20'),
      replicas('routing', GLOBEX, '2x20'),
      replicas('ready', GLOBEX, '0x20'),
      replicas('updated', GLOBEX, '0x20'),
    ],
    unavailable('20m'),
    underReplicated('20m'),
  ),
  ruleTest(
    'compares no Big Peer and no partition with another',
    [
      replicas('desired', {}, '2x20'),
      replicas('routing', GLOBEX, '0x20'),
      replicas('routing', { partition: '1' }, '0x20'),
    ],
    unavailable('20m'),
    underReplicated('20m'),
  ),
];

const backend = (labels: Labels, values: string, pod?: string): InputSeries =>
  fromOperator('smbp_operator_attachment_backend_info', labels, values, pod);
const ephemeral = expectationsOf('SmbpAttachmentsEphemeral', {
  component: 'resources',
  severity: 'info',
  summary: 'Big Peer <big_peer> in namespace <namespace> keeps attachments in memory only.',
  description:
    'Big Peer <big_peer> in namespace <namespace> has no backend for attachments, so that it keeps them in the memory of its API pods: a restart, an update or a lost node loses them. Configure attachments.backend of the BigPeer. Switch this alert off where the apps use no attachments.',
});

const EPHEMERAL_TESTS: readonly RuleTest[] = [
  ruleTest(
    'fires after an hour for the Big Peer that keeps attachments in memory',
    [
      backend({ ...ACME, backend: 'in_memory' }, '1x70'),
      backend({ ...ACME, backend: 'in_memory' }, '1x70', 'operator-1'),
      backend({ ...GLOBEX, backend: 's3' }, '1x70'),
    ],
    ephemeral('59m'),
    ephemeral('60m', { ...OF_ACME, backend: 'in_memory' }),
  ),
];

const TESTS = [
  ...NOT_READY_TESTS,
  ...DEGRADED_TESTS,
  ...ROLLING_UPDATE_TESTS,
  ...NOT_OBSERVED_TESTS,
  ...DELETION_TESTS,
  ...ORPHANED_TESTS,
  ...UNSUPPORTED_TESTS,
  ...DEPENDENCY_TESTS,
  ...ROLLOUT_TESTS,
  ...REBUILD_TESTS,
  ...TRANSITION_TESTS,
  ...PARTITION_TESTS,
  ...EPHEMERAL_TESTS,
];

playRuleTests(TESTS);
coverAlerts(resourceAlerts, TESTS);
