/**
 * Custom resources of the operator; each has one controller, named after it.
 *
 * Source: release notes of the Ditto operator 0.17 and its example deployments (BigPeer … BigPeerReplication).
 */
export const RESOURCE_KINDS = [
  'BigPeer',
  'BigPeerApiKey',
  'BigPeerApp',
  'BigPeerDataBridge',
  'BigPeerReplication',
  'BigPeerStore',
  'BigPeerSubscription',
] as const;

/** Objects that the operator watches: its own kinds and those that it makes of them. */
export const WATCHED_KINDS = [
  ...RESOURCE_KINDS,
  'Certificate',
  'Ingress',
  'Kafka',
  'KafkaNodePool',
  'KafkaTopic',
  'KafkaUser',
  'StatefulSet',
] as const;

/** Resources of the Kubernetes API that the operator reads or writes. */
export const API_RESOURCES = [
  'bigpeerapikeys',
  'bigpeerapps',
  'bigpeerdatabridges',
  'bigpeerreplications',
  'bigpeers',
  'bigpeerstores',
  'bigpeersubscriptions',
  'certificates',
  'configmaps',
  'deployments',
  'ingresses',
  'issuers',
  'kafkanodepools',
  'kafkas',
  'kafkatopics',
  'kafkausers',
  'pods',
  'secrets',
  'services',
  'statefulsets',
] as const;
