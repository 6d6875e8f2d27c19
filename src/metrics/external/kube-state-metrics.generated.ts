// Generated from catalogs/kube-state-metrics.yaml by npm run handles. Do not edit.

import { defineExternalCatalog, externalMetric } from '../../catalog/external-catalog.ts';

/** What is known of the component. */
export const $catalog = defineExternalCatalog({
  name: 'kube-state-metrics',
  patterns: [
    { pattern: '^kube_customresource_.+$', help: 'Any family defined through the custom resource state configuration; prefix is replaced by metricNamePrefix when set (an empty prefix removes it).', source: 'kubernetes/kube-state-metrics@v2.20.0:docs/metrics/extend/customresourcestate-metrics.md' },
  ],
  metrics: {
    kube_certificatesigningrequest_cert_length: '{"kinds":["gauge"],"units":["bytes"],"help":"Length of the issued certificate, 0 when none was issued.","labels":{"certificatesigningrequest":{},"signer_name":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/certificatesigningrequest.go"]}',
    kube_certificatesigningrequest_condition: '{"kinds":["gauge"],"units":["none"],"help":"Number of conditions of the given kind on a certificate signing request.","labels":{"certificatesigningrequest":{},"condition":{"values":["approved","denied","failed"]},"signer_name":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/certificatesigningrequest.go"]}',
    kube_certificatesigningrequest_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the request.","labels":{"certificatesigningrequest":{},"signer_name":{}},"absentOn":["aks-minimal","gke-example","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/certificatesigningrequest.go"]}',
    kube_configmap_info: '{"kinds":["gauge"],"units":["info"],"help":"One constant series per ConfigMap.","labels":{"configmap":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/configmap.go"]}',
    kube_configmap_metadata_resource_version: '{"kinds":["gauge"],"units":["version"],"help":"Resource version of the ConfigMap, usable to see a change.","labels":{"configmap":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/configmap.go"]}',
    kube_cronjob_info: '{"kinds":["gauge"],"units":["info"],"help":"Schedule facts of a CronJob.","labels":{"concurrency_policy":{},"cronjob":{},"namespace":{},"schedule":{},"timezone":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/cronjob.go"]}',
    kube_cronjob_next_schedule_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Next time the CronJob should fire.","labels":{"cronjob":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/cronjob.go"]}',
    kube_cronjob_schedule_invalid: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the schedule of the CronJob cannot be parsed.","labels":{"cronjob":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/cronjob.go"]}',
    kube_cronjob_spec_suspend: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the CronJob is suspended.","labels":{"cronjob":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/cronjob.go"]}',
    kube_cronjob_status_active: '{"kinds":["gauge"],"units":["none"],"help":"Jobs of the CronJob that run now.","labels":{"cronjob":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/cronjob.go"]}',
    kube_cronjob_status_last_schedule_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Last time a Job was created from the CronJob.","labels":{"cronjob":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/cronjob.go"]}',
    kube_cronjob_status_last_successful_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Last time a Job of the CronJob completed.","labels":{"cronjob":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/cronjob.go"]}',
    kube_daemonset_status_current_number_scheduled: '{"kinds":["gauge"],"units":["none"],"help":"Nodes that run at least one daemon pod and should.","labels":{"daemonset":{},"namespace":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/daemonset.go"]}',
    kube_daemonset_status_desired_number_scheduled: '{"kinds":["gauge"],"units":["none"],"help":"Nodes that should run the daemon pod.","labels":{"daemonset":{},"namespace":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/daemonset.go"]}',
    kube_daemonset_status_number_ready: '{"kinds":["gauge"],"units":["none"],"help":"Nodes whose daemon pod is ready.","labels":{"daemonset":{},"namespace":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/daemonset.go"]}',
    kube_daemonset_status_number_unavailable: '{"kinds":["gauge"],"units":["none"],"help":"Nodes that lack an available daemon pod.","labels":{"daemonset":{},"namespace":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/daemonset.go"]}',
    kube_daemonset_status_updated_number_scheduled: '{"kinds":["gauge"],"units":["none"],"help":"Nodes that run the updated daemon pod.","labels":{"daemonset":{},"namespace":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/daemonset.go"]}',
    kube_deployment_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the Deployment.","labels":{"deployment":{},"namespace":{}},"absentOn":["aks-minimal","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_deletion_timestamp: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of a Deployment that is terminating.","labels":{"deployment":{},"namespace":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of a Deployment, as Prometheus labels.","labels":{"deployment":{},"namespace":{}},"optional":true,"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_metadata_generation: '{"kinds":["gauge"],"units":["none"],"help":"Generation of the desired state.","labels":{"deployment":{},"namespace":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_owner: '{"kinds":["gauge"],"units":["info"],"help":"Owner reference of the Deployment.","labels":{"deployment":{},"namespace":{},"owner_kind":{},"owner_name":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_spec_paused: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the rollout is paused.","labels":{"deployment":{},"namespace":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_spec_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Desired number of pods of the Deployment.","labels":{"deployment":{},"namespace":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_spec_strategy_rollingupdate_max_surge: '{"kinds":["gauge"],"units":["none"],"help":"Upper bound of surplus pods during a rolling update, resolved to a number.","labels":{"deployment":{},"namespace":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_spec_strategy_rollingupdate_max_unavailable: '{"kinds":["gauge"],"units":["none"],"help":"Upper bound of unavailable pods during a rolling update, resolved to a number.","labels":{"deployment":{},"namespace":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_status_condition: '{"kinds":["gauge"],"units":["boolean"],"help":"Conditions of the Deployment, one 0/1 series per status.","labels":{"condition":{"values":["Available","Progressing","ReplicaFailure"]},"deployment":{},"namespace":{},"reason":{"values":["","ReplicaSetUpdated","ReplicaSetCreateError","NewReplicaSetCreated","FoundNewReplicaSet","NewReplicaSetAvailable","ProgressDeadlineExceeded","DeploymentPaused","DeploymentResumed","MinimumReplicasAvailable","MinimumReplicasUnavailable","unknown"]},"status":{"values":["true","false","unknown"]}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_status_observed_generation: '{"kinds":["gauge"],"units":["none"],"help":"Spec generation that the controller last processed.","labels":{"deployment":{},"namespace":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_status_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Pods that are not terminating and belong to the Deployment.","labels":{"deployment":{},"namespace":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_status_replicas_available: '{"kinds":["gauge"],"units":["none"],"help":"Pods available for at least minReadySeconds.","labels":{"deployment":{},"namespace":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_status_replicas_ready: '{"kinds":["gauge"],"units":["none"],"help":"Ready pods of the Deployment.","labels":{"deployment":{},"namespace":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_status_replicas_unavailable: '{"kinds":["gauge"],"units":["none"],"help":"Pods still needed before the Deployment has its full capacity.","labels":{"deployment":{},"namespace":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_status_replicas_updated: '{"kinds":["gauge"],"units":["none"],"help":"Pods that match the current pod template.","labels":{"deployment":{},"namespace":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_deployment_status_terminating_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Pods of the Deployment that are terminating.","labels":{"deployment":{},"namespace":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/deployment.go"]}',
    kube_endpointslice_endpoints: '{"kinds":["gauge"],"units":["info"],"help":"One series per endpoint address in a slice with its conditions.","labels":{"address":{},"endpoint_nodename":{},"endpoint_zone":{},"endpointslice":{},"hostname":{},"namespace":{},"ready":{},"serving":{},"targetref_kind":{},"targetref_name":{},"targetref_namespace":{},"terminating":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/endpointslice.go"]}',
    kube_endpointslice_info: '{"kinds":["gauge"],"units":["info"],"help":"Address type of a slice.","labels":{"addresstype":{},"endpointslice":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/endpointslice.go"]}',
    kube_endpointslice_ports: '{"kinds":["gauge"],"units":["info"],"help":"Ports of a slice.","labels":{"endpointslice":{},"namespace":{},"port_name":{},"port_number":{},"port_protocol":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/endpointslice.go"]}',
    kube_horizontalpodautoscaler_info: '{"kinds":["gauge"],"units":["info"],"help":"Target of the autoscaler.","labels":{"horizontalpodautoscaler":{},"namespace":{},"scaletargetref_api_version":{},"scaletargetref_kind":{},"scaletargetref_name":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/horizontalpodautoscaler.go"]}',
    kube_horizontalpodautoscaler_metadata_generation: '{"kinds":["gauge"],"units":["none"],"help":"Autoscaler generation.","labels":{"horizontalpodautoscaler":{},"namespace":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/horizontalpodautoscaler.go"]}',
    kube_horizontalpodautoscaler_spec_max_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Upper bound of replicas.","labels":{"horizontalpodautoscaler":{},"namespace":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/horizontalpodautoscaler.go"]}',
    kube_horizontalpodautoscaler_spec_min_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Lower bound of replicas.","labels":{"horizontalpodautoscaler":{},"namespace":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/horizontalpodautoscaler.go"]}',
    kube_horizontalpodautoscaler_spec_target_metric: '{"kinds":["gauge"],"units":["mixed"],"help":"Target value per metric of the autoscaler.","labels":{"container":{},"horizontalpodautoscaler":{},"metric_name":{},"metric_target_type":{"values":["value","utilization","average"]},"namespace":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/horizontalpodautoscaler.go"]}',
    kube_horizontalpodautoscaler_status_condition: '{"kinds":["gauge"],"units":["boolean"],"help":"Conditions of the autoscaler, one 0/1 series per status.","labels":{"condition":{"values":["AbleToScale","ScalingActive","ScalingLimited"]},"horizontalpodautoscaler":{},"namespace":{},"status":{"values":["true","false","unknown"]}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/horizontalpodautoscaler.go"]}',
    kube_horizontalpodautoscaler_status_current_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Replicas the autoscaler last saw.","labels":{"horizontalpodautoscaler":{},"namespace":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/horizontalpodautoscaler.go"]}',
    kube_horizontalpodautoscaler_status_desired_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Replicas the autoscaler last asked for.","labels":{"horizontalpodautoscaler":{},"namespace":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/horizontalpodautoscaler.go"]}',
    kube_horizontalpodautoscaler_status_target_metric: '{"kinds":["gauge"],"units":["mixed"],"help":"Observed value per metric of the autoscaler.","labels":{"container":{},"horizontalpodautoscaler":{},"metric_name":{},"metric_target_type":{"values":["value","utilization","average"]},"namespace":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/horizontalpodautoscaler.go"]}',
    kube_ingress_info: '{"kinds":["gauge"],"units":["info"],"help":"Class of the Ingress.","labels":{"ingress":{},"ingressclass":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/ingress.go"]}',
    kube_ingress_path: '{"kinds":["gauge"],"units":["info"],"help":"One series per host and path rule with its backend.","labels":{"host":{},"ingress":{},"namespace":{},"path":{},"path_type":{},"resource_api_group":{},"resource_kind":{},"resource_name":{},"service_name":{},"service_port":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/ingress.go"]}',
    kube_ingress_tls: '{"kinds":["gauge"],"units":["info"],"help":"TLS hosts of an Ingress and the secret that holds the certificate.","labels":{"ingress":{},"namespace":{},"secret":{},"tls_host":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/ingress.go"]}',
    kube_job_complete: '{"kinds":["gauge"],"units":["boolean"],"help":"Complete condition of the Job, one 0/1 series per status.","labels":{"condition":{"values":["true","false","unknown"]},"job_name":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the Job.","labels":{"job_name":{},"namespace":{}},"absentOn":["aks-minimal","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_failed: '{"kinds":["gauge"],"units":["boolean"],"help":"Failed condition of the Job, one 0/1 series per status.","labels":{"condition":{"values":["true","false","unknown"]},"job_name":{},"namespace":{}},"absentOn":["gke-example"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_info: '{"kinds":["gauge"],"units":["info"],"help":"One constant series per Job.","labels":{"job_name":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_owner: '{"kinds":["gauge"],"units":["info"],"help":"Owner of a Job, normally a CronJob.","labels":{"job_name":{},"namespace":{},"owner_is_controller":{},"owner_kind":{},"owner_name":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_spec_active_deadline_seconds: '{"kinds":["gauge"],"units":["seconds"],"help":"Longest time the Job may stay active.","labels":{"job_name":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_spec_completions: '{"kinds":["gauge"],"units":["none"],"help":"Successful pods the Job needs.","labels":{"job_name":{},"namespace":{}},"absentOn":["gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_spec_parallelism: '{"kinds":["gauge"],"units":["none"],"help":"Pods the Job may run at once.","labels":{"job_name":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_status_active: '{"kinds":["gauge"],"units":["none"],"help":"Pods of the Job that run now.","labels":{"job_name":{},"namespace":{}},"absentOn":["gke-example"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_status_completion_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Completion time of the Job.","labels":{"job_name":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_status_failed: '{"kinds":["gauge"],"units":["none"],"help":"Failed pods of the Job, or 0/1 per known failure reason.","labels":{"job_name":{},"namespace":{},"reason":{"values":["BackoffLimitExceeded","DeadlineExceeded","Evicted",""]}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_status_ready: '{"kinds":["gauge"],"units":["none"],"help":"Pods of the Job that are ready.","labels":{"job_name":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_status_start_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Start time of the Job.","labels":{"job_name":{},"namespace":{}},"absentOn":["gke-example"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_status_succeeded: '{"kinds":["gauge"],"units":["none"],"help":"Pods of the Job that succeeded.","labels":{"job_name":{},"namespace":{}},"absentOn":["gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_job_status_suspended: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the Job is suspended.","labels":{"job_name":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/job.go"]}',
    kube_lease_owner: '{"kinds":["gauge"],"units":["info"],"help":"Holder of a Lease; shows the leader of a leader election.","labels":{"lease":{},"lease_holder":{},"namespace":{},"owner_kind":{},"owner_name":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/lease.go"]}',
    kube_lease_renew_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Last renewal of a Lease; time()-x is the age of a leader.","labels":{"lease":{},"namespace":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/lease.go"]}',
    kube_namespace_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the namespace.","labels":{"namespace":{}},"absentOn":["aks-minimal","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/namespace.go"]}',
    kube_namespace_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of a namespace, as Prometheus labels.","labels":{"namespace":{}},"optional":true,"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/namespace.go"]}',
    kube_namespace_status_condition: '{"kinds":["gauge"],"units":["boolean"],"help":"Conditions of a namespace that is being deleted.","labels":{"condition":{},"namespace":{},"status":{"values":["true","false","unknown"]}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/namespace.go"]}',
    kube_namespace_status_phase: '{"kinds":["gauge"],"units":["boolean"],"help":"Phase of the namespace, one 0/1 series per phase.","labels":{"namespace":{},"phase":{"values":["Active","Terminating"]}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/namespace.go"]}',
    kube_node_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the node object.","labels":{"node":{}},"absentOn":["aks-minimal","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/node.go"]}',
    kube_node_deletion_timestamp: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of a node that is terminating.","labels":{"node":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/node.go"]}',
    kube_node_info: '{"kinds":["gauge"],"units":["info"],"help":"Software and identity facts per node.","labels":{"container_runtime_version":{},"internal_ip":{},"kernel_version":{},"kubelet_version":{},"kubeproxy_version":{},"node":{},"os_image":{},"pod_cidr":{},"provider_id":{},"system_uuid":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/node.go"]}',
    kube_node_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of a node, as Prometheus labels.","labels":{"node":{}},"optional":true,"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/node.go"]}',
    kube_node_role: '{"kinds":["gauge"],"units":["info"],"help":"Role of a node taken from its node-role labels.","labels":{"node":{},"role":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/node.go"]}',
    kube_node_spec_taint: '{"kinds":["gauge"],"units":["info"],"help":"One series per taint of a node.","labels":{"effect":{"values":["NoSchedule","PreferNoSchedule","NoExecute"]},"key":{},"node":{},"value":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/node.go"]}',
    kube_node_spec_unschedulable: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the node is cordoned.","labels":{"node":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/node.go"]}',
    kube_node_status_addresses: '{"kinds":["gauge"],"units":["info"],"help":"One series per address of a node.","labels":{"address":{},"node":{},"type":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/node.go"]}',
    kube_node_status_allocatable: '{"kinds":["gauge"],"units":["mixed"],"help":"Allocatable amount per resource; unit in the unit label.","labels":{"node":{},"resource":{},"unit":{"values":["core","byte","integer"]}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/node.go"]}',
    kube_node_status_capacity: '{"kinds":["gauge"],"units":["mixed"],"help":"Capacity per resource; unit in the unit label.","labels":{"node":{},"resource":{},"unit":{"values":["core","byte","integer"]}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/node.go"]}',
    kube_node_status_condition: '{"kinds":["gauge"],"units":["boolean"],"help":"Conditions of the node (Ready, MemoryPressure, DiskPressure, PIDPressure, NetworkUnavailable and custom ones), one 0/1 series per status.","labels":{"condition":{},"node":{},"status":{"values":["true","false","unknown"]}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/node.go"]}',
    kube_persistentvolume_access_mode: '{"kinds":["gauge"],"units":["info"],"help":"One series per access mode of the volume.","labels":{"access_mode":{"values":["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"]},"persistentvolume":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolume.go"]}',
    kube_persistentvolume_capacity_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Size of the volume.","labels":{"persistentvolume":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolume.go"]}',
    kube_persistentvolume_claim_ref: '{"kinds":["gauge"],"units":["info"],"help":"Claim that a volume is bound to.","labels":{"claim_namespace":{},"name":{},"persistentvolume":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolume.go"]}',
    kube_persistentvolume_deletion_timestamp: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of a volume that is terminating.","labels":{"persistentvolume":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolume.go"]}',
    kube_persistentvolume_info: '{"kinds":["gauge"],"units":["info"],"help":"Backing store facts of a volume (CSI driver, handle, disk ids).","labels":{"azure_disk_name":{},"csi_driver":{},"csi_volume_handle":{},"ebs_volume_id":{},"fc_lun":{},"fc_target_wwns":{},"fc_wwids":{},"gce_persistent_disk_name":{},"host_path":{},"host_path_type":{},"iscsi_initiator_name":{},"iscsi_iqn":{},"iscsi_lun":{},"iscsi_target_portal":{},"local_fs":{},"local_path":{},"nfs_path":{},"nfs_server":{},"persistentvolume":{},"reclaim_policy":{},"storageclass":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolume.go"]}',
    kube_persistentvolume_status_phase: '{"kinds":["gauge"],"units":["boolean"],"help":"Phase of the volume, one 0/1 series per phase.","labels":{"persistentvolume":{},"phase":{"values":["Pending","Available","Bound","Released","Failed"]}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolume.go"]}',
    kube_persistentvolume_volume_mode: '{"kinds":["gauge"],"units":["info"],"help":"Filesystem or block mode of the volume.","labels":{"persistentvolume":{},"volumemode":{"values":["Filesystem","Block"]}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolume.go"]}',
    kube_persistentvolumeclaim_access_mode: '{"kinds":["gauge"],"units":["info"],"help":"One series per access mode of the claim.","labels":{"access_mode":{"values":["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"]},"namespace":{},"persistentvolumeclaim":{}},"absentOn":["aks-minimal","gke-example"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolumeclaim.go"]}',
    kube_persistentvolumeclaim_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the claim.","labels":{"namespace":{},"persistentvolumeclaim":{}},"absentOn":["aks-minimal","gke-example","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolumeclaim.go"]}',
    kube_persistentvolumeclaim_deletion_timestamp: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of a claim that is terminating.","labels":{"namespace":{},"persistentvolumeclaim":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolumeclaim.go"]}',
    kube_persistentvolumeclaim_info: '{"kinds":["gauge"],"units":["info"],"help":"Storage class, volume name and mode of a claim; join key between claim and volume.","labels":{"namespace":{},"persistentvolumeclaim":{},"storageclass":{},"volumemode":{},"volumename":{}},"absentOn":["aks-minimal","gke-example"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolumeclaim.go"]}',
    kube_persistentvolumeclaim_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of a claim, as Prometheus labels.","labels":{"namespace":{},"persistentvolumeclaim":{}},"optional":true,"absentOn":["gke-example"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolumeclaim.go"]}',
    kube_persistentvolumeclaim_resource_requests_storage_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Storage size the claim asks for.","labels":{"namespace":{},"persistentvolumeclaim":{}},"absentOn":["aks-minimal","gke-example"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolumeclaim.go"]}',
    kube_persistentvolumeclaim_status_condition: '{"kinds":["gauge"],"units":["boolean"],"help":"Conditions of the claim such as Resizing or FileSystemResizePending.","labels":{"condition":{},"namespace":{},"persistentvolumeclaim":{},"status":{"values":["true","false","unknown"]}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolumeclaim.go"]}',
    kube_persistentvolumeclaim_status_phase: '{"kinds":["gauge"],"units":["boolean"],"help":"Phase of the claim, one 0/1 series per phase.","labels":{"namespace":{},"persistentvolumeclaim":{},"phase":{"values":["Pending","Bound","Lost"]}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/persistentvolumeclaim.go"]}',
    kube_pod_annotations: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes annotations of a pod, as Prometheus labels.","labels":{"namespace":{},"pod":{},"uid":{}},"optional":true,"absentOn":["openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_completion_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Latest finish time among the terminated containers of a pod.","labels":{"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_info: '{"kinds":["gauge"],"units":["info"],"help":"Image and container id facts per container.","labels":{"container":{},"container_id":{},"image":{},"image_id":{},"image_spec":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_resource_limits: '{"kinds":["gauge"],"units":["mixed"],"help":"Limit of a resource per container; read the unit label for the unit.","labels":{"container":{},"namespace":{},"node":{},"pod":{},"resource":{},"uid":{},"unit":{"values":["core","byte","integer"]}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_resource_requests: '{"kinds":["gauge"],"units":["mixed"],"help":"Requested amount of a resource per container; read the unit label for the unit.","labels":{"container":{},"namespace":{},"node":{},"pod":{},"resource":{},"uid":{},"unit":{"values":["core","byte","integer"]}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_state_started: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Start time of the container that runs or last terminated.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_status_last_terminated_exitcode: '{"kinds":["gauge"],"units":["none"],"help":"Exit code of the previous termination.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_status_last_terminated_reason: '{"kinds":["gauge"],"units":["boolean"],"help":"Reason of the previous termination.","labels":{"container":{},"namespace":{},"pod":{},"reason":{},"uid":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_status_last_terminated_timestamp: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Time of the previous termination.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_status_ready: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the readiness check of the container passes.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_status_restarts_total: '{"kinds":["counter"],"units":["none"],"help":"Number of restarts the kubelet counted for the container.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_status_running: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the container is running.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_status_terminated: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the container is terminated.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_status_terminated_reason: '{"kinds":["gauge"],"units":["boolean"],"help":"Reason of the current termination, such as OOMKilled, Error, Completed.","labels":{"container":{},"namespace":{},"pod":{},"reason":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_status_waiting: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the container is waiting.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_container_status_waiting_reason: '{"kinds":["gauge"],"units":["boolean"],"help":"Reason for which a container waits, such as CrashLoopBackOff or ImagePullBackOff.","labels":{"container":{},"namespace":{},"pod":{},"reason":{},"uid":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the pod object.","labels":{"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_deletion_timestamp: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time set on a pod that is terminating.","labels":{"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_info: '{"kinds":["gauge"],"units":["info"],"help":"One constant series per pod that carries placement and ownership facts for joins.","labels":{"created_by_kind":{},"created_by_name":{},"host_ip":{},"host_network":{},"namespace":{},"node":{},"pod":{},"pod_ip":{},"priority_class":{},"uid":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_init_container_info: '{"kinds":["gauge"],"units":["info"],"help":"Image facts per init container.","labels":{"container":{},"container_id":{},"image":{},"image_id":{},"image_spec":{},"namespace":{},"pod":{},"restart_policy":{},"uid":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_init_container_resource_limits: '{"kinds":["gauge"],"units":["mixed"],"help":"Limit of a resource per init container.","labels":{"container":{},"namespace":{},"node":{},"pod":{},"resource":{},"uid":{},"unit":{"values":["core","byte","integer"]}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_init_container_resource_requests: '{"kinds":["gauge"],"units":["mixed"],"help":"Requested amount of a resource per init container.","labels":{"container":{},"namespace":{},"node":{},"pod":{},"resource":{},"uid":{},"unit":{"values":["core","byte","integer"]}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_init_container_status_last_terminated_exitcode: '{"kinds":["gauge"],"units":["none"],"help":"Exit code of the previous termination of an init container.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_init_container_status_last_terminated_reason: '{"kinds":["gauge"],"units":["boolean"],"help":"Reason of the previous termination of an init container.","labels":{"container":{},"namespace":{},"pod":{},"reason":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_init_container_status_ready: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the init container passed its readiness check.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_init_container_status_restarts_total: '{"kinds":["counter"],"units":["none"],"help":"Number of restarts of the init container.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_init_container_status_running: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the init container runs.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_init_container_status_terminated: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the init container terminated.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_init_container_status_terminated_reason: '{"kinds":["gauge"],"units":["boolean"],"help":"Reason of the current termination of an init container.","labels":{"container":{},"namespace":{},"pod":{},"reason":{},"uid":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_init_container_status_waiting: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the init container waits.","labels":{"container":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_init_container_status_waiting_reason: '{"kinds":["gauge"],"units":["boolean"],"help":"Reason for which an init container waits.","labels":{"container":{},"namespace":{},"pod":{},"reason":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_ips: '{"kinds":["gauge"],"units":["info"],"help":"One series per IP address of a pod.","labels":{"ip":{},"ip_family":{"values":["4","6"]},"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of a pod, as Prometheus labels.","labels":{"namespace":{},"pod":{},"uid":{}},"optional":true,"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_overhead_cpu_cores: '{"kinds":["gauge"],"units":["cores"],"help":"CPU overhead from the runtime class of the pod.","labels":{"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_overhead_memory_bytes: '{"kinds":["gauge"],"units":["bytes"],"help":"Memory overhead from the runtime class of the pod.","labels":{"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_owner: '{"kinds":["gauge"],"units":["info"],"help":"One series per owner reference of a pod.","labels":{"namespace":{},"owner_is_controller":{},"owner_kind":{},"owner_name":{},"pod":{},"uid":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_restart_policy: '{"kinds":["gauge"],"units":["info"],"help":"Restart policy of the pod.","labels":{"namespace":{},"pod":{},"type":{"values":["Always","OnFailure","Never"]},"uid":{}},"absentOn":["aks-minimal","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_scheduler: '{"kinds":["gauge"],"units":["info"],"help":"Name of the scheduler responsible for the pod.","labels":{"name":{},"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_service_account: '{"kinds":["gauge"],"units":["info"],"help":"Service account used by the pod.","labels":{"namespace":{},"pod":{},"service_account":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_spec_volumes_persistentvolumeclaims_info: '{"kinds":["gauge"],"units":["info"],"help":"Connects a pod volume to the claim behind it; the join key from pod to PVC.","labels":{"ephemeral":{},"namespace":{},"persistentvolumeclaim":{},"pod":{},"uid":{},"volume":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_spec_volumes_persistentvolumeclaims_readonly: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the claim is mounted read-only by the pod.","labels":{"ephemeral":{},"namespace":{},"persistentvolumeclaim":{},"pod":{},"uid":{},"volume":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_start_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Moment at which the kubelet acknowledged the pod.","labels":{"namespace":{},"pod":{},"uid":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_status_container_ready_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Moment at which the ContainersReady condition became true.","labels":{"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_status_disruption_reason: '{"kinds":["gauge"],"units":["boolean"],"help":"Reason of the DisruptionTarget condition, for pods about to be evicted or preempted.","labels":{"namespace":{},"pod":{},"reason":{"values":["PreemptionByScheduler","DeletionByTaintManager","EvictionByEvictionAPI","DeletionByPodGC","TerminationByKubelet","Other"]},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_status_initialized_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Moment at which all init containers had completed.","labels":{"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_status_phase: '{"kinds":["gauge"],"units":["boolean"],"help":"Phase of the pod, one 0/1 series for each possible phase.","labels":{"namespace":{},"phase":{"values":["Pending","Running","Succeeded","Failed","Unknown"]},"pod":{},"uid":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_status_qos_class: '{"kinds":["gauge"],"units":["boolean"],"help":"Quality of service class, one 0/1 series per class.","labels":{"namespace":{},"pod":{},"qos_class":{"values":["BestEffort","Burstable","Guaranteed"]},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_status_ready: '{"kinds":["gauge"],"units":["boolean"],"help":"Ready condition of the pod, one 0/1 series for each condition status.","labels":{"condition":{"values":["true","false","unknown"]},"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_status_ready_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Moment of the last transition to Ready.","labels":{"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_status_reason: '{"kinds":["gauge"],"units":["boolean"],"help":"Reason recorded in the pod status (eviction, node lost, shutdown and the like).","labels":{"namespace":{},"pod":{},"reason":{"values":["Evicted","NodeAffinity","NodeLost","PreemptionByScheduler","SchedulingGated","Shutdown","TerminationByKubelet","UnexpectedAdmissionError","Other"]},"uid":{}},"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_status_scheduled: '{"kinds":["gauge"],"units":["boolean"],"help":"PodScheduled condition, one 0/1 series for each condition status.","labels":{"condition":{"values":["true","false","unknown"]},"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_status_scheduled_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Moment at which the pod was bound to a node.","labels":{"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_status_unschedulable: '{"kinds":["gauge"],"units":["boolean"],"help":"Emitted with value 1 when the scheduler cannot place the pod.","labels":{"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_status_unscheduled_time: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Moment at which PodScheduled turned false.","labels":{"namespace":{},"pod":{},"uid":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_pod_tolerations: '{"kinds":["gauge"],"units":["info"],"help":"One series per toleration of a pod.","labels":{"effect":{},"key":{},"namespace":{},"operator":{},"pod":{},"toleration_seconds":{},"uid":{},"value":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/pod.go"]}',
    kube_poddisruptionbudget_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the budget.","labels":{"namespace":{},"poddisruptionbudget":{}},"absentOn":["aks-minimal","gke-example","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/poddisruptionbudget.go"]}',
    kube_poddisruptionbudget_deletion_timestamp: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of a budget that is terminating.","labels":{"namespace":{},"poddisruptionbudget":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/poddisruptionbudget.go"]}',
    kube_poddisruptionbudget_status_current_healthy: '{"kinds":["gauge"],"units":["none"],"help":"Healthy pods covered by the budget.","labels":{"namespace":{},"poddisruptionbudget":{}},"absentOn":["aks-minimal","gke-example"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/poddisruptionbudget.go"]}',
    kube_poddisruptionbudget_status_desired_healthy: '{"kinds":["gauge"],"units":["none"],"help":"Healthy pods the budget requires.","labels":{"namespace":{},"poddisruptionbudget":{}},"absentOn":["aks-minimal","gke-example"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/poddisruptionbudget.go"]}',
    kube_poddisruptionbudget_status_expected_pods: '{"kinds":["gauge"],"units":["none"],"help":"Pods covered by the budget.","labels":{"namespace":{},"poddisruptionbudget":{}},"absentOn":["aks-minimal","gke-example"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/poddisruptionbudget.go"]}',
    kube_poddisruptionbudget_status_observed_generation: '{"kinds":["gauge"],"units":["none"],"help":"Budget generation last processed by the controller.","labels":{"namespace":{},"poddisruptionbudget":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/poddisruptionbudget.go"]}',
    kube_poddisruptionbudget_status_pod_disruptions_allowed: '{"kinds":["gauge"],"units":["none"],"help":"Voluntary disruptions allowed now.","labels":{"namespace":{},"poddisruptionbudget":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/poddisruptionbudget.go"]}',
    kube_replicaset_owner: '{"kinds":["gauge"],"units":["info"],"help":"Owner of a ReplicaSet; bridges pod to Deployment.","labels":{"namespace":{},"owner_is_controller":{},"owner_kind":{},"owner_name":{},"replicaset":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/replicaset.go"]}',
    kube_replicaset_spec_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Desired pods of the ReplicaSet.","labels":{"namespace":{},"replicaset":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/replicaset.go"]}',
    kube_replicaset_status_ready_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Ready pods of the ReplicaSet.","labels":{"namespace":{},"replicaset":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/replicaset.go"]}',
    kube_replicaset_status_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Pods of the ReplicaSet.","labels":{"namespace":{},"replicaset":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/replicaset.go"]}',
    kube_resourcequota: '{"kinds":["gauge"],"units":["mixed"],"help":"Hard limit and use per quota resource.","labels":{"namespace":{},"resource":{},"resourcequota":{},"type":{"values":["hard","used"]}},"absentOn":["gke-example"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/resourcequota.go"]}',
    kube_secret_info: '{"kinds":["gauge"],"units":["info"],"help":"One constant series per Secret.","labels":{"namespace":{},"secret":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/secret.go"]}',
    kube_secret_type: '{"kinds":["gauge"],"units":["info"],"help":"Type of the Secret.","labels":{"namespace":{},"secret":{},"type":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/secret.go"]}',
    kube_service_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the Service.","labels":{"namespace":{},"service":{},"uid":{}},"absentOn":["aks-minimal","gke-example","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/service.go"]}',
    kube_service_deletion_timestamp: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of a Service that is terminating.","labels":{"namespace":{},"service":{},"uid":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/service.go"]}',
    kube_service_info: '{"kinds":["gauge"],"units":["info"],"help":"Addressing facts of a Service.","labels":{"cluster_ip":{},"external_name":{},"external_traffic_policy":{},"load_balancer_ip":{},"namespace":{},"service":{},"uid":{}},"absentOn":["gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/service.go"]}',
    kube_service_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of a Service, as Prometheus labels.","labels":{"namespace":{},"service":{},"uid":{}},"optional":true,"absentOn":["gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/service.go"]}',
    kube_service_spec_external_ip: '{"kinds":["gauge"],"units":["info"],"help":"One series per external IP of a Service.","labels":{"external_ip":{},"namespace":{},"service":{},"uid":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/service.go"]}',
    kube_service_spec_type: '{"kinds":["gauge"],"units":["info"],"help":"Type of the Service.","labels":{"namespace":{},"service":{},"type":{"values":["ClusterIP","NodePort","LoadBalancer","ExternalName"]},"uid":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/service.go"]}',
    kube_service_status_load_balancer_ingress: '{"kinds":["gauge"],"units":["info"],"help":"One series per assigned load balancer address.","labels":{"hostname":{},"ip":{},"namespace":{},"service":{},"uid":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/service.go"]}',
    kube_state_metrics_build_info: '{"kinds":["gauge"],"units":["info"],"help":"Build facts of the exporter; gives the version for compatibility switches.","labels":{"branch":{},"client_go_version":{},"goarch":{},"goos":{},"goversion":{},"revision":{},"tags":{},"version":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:pkg/app/server.go"]}',
    kube_state_metrics_custom_resource_state_cache: '{"kinds":["gauge"],"units":["none"],"help":"Net number of custom resource definitions that the cache follows.","sources":["kubernetes/kube-state-metrics@v2.20.0:pkg/app/server.go"]}',
    kube_state_metrics_last_config_reload_successful: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the last reload of a configuration file worked.","labels":{"filename":{},"type":{"values":["config","customresourceconfig"]}},"sources":["kubernetes/kube-state-metrics@v2.20.0:pkg/app/server.go"]}',
    kube_state_metrics_list_objects: '{"kinds":["gauge"],"units":["none"],"help":"Objects returned by the last list call.","labels":{"resource":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:pkg/watch/watch.go"]}',
    kube_state_metrics_list_objects_limit: '{"kinds":["gauge"],"units":["none"],"help":"Configured object limit per resource.","labels":{"resource":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:pkg/watch/watch.go"]}',
    kube_state_metrics_list_total: '{"kinds":["counter"],"units":["none"],"help":"List calls of the exporter against the API server.","labels":{"resource":{},"result":{"values":["success","error"]}},"sources":["kubernetes/kube-state-metrics@v2.20.0:pkg/watch/watch.go"]}',
    kube_state_metrics_shard_ordinal: '{"kinds":["gauge"],"units":["none"],"help":"Shard index of this instance.","labels":{"shard_ordinal":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:pkg/sharding/metrics.go"]}',
    kube_state_metrics_total_shards: '{"kinds":["gauge"],"units":["none"],"help":"Number of shards this instance was configured with.","sources":["kubernetes/kube-state-metrics@v2.20.0:pkg/sharding/metrics.go"]}',
    kube_state_metrics_watch_total: '{"kinds":["counter"],"units":["none"],"help":"Watch calls of the exporter against the API server.","labels":{"resource":{},"result":{"values":["success","error"]}},"sources":["kubernetes/kube-state-metrics@v2.20.0:pkg/watch/watch.go"]}',
    kube_statefulset_created: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Creation time of the StatefulSet.","labels":{"namespace":{},"statefulset":{}},"absentOn":["aks-minimal","openshift","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_deletion_timestamp: '{"kinds":["gauge"],"units":["timestamp_seconds"],"help":"Deletion time of a StatefulSet that is terminating.","labels":{"namespace":{},"statefulset":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_labels: '{"kinds":["gauge"],"units":["info"],"help":"Kubernetes labels of a StatefulSet, as Prometheus labels.","labels":{"namespace":{},"statefulset":{}},"optional":true,"absentOn":["openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_metadata_generation: '{"kinds":["gauge"],"units":["none"],"help":"Generation of the desired state.","labels":{"namespace":{},"statefulset":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_ordinals_start: '{"kinds":["gauge"],"units":["none"],"help":"First ordinal of the StatefulSet.","labels":{"namespace":{},"statefulset":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_persistentvolumeclaim_retention_policy: '{"kinds":["gauge"],"units":["info"],"help":"What happens to the claims when the set is deleted or scaled down.","labels":{"namespace":{},"statefulset":{},"when_deleted":{"values":["Retain","Delete"]},"when_scaled":{"values":["Retain","Delete"]}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Desired number of pods of the StatefulSet.","labels":{"namespace":{},"statefulset":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_status_current_revision: '{"kinds":["gauge"],"units":["info"],"help":"Names the controller revision of the pods not yet updated.","labels":{"namespace":{},"revision":{},"statefulset":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_status_observed_generation: '{"kinds":["gauge"],"units":["none"],"help":"Spec generation that the controller last processed.","labels":{"namespace":{},"statefulset":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_status_replicas: '{"kinds":["gauge"],"units":["none"],"help":"Pods that the controller created for the StatefulSet.","labels":{"namespace":{},"statefulset":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_status_replicas_available: '{"kinds":["gauge"],"units":["none"],"help":"Pods that have been ready for at least minReadySeconds.","labels":{"namespace":{},"statefulset":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_status_replicas_current: '{"kinds":["gauge"],"units":["none"],"help":"Pods built from the current revision.","labels":{"namespace":{},"statefulset":{}},"absentOn":["aks-minimal","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_status_replicas_ready: '{"kinds":["gauge"],"units":["none"],"help":"Pods of the StatefulSet with a true Ready condition.","labels":{"namespace":{},"statefulset":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_status_replicas_updated: '{"kinds":["gauge"],"units":["none"],"help":"Pods built from the update revision.","labels":{"namespace":{},"statefulset":{}},"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_statefulset_status_update_revision: '{"kinds":["gauge"],"units":["info"],"help":"Names the controller revision being rolled out.","labels":{"namespace":{},"revision":{},"statefulset":{}},"absentOn":["aks-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/statefulset.go"]}',
    kube_storageclass_info: '{"kinds":["gauge"],"units":["info"],"help":"Provisioner and policies of a storage class.","labels":{"provisioner":{},"reclaim_policy":{"values":["Delete","Retain","Recycle"]},"storageclass":{},"volume_binding_mode":{"values":["Immediate","WaitForFirstConsumer"]}},"absentOn":["aks-minimal","gke-example"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/storageclass.go"]}',
    kube_volumeattachment_info: '{"kinds":["gauge"],"units":["info"],"help":"Node and attacher of a volume attachment.","labels":{"attacher":{},"node":{},"volumeattachment":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/volumeattachment.go"]}',
    kube_volumeattachment_spec_source_persistentvolume: '{"kinds":["gauge"],"units":["info"],"help":"Volume that an attachment refers to.","labels":{"volumeattachment":{},"volumename":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/volumeattachment.go"]}',
    kube_volumeattachment_status_attached: '{"kinds":["gauge"],"units":["boolean"],"help":"1 when the volume is attached.","labels":{"volumeattachment":{}},"absentOn":["aks-minimal","gke-example","openshift-minimal"],"sources":["kubernetes/kube-state-metrics@v2.20.0:internal/store/volumeattachment.go"]}',
  },
});

/**
 * Length of the issued certificate, 0 when none was issued.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/certificatesigningrequest.go.
 */
export const kube_certificatesigningrequest_cert_length = /* @__PURE__ */ externalMetric($catalog, 'kube_certificatesigningrequest_cert_length');

/**
 * Number of conditions of the given kind on a certificate signing request.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/certificatesigningrequest.go.
 */
export const kube_certificatesigningrequest_condition = /* @__PURE__ */ externalMetric($catalog, 'kube_certificatesigningrequest_condition');

/**
 * Creation time of the request.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/certificatesigningrequest.go.
 */
export const kube_certificatesigningrequest_created = /* @__PURE__ */ externalMetric($catalog, 'kube_certificatesigningrequest_created');

/**
 * One constant series per ConfigMap.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/configmap.go.
 */
export const kube_configmap_info = /* @__PURE__ */ externalMetric($catalog, 'kube_configmap_info');

/**
 * Resource version of the ConfigMap, usable to see a change.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/configmap.go.
 */
export const kube_configmap_metadata_resource_version = /* @__PURE__ */ externalMetric($catalog, 'kube_configmap_metadata_resource_version');

/**
 * Schedule facts of a CronJob.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/cronjob.go.
 */
export const kube_cronjob_info = /* @__PURE__ */ externalMetric($catalog, 'kube_cronjob_info');

/**
 * Next time the CronJob should fire.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/cronjob.go.
 */
export const kube_cronjob_next_schedule_time = /* @__PURE__ */ externalMetric($catalog, 'kube_cronjob_next_schedule_time');

/**
 * 1 when the schedule of the CronJob cannot be parsed.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/cronjob.go.
 */
export const kube_cronjob_schedule_invalid = /* @__PURE__ */ externalMetric($catalog, 'kube_cronjob_schedule_invalid');

/**
 * 1 when the CronJob is suspended.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/cronjob.go.
 */
export const kube_cronjob_spec_suspend = /* @__PURE__ */ externalMetric($catalog, 'kube_cronjob_spec_suspend');

/**
 * Jobs of the CronJob that run now.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/cronjob.go.
 */
export const kube_cronjob_status_active = /* @__PURE__ */ externalMetric($catalog, 'kube_cronjob_status_active');

/**
 * Last time a Job was created from the CronJob.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/cronjob.go.
 */
export const kube_cronjob_status_last_schedule_time = /* @__PURE__ */ externalMetric($catalog, 'kube_cronjob_status_last_schedule_time');

/**
 * Last time a Job of the CronJob completed.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/cronjob.go.
 */
export const kube_cronjob_status_last_successful_time = /* @__PURE__ */ externalMetric($catalog, 'kube_cronjob_status_last_successful_time');

/**
 * Nodes that run at least one daemon pod and should.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/daemonset.go.
 */
export const kube_daemonset_status_current_number_scheduled = /* @__PURE__ */ externalMetric($catalog, 'kube_daemonset_status_current_number_scheduled');

/**
 * Nodes that should run the daemon pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/daemonset.go.
 */
export const kube_daemonset_status_desired_number_scheduled = /* @__PURE__ */ externalMetric($catalog, 'kube_daemonset_status_desired_number_scheduled');

/**
 * Nodes whose daemon pod is ready.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/daemonset.go.
 */
export const kube_daemonset_status_number_ready = /* @__PURE__ */ externalMetric($catalog, 'kube_daemonset_status_number_ready');

/**
 * Nodes that lack an available daemon pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/daemonset.go.
 */
export const kube_daemonset_status_number_unavailable = /* @__PURE__ */ externalMetric($catalog, 'kube_daemonset_status_number_unavailable');

/**
 * Nodes that run the updated daemon pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/daemonset.go.
 */
export const kube_daemonset_status_updated_number_scheduled = /* @__PURE__ */ externalMetric($catalog, 'kube_daemonset_status_updated_number_scheduled');

/**
 * Creation time of the Deployment.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_created = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_created');

/**
 * Deletion time of a Deployment that is terminating.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_deletion_timestamp = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_deletion_timestamp');

/**
 * Kubernetes labels of a Deployment, as Prometheus labels.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_labels = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_labels');

/**
 * Generation of the desired state.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_metadata_generation = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_metadata_generation');

/**
 * Owner reference of the Deployment.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_owner = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_owner');

/**
 * 1 when the rollout is paused.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_spec_paused = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_spec_paused');

/**
 * Desired number of pods of the Deployment.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_spec_replicas = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_spec_replicas');

/**
 * Upper bound of surplus pods during a rolling update, resolved to a number.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_spec_strategy_rollingupdate_max_surge = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_spec_strategy_rollingupdate_max_surge');

/**
 * Upper bound of unavailable pods during a rolling update, resolved to a number.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_spec_strategy_rollingupdate_max_unavailable = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_spec_strategy_rollingupdate_max_unavailable');

/**
 * Conditions of the Deployment, one 0/1 series per status.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_status_condition = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_status_condition');

/**
 * Spec generation that the controller last processed.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_status_observed_generation = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_status_observed_generation');

/**
 * Pods that are not terminating and belong to the Deployment.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_status_replicas = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_status_replicas');

/**
 * Pods available for at least minReadySeconds.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_status_replicas_available = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_status_replicas_available');

/**
 * Ready pods of the Deployment.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_status_replicas_ready = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_status_replicas_ready');

/**
 * Pods still needed before the Deployment has its full capacity.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_status_replicas_unavailable = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_status_replicas_unavailable');

/**
 * Pods that match the current pod template.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_status_replicas_updated = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_status_replicas_updated');

/**
 * Pods of the Deployment that are terminating.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/deployment.go.
 */
export const kube_deployment_status_terminating_replicas = /* @__PURE__ */ externalMetric($catalog, 'kube_deployment_status_terminating_replicas');

/**
 * One series per endpoint address in a slice with its conditions.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/endpointslice.go.
 */
export const kube_endpointslice_endpoints = /* @__PURE__ */ externalMetric($catalog, 'kube_endpointslice_endpoints');

/**
 * Address type of a slice.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/endpointslice.go.
 */
export const kube_endpointslice_info = /* @__PURE__ */ externalMetric($catalog, 'kube_endpointslice_info');

/**
 * Ports of a slice.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/endpointslice.go.
 */
export const kube_endpointslice_ports = /* @__PURE__ */ externalMetric($catalog, 'kube_endpointslice_ports');

/**
 * Target of the autoscaler.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/horizontalpodautoscaler.go.
 */
export const kube_horizontalpodautoscaler_info = /* @__PURE__ */ externalMetric($catalog, 'kube_horizontalpodautoscaler_info');

/**
 * Autoscaler generation.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/horizontalpodautoscaler.go.
 */
export const kube_horizontalpodautoscaler_metadata_generation = /* @__PURE__ */ externalMetric($catalog, 'kube_horizontalpodautoscaler_metadata_generation');

/**
 * Upper bound of replicas.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/horizontalpodautoscaler.go.
 */
export const kube_horizontalpodautoscaler_spec_max_replicas = /* @__PURE__ */ externalMetric($catalog, 'kube_horizontalpodautoscaler_spec_max_replicas');

/**
 * Lower bound of replicas.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/horizontalpodautoscaler.go.
 */
export const kube_horizontalpodautoscaler_spec_min_replicas = /* @__PURE__ */ externalMetric($catalog, 'kube_horizontalpodautoscaler_spec_min_replicas');

/**
 * Target value per metric of the autoscaler.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/horizontalpodautoscaler.go.
 */
export const kube_horizontalpodautoscaler_spec_target_metric = /* @__PURE__ */ externalMetric($catalog, 'kube_horizontalpodautoscaler_spec_target_metric');

/**
 * Conditions of the autoscaler, one 0/1 series per status.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/horizontalpodautoscaler.go.
 */
export const kube_horizontalpodautoscaler_status_condition = /* @__PURE__ */ externalMetric($catalog, 'kube_horizontalpodautoscaler_status_condition');

/**
 * Replicas the autoscaler last saw.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/horizontalpodautoscaler.go.
 */
export const kube_horizontalpodautoscaler_status_current_replicas = /* @__PURE__ */ externalMetric($catalog, 'kube_horizontalpodautoscaler_status_current_replicas');

/**
 * Replicas the autoscaler last asked for.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/horizontalpodautoscaler.go.
 */
export const kube_horizontalpodautoscaler_status_desired_replicas = /* @__PURE__ */ externalMetric($catalog, 'kube_horizontalpodautoscaler_status_desired_replicas');

/**
 * Observed value per metric of the autoscaler.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/horizontalpodautoscaler.go.
 */
export const kube_horizontalpodautoscaler_status_target_metric = /* @__PURE__ */ externalMetric($catalog, 'kube_horizontalpodautoscaler_status_target_metric');

/**
 * Class of the Ingress.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/ingress.go.
 */
export const kube_ingress_info = /* @__PURE__ */ externalMetric($catalog, 'kube_ingress_info');

/**
 * One series per host and path rule with its backend.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/ingress.go.
 */
export const kube_ingress_path = /* @__PURE__ */ externalMetric($catalog, 'kube_ingress_path');

/**
 * TLS hosts of an Ingress and the secret that holds the certificate.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/ingress.go.
 */
export const kube_ingress_tls = /* @__PURE__ */ externalMetric($catalog, 'kube_ingress_tls');

/**
 * Complete condition of the Job, one 0/1 series per status.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_complete = /* @__PURE__ */ externalMetric($catalog, 'kube_job_complete');

/**
 * Creation time of the Job.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_created = /* @__PURE__ */ externalMetric($catalog, 'kube_job_created');

/**
 * Failed condition of the Job, one 0/1 series per status.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_failed = /* @__PURE__ */ externalMetric($catalog, 'kube_job_failed');

/**
 * One constant series per Job.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_info = /* @__PURE__ */ externalMetric($catalog, 'kube_job_info');

/**
 * Owner of a Job, normally a CronJob.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_owner = /* @__PURE__ */ externalMetric($catalog, 'kube_job_owner');

/**
 * Longest time the Job may stay active.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_spec_active_deadline_seconds = /* @__PURE__ */ externalMetric($catalog, 'kube_job_spec_active_deadline_seconds');

/**
 * Successful pods the Job needs.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_spec_completions = /* @__PURE__ */ externalMetric($catalog, 'kube_job_spec_completions');

/**
 * Pods the Job may run at once.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_spec_parallelism = /* @__PURE__ */ externalMetric($catalog, 'kube_job_spec_parallelism');

/**
 * Pods of the Job that run now.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_status_active = /* @__PURE__ */ externalMetric($catalog, 'kube_job_status_active');

/**
 * Completion time of the Job.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_status_completion_time = /* @__PURE__ */ externalMetric($catalog, 'kube_job_status_completion_time');

/**
 * Failed pods of the Job, or 0/1 per known failure reason.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_status_failed = /* @__PURE__ */ externalMetric($catalog, 'kube_job_status_failed');

/**
 * Pods of the Job that are ready.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_status_ready = /* @__PURE__ */ externalMetric($catalog, 'kube_job_status_ready');

/**
 * Start time of the Job.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_status_start_time = /* @__PURE__ */ externalMetric($catalog, 'kube_job_status_start_time');

/**
 * Pods of the Job that succeeded.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_status_succeeded = /* @__PURE__ */ externalMetric($catalog, 'kube_job_status_succeeded');

/**
 * 1 when the Job is suspended.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/job.go.
 */
export const kube_job_status_suspended = /* @__PURE__ */ externalMetric($catalog, 'kube_job_status_suspended');

/**
 * Holder of a Lease; shows the leader of a leader election.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/lease.go.
 */
export const kube_lease_owner = /* @__PURE__ */ externalMetric($catalog, 'kube_lease_owner');

/**
 * Last renewal of a Lease; time()-x is the age of a leader.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/lease.go.
 */
export const kube_lease_renew_time = /* @__PURE__ */ externalMetric($catalog, 'kube_lease_renew_time');

/**
 * Creation time of the namespace.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/namespace.go.
 */
export const kube_namespace_created = /* @__PURE__ */ externalMetric($catalog, 'kube_namespace_created');

/**
 * Kubernetes labels of a namespace, as Prometheus labels.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/namespace.go.
 */
export const kube_namespace_labels = /* @__PURE__ */ externalMetric($catalog, 'kube_namespace_labels');

/**
 * Conditions of a namespace that is being deleted.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/namespace.go.
 */
export const kube_namespace_status_condition = /* @__PURE__ */ externalMetric($catalog, 'kube_namespace_status_condition');

/**
 * Phase of the namespace, one 0/1 series per phase.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/namespace.go.
 */
export const kube_namespace_status_phase = /* @__PURE__ */ externalMetric($catalog, 'kube_namespace_status_phase');

/**
 * Creation time of the node object.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/node.go.
 */
export const kube_node_created = /* @__PURE__ */ externalMetric($catalog, 'kube_node_created');

/**
 * Deletion time of a node that is terminating.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/node.go.
 */
export const kube_node_deletion_timestamp = /* @__PURE__ */ externalMetric($catalog, 'kube_node_deletion_timestamp');

/**
 * Software and identity facts per node.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/node.go.
 */
export const kube_node_info = /* @__PURE__ */ externalMetric($catalog, 'kube_node_info');

/**
 * Kubernetes labels of a node, as Prometheus labels.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/node.go.
 */
export const kube_node_labels = /* @__PURE__ */ externalMetric($catalog, 'kube_node_labels');

/**
 * Role of a node taken from its node-role labels.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/node.go.
 */
export const kube_node_role = /* @__PURE__ */ externalMetric($catalog, 'kube_node_role');

/**
 * One series per taint of a node.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/node.go.
 */
export const kube_node_spec_taint = /* @__PURE__ */ externalMetric($catalog, 'kube_node_spec_taint');

/**
 * 1 when the node is cordoned.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/node.go.
 */
export const kube_node_spec_unschedulable = /* @__PURE__ */ externalMetric($catalog, 'kube_node_spec_unschedulable');

/**
 * One series per address of a node.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/node.go.
 */
export const kube_node_status_addresses = /* @__PURE__ */ externalMetric($catalog, 'kube_node_status_addresses');

/**
 * Allocatable amount per resource; unit in the unit label.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/node.go.
 */
export const kube_node_status_allocatable = /* @__PURE__ */ externalMetric($catalog, 'kube_node_status_allocatable');

/**
 * Capacity per resource; unit in the unit label.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/node.go.
 */
export const kube_node_status_capacity = /* @__PURE__ */ externalMetric($catalog, 'kube_node_status_capacity');

/**
 * Conditions of the node (Ready, MemoryPressure, DiskPressure, PIDPressure, NetworkUnavailable and custom ones), one 0/1 series per status.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/node.go.
 */
export const kube_node_status_condition = /* @__PURE__ */ externalMetric($catalog, 'kube_node_status_condition');

/**
 * One series per access mode of the volume.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolume.go.
 */
export const kube_persistentvolume_access_mode = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolume_access_mode');

/**
 * Size of the volume.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolume.go.
 */
export const kube_persistentvolume_capacity_bytes = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolume_capacity_bytes');

/**
 * Claim that a volume is bound to.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolume.go.
 */
export const kube_persistentvolume_claim_ref = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolume_claim_ref');

/**
 * Deletion time of a volume that is terminating.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolume.go.
 */
export const kube_persistentvolume_deletion_timestamp = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolume_deletion_timestamp');

/**
 * Backing store facts of a volume (CSI driver, handle, disk ids).
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolume.go.
 */
export const kube_persistentvolume_info = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolume_info');

/**
 * Phase of the volume, one 0/1 series per phase.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolume.go.
 */
export const kube_persistentvolume_status_phase = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolume_status_phase');

/**
 * Filesystem or block mode of the volume.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolume.go.
 */
export const kube_persistentvolume_volume_mode = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolume_volume_mode');

/**
 * One series per access mode of the claim.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolumeclaim.go.
 */
export const kube_persistentvolumeclaim_access_mode = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolumeclaim_access_mode');

/**
 * Creation time of the claim.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolumeclaim.go.
 */
export const kube_persistentvolumeclaim_created = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolumeclaim_created');

/**
 * Deletion time of a claim that is terminating.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolumeclaim.go.
 */
export const kube_persistentvolumeclaim_deletion_timestamp = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolumeclaim_deletion_timestamp');

/**
 * Storage class, volume name and mode of a claim; join key between claim and volume.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolumeclaim.go.
 */
export const kube_persistentvolumeclaim_info = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolumeclaim_info');

/**
 * Kubernetes labels of a claim, as Prometheus labels.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolumeclaim.go.
 */
export const kube_persistentvolumeclaim_labels = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolumeclaim_labels');

/**
 * Storage size the claim asks for.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolumeclaim.go.
 */
export const kube_persistentvolumeclaim_resource_requests_storage_bytes = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolumeclaim_resource_requests_storage_bytes');

/**
 * Conditions of the claim such as Resizing or FileSystemResizePending.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolumeclaim.go.
 */
export const kube_persistentvolumeclaim_status_condition = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolumeclaim_status_condition');

/**
 * Phase of the claim, one 0/1 series per phase.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/persistentvolumeclaim.go.
 */
export const kube_persistentvolumeclaim_status_phase = /* @__PURE__ */ externalMetric($catalog, 'kube_persistentvolumeclaim_status_phase');

/**
 * Kubernetes annotations of a pod, as Prometheus labels.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_annotations = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_annotations');

/**
 * Latest finish time among the terminated containers of a pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_completion_time = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_completion_time');

/**
 * Image and container id facts per container.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_info = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_info');

/**
 * Limit of a resource per container; read the unit label for the unit.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_resource_limits = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_resource_limits');

/**
 * Requested amount of a resource per container; read the unit label for the unit.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_resource_requests = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_resource_requests');

/**
 * Start time of the container that runs or last terminated.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_state_started = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_state_started');

/**
 * Exit code of the previous termination.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_status_last_terminated_exitcode = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_status_last_terminated_exitcode');

/**
 * Reason of the previous termination.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_status_last_terminated_reason = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_status_last_terminated_reason');

/**
 * Time of the previous termination.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_status_last_terminated_timestamp = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_status_last_terminated_timestamp');

/**
 * 1 when the readiness check of the container passes.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_status_ready = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_status_ready');

/**
 * Number of restarts the kubelet counted for the container.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_status_restarts_total = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_status_restarts_total');

/**
 * 1 when the container is running.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_status_running = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_status_running');

/**
 * 1 when the container is terminated.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_status_terminated = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_status_terminated');

/**
 * Reason of the current termination, such as OOMKilled, Error, Completed.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_status_terminated_reason = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_status_terminated_reason');

/**
 * 1 when the container is waiting.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_status_waiting = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_status_waiting');

/**
 * Reason for which a container waits, such as CrashLoopBackOff or ImagePullBackOff.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_container_status_waiting_reason = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_container_status_waiting_reason');

/**
 * Creation time of the pod object.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_created = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_created');

/**
 * Deletion time set on a pod that is terminating.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_deletion_timestamp = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_deletion_timestamp');

/**
 * One constant series per pod that carries placement and ownership facts for joins.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_info = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_info');

/**
 * Image facts per init container.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_init_container_info = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_init_container_info');

/**
 * Limit of a resource per init container.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_init_container_resource_limits = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_init_container_resource_limits');

/**
 * Requested amount of a resource per init container.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_init_container_resource_requests = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_init_container_resource_requests');

/**
 * Exit code of the previous termination of an init container.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_init_container_status_last_terminated_exitcode = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_init_container_status_last_terminated_exitcode');

/**
 * Reason of the previous termination of an init container.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_init_container_status_last_terminated_reason = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_init_container_status_last_terminated_reason');

/**
 * 1 when the init container passed its readiness check.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_init_container_status_ready = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_init_container_status_ready');

/**
 * Number of restarts of the init container.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_init_container_status_restarts_total = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_init_container_status_restarts_total');

/**
 * 1 when the init container runs.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_init_container_status_running = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_init_container_status_running');

/**
 * 1 when the init container terminated.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_init_container_status_terminated = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_init_container_status_terminated');

/**
 * Reason of the current termination of an init container.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_init_container_status_terminated_reason = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_init_container_status_terminated_reason');

/**
 * 1 when the init container waits.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_init_container_status_waiting = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_init_container_status_waiting');

/**
 * Reason for which an init container waits.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_init_container_status_waiting_reason = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_init_container_status_waiting_reason');

/**
 * One series per IP address of a pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_ips = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_ips');

/**
 * Kubernetes labels of a pod, as Prometheus labels.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_labels = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_labels');

/**
 * CPU overhead from the runtime class of the pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_overhead_cpu_cores = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_overhead_cpu_cores');

/**
 * Memory overhead from the runtime class of the pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_overhead_memory_bytes = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_overhead_memory_bytes');

/**
 * One series per owner reference of a pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_owner = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_owner');

/**
 * Restart policy of the pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_restart_policy = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_restart_policy');

/**
 * Name of the scheduler responsible for the pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_scheduler = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_scheduler');

/**
 * Service account used by the pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_service_account = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_service_account');

/**
 * Connects a pod volume to the claim behind it; the join key from pod to PVC.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_spec_volumes_persistentvolumeclaims_info = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_spec_volumes_persistentvolumeclaims_info');

/**
 * 1 when the claim is mounted read-only by the pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_spec_volumes_persistentvolumeclaims_readonly = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_spec_volumes_persistentvolumeclaims_readonly');

/**
 * Moment at which the kubelet acknowledged the pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_start_time = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_start_time');

/**
 * Moment at which the ContainersReady condition became true.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_status_container_ready_time = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_status_container_ready_time');

/**
 * Reason of the DisruptionTarget condition, for pods about to be evicted or preempted.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_status_disruption_reason = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_status_disruption_reason');

/**
 * Moment at which all init containers had completed.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_status_initialized_time = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_status_initialized_time');

/**
 * Phase of the pod, one 0/1 series for each possible phase.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_status_phase = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_status_phase');

/**
 * Quality of service class, one 0/1 series per class.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_status_qos_class = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_status_qos_class');

/**
 * Ready condition of the pod, one 0/1 series for each condition status.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_status_ready = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_status_ready');

/**
 * Moment of the last transition to Ready.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_status_ready_time = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_status_ready_time');

/**
 * Reason recorded in the pod status (eviction, node lost, shutdown and the like).
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_status_reason = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_status_reason');

/**
 * PodScheduled condition, one 0/1 series for each condition status.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_status_scheduled = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_status_scheduled');

/**
 * Moment at which the pod was bound to a node.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_status_scheduled_time = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_status_scheduled_time');

/**
 * Emitted with value 1 when the scheduler cannot place the pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_status_unschedulable = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_status_unschedulable');

/**
 * Moment at which PodScheduled turned false.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_status_unscheduled_time = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_status_unscheduled_time');

/**
 * One series per toleration of a pod.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/pod.go.
 */
export const kube_pod_tolerations = /* @__PURE__ */ externalMetric($catalog, 'kube_pod_tolerations');

/**
 * Creation time of the budget.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/poddisruptionbudget.go.
 */
export const kube_poddisruptionbudget_created = /* @__PURE__ */ externalMetric($catalog, 'kube_poddisruptionbudget_created');

/**
 * Deletion time of a budget that is terminating.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/poddisruptionbudget.go.
 */
export const kube_poddisruptionbudget_deletion_timestamp = /* @__PURE__ */ externalMetric($catalog, 'kube_poddisruptionbudget_deletion_timestamp');

/**
 * Healthy pods covered by the budget.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/poddisruptionbudget.go.
 */
export const kube_poddisruptionbudget_status_current_healthy = /* @__PURE__ */ externalMetric($catalog, 'kube_poddisruptionbudget_status_current_healthy');

/**
 * Healthy pods the budget requires.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/poddisruptionbudget.go.
 */
export const kube_poddisruptionbudget_status_desired_healthy = /* @__PURE__ */ externalMetric($catalog, 'kube_poddisruptionbudget_status_desired_healthy');

/**
 * Pods covered by the budget.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/poddisruptionbudget.go.
 */
export const kube_poddisruptionbudget_status_expected_pods = /* @__PURE__ */ externalMetric($catalog, 'kube_poddisruptionbudget_status_expected_pods');

/**
 * Budget generation last processed by the controller.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/poddisruptionbudget.go.
 */
export const kube_poddisruptionbudget_status_observed_generation = /* @__PURE__ */ externalMetric($catalog, 'kube_poddisruptionbudget_status_observed_generation');

/**
 * Voluntary disruptions allowed now.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/poddisruptionbudget.go.
 */
export const kube_poddisruptionbudget_status_pod_disruptions_allowed = /* @__PURE__ */ externalMetric($catalog, 'kube_poddisruptionbudget_status_pod_disruptions_allowed');

/**
 * Owner of a ReplicaSet; bridges pod to Deployment.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/replicaset.go.
 */
export const kube_replicaset_owner = /* @__PURE__ */ externalMetric($catalog, 'kube_replicaset_owner');

/**
 * Desired pods of the ReplicaSet.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/replicaset.go.
 */
export const kube_replicaset_spec_replicas = /* @__PURE__ */ externalMetric($catalog, 'kube_replicaset_spec_replicas');

/**
 * Ready pods of the ReplicaSet.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/replicaset.go.
 */
export const kube_replicaset_status_ready_replicas = /* @__PURE__ */ externalMetric($catalog, 'kube_replicaset_status_ready_replicas');

/**
 * Pods of the ReplicaSet.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/replicaset.go.
 */
export const kube_replicaset_status_replicas = /* @__PURE__ */ externalMetric($catalog, 'kube_replicaset_status_replicas');

/**
 * Hard limit and use per quota resource.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/resourcequota.go.
 */
export const kube_resourcequota = /* @__PURE__ */ externalMetric($catalog, 'kube_resourcequota');

/**
 * One constant series per Secret.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/secret.go.
 */
export const kube_secret_info = /* @__PURE__ */ externalMetric($catalog, 'kube_secret_info');

/**
 * Type of the Secret.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/secret.go.
 */
export const kube_secret_type = /* @__PURE__ */ externalMetric($catalog, 'kube_secret_type');

/**
 * Creation time of the Service.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/service.go.
 */
export const kube_service_created = /* @__PURE__ */ externalMetric($catalog, 'kube_service_created');

/**
 * Deletion time of a Service that is terminating.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/service.go.
 */
export const kube_service_deletion_timestamp = /* @__PURE__ */ externalMetric($catalog, 'kube_service_deletion_timestamp');

/**
 * Addressing facts of a Service.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/service.go.
 */
export const kube_service_info = /* @__PURE__ */ externalMetric($catalog, 'kube_service_info');

/**
 * Kubernetes labels of a Service, as Prometheus labels.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/service.go.
 */
export const kube_service_labels = /* @__PURE__ */ externalMetric($catalog, 'kube_service_labels');

/**
 * One series per external IP of a Service.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/service.go.
 */
export const kube_service_spec_external_ip = /* @__PURE__ */ externalMetric($catalog, 'kube_service_spec_external_ip');

/**
 * Type of the Service.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/service.go.
 */
export const kube_service_spec_type = /* @__PURE__ */ externalMetric($catalog, 'kube_service_spec_type');

/**
 * One series per assigned load balancer address.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/service.go.
 */
export const kube_service_status_load_balancer_ingress = /* @__PURE__ */ externalMetric($catalog, 'kube_service_status_load_balancer_ingress');

/**
 * Build facts of the exporter; gives the version for compatibility switches.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:pkg/app/server.go.
 */
export const kube_state_metrics_build_info = /* @__PURE__ */ externalMetric($catalog, 'kube_state_metrics_build_info');

/**
 * Net number of custom resource definitions that the cache follows.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:pkg/app/server.go.
 */
export const kube_state_metrics_custom_resource_state_cache = /* @__PURE__ */ externalMetric($catalog, 'kube_state_metrics_custom_resource_state_cache');

/**
 * 1 when the last reload of a configuration file worked.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:pkg/app/server.go.
 */
export const kube_state_metrics_last_config_reload_successful = /* @__PURE__ */ externalMetric($catalog, 'kube_state_metrics_last_config_reload_successful');

/**
 * Objects returned by the last list call.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:pkg/watch/watch.go.
 */
export const kube_state_metrics_list_objects = /* @__PURE__ */ externalMetric($catalog, 'kube_state_metrics_list_objects');

/**
 * Configured object limit per resource.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:pkg/watch/watch.go.
 */
export const kube_state_metrics_list_objects_limit = /* @__PURE__ */ externalMetric($catalog, 'kube_state_metrics_list_objects_limit');

/**
 * List calls of the exporter against the API server.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:pkg/watch/watch.go.
 */
export const kube_state_metrics_list_total = /* @__PURE__ */ externalMetric($catalog, 'kube_state_metrics_list_total');

/**
 * Shard index of this instance.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:pkg/sharding/metrics.go.
 */
export const kube_state_metrics_shard_ordinal = /* @__PURE__ */ externalMetric($catalog, 'kube_state_metrics_shard_ordinal');

/**
 * Number of shards this instance was configured with.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:pkg/sharding/metrics.go.
 */
export const kube_state_metrics_total_shards = /* @__PURE__ */ externalMetric($catalog, 'kube_state_metrics_total_shards');

/**
 * Watch calls of the exporter against the API server.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:pkg/watch/watch.go.
 */
export const kube_state_metrics_watch_total = /* @__PURE__ */ externalMetric($catalog, 'kube_state_metrics_watch_total');

/**
 * Creation time of the StatefulSet.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_created = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_created');

/**
 * Deletion time of a StatefulSet that is terminating.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_deletion_timestamp = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_deletion_timestamp');

/**
 * Kubernetes labels of a StatefulSet, as Prometheus labels.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_labels = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_labels');

/**
 * Generation of the desired state.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_metadata_generation = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_metadata_generation');

/**
 * First ordinal of the StatefulSet.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_ordinals_start = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_ordinals_start');

/**
 * What happens to the claims when the set is deleted or scaled down.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_persistentvolumeclaim_retention_policy = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_persistentvolumeclaim_retention_policy');

/**
 * Desired number of pods of the StatefulSet.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_replicas = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_replicas');

/**
 * Names the controller revision of the pods not yet updated.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_status_current_revision = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_status_current_revision');

/**
 * Spec generation that the controller last processed.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_status_observed_generation = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_status_observed_generation');

/**
 * Pods that the controller created for the StatefulSet.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_status_replicas = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_status_replicas');

/**
 * Pods that have been ready for at least minReadySeconds.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_status_replicas_available = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_status_replicas_available');

/**
 * Pods built from the current revision.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_status_replicas_current = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_status_replicas_current');

/**
 * Pods of the StatefulSet with a true Ready condition.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_status_replicas_ready = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_status_replicas_ready');

/**
 * Pods built from the update revision.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_status_replicas_updated = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_status_replicas_updated');

/**
 * Names the controller revision being rolled out.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/statefulset.go.
 */
export const kube_statefulset_status_update_revision = /* @__PURE__ */ externalMetric($catalog, 'kube_statefulset_status_update_revision');

/**
 * Provisioner and policies of a storage class.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/storageclass.go.
 */
export const kube_storageclass_info = /* @__PURE__ */ externalMetric($catalog, 'kube_storageclass_info');

/**
 * Node and attacher of a volume attachment.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/volumeattachment.go.
 */
export const kube_volumeattachment_info = /* @__PURE__ */ externalMetric($catalog, 'kube_volumeattachment_info');

/**
 * Volume that an attachment refers to.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/volumeattachment.go.
 */
export const kube_volumeattachment_spec_source_persistentvolume = /* @__PURE__ */ externalMetric($catalog, 'kube_volumeattachment_spec_source_persistentvolume');

/**
 * 1 when the volume is attached.
 *
 * Sources: kubernetes/kube-state-metrics\@v2.20.0:internal/store/volumeattachment.go.
 */
export const kube_volumeattachment_status_attached = /* @__PURE__ */ externalMetric($catalog, 'kube_volumeattachment_status_attached');
