/** An object that a cluster takes, with ways to spoil it. */
export interface Sample {
  readonly kind: string;
  /** The object in YAML. */
  readonly good: string;
  readonly mutilations: readonly Mutilation[];
}

/** A change of one thing that makes an object bad. */
export interface Mutilation {
  readonly what: string;
  /** Stands once in the good object. */
  readonly from: string;
  readonly to: string;
  /** Where the API server and its stand-in, `refusals`, do not agree: which of the two takes the object, and why. */
  readonly taken?: { readonly by: 'server' | 'stand-in'; readonly why: string };
}

/** Its YAML, spoiled. */
export function spoil(good: string, { what, from, to }: Mutilation): string {
  const parts = good.split(from);
  if (parts.length !== 2) throw new Error(`${what}: "${from}" does not stand once in the object`);
  return parts.join(to);
}

type Row = readonly [what: string, from: string, to: string];

/** Why the API server and the prometheus-operator take what the stand-in does not. */
const TAKEN = {
  prometheus: 'Only Prometheus itself refuses it, with its whole configuration.',
  selector: 'It is legal, and selects nothing.',
  useless: 'It is legal, and does nothing.',
  webhook: 'The definition does not say so; the webhook of cert-manager does.',
  dropped: 'The server drops it in silence.',
  ours: 'It is legal, and no pack means it.',
} as const;

const bothRefuse = (...rows: readonly Row[]): readonly Mutilation[] =>
  rows.map(([what, from, to]) => ({ what, from, to }));

const serverTakes = (why: keyof typeof TAKEN, ...rows: readonly Row[]): readonly Mutilation[] =>
  rows.map(([what, from, to]) => ({ what, from, to, taken: { by: 'server', why: TAKEN[why] } }));

const standInTakes = (why: string, ...rows: readonly Row[]): readonly Mutilation[] =>
  rows.map(([what, from, to]) => ({ what, from, to, taken: { by: 'stand-in', why } }));

const PART = 'app.kubernetes.io/part-of: sample';

/** What spoils an object of every kind. */
const OF_METADATA: readonly Mutilation[] = [
  ...bothRefuse(
    ['an unknown kind', '\nmetadata:', 'Kind\nmetadata:'],
    ['an unknown version', '\nkind:', '9\nkind:'],
    ['an unknown field', '\nmetadata:', '\nextra: 1\nmetadata:'],
    ['an unknown field of metadata', '\nmetadata:', '\nmetadata:\n  extra: 1'],
    ['labels that are a list', `\n    ${PART}\n`, '\n    - part\n'],
    ['no name', '  name: sample-object\n', ''],
    ['an empty name', 'sample-object', "''"],
    ['a name with a slash', 'sample-object', 'sample/object'],
    ['a number for a name', 'sample-object', '7'],
    ['a label value of 64 characters', PART, `app.kubernetes.io/part-of: ${'x'.repeat(64)}`],
    ['a label value with a space', PART, 'app.kubernetes.io/part-of: a part'],
    ['a number for a label value', PART, 'app.kubernetes.io/part-of: 1'],
    ['a label key with two slashes', PART, 'app.kubernetes.io/part/of: sample'],
    ['a label name of 64 characters', PART, `app.kubernetes.io/${'x'.repeat(64)}: sample`],
    ['a label prefix of 254 characters', PART, `${'x'.repeat(252)}.y/part-of: sample`],
    [
      'annotations of more than 256 KiB',
      '\n  labels:\n',
      `\n  annotations: {note: ${'x'.repeat(262_144)}}\n  labels:\n`,
    ],
    ['an annotation with a bad key', '\n  labels:\n', `\n  annotations: {a note: x}\n  labels:\n`],
  ),
  ...serverTakes('ours', [
    'more than 200 KiB',
    '\n  labels:\n',
    `\n  annotations: {note: ${'x'.repeat(204_800)}}\n  labels:\n`,
  ]),
];

