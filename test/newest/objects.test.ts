import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { parse } from 'yaml';

import { putFiles, scratchFolder } from '../host/scratch.ts';
import {
  generatePack,
  isJudged,
  readObjects,
  settingsOfPacks,
} from '../support/kubernetes/generated-packs.ts';
import { refusals } from '../support/kubernetes/refusals.ts';
import { SAMPLES, spoil } from '../support/kubernetes/samples.ts';
import { requireTool, runTool, testWith } from '../support/tools.ts';

const TOOLS = join(import.meta.dirname, '..', '..', 'scripts', 'tools');

/** What the program says of one document. */
interface Verdict {
  readonly file: string;
  readonly document: number;
  readonly refusals: readonly string[];
}

describe('the API server', () => {
  testWith(
    ['apiserver'],
    'is that of the Kubernetes and the prometheus-operator whose schemas are kept',
    () => {
      const { stdout } = runTool(requireTool('apiserver'), ['--version']);
      const pins = readFileSync(join(TOOLS, 'schemas', 'go.mod'), 'utf8');
      const [, kubernetes = '', operator = ''] =
        /Kubernetes (\S+), .*prometheus-operator (\S+)$/m.exec(stdout) ?? [];
      expect(pins).toContain(`\tk8s.io/kubernetes ${kubernetes}\n`);
      expect(pins).toContain(`\tgithub.com/prometheus-operator/prometheus-operator ${operator}\n`);
    },
  );

  testWith(['apiserver'], 'refuses the second document of a file as it would the first', () => {
    const folder = scratchFolder();
    putFiles(folder, { 'two.yaml': `${CONFIG_MAP}---\n${CONFIG_MAP.replace('\ndata:', '\ndates:')}` });
    expect(verdictsOn(folder)).toEqual([
      { file: 'two.yaml', document: 1, refusals: [] },
      { file: 'two.yaml', document: 2, refusals: ['unknown field "dates"'] },
    ]);
  });

  testWith(['apiserver'], 'refuses a key that is given twice', () => {
    const folder = scratchFolder();
    putFiles(folder, { 'twice.yaml': `${CONFIG_MAP}  a: '2'\n` });
    expect(verdictsOn(folder)[0]?.refusals.join()).toContain('key "a" already set in map');
  });

  testWith(['apiserver'], 'refuses a kustomization with a resource that is not there', () => {
    const folder = scratchFolder();
    putFiles(folder, { 'a.yaml': CONFIG_MAP, 'kustomization.yaml': 'resources: [a.yaml, b.yaml]\n' });
    const [object, kustomization] = verdictsOn(folder);
    expect(object?.refusals).toEqual([]);
    expect(kustomization?.refusals.join()).toContain("accumulating resources from 'b.yaml'");
  });

  testWith(['apiserver'], 'agrees with the stand-in on every sample but where it is said why not', () => {
    const samples = SAMPLES.flatMap(({ kind, good, mutilations }) => [
      { what: `${kind} as it is`, text: good, isGood: true, taken: undefined },
      ...mutilations.map((mutilation) => ({
        what: `${kind} with ${mutilation.what}`,
        text: spoil(good, mutilation),
        isGood: false,
        taken: mutilation.taken,
      })),
    ]);
    const folder = scratchFolder({ inMemory: true });
    const fileOf = (index: number): string => `${String(index).padStart(4, '0')}.yaml`;
    putFiles(folder, Object.fromEntries(samples.map(({ text }, index) => [fileOf(index), text])));
    const refused = new Map(verdictsOn(folder).map((verdict) => [verdict.file, verdict.refusals.length > 0]));

    const found = samples.map(({ what, text }, index) => ({
      what,
      server: refused.get(fileOf(index)),
      standIn: refusals(parse(text)).length > 0,
    }));
    expect(found).toEqual(
      samples.map(({ what, isGood, taken }) => ({
        what,
        server: !isGood && taken?.by !== 'server',
        standIn: !isGood && taken?.by !== 'stand-in',
      })),
    );
  });
});

describe('every generated object and kustomization is accepted', () => {
  for (const settings of settingsOfPacks()) {
    testWith(['apiserver'], `with ${settings ?? 'no settings'}`, () => {
      for (const [path, folder] of generatePack(settings)) {
        const verdicts = verdictsOn(folder);
        const files = readObjects(folder);
        const judged = new Set(files.filter(isJudged).map(({ name }) => name));
        expect(
          verdicts.filter((verdict) => judged.has(verdict.file) && verdict.refusals.length > 0),
          path,
        ).toEqual([]);
        expect(verdicts.map(({ file }) => file)).toEqual(files.map(({ name }) => name));
      }
    });
  }
});

const CONFIG_MAP = `apiVersion: v1
kind: ConfigMap
metadata: {name: a, namespace: b}
data:
  a: '1'
`;

function verdictsOn(folder: string): readonly Verdict[] {
  const { status, stdout, stderr } = runTool(requireTool('apiserver'), [folder], { maxBuffer: 2 ** 26 });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Verdict);
}
