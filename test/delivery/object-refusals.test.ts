import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';

import { refusals } from '../support/kubernetes/refusals.ts';
import { SAMPLES, spoil } from '../support/kubernetes/samples.ts';

test.each([[null], [[]], ['text'], [{}], [{ apiVersion: 'v1', kind: '../schemas/v1_ConfigMap' }]])(
  'a document that is no object is refused: %j',
  (document) => {
    expect(refusals(document)).toHaveLength(1);
  },
);

describe('Kustomization', () => {
  const kustomization = (body: object): object => ({
    apiVersion: 'kustomize.config.k8s.io/v1beta1',
    kind: 'Kustomization',
    ...body,
  });

  test('is accepted as it is', () => {
    expect(refusals(kustomization({ resources: ['a.yaml', 'b.yaml'] }))).toEqual([]);
  });

  test.each([
    ['an unknown field', { resources: ['a.yaml', 'b.yaml'], bases: [] }],
    ['a resource given twice', { resources: ['a.yaml', 'a.yaml'] }],
    ['no resource', { resources: [] }],
    ['a number for a resource', { resources: ['a.yaml', 1] }],
    ['no list', {}],
  ])('is refused with %s', (_what, body) => {
    expect(refusals(kustomization(body))).toHaveLength(1);
  });
});

describe.each(SAMPLES.map(({ kind, good, mutilations }) => [kind, good, mutilations] as const))(
  '%s',
  (_kind, good, mutilations) => {
    test('is accepted as it is', () => {
      expect(refusals(parse(good))).toEqual([]);
    });

    test.each(mutilations.map((mutilation) => [mutilation.what, mutilation] as const))(
      'is refused with %s',
      (_what, mutilation) => {
        const found = refusals(parse(spoil(good, mutilation)));
        expect(found.length > 0).toBe(mutilation.taken?.by !== 'stand-in');
      },
    );
  },
);
