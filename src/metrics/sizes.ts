import { defineSize } from '../catalog/bounds.ts';

export const bigPeers = defineSize({
  name: 'bigPeers',
  help: 'Big Peers, each in its namespace.',
  reference: 2,
});
export const partitions = defineSize({
  name: 'partitions',
  help: 'Partitions of the store of a Big Peer.',
  reference: 3,
});
export const storeReplicas = defineSize({
  name: 'storeReplicas',
  help: 'Store replicas of a partition.',
  reference: 2,
});
export const subscriptionServers = defineSize({
  name: 'subscriptionServers',
  help: 'Subscription servers of all Big Peers.',
  reference: 6,
});
export const apiServers = defineSize({
  name: 'apiServers',
  help: 'HTTP API servers of all Big Peers.',
  reference: 4,
});
export const authServers = defineSize({
  name: 'authServers',
  help: 'Auth servers of all Big Peers.',
  reference: 4,
});
export const apps = defineSize({
  name: 'apps',
  help: 'Apps of a Big Peer that have a label value of their own: at most 50, the rest count as `other`.',
  reference: 5,
});
export const apiKeys = defineSize({ name: 'apiKeys', help: 'API keys of all Big Peers.', reference: 20 });
export const kafkaBridges = defineSize({
  name: 'kafkaBridges',
  help: 'Data bridges to Kafka.',
  reference: 4,
});
export const webhookBridges = defineSize({
  name: 'webhookBridges',
  help: 'Data bridges to webhooks.',
  reference: 2,
});
export const mongoBridges = defineSize({
  name: 'mongoBridges',
  help: 'Data bridges to MongoDB.',
  reference: 2,
});
export const replications = defineSize({
  name: 'replications',
  help: 'Replications between Big Peers.',
  reference: 2,
});
export const customResources = defineSize({
  name: 'customResources',
  help: 'Custom resources of the seven kinds.',
  reference: 46,
});
export const conditions = defineSize({
  name: 'conditions',
  help: 'Status conditions of all custom resources; at most seven on one.',
  reference: 122,
});
