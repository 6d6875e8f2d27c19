import type { Diagnostic, FindingSeverity } from '../../core/diagnostic.ts';
import { hash32 } from '../../core/hash.ts';
import type { Location } from '../../core/location.ts';
import { toJson } from '../../text/json.ts';
import type { Report } from './report.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
const LEVELS: Readonly<Record<FindingSeverity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};
/** Changes with how fingerprints are made, so that readers do not compare different ones. */
const FINGERPRINT = 'smbpObs/v1';

/**
 * Findings as SARIF 2.1.0 (OASIS, 2020). A rule carries its page, so that readers need no network. What was found in no
 * file has a logical location only.
 */
export function renderSarif({ findings, checks, tool, pageOf }: Report): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const known = new Map<string, (typeof checks)[number]>(checks.map((check) => [check.code, check]));
  const rules = codes.map((code) => ruleOf(code, known.get(code), pageOf(code)));
  const fingerprintOf = createFingerprint();
  return toJson({
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool.name, version: tool.version, rules } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => ({
          ruleId: finding.code,
          ruleIndex: codes.indexOf(finding.code),
          level: LEVELS[finding.severity],
          message: { text: `${finding.message} ${finding.help}` },
          locations: locationsOf(finding.at),
          partialFingerprints: { [FINGERPRINT]: fingerprintOf(finding) },
          ...(finding.profiles && { properties: { profiles: finding.profiles } }),
        })),
      },
    ],
  });
}

function ruleOf(id: string, check: Report['checks'][number] | undefined, page: string | undefined): object {
  return {
    id,
    ...(check && {
      shortDescription: { text: check.summary },
      defaultConfiguration: { level: LEVELS[check.severity] },
    }),
    ...(page !== undefined && { help: { text: page, markdown: page } }),
  };
}

function locationsOf(at: Location): readonly object[] {
  const physicalLocation = physicalOf(at);
  const path = at.path === undefined || at.path === '' ? undefined : at.path;
  if (physicalLocation === undefined && path === undefined) return [];
  return [
    {
      ...(physicalLocation && { physicalLocation }),
      ...(path !== undefined && { logicalLocations: [{ fullyQualifiedName: path }] }),
    },
  ];
}

/** The standard input is no artifact that anybody could open. */
function physicalOf({ file, line, column, text, span }: Location): object | undefined {
  if (file === undefined || file === '-') return undefined;
  const snippet = text !== undefined && span !== undefined ? text.slice(span.from, span.to) : '';
  return {
    artifactLocation: { uri: uriOf(file) },
    ...(line !== undefined && {
      region: {
        startLine: line,
        ...(column !== undefined && { startColumn: column }),
        ...(snippet !== '' && { snippet: { text: snippet } }),
      },
    }),
  };
}

/** A relative name stays relative: to the folder in which the command runs, which is that of the repository. */
function uriOf(file: string): string {
  const path = file.split('/').map(encodeURIComponent).join('/');
  return file.startsWith('/') ? `file://${path}` : path.replace(/^(?:\.\/)+/, '');
}

/** A fingerprint survives that lines move; equal findings are told apart by their order. */
function createFingerprint(): (finding: Diagnostic) => string {
  const seen = new Map<number, number>();
  return ({ code, message, at: { file, path, text, span } }) => {
    const part = span === undefined ? undefined : text?.slice(span.from, span.to);
    const hash = hash32(JSON.stringify([code, file, path, part, message]));
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash.toString(16).padStart(8, '0')}:${count}`;
  };
}
