import { expect, test } from 'vitest';

import {
  generatePack,
  isJudged,
  readObjects,
  settingsOfPacks,
} from '../support/kubernetes/generated-packs.ts';
import { refusals } from '../support/kubernetes/refusals.ts';
import { typeOf } from '../support/kubernetes/schema-refusals.ts';

const KUSTOMIZATION = 'kustomization.yaml';

test.each(settingsOfPacks().map((settings) => [settings ?? 'no settings', settings] as const))(
  'the pack generated with %s holds objects that a cluster accepts, each once and each listed',
  (_name, settings) => {
    for (const [path, folder] of generatePack(settings)) {
      const files = readObjects(folder);
      const refused = files.filter(isJudged).map(({ name, document }) => [name, refusals(document)] as const);
      expect(
        refused.filter(([, why]) => why.length > 0),
        path,
      ).toEqual([]);

      const kustomization = files.find(({ name }) => name === KUSTOMIZATION);
      const objects = files.filter((file) => file !== kustomization);
      expect(kustomization?.document, path).toMatchObject({ resources: objects.map(({ name }) => name) });

      const identities = objects.map(({ document }) => identityOf(document));
      expect(new Set(identities).size, path).toBe(identities.length);
    }
  },
);

test('the pack generated with no settings holds a monitor, rules and a dashboard', () => {
  const folder = generatePack(undefined).get('kubernetes') ?? '';
  const kinds = readObjects(folder).map(({ document }) => typeOf(document).kind);
  expect(kinds).toEqual(expect.arrayContaining(['ConfigMap', 'PrometheusRule', 'ServiceMonitor']));
});

/** Kind, namespace and name of an object that was not refused. */
function identityOf(document: unknown): string {
  const { kind, metadata } = document as {
    readonly kind: string;
    readonly metadata: { readonly namespace?: string; readonly name: string };
  };
  return `${kind} ${metadata.namespace ?? ''}/${metadata.name}`;
}
