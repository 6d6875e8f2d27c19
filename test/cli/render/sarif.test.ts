import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';

import type { Report } from '../../../src/cli/render/report.ts';
import { renderSarif } from '../../../src/cli/render/sarif.ts';
import { requireTool, testWith } from '../../support/tools.ts';
import { hostile, inFile, inPack, report } from './sample-report.ts';

const clean: Report = { ...report, findings: [] };

testWith(['sarif-schema'], 'SARIF is as its schema says', () => {
  const { $schema: _, id: __, ...schema } = JSON.parse(readFileSync(requireTool('sarif-schema'), 'utf8'));
  // It is of draft 4, but all of it but its name and its own schema means the same in draft 7.
  expect(JSON.stringify(schema)).not.toMatch(/"exclusive|"id":"/);
  // Formats are words of a library that we do not have; addresses are looked at below.
  const accepts = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
  for (const one of [report, clean]) {
    expect(accepts(JSON.parse(renderSarif(one))), JSON.stringify(accepts.errors)).toBe(true);
  }
  expect(accepts(JSON.parse(renderSarif(report).replace('"ruleId"', '"ruleID"')))).toBe(false);
});

interface Sarif {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly object[] } };
      readonly results: readonly {
        readonly level: string;
        readonly locations: readonly object[];
        readonly partialFingerprints: Readonly<Record<string, string>>;
        readonly properties?: object;
      }[];
    },
  ];
}

function read(of: Partial<Report>): Sarif['runs'][0] {
  const sarif: Sarif = JSON.parse(renderSarif({ ...report, ...of }));
  return sarif.runs[0];
}

describe('a result', () => {
  test('in a file has the place there and the name of the object', () => {
    expect(read({ findings: [inFile] }).results[0]?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'rules/a%20b.yaml' },
          region: { startLine: 8, startColumn: 12, snippet: { text: 'pot' } },
        },
        logicalLocations: [{ fullyQualifiedName: 'groups/g/Down/expr' }],
      },
    ]);
  });

  test.each([
    ['./a.yaml', 'a.yaml'],
    ['../a.yaml', '../a.yaml'],
    ['/a/ä.yaml', 'file:///a/%C3%A4.yaml'],
    ['a:b#c?d.yaml', 'a%3Ab%23c%3Fd.yaml'],
  ])('in %s points at %s', (file, uri) => {
    expect(read({ findings: [{ ...inFile, at: { file } }] }).results[0]?.locations).toEqual([
      { physicalLocation: { artifactLocation: { uri } } },
    ]);
  });

  test('in a pack has the name of the object and the profiles', () => {
    const [result] = read({ findings: [inPack] }).results;
    expect(result?.locations).toEqual([{ logicalLocations: [{ fullyQualifiedName: 'alerts/A' }] }]);
    expect(result?.properties).toEqual({ profiles: ['gke'] });
  });

  test('in the standard input points at no file', () => {
    expect(read({ findings: [hostile] }).results[0]?.locations).toEqual([]);
  });

  test('weighs as SARIF calls it', () => {
    expect(read({}).results.map(({ level }) => level)).toEqual(['error', 'warning', 'note']);
  });
});

describe('a fingerprint', () => {
  const of = (...findings: Report['findings']): readonly (string | undefined)[] =>
    read({ findings }).results.map(({ partialFingerprints }) => partialFingerprints['smbpObs/v1']);

  test('stays when lines are put before', () => {
    const moved = { ...inFile, at: { ...inFile.at, line: 30, column: 3 } };
    expect(of(moved)).toEqual(of(inFile));
  });

  test('tells findings apart', () => {
    expect(new Set(of(inFile, inPack, hostile, inFile)).size).toBe(4);
  });
});

test('a rule has its page, and only those that found something are there', () => {
  expect(read({ findings: [inFile] }).tool.driver.rules).toEqual([
    {
      id: 'promql/known-label',
      shortDescription: { text: 'A selector matches on labels that its series has.' },
      defaultConfiguration: { level: 'error' },
      help: { text: '# promql/known-label\n', markdown: '# promql/known-label\n' },
    },
  ]);
});
