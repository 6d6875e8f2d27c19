import { describe, expect, test } from 'vitest';

import { discoveryRoles } from '../../src/manifests/discovery-roles.ts';
import { smbpWith } from '../support/smbp-settings.ts';

const ASKED = 'security: { discoveredBy: { serviceAccount: prom, namespace: watch } }';

describe('the permission to discover targets', () => {
  test('is there where the settings ask for it only', () => {
    expect(discoveryRoles(smbpWith('{}'))).toEqual([]);
  });

  test('reaches each namespace of targets and no other', () => {
    const objects = discoveryRoles(
      smbpWith(`${ASKED}\nsources: { bigPeer: { namespaces: [edge-a, edge-b] } }`),
    );
    expect(objects.map(({ kind, metadata: { namespace } }) => `${kind} ${namespace}`)).toEqual([
      'Role ditto',
      'RoleBinding ditto',
      'Role edge-a',
      'RoleBinding edge-a',
      'Role edge-b',
      'RoleBinding edge-b',
    ]);
    for (const { body } of objects.filter(({ kind }) => kind === 'RoleBinding')) {
      expect(body).toEqual({
        roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'Role', name: 'smbp-metrics-discovery' },
        subjects: [{ kind: 'ServiceAccount', name: 'prom', namespace: 'watch' }],
      });
    }
  });

  test('reaches the whole cluster where targets may be anywhere', () => {
    const objects = discoveryRoles(smbpWith(ASKED));
    expect(objects.map(({ kind, metadata }) => [kind, metadata.namespace])).toEqual([
      ['ClusterRole', undefined],
      ['ClusterRoleBinding', undefined],
    ]);
    expect(objects[1]?.body).toMatchObject({ roleRef: { kind: 'ClusterRole' } });
  });

  test('changes nothing and reads no Secret', () => {
    const [role] = discoveryRoles(smbpWith(ASKED));
    const rules = role?.body['rules'] as readonly { resources: string[]; verbs: string[] }[];
    expect(rules.flatMap(({ resources }) => resources).sort()).toEqual([
      'endpoints',
      'endpointslices',
      'pods',
      'services',
    ]);
    for (const { verbs } of rules) expect(verbs).toEqual(['get', 'list', 'watch']);
  });
});
