import { join } from 'node:path';
import { describe, expect } from 'vitest';

import { customResourceStateConfig } from '../../src/manifests/custom-resource-state.ts';
import type { TwinSource } from '../../src/pack/resolve-source.ts';
import { smbp } from '../../src/smbp.ts';
import { toYaml } from '../../src/text/yaml.ts';
import { putFiles, scratchFolder } from '../host/scratch.ts';
import { resolveWith } from '../support/probe-settings.ts';
import type { ToolResult } from '../support/tools.ts';
import { requireTool, runTool, testWith } from '../support/tools.ts';

/** A Big Peer that is being upgraded, a store that is being deleted, and a bridge that belongs to nobody. */
const RESOURCES = `
apiVersion: ditto.live/v1alpha1
kind: BigPeer
metadata: { name: blue, namespace: sync, generation: 3 }
spec: { version: 1.63.2 }
status:
  observedGeneration: 2
  conditions:
    - { type: Ready, status: "False", lastTransitionTime: "2026-11-01T00:00:00Z" }
    - { type: Degraded, status: Unknown, lastTransitionTime: "2026-11-01T00:01:00Z" }
---
apiVersion: ditto.live/v1alpha1
kind: BigPeerStore
metadata:
  name: blue-store
  namespace: sync
  generation: 1
  deletionTimestamp: "2026-11-02T00:00:00Z"
  labels: { ditto.live/big-peer: blue }
---
apiVersion: ditto.live/v1alpha1
kind: BigPeerDataBridge
metadata: { name: orders, namespace: sync, generation: 1 }
`;

/** Labels that kube-state-metrics adds to every series. */
const ADDED_LABELS = ['customresource_group', 'customresource_kind', 'customresource_version'];

const pack = resolveWith(smbp);
const CONFIG = toYaml(customResourceStateConfig(pack, twinOf('customResourceState')));

describe('kube-state-metrics', () => {
  testWith(['custom-resource-state'], 'makes the series of the catalog', () => {
    const { status, stdout, stderr } = play(CONFIG);
    // Lines of its log begin with the first letter of their level.
    const errors = stderr.split('\n').filter((line) => /^[EF]\d{4} /.test(line));
    expect({ status, errors }).toEqual({ status: 0, errors: [] });
    expect(seriesIn(stdout)).toEqual(
      [
        ...ofBigPeer('info', '1', 'version="1.63.2"'),
        ...['True', 'False', 'Unknown'].flatMap((status_) => [
          ...ofBigPeer(
            'condition',
            status_ === 'False' ? '1' : '0',
            'condition="Ready"',
            `status="${status_}"`,
          ),
          ...ofBigPeer(
            'condition',
            status_ === 'Unknown' ? '1' : '0',
            'condition="Degraded"',
            `status="${status_}"`,
          ),
        ]),
        ...ofBigPeer('condition_last_transition_timestamp_seconds', '1.7934912e+09', 'condition="Ready"'),
        ...ofBigPeer('condition_last_transition_timestamp_seconds', '1.79349126e+09', 'condition="Degraded"'),
        ...ofBigPeer('generation', '3'),
        ...ofBigPeer('observed_generation', '2'),
        ...ofStore('info', '1'),
        ...ofStore('generation', '1'),
        // Never observed: that shows as 0.
        ...ofStore('observed_generation', '0'),
        ...ofStore('deletion_timestamp_seconds', '1.7935776e+09'),
        ...ofBridge('info', '1'),
        ...ofBridge('generation', '1'),
        ...ofBridge('observed_generation', '0'),
      ].sort(),
    );
  });

  testWith(['custom-resource-state'], 'gives each series labels of the catalog, and its own three', () => {
    const all = seriesIn(play(CONFIG).stdout);
    expect(all).not.toEqual([]);
    for (const series of all) {
      const name = series.slice(0, series.indexOf('{'));
      const labels = Array.from(series.matchAll(/(\w+)="/g), ([, label]) => label);
      const declared = pack.catalog.series.get(name)?.labels;
      expect(declared, name).toBeDefined();
      const known = new Set([...ADDED_LABELS, ...Object.keys(declared ?? {})]);
      expect(labels.filter((label) => !known.has(label ?? ''))).toEqual([]);
    }
  });

  testWith(['custom-resource-state'], 'refuses a field that it does not know', () => {
    const { status, stderr } = play(CONFIG.replace('nilIsZero', 'nullIsZero'));
    expect(status).toBe(1);
    expect(stderr).toContain('field nullIsZero not found');
  });
});

function twinOf(name: string): TwinSource {
  const source = pack.sources.find((one) => one.name === name);
  if (source?.kind !== 'twin') throw new Error(`${name} is an own kube-state-metrics.`);
  return source;
}

function play(config: string): ToolResult {
  const folder = scratchFolder({ inMemory: true });
  putFiles(folder, { 'config.yaml': config, 'resources.yaml': RESOURCES });
  const args = [join(folder, 'config.yaml'), join(folder, 'resources.yaml')];
  return runTool(requireTool('custom-resource-state'), args);
}

/** Samples with their labels in order, sorted. */
function seriesIn(exposition: string): readonly string[] {
  const lines = exposition.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines
    .map((line) => {
      const [, name = '', labels = '', value = ''] = /^(\w+)\{(.*)\} (.*)$/.exec(line) ?? [];
      return `${name}{${sorted(labels.split(/,(?=\w+=")/))}} ${value}`;
    })
    .sort();
}

function sorted(labels: readonly string[]): string {
  return labels.toSorted().join(',');
}

function ofResource(kind: string, name: string, bigPeer: readonly string[]) {
  return (family: string, value: string, ...labels: readonly string[]): readonly string[] => [
    `smbp_operator_resource_${family}{${sorted([
      'customresource_group="ditto.live"',
      `customresource_kind="${kind}"`,
      'customresource_version="v1alpha1"',
      `kind="${kind}"`,
      `name="${name}"`,
      'resource_namespace="sync"',
      ...bigPeer,
      ...labels,
    ])}} ${value}`,
  ];
}

const ofBigPeer = ofResource('BigPeer', 'blue', ['big_peer="blue"']);
const ofStore = ofResource('BigPeerStore', 'blue-store', ['big_peer="blue"']);
const ofBridge = ofResource('BigPeerDataBridge', 'orders', []);
