import { defineCounter, defineGauge, defineStateset, proposal } from '../catalog/metric.ts';
import { mongoConnector } from './components.ts';
import { bridge } from './labels.ts';

const direction = { help: 'Where the change went.', values: ['to_mongo', 'from_mongo'] } as const;

/** A pod serves one bridge. */
const ONE_BRIDGE = { labels: ['bridge'], max: { factor: 1, sizes: [] } } as const;

export const state = defineStateset({
  name: 'smbp_mongo_connector_state',
  help: 'State of the connector: 1 for the one that it is in.',
  question: 'Does the connector say that it runs?',
  emittedBy: [mongoConnector],
  labels: {
    bridge,
    state: {
      help: 'State of the connector.',
      values: ['pending', 'initial_sync', 'running', 'degraded', 'failed'],
    },
  },
  bounds: [ONE_BRIDGE],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'The TAK demo of MongoDB (tak-situational-demo) shows it go from Pending to Running; the other values are ours.',
  ),
});

export const lastChange = defineGauge({
  name: 'smbp_mongo_connector_last_change_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'When the connector last handled a change, by direction.',
  question: 'Does a connector that says it runs move anything?',
  emittedBy: [mongoConnector],
  acrossPods: 'max',
  labels: { bridge, direction },
  bounds: [ONE_BRIDGE],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'The TAK demo of MongoDB (tak-situational-demo) documents a connector that hangs while its health checks pass.',
  ),
});

export const resumeToken = defineGauge({
  name: 'smbp_mongo_connector_resume_token_timestamp_seconds',
  unit: 'timestamp_seconds',
  help: 'Cluster time of MongoDB in the resume token that is stored.',
  question: 'Will the oplog pass the position of the connector?',
  emittedBy: [mongoConnector],
  acrossPods: 'max',
  labels: { bridge },
  bounds: [ONE_BRIDGE],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal(
    'Resume tokens of change streams advance while nothing changes; the connector resumes from its own.',
  ),
});

export const unsyncedDocuments = defineGauge({
  name: 'smbp_mongo_connector_unsynced_documents',
  unit: 'none',
  help: 'Documents that the connector has set aside because it could not sync them.',
  question: 'Are documents lost in silence?',
  emittedBy: [mongoConnector],
  acrossPods: 'max',
  labels: { bridge },
  bounds: [ONE_BRIDGE],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('The TAK demo of MongoDB (tak-situational-demo): they go to __ditto_unsynced_documents.'),
});

export const changes = defineCounter({
  name: 'smbp_mongo_connector_changes_total',
  help: 'Changes that the connector processed, by direction and result.',
  question: 'Does a validator reject writes; how often do both sides change a document?',
  emittedBy: [mongoConnector],
  labels: {
    bridge,
    direction,
    result: {
      help: 'How it ended.',
      values: ['applied', 'conflict_resolved', 'noop', 'rejected', 'error'],
    },
  },
  bounds: [ONE_BRIDGE],
  tier: 1,
  stability: 'beta',
  since: '0.1.0',
  ground: proposal('Operator docs, MongoDB connector: it resolves conflicts between both sides.'),
});

export const initialSyncRemainingDocuments = defineGauge({
  name: 'smbp_mongo_connector_initial_sync_remaining_documents',
  unit: 'none',
  help: 'Documents that an initial or a targeted sync has still to move.',
  question: 'When will the sync be done?',
  emittedBy: [mongoConnector],
  acrossPods: 'max',
  labels: { bridge },
  bounds: [ONE_BRIDGE],
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal(
    'Operator Management API 1.0.0: `initialSync`; Big Peer release notes, 1.63.1: targeted resync.',
  ),
});
