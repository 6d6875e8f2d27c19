import type { Report } from '../../../src/cli/render/report.ts';
import type { Diagnostic } from '../../../src/core/diagnostic.ts';

/** A finding in a query of a file. */
export const inFile: Diagnostic = {
  code: 'promql/known-label',
  severity: 'error',
  message: 'The series "up" has no label "pot".',
  help: 'Did you mean "pod"?',
  at: {
    file: 'rules/a b.yaml',
    path: 'groups/g/Down/expr',
    text: 'sum by (job) (\n  up{pot="x"}\n)',
    span: { from: 20, to: 23 },
    line: 8,
    column: 12,
  },
};

/** A finding about an object of a pack. */
export const inPack: Diagnostic = {
  code: 'pack/unique-names',
  severity: 'warning',
  message: 'Two alerts, 100% the same: "A".',
  help: 'Rename one.',
  at: { path: 'alerts/A' },
  profiles: ['gke'],
};

/** A finding about nothing in particular, with all that formats must escape. */
export const hostile: Diagnostic = {
  code: 'file/not-yaml',
  severity: 'info',
  message: 'It holds <a href="x">&amp;\r\n::error::%0A, \u001B[2J \uD800 ]]>.',
  help: 'Remove\tit.',
  at: { file: '-', line: 1 },
};

/** What a run has found that found one of each. */
export const report: Report = {
  findings: [inFile, inPack, hostile],
  hidden: 2,
  checks: [
    {
      code: 'promql/known-label',
      severity: 'error',
      summary: 'A selector matches on labels that its series has.',
    },
    { code: 'promql/parses', severity: 'error', summary: 'A query is one whole PromQL expression.' },
  ],
  failOn: 'warning',
  tool: { name: 'smbp-obs', version: '1.2.3' },
  pageOf: (code) => (code === 'promql/known-label' ? '# promql/known-label\n' : undefined),
};
