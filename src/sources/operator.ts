import { proposal } from '../catalog/metric.ts';
import { operator } from '../metrics/components.ts';
import { defineServiceSource } from '../pack/source.ts';

export const operatorSource = defineServiceSource({
  name: 'operator',
  title: 'SMBP operator',
  help: 'The operator itself, which you install.',
  enabled: true,
  component: operator,
  catalogs: [{ catalog: 'process' }],
  serviceLabels: { 'app.kubernetes.io/name': 'ditto-operator' },
  podLabels: { 'app.kubernetes.io/name': 'ditto-operator' },
  endpoint: { port: 'metrics', path: '/metrics', scheme: 'http' },
  servicePorts: [{ port: 8080, protocol: 'TCP', use: 'management API and probes' }],
  ground: proposal(
    'The label is public; no port or path for metrics is. The contract asks for a port named `metrics`.',
  ),
});
