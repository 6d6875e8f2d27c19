import { fact } from '../catalog/metric.ts';
import { defineForeignSource } from '../pack/source.ts';

export const strimzi = defineForeignSource({
  name: 'strimzi',
  title: 'Strimzi and Kafka',
  help: 'The operator of the Kafka below each Big Peer, and the brokers as far as their exporter is on.',
  enabled: true,
  catalogs: [{ catalog: 'strimzi-operator', variants: [] }],
  choice: {
    help: 'How the brokers expose their metrics: not at all, by the JMX exporter, or by the Strimzi Metrics Reporter.',
    default: 'jmx',
    options: {
      off: [],
      jmx: [{ catalog: 'kafka', variants: ['jmx', 'agent-jvm'] }],
      reporter: [{ catalog: 'kafka', variants: ['smr'] }],
    },
  },
  // Of the operator, whose monitor does not honour labels; brokers lie in the namespace of their Big Peer.
  ownerNamespaceLabel: { default: 'exported_namespace' },
  // Where rules see one namespace, the brokers are in it, and the operator if it was installed there.
  absentOn: [],
  ground: fact('Strimzi 1.2.0: MetricsHolder.java, and the example rules of its JMX exporter.'),
});

export const kafkaExporter = defineForeignSource({
  name: 'kafkaExporter',
  title: 'Kafka Exporter',
  help: 'Lag of the consumer groups of the bridge topics; Strimzi runs it on request.',
  enabled: false,
  catalogs: [{ catalog: 'kafka-exporter' }],
  // It exposes no namespace, and runs in that of the brokers.
  ownerNamespaceLabel: { default: 'namespace' },
  absentOn: [],
  ground: fact('kafka_exporter 1.9.0; off by default in Strimzi and in the public Kafka chart of Ditto.'),
});

export const certManager = defineForeignSource({
  name: 'certManager',
  title: 'cert-manager',
  help: 'Certificates that cert-manager issues; its metrics must be switched on and scraped.',
  enabled: true,
  catalogs: [{ catalog: 'cert-manager' }],
  ownerNamespaceLabel: { default: 'exported_namespace' },
  // It runs in a namespace of its own, which rules of another cannot see there.
  absentOn: ['openshift-user-workload'],
  ground: fact(
    'cert-manager 1.21.1; its chart does not honour labels, and the quickstart of the operator switches its metrics off.',
  ),
});

export const ingress = defineForeignSource({
  name: 'ingress',
  title: 'Ingress controller',
  help: 'Requests at the edge, where ingress-nginx serves the Ingress.',
  enabled: false,
  catalogs: [{ catalog: 'ingress-nginx' }],
  ownerNamespaceLabel: { default: 'exported_namespace' },
  absentOn: ['openshift-user-workload'],
  ground: fact('ingress-nginx controller 1.15.1; the project is retired, and Gateway API replaces it.'),
});
