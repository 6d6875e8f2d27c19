import type { Pack } from '../pack/pack.ts';
import type { TwinSource } from '../pack/resolve-source.ts';
import { jobOf } from '../pack/source.ts';
import type { JsonValue, KubernetesObject } from './kubernetes-object.ts';
import { metadataOf } from './kubernetes-object.ts';

/** Port on which kube-state-metrics serves what it makes; the other one serves its own state. */
const METRICS_PORT = { name: 'http-metrics', containerPort: 8080 } as const;
const TELEMETRY_PORT = { name: 'telemetry', containerPort: 8081 } as const;

const CONFIG_FILE = 'custom-resource-state.yaml';
const CONFIG_FOLDER = '/etc/kube-state-metrics';

/**
 * A kube-state-metrics that reads custom resources and nothing else, with the permission to do so.
 *
 * @param config - Its configuration as YAML; it is read again whenever it changes.
 */
export function stateMetricsObjects(
  pack: Pack,
  source: TwinSource,
  config: string,
): readonly KubernetesObject[] {
  const name = jobOf(pack.definition.name, source.spec);
  const { namespace } = pack.settings;
  const metadata = metadataOf(pack, { name, namespace }, stateMetricsLabels(name));
  const clusterWide = metadataOf(pack, { name }, stateMetricsLabels(name));
  return [
    { apiVersion: 'v1', kind: 'ServiceAccount', metadata, body: {} },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRole',
      metadata: clusterWide,
      body: { rules: stateMetricsRules(source) },
    },
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind: 'ClusterRoleBinding',
      metadata: clusterWide,
      body: {
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name },
        subjects: [{ kind: 'ServiceAccount', name, namespace }],
      },
    },
    { apiVersion: 'v1', kind: 'ConfigMap', metadata, body: { data: { [CONFIG_FILE]: config } } },
    { apiVersion: 'apps/v1', kind: 'Deployment', metadata, body: { spec: deploymentSpec(name, source) } },
    {
      apiVersion: 'v1',
      kind: 'Service',
      metadata,
      body: {
        spec: {
          selector: stateMetricsLabels(name),
          ports: [
            { name: METRICS_PORT.name, port: METRICS_PORT.containerPort, targetPort: METRICS_PORT.name },
          ],
        },
      },
    },
  ];
}

/** Labels by which the Service selects the pods, and a monitor the Service or the pods. */
export function stateMetricsLabels(name: string): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/name': name };
}

/** Name of the port of Service and pods that a monitor reads. */
export const STATE_METRICS_PORT = METRICS_PORT.name;

/** What kube-state-metrics must be allowed: to find the definitions of the kinds, and to watch their resources. */
export function stateMetricsRules({ spec }: TwinSource): readonly JsonValue[] {
  const groups = [...new Set(spec.resources.map(({ group }) => group))];
  return [
    {
      apiGroups: ['apiextensions.k8s.io'],
      resources: ['customresourcedefinitions'],
      verbs: ['list', 'watch'],
    },
    ...groups.map((group) => ({
      apiGroups: [group],
      resources: spec.resources.filter((one) => one.group === group).map(({ plural }) => plural),
      verbs: ['list', 'watch'],
    })),
  ];
}

/** As restricted as a pod can be: https://kubernetes.io/docs/concepts/security/pod-security-standards/ (restricted). */
function deploymentSpec(name: string, { settings }: TwinSource): JsonValue {
  const labels = stateMetricsLabels(name);
  return {
    replicas: 1,
    selector: { matchLabels: labels },
    template: {
      metadata: { labels },
      spec: {
        serviceAccountName: name,
        nodeSelector: { 'kubernetes.io/os': 'linux' },
        securityContext: { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } },
        containers: [
          {
            name: 'kube-state-metrics',
            image: settings.image,
            args: [
              '--custom-resource-state-only=true',
              `--custom-resource-state-config-file=${CONFIG_FOLDER}/${CONFIG_FILE}`,
            ],
            ports: [METRICS_PORT, TELEMETRY_PORT],
            livenessProbe: probe('/livez', METRICS_PORT.name),
            readinessProbe: probe('/readyz', TELEMETRY_PORT.name),
            // A few resources of seven kinds: measured by nobody, and generous.
            resources: { requests: { cpu: '10m', memory: '64Mi' }, limits: { memory: '256Mi' } },
            securityContext: {
              allowPrivilegeEscalation: false,
              capabilities: { drop: ['ALL'] },
              readOnlyRootFilesystem: true,
            },
            volumeMounts: [{ name: 'config', mountPath: CONFIG_FOLDER, readOnly: true }],
          },
        ],
        volumes: [{ name: 'config', configMap: { name } }],
      },
    },
  };
}

function probe(path: string, port: string): JsonValue {
  return { httpGet: { path, port }, initialDelaySeconds: 5, timeoutSeconds: 5 };
}
