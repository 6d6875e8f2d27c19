import { mongoConnector } from '../metrics/components.ts';
import { resumeToken, unsyncedDocuments } from '../metrics/mongo-connector.ts';
import { identity, promql } from '../pack/query-template.ts';
import { defineRecordingRule } from '../pack/recording-rule.ts';

export const lastResumeToken = defineRecordingRule({
  name: 'namespace_big_peer_bridge:smbp_mongo_connector_resume_token_timestamp_seconds:max',
  component: mongoConnector,
  help: 'Cluster time of MongoDB in the newest resume token of a connector.',
  unit: 'timestamp_seconds',
  expr: promql`max by (${identity()}, bridge) (${resumeToken} > 0)`,
});

export const parkedDocuments = defineRecordingRule({
  name: 'namespace_big_peer_bridge:smbp_mongo_connector_unsynced_documents:max',
  component: mongoConnector,
  help: 'Documents that a connector has set aside because it could not sync them.',
  unit: 'none',
  expr: promql`max by (${identity()}, bridge) (${unsyncedDocuments})`,
});
