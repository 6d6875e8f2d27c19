/** A container and its ports, with or without a name. */
export interface Container {
  readonly name: string;
  readonly isInit?: boolean;
  readonly ports: readonly { readonly name?: string; readonly number: number }[];
}

/** What discovery sees of a pod. */
export interface Pod {
  readonly namespace: string;
  readonly name: string;
  /** Absent as long as no node runs it. */
  readonly ip?: string;
  readonly phase: 'Pending' | 'Running' | 'Succeeded' | 'Failed';
  readonly labels: Readonly<Record<string, string>>;
  readonly containers: readonly Container[];
}

/** What discovery sees of a Service. */
export interface Service {
  readonly namespace: string;
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly selector: Readonly<Record<string, string>>;
  /** `targetPort` is the name or the number of a port of the container. */
  readonly ports: readonly { readonly name: string; readonly targetPort: string | number }[];
}

/** What discovery sees. */
export interface Cluster {
  readonly pods: readonly Pod[];
  readonly services: readonly Service[];
}
