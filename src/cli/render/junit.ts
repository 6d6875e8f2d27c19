import picocolors from 'picocolors';

import type { Diagnostic } from '../../core/diagnostic.ts';
import { isAtLeast } from '../../core/diagnostic.ts';
import { escapeXml } from '../../text/xml.ts';
import { renderDiagnostic } from './pretty.ts';
import type { Report } from './report.ts';

/**
 * Findings as JUnit XML: a check without findings is a test that passes, a finding one that fails. One that does not
 * fail the run passes and keeps its words as output.
 */
export function renderJunit({ findings, checks, failOn, tool }: Report): string {
  const isFailure = ({ severity }: Diagnostic): boolean =>
    failOn !== undefined && isAtLeast(severity, failOn);
  const found = new Set(findings.map(({ code }) => code));
  const passed = checks.filter(({ code }) => !found.has(code));
  const cases = [
    ...passed.map(({ code, summary }) => `    <testcase ${attributes({ classname: code, name: summary })}/>`),
    ...findings.map((finding) => testCase(finding, isFailure(finding))),
  ];
  const counts = { tests: cases.length, failures: findings.filter(isFailure).length };
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites ${attributes(counts)}>
  <testsuite ${attributes({ name: `${tool.name} lint`, ...counts })}>
${cases.join('\n')}
  </testsuite>
</testsuites>
`;
}

function testCase(finding: Diagnostic, isFailure: boolean): string {
  const { code, severity, message, at } = finding;
  const { file, line, path } = at;
  const place = [file, path].filter((part) => part !== undefined && part !== '').join(' ');
  const text = escapeXml(renderDiagnostic(finding, picocolors.createColors(false)));
  const verdict = isFailure
    ? `<failure ${attributes({ type: severity, message })}>${text}</failure>`
    : `<system-out>${text}</system-out>`;
  return `    <testcase ${attributes({ classname: code, name: place === '' ? message : place, file, line })}>
      ${verdict}
    </testcase>`;
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeXml(String(value))}"`]))
    .join(' ');
}
