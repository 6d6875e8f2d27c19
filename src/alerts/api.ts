import { requests } from '../metrics/api.ts';
import { api } from '../metrics/components.ts';
import { defineAlert } from '../pack/alert.ts';
import { param } from '../pack/param.ts';
import { label, prose, value } from '../pack/prose.ts';
import { identity, promql } from '../pack/query-template.ts';
import { apiErrorRatio1h, apiErrorRatio5m } from '../records/api.ts';

export const apiErrorBudgetBurn = defineAlert({
  name: 'SmbpApiErrorBudgetBurn',
  component: api,
  severity: 'critical',
  forSeconds: 120,
  params: {
    objective: {
      unit: 'ratio',
      default: 0.999,
      min: 0.5,
      max: 0.999_99,
      advice: 'Set it to the share of requests that must succeed over 30 days.',
    },
    burnRate: {
      unit: 'none',
      default: 14.4,
      min: 1,
      max: 1_000,
      advice: 'Lower it to be paged for slower burns; 14.4 spends 2 % of a budget of 30 days in one hour.',
    },
    minimumRequests: {
      unit: 'none',
      default: 500,
      min: 1,
      max: 10_000_000,
      advice: 'Lower it where fewer come in an hour; raise it when single failures alert.',
    },
  },
  expr: promql`
${apiErrorRatio1h} > ${param('burnRate')} * (1 - ${param('objective')})
and on (${identity()})
${apiErrorRatio5m} > ${param('burnRate')} * (1 - ${param('objective')})
and on (${identity()})
sum by (${identity()}) (increase(${requests}[1h])) >= ${param('minimumRequests')}`,
  summary: prose`The HTTP API of Big Peer ${label('big_peer')} in namespace ${label('namespace')} fails ${value('humanizePercentage')} of its requests.`,
  description: prose`The HTTP API of Big Peer ${label('big_peer')} answered ${value('humanizePercentage')} of all requests with a server error over the last hour, and goes on to. That is more than ${param('burnRate')} times what an objective of ${param('objective')} allows. Servers that use the API get errors; devices sync on. The panel "Requests by status" of the Big Peer dashboard tells 503, lack of capacity, from 500, a fault behind the API, which is often the store or the transaction log.`,
});
