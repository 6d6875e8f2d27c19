import { operations } from '../metrics/attachments.ts';
import { api } from '../metrics/components.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, promql } from '../pack/query-template.ts';
import { attachmentErrorRatio } from '../records/attachments.ts';

export const attachmentBackendErrors = defineAlert({
  name: 'SmbpAttachmentBackendErrors',
  component: api,
  severity: 'warning',
  forSeconds: 600,
  params: {
    threshold: {
      unit: 'ratio',
      default: 0.05,
      min: 0.001,
      max: 1,
      advice: 'Raise it for a backend that is known to throttle.',
    },
    minimumCalls: {
      unit: 'none',
      default: 20,
      min: 1,
      max: 1_000_000,
      advice: 'Raise it when single failures on an idle system still alert.',
    },
  },
  expr: promql`
${attachmentErrorRatio} > ${param('threshold')}
and on (${identity()})
sum by (${identity()}) (increase(${operations}[10m])) >= ${param('minimumCalls')}`,
  summary: prose`The attachment backend of Big Peer ${label('big_peer')} in namespace ${label('namespace')} fails ${value('humanizePercentage')} of its calls.`,
  description: prose`More than ${param('threshold')} of the calls to the backend of attachments failed, timed out or were denied over the last 10 minutes. Documents sync on, but their attachments cannot be stored or fetched. The panel "Attachments, by result" of the Big Peer dashboard says which: denied points to the cloud identity of the API servers, timeouts to the network or to throttling by the blob store.`,
});