const OF_NAMESPACED = bothRefuse(
  ['no namespace', '  namespace: sample-space\n', ''],
  ['a namespace with a dot', 'sample-space', 'sample.space'],
  ['a namespace of 64 characters', 'sample-space', 'x'.repeat(64)],
);
const OF_CLUSTER_WIDE = serverTakes('dropped', [
  'a namespace',
  '\n  labels:\n',
  '\n  namespace: sample-space\n  labels:\n',
]);
const OF_SUBDOMAIN = bothRefuse(
  ['a name in capital letters', 'sample-object', 'Sample-Object'],
  ['a name of 254 characters', 'sample-object', 'x'.repeat(254)],
);

function sample(
  type: { readonly apiVersion: string; readonly kind: string; readonly scope?: 'cluster' },
  body: string,
  ...mutilations: readonly (readonly Mutilation[])[]
): Sample {
  const isClusterWide = type.scope === 'cluster';
  const namespace = isClusterWide ? '' : '  namespace: sample-space\n';
  return {
    kind: type.kind,
    good: `apiVersion: ${type.apiVersion}
kind: ${type.kind}
metadata:
  name: sample-object
${namespace}  labels:
    ${PART}
${body}`,
    mutilations: [
      ...OF_METADATA,
      ...(isClusterWide ? OF_CLUSTER_WIDE : OF_NAMESPACED),
      ...mutilations.flat(),
    ],
  };
}

const ENDPOINT = `
      path: /metrics
      scheme: http
      interval: 30s
      scrapeTimeout: 10s
      relabelings:
        - sourceLabels: [__meta_kubernetes_pod_label_app]
          regex: (.+)
          targetLabel: workload
        - action: labeldrop
          regex: pod_template_.*
      tlsConfig:
        serverName: operator
        ca: {secret: {name: tls, key: ca.crt}}
        cert: {secret: {name: tls, key: tls.crt}}
        keySecret: {name: tls, key: tls.key}
`;

/** What spoils an endpoint of either kind of monitor. */
const OF_ENDPOINT: readonly Mutilation[] = [
  ...bothRefuse(
    ['an unknown field of an endpoint', 'interval: 30s', 'intervall: 30s'],
    ['a number for a duration', 'interval: 30s', 'interval: 30'],
    ['a duration in words', 'interval: 30s', 'interval: 30 seconds'],
    ['units of a duration out of order', 'interval: 30s', 'interval: 30s1m'],
    ['an unknown scheme', 'scheme: http', 'scheme: gopher'],
    ['a number for a path', 'path: /metrics', 'path: 9'],
    ['a field of a newer prometheus-operator', 'scheme: http', 'scheme: http\n      noProxy: localhost'],
    ['an unknown action', 'action: labeldrop', 'action: labelfall'],
    ['a bad label among the sources', '__meta_kubernetes_pod_label_app', 'pod-label'],
    ['no key of a Secret', 'ca: {secret: {name: tls, key: ca.crt}}', 'ca: {secret: {name: tls}}'],
    ['no selector', '  selector:\n    matchLabels:\n      app: operator\n', ''],
    ['a selector by a list', '\n      app: operator\n', '\n      - operator\n'],
    ['a timeout longer than the interval', 'scrapeTimeout: 10s', 'scrapeTimeout: 31s'],
    ['a regular expression with an open group', 'regex: (.+)', 'regex: (.+'],
    ['a relabeling without its target', '          targetLabel: workload\n', ''],
    ['a labeldrop with a target', 'action: labeldrop', 'action: labeldrop\n          targetLabel: pod'],
    ['a certificate without its key', '        keySecret: {name: tls, key: tls.key}\n', ''],
    [
      'a CA from two places',
      'ca: {secret: {name: tls, key: ca.crt}}',
      'ca: {secret: {name: tls, key: ca.crt}, configMap: {name: tls, key: ca.crt}}',
    ],
  ),
  ...serverTakes('prometheus', [
    'two ways to authorize',
    'scheme: http',
    'scheme: http\n      basicAuth: {}\n      authorization: {type: Bearer}',
  ]),
  ...serverTakes('ours', ['a path without a slash', 'path: /metrics', 'path: metrics']),
  ...serverTakes('selector', [
    'a label value that no object can have',
    'app: operator',
    `app: ${'x'.repeat(64)}`,
  ]),
];

