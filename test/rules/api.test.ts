import * as alerts from '../../src/alerts/api.ts';
import { requests } from '../../src/metrics/api.ts';
import { describeAlerts, samples } from './alert-plays.ts';
import { budgetBurnPlay } from './ratio-plays.ts';

describeAlerts(alerts, {
  apiErrorBudgetBurn: budgetBurnPlay({
    counters: (well, badly, pod = 'api-0') => [
      samples(requests, { pod, operation: 'find', code: '200' }, well),
      samples(requests, { pod, operation: 'find', code: '503' }, badly),
    ],
    cases: {
      'every server error counts': {
        series: [
          samples(requests, { operation: 'find', code: '200' }, '1000000+1000x40'),
          samples(requests, { operation: 'find', code: '500' }, '1000000+10x40'),
          samples(requests, { operation: 'write', code: '5xx' }, '1000000+20x40'),
          samples(requests, { operation: 'find', code: '404' }, '1000000+970x40'),
        ],
        fires: {
          '5m': [{ value: '1.5%' }],
          '64m': [{ value: '1.5%' }],
          '74m': [{ value: '1.5%' }],
        },
      },
      'a request that is refused or too slow is no server error': {
        series: [
          samples(requests, { operation: 'find', code: '408' }, '1000000+1000x40'),
          samples(requests, { operation: 'find', code: '4xx' }, '1000000+1000x40'),
        ],
      },
    },
  }),
});
