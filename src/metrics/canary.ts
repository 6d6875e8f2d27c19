import { defineCounter, defineHistogram, proposal } from '../catalog/metric.ts';
import { DELIVERY_BUCKETS } from './buckets.ts';
import { canary } from './components.ts';

const path = {
  help: 'Where the probe document is written and where it is read.',
  values: ['api_write_read', 'api_to_ws', 'mongo_to_ditto'],
} as const;

export const roundtrip = defineHistogram({
  name: 'smbp_canary_roundtrip_seconds',
  unit: 'seconds',
  help: 'Time from the write of a probe document to its being read.',
  question: 'How long does a user wait, whatever the servers say of themselves?',
  emittedBy: [canary],
  buckets: DELIVERY_BUCKETS,
  labels: { path },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('The scripts of the TAK demo and of the EKS example of Ditto do it by hand.'),
});

export const probes = defineCounter({
  name: 'smbp_canary_probes_total',
  help: 'Probe documents, by result.',
  question: 'Is the Big Peer available as a user sees it?',
  emittedBy: [canary],
  labels: {
    path,
    result: { help: 'How the probe ended.', values: ['ok', 'timeout', 'error'] },
  },
  tier: 2,
  stability: 'alpha',
  since: '0.1.0',
  ground: proposal('The scripts of the TAK demo and of the EKS example of Ditto do it by hand.'),
});