const serviceMonitor = (apiVersion: string): Sample =>
  sample(
    { apiVersion, kind: 'ServiceMonitor' },
    `spec:
  selector:
    matchLabels:
      app: operator
  endpoints:
    - port: metrics${ENDPOINT}`,
    OF_SUBDOMAIN,
    OF_ENDPOINT,
    serverTakes(
      'selector',
      ['no port', '- port: metrics\n      path', '- path'],
      ['a port with a space', 'port: metrics', 'port: the metrics'],
    ),
  );

const podMonitor = (apiVersion: string): Sample =>
  sample(
    { apiVersion, kind: 'PodMonitor' },
    `spec:
  selector:
    matchLabels:
      app: operator
  podMetricsEndpoints:
    - port: metrics${ENDPOINT}`,
    OF_SUBDOMAIN,
    OF_ENDPOINT,
    serverTakes('selector', ['a port of 16 characters', 'port: metrics', 'port: metrics-of-a-pod']),
  );

const role = (kind: 'Role' | 'ClusterRole'): Sample =>
  sample(
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind,
      ...(kind === 'ClusterRole' ? { scope: 'cluster' } : {}),
    },
    `rules:
  - apiGroups: ['']
    resources: [pods]
    verbs: [get]
`,
    bothRefuse(
      ['an unknown field of a rule', 'resources: [pods]', 'resource: [pods]'],
      ['one verb for a list', 'verbs: [get]', 'verbs: get'],
      ['no verb', 'verbs: [get]', 'verbs: []'],
      ['no verbs', '    verbs: [get]\n', ''],
      ['no API group', "apiGroups: ['']", 'apiGroups: []'],
      ['neither resources nor URLs', 'resources: [pods]', 'resources: []'],
    ),
    serverTakes('useless', [
      'no rule',
      "rules:\n  - apiGroups: ['']\n    resources: [pods]\n    verbs: [get]\n",
      'rules: []\n',
    ]),
  );

const binding = (kind: 'RoleBinding' | 'ClusterRoleBinding'): Sample =>
  sample(
    {
      apiVersion: 'rbac.authorization.k8s.io/v1',
      kind,
      ...(kind === 'ClusterRoleBinding' ? { scope: 'cluster' } : {}),
    },
    `roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: ClusterRole
  name: reader
subjects:
  - kind: ServiceAccount
    name: prometheus
    namespace: monitoring
`,
    bothRefuse(
      ['an unknown field of a reference', '  name: reader\n', '  name: reader\n  namespace: x\n'],
      ['a reference to no role', 'kind: ClusterRole\n  name', 'kind: Deployment\n  name'],
      ['a reference to another group', 'apiGroup: rbac.authorization.k8s.io', 'apiGroup: rbac'],
      ['a reference without a name', '  name: reader\n', ''],
      ['an empty name', 'name: reader', "name: ''"],
      ['an unknown kind of subject', 'kind: ServiceAccount', 'kind: Robot'],
      [
        'a group for a ServiceAccount',
        '    name: prometheus\n',
        '    name: prometheus\n    apiGroup: apps\n',
      ],
      ['one subject for a list', '  - kind: ServiceAccount\n    name', '    kind: ServiceAccount\n    name'],
    ),
    serverTakes('useless', [
      'no subject',
      'subjects:\n  - kind: ServiceAccount\n    name: prometheus\n    namespace: monitoring\n',
      'subjects: []\n',
    ]),
    kind === 'ClusterRoleBinding'
      ? bothRefuse(
          ['a reference to a Role', 'kind: ClusterRole\n  name', 'kind: Role\n  name'],
          ['a ServiceAccount without a namespace', '    namespace: monitoring\n', ''],
        )
      : serverTakes('ours', ['a ServiceAccount without a namespace', '    namespace: monitoring\n', '']),
  );

