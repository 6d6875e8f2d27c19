import { at, labelRefusals } from '../metadata-refusals.ts';
import { dnsLabel, portName } from '../names.ts';

interface Service {
  readonly spec?: {
    readonly selector?: Readonly<Record<string, string>>;
    readonly ports?: readonly ServicePort[];
    readonly clusterIP?: string;
    readonly type?: string;
  };
}

interface ServicePort {
  readonly name?: string;
  readonly port: number;
  readonly targetPort?: string | number;
  readonly protocol?: string;
}

const TYPES = new Set(['ClusterIP', 'NodePort', 'LoadBalancer']);
const PROTOCOLS = new Set(['TCP', 'UDP', 'SCTP']);

/** A Service must select pods, and its ports be told apart. */
export function serviceRefusals({ spec = {} }: Service): readonly string[] {
  const { selector = {}, ports = [], type = 'ClusterIP' } = spec;
  const names = ports.map(({ name }) => name);
  return [
    ...(TYPES.has(type) ? [] : [`/spec/type "${type}" is no type of Service for pods`]),
    ...(Object.keys(selector).length === 0 ? ['/spec/selector selects no pod'] : []),
    ...labelRefusals('/spec/selector', selector),
    ...(ports.length === 0 ? ['/spec/ports is empty'] : []),
    ...(ports.length > 1 && names.includes(undefined) ? ['/spec/ports must all have a name'] : []),
    ...(new Set(names).size === names.length ? [] : ['/spec/ports must have names of their own']),
    ...ports.flatMap((port, index) => portRefusals(`/spec/ports/${index}`, port)),
  ];
}

function portRefusals(
  path: string,
  { name, port, targetPort, protocol = 'TCP' }: ServicePort,
): readonly string[] {
  return [
    ...(name === undefined ? [] : at(`${path}/name`, dnsLabel(name))),
    ...numberRefusals(`${path}/port`, port),
    ...(targetPort === undefined ? [] : portReferenceRefusals(`${path}/targetPort`, targetPort)),
    ...(PROTOCOLS.has(protocol) ? [] : [`${path} knows no protocol "${protocol}"`]),
  ];
}

/** Why the number or name of a container's port is refused. */
export function portReferenceRefusals(path: string, port: string | number): readonly string[] {
  return typeof port === 'number' ? numberRefusals(path, port) : at(path, portName(port));
}

function numberRefusals(path: string, port: number): readonly string[] {
  return port >= 1 && port <= 65_535 ? [] : [`${path} ${port} is no port`];
}
