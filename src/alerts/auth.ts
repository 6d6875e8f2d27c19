import { webhookRequests } from '../metrics/auth.ts';
import { auth } from '../metrics/components.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, promql } from '../pack/query-template.ts';
import { webhookErrorRatio } from '../records/auth.ts';

export const authWebhookFailing = defineAlert({
  name: 'SmbpAuthWebhookFailing',
  component: auth,
  severity: 'critical',
  forSeconds: 600,
  params: {
    threshold: {
      unit: 'ratio',
      default: 0.1,
      min: 0.01,
      max: 1,
      advice: 'Raise it for webhooks that are known to fail at times.',
    },
    minimumCalls: {
      unit: 'none',
      default: 20,
      min: 1,
      max: 1_000_000,
      advice: 'Raise it when single failures at night still alert.',
    },
  },
  expr: promql`
${webhookErrorRatio} > ${param('threshold')}
and on (${identity()}, app)
sum by (${identity()}, app) (increase(${webhookRequests}[10m])) >= ${param('minimumCalls')}`,
  summary: prose`The token webhook of app ${label('app')} of Big Peer ${label('big_peer')} in namespace ${label('namespace')} fails ${value('humanizePercentage')} of its calls.`,
  description: prose`More than ${param('threshold')} of the calls to the token webhook of app ${label('app')} ended in a server error or without an answer over the last 10 minutes. Its devices cannot log in, and those that are connected stop to sync as their tokens expire. The webhook is a service of whoever runs the app: tell them. The panel "Answers of token webhooks" of the Big Peer dashboard says whether it answers at all; without any answer look at DNS, egress rules and its certificate as well.`,
});