const issuer = (kind: 'Issuer' | 'ClusterIssuer'): Sample =>
  sample(
    { apiVersion: 'cert-manager.io/v1', kind, ...(kind === 'ClusterIssuer' ? { scope: 'cluster' } : {}) },
    `spec:
  ca:
    secretName: ca
`,
    OF_SUBDOMAIN,
    bothRefuse(
      ['an unknown field of the issuer', 'secretName: ca', 'secret: ca'],
      ['a list for an issuer', 'ca:\n    secretName', 'ca:\n    - secretName'],
      ['no Secret', 'ca:\n    secretName: ca', 'ca: {}'],
    ),
    serverTakes('webhook', ['two sorts of issuer', 'spec:\n', 'spec:\n  selfSigned: {}\n']),
  );

/** One object of every kind that is known. */
export const SAMPLES: readonly Sample[] = [
  serviceMonitor('monitoring.coreos.com/v1'),
  serviceMonitor('azmonitoring.coreos.com/v1'),
  podMonitor('monitoring.coreos.com/v1'),
  podMonitor('azmonitoring.coreos.com/v1'),
  sample(
    { apiVersion: 'monitoring.coreos.com/v1', kind: 'PrometheusRule' },
    `spec:
  groups:
    - name: one
      interval: 1m
      rules:
        - record: namespace:up:sum
          expr: sum by (namespace) (up)
    - name: two
      rules:
        - alert: Down
          expr: up == 0
          for: 5m
          labels:
            severity: critical
          annotations:
            summary: "{{ $labels.instance }} is down."
`,
    OF_SUBDOMAIN,
    bothRefuse(
      ['two groups of one name', 'name: two', 'name: one'],
      ['a group without a name', '- name: two\n      rules', '- rules'],
      ['an unknown field of a group', 'interval: 1m', 'every: 1m'],
      ['an unknown field of a rule', 'for: 5m', 'fro: 5m'],
      ['a number for a duration', 'for: 5m', 'for: 5'],
      ['a duration in words', 'for: 5m', 'for: 5 minutes'],
      ['a number for an interval', 'interval: 1m', 'interval: 1'],
      ['an unknown strategy', 'interval: 1m', 'partial_response_strategy: carry-on'],
      ['a field of a newer prometheus-operator', 'interval: 1m', 'query_offset: 1m'],
      ['no expression', '          expr: up == 0\n', ''],
      ['an empty expression', 'expr: up == 0', "expr: ''"],
      ['a list for an expression', 'expr: up == 0', 'expr: [up]'],
      ['alert and record', '- alert: Down', '- alert: Down\n          record: down'],
      ['neither alert nor record', '- alert: Down\n          expr', '- expr'],
      ['a record that waits', 'record: namespace:up:sum', 'record: namespace:up:sum\n          for: 5m'],
      ['a record that is no metric', 'record: namespace:up:sum', 'record: namespace-up'],
      ['a label with a dash', 'severity: critical', 'the-severity: critical'],
      ['a label that names the metric', 'severity: critical', '__name__: critical'],
      ['an annotation with a dash', 'summary: "', 'the-summary: "'],
    ),
    standInTakes(
      'PromQL and templates are judged by the checks and by promtool.',
      ['PromQL that does not parse', 'expr: up == 0', 'expr: up =='],
      ['a template that does not parse', '{{ $labels.instance }}', '{{ $labels.instance }'],
    ),
  ),
  sample(
    { apiVersion: 'v1', kind: 'ConfigMap' },
    `data:
  sample.json: "{}"
`,
    OF_SUBDOMAIN,
    bothRefuse(
      ['a number for a text', 'sample.json: "{}"', 'sample.json: 7'],
      ['an object for a text', 'sample.json: "{}"', 'sample.json: {}'],
      ['a key with a slash', 'sample.json', 'sample/json'],
      ['a key of 254 characters', 'sample.json', 'x'.repeat(254)],
      ['data of more than 1 MiB', 'sample.json: "{}"', `sample.json: ${'x'.repeat(1_048_577)}`],
    ),
  ),
  sample(
    { apiVersion: 'v1', kind: 'ServiceAccount' },
    'automountServiceAccountToken: false\n',
    OF_SUBDOMAIN,
    [...bothRefuse(['a text for a flag', 'Token: false', "Token: 'false'"])],
  ),
  sample(
    { apiVersion: 'v1', kind: 'Namespace', scope: 'cluster' },
    '',
    OF_SUBDOMAIN,
    bothRefuse(['a name with a dot', 'sample-object', 'sample.object']),
  ),
  sample(
    { apiVersion: 'v1', kind: 'Service' },
    `spec:
  selector:
    app: operator
  ports:
    - name: metrics
      port: 8080
      targetPort: metrics
    - name: probes
      port: 8081
`,
    bothRefuse(
      ['a name with a dot', 'sample-object', 'sample.object'],
      ['a name of 64 characters', 'sample-object', 'x'.repeat(64)],
      ['an unknown field of a port', 'targetPort: metrics', 'target: metrics'],
      ['a text for a port', 'port: 8081', "port: '8081'"],
      ['port 0', 'port: 8081', 'port: 0'],
      ['port 65536', 'port: 8081', 'port: 65536'],
      ['a port beyond 32 bits', 'port: 8081', 'port: 8081000000'],
      ['two ports of one number', 'port: 8081', 'port: 8080'],
      ['two ports of one name', 'name: probes', 'name: metrics'],
      ['a port without a name beside another', '- name: probes\n      port', '- port'],
      ['a port without a number', '\n      port: 8081', ''],
      ['a name of a port with a dot', 'name: probes', 'name: pro.bes'],
      ['a target of 16 characters', 'targetPort: metrics', 'targetPort: metrics-of-a-pod'],
      ['an unknown protocol', 'targetPort: metrics', 'targetPort: metrics\n      protocol: QUIC'],
      ['an unknown type', 'spec:\n', 'spec:\n  type: Internal\n'],
      ['a selector by an empty key', 'app: operator', "'': operator"],
    ),
    serverTakes('ours', ['no selector', '  selector:\n    app: operator\n', '']),
  ),
  sample(
    { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' },
    `spec:
  podSelector:
    matchLabels:
      app: operator
  policyTypes: [Ingress]
  ingress:
    - from:
        - namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: monitoring
      ports:
        - port: metrics
        - port: 9000
          endPort: 9010
`,
    OF_SUBDOMAIN,
    bothRefuse(
      ['an unknown field of a rule', 'from:', 'form:'],
      ['an unknown direction', '[Ingress]', '[Inwards]'],
      ['a selector by a list', '\n      app: operator\n', '\n      - operator\n'],
      ['a label value of 64 characters in a selector', 'app: operator', `app: ${'x'.repeat(64)}`],
      ['a range that ends before it begins', 'endPort: 9010', 'endPort: 8999'],
      ['a range from a name', '- port: 9000', '- port: http'],
      ['a port of 16 characters', 'port: metrics', 'port: metrics-of-a-pod'],
      ['an unknown protocol', 'endPort: 9010', 'endPort: 9010\n          protocol: ICMP'],
      [
        'pods and addresses at once',
        '- namespaceSelector:',
        '- ipBlock: {cidr: 10.0.0.0/8}\n          namespaceSelector:',
      ],
      [
        'an unknown operator of a selector',
        'matchLabels:\n      app: operator',
        'matchExpressions: [{key: app, operator: Is}]',
      ],
    ),
    serverTakes(
      'ours',
      ['no direction', '  policyTypes: [Ingress]\n', ''],
      ['no pods', '  podSelector:\n    matchLabels:\n      app: operator\n', ''],
    ),
  ),
  role('Role'),
  role('ClusterRole'),
  binding('RoleBinding'),
  binding('ClusterRoleBinding'),
  sample(
    { apiVersion: 'apps/v1', kind: 'Deployment' },
    `spec:
  replicas: 1
  selector:
    matchLabels:
      app: states
  template:
    metadata:
      labels:
        app: states
        tier: metrics
    spec:
      serviceAccountName: states
      securityContext: {runAsNonRoot: true, seccompProfile: {type: RuntimeDefault}}
      containers:
        - name: states
          image: registry.example/states:1
          args: [--config=/etc/states/config.yaml]
          ports:
            - name: metrics
              containerPort: 8080
          resources:
            requests: {cpu: 10m, memory: 64Mi}
          volumeMounts:
            - name: config
              mountPath: /etc/states
              readOnly: true
          livenessProbe:
            httpGet: {path: /livez, port: metrics}
      volumes:
        - name: config
          configMap: {name: states}
`,
    OF_SUBDOMAIN,
    bothRefuse(
      ['an unknown field of a container', 'image:', 'picture:'],
      ['a text for a number of replicas', 'replicas: 1', "replicas: '1'"],
      ['a fraction of a replica', 'replicas: 1', 'replicas: 1.5'],
      ['a selector of other pods', 'matchLabels:\n      app: states', 'matchLabels:\n      app: others'],
      ['another word for the template', '  template:\n', '  form:\n'],
      ['a container with a bad name', '- name: states\n', '- name: The_States\n'],
      ['a container without an image', '          image: registry.example/states:1\n', ''],
      ['a port of 16 characters', '- name: metrics\n', '- name: metrics-of-a-pod\n'],
      ['port 65536', 'containerPort: 8080', 'containerPort: 65536'],
      ['a quantity with a wrong unit', 'memory: 64Mi', 'memory: 64MB'],
      [
        'a mount of an unknown volume',
        '- name: config\n              mountPath',
        '- name: other\n              mountPath',
      ],
      [
        'two volumes in one',
        'configMap: {name: states}',
        'configMap: {name: states}\n          emptyDir: {}',
      ],
      ['a label value of 64 characters in the template', 'tier: metrics', `tier: ${'x'.repeat(64)}`],
      ['a number for an argument', '--config=/etc/states/config.yaml', '7'],
    ),
    serverTakes('ours', [
      'a volume of a cloud',
      'configMap: {name: states}',
      'gcePersistentDisk: {pdName: states}',
    ]),
  ),
  sample(
    { apiVersion: 'cert-manager.io/v1', kind: 'Certificate' },
    `spec:
  secretName: operator-tls
  duration: 2160h
  renewBefore: 360h
  dnsNames: [operator.ditto.svc]
  usages: [server auth]
  privateKey: {algorithm: ECDSA, size: 256, rotationPolicy: Always}
  issuerRef:
    name: sample-issuer
    kind: Issuer
`,
    OF_SUBDOMAIN,
    bothRefuse(
      ['an unknown field', 'dnsNames:', 'dnsName:'],
      ['a text for a list', '[operator.ditto.svc]', 'operator.ditto.svc'],
      ['an unknown usage', '[server auth]', '[service auth]'],
      ['an unknown algorithm', 'algorithm: ECDSA', 'algorithm: DSA'],
      ['no Secret', '  secretName: operator-tls\n', ''],
      ['no issuer', '  issuerRef:\n    name: sample-issuer\n    kind: Issuer\n', ''],
      ['a number for a duration', 'duration: 2160h', 'duration: 2160'],
    ),
    serverTakes(
      'webhook',
      ['a duration in days', 'duration: 2160h', 'duration: 90d'],
      ['a duration under an hour', 'duration: 2160h\n  renewBefore: 360h', 'duration: 30m'],
      ['a renewal after the end', 'renewBefore: 360h', 'renewBefore: 2161h'],
      ['a renewal in the last minutes', 'renewBefore: 360h', 'renewBefore: 4m'],
      ['an issuer of an unknown kind', 'kind: Issuer\n', 'kind: Notary\n'],
      ['no name', '  dnsNames: [operator.ditto.svc]\n', ''],
    ),
  ),
  issuer('Issuer'),
  issuer('ClusterIssuer'),
];
