import * as alerts from '../../src/alerts/attachments.ts';
import { operations } from '../../src/metrics/attachments.ts';
import { describeAlerts, samples } from './alert-plays.ts';
import { failureRatioPlay } from './ratio-plays.ts';

describeAlerts(alerts, {
  attachmentBackendErrors: failureRatioPlay({
    counters: (well, badly, pod = 'api-0') => [
      samples(operations, { pod, operation: 'upload', result: 'ok' }, well),
      samples(operations, { pod, operation: 'upload', result: 'timeout' }, badly),
    ],
    limit: 50,
    cases: {
      'every kind of failure counts': {
        series: [
          samples(operations, { operation: 'upload', result: 'ok' }, '1000+94x12'),
          samples(operations, { operation: 'upload', result: 'error' }, '1000+2x12'),
          samples(operations, { operation: 'download', result: 'timeout' }, '1000+2x12'),
          samples(operations, { operation: 'exists', result: 'denied' }, '1000+2x12'),
        ],
        fires: { '15m': [{ value: '6%' }], '59m': [{ value: '6%' }] },
      },
      'what was never stored is not found': {
        series: [samples(operations, { operation: 'exists', result: 'not_found' }, '1000+1000x12')],
      },
    },
  }),
});
