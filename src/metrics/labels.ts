/** App of a Big Peer; open, so every metric with it has a bound. */
export const app = {
  help: 'Id of the app; where a Big Peer has more than 50, the emitter folds the rest into `other`.',
  values: 'open',
} as const;

/** One of the data bridges. */
export const bridge = { help: 'Name of the BigPeerDataBridge.', values: 'open' } as const;

export const version = { help: 'Version of the software.', values: 'open' } as const;
export const revision = { help: 'Commit that was built.', values: 'open' } as const;

/** Which configuration of a cluster is meant, while a transition leads from one to the next. */
export const clusterConfig = {
  help: 'Configuration in force, or the one to come.',
  values: ['current', 'next'],
} as const;
