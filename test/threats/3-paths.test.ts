import { describe, expect, test } from 'vitest';

import { checkPack } from '../../src/checks/run.ts';
import { assertSafePaths } from '../../src/host/output-path.ts';
import type { PackDefinition } from '../../src/pack/definition.ts';
import { definePack } from '../../src/pack/definition.ts';
import { renderPack } from '../../src/targets/render-pack.ts';
import { outcomeOf } from '../host/scratch.ts';
import { probe, probeAlerts, probeDashboard, probePack } from '../support/probe-pack.ts';
import { resolveWith } from '../support/probe-settings.ts';
import { acceptance, refusal } from './hostile-settings.ts';

const HOSTILE_NAMES: readonly (readonly [string, string])[] = [
  ['that goes up', '../x'],
  ['that goes up on Windows', '..\\x'],
  ['that is absolute', '/etc/x'],
  ['of a drive', 'C:x'],
  ['with a folder', 'a/b'],
  ['with NUL', 'a\0b'],
  ['with a newline', 'a\nb'],
  ['that is empty', ''],
  ['that is a dot', '.'],
  ['that is hidden', '.git'],
  ['in capitals', 'README'],
  ['of 41 characters', 'a'.repeat(41)],
  ['that ends with a dash', 'a-'],
  ['of another alphabet', 'pr\u043Ebe'],
  ['of full-width letters', '\uFF50robe'],
];

/** What becomes of a definition: the codes of its findings, or the refusal of its paths. */
function verdictOn(definition: PackDefinition): string {
  const pack = resolveWith(definition);
  const codes = checkPack(pack).map(({ code }) => code);
  if (codes.length > 0) return codes.join(', ');
  return outcomeOf(() => assertSafePaths(renderPack(pack)));
}

/** The names of a definition that become names of files as they are. */
const NAMED: readonly (readonly [string, (name: string) => PackDefinition])[] = [
  ['the pack', (name) => definePack({ ...probePack, name })],
  ['a dashboard', (uid) => definePack({ ...probePack, dashboards: [{ ...probeDashboard, uid }] })],
  [
    'a component',
    (name) =>
      definePack({
        ...probePack,
        rules: [{ failing: { ...probeAlerts.failing, component: { ...probe, name } } }],
      }),
  ],
];

describe.each(NAMED)('the name of %s', (_what, definitionWith) => {
  test.each(HOSTILE_NAMES)('is refused when it is one %s', (_kind, name) => {
    expect(verdictOn(definitionWith(name))).toContain('pack/valid-object-names');
  });

  test.each([['probe'], ['a'], ['a-b'], ['a'.repeat(40)]])('is accepted when it is %s', (name) => {
    expect(verdictOn(definitionWith(name))).toBe('done');
  });
});

/** The probe pack whose source has a name, of which names of objects are made. */
function withSource(name: string): PackDefinition {
  return definePack({ ...probePack, sources: probePack.sources.map((source) => ({ ...source, name })) });
}

describe('the name of a source', () => {
  test.each<readonly [string, string]>([
    ...HOSTILE_NAMES,
    ['with a dash', 'a-b'],
    ['that begins with a capital', 'Probe'],
    ['of 31 characters', 'a'.repeat(31)],
  ])('is refused when it is one %s', (_kind, name) => {
    expect(verdictOn(withSource(name))).toBe('pack/valid-object-names');
  });

  test.each([['probe'], ['a'], ['aB2'], ['a'.repeat(30)]])('is accepted when it is %s', (name) => {
    expect(verdictOn(withSource(name))).toBe('done');
  });
});

describe('names that are safe alone', () => {
  test('are refused when Windows keeps one for a device', () => {
    const definition = definePack({ ...probePack, dashboards: [{ ...probeDashboard, uid: 'con' }] });
    expect(verdictOn(definition)).toBe(
      'OUTPUT_REFUSED: Cannot write the path "grafana/con.json": Windows keeps the name "con.json" for a device. Rename the file in the generator that makes it.',
    );
  });
});

describe('a setting', () => {
  test('names no place in the file system', () => {
    expect(refusal('sources:\n  operator:\n    namespace: ../../etc\n')).toMatchInlineSnapshot(`
      "exit 2
      stdout:
        error settings/bad-value sources.operator.namespace is "../../etc", which is not allowed.
          at hostile.yaml:3:16 (sources.operator.namespace)
                namespace: ../../etc
                           ^^^^^^^^^
          help Write the name of a namespace: at most 63 lower-case letters, digits and "-", with a letter or digit at both ends.
      stderr:
        1 error"
    `);
    acceptance('sources:\n  operator:\n    namespace: etc\n');
  });

  test('has no way to name a file', () => {
    expect(refusal('out: /etc\n')).toContain('settings/unknown-key out is not a known key.');
    expect(refusal('sources: {operator: {tokenFile: /etc/passwd}}\n')).toContain(
      'settings/unknown-key sources.operator.tokenFile is not a known key.',
    );
  });
});
