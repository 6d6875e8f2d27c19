import type { LabelSelector } from '../metadata-refusals.ts';
import { selectorRefusals } from '../metadata-refusals.ts';
import { portReferenceRefusals } from './service.ts';

interface NetworkPolicy {
  readonly spec?: {
    readonly podSelector?: LabelSelector;
    readonly policyTypes?: readonly string[];
    readonly ingress?: readonly Rule[];
    readonly egress?: readonly Rule[];
  };
}

interface Rule {
  readonly ports?: readonly Port[];
  readonly from?: readonly Peer[];
  readonly to?: readonly Peer[];
}

interface Port {
  readonly port?: string | number;
  readonly endPort?: number;
  readonly protocol?: string;
}

interface Peer {
  readonly podSelector?: LabelSelector;
  readonly namespaceSelector?: LabelSelector;
  readonly ipBlock?: object;
}

const TYPES = new Set(['Ingress', 'Egress']);
const PROTOCOLS = new Set(['TCP', 'UDP', 'SCTP']);

/** A policy says which pods it is about, for which direction, and lets in whom it names. */
export function networkPolicyRefusals({ spec = {} }: NetworkPolicy): readonly string[] {
  const { podSelector, policyTypes = [], ingress = [], egress = [] } = spec;
  return [
    ...(podSelector === undefined ? ['/spec has no "podSelector"'] : []),
    ...selectorRefusals('/spec/podSelector', podSelector),
    ...(policyTypes.length === 0 ? ['/spec/policyTypes is empty'] : []),
    ...policyTypes.filter((type) => !TYPES.has(type)).map((type) => `/spec/policyTypes knows no "${type}"`),
    ...ingress.flatMap((rule, index) => ruleRefusals(`/spec/ingress/${index}`, rule)),
    ...egress.flatMap((rule, index) => ruleRefusals(`/spec/egress/${index}`, rule)),
  ];
}

function ruleRefusals(path: string, { ports = [], from = [], to = [] }: Rule): readonly string[] {
  return [
    ...ports.flatMap((port, index) => portRefusals(`${path}/ports/${index}`, port)),
    ...[...from, ...to].flatMap((peer) => peerRefusals(path, peer)),
  ];
}

function portRefusals(path: string, { port, endPort, protocol = 'TCP' }: Port): readonly string[] {
  return [
    ...(port === undefined ? [] : portReferenceRefusals(path, port)),
    ...(endPort === undefined || (typeof port === 'number' && endPort >= port)
      ? []
      : [`${path}/endPort ends no range`]),
    ...(PROTOCOLS.has(protocol) ? [] : [`${path} knows no protocol "${protocol}"`]),
  ];
}

function peerRefusals(path: string, { podSelector, namespaceSelector, ipBlock }: Peer): readonly string[] {
  const isPods = podSelector !== undefined || namespaceSelector !== undefined;
  return [
    ...(isPods === (ipBlock !== undefined) ? [`${path} must name pods or addresses`] : []),
    ...selectorRefusals(path, podSelector),
    ...selectorRefusals(path, namespaceSelector),
  ];
}
