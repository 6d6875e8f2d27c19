import { expect, test } from 'vitest';

import { mergeProfiles } from '../../src/cli/merge-profiles.ts';
import type { Diagnostic } from '../../src/core/diagnostic.ts';

function finding(code: string, path: string): Diagnostic {
  return { code, severity: 'warning', message: 'It is wrong.', help: 'Correct it.', at: { path } };
}

const everywhere = finding('promql/parses', 'alerts/A');
const onOne = finding('promql/parses', 'alerts/B');
const unused = finding('lint/unused-suppression', 'alerts/A');

test('a finding of all profiles is told once', () => {
  const one = { profile: 'gke', findings: [everywhere], hidden: [] };
  expect(mergeProfiles([one, { ...one, profile: 'aks' }])).toEqual({ findings: [everywhere], hidden: [] });
});

test('a finding of some profiles names them, in reading order with the others', () => {
  const results = [
    { profile: 'gke', findings: [onOne], hidden: [] },
    { profile: 'aks', findings: [everywhere, onOne], hidden: [] },
    { profile: 'prometheus', findings: [everywhere], hidden: [] },
  ];
  expect(mergeProfiles(results).findings).toEqual([
    { ...everywhere, profiles: ['aks', 'prometheus'] },
    { ...onOne, profiles: ['gke', 'aks'] },
  ]);
});

test('the only profile is not named', () => {
  expect(mergeProfiles([{ profile: 'gke', findings: [onOne], hidden: [] }]).findings).toEqual([onOne]);
});

test('a suppression that one profile uses is used', () => {
  const idle = { profile: 'gke', findings: [unused], hidden: [] };
  expect(mergeProfiles([idle, { ...idle, profile: 'aks' }]).findings).toEqual([unused]);
  expect(mergeProfiles([idle, { profile: 'aks', findings: [], hidden: [everywhere] }])).toEqual({
    findings: [],
    hidden: [everywhere],
  });
});

test('what is hidden everywhere is counted once', () => {
  const one = { profile: 'gke', findings: [], hidden: [everywhere] };
  expect(mergeProfiles([one, { ...one, profile: 'aks' }]).hidden).toEqual([everywhere]);
});
