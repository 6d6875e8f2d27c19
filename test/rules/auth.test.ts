import * as alerts from '../../src/alerts/auth.ts';
import { webhookRequests } from '../../src/metrics/auth.ts';
import { describeAlerts, samples } from './alert-plays.ts';
import { failureRatioPlay } from './ratio-plays.ts';

describeAlerts(alerts, {
  authWebhookFailing: failureRatioPlay({
    counters: (well, badly, pod = 'auth-0') => [
      samples(webhookRequests, { pod, app: 'till', code_class: '2xx' }, well),
      samples(webhookRequests, { pod, app: 'till', code_class: 'none' }, badly),
    ],
    labels: { app: 'till' },
    limit: 100,
    cases: {
      'every kind of failure counts, and each app by itself': {
        series: [
          samples(webhookRequests, { app: 'till', code_class: '2xx' }, '1000+80x12'),
          samples(webhookRequests, { app: 'till', code_class: '5xx' }, '1000+10x12'),
          samples(webhookRequests, { app: 'till', code_class: 'none' }, '1000+10x12'),
          samples(webhookRequests, { app: 'desk', code_class: '2xx' }, '1000+1000x12'),
          samples(webhookRequests, { app: 'desk', code_class: '5xx' }, '1000x12'),
        ],
        fires: {
          '15m': [{ labels: { app: 'till' }, value: '20%' }],
          '59m': [{ labels: { app: 'till' }, value: '20%' }],
        },
      },
      'the calls of one app are no evidence against another': {
        series: [
          samples(webhookRequests, { app: 'till', code_class: '5xx' }, '1000+3x12'),
          samples(webhookRequests, { app: 'desk', code_class: '2xx' }, '1000+1000x12'),
        ],
      },
      'a webhook that says no works': {
        series: [samples(webhookRequests, { app: 'till', code_class: '4xx' }, '1000+1000x12')],
      },
    },
  }),
});
