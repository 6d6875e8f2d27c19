const GROUP = 'rbac.authorization.k8s.io';

interface Role {
  readonly kind: string;
  readonly rules?: readonly {
    readonly apiGroups?: readonly string[];
    readonly resources?: readonly string[];
    readonly nonResourceURLs?: readonly string[];
    readonly verbs: readonly string[];
  }[];
}

interface Binding {
  readonly kind: string;
  readonly roleRef: { readonly apiGroup: string; readonly kind: string; readonly name: string };
  readonly subjects?: readonly {
    readonly kind: string;
    readonly name: string;
    readonly namespace?: string;
    readonly apiGroup?: string;
  }[];
}

/** A rule that allows nothing is a mistake, and so is a role without rules. */
export function roleRefusals({ kind, rules = [] }: Role): readonly string[] {
  return [
    ...(rules.length === 0 ? ['/rules is empty'] : []),
    ...rules.flatMap(({ apiGroups = [], resources = [], nonResourceURLs = [], verbs }, index) => [
      ...(verbs.length === 0 ? [`/rules/${index}/verbs is empty`] : []),
      ...(kind === 'Role' && nonResourceURLs.length > 0
        ? [`/rules/${index} has URLs, which no namespace has`]
        : []),
      ...(nonResourceURLs.length > 0 === resources.length > 0
        ? [`/rules/${index} must have one of "resources" and "nonResourceURLs"`]
        : []),
      ...(resources.length > 0 && apiGroups.length === 0 ? [`/rules/${index}/apiGroups is empty`] : []),
    ]),
  ];
}

/** Kinds of roles that a kind of binding may refer to, and the groups of its subjects. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  ClusterRoleBinding: ['ClusterRole'],
  RoleBinding: ['ClusterRole', 'Role'],
};
const SUBJECTS: Readonly<Record<string, string>> = { Group: GROUP, ServiceAccount: '', User: GROUP };

/** A binding that refers to nothing is created all the same, and grants nothing. */
export function bindingRefusals({ kind, roleRef, subjects = [] }: Binding): readonly string[] {
  return [
    ...(roleRef.apiGroup === GROUP ? [] : [`/roleRef/apiGroup is not "${GROUP}"`]),
    ...(ROLES[kind]?.includes(roleRef.kind) === true
      ? []
      : [`/roleRef/kind "${roleRef.kind}" is no role here`]),
    ...(roleRef.name === '' ? ['/roleRef/name is empty'] : []),
    ...(subjects.length === 0 ? ['/subjects is empty'] : []),
    ...subjects.flatMap((subject, index) => [
      ...(SUBJECTS[subject.kind] === undefined ? [`/subjects/${index} knows no kind "${subject.kind}"`] : []),
      ...(SUBJECTS[subject.kind] === (subject.apiGroup ?? SUBJECTS[subject.kind])
        ? []
        : [`/subjects/${index}/apiGroup is not that of its kind`]),
      ...((subject.kind === 'ServiceAccount') === (subject.namespace !== undefined)
        ? []
        : [`/subjects/${index}: a ServiceAccount, and no other, has a namespace`]),
    ]),
  ];
}
