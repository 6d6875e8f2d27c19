import type { KubernetesObject } from '../../../src/manifests/kubernetes-object.ts';
import type { Pod } from './cluster.ts';

/** Who opens a connection: a pod, something outside the cluster, or the node of the pod that is reached. */
export type Client = Pod | 'outside' | 'node';

/** A connection that somebody tries to open. */
export interface Connection {
  readonly from: Client;
  readonly to: Pod;
  readonly port: number;
  readonly protocol?: 'TCP' | 'UDP';
}

interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

interface Peer {
  readonly namespaceSelector?: LabelSelector;
  readonly podSelector?: LabelSelector;
}

interface IngressRule {
  readonly from?: readonly Peer[];
  readonly ports?: readonly { readonly port: string | number; readonly protocol: string }[];
}

interface PolicySpec {
  readonly podSelector: LabelSelector;
  readonly policyTypes: readonly string[];
  readonly ingress: readonly IngressRule[];
}

/**
 * Whether policies let a connection through. A pod that no policy selects takes everything; one that some select takes
 * what any of them admits, and always its own node.
 *
 * @see https://kubernetes.io/docs/concepts/services-networking/network-policies/
 */
export function admits(policies: readonly KubernetesObject[], connection: Connection): boolean {
  const { from, to } = connection;
  if (from === 'node') return true;
  const selecting = policies.filter(
    ({ metadata, body }) =>
      metadata.namespace === to.namespace && selects(specOf(body).podSelector, to.labels),
  );
  return (
    selecting.length === 0 ||
    selecting.some(({ metadata: { namespace = '' }, body }) =>
      specOf(body).ingress.some((rule) => ruleAdmits(rule, { namespace, connection })),
    )
  );
}

function specOf(body: KubernetesObject['body']): PolicySpec {
  // The schema of Kubernetes judges the shape elsewhere.
  const spec = body['spec'] as unknown as PolicySpec;
  if (!spec.policyTypes.includes('Ingress')) throw new Error('only policies for ingress are understood');
  return spec;
}

interface RuleContext {
  /** Namespace of the policy. */
  readonly namespace: string;
  readonly connection: Connection;
}

function ruleAdmits({ from, ports }: IngressRule, { namespace, connection }: RuleContext): boolean {
  const { from: client, to, port, protocol = 'TCP' } = connection;
  const isPort =
    ports?.some((one) => one.protocol === protocol && numbersOf(one.port, to).includes(port)) ?? true;
  const isPeer = from?.some((peer) => typeof client !== 'string' && isOf(peer, client, namespace)) ?? true;
  return isPort && isPeer;
}

/** A name stands for the ports of the pod that bear it. */
function numbersOf(port: string | number, { containers }: Pod): readonly number[] {
  if (typeof port === 'number') return [port];
  return containers.flatMap(({ ports }) =>
    ports.filter(({ name }) => name === port).map(({ number }) => number),
  );
}

/** Without a selector of namespaces a peer is in the namespace of the policy; without one of pods, any pod. */
function isOf({ namespaceSelector, podSelector }: Peer, client: Pod, namespace: string): boolean {
  const isThere =
    namespaceSelector === undefined
      ? client.namespace === namespace
      : selects(namespaceSelector, { 'kubernetes.io/metadata.name': client.namespace });
  return isThere && (podSelector === undefined || selects(podSelector, client.labels));
}

function selects(
  { matchLabels = {}, matchExpressions = [] }: LabelSelector,
  labels: Readonly<Record<string, string>>,
): boolean {
  return (
    Object.entries(matchLabels).every(([key, value]) => labels[key] === value) &&
    matchExpressions.every(({ key, operator, values = [] }) => {
      const value = labels[key];
      switch (operator) {
        case 'Exists':
          return value !== undefined;
        case 'DoesNotExist':
          return value === undefined;
        case 'In':
          return value !== undefined && values.includes(value);
        default:
          throw new Error(`${operator} is not understood`);
      }
    })
  );
}
