import * as apiAlerts from './alerts/api.ts';
import * as attachmentsAlerts from './alerts/attachments.ts';
import * as authAlerts from './alerts/auth.ts';
import * as cdcAlerts from './alerts/cdc.ts';
import * as certificateAlerts from './alerts/certificates.ts';
import * as kafkaAlerts from './alerts/kafka.ts';
import * as kubernetesAlerts from './alerts/kubernetes.ts';
import * as mongoConnectorAlerts from './alerts/mongo-connector.ts';
import * as monitoringAlerts from './alerts/monitoring.ts';
import * as operatorAlerts from './alerts/operator.ts';
import * as replicationAlerts from './alerts/replication.ts';
import * as resourceAlerts from './alerts/resources.ts';
import * as storeAlerts from './alerts/store.ts';
import * as subscriptionAlerts from './alerts/subscription.ts';
import * as transactionLogAlerts from './alerts/transaction-log.ts';
import { bigPeerDashboard } from './dashboards/big-peer.ts';
import { operatorDashboard } from './dashboards/operator.ts';
import * as apiMetrics from './metrics/api.ts';
import * as attachmentsMetrics from './metrics/attachments.ts';
import * as authMetrics from './metrics/auth.ts';
import * as canaryMetrics from './metrics/canary.ts';
import * as cdcMetrics from './metrics/cdc.ts';
import { $catalog as cadvisorCatalog } from './metrics/external/cadvisor.generated.ts';
import { $catalog as certManagerCatalog } from './metrics/external/cert-manager.generated.ts';
import { $catalog as ingressNginxCatalog } from './metrics/external/ingress-nginx.generated.ts';
import { $catalog as kafkaExporterCatalog } from './metrics/external/kafka-exporter.generated.ts';
import { $catalog as kafkaCatalog } from './metrics/external/kafka.generated.ts';
import { $catalog as kubeStateMetricsCatalog } from './metrics/external/kube-state-metrics.generated.ts';
import { $catalog as kubeletCatalog } from './metrics/external/kubelet.generated.ts';
import { $catalog as processCatalog } from './metrics/external/process.generated.ts';
import { $catalog as prometheusCatalog } from './metrics/external/prometheus.generated.ts';
import { $catalog as strimziOperatorCatalog } from './metrics/external/strimzi-operator.generated.ts';
import * as mongoConnectorMetrics from './metrics/mongo-connector.ts';
import * as operatorMetrics from './metrics/operator.ts';
import * as replicationMetrics from './metrics/replication.ts';
import * as resourceMetrics from './metrics/resources.ts';
import * as storeMetrics from './metrics/store.ts';
import * as subscriptionMetrics from './metrics/subscription.ts';
import * as transactionLogMetrics from './metrics/transaction-log.ts';
import * as webhookMetrics from './metrics/webhook.ts';
import { definePack } from './pack/definition.ts';
import * as apiRecords from './records/api.ts';
import * as attachmentsRecords from './records/attachments.ts';
import * as authRecords from './records/auth.ts';
import * as cdcRecords from './records/cdc.ts';
import * as certificateRecords from './records/certificates.ts';
import * as kubernetesRecords from './records/kubernetes.ts';
import * as mongoConnectorRecords from './records/mongo-connector.ts';
import * as monitoringRecords from './records/monitoring.ts';
import * as operatorRecords from './records/operator.ts';
import * as replicationRecords from './records/replication.ts';
import * as resourceRecords from './records/resources.ts';
import * as storeRecords from './records/store.ts';
import * as subscriptionRecords from './records/subscription.ts';
import * as transactionLogRecords from './records/transaction-log.ts';
import { bigPeerSource } from './sources/big-peer.ts';
import { kubelet, kubeStateMetrics, prometheusServer } from './sources/cluster.ts';
import { customResourceState } from './sources/custom-resource-state.ts';
import { certManager, ingress, kafkaExporter, strimzi } from './sources/dependencies.ts';
import { operatorSource } from './sources/operator.ts';

/** The observability pack of SMBP: the operator and the Big Peers that it runs. */
export const smbp = definePack({
  name: 'smbp',
  title: 'SMBP',
  version: '0.1.0',
  metricPrefix: 'smbp_',
  alertPrefix: 'Smbp',
  namespace: 'ditto',
  metrics: [
    apiMetrics,
    attachmentsMetrics,
    authMetrics,
    canaryMetrics,
    cdcMetrics,
    mongoConnectorMetrics,
    operatorMetrics,
    replicationMetrics,
    resourceMetrics,
    storeMetrics,
    subscriptionMetrics,
    transactionLogMetrics,
    webhookMetrics,
  ],
  // No rule reads metrics of a gateway, of controller-runtime or of other operators on kube-rs, so their catalogs stay out.
  external: [
    cadvisorCatalog,
    certManagerCatalog,
    ingressNginxCatalog,
    kafkaCatalog,
    kafkaExporterCatalog,
    kubeStateMetricsCatalog,
    kubeletCatalog,
    processCatalog,
    prometheusCatalog,
    strimziOperatorCatalog,
  ],
  ambient: [{ catalog: 'prometheus', variants: ['synthetic'] }],
  rules: [
    apiAlerts,
    apiRecords,
    attachmentsAlerts,
    attachmentsRecords,
    authAlerts,
    authRecords,
    cdcAlerts,
    cdcRecords,
    certificateAlerts,
    certificateRecords,
    kafkaAlerts,
    kubernetesAlerts,
    kubernetesRecords,
    mongoConnectorAlerts,
    mongoConnectorRecords,
    monitoringAlerts,
    monitoringRecords,
    operatorAlerts,
    operatorRecords,
    replicationAlerts,
    replicationRecords,
    resourceAlerts,
    resourceRecords,
    storeAlerts,
    storeRecords,
    subscriptionAlerts,
    subscriptionRecords,
    transactionLogAlerts,
    transactionLogRecords,
  ],
  dashboards: [bigPeerDashboard, operatorDashboard],
  sources: [
    bigPeerSource,
    certManager,
    customResourceState,
    ingress,
    kafkaExporter,
    kubelet,
    kubeStateMetrics,
    operatorSource,
    prometheusServer,
    strimzi,
  ],
  instrumentation: { dropped: operatorMetrics.instrumentationDropped },
});
