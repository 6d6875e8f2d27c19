import { defineCounter, defineGauge, proposal } from '../catalog/metric.ts';
import { replication } from './components.ts';

const name = { help: 'Name of the BigPeerReplication.', values: 'open' } as const;
const direction = { help: 'As this Big Peer sees it.', values: ['received', 'sent'] } as const;

/** A pod serves one replication. */
const ONE_REPLICATION = { labels: ['replication'], max: { factor: 1, sizes: [] } } as const;

export const connections = defineGauge({
  name: 'smbp_replication_connections',
  unit: 'none',
  help: 'Connections to other Big Peers, by state.',
  question: 'Is the link to the other Big Peer up?',
  emittedBy: [replication],
  acrossPods: 'sum',
  labels: {
    replication: name,
    state: { help: 'State of the connection.', values: ['connected', 'connecting', 'failed'] },
  },
  bounds: [ONE_REPLICATION],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator Management API 1.0.0: a replication lists its connections, on port 4040.'),
});

export const reconnects = defineCounter({
  name: 'smbp_replication_reconnects_total',
  help: 'Connections to other Big Peers that were opened again, by reason.',
  question: 'Does the link flap; do both sides trust each other?',
  emittedBy: [replication],
  labels: {
    replication: name,
    reason: { help: 'Why the connection ended.', values: ['network', 'tls', 'auth', 'remote_closed'] },
  },
  bounds: [ONE_REPLICATION],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Operator docs, replication between Big Peers: each side must trust the CA of the other.'),
});

export const lastUpdate = defineGauge({
  name: 'smbp_replication_last_update_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the last update was replicated, by direction.',
  question: 'How much would be lost if this site had to take over?',
  emittedBy: [replication],
  acrossPods: 'max',
  labels: { replication: name, direction },
  bounds: [ONE_REPLICATION],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator docs, replication between Big Peers: high availability is a use of it.'),
});

export const updates = defineCounter({
  name: 'smbp_replication_updates_total',
  help: 'Updates that were replicated with other Big Peers.',
  question: 'Does replication flow?',
  emittedBy: [replication],
  labels: { replication: name, direction },
  bounds: [ONE_REPLICATION],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('A link may stay up while nothing flows over it.'),
});

export const bytes = defineCounter({
  name: 'smbp_replication_bytes_total',
  unit: 'bytes',
  help: 'Bytes that were replicated with other Big Peers.',
  question: 'What does traffic between regions cost?',
  emittedBy: [replication],
  labels: { replication: name, direction },
  bounds: [ONE_REPLICATION],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('Traffic between regions is paid for.'),
});
