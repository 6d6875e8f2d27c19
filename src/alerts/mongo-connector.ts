import { mongoConnector } from '../metrics/components.ts';
import { state } from '../metrics/mongo-connector.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, promql } from '../pack/query-template.ts';
import { lastResumeToken, parkedDocuments } from '../records/mongo-connector.ts';

export const mongoConnectorSilent = defineAlert({
  name: 'SmbpMongoConnectorSilent',
  component: mongoConnector,
  severity: 'warning',
  forSeconds: 300,
  params: {
    age: {
      unit: 'seconds',
      default: 900,
      min: 60,
      max: 86_400,
      advice:
        'Raise it only where MongoDB is known to stand still for longer; the token moves on an idle database too.',
    },
  },
  expr: promql`
(time() - ${lastResumeToken}) > ${param('age')}
and on (${identity()}, bridge)
max by (${identity()}, bridge) (${state}{state="running"}) == 1`,
  summary: prose`MongoDB connector ${label('bridge')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has heard nothing from MongoDB for ${value('humanizeDuration')}.`,
  description: prose`Connector ${label('bridge')} says that it runs and its health checks pass, but its position in the change stream has stood still for more than ${param('age')}, though it moves even while nothing changes. So changes in MongoDB do not reach the devices. Connectors are known to hang after restarts, after a resize of MongoDB and after a change of certificates: restart the pod, so that it connects again. Do so before the oplog of MongoDB passes the position, or all must be synced again.`,
});

export const mongoUnsyncedDocuments = defineAlert({
  name: 'SmbpMongoUnsyncedDocuments',
  component: mongoConnector,
  severity: 'critical',
  forSeconds: 900,
  params: {
    documents: {
      unit: 'none',
      default: 0,
      min: 0,
      max: 1_000_000,
      advice: 'Raise it to the number of documents that are known and left aside on purpose.',
    },
  },
  expr: promql`${parkedDocuments} > ${param('documents')}`,
  summary: prose`MongoDB connector ${label('bridge')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} has set aside ${value('humanize')} documents.`,
  description: prose`Connector ${label('bridge')} could not sync these documents and put them into the collection __ditto_unsynced_documents. Both sides differ from now on, and nothing else tells the users. The entries of the collection name the cause, for instance a validator of the MongoDB collection or a type that the other side cannot hold. Mend the cause, then start a targeted sync.`,
});
